import type { Pool } from 'pg';
import type { JobsClock } from './performer.js';
import type { DueDeadline, Queues } from './queues.js';
import type { Tuning } from './tuning.js';

const AT_MOST = 2_000;
const LONGEST_PAUSE_MS = 300_000;

const OVERDUE = `
  select id, (extract(epoch from due_at) * 1000)::float8 as "dueMs" from deadline
   where settled_at is null and due_at <= $1 order by due_at limit ${AT_MOST}`;

/**
 * Puts overdue deadlines back into the queue, so that losing every queue loses none. (Outbox rows come back by themselves, when their lease ends.)
 * A deadline that stays overdue is put back after ever longer pauses. Under the test clock it leaves deadlines alone: who sets the clock fires them,
 * in their order.
 */
export class Sweeper {
  /** Overdue deadlines that were put back, and when they may be again. Only of this process: another adds at most its own pace. */
  private pauses = new Map<string, { readonly ms: number; readonly until: number }>();

  constructor(
    private readonly pool: Pool,
    private readonly queues: Queues,
    private readonly clock: JobsClock,
    private readonly tuning: Tuning,
  ) {}

  async round(): Promise<void> {
    if (!this.queues.reachable) return;
    await this.queues.forgetFailed(this.tuning.restMs);
    if (this.clock.isTest) return;
    const now = (await this.clock.now()).getTime();
    const overdue = await this.overdue(now);
    const again = overdue.filter((deadline) => (this.pauses.get(keyOf(deadline))?.until ?? 0) <= now);
    await this.queues.addDeadlines(again, now);
    this.remember(overdue, again, now);
  }

  private remember(overdue: readonly DueDeadline[], again: readonly DueDeadline[], now: number): void {
    const kept = new Map<string, { readonly ms: number; readonly until: number }>();
    const added = new Set(again.map(keyOf));
    for (const key of overdue.map(keyOf)) {
      const before = this.pauses.get(key);
      if (!added.has(key)) {
        if (before) kept.set(key, before);
        continue;
      }
      const ms = before ? Math.min(before.ms * 2, LONGEST_PAUSE_MS) : this.tuning.sweepEveryMs;
      kept.set(key, { ms, until: now + ms });
    }
    this.pauses = kept;
  }

  private async overdue(now: number): Promise<DueDeadline[]> {
    return (await this.pool.query<DueDeadline>({ name: 'jobs.overdue', text: OVERDUE, values: [new Date(now)] })).rows;
  }
}

const keyOf = ({ id, dueMs }: DueDeadline): string => `${id}-${dueMs}`;
