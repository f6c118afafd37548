import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { organisationName, todayIn } from './sql.js';
import type { Someone } from './told.js';

export interface OrganisationNamed extends Someone {
  /** `current`, or what became of it. */
  readonly state: string;
  /** Named by somebody new, and not verified yet. */
  readonly newcomer: boolean;
}

/** Organisations by id with the names that they bear today, alphabetically; also those that stand no more. For whoever may know of them. One statement. */
export async function organisationsNamed(db: Db, ids: readonly string[], now: Date): Promise<readonly OrganisationNamed[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.query<OrganisationNamed>({
    ...named(
      `select o.id, ${organisationName('o.id', todayIn('$2'))} as name, o.state, o.newcomer and not o.verified as newcomer
        from organisation o where o.id = any($1::uuid[]) order by 2, 1`,
    ),
    values: [ids, now],
  });
  return rows;
}
