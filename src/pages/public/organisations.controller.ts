import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicOrganisation } from '../../desk/public-organisation.js';
import { NotFound } from '../../engine/errors.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { noticeOf, processOf } from '../instances/model.js';
import { ID } from './address.js';
import { keepingOf } from './keeping.js';
import { organisationPage } from './organisation.view.js';

/** An organisation's page: for everybody, but for one that somebody new has named and nobody has verified. */
@Pages('organisations')
export class OrganisationsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(ID)
  async organisation(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const visited = await visit(request, reply, this.program);
    const { reader } = visited;
    const store = this.program.engine.registry.workflow('organisation');
    const { facts, actions } = await keepingOf(visited, store, id);
    const organisation = await publicOrganisation(this.program.pool, id, reader.now);
    if (!organisation) throw new NotFound();
    const process = await processOf(visited, store, facts);
    return show(reply, organisationPage(reader, { organisation, actions, process, notice: noticeOf(visited, store) }));
  }
}
