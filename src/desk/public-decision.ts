import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { bodyOn, label, listOf, organisationOn, seatAtLast, someone, something, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';

/** A seat on which the organ decided, but for those that it rejected. */
export interface PublicDecisionSeat {
  readonly seat: SeatLabel;
  readonly outcome: 'confirmed' | 'returned' | 'tabled';
  /** Whom the organ appointed; of a seat that waits it is told nothing but that. */
  readonly person: Someone | null;
  readonly organisation: Someone | null;
}
/** A published decision. */
export interface PublicDecisionPage {
  readonly id: string;
  readonly state: string;
  readonly body: Something;
  readonly zone: string;
  readonly organ: Something | null;
  readonly call: { readonly title: OwnWords } | null;
  readonly meeting: { readonly title: OwnWords; readonly plannedAt: Date } | null;
  readonly plannedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly section: string | null;
  readonly caseNumber: string | null;
  readonly link: string | null;
  readonly publishedOn: LocalDate;
  readonly seats: readonly PublicDecisionSeat[];
}

const TODAY = todayIn('$2', 'r.zone');
const ofAppointed = (json: string): string => `case when i.outcome = 'confirmed' then ${json} end`;

const SEATS = listOf(
  `json_build_object('seat', json_build_object(${label('s', 'sp')}), 'outcome', i.outcome, 'person', ${ofAppointed(someone('p'))},
    'organisation', ${ofAppointed(organisationOn('i.organisation_id', TODAY))})`,
  's.ordinal, s.id',
  `from decision_item i join seat s on s.id = i.seat_id join lateral ${seatAtLast('s.id')} sp on true left join candidacy k on k.id = i.candidacy_id
    join person p on p.id = coalesce(k.person_id, i.person_id) where i.decision_id = d.id and i.outcome in ('confirmed', 'returned', 'tabled')`,
);

const DECISION =
  statement(`select d.id, d.state, json_build_object('id', d.body_id, 'name', bp.name) as body, r.zone, ${something('g')} as organ,
    case when c.id is not null then json_build_object('title', c.title) end as call,
    case when m.id is not null then json_build_object('title', m.title, 'plannedAt', m.planned_at) end as meeting,
    d.planned_on as "plannedOn", d.decided_on as "decidedOn", d.section, d.case_number as "caseNumber", d.link, d.published_on as "publishedOn", ${SEATS} as seats
  from appointment_decision d join lateral ${bodyOn('d.body_id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id
    left join organ g on g.id = d.organ_id left join nomination_call c on c.id = d.call_id left join meeting m on m.id = d.meeting_id
  where d.id = $1 and d.published_on is not null`);

/**
 * What everybody may know of a decision, and nothing else: whom the organ appointed, and which seats wait. One statement.
 * @returns null for an unknown decision and for one that is not published
 */
export async function publicDecision(db: Db, id: string, now: Date): Promise<PublicDecisionPage | null> {
  const [row] = await rowsOf<PublicDecisionPage>(db, DECISION, [id, now]);
  return row ? { ...row, meeting: row.meeting && instants(row.meeting, 'plannedAt') } : null;
}
