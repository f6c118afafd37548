import { setTimeout as delay } from 'node:timers/promises';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from '../platform/database/pool.js';
import { Alarm } from './alarm.js';
import { openBackend, type QueueBackend } from './backend.js';
import { Clearing } from './clearing.js';
import { namespaceOf } from './namespace.js';
import { JOBS_CLOCK, type JobsClock, LEFTOVERS, PERFORMER, type Performer } from './performer.js';
import { Queues } from './queues.js';
import { Relay } from './relay.js';
import { Rounds } from './rounds.js';
import { Sweeper } from './sweeper.js';
import { Teller } from './teller.js';
import { STUCK_AFTER, type Tuning } from './tuning.js';
import { Workers } from './workers.js';

export interface JobsOptions {
  /** Null: the queues live in the database. */
  readonly redisUrl: string | null;
  /** With the password. For the queues' own connections when they live in the database. */
  readonly databaseUrl: string;
  /** `web` serves only; effects and deadlines are done by processes of the other roles. */
  readonly role: 'all' | 'web' | 'worker';
  readonly say: (line: string) => void;
  readonly tuning: Tuning;
}

export interface JobsHealth {
  readonly backend: 'redis' | 'postgres';
  /** False: nothing is lost, but effects and deadlines wait. The counts of jobs are then 0. */
  readonly reachable: boolean;
  readonly waiting: number;
  readonly delayed: number;
  /** Jobs that rest after their last attempt. */
  readonly failed: number;
  readonly outboxUndone: number;
  /** Rows of the outbox that failed 8 times or more and are not done. */
  readonly stuck: number;
  /** Deadlines that are due and not settled. */
  readonly overdue: number;
}

const COUNT = `
  select (select count(*) from outbox where done_at is null)::int as "outboxUndone",
         (select count(*) from outbox where done_at is null and attempts >= ${STUCK_AFTER})::int as stuck,
         (select count(*) from deadline where settled_at is null and due_at <= $1)::int as overdue`;

const LEFT = `select count(*)::int as left from outbox where done_at is null and attempts < ${STUCK_AFTER}`;

