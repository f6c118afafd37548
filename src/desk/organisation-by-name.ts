import type { Db } from '../engine/store.js';
import { rowsOf, statement } from './told.js';

const BY_NAME =
  statement(`select distinct o.id from organisation o join organisation_name n on n.organisation_id = o.id and n.superseded_at is null
  where o.state = 'current' and (o.verified or not o.newcomer) and lower(n.name) = lower($1) limit 2`);

/**
 * The organisation of the register that bears, or bore, exactly this name but for its case. For whoever is secretary of a body. One statement.
 * @returns null where there is none, or more than one
 */
export async function organisationByName(db: Db, name: string): Promise<string | null> {
  const rows = await rowsOf<{ id: string }>(db, BY_NAME, [name.trim()]);
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

const MAILBOX = statement('select mailbox from organisation where id::text = $1');

/** Whether an organisation has said nowhere where it is written to. For whoever is secretary of a body. */
export async function hasNoMailbox(db: Db, id: string): Promise<boolean> {
  const [row] = await rowsOf<{ mailbox: string | null }>(db, MAILBOX, [id]);
  return row?.mailbox === null;
}
