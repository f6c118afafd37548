import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopesHeld } from '../../../workflows/kit/policy.js';
import { isId } from '../../../workflows/kit/fields.js';
import { ownDoings } from '../../desk/members.js';
import { candidacyResult, proposalFor, type ProposalResult } from '../../desk/proposal-result.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit, type Visit } from '../../web/acting.js';
import { GoTo } from '../../web/errors.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { loadFor } from '../instances/instance.js';
import { instancePage } from '../instances/instance.view.js';
import { instanceModel } from '../instances/model.js';
import { ID } from '../public/address.js';
import { candidacyPage } from './candidacy.view.js';

/** A candidacy as its person reads it; for whoever else may see it, the page that every instance has. */
@Pages(`candidacies/${ID}`)
export class OwnCandidacyController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { reader, personId } = visited;
    const store = this.program.engine.registry.workflow('candidacy');
    const facts = await loadFor(visited, store, id).catch((error: unknown) => this.ofContact(visited, id, error));
    const model = await instanceModel(visited, store, facts);
    const doings = facts.roles.includes('candidate') ? await ownDoings(this.program.pool, personId, reader.now) : null;
    const own = doings?.candidacies.find((one) => one.id === id);
    const membership = doings?.memberships.find((one) => one.id === (facts.of as { membership?: { id: string | null } }).membership?.id);
    if (!own) return show(reply, instancePage(reader, model));
    const result = await candidacyResult(this.program.pool, id);
    return show(reply, candidacyPage(reader, { own, model, membership: membership?.id ?? null, result: isTold(result) ? result : null }));
  }
  /** Letters of a result lead here too: whoever nominated reads of it at the proposal. @throws what was wrong, for everybody else */
  private async ofContact({ actor, reader }: Visit, id: string, error: unknown): Promise<never> {
    const ours = error instanceof NotFound && isId(id) ? scopesHeld(actor, reader.now, 'contact') : [];
    const proposal = await proposalFor(this.program.pool, id, ours);
    throw proposal === null ? error : new GoTo(`/proposals/${proposal}`, 302);
  }
}

/** A decision is read by its candidates when everybody reads it; where none is made, what was recorded of the candidate is. */
const isTold = (result: ProposalResult | null): boolean =>
  result?.decision ? result.decision.published : (result?.grounds ?? null) !== null;
