import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocalDate } from '../../../workflows/kit/fields.js';
import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import type { BodyFacts } from '../../../workflows/records/body.js';
import { bodySetUp } from '../../desk/body-set-up.js';
import { Invalid, Refused } from '../../engine/errors.js';
import { parsePayload, problem } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { ADMIN } from '../../locales/admin.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { valueWords } from '../../locales/values.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, sendFrom, startValues } from '../../web/acting.js';
import { allRead } from '../../web/forms/all-read.js';
import { bothTold, merged, shownOf } from '../../web/forms/meanwhile.js';
import { NO_PROBLEMS, type FormProblems } from '../../web/forms/problems.js';
import { EMPTY, filled, filledFields, typed, type Values } from '../../web/forms/values.js';
import { emptied } from '../../web/forms/read.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, loadFor } from '../instances/instance.js';
import { namesOf, ownLabel } from '../instances/labels.js';
import { wayOf } from '../instances/model.js';
import { isAdministrator, keeperVisit, queryOf, type SignedVisit } from './admin.js';
import { DATED_FIELDS, OWN_FIELDS } from './body-fields.js';
import { bodyChoices, changesIn, readBody, ZONE } from './body-form.js';
import { rowOn, settingsOf, standing, todayOf } from './body-settings.js';
import { settingsPage } from './settings.view.js';
import { firstDay } from './when.js';

const FIELDS = [...DATED_FIELDS, ...OWN_FIELDS];

/** The dated settings of a body. */
@Pages('bodies/:id/settings')
export class SettingsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async look(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const facts = await loadFor(visited, this.store, id);
    const asked = this.baseOf(facts, queryOf(request, 'base'));
    const values = await startValues(visited, filled(this.shown(facts, asked), this.schema, ZONE));
    const base = asked || this.baseOf(facts, values.get('base'));
    return show(reply, await this.page(visited, facts, base, values, NO_PROBLEMS));
  }

  /** Changes what differs from what the form showed: from a day on, or as a correction of the row that holds. */
  @Post()
  async change(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await keeperVisit(request, reply, this.program, id);
    const { fields } = visited.form;
    const facts = await loadFor(visited, this.store, id);
    const base = this.baseOf(facts, fields.get('base') ?? '');
    return act(visited, {
      send: () => {
        const shown = this.shown(facts, base);
        const changes = changesIn(readBody(fields, this.schema), shown);
        // What has no dates changes at once.
        const isDated = DATED_FIELDS.some((name) => name in changes);
        const [from] = allRead(
          () => (!isDated ? null : base === '' ? firstDay(fields) : base),
          () => mustStay(fields, this.schema, shown),
          () => parsePayload(this.amend, changes),
        );
        if (Object.keys(changes).length === 0 && fields.get('version') === String(facts.version))
          throw new Refused([{ code: 'nothing-changed', text: BODY_ADMIN.nothingChanged, values: {} }]);
        return sendFrom(visited, 'body', id, { type: 'AMEND', ...changes, ...(from === null ? {} : { validFrom: from }) });
      },
      then: () => `/bodies/${id}/settings?done=AMEND`,
      again: async (values, problems) => {
        const now = await loadFor(visited, this.store, id);
        return problems.status === 412 ? this.meanwhile(visited, now, base, problems) : this.page(visited, now, base, values, problems);
      },
    });
  }

  /** Somebody else has saved meanwhile: what was not touched here is as it is now, so that saving again does not undo it. */
  private async meanwhile(visited: SignedVisit, facts: Loaded, base: string, problems: FormProblems) {
    const sent = visited.form.fields;
    const now = this.shown(facts, base);
    const present = filledFields(now, this.schema, ZONE);
    const shown = sent.get('shown') ?? '';
    const { fields, both } = merged({ names: FIELDS, fields: sent, sent: readBody(sent, this.schema), shown, facts: now, present });
    const { regions, organs } = await bodyChoices(visited);
    const called = (name: string, value: string): string | undefined =>
      ['regime', 'decisionMode', 'deputyMode'].includes(name)
        ? visited.reader.t(valueWords(`body.${name}`, value))
        : [...regions, ...organs].find((option) => option.value === value)?.label;
    return this.page(visited, facts, base, typed(fields), bothTold(visited.reader, { problems, both, fields, present, called }));
  }

  /** The first day of a coming row that somebody wants to change; empty for anything else. */
  private baseOf(facts: Loaded, asked: string): string {
    return isLocalDate(asked) && asked > todayOf(facts) && standing(facts).some(({ from }) => from === asked) ? asked : '';
  }

  /** What the form shows: the row that holds, or a coming one, and what has no dates. */
  private shown(facts: Loaded, base: string): Record<string, unknown> {
    return { ...facts, ...rowOn(standing(facts), base || todayOf(facts)) };
  }

  /** A form that came back for another reason than somebody else's change is still about what it was made with. */
  private madeWith(facts: Loaded, base: string, values: Values, { status }: FormProblems): { version: number; shown: string } {
    const carried = status === 412 ? EMPTY : values;
    return {
      version: Number(carried.get('version')) || facts.version,
      shown: carried.get('shown') || shownOf(this.shown(facts, base), FIELDS),
    };
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('body');
  }

  private get amend() {
    return this.store.workflow.events['AMEND']?.payload;
  }

  private get schema(): Schema {
    return this.amend ? schemaOf(this.amend) : {};
  }

  private async page(visited: SignedVisit, facts: Loaded, base: string, values: Values, problems: FormProblems) {
    const { reader, actor, program, request } = visited;
    const rows = standing(facts);
    const wanted = new Map([
      ['regions', new Set(rows.map(({ region }) => region))],
      ['organs', new Set(rows.flatMap(({ organ }) => organ ?? []))],
    ]);
    const names = await namesOf(program.pool, program.engine.registry, wanted, reader.now, actor, reader.language);
    const { establishedOn, of } = facts as unknown as BodyFacts;
    return settingsPage(reader, {
      id: facts.id,
      workflow: this.store.workflow,
      name: ownLabel(facts, reader.language) ?? '–',
      zone: of.zone,
      ...this.madeWith(facts, base, values, problems),
      established: establishedOn !== null,
      settings: settingsOf(reader, facts, names),
      names,
      setUp: await bodySetUp(program.pool, facts.id, reader.now),
      way: await wayOf(visited, this.store, facts),
      amend: actionOf(visited, this.store, facts, 'AMEND'),
      administers: isAdministrator(visited),
      form: { values, problems, choices: await bodyChoices(visited), base, kept: queryOf(request, 'kept') !== '' },
      notice: noticeOf(visited, queryOf(request, 'done')),
    });
  }
}

/** A form sends no box that is not ticked: no language at all is a field that was emptied. @throws Invalid for what a body cannot be without */
function mustStay(fields: URLSearchParams, schema: Schema, shown: Readonly<Record<string, unknown>>): void {
  const lacking = emptied(fields, schema, shown);
  if (fields.getAll('languages').length === 0) lacking.push(problem('/languages', 'field.required'));
  if (lacking.length > 0) throw new Invalid(lacking);
}

/** What was just done, when a form led here. */
function noticeOf({ reader }: SignedVisit, done: string): string | null {
  if (done === 'CREATE') return reader.t(BODY_ADMIN.created);
  return done === 'AMEND' ? reader.t(ADMIN.saved) : null;
}
