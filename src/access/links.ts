import { createHmac, timingSafeEqual } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { isId } from '../../workflows/kit/fields.js';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { hashOf } from './secret-text.js';

/** A link that lets one person answer one thing without an account. */
export interface LinkHeld {
  readonly id: string;
  readonly purpose: 'consent';
  readonly subjectId: string;
  readonly personId: string;
}
export type LinkRead = { readonly found: LinkHeld } | { readonly refused: 'unknown' | 'expired' };

/** Real time that a link outlives the day on which the answer is due, for those who come late to read why. */
const GRACE_DAYS = 14;

/**
 * Signed links. The token is the link's id and a signature over what it may do: it can be made again when a letter is rendered, and only its hash is stored.
 * @param secret at least 32 characters; another secret makes all links unknown
 */
export class Links {
  constructor(private readonly secret: string) {}

  private sign(id: string, purpose: string, subjectId: string, personId: string): string {
    return createHmac('sha256', this.secret).update([id, purpose, subjectId, personId].join('|')).digest('base64url');
  }

  /** Makes a link, and ends the earlier ones to the same thing: a letter that went to a wrong address loses its right with the next. @param lives real milliseconds until the thing asked is due; the link lives a little longer. @returns the link's id, for the letter's facts */
  async make(db: Db, purpose: 'consent', subjectId: string, personId: string, lives: number): Promise<string> {
    const id = uuid();
    const hash = hashOf(`${id}.${this.sign(id, purpose, subjectId, personId)}`);
    await db.query(
      "with gone as (update signed_link set revoked_at = clock_timestamp() where purpose = $2 and subject_id = $3 and revoked_at is null) insert into signed_link (id, purpose, subject_id, person_id, hash, expires_at) values ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 millisecond')",
      [id, purpose, subjectId, personId, hash, Math.max(lives, 0) + GRACE_DAYS * 86_400_000],
    );
    return id;
  }

  /** The token of a link, as a letter shows it. Null when the link is gone. */
  async token(db: Db, id: string): Promise<string | null> {
    const { rows } = await db.query<{ purpose: string; subject_id: string; person_id: string }>(
      'select purpose, subject_id, person_id from signed_link where id = $1 and revoked_at is null',
      [id],
    );
    const [row] = rows;
    return row ? `${id}.${this.sign(id, row.purpose, row.subject_id, row.person_id)}` : null;
  }

  /** The tokens of several links by their ids, in one statement; one that is gone is left out. */
  async tokens(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await db.query<{ id: string; purpose: string; subject_id: string; person_id: string }>(
      'select id, purpose, subject_id, person_id from signed_link where id = any($1::uuid[]) and revoked_at is null',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, `${row.id}.${this.sign(row.id, row.purpose, row.subject_id, row.person_id)}`]));
  }

  /** Reads a link. Nothing is written: a mail scanner that follows it changes nothing. */
  async read(db: Db, token: string): Promise<LinkRead> {
    const [id = ''] = token.split('.');
    if (!isId(id)) return { refused: 'unknown' };
    const { rows } = await db.query<{ purpose: 'consent'; subject_id: string; person_id: string; hash: string; live: boolean }>({
      ...named(
        'select purpose, subject_id, person_id, hash, (revoked_at is null and expires_at > clock_timestamp()) as live from signed_link where id = $1',
      ),
      values: [id],
    });
    const [row] = rows;
    if (!row) return { refused: 'unknown' };
    const expected = `${id}.${this.sign(id, row.purpose, row.subject_id, row.person_id)}`;
    if (!same(expected, token) || row.hash !== hashOf(token)) return { refused: 'unknown' };
    return row.live ? { found: { id, purpose: row.purpose, subjectId: row.subject_id, personId: row.person_id } } : { refused: 'expired' };
  }
}

/** By their bytes: two texts of the same length may differ in how many they take. */
const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};
