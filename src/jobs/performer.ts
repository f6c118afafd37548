import type { InjectionToken } from '@nestjs/common';

/**
 * What the workers call and the engine implements. Jobs run at least once, so both re-read their row, make the effect and its mark in one commit,
 * and answer `nothing due` when the row is done, moved or not yet due.
 * @throws on a passing fault: the job is tried again
 */
export interface Performer {
  /** One row of the outbox: a letter or a command. */
  perform(outboxId: string): Promise<string>;
  /** One deadline: sends its event as the clock. */
  fire(deadlineId: string): Promise<string>;
}

/** The program's time. Deadlines are told by it; leases and retries use the database's own. */
export interface JobsClock {
  now(): Promise<Date>;
  /** The test clock rules: whoever sets it fires what has fallen due, and no deadline is put into a queue. */
  readonly isTest: boolean;
}

/** Looked up when the program is up, so the engine's module may import this one. */
export const PERFORMER: InjectionToken<Performer> = Symbol('Performer');
/** Statements that take away rows past their time, which is real time. */
export const LEFTOVERS: InjectionToken<readonly string[]> = Symbol('Leftovers');
export const JOBS_CLOCK: InjectionToken<JobsClock> = Symbol('JobsClock');
