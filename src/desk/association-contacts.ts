import type { Db } from '../engine/store.js';
import { someone } from './sql.js';
import { rowsOf, statement, type Someone } from './told.js';

/** A right to act for an organisation, that holds or is to. Instants; `until` exclusive. */
export interface ContactHeld {
  /** Of the grant. */
  readonly id: string;
  readonly version: number;
  readonly person: Someone;
  readonly email: string | null;
  readonly from: Date;
  readonly until: Date | null;
}

const CONTACTS =
  statement(`select g.id, g.version, ${someone('p')} as person, (select e.address from email_address e where e.person_id = p.id order by e.ordinal limit 1) as email,
    g.starts_at as "from", g.ends_at as until
  from role_grant g join person p on p.id = g.person_id where g.organisation_id = $1 and g.role = 'contact' and (g.ends_at is null or g.ends_at > $2)
  order by g.starts_at, g.id`);

/** The contacts of an organisation, now and to come. For its contacts and for whoever keeps it. One statement. */
export const contactsOf = (db: Db, organisationId: string, now: Date): Promise<ContactHeld[]> =>
  rowsOf(db, CONTACTS, [organisationId, now]);
