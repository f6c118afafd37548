import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { ID } from './address.js';
import { organisationShown } from './organisation-model.js';

/** An organisation's page: for everybody, but for one that somebody new has named and nobody has verified; whoever keeps it reads more there. */
@Pages('organisations')
export class OrganisationsController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(ID)
  async organisation(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return show(reply, await organisationShown(await visit(request, reply, this.program), id));
  }
}
