import type { Db } from './store.js';

/**
 * What an organisation has become by merging: itself, while it stands. It stays so until the transaction ends: whoever merges that one further waits, and
 * then finds what this transaction has handed over to it.
 */
export async function standingHeld(db: Db, organisation: string): Promise<string> {
  const standing = async (): Promise<string> =>
    (await db.query<{ id: string }>('select organisation_standing($1::uuid) as id', [organisation])).rows[0]?.id as string;
  for (let id = await standing(); ;) {
    await db.query('select 1 from organisation where id = $1 for share', [id]);
    const now = await standing();
    if (now === id) return id;
    id = now;
  }
}
