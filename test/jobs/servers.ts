import { hasRedisServer, type OwnRedis, ownRedis, redisForTests } from '../support/redis.js';
import type { Rows } from './support.js';

/** A server of queues as a test sees it. */
export interface Server {
  readonly redisUrl: string | null;
  /** Everything that the queues hold is gone; null: a server that is not ours to break. */
  readonly lose: ((rows: Rows) => Promise<void>) | null;
  /** Every connection to the server breaks, and what it kept in memory is gone. */
  readonly interrupt: ((rows: Rows) => Promise<void>) | null;
  stop(): Promise<void>;
}

export const postgresServer = (): Server => ({
  redisUrl: null,
  lose: async (rows) => void (await rows.query('truncate bullmq.job cascade')),
  // What a restart does to its clients. It hits the program's own connections as well, even this one's neighbours.
  interrupt: async (rows) =>
    void (await rows.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )),
  stop: () => Promise.resolve(),
});

/** Our own where we can start one; else the one given, which is not broken. Null where there is none. */
export async function redisServer(): Promise<Server | { readonly reason: string }> {
  if (hasRedisServer()) return breakable(await ownRedis());
  const given = await redisForTests();
  return given.url === null ? { reason: given.reason } : { redisUrl: given.url, lose: null, interrupt: null, stop: given.stop };
}

const breakable = (redis: OwnRedis): Server => ({
  redisUrl: redis.url,
  lose: () => redis.flush(),
  interrupt: async () => {
    await redis.kill();
    await redis.restart();
  },
  stop: () => redis.stop(),
});
