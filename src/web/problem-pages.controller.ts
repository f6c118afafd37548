import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type ProblemName } from '../api/problems.js';
import { NotFound } from '../engine/errors.js';
import { PROGRAM, type Program } from '../program.js';
import { Pages, preferredLanguage } from './language.js';
import { problemPage } from './problem-page.js';
import { readerOf } from './reading.js';
import { show } from './show.js';

/** The address that a problem of the API has for its type leads to its description. */
@Controller('problems')
export class ProblemTypesController {
  @Get(':name')
  async type(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!Object.hasOwn(PROBLEMS, name)) throw new NotFound();
    await reply.redirect(`/${preferredLanguage(request)}/problems/${name}`, 302);
  }
}

@Pages('problems')
export class ProblemPagesController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':name')
  async describe(@Param('name') name: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!Object.hasOwn(PROBLEMS, name)) throw new NotFound();
    return show(reply, problemPage(await readerOf(request, reply, this.program), name as ProblemName));
  }
}
