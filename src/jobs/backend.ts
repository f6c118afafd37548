import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Job,
  type JobsOptions,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { PatientPool } from './patient-pool.js';
import { prepareQueues } from './queue-tables.js';
import type { Tuning } from './tuning.js';

export type QueueName = 'effects' | 'deadlines';

/** What a job carries: the id of its row. The row is the truth. */
export interface JobData {
  readonly id: string;
}

export interface NewJob {
  readonly name: string;
  readonly data: JobData;
  readonly opts: JobsOptions & { readonly jobId: string };
}

/** What we use of BullMQ's Queue. Adding a job whose id is there already does nothing. */
export interface JobQueue {
  addBulk(jobs: NewJob[]): Promise<unknown>;
  getJobCounts(...types: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<Record<string, number>>;
  clean(graceMs: number, limit: number, type: 'failed'): Promise<string[]>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** What we use of BullMQ's Worker. */
export interface JobWorker {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(force?: boolean): Promise<void>;
  /** Lets go of the server at once, whatever is in hand. */
  drop(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export type Processor = (job: Pick<Job<JobData>, 'data' | 'attemptsMade' | 'opts'>) => Promise<string>;

/** The server of the queues. Everything outside this file is the same for both kinds. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  /** Waits for the server for as long as it takes, and makes its tables. @throws when it is there but of no use */
  prepare(): Promise<void>;
  /** Whether adding a job makes sense at this moment. Asks nobody. */
  readonly reachable: boolean;
  ping(): Promise<unknown>;
  queue(name: QueueName): JobQueue;
  worker(name: QueueName, processor: Processor, atOnce: number): JobWorker;
  close(): Promise<void>;
}

export interface BackendOptions {
  /** Null: the queues live in the database, schema `bullmq`. */
  readonly redisUrl: string | null;
  readonly databaseUrl: string;
  /** Keeps programs on other databases apart when they share the Redis. */
  readonly namespace: string;
  readonly tuning: Tuning;
  readonly failed: (error: unknown) => void;
}

export const openBackend = (options: BackendOptions): QueueBackend =>
  options.redisUrl === null ? onPostgres(options) : onRedis(options.redisUrl, options);

function onRedis(url: string, options: BackendOptions): QueueBackend {
  const retryStrategy = (times: number): number => Math.min(times * 100, 2_000);
  // Adding fails at once while the server is away, instead of waiting in memory: the rows are safe in the outbox.
  const redis = new Redis(url, { retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', options.failed);
  let closed = (): void => {};
  return {
    kind: 'redis',
    prepare: () =>
      new Promise((ready, reject) => {
        if (redis.status === 'ready') return ready();
        redis.once('ready', () => ready());
        closed = () => reject(new Error('the program is stopping'));
      }),
    get reachable() {
      return redis.status === 'ready';
    },
    ping: () => redis.ping(),
    ...constructors(createRedisBackend, redis, { url, retryStrategy, maxRetriesPerRequest: null }, options),
    close: () => {
      closed();
      redis.disconnect();
      return Promise.resolve();
    },
  };
}

function onPostgres(options: BackendOptions): QueueBackend {
  // Of its own: two connections listen all the time, and the program's pool must not wait for the queues'.
  const pool = new PatientPool({
    connectionString: options.databaseUrl,
    max: 6,
    application_name: 'edustus-queues',
    options: '-c search_path=bullmq',
  });
  pool.on('error', options.failed);
  let prepared = false;
  return {
    kind: 'postgres',
    prepare: async () => {
      await prepareQueues(pool);
      prepared = true;
    },
    get reachable() {
      return prepared;
    },
    ping: () => pool.query('select 1'),
    ...constructors<IQueueBackend, pg.Pool>(createPostgresBackend as BackendFactory<IQueueBackend, pg.Pool>, pool, pool, options),
    close: () => pool.endAll(),
  };
}

/** The one place where queues and workers are made, for either kind. */
function constructors<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  forQueues: C,
  forWorkers: C,
  { namespace, tuning, failed }: BackendOptions,
): Pick<QueueBackend, 'queue' | 'worker'> {
  const { Queue, Worker } = withBackend(factory);
  return {
    queue: (name) => {
      const queue = new Queue<JobData>(name, {
        connection: forQueues,
        prefix: namespace,
        streams: { events: { maxLen: 1_000 } },
        defaultJobOptions: {
          attempts: tuning.attempts,
          backoff: { type: 'exponential', delay: tuning.backoffMs, jitter: 0.5 },
          // A retained id would swallow the next add.
          removeOnComplete: true,
          // Failed ones stay to be seen; the sweeper removes them when they have rested.
          removeOnFail: false,
          stackTraceLimit: 1,
          keepLogs: 0,
        },
      });
      queue.on('error', failed);
      return queue as JobQueue;
    },
    worker: (name, processor, atOnce) => {
      const worker = new Worker<JobData, string>(name, processor, {
        connection: forWorkers,
        prefix: namespace,
        autorun: false,
        concurrency: atOnce,
        lockDuration: tuning.lockMs,
        stalledInterval: Math.ceil(tuning.lockMs / 2),
        // A job that was in hand at so many kills is not the killer: let it run.
        maxStalledCount: 20,
        runRetryDelay: 1_000,
        drainDelay: 5,
      });
      worker.on('error', failed);
      return Object.assign(worker, { drop: () => drop(worker) });
    },
  };
}

/**
 * BullMQ's own `close` may be waiting for a job or for a server that is away, and its lock timer would keep the process alive for as long.
 * Begun by force when it was not, it tells the loop to end; the rest is then taken away from under it.
 */
async function drop(worker: { close(force: boolean): Promise<void>; getBackend(): IQueueBackend }): Promise<void> {
  worker.close(true).catch(() => {});
  await worker.getBackend().close(true);
  await (worker as unknown as { lockManager: { close(): Promise<void> } }).lockManager.close();
}
