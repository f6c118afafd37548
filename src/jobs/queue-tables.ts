import { runMigrations } from 'bullmq';
import type pg from 'pg';

/** Makes or brings up to date the tables in which BullMQ keeps its queues where there is no Redis: a schema of their own, `bullmq`. */
export async function prepareQueues(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  await runMigrations(client, 'bullmq').finally(() => client.release());
}
