import { setTimeout as delay } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { JobWorker, Processor, QueueBackend, QueueName } from './backend.js';
import type { Performer } from './performer.js';
import { safeText } from './safe-text.js';
import type { Teller } from './teller.js';
import { pauseAfter, type Tuning } from './tuning.js';

const RETRY_MS = 1_000;

/** Tells the row that a run failed, and keeps the relay from it while BullMQ itself tries again. */
const RECORD = `
  update outbox set attempts = attempts + 1, last_error = $2, available_at = greatest(available_at, now() + $3 * interval '1 millisecond')
   where id = $1 and done_at is null`;

/** Runs the jobs. What a job means, whether it is still due, and that it happens once, is the performer's. */
export class Workers {
  private readonly open = new Set<JobWorker>();
  private readonly inHand = new Set<Promise<string>>();
  private stopped = false;

  constructor(
    private readonly backend: QueueBackend,
    private readonly performer: Performer,
    private readonly pool: Pool,
    private readonly tuning: Tuning,
    private readonly teller: Teller,
  ) {}

  start(): void {
    void this.keepRunning('effects', this.tuning.effectsAtOnce, (job) => this.performEffect(job));
    void this.keepRunning('deadlines', this.tuning.deadlinesAtOnce, (job) => this.fireDeadline(job));
  }

  /**
   * Takes nothing more and waits for what is in hand, but not for longer than `finishMs`; what is then unfinished is run again by another process.
   * While the server is away the jobs in hand are finished all the same; their rows are marked, and that is what counts.
   */
  async stop(): Promise<void> {
    this.stopped = true;
    const workers = [...this.open];
    const late = new AbortController();
    const tooLate = delay(this.tuning.finishMs, undefined, { signal: late.signal }).catch(() => undefined);
    if (this.backend.reachable) await Promise.race([Promise.allSettled(workers.map((worker) => worker.close())), tooLate]);
    await Promise.race([Promise.allSettled(this.inHand), tooLate]);
    late.abort();
    await Promise.allSettled(workers.map((worker) => worker.drop()));
  }

  /** A worker's loop goes on over lost connections. Should it end all the same, another begins. */
  private async keepRunning(name: QueueName, atOnce: number, processor: Processor): Promise<void> {
    while (!this.stopped) {
      const worker = this.backend.worker(name, (job) => this.hold(processor(job)), atOnce);
      this.open.add(worker);
      try {
        await worker.waitUntilReady();
        if (!this.stopped) await worker.run();
      } catch (error) {
        if (!this.stopped) this.teller.fault(`The worker of the queue ${name} ended, and another begins`, error);
      }
      if (this.stopped) return;
      this.open.delete(worker);
      await worker.drop().catch((error: unknown) => this.teller.fault(`A worker of the queue ${name} did not end well`, error));
      await delay(RETRY_MS, undefined, { ref: false });
    }
  }

  private async hold(run: Promise<string>): Promise<string> {
    this.inHand.add(run);
    return run.finally(() => this.inHand.delete(run));
  }

  private async performEffect({ data, attemptsMade, opts }: Parameters<Processor>[0]): Promise<string> {
    try {
      return await this.withDatabase(() => this.performer.perform(data.id));
    } catch (error) {
      const failures = attemptsMade + 1;
      const last = failures >= (opts.attempts ?? this.tuning.attempts);
      await this.record(data.id, error, last ? this.tuning.restMs : pauseAfter(this.tuning, failures) + this.tuning.leaseMs);
      throw this.told('An effect failed and is tried again', error);
    }
  }

  private async fireDeadline({ data }: Parameters<Processor>[0]): Promise<string> {
    try {
      return await this.withDatabase(() => this.performer.fire(data.id));
    } catch (error) {
      throw this.told('A deadline failed and is tried again', error);
    }
  }

  /** While the database is away a job stays in hand, or an outage would use up the attempts of everything in the queue. */
  private async withDatabase(run: () => Promise<string>): Promise<string> {
    for (;;) {
      try {
        return await run();
      } catch (error) {
        if (this.stopped || (await this.databaseAnswers())) throw error;
        this.teller.fault('Jobs wait for the database', error);
        await delay(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  private databaseAnswers(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    );
  }

  private async record(id: string, error: unknown, pauseMs: number): Promise<void> {
    try {
      await this.pool.query({ name: 'jobs.record-failure', text: RECORD, values: [id, safeText(error), pauseMs] });
    } catch (recordError) {
      // The lease still stands.
      this.teller.fault('The failure of an effect could not be noted', recordError);
    }
  }

  /** What BullMQ keeps of an error is as safe as what the row keeps. */
  private told(what: string, error: unknown): Error {
    this.teller.fault(what, error);
    return new Error(safeText(error));
  }
}
