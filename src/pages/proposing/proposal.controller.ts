import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JournalShown } from '../../api/journal-view.js';
import { organisationsNamed } from '../../desk/organisations-named.js';
import { proposalResult } from '../../desk/proposal-result.js';
import { sentBy } from '../../desk/sent-by.js';
import { publicCall } from '../../desk/public-call.js';
import type { Store } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { namesOf } from '../instances/labels.js';
import { instanceModel } from '../instances/model.js';
import { ID } from '../public/address.js';
import { originalsOf } from './proposal-parts.js';
import { proposalPage } from './proposal.view.js';
import { type Step, STEPS, stepOf } from './steps.js';

/** A proposal's own page: the draft's, the receipt of what was sent, and at last the result. */
@Pages(`proposals/${ID}`)
export class ProposalController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { reader } = visited;
    const facts = await loadFor(visited, this.store, id);
    const model = await instanceModel(visited, this.store, facts);
    const entered = facts['enteredBy'] as string | null;
    const names = await namesOf(
      this.program.pool,
      this.program.engine.registry,
      new Map([
        ['people', new Set(entered === null ? [] : [entered])],
        ['documents', new Set(originalsOf(facts))],
      ]),
      reader.now,
      visited.actor,
      reader.language,
    );
    const sending = model.way?.find(({ event }) => event === 'SUBMIT');
    const done = (request.query as Record<string, unknown>)['done'];
    return show(
      reply,
      proposalPage(reader, {
        model,
        facts,
        call: await publicCall(this.program.pool, String(facts['call']), reader.now),
        organisations: await organisationsNamed(this.program.pool, facts['organisations'] as string[], reader.now),
        result: await proposalResult(this.program.pool, id),
        names,
        sender: entered === null && sending ? await this.nameOf(sending.actor, id) : null,
        reason: model.way?.findLast(({ event }) => ['RETURN', 'REJECT', 'ADMIT', 'WITHDRAW'].includes(event)) ?? null,
        step: firstLacking(model.actions.find(({ type }) => type === 'SUBMIT')?.reasons ?? []),
        justSent: done === 'SUBMIT' && facts['arrivedAt'] !== null,
      }),
    );
  }

  /** The way tells its keepers who did what; contacts are told who sent it. */
  private readonly nameOf = async (actor: JournalShown['actor'], id: string): Promise<string | null> =>
    actor.name === undefined ? sentBy(this.program.pool, id) : actor.name;

  private get store(): Store {
    return this.program.engine.registry.workflow('candidate-proposal');
  }
}

/** The step on which something is missing, in the order of the steps; the last one where nothing is. */
function firstLacking(reasons: readonly { readonly pointer?: string | undefined }[]): Step {
  const lacking = reasons.flatMap(({ pointer }) => (pointer ? [stepOf(pointer.slice(1).replaceAll('/', '.'))] : []));
  return STEPS.find((step) => lacking.includes(step)) ?? 'send';
}
