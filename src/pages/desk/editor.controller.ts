import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { h } from 'preact';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { CallDraft, NewDeadline, type CallFacts } from '../../../workflows/nomination-call/facts.js';
import { callChoices, type CallChoices } from '../../desk/call-choices.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import type { Loaded, Store } from '../../engine/store.js';
import { EDITOR } from '../../locales/call-editor.js';
import { valueWords } from '../../locales/values.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, mustBeStorable, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { bothTold } from '../../web/forms/meanwhile.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY, filled, typed, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, waysOf } from '../instances/instance.js';
import { Coming, type ComingModel } from './coming.js';
import { deadlinePage } from './deadline.view.js';
import { draftMeanwhile, emptiedIn, imagined, readDeadline, readDraft, shownOfDraft } from './draft.js';
import { editorPage } from './editor.view.js';
import { loadKept, queried } from './keeping.js';

/** Events that change the deadline of a published call. */
const MOVES = ['CORRECT_DEADLINE', 'EXTEND'] as const;
export type Move = (typeof MOVES)[number];
const isMove = (text: string | null): text is Move => (MOVES as readonly (string | null)[]).includes(text);

interface Kept {
  readonly store: Store;
  readonly facts: Loaded;
}

/** Writing a call, and moving the deadline of a published one, with what would come of it in sight. */
@Pages('calls/:id/edit')
export class EditorController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async ask(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const kept = await loadKept(visited, 'nomination-call', id);
    const schema = kept.facts.state === 'draft' ? schemaOf(CallDraft) : schemaOf(NewDeadline);
    const values = await startValues(visited, filled(kept.facts, schema, zoneOf(kept.facts)));
    return show(reply, await this.page(visited, kept, values, NO_PROBLEMS, null));
  }

  /** What would come of it, as a piece of the page. Changes nothing. */
  @Get('preview')
  async preview(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const kept = await loadKept(visited, 'nomination-call', id);
    const fields = new URLSearchParams(request.url.split('?')[1] ?? '');
    const model = this.coming(visited, kept, await this.choices(visited, kept.facts), fields);
    void reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
    return renderToString(h(Coming, { reader: visited.reader, model }));
  }

  @Post()
  async save(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const kept = await loadKept(visited, 'nomination-call', id);
    const { fields } = visited.form;
    if (fields.has('look')) return show(reply, await this.page(visited, kept, typed(fields), NO_PROBLEMS, fields));
    const how = fields.get('how');
    const zone = zoneOf(kept.facts);
    const event = isMove(how) ? { type: how, ...readDeadline(fields, zone) } : { type: 'AMEND', ...readDraft(fields, zone) };
    const send = () => {
      const lacking = event.type === 'AMEND' ? emptiedIn(fields, kept.facts) : [];
      if (lacking.length > 0) throw new Invalid(lacking);
      return sendFrom(visited, 'nomination-call', id, event);
    };
    if (request.headers['x-autosave'] === '1') return this.keep(visited, id, send);
    return act(visited, {
      send,
      then: () =>
        isMove(how)
          ? `/calls/${id}/desk?done=${how}`
          : fields.get('then') === 'publish'
            ? `/calls/${id}/PUBLISH`
            : `/calls/${id}/edit?done=AMEND`,
      again: async (values, problems) => {
        const now = await loadKept(visited, 'nomination-call', id);
        const meanwhile = problems.status === 412 && now.facts.state === 'draft';
        return meanwhile ? this.meanwhile(visited, now, problems) : this.page(visited, now, values, problems, fields);
      },
    });
  }

  /** Somebody else has saved meanwhile: what the writer did not touch is as it is now, so that saving again does not undo it. */
  private async meanwhile(visited: Visit, kept: Kept, problems: FormProblems) {
    const { facts } = kept;
    const { fields, present, both } = draftMeanwhile(visited.form.fields, facts, zoneOf(facts));
    const { keepers } = await this.choices(visited, facts);
    const called = (name: string, value: string): string | undefined =>
      name === 'consentRule'
        ? visited.reader.t(valueWords('nomination-call.consentRule', value))
        : keepers.find(({ id }) => id === value)?.name;
    const told = bothTold(visited.reader, { problems, both, fields, present, called });
    return this.page(visited, kept, typed(fields), told, fields);
  }

  /** While somebody types: what cannot be saved yet is no error, and says so by its status alone. */
  private async keep(visited: Visit, id: string, send: () => Promise<{ readonly version: number }>): Promise<object> {
    const { form, reader, reply } = visited;
    try {
      mustBeStorable(form);
      const { version } = await send();
      return { version, shown: shownOfDraft((await loadKept(visited, 'nomination-call', id)).facts) };
    } catch (error) {
      const problems = problemsOf(error, reader.language);
      if (!problems) throw error;
      void reply.status(problems.status);
      return {};
    }
  }

  private async choices(visited: Visit, facts: Loaded): Promise<CallChoices> {
    const found = await callChoices(this.program.pool, String(facts['body']), visited.reader.now, {
      call: facts.id,
      term: facts['term'] as string | null,
      also: facts['invitations'] as string[],
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** @param fields as they were typed; null: as the call is */
  private coming(visited: Visit, { store, facts }: Kept, choices: CallChoices, fields: URLSearchParams | null): ComingModel {
    const zone = zoneOf(facts);
    if (facts.state !== 'draft') {
      const given = fields ? readDeadline(fields, zone) : {};
      const { facts: then, unreadable } = imagined(facts, { closesTime: null, ...given }, choices);
      return {
        facts: (fields ? then : facts) as unknown as CallFacts,
        choices,
        unreadable: unreadable.filter((name) => name !== 'reason'),
        publish: null,
      };
    }
    const { facts: then, unreadable } = fields ? imagined(facts, readDraft(fields, zone), choices) : { facts, unreadable: [] };
    return {
      facts: then as unknown as CallFacts,
      choices,
      unreadable,
      publish: actionOf(visited, store, then, 'PUBLISH')?.reasons ?? [],
    };
  }

  private async page(visited: Visit, kept: Kept, values: Values, problems: FormProblems, fields: URLSearchParams | null) {
    const { reader } = visited;
    const { store, facts } = kept;
    const choices = await this.choices(visited, facts);
    // A form that came back for another reason is still about what it was made with.
    const carried = problems.status === 412 ? EMPTY : values;
    const version = Number(carried.get('version')) || facts.version;
    const shown = carried.get('shown') || shownOfDraft(facts);
    const common = { id: facts.id, version, shown, facts: facts as unknown as CallFacts, choices, values, problems };
    const coming = this.coming(visited, kept, choices, fields);
    if (facts.state === 'draft') {
      const done = queried(visited, 'done');
      return editorPage(reader, {
        ...common,
        coming,
        amend: actionOf(visited, store, facts, 'AMEND') ?? null,
        notice: done === 'CREATE' ? reader.t(EDITOR.created) : done === 'AMEND' ? reader.t(EDITOR.saved) : null,
      });
    }
    const ways = waysOf(visited, store, facts, MOVES);
    const asked = fields?.get('how') ?? queried(visited, 'how');
    const how = isMove(asked) ? asked : ((ways.find(({ allowed }) => allowed)?.type as Move | undefined) ?? null);
    return deadlinePage(reader, { ...common, coming, ways, how });
  }
}

const zoneOf = (facts: Loaded): string => String(facts['zone']);
