import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { consentsOfCall, type ConsentWaiting } from '../../desk/consents-waiting.js';
import { decisionsOfCall } from '../../desk/decision.js';
import { proposalsOfCall } from '../../desk/inbox.js';
import { matrixOf } from '../../desk/matrix.js';
import { isConsentsWaiting } from '../../desk/waits.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { CALL_DESK } from '../../locales/call-desk.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit, type Visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { actionsOf } from '../instances/instance.js';
import { instanceModel } from '../instances/model.js';
import { callDeskPage } from './call-desk.view.js';
import { loadKept, queried } from './keeping.js';
import type { ConsentShown } from './waiting-consents.js';

/** A call as its secretary sees it: where it is, what it has, what comes next. */
@Pages('calls/:id/desk')
export class CallDeskController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async call(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { store, facts } = await loadKept(visited, 'nomination-call', id);
    const { pool } = this.program;
    const { now } = visited.reader;
    const inbox = await proposalsOfCall(pool, id, now, { limit: 0 });
    const matrix = await matrixOf(pool, id, now);
    if (!inbox || !matrix) throw new NotFound();
    const asked = queried(visited, 'consents') ?? '';
    const only = isConsentsWaiting(asked) ? asked : null;
    const consents = await consentsOfCall(pool, id, now, only);
    const waiting = await this.withActions(visited, consents.waiting);
    const decisions = await decisionsOfCall(pool, id);
    const instance = await instanceModel(visited, store, facts);
    return show(
      reply,
      callDeskPage(visited.reader, {
        instance: queried(visited, 'entered') === null ? instance : { ...instance, notice: visited.reader.t(CALL_DESK.consentEntered) },
        inbox,
        matrix,
        consents: { ...consents, waiting },
        only,
        decisions,
        zone: inbox.call.zone,
      }),
    );
  }

  /** What can be done about each, as the engine tells it. One statement. */
  private async withActions(visited: Visit, waiting: readonly ConsentWaiting[]): Promise<ConsentShown[]> {
    const store = this.program.engine.registry.workflow('consent');
    const ids = waiting.map(({ id }) => id);
    const loaded = await loadFacts(this.program.pool, store, ids, visited.reader.now, visited.actor);
    const byId = new Map(loaded.map((facts) => [facts.id, actionsOf(visited, store, facts)]));
    return waiting.map((one) => ({ ...one, actions: byId.get(one.id) ?? [] }));
  }
}
