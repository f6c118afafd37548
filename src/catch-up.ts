import type { Pool } from 'pg';
import type { Performer } from './engine/perform.js';

/**
 * Fires what has fallen due, oldest first, and carries out everything that follows, until nothing is left: what the queues do by themselves,
 * in one go and in order. For the test clock, the demonstration and tests.
 * @param before told of each deadline's instant before it fires: the demonstration plays its clock there, so that history bears the right times
 * @returns how many deadlines fired
 */
export async function catchUp(pool: Pool, performer: Performer, now: Date, before: (due: Date) => void = () => undefined): Promise<number> {
  let fired = 0;
  for (;;) {
    await settleOutbox(pool, performer);
    const { rows } = await pool.query<{ id: string; due_at: Date }>(
      'select id, due_at from deadline where settled_at is null and due_at <= $1 order by due_at, id limit 1',
      [now],
    );
    const [due] = rows;
    if (!due) return fired;
    before(due.due_at);
    await performer.fire(due.id);
    fired += 1;
  }
}

async function settleOutbox(pool: Pool, performer: Performer): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ id: string }>('select id from outbox where done_at is null order by id limit 500');
    if (rows.length === 0) return;
    for (const { id } of rows) await performer.perform(id);
  }
}
