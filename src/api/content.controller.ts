import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROGRAM, type Program } from '../program.js';
import { askedBy } from './context.js';
import { sendFile } from './document-file.js';

/** The document itself. */
@Controller('api/v1/documents')
export class ContentController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get(':id/content')
  async content(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(this.program, reply, askedBy(request).actor, id);
  }
}
