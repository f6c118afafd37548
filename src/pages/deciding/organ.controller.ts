import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopesHeld } from '../../../workflows/kit/policy.js';
import { waitingForOrgan } from '../../desk/waiting.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { organPage } from './organ.view.js';

/** What waits for the organs of which somebody is a member. */
@Pages('organ')
export class OrganController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, actor } = await signedVisit(request, reply, this.program);
    const organs = scopesHeld(actor, reader.now, 'organ-member');
    if (organs.length === 0) throw new NotFound();
    return show(reply, organPage(reader, await waitingForOrgan(this.program.pool, organs, reader.now)));
  }
}
