import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyContacts } from '../../desk/body-contacts.js';
import { retention } from '../../desk/retention.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { accessibilityPage, privacyPage } from './about.view.js';

/** What has to be said of the service itself. */
@Pages()
export class AboutController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get('accessibility')
  async accessibility(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    return show(reply, accessibilityPage(reader, await bodyContacts(this.program.pool, reader.now)));
  }

  @Get('privacy')
  async privacy(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { reader } = await visit(request, reply, this.program);
    const { pool } = this.program;
    return show(reply, privacyPage(reader, await retention(pool), await bodyContacts(pool, reader.now)));
  }
}
