import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Job } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Jobs, type JobsHealth } from '../../src/jobs/jobs.js';
import { JobsModule } from '../../src/jobs/jobs.module.js';
import { JOBS_CLOCK, type JobsClock, LEFTOVERS, PERFORMER, type Performer } from '../../src/jobs/performer.js';
import type { Tuning } from '../../src/jobs/tuning.js';
import { dataSourceOptions } from '../../src/platform/database/open.js';
import { freshDatabase } from '../support/cluster.js';
import { until } from '../support/until.js';

/**
 * As in production, only quicker. But what is held is held for as long as anybody tests: on a machine that pauses for a second, a job would be
 * given away that somebody works on, and be run twice.
 */
export const QUICK: Partial<Tuning> = {
  leaseMs: 120_000,
  lockMs: 120_000,
  backoffMs: 50,
  relayEveryMs: 100,
  alarmEveryMs: 100,
  sweepEveryMs: 300,
  restMs: 1_000,
};

/** For what is to come back by itself when whoever held it is gone. How often it then runs is anybody's guess; how often it is made is not. */
export const FORGETFUL: Partial<Tuning> = { leaseMs: 1_000, lockMs: 1_000 };

export const REAL_CLOCK: JobsClock = { now: () => Promise.resolve(new Date()), isTest: false };

/** The two tables of the engine, should the migrations not have made them; and one in which effects are made, which holds each at most once. */
const TABLES = `
  create table if not exists outbox (id uuid primary key, workflow text, instance_id uuid, seq int, topic text, payload jsonb,
    available_at timestamptz not null default now(), created_at timestamptz not null default now(), done_at timestamptz,
    attempts int not null default 0, last_error text, refused jsonb);
  create table if not exists deadline (id uuid primary key, workflow text, instance_id uuid, key text, event text,
    due_at timestamptz not null, set_at timestamptz not null, settled_at timestamptz, outcome text);
  create table made (id uuid not null, made_at timestamptz not null default clock_timestamp())`;

export interface Rows {
  readonly url: string;
  readonly dataSource: DataSource;
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** @returns the ids of new undone rows */
  effects(count: number): Promise<string[]>;
  deadline(dueInMs: number): Promise<string>;
  /** How many of the effects were made how often. */
  made(ids: readonly string[]): Promise<{ readonly none: number; readonly once: number; readonly more: number }>;
  drop(): Promise<void>;
}

/** A database of the test's own with the tables of the jobs. */
export async function freshRows(): Promise<Rows> {
  const database = await freshDatabase();
  const dataSource = await connect(database.url);
  await dataSource.query(TABLES);
  const query: Rows['query'] = (sql, values = []) => dataSource.query(sql, values);
  return {
    url: database.url,
    dataSource,
    query,
    effects: async (count) => {
      const ids = Array.from({ length: count }, () => randomUUID());
      await query(
        `insert into outbox (id, workflow, instance_id, seq, topic, payload) select id, 'consent', gen_random_uuid(), 1, 'letter', '{}' from unnest($1::uuid[]) as id`,
        [ids],
      );
      return ids;
    },
    deadline: async (dueInMs) => {
      const id = randomUUID();
      await query(
        `insert into deadline (id, workflow, instance_id, key, event, due_at, set_at) values ($1, 'consent', gen_random_uuid(), 'answer', 'EXPIRE', $2, now())`,
        [id, new Date(Date.now() + dueInMs)],
      );
      return id;
    },
    made: async (ids) => {
      const rows = await query<{ times: number }>(
        `select count(made.id)::int as times from unnest($1::uuid[]) as wanted(id) left join made using (id) group by wanted.id`,
        [ids],
      );
      const having = (holds: (times: number) => boolean): number => rows.filter(({ times }) => holds(times)).length;
      return { none: having((times) => times === 0), once: having((times) => times === 1), more: having((times) => times > 1) };
    },
    drop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export const connect = (url: string): Promise<DataSource> =>
  new DataSource(dataSourceOptions(url, 6, { entities: [], migrations: [] }, () => {})).initialize();

/** A performer as the engine's: row, effect and mark in one commit. `hook` runs in the middle of it. */
export class TablePerformer implements Performer {
  /** Ids of the rows it was called for, in order. */
  readonly calls: string[] = [];
  readonly answers: string[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly hook: (id: string) => Promise<void> | void = () => {},
  ) {}

  perform(id: string): Promise<string> {
    return this.once(
      id,
      'select id from outbox where id = $1 and done_at is null for update',
      'update outbox set done_at = now() where id = $1',
    );
  }

  fire(id: string): Promise<string> {
    const due = 'select id from deadline where id = $1 and settled_at is null and due_at <= now() for update';
    return this.once(id, due, `update deadline set settled_at = now(), outcome = 'fired' where id = $1`);
  }

  private async once(id: string, due: string, mark: string): Promise<string> {
    this.calls.push(id);
    const answer = await this.dataSource.transaction(async (em) => {
      if ((await em.query<unknown[]>(due, [id])).length === 0) return 'nothing due';
      await em.query('insert into made (id) values ($1)', [id]);
      await this.hook(id);
      await em.query(mark, [id]);
      return 'made';
    });
    this.answers.push(answer);
    return answer;
  }
}

export interface Program {
  readonly jobs: Jobs;
  readonly said: readonly string[];
  stop(): Promise<void>;
}

interface Start {
  readonly rows: Pick<Rows, 'url' | 'dataSource'>;
  readonly redisUrl: string | null;
  readonly performer: Performer;
  readonly clock?: JobsClock;
  readonly role?: 'all' | 'web' | 'worker';
  readonly tuning?: Partial<Tuning>;
  readonly leftovers?: readonly string[];
}

/** The module in a Nest program of its own, as another process would have it. */
export async function startProgram({
  rows,
  redisUrl,
  performer,
  clock = REAL_CLOCK,
  role = 'all',
  tuning = {},
  leftovers = [],
}: Start): Promise<Program> {
  const said: string[] = [];
  @Global()
  @Module({
    providers: [
      { provide: DataSource, useValue: rows.dataSource },
      { provide: PERFORMER, useValue: performer },
      { provide: JOBS_CLOCK, useValue: clock },
      { provide: LEFTOVERS, useValue: leftovers },
    ],
    exports: [DataSource],
  })
  class Surroundings {}
  const options = { redisUrl, databaseUrl: rows.url, role, say: (line: string) => void said.push(line), tuning: { ...QUICK, ...tuning } };
  const program = await Test.createTestingModule({ imports: [Surroundings, JobsModule.for(options)] }).compile();
  await program.init();
  return { jobs: program.get(Jobs), said, stop: () => program.close() };
}

/** The figures once the queues' server has answered: of a busy one they are not awaited for long. */
export const healthOf = ({ jobs }: Pick<Program, 'jobs'>): Promise<JobsHealth> =>
  until('the queues answer', async () => {
    const health = await jobs.health();
    return health.reachable && health;
  });

/** The alarms that are set. `promote()` makes one go off, whatever the time. */
export async function alarmsOf({ jobs }: Pick<Program, 'jobs'>): Promise<Job[]> {
  const queue = jobs.queuesToShow()?.find(({ name }) => name === 'deadlines');
  return (await queue?.getDelayed()) ?? [];
}
