import type { Db } from '../engine/store.js';
import { nameOf } from './sql.js';
import { rowsOf, statement } from './told.js';

const SENT_BY = statement(`select ${nameOf('p')} as name from journal j join person p on p.id = j.actor_id
  where j.instance_id = $1 and j.event = 'SUBMIT' and j.actor_kind = 'person' order by j.seq limit 1`);

/** Name of who sent a proposal when it arrived, for its receipt. For its contacts. One statement. @returns null for what was not sent yet */
export async function sentBy(db: Db, proposalId: string): Promise<string | null> {
  const [row] = await rowsOf<{ name: string }>(db, SENT_BY, [proposalId]);
  return row?.name ?? null;
}
