import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inTransaction } from '../../src/engine/transaction.js';
import { PatientPool } from '../../src/jobs/patient-pool.js';
import { type FreshDatabase, freshDatabase } from '../support/cluster.js';
import { until } from '../support/until.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** What a restart of the server does to a connection. */
async function breakConnection(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  let ended = false;
  client.once('end', () => (ended = true));
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await until('the connection has ended', () => ended);
}

describe('a connection that is lost while it is lent out', () => {
  it('between two statements of a transaction fails the transaction, not the program', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 2 });
    const broken = inTransaction(pool, async (client) => {
      await client.query("insert into setting (key, value) values ('lost', 'half')");
      // Nobody is asking anything when it happens: without a listener this is an error that nobody handles.
      await breakConnection(pool, client);
      return client.query("update setting set value = 'whole' where key = 'lost'");
    });
    await expect(broken).rejects.toThrow();
    expect((await pool.query("select value from setting where key = 'lost'")).rows).toEqual([]);
    expect(pool.idleCount).toBe(pool.totalCount);
    await pool.end();
  });

  it('by the queues fails what is asked of it next, not the program', async () => {
    const pool = new PatientPool({ connectionString: database.url, max: 2 });
    const client = await pool.connect();
    await breakConnection(pool, client);
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.endAll();
  });
});

describe('the pool of the queues', () => {
  it('ends although somebody never gives his connection back, and lets go of it', async () => {
    const pool = new PatientPool({ connectionString: database.url, max: 2, application_name: 'kept for ever' });
    await pool.connect();
    await pool.endAll();
    const watcher = new pg.Client(database.url);
    await watcher.connect();
    const left = async (): Promise<number> =>
      (await watcher.query("select 1 from pg_stat_activity where application_name = 'kept for ever'")).rowCount ?? 0;
    await until('its connection is gone', async () => (await left()) === 0);
    await watcher.end();
  });

  it('lets a query that is under way finish', async () => {
    const pool = new PatientPool({ connectionString: database.url, max: 2 });
    const asked = pool.query<{ done: boolean }>('select pg_sleep(0.1), true as done');
    await until('the query is under way', () => pool.totalCount === 1 && pool.idleCount === 0);
    await pool.endAll();
    expect((await asked).rows).toMatchObject([{ done: true }]);
  });
});
