import { setTimeout as delay } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { JobQueue, NewJob, QueueBackend } from './backend.js';
import { STUCK_AFTER } from './tuning.js';
import type { Teller } from './teller.js';

const RETRY_MS = 1_000;
/** A step of the start that takes longer is said. */
const SAY_AFTER_MS = 2_000;
/** A server that accepts the connection but does not answer must not hold up a round for ever. */
const ANSWER_WITHIN_MS = 10_000;

export interface DueDeadline {
  readonly id: string;
  /** Epoch milliseconds. Part of the job's id: a deadline that moved is another job, and the old one finds nothing due. */
  readonly dueMs: number;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly delayed: number;
  /** Resting after their last attempt. */
  readonly failed: number;
}

/** The two queues, once their server is there. */
export class Queues {
  private effects: JobQueue | undefined;
  private deadlines: JobQueue | undefined;
  private both: readonly Queue[] | null = null;
  private stopped = false;

  constructor(
    private readonly backend: QueueBackend,
    private readonly teller: Teller,
  ) {}

  /** Waits for the server for as long as it takes. @returns false when the program stopped before */
  async open(): Promise<boolean> {
    const what = this.backend.kind === 'redis' ? 'Redis (REDIS_URL)' : 'the queue tables in the database';
    let said = false;
    const patience = setTimeout(() => {
      said = true;
      this.teller.tell(`Waiting for ${what}; effects and deadlines are kept until then.`);
    }, SAY_AFTER_MS);
    patience.unref();
    try {
      while (!this.stopped) {
        const opened = await this.tryToOpen(what);
        if (opened && said) this.teller.tell(`Found ${what}: effects and deadlines go on.`);
        if (opened) return true;
        if (!this.stopped) await delay(RETRY_MS, undefined, { ref: false });
      }
      return false;
    } finally {
      clearTimeout(patience);
    }
  }

  private async tryToOpen(what: string): Promise<boolean> {
    const opened: JobQueue[] = [];
    try {
      await this.backend.prepare();
      if (this.stopped) return false;
      const [effects, deadlines] = [this.backend.queue('effects'), this.backend.queue('deadlines')];
      opened.push(effects, deadlines);
      await Promise.all(opened.map((queue) => queue.waitUntilReady()));
      [this.effects, this.deadlines] = [effects, deadlines];
      // What the backend makes are BullMQ's queues; the rest of this file needs little of them.
      this.both = [effects, deadlines] as unknown as readonly Queue[];
      return true;
    } catch (error) {
      if (!this.stopped) this.teller.fault(`Cannot use ${what}, trying again`, error);
      await Promise.allSettled(opened.map((queue) => queue.close()));
      return false;
    }
  }

  /** Both queues as BullMQ's own, once they are open: the same list each time. */
  get opened(): readonly Queue[] | null {
    return this.both;
  }

  /** Whether adding makes sense at this moment. */
  get reachable(): boolean {
    return this.effects !== undefined && !this.stopped && this.backend.reachable;
  }

  /** @throws when the server did not take them; then none or all may be there, and adding them again is harmless */
  async addEffects(rows: readonly { readonly id: string; readonly attempts: number }[]): Promise<void> {
    const jobs = rows.map(({ id, attempts }) => {
      // What has failed so often is given one try per rest, not a whole series.
      const opts = attempts >= STUCK_AFTER ? { jobId: id, attempts: 1 } : { jobId: id };
      return { name: 'effect', data: { id }, opts };
    });
    await this.add(this.effects, jobs);
  }

  /** @param nowMs the alarm goes off when the due time is reached from here */
  async addDeadlines(due: readonly DueDeadline[], nowMs: number): Promise<void> {
    const jobs = due.map(({ id, dueMs }) => {
      const inMs = Math.max(0, Math.ceil(dueMs - nowMs));
      return { name: 'deadline', data: { id }, opts: { jobId: `${id}-${dueMs}`, delay: inMs } };
    });
    await this.add(this.deadlines, jobs);
  }

  private async add(queue: JobQueue | undefined, jobs: NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    if (!queue || !this.reachable) throw new Error('the server of the queues is not reachable');
    await within(ANSWER_WITHIN_MS, queue.addBulk(jobs));
  }

  /** Removes failed jobs that have rested, so that their rows may be added again. */
  async forgetFailed(restMs: number): Promise<void> {
    for (const queue of [this.effects, this.deadlines]) {
      if (queue && this.reachable) await within(ANSWER_WITHIN_MS, queue.clean(restMs, 1_000, 'failed'));
    }
  }

  /** @returns null when the server does not answer in time */
  async counts(withinMs: number): Promise<QueueCounts | null> {
    const [effects, deadlines] = [this.effects, this.deadlines];
    if (!effects || !deadlines || !this.reachable) return null;
    const ask = async (): Promise<QueueCounts> => {
      await this.backend.ping();
      const both = await Promise.all([effects, deadlines].map((queue) => queue.getJobCounts('waiting', 'delayed', 'failed')));
      const sum = (type: string): number => both.reduce((total, counts) => total + (counts[type] ?? 0), 0);
      return { waiting: sum('waiting'), delayed: sum('delayed'), failed: sum('failed') };
    };
    return within(withinMs, ask()).catch(() => null);
  }

  async close(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled([this.effects?.close(), this.deadlines?.close()]);
    await this.backend.close();
  }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new AbortController();
  const timeout = delay(ms, undefined, { ref: false, signal: late.signal }).then(() =>
    Promise.reject(new Error(`no answer within ${ms} ms`)),
  );
  timeout.catch(() => {});
  return Promise.race([promise, timeout]).finally(() => late.abort());
}
