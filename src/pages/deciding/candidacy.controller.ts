import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { candidacySeen } from '../../desk/candidacy.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { signedVisit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { instanceModel } from '../instances/model.js';
import { loadForKeeper } from './asking.js';
import { candidacyPage } from './candidacy.view.js';

/** A candidacy for those who keep the body. The candidate's own view of it is another page. */
@Pages('candidacies/:id/desk')
export class CandidacyDeskController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async one(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await signedVisit(request, reply, this.program);
    const { store, facts } = await loadForKeeper(visited, 'candidacies', id);
    const seen = await candidacySeen(this.program.pool, facts.id, visited.reader.now);
    if (!seen) throw new NotFound();
    const { registry } = this.program.engine;
    return show(
      reply,
      candidacyPage(visited.reader, {
        seen,
        instance: await instanceModel(visited, store, facts),
        consents: registry.collection('consents').workflow.states,
        proposals: registry.collection('proposals').workflow.states,
      }),
    );
  }
}
