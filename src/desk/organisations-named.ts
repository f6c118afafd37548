import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { organisationName, todayIn } from './sql.js';
import type { Someone } from './told.js';

/** Organisations by id with the names that they bear today, alphabetically. For whoever may know of them. One statement. */
export async function organisationsNamed(db: Db, ids: readonly string[], now: Date): Promise<readonly Someone[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<Someone>({
    ...named(
      `select o.id, ${organisationName('o.id', todayIn('$2'))} as name from organisation o where o.id = any($1::uuid[]) and o.state = 'current' order by 2, 1`,
    ),
    values: [ids, now],
  });
  return rows;
}
