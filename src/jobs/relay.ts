import type { Pool } from 'pg';
import type { Queues } from './queues.js';
import type { Tuning } from './tuning.js';

const BATCH = 200;

/**
 * Takes due rows, oldest first, and leases them in the same statement, so that no two relays hand out one row and a row is not handed out in a
 * loop. Rows another relay holds are skipped, not awaited. A CTE, since a subquery with a limit may be run again for each row of the join.
 */
const TAKE = `
  with due as materialized (
    select id from outbox where done_at is null and available_at <= now() order by available_at, id limit ${BATCH} for update skip locked
  )
  update outbox set available_at = now() + $1 * interval '1 millisecond' from due where outbox.id = due.id
  returning outbox.id, outbox.attempts, outbox.created_at as "createdAt"`;

const GIVE_BACK = `update outbox set available_at = now() where id = any($1::uuid[]) and done_at is null`;

interface Taken {
  readonly id: string;
  readonly attempts: number;
  readonly createdAt: Date;
}

/** Hands the outbox to the queue. It marks nothing done: the performer does, in the commit of the effect. A lease that ends undone is taken again. */
export class Relay {
  constructor(
    private readonly pool: Pool,
    private readonly queues: Queues,
    private readonly tuning: Tuning,
  ) {}

  /** Hands over all that is due. While the queue is away it takes nothing. */
  async round(): Promise<void> {
    while (this.queues.reachable) {
      const taken = await this.take();
      if (taken.length > 0) await this.handOver(taken);
      if (taken.length < BATCH) return;
    }
  }

  private async take(): Promise<Taken[]> {
    const { rows } = await this.pool.query<Taken>({ name: 'jobs.take', text: TAKE, values: [this.tuning.leaseMs] });
    return rows.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  }

  private async handOver(taken: readonly Taken[]): Promise<void> {
    try {
      await this.queues.addEffects(taken);
    } catch (error) {
      await this.pool.query({ name: 'jobs.give-back', text: GIVE_BACK, values: [taken.map(({ id }) => id)] });
      throw error;
    }
  }
}
