/** How often, how long and how many. All times are real time in milliseconds. */
export interface Tuning {
  /** How long a row of the outbox that was handed to the queue is left alone. */
  readonly leaseMs: number;
  /** Runs of one job before it rests. */
  readonly attempts: number;
  /** Pause after the first failure; it doubles with each further one. */
  readonly backoffMs: number;
  /** After its last attempt a job stays in the queue as failed for so long, for people to see; then it is tried again. */
  readonly restMs: number;
  readonly relayEveryMs: number;
  readonly alarmEveryMs: number;
  /** How far ahead deadlines are put into the queue. */
  readonly alarmHorizonMs: number;
  readonly sweepEveryMs: number;
  /** How often rows past their time are taken away. */
  readonly clearEveryMs: number;
  /** A job whose worker has not renewed its lock for so long is given to another. */
  readonly lockMs: number;
  /** How long a shutdown waits for the jobs in hand. */
  readonly finishMs: number;
  /** Jobs in hand at once per process. Each takes a connection of the program's own pool. */
  readonly effectsAtOnce: number;
  readonly deadlinesAtOnce: number;
}

export const TUNING: Tuning = {
  leaseMs: 30_000,
  attempts: 8,
  backoffMs: 1_000,
  restMs: 600_000,
  relayEveryMs: 1_000,
  alarmEveryMs: 2_000,
  alarmHorizonMs: 3_600_000,
  sweepEveryMs: 5_000,
  clearEveryMs: 60_000,
  lockMs: 10_000,
  finishMs: 10_000,
  effectsAtOnce: 4,
  deadlinesAtOnce: 2,
};

/** Rows that failed so often are told as stuck. They are still tried, once per rest. */
export const STUCK_AFTER = 8;

/** The longest pause that BullMQ makes after the `failures`-th failure of a job. */
export const pauseAfter = ({ backoffMs }: Tuning, failures: number): number => backoffMs * 2 ** (failures - 1);
