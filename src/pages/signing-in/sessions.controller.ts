import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../workflows/kit/fields.js';
import { revokeAll, revokeSession, sessionsOf } from '../../access/sessions.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { sessionsPage } from './sessions.view.js';

/** Where one is signed in, and ending that. */
@Pages('me/sessions')
export class SessionsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, personId } = await signedVisit(request, reply, this.program);
    const ended = 'ended' in (request.query as object);
    return show(reply, sessionsPage(reader, await sessionsOf(this.program.pool, personId), request.signed?.sessionId ?? null, ended));
  }

  /** One of one's own by its id, or all but this one. */
  @Post()
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader, personId, form } = await signedVisit(request, reply, this.program);
    const id = form.fields.get('session');
    if (id === 'others') await revokeAll(this.program.pool, personId, request.signed?.sessionId ?? null);
    else if (isId(id)) await revokeSession(this.program.pool, id, personId);
    await reply.redirect(reader.to('/me/sessions?ended'), 303);
  }
}
