import type { Pool } from 'pg';
import type { Performer } from './engine/perform.js';

interface CaughtUp {
  /** How many deadlines fired. */
  readonly fired: number;
  /** Rows that could not be carried out: faults of the program. They are marked, left for the queues, and keep nobody else waiting. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

/**
 * Fires what has fallen due, oldest first, and carries out everything that follows, until nothing is left: what the queues do by themselves,
 * in one go and in order. For the test clock, the demonstration and tests.
 * @param before told of each deadline's instant before it fires: the demonstration plays its clock there, so that history bears the right times
 */
export async function catchUp(
  pool: Pool,
  performer: Performer,
  now: Date,
  before: (due: Date) => void = () => undefined,
): Promise<CaughtUp> {
  const failed: { id: string; error: unknown }[] = [];
  const ids = (): string[] => failed.map((f) => f.id);
  const run = async (id: string, work: () => Promise<unknown>): Promise<void> => {
    await work().catch(async (error: unknown) => {
      failed.push({ id, error });
      await pool.query('update outbox set attempts = attempts + 1, last_error = $2 where id = $1', [id, String(error)]);
    });
  };
  for (let fired = 0; ; fired += 1) {
    await settleOutbox(pool, ids, (id) => run(id, () => performer.perform(id)));
    const { rows } = await pool.query<{ id: string; due_at: Date }>(
      'select id, due_at from deadline where settled_at is null and due_at <= $1 and id <> all($2) order by due_at, id limit 1',
      [now, ids()],
    );
    const [due] = rows;
    if (!due) return { fired, failed };
    before(due.due_at);
    await run(due.id, () => performer.fire(due.id));
  }
}

async function settleOutbox(pool: Pool, failed: () => string[], perform: (id: string) => Promise<void>): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ id: string }>(
      'select id from outbox where done_at is null and id <> all($1) order by id limit 500',
      [failed()],
    );
    if (rows.length === 0) return;
    for (const { id } of rows) await perform(id);
  }
}
