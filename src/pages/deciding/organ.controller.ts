import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scopesHeld } from '../../../workflows/kit/policy.js';
import { waitingForOrgan, type Waiting } from '../../desk/waiting.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit, type Visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionOf, type Available } from '../instances/instance.js';
import { organPage } from './organ.view.js';

/** What waits for the organs of which somebody is a member. */
@Pages('organ')
export class OrganController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { reader, actor } = visited;
    const organs = scopesHeld(actor, reader.now, 'organ-member');
    if (organs.length === 0) throw new NotFound();
    const items = await waitingForOrgan(this.program.pool, organs, reader.now);
    return show(reply, organPage(reader, items, await this.deciding(visited, items)));
  }

  /** Whether each may be decided now, and why not, by id. */
  private async deciding(visited: Visit, items: readonly Waiting[]): Promise<ReadonlyMap<string, Available>> {
    const store = this.program.engine.registry.collection('decisions');
    const ids = items.map(({ subject }) => subject.id);
    const all = ids.length === 0 ? [] : await loadFacts(this.program.pool, store, ids, visited.reader.now, visited.actor);
    return new Map(
      all.flatMap((facts) => {
        const action = actionOf(visited, store, facts, 'DECIDE');
        return action ? [[facts.id, action] as const] : [];
      }),
    );
  }
}
