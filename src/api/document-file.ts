import type { FastifyReply } from 'fastify';
import { isId } from '../../workflows/kit/fields.js';
import type { Actor } from '../../workflows/kit/policy.js';
import type { MediaType } from '../../workflows/records/document.js';
import { NotFound } from '../engine/errors.js';
import { loadFacts } from '../engine/load.js';
import { knows } from '../engine/permission.js';
import { contentOf } from '../meetings/documents.js';
import type { Program } from '../program.js';

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'text/plain': 'txt',
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/**
 * Answers with a document's bytes, for who may read what is told of it. Always a file to save, never a page of ours: what somebody sent in is not
 * shown as the program's own.
 * @throws NotFound
 */
export async function sendFile({ engine, pool, clock }: Program, reply: FastifyReply, actor: Actor, id: string): Promise<void> {
  const store = engine.registry.workflow('document');
  const [facts] = isId(id) ? await loadFacts(pool, store, [id], await clock.now(), actor) : [];
  const content = facts && knows(store, facts) ? await contentOf(pool, facts.id) : null;
  if (!facts || !content) throw new NotFound();
  const mediaType = facts['mediaType'] as MediaType;
  await reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${facts.id}.${ENDINGS[mediaType]}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cache-control', facts['public'] === true ? 'no-cache' : 'no-store')
    .send(content);
}
