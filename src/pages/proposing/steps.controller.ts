import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../../../workflows/kit/schema.js';
import { ProposalDraft } from '../../../workflows/candidate-proposal/facts.js';
import { organisationsNamed } from '../../desk/organisations-named.js';
import { publicCall } from '../../desk/public-call.js';
import { Invalid, NotFound } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import { isNameless } from '../../../workflows/records/newcomer.js';
import { PROGRAM, type Program } from '../../program.js';
import { act, mustBeStorable, sendFrom, signedVisit, startValues, type Visit } from '../../web/acting.js';
import { NO_PROBLEMS, problemsOf, type FormProblems } from '../../web/forms/problems.js';
import { filled, type Values } from '../../web/forms/values.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, loadFor } from '../instances/instance.js';
import { wayOf } from '../instances/model.js';
import { GoTo } from '../../web/errors.js';
import { arrivesLate } from './late.js';
import { completionOf, isStep, nominatorQuestions, readStep, type Step, stepBefore, stepsOf } from './steps.js';
import { stepPage } from './steps.view.js';

/** Writing a proposal, step by step. Each step is saved when one goes on, and while one types where scripts run. */
@Pages('proposals/:id/edit')
export class StepsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':step')
  async ask(
    @Param('id') id: string,
    @Param('step') step: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.store, id);
    if (!isStep(step)) throw new NotFound();
    const steps = stepsOf(facts);
    if (!steps.includes(step)) throw new GoTo(`/proposals/${id}/edit/${steps[0] ?? 'send'}`);
    if (!actionOf(visited, this.store, facts, 'AMEND')) throw new GoTo(`/proposals/${id}`);
    const values = await startValues(visited, filled(facts, schemaOf(ProposalDraft), ZONE));
    return show(reply, await this.page(visited, facts, step, values, NO_PROBLEMS));
  }

  @Post(':step')
  async save(
    @Param('id') id: string,
    @Param('step') step: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const visited = await signedVisit(request, reply, this.program);
    const facts = await loadFor(visited, this.store, id);
    if (!isStep(step)) throw new NotFound();
    const call = await publicCall(this.program.pool, String(facts['call']), visited.reader.now);
    const payload = readStep(step, visited.form.fields, call ? nominatorQuestions(call) : [], ZONE);
    if (request.headers['x-autosave'] === '1') return this.keep(visited, id, payload);
    const steps = stepsOf(facts);
    const before = visited.form.fields.get('then') === 'back' ? stepBefore(step, steps) : null;
    return act(visited, {
      send: async () => {
        const sends = step === 'send' && before === null;
        const own = sends ? ownName(visited) : null;
        await sendFrom(visited, 'candidate-proposal', id, { type: 'AMEND', ...payload });
        if (sends) await this.send(visited, id, own);
      },
      then: () => {
        const next = steps[steps.indexOf(step) + 1];
        if (before) return `/proposals/${id}/edit/${before}`;
        if (step === 'send') return `/proposals/${id}?done=SUBMIT`;
        return next ? `/proposals/${id}/edit/${next}` : `/proposals/${id}?done=AMEND`;
      },
      again: async (values, problems) => this.page(visited, await loadFor(visited, this.store, id), step, values, problems),
    });
  }

  /** While somebody types: what cannot be saved yet is no error, and says so by its status alone. */
  private async keep(visited: Visit, id: string, payload: Record<string, unknown>): Promise<object> {
    try {
      mustBeStorable(visited.form);
      const { version } = await sendFrom(visited, 'candidate-proposal', id, { type: 'AMEND', ...payload });
      return { version };
    } catch (error) {
      const problems = problemsOf(error, visited.reader.language);
      if (!problems) throw error;
      void visited.reply.status(problems.status);
      return {};
    }
  }

  /** Whoever came without a name gives it with the declaration: it is the sender's. */
  private async send(visited: Visit, id: string, own: OwnName | null): Promise<void> {
    const { actor } = visited;
    if (own && actor.kind === 'person') await sendFrom(visited, 'person', actor.personId, { type: 'AMEND', ...own }, false);
    await sendFrom(visited, 'candidate-proposal', id, { type: 'SUBMIT' }, false);
  }

  private async page(visited: Visit, facts: Loaded, step: Step, values: Values, problems: FormProblems) {
    const { reader, program } = visited;
    const call = await publicCall(program.pool, String(facts['call']), reader.now);
    if (!call) throw new NotFound();
    const organisations = await organisationsNamed(program.pool, facts['organisations'] as string[], reader.now);
    const way = await wayOf(visited, this.store, facts);
    const returned = facts.state === 'returned' ? (way?.findLast(({ event }) => event === 'RETURN')?.why ?? null) : null;
    return stepPage(reader, {
      id: facts.id,
      version: facts.version,
      step,
      call,
      organisations,
      facts,
      values,
      problems,
      submit: actionOf(visited, this.store, facts, 'SUBMIT') ?? null,
      amend: actionOf(visited, this.store, facts, 'AMEND') ?? null,
      returned,
      about: facts.state === 'returned' ? completionOf(facts) : [],
      late: arrivesLate(facts),
      nameless: facts['enteredBy'] === null && isNameless(reader.person?.name),
    });
  }

  private get store(): Store {
    return this.program.engine.registry.workflow('candidate-proposal');
  }
}

interface OwnName {
  readonly givenName: string;
  readonly familyName: string;
}
/** The sender's own name as the form gives it: both parts, or null for none. @throws Invalid for one part alone */
function ownName({ form }: Visit): OwnName | null {
  const [givenName = '', familyName = ''] = ['givenName', 'familyName'].map((name) => form.fields.get(name)?.trim());
  if (givenName && familyName) return { givenName, familyName };
  if (givenName || familyName) throw new Invalid([problem(givenName ? '/familyName' : '/givenName', 'field.required')]);
  return null;
}

const ZONE = 'Europe/Helsinki';