/** The queues as the rest of the program sees them. Starts with the program, without waiting for anything. */
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pool: Pool;
  private readonly teller: Teller;
  private backend: QueueBackend | undefined;
  private queues: Queues | undefined;
  private workers: Workers | undefined;
  private relay: Rounds | undefined;
  private rounds: Rounds[] = [];
  private stopping: Promise<void> | undefined;
  private starting: Promise<void> = Promise.resolve();

  constructor(
    private readonly options: JobsOptions,
    dataSource: DataSource,
    private readonly moduleRef: ModuleRef,
  ) {
    this.pool = poolOf(dataSource);
    this.teller = new Teller(options.say);
  }

  /** There may be new rows in the outbox. Costs nothing, returns at once, may be called after every commit. */
  wake(): void {
    this.relay?.wake();
  }

  /** The queues for people to look into; null until their server is there. The same list each time. */
  queuesToShow(): readonly Queue[] | null {
    return this.queues?.opened ?? null;
  }

  /** Answers within two seconds while the database does. @throws when the database does not answer */
  async health(): Promise<JobsHealth> {
    const now = await this.clock().now();
    const { rows } = await this.pool.query<Pick<JobsHealth, 'outboxUndone' | 'stuck' | 'overdue'>>({
      name: 'jobs.count',
      text: COUNT,
      values: [now],
    });
    const counts = (await this.queues?.counts(1_500)) ?? null;
    const inDatabase = rows[0] ?? { outboxUndone: 0, stuck: 0, overdue: 0 };
    const backend = this.options.redisUrl === null ? 'postgres' : 'redis';
    return { backend, reachable: counts !== null, ...(counts ?? { waiting: 0, delayed: 0, failed: 0 }), ...inDatabase };
  }

  /**
   * Waits until every effect has happened, those that effects ask for included; stuck ones are not waited for. For tests and the command line.
   * @throws Error after `patienceMs`
   */
  async drain(patienceMs = 60_000): Promise<void> {
    for (const since = Date.now(); ; await delay(25)) {
      const { rows } = await this.pool.query<{ left: number }>({ name: 'jobs.left', text: LEFT });
      const left = rows[0]?.left ?? 0;
      if (left === 0) return;
      if (Date.now() - since > patienceMs) throw new Error(`${left} effects have not happened within ${patienceMs} ms`);
      this.wake();
    }
  }

  /** @throws when nobody provides PERFORMER, JOBS_CLOCK or LEFTOVERS: a program whose jobs nobody does must not start */
  onApplicationBootstrap(): void {
    const performer = this.moduleRef.get(PERFORMER, { strict: false });
    this.startClearing(this.moduleRef.get(LEFTOVERS, { strict: false }));
    this.starting = this.start(performer, this.clock()).catch((error: unknown) =>
      this.teller.fault('The queues could not be started', error),
    );
  }

  /** Before the shutdown proper, in which the database is closed: jobs in hand still need it. */
  beforeApplicationShutdown(): Promise<void> {
    return (this.stopping ??= this.stop());
  }

  private async start(performer: Performer, clock: JobsClock): Promise<void> {
    const { redisUrl, databaseUrl, tuning } = this.options;
    const namespace = await this.namespace();
    if (this.stopping || namespace === null) return;
    const failed = (error: unknown): void => {
      if (!this.stopping) this.teller.fault('The queues have trouble; what they hold waits and is not lost', error);
    };
    this.backend = openBackend({ redisUrl, databaseUrl, namespace, tuning, failed });
    this.queues = new Queues(this.backend, this.teller);
    if (!(await this.queues.open()) || this.stopping) return;
    this.startRounds(this.queues, clock);
    if (this.options.role === 'web') return;
    this.workers = new Workers(this.backend, performer, this.pool, tuning, this.teller);
    this.workers.start();
  }

  private async namespace(): Promise<string | null> {
    while (!this.stopping) {
      try {
        return await namespaceOf(this.pool);
      } catch (error) {
        this.teller.fault('The queues wait for the database', error);
        await delay(1_000, undefined, { ref: false });
      }
    }
    return null;
  }

  /** Asks no queue: what is past its time goes whether or not their server is there. */
  private startClearing(statements: readonly string[]): void {
    if (this.options.role === 'web') return;
    const clearing = new Clearing(this.pool, statements);
    const rounds = this.roundsOf('Taking away what is past its time', () => clearing.round(), this.options.tuning.clearEveryMs);
    this.rounds.push(rounds);
    rounds.start();
  }

  private roundsOf(what: string, round: () => Promise<void>, everyMs: number | null): Rounds {
    return new Rounds(round, everyMs, (error) => this.teller.fault(`${what} failed and is tried again`, error));
  }

  /** A process that only serves pages hands nothing over: its commands are carried out at once, and a worker finds the letters within a second. */
  private startRounds(queues: Queues, clock: JobsClock): void {
    const { role, tuning } = this.options;
    if (role === 'web') return;
    const relay = new Relay(this.pool, queues, tuning);
    this.relay = this.roundsOf('Handing over the outbox', () => relay.round(), tuning.relayEveryMs);
    const alarm = new Alarm(this.pool, queues, clock, tuning);
    const sweeper = new Sweeper(this.pool, queues, clock, tuning);
    const started = [
      this.relay,
      this.roundsOf('Setting the alarms', () => alarm.round(), tuning.alarmEveryMs),
      this.roundsOf('Sweeping the deadlines', () => sweeper.round(), tuning.sweepEveryMs),
    ];
    this.rounds.push(...started);
    for (const each of started) each.start();
  }

  private async stop(): Promise<void> {
    await Promise.all([this.workers?.stop(), ...this.rounds.map((each) => each.stop())]);
    await (this.queues?.close() ?? this.backend?.close());
    await this.starting;
  }

  private clock(): JobsClock {
    return this.moduleRef.get(JOBS_CLOCK, { strict: false });
  }
}
