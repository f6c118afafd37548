import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../../engine/store.js';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
/** Takes away the forms whose day is over. */
export const FORMS_PAST = 'delete from kept_form where expires_at <= clock_timestamp()';
/** Characters of a form worth keeping: every form of ours is far shorter. */
export const MOST_KEPT = 60_000;
/** Instead of its token a kept form has for whom it was made. */
const TOKEN = 'csrf';

/**
 * Keeps what was typed for a day. Nothing of it is acted upon: it comes back as a form that its writer must send.
 * @param path of the form, without its query. Only its hash is kept: that of a letter's link is a key
 * @param person for whom its page was made; null for nobody
 * @returns the text under which it is found again; null when it is too long to be kept
 */
export async function keepForm(db: Db, path: string, fields: URLSearchParams, person: string | null): Promise<string | null> {
  const typed = [...fields].filter(([name]) => name !== TOKEN);
  const body = new URLSearchParams([...typed, ...(person === null ? [] : [[TOKEN, person]])]).toString();
  if (body.length > MOST_KEPT) return null;
  const token = randomBytes(24).toString('base64url');
  await db.query(`insert into kept_form (hash, path, body, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 day')`, [
    hashOf(token),
    hashOf(path),
    body,
  ]);
  return token;
}

export interface KeptForm {
  readonly fields: URLSearchParams;
  readonly person: string | null;
}
/** What was kept for a form, if anything was. It stays until its day is over, since a page may be loaded twice; then the jobs take it away. */
export async function keptForm(db: Db, path: string, token: unknown): Promise<KeptForm | null> {
  if (typeof token !== 'string' || !/^[\w-]{32}$/.test(token)) return null;
  const { rows } = await db.query<{ body: string }>(
    'select body from kept_form where hash = $1 and path = $2 and expires_at > clock_timestamp()',
    [hashOf(token), hashOf(path)],
  );
  if (!rows[0]) return null;
  const fields = new URLSearchParams(rows[0].body);
  const person = fields.get(TOKEN);
  fields.delete(TOKEN);
  return { fields, person };
}
