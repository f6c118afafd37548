import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../../engine/store.js';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
/** Takes away the forms whose day is over. */
export const FORMS_PAST = 'delete from kept_form where expires_at <= clock_timestamp()';
/** Characters of a form worth keeping: every form of ours is far shorter. */
const MOST = 60_000;

/**
 * Keeps what was typed for a day. Nothing of it is acted upon: it comes back as a form that its writer must send.
 * @param path of the form, without its query
 * @returns the text under which it is found again; null when it is too long to be kept
 */
export async function keepForm(db: Db, path: string, fields: URLSearchParams): Promise<string | null> {
  const body = new URLSearchParams([...fields].filter(([name]) => name !== 'csrf')).toString();
  if (body.length > MOST) return null;
  const token = randomBytes(24).toString('base64url');
  await db.query(`insert into kept_form (hash, path, body, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 day')`, [
    hashOf(token),
    path,
    body,
  ]);
  return token;
}

/** What was kept for a form, if anything was. It stays until its day is over, since a page may be loaded twice; then the jobs take it away. */
export async function keptForm(db: Db, path: string, token: unknown): Promise<URLSearchParams | null> {
  if (typeof token !== 'string' || !/^[\w-]{32}$/.test(token)) return null;
  const { rows } = await db.query<{ body: string }>(
    'select body from kept_form where hash = $1 and path = $2 and expires_at > clock_timestamp()',
    [hashOf(token), path],
  );
  return rows[0] ? new URLSearchParams(rows[0].body) : null;
}
