import type { Db } from '../engine/store.js';
import { instants, rowsOf, statement, type OwnWords, type Something } from './told.js';
import { bodyOn, listOf, something, todayIn } from './sql.js';

/** A meeting at which something could be decided. */
export interface AgendaMeeting {
  readonly id: string;
  readonly title: OwnWords;
  readonly plannedAt: Date;
  readonly organ: string | null;
}
export interface AgendaChoices {
  /** Organs of the body's region, by name. */
  readonly organs: readonly Something[];
  /** Meetings of the body and of these organs from thirty days ago on, the next to come last. */
  readonly meetings: readonly AgendaMeeting[];
}

/** Meetings that are over count a while: what they decided is written down afterwards. */
const CHOICES = statement(`select
    ${listOf(something('g'), "g.name ->> 'fi', g.id", 'from organ g where g.region_id = b.region_id')} as organs,
    ${listOf(
      `json_build_object('id', m.id, 'title', m.title, 'plannedAt', m.planned_at, 'organ', m.organ_id)`,
      'm.planned_at, m.id',
      `from meeting m where (m.body_id = b.body_id or m.organ_id in (select g.id from organ g where g.region_id = b.region_id)) and m.planned_at > $2::timestamptz - interval '30 days'`,
    )} as meetings
  from ${bodyOn('$1', todayIn('$2'))} b`);

/** Where a body's decision may be placed: for whoever is secretary or substitute of it, or administrator. One statement. */
export async function agendaChoices(db: Db, bodyId: string, now: Date): Promise<AgendaChoices> {
  const [row] = await rowsOf<AgendaChoices>(db, CHOICES, [bodyId, now]);
  return { organs: row?.organs ?? [], meetings: (row?.meetings ?? []).map((meeting) => instants(meeting, 'plannedAt')) };
}
