import type { Db } from '../engine/store.js';

/** Records that a letter without an address was delivered otherwise, by whom and when. Said twice, the first time stands. */
export async function markDelivered(db: Db, letter: string, by: string, now: Date): Promise<void> {
  await db.query('update letter set delivered_at = $3, delivered_by = $2 where id = $1 and address is null and delivered_at is null', [
    letter,
    by,
    now,
  ]);
}
