import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';

/** What is to come of an instance on a day that is known. */
export interface StandingDeadline {
  readonly key: string;
  /** What the clock sends at `dueAt`; null for what people have planned or asked for, where the clock does nothing. */
  readonly event: string | null;
  /** Where it is a whole day: of what is due the end of it, of what is planned the beginning. */
  readonly dueAt: Date;
}

const ZONE = "'Europe/Helsinki'";
const STANDS = among(CANDIDACY_STATES.standing);
const startOf = (day: string): string => `(${day})::timestamp at time zone ${ZONE}`;

/** Calls whose decision an instance waits for: the call itself, and that of a candidacy that stands, of its consent and of proposals that support it. */
const awaitedCalls = (id: string): string => `select ${id}
  union all select k.call_id from candidacy k where k.id = ${id} and k.state in ${STANDS}
  union all select k.call_id from consent n join candidacy k on k.id = n.candidacy_id where n.id = ${id} and (n.state = 'asked' or n.state = 'given') and k.state in ${STANDS}
  union all select k.call_id from candidacy_supporter s join candidacy k on k.id = s.candidacy_id
    where s.proposal_id = ${id} and s.ended_at is null and k.state in ${STANDS}`;

/**
 * Rows `key, event, due_at` of what is to come of an instance: the alarms that stand, the day of a completion that was asked for, the day by which a
 * consent is due, and the day on which the organ is to decide. The day of an organ is told to everybody, and nothing else of a decision before it is published.
 * @param id SQL: the instance's id
 * @param now SQL: the instant of reading
 */
export const comingOf = (id: string, now: string): string => `(
  select d.key, d.event, d.due_at from deadline d where d.instance_id = ${id} and d.settled_at is null
  union all select 'completion', null, ${startOf('p.completion_due + 1')} from candidate_proposal p
    where p.id = ${id} and p.state = 'returned' and p.completion_due is not null
  union all select 'consent', null, n.due_at from consent n join candidacy k on k.id = n.candidacy_id
    where n.state = 'asked' and n.due_at > ${now} and k.state in ${STANDS}
      and k.id in (select ${id} union all select s.candidacy_id from candidacy_supporter s where s.proposal_id = ${id} and s.ended_at is null)
  union all select 'consents', null, c.consent_due_at from nomination_call c
    where c.id = ${id} and c.consent_due_at > ${now} and c.consent_due_at > c.closes_at and c.state in ${among(CALL_STATES.undecided)}
  union all select distinct 'decision', null, ${startOf(`coalesce(d.planned_on, (m.planned_at at time zone ${ZONE})::date)`)}
    from appointment_decision d left join meeting m on m.id = d.meeting_id
    where d.state = 'on-agenda' and coalesce(d.planned_on, (m.planned_at at time zone ${ZONE})::date) >= (${now} at time zone ${ZONE})::date
      and (d.id = ${id} or d.call_id in (${awaitedCalls(id)})))`;

/** What is to come of an instance, soonest first. For whoever may know of the instance. */
export async function deadlinesOf(db: Db, instanceId: string, now: Date): Promise<readonly StandingDeadline[]> {
  const { rows } = await db.query<StandingDeadline>({
    ...named(
      `select x.key, x.event, x.due_at as "dueAt" from ${comingOf('$1::uuid', '$2::timestamptz')} x(key, event, due_at) order by x.due_at, x.key`,
    ),
    values: [instanceId, now],
  });
  return rows;
}
