import type { Pool, PoolClient } from 'pg';

/** Where time comes from. Everything that is judged or stamped asks here; expiry of tokens and rate limits use real time. */
export interface Clock {
  /** @param db the client of a transaction under way: a clock in the database must not wait for another connection while this one is held */
  now(db?: Pick<PoolClient, 'query'>): Promise<Date>;
  /** Whether `PUT /clock` rules it: then nothing is scheduled by real time. */
  readonly isTest: boolean;
}

/** The clock of production. */
export const realClock: Clock = { now: () => Promise.resolve(new Date()), isTest: false };

/** The clock of tests and rehearsals: kept in the database, so that every process sees the same instant. Stands at real time until it is set. */
export class TestClock implements Clock {
  readonly isTest = true;

  constructor(private readonly pool: Pool) {}

  async now(db: Pick<PoolClient, 'query'> = this.pool): Promise<Date> {
    const { rows } = await db.query<{ now: Date }>({ name: 'test_clock_now', text: 'select now from test_clock' });
    return rows[0]?.now ?? new Date();
  }

  async forward(ms: number): Promise<Date> {
    const now = new Date((await this.now()).getTime() + ms);
    await this.set(now);
    return now;
  }

  async set(now: Date): Promise<void> {
    await this.pool.query('insert into test_clock (now) values ($1) on conflict (the_only) do update set now = excluded.now', [now]);
  }
}

/**
 * Real time, so far ahead as somebody has moved it: a demonstration's, whose viewers let deadlines pass. It goes on by itself, and forward only. What it
 * is ahead by is kept; another process learns of it when it starts. Never in production.
 */
export class AheadClock implements Clock {
  readonly isTest = false;
  private ms = 0;

  constructor(private readonly pool: Pool) {}

  now(): Promise<Date> {
    return Promise.resolve(new Date(Date.now() + this.ms));
  }

  /** Takes up where it was. */
  async restore(): Promise<void> {
    const { rows } = await this.pool.query<{ value: string }>("select value from setting where key = 'clock-ahead'");
    this.ms = Number(rows[0]?.value ?? 0);
  }

  /** @param ms milliseconds, not negative @returns what time it is then */
  async forward(ms: number): Promise<Date> {
    const { rows } = await this.pool.query<{ value: string }>(
      `insert into setting as s (key, value) values ('clock-ahead', $1)
       on conflict (key) do update set value = (s.value::bigint + $1::bigint)::text, set_at = clock_timestamp() returning value`,
      [String(ms)],
    );
    this.ms = Number(rows[0]?.value);
    return this.now();
  }
}

/** A clock that a loader sets by hand while history is played: the demonstration's past instants. */
export class PlayedClock implements Clock {
  private at: Date | null = null;

  constructor(private readonly real: Clock) {}

  get isTest(): boolean {
    return this.at !== null || this.real.isTest;
  }

  now(db?: Pick<PoolClient, 'query'>): Promise<Date> {
    return this.at === null ? this.real.now(db) : Promise.resolve(this.at);
  }

  /** Null: back to the real clock. */
  play(at: Date | null): void {
    this.at = at;
  }
}
