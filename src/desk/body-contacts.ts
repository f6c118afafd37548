import type { Db } from '../engine/store.js';
import { bodyOn, sortable, todayIn } from './sql.js';
import { rowsOf, statement, type Something } from './told.js';

/** Where a body answers: the address of a role. */
export interface BodyContact extends Something {
  readonly email: string;
}

const CONTACTS =
  statement(`select b.id, bp.name, b.contact_email as email from body b join lateral ${bodyOn('b.id', todayIn('$1'))} bp on true
  where b.contact_email is not null and (bp.valid_until is null or bp.valid_until > ${todayIn('$1')}) order by ${sortable('bp.name')}, b.id`);

/** The bodies that have said where they answer. For everybody. One statement. */
export const bodyContacts = (db: Db, now: Date): Promise<BodyContact[]> => rowsOf<BodyContact>(db, CONTACTS, [now]);
