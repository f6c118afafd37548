import type { Pool } from 'pg';
import { v4 as uuid } from 'uuid';
import type { Variant } from './slices.js';

const ROWS = 10_000;

/** Tables like ours with nothing else on them. */
export async function prepareReference(pool: Pool): Promise<void> {
  await pool.query(`
    create table bench_instance (id uuid primary key, state text not null, version integer not null, changed_at timestamptz);
    create table bench_event (instance_id uuid not null, seq integer not null, type text not null, from_state text, to_state text, at timestamptz not null, facts jsonb not null, primary key (instance_id, seq));
    create table bench_outbox (id uuid primary key, instance_id uuid not null, topic text not null, payload jsonb not null, created_at timestamptz not null default clock_timestamp(), done_at timestamptz);
    insert into bench_instance select gen_random_uuid(), 'submitted', 1, now() from generate_series(1, ${ROWS});
  `);
}

/** What an engineer writes by hand: begin; select for update, update, insert event, insert outbox, commit. Unnamed statements. */
export async function reference(pool: Pool): Promise<Variant> {
  const { rows } = await pool.query<{ id: string }>('select id from bench_instance order by id');
  const ids = rows.map((r) => r.id);
  const next = Array.from({ length: 64 }, (_, client) => client);
  return async (client) => {
    const id = ids[(next[client] = ((next[client] as number) + 64) % ids.length)] as string;
    const connection = await pool.connect();
    try {
      await connection.query('begin');
      const { rows: found } = await connection.query<{ state: string; version: number }>(
        'select state, version from bench_instance where id = $1 for update',
        [id],
      );
      const { state, version } = found[0] as { state: string; version: number };
      const to = state === 'submitted' ? 'returned' : 'submitted';
      const now = new Date();
      await connection.query('update bench_instance set state = $2, version = version + 1, changed_at = $3 where id = $1', [id, to, now]);
      await connection.query(
        'insert into bench_event (instance_id, seq, type, from_state, to_state, at, facts) values ($1, $2, $3, $4, $5, $6, $7)',
        [id, version + 1, 'MOVE', state, to, now, '{}'],
      );
      await connection.query('insert into bench_outbox (id, instance_id, topic, payload) values ($1, $2, $3, $4)', [
        uuid(),
        id,
        'letter',
        JSON.stringify({ letter: 'receipt', to: 'nominators' }),
      ]);
      await connection.query('commit');
    } finally {
      connection.release();
    }
  };
}
