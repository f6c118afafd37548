import type { Db } from '../engine/store.js';
import { instants, rowsOf, statement, type OwnWords, type Something } from './told.js';
import { bodyOn, listOf, todayIn } from './sql.js';

/** A meeting at which something could be decided. */
export interface AgendaMeeting {
  readonly id: string;
  readonly title: OwnWords;
  readonly plannedAt: Date;
}
/** An organ that could decide. */
export interface AgendaOrgan extends Something {
  /** Its meetings from thirty days ago on, the next to come last. */
  readonly meetings: readonly AgendaMeeting[];
}

/** The body's own meetings are not among them: it decides nothing about who sits in it. Those that are over count a while: what they decided is written down afterwards. */
const MEETINGS = listOf(
  `json_build_object('id', m.id, 'title', m.title, 'plannedAt', m.planned_at)`,
  'm.planned_at, m.id',
  `from meeting m where m.organ_id = g.id and m.planned_at > $2::timestamptz - interval '30 days'`,
);
/** The same organs as the rule `organOfRegion` has it. */
const CHOICES = statement(`select g.id, g.name, ${MEETINGS} as meetings
  from ${bodyOn('$1', todayIn('$2'))} b join organ g on g.region_id = b.region_id or g.id = b.organ_id order by g.name ->> 'fi', g.id`);

/** Who may decide a matter of a body, by name, and when: for whoever is secretary or substitute of it, or administrator. One statement. */
export async function agendaChoices(db: Db, bodyId: string, now: Date): Promise<readonly AgendaOrgan[]> {
  const organs = await rowsOf<AgendaOrgan>(db, CHOICES, [bodyId, now]);
  return organs.map((organ) => ({ ...organ, meetings: organ.meetings.map((meeting) => instants(meeting, 'plannedAt')) }));
}
