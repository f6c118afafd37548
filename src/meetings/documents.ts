import { createHash } from 'node:crypto';
import type { Db, Store } from '../engine/store.js';
import { document, refuseDocument } from '../../workflows/records/document.js';

export const documents: Store = {
  workflow: document,
  table: 'document',
  columns: {
    body: 'body_id',
    meeting: 'meeting_id',
    kind: 'kind',
    replaces: 'replaces_id',
    title: 'title',
    language: 'language',
    on: 'dated_on',
    public: 'public',
    mediaType: 'media_type',
    sha256: 'sha256',
    bytes: 'bytes',
  },
  json: ['title'],
  reads: `(t.meeting_id is null or exists (select 1 from meeting m left join organ o on o.id = m.organ_id where m.id = t.meeting_id
    and (m.body_id = t.body_id or m.body_id is null and (o.body_id = t.body_id
      or exists (select 1 from body_period p where p.body_id = t.body_id and p.superseded_at is null and p.region_id = o.region_id))))) as "of.meetingFits",
    (select r.body_id from document r where r.id = t.replaces_id) as "of.replacedBody",
    (exists (select 1 from candidate_proposal p where p.original_id = t.id) or exists (select 1 from consent c where c.original_id = t.id)
      or exists (select 1 from candidate_proposal p where p.attachments <> '[]' and p.attachments @> to_jsonb(t.id::text))
      or exists (select 1 from consent c where c.attachments <> '[]' and c.attachments @> to_jsonb(t.id::text))) as "of.received"`,
  scope: { bodyId: 't.body_id' },
  readable: { public: 't.public', secretary: 't.body_id = any($1)' },
  called: { title: 't.title' },
  filters: { body: 't.body_id = ?', meeting: 't.meeting_id = ?' },
  make: ({ content, ...given }) => {
    const bytes = Buffer.from(content as string, 'base64');
    return { public: false, kind: 'other', ...given, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  },
  broken: { document_replaced_once: () => refuseDocument('document.replaced-already', { pointer: '/replaces' }) },
  afterMake: async (_, { content }, { db, id }) => {
    await db.query('insert into document_content (document_id, content) values ($1, $2)', [id, Buffer.from(content as string, 'base64')]);
  },
};

/** The bytes of a document. Whether they may be read is the document's policy. Null when there are none. */
export async function contentOf(db: Db, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ content: Buffer }>('select content from document_content where document_id = $1', [id]);
  return rows[0]?.content ?? null;
}
