import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKeeper } from '../../../workflows/kit/policy.js';
import type { MembershipFacts } from '../../../workflows/membership-term/facts.js';
import { holdersOfSeat, membershipTold } from '../../desk/membership-page.js';
import { NotFound } from '../../engine/errors.js';
import type { Loaded } from '../../engine/store.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionsOf, loadFor } from '../instances/instance.js';
import { noticeOf, processOf } from '../instances/model.js';
import { ID } from '../public/address.js';
import { keptMembershipPage } from './membership-kept.view.js';
import { membershipPage } from './membership.view.js';

/** A membership for its member, for the contact of the organisation and for everybody; whoever keeps it reads more of the seat and how it came. */
@Pages(`memberships/${ID}`)
export class MembershipController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { reader } = visited;
    const store = this.program.engine.registry.workflow('membership-term');
    const facts = await loadFor(visited, store, id);
    const model = {
      ...(await processOf(visited, store, facts)),
      actions: actionsOf(visited, store, facts),
      notice: noticeOf(visited, store),
    };
    const told = await membershipTold(this.program.pool, id, reader.now);
    if (!told) throw new NotFound();
    if (isKeeper(facts.roles) && !facts.roles.includes('candidate')) {
      const holders = await holdersOfSeat(this.program.pool, id, reader.now);
      return show(reply, keptMembershipPage(reader, { told, model, holders, facts: facts as Loaded & MembershipFacts }));
    }
    return show(
      reply,
      membershipPage(reader, { told, model, own: facts.roles.includes('candidate'), theirs: facts.roles.includes('contact') }),
    );
  }
}
