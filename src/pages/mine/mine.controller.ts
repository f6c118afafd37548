import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rolesHeld, scopesHeld } from '../../../workflows/kit/policy.js';
import { ownDoings } from '../../desk/members.js';
import { organisationsNamed } from '../../desk/organisations-named.js';
import { ownProposals } from '../../desk/proposal-result.js';
import { waitingFor, waitingForCandidate, waitingForContact, waitingForOrgan } from '../../desk/waiting.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { minePage } from './mine.view.js';
import { together } from './waiting-list.js';

/** The page of whoever has signed in: what waits, from all roles, and what is one's own. */
@Pages('me')
export class MineController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async mine(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, actor, personId } = await signedVisit(request, reply, this.program);
    const { pool } = this.program;
    const { now } = reader;
    const own = scopesHeld(actor, now, 'contact');
    const keeps = scopesHeld(actor, now, 'secretary', 'substitute');
    const waiting = together(
      await waitingForContact(pool, own, personId, now),
      await waitingForCandidate(pool, personId, now),
      await waitingForOrgan(pool, scopesHeld(actor, now, 'organ-member'), now),
    );
    // The number that the desk itself says.
    const desk = keeps.length > 0 ? (await waitingFor(pool, keeps, now)).length : null;
    return show(
      reply,
      minePage(reader, {
        waiting,
        desk: desk ?? (rolesHeld(actor, now).has('administrator') ? 0 : null),
        organisations: await organisationsNamed(pool, own, now),
        proposals: await ownProposals(pool, own),
        doings: await ownDoings(pool, personId, now),
      }),
    );
  }
}
