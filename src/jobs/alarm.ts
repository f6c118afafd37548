import type { Pool } from 'pg';
import type { JobsClock } from './performer.js';
import type { DueDeadline, Queues } from './queues.js';
import type { Tuning } from './tuning.js';

/** The nearest come first; what does not fit is nearer in a later round. */
const AT_MOST = 2_000;
const ALL_AGAIN_MS = 300_000;
/** Commits become visible some time after the instant they carry. */
const OVERLAP_MS = 60_000;

const UPCOMING = `
  select id, (extract(epoch from due_at) * 1000)::float8 as "dueMs" from deadline
   where settled_at is null and due_at > $1 and due_at <= $2 and set_at >= $3
   order by due_at limit ${AT_MOST}`;

/**
 * Puts the deadlines of the coming hour into the queue, delayed until they are due, so that they go off on time and not at the next sweep.
 * The row stays the truth: an alarm that is lost, late or outdated does no harm.
 */
export class Alarm {
  private allAgainAt = 0;
  private newSince = 0;
  private readonly known = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly queues: Queues,
    private readonly clock: JobsClock,
    private readonly tuning: Tuning,
  ) {}

  async round(): Promise<void> {
    if (this.clock.isTest || !this.queues.reachable) return;
    const now = (await this.clock.now()).getTime();
    const all = now >= this.allAgainAt;
    const upcoming = await this.upcoming(now, all ? 0 : this.newSince);
    // All of them now and then, known or not: adding again mends what a flush of the queue took.
    const unknown = all ? upcoming : upcoming.filter((deadline) => !this.known.has(keyOf(deadline)));
    await this.queues.addDeadlines(unknown, now);
    if (all) {
      this.known.clear();
      this.allAgainAt = now + ALL_AGAIN_MS;
    }
    for (const deadline of unknown) this.known.add(keyOf(deadline));
    this.newSince = now - OVERLAP_MS;
  }

  private async upcoming(now: number, since: number): Promise<DueDeadline[]> {
    const values = [new Date(now), new Date(now + this.tuning.alarmHorizonMs), new Date(since)];
    return (await this.pool.query<DueDeadline>({ name: 'jobs.upcoming', text: UPCOMING, values })).rows;
  }
}

const keyOf = ({ id, dueMs }: DueDeadline): string => `${id}-${dueMs}`;
