import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../workflows/kit/fields.js';
import { knows } from '../engine/permission.js';
import { NotFound } from '../engine/errors.js';
import { loadFacts } from '../engine/load.js';
import { contentOf } from '../meetings/documents.js';
import { PROGRAM, type Program } from '../program.js';
import { askedBy } from './context.js';

const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The document itself, for who may read what is told of it. */
@Controller('api/v1/documents')
export class ContentController {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  /** Always a file to save, never a page of ours: what somebody sent in is not shown as the program's own. */
  @Get(':id/content')
  async content(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { engine, pool, clock } = this.program;
    const store = engine.registry.workflow('document');
    const [facts] = isId(id) ? await loadFacts(pool, store, [id], await clock.now(), askedBy(request).actor) : [];
    const content = facts && knows(store, facts) ? await contentOf(pool, facts.id) : null;
    if (!facts || !content) throw new NotFound();
    const mediaType = String(facts['mediaType']);
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${facts.id}.${ENDINGS[mediaType] ?? 'bin'}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', facts['public'] === true ? 'no-cache' : 'no-store')
      .send(content);
  }
}
