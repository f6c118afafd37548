import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../api/document-file.js';
import { PROGRAM, type Program } from '../../program.js';
import { Pages } from '../../web/language.js';
import { ID } from './address.js';

/** A document's file for whoever reads it in a browser: the API's own address knows no sessions. */
@Pages(`documents/${ID}/file`)
export class DocumentFileController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Get()
  async file(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(this.program, reply, request.actor ?? { kind: 'public' }, id);
  }
}
