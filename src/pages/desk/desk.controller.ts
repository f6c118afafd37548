import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keptBodies as bodiesKept } from '../../desk/kept-bodies.js';
import { waitingFor } from '../../desk/waiting.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { deskPage } from './desk.view.js';
import { keptBodies, queried } from './keeping.js';

/** What waits for a secretary: over all bodies, and the same for the substitute. */
@Pages('desk')
export class DeskController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async desk(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { pool } = this.program;
    const { now } = visited.reader;
    const bodies = await bodiesKept(pool, keptBodies(visited), now);
    const ids = bodies.map(({ id }) => id);
    const waiting = await waitingFor(pool, ids, now);
    const asked = queried(visited, 'body');
    return show(reply, deskPage(visited.reader, { bodies, waiting, body: ids.find((id) => id === asked) ?? null }));
  }
}
