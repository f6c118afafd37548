import type { Db } from '../engine/store.js';
import { instants, rowsOf, statement } from './told.js';

/** An effect that did not come about: it is tried again, or was refused. */
export interface EffectTold {
  readonly id: string;
  /** That an event is for; of a letter, the one that it is about. */
  readonly workflow: string;
  readonly topic: 'letter' | 'command';
  /** Name of the letter, or type of the event. */
  readonly what: string;
  readonly at: Date;
  /** How often it was tried. */
  readonly attempts: number;
  readonly error: string | null;
  readonly refused: boolean;
  /** When it is tried next; null when it was refused, which ends it. */
  readonly next: Date | null;
}
export interface OverdueTold {
  readonly id: string;
  readonly workflow: string;
  readonly instance: string;
  readonly event: string;
  readonly dueAt: Date;
}
export interface HealthTold {
  /** Version of PostgreSQL. */
  readonly database: string;
  /** Bytes. */
  readonly size: number;
  readonly migrations: number;
  readonly lastMigration: string;
  /** What time it is, whatever the program's own clock says. */
  readonly real: Date;
  readonly failing: readonly EffectTold[];
  readonly refused: readonly EffectTold[];
  readonly overdue: readonly OverdueTold[];
}

const MOST = 20;
const effects = (condition: string, order: string): string =>
  `coalesce((select json_agg(x) from (select o.id, coalesce(o.payload ->> 'workflow', o.workflow) as workflow, o.topic,
    coalesce(o.payload ->> 'letter', o.payload -> 'event' ->> 'type', 'CREATE') as what,
    o.created_at as at, o.attempts, left(o.last_error, 300) as error, o.refused is not null as refused, case when o.done_at is null then o.available_at end as next
    from outbox o where ${condition} order by ${order} limit ${MOST}) x), '[]')`;

const HEALTH = statement(`select current_setting('server_version') as database, pg_database_size(current_database())::float8 as size,
    (select count(*)::integer from migrations) as migrations, (select m.name from migrations m order by m.timestamp desc limit 1) as "lastMigration", clock_timestamp() as real,
    ${effects('o.done_at is null and o.attempts > 0', 'o.attempts desc, o.available_at')} as failing,
    ${effects(`o.refused is not null and o.done_at > clock_timestamp() - interval '30 days'`, 'o.done_at desc')} as refused,
    coalesce((select json_agg(x) from (select d.id, d.workflow, d.instance_id as instance, d.event, d.due_at as "dueAt"
      from deadline d where d.settled_at is null and d.due_at <= $1 order by d.due_at, d.id limit ${MOST}) x), '[]') as overdue`);

/** What the database tells of how the program fares; of each kind of trouble at most 20. For the administrator. One statement. */
export async function healthTold(db: Db, now: Date): Promise<HealthTold> {
  const [row] = await rowsOf<HealthTold>(db, HEALTH, [now]);
  const found = row as HealthTold;
  const dated = (rows: readonly EffectTold[]): EffectTold[] => rows.map((effect) => instants(effect, 'at', 'next'));
  return {
    ...found,
    failing: dated(found.failing),
    refused: dated(found.refused),
    overdue: found.overdue.map((d) => instants(d, 'dueAt')),
  };
}
