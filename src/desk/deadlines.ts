import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';

/** An alarm that stands for an instance: at `dueAt` the clock sends `event`. */
export interface StandingDeadline {
  readonly key: string;
  readonly event: string;
  readonly dueAt: Date;
}

/** The deadlines of an instance that have not been settled, soonest first. For whoever may know of the instance. */
export async function deadlinesOf(db: Db, instanceId: string): Promise<readonly StandingDeadline[]> {
  const { rows } = await db.query<StandingDeadline>({
    ...named(
      `select d.key, d.event, d.due_at as "dueAt" from deadline d where d.instance_id = $1 and d.settled_at is null order by d.due_at, d.key`,
    ),
    values: [instanceId],
  });
  return rows;
}
