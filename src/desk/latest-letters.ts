import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { nameOf, organisationName, todayIn } from './sql.js';

/** A letter and whom it is for. */
export interface LetterListed {
  readonly id: string;
  /** Null: nobody knows where to send it. */
  readonly address: string | null;
  /** The person or organisation by name. */
  readonly to: string;
  readonly at: Date;
  /** A person, who can sign in with the address; else an organisation's mailbox. */
  readonly isPerson: boolean;
}

const LATEST =
  named(`select l.id, l.address, coalesce(${nameOf('p')}, ${organisationName('l.organisation_id', todayIn('l.created_at'))}, '') as "to", l.created_at as at, l.person_id is not null as "isPerson"
  from letter l left join person p on p.id = l.person_id
  where $1::text is null or l.address ilike '%' || $1 || '%' or ${nameOf('p')} ilike '%' || $1 || '%'
    or ${organisationName('l.organisation_id', todayIn('l.created_at'))} ilike '%' || $1 || '%'
  order by l.created_at desc, l.id desc limit $2`);

/**
 * The latest letters to everybody, newest first. For the mailbox of the demonstration, whose people are invented: nobody else may call it.
 * @param who a part of a recipient's name or address; null: everybody's
 */
export async function latestLetters(db: Db, who: string | null, most: number): Promise<readonly LetterListed[]> {
  const { rows } = await db.query<LetterListed>({ ...LATEST, values: [who === null ? null : who.replace(/[\\%_]/g, '\\$&'), most] });
  return rows;
}
