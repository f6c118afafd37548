import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { membersOf } from '../../desk/members.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionsOf } from '../instances/instance.js';
import { saidTo } from '../instances/kept-events.js';
import { loadForKeeper } from './asking.js';
import { membersPage } from './members.view.js';

/** Who sits in a body, whose time ends, and which seats are to be filled. */
@Pages('bodies/:id/members')
export class MembersController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { facts } = await loadForKeeper(visited, 'bodies', id);
    const { pool, engine } = this.program;
    const members = await membersOf(pool, facts.id, visited.reader.now);
    if (!members) throw new NotFound();
    const store = engine.registry.collection('memberships');
    const ids = members.seats.flatMap(({ now, next }) => [now, next].flatMap((seated) => (seated ? [seated.membership] : [])));
    const loaded = ids.length === 0 ? [] : await loadFacts(pool, store, ids, visited.reader.now, visited.actor);
    const actions = new Map(
      loaded.map((one) => [one.id, saidTo(visited.reader, store, one, actionsOf(visited, store, one)).filter(({ allowed }) => allowed)]),
    );
    return show(reply, membersPage(visited.reader, { members, actions, states: store.workflow.states }));
  }
}
