import type { Pool, PoolClient } from 'pg';

/** Runs work on one connection of the pool. */
export async function onConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that is lost between two statements has nobody to tell but its listeners, and without one would end the program.
  const lost = (error: Error): void => void (broken = error);
  client.on('error', lost);
  try {
    return await work(client);
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}

/** Runs work in one transaction of a connection; anything thrown rolls it back whole. */
export async function transact<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((e: Error) => client.emit('error', e));
    throw error;
  }
}

/** The same on a connection of its own. */
export const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  onConnection(pool, (client) => transact(client, () => work(client)));
