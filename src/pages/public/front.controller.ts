import { Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { frontPage } from '../../desk/front.js';
import { PROGRAM, type Program } from '../../program.js';
import { visit } from '../../web/acting.js';
import { keptPage } from '../../web/kept-pages.js';
import { Pages } from '../../web/language.js';
import { show } from '../../web/show.js';
import { frontPageView } from './front.view.js';

/** The first page, for everybody. */
@Pages()
export class FrontController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async front(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return keptPage(await visit(request, reply, this.program), async ({ reader }) => {
      const front = await frontPage(this.program.pool, reader.now);
      return { html: show(reply, frontPageView(reader, front)), of: front };
    });
  }
}
