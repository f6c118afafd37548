import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { None } from '../../../workflows/kit/workflow.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { proposalsOfCall, type Inbox } from '../../desk/inbox.js';
import { isProposalsWaiting } from '../../desk/waits.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, onceOf, signedVisit, type Visit } from '../../web/acting.js';
import { shownIn } from '../../web/forms/as-shown.js';
import { NO_PROBLEMS, problemsOf } from '../../web/forms/problems.js';
import { readForm } from '../../web/forms/read.js';
import { EMPTY } from '../../web/forms/values.js';
import { JUST_DONE } from '../../locales/done.js';
import { ENTERING } from '../../locales/entering.js';
import { INBOX } from '../../locales/inbox.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionsOf } from '../instances/instance.js';
import { isClean, remarksShown } from './checks.js';
import { inboxPage, type Bulk, type Pressed } from './inbox.view.js';
import { loadKept, pageAsked, pageIn, queried, ZONE } from './keeping.js';

/** Proposals on one page. */
const PAGE = 25;
const EVENTS = ['CHECK', 'RETURN', 'REJECT', 'ADMIT'] as const;

/** What has come to a call, with the checks already run: each is done with where it stands. */
@Pages('calls/:id/inbox')
export class InboxController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async inbox(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    await loadKept(visited, 'nomination-call', id);
    const [done, checked] = [queried(visited, 'done'), queried(visited, 'checked')];
    const { t } = visited.reader;
    const label = done !== null && Object.hasOwn(candidateProposal.events, done) ? candidateProposal.events[done]?.label : undefined;
    const notice = label
      ? t(JUST_DONE[`candidate-proposal.${done ?? ''}`] ?? INBOX.done, { what: label })
      : checked !== null && /^\d{1,3}$/.test(checked)
        ? t(INBOX.checked, { count: Number(checked) })
        : null;
    const entered = queried(visited, 'entered') === '1' ? t(ENTERING.entered) : null;
    return show(reply, await this.page(visited, id, { notice: notice ?? entered }));
  }

  /** Checks, returns, rejects or admits one proposal. */
  @Post()
  async press(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    await loadKept(visited, 'nomination-call', id);
    const { fields } = visited.form;
    const [proposal, event] = [fields.get('proposal') ?? '', EVENTS.find((one) => one === fields.get('event'))];
    if (event === undefined) throw new NotFound();
    await this.mustBeOfCall(visited, id, [proposal]);
    const payload = candidateProposal.events[event]?.payload;
    const schema = payload && payload !== None ? schemaOf(payload) : null;
    const given = schema ? readForm(fields, schema, { zone: ZONE, only: Object.keys(schema['properties'] as object) }) : {};
    return act(visited, {
      send: () => this.send(visited, proposal, { type: event, ...given }, Number(fields.get('version'))),
      then: () => `/calls/${id}/inbox?${this.again(visited)}done=${event}`,
      again: (values, problems) => this.page(visited, id, { pressed: { proposal, event, values, problems } }),
    });
  }

  /** Marks all those as checked that have nothing to remark, now as on the page; of the others, and of what is refused, is told why. */
  @Post('clean')
  async checkClean(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    await loadKept(visited, 'nomination-call', id);
    const { reader } = visited;
    const texts = visited.form.fields.getAll('proposals').slice(0, PAGE + 1);
    const proposals = texts.flatMap((text) => shownIn(text) ?? []);
    if (proposals.length < texts.length) throw new NotFound();
    const ids = proposals.map((proposal) => proposal.id);
    await this.mustBeOfCall(visited, id, ids);
    const inbox = await proposalsOfCall(this.program.pool, id, reader.now, { ids });
    const told = new Map(inbox?.proposals.map((one) => [one.id, one]));
    // Before anything is written: more than a page shows no page of ours sends.
    if (!ids.every((one) => told.has(one))) throw new NotFound();
    const refused: Bulk['refused'][number][] = [];
    for (const { id: proposal, version } of proposals) {
      const found = told.get(proposal);
      if (found && !isClean(found)) {
        refused.push({ proposal, reasons: remarksShown(found, reader.language) });
        continue;
      }
      try {
        await this.send(visited, proposal, { type: 'CHECK' }, version);
      } catch (error) {
        const problems = problemsOf(error, reader.language);
        if (!problems) throw error;
        refused.push({ proposal, reasons: problems.reasons });
      }
    }
    const checked = proposals.length - refused.length;
    if (refused.length === 0) return reply.redirect(reader.to(`/calls/${id}/inbox?${this.again(visited)}checked=${checked}`), 303);
    return show(reply, await this.page(visited, id, { bulk: { checked, refused } }), 409);
  }

  /** Filter and page that the form was on, to come back to them. */
  private again(visited: Visit): string {
    const { state, page } = placeOf(visited);
    return `${state === null ? '' : `state=${state}&`}${page === 1 ? '' : `page=${page}&`}`;
  }

  /** One of several events of a form: its key names what it is sent to. */
  private send(visited: Visit, id: string, event: { readonly type: string }, ifMatch = NaN) {
    return this.program.conductor.send({
      workflow: 'candidate-proposal',
      id,
      actor: visited.actor,
      event,
      ...(Number.isInteger(ifMatch) && ifMatch > 0 ? { ifMatch } : {}),
      idempotencyKey: `${onceOf(visited)}:${id}`,
    });
  }

  private async mustBeOfCall(visited: Visit, call: string, ids: readonly string[]): Promise<void> {
    const facts = await this.factsOf(visited, ids);
    if (facts.length !== new Set(ids).size || facts.some((one) => one['call'] !== call)) throw new NotFound();
  }

  private factsOf({ program, actor, reader }: Visit, ids: readonly string[]) {
    const store = program.engine.registry.workflow('candidate-proposal');
    const known = ids.filter(isId);
    return known.length === 0 ? Promise.resolve([]) : loadFacts(program.pool, store, [...new Set(known)], reader.now, actor);
  }

  private async page(
    visited: Visit,
    id: string,
    { notice = null, pressed = null, bulk = null }: { notice?: string | null; pressed?: Pressed | null; bulk?: Bulk | null },
  ) {
    const { reader, program } = visited;
    const { state, page: asked } = placeOf(visited);
    const inboxAt = async (page: number): Promise<Inbox> => {
      const found = await proposalsOfCall(program.pool, id, reader.now, {
        ...(state === null ? {} : isProposalsWaiting(state) ? { waiting: state } : { states: [state] }),
        ...(pressed ? { also: pressed.proposal } : {}),
        offset: (page - 1) * PAGE,
        limit: PAGE,
      });
      if (!found) throw new NotFound();
      return found;
    };
    const first = await inboxAt(asked);
    const pages = Math.max(1, Math.ceil(first.total / PAGE));
    // What was done on the last page may have emptied it.
    const page = Math.min(asked, pages);
    const inbox = page === asked ? first : await inboxAt(page);
    const store = program.engine.registry.workflow('candidate-proposal');
    const facts = await this.factsOf(
      visited,
      inbox.proposals.map((one) => one.id),
    );
    const proposals = inbox.proposals.map((proposal) => {
      const own = facts.find((one) => one.id === proposal.id);
      return { ...proposal, version: own?.version ?? 0, actions: own ? actionsOf(visited, store, own) : [] };
    });
    const shown = pressed ?? { proposal: '', event: '', values: EMPTY, problems: NO_PROBLEMS };
    return inboxPage(reader, {
      inbox,
      proposals,
      state,
      page,
      pages,
      notice,
      pressed: shown,
      bulk,
    });
  }
}

/** The filter and the page that a form was sent from, else those that the address asks for. */
function placeOf(visited: Visit): { readonly state: string | null; readonly page: number } {
  const { fields } = visited.form;
  const state = fields.get('state') ?? queried(visited, 'state') ?? '';
  return {
    state: Object.hasOwn(candidateProposal.states, state) || isProposalsWaiting(state) ? state : null,
    page: fields.has('page') ? pageIn(fields.get('page')) : pageAsked(visited),
  };
}
