import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language } from '../../workflows/kit/text.js';
import { placing, rulesStanding, UNCONFIRMED, type RuleStands, type Unconfirmed } from './composition-effects.js';
import { matrixOf, supportersOf, type Matrix } from './matrix.js';
import { passedOverBecause } from './proposal-result.js';
import {
  bodyOn,
  label,
  listOf,
  nameOf,
  organisationName,
  organisationOn,
  plainLabel,
  seatAtLast,
  someone,
  something,
  todayIn,
} from './sql.js';
import { instants, rowsOf, statement, type Filling, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** What an organisation, or several together, wrote of the person. */
export interface Support {
  readonly proposal: string;
  readonly organisations: readonly string[];
  readonly justification: string | null;
  readonly language: Language;
}
/** Somebody of the call beside whoever is proposed for a seat. */
export interface Other {
  readonly candidacy: string;
  readonly person: Someone;
  readonly represents: Someone | null;
  readonly supporters: readonly Someone[];
  readonly state: string;
  readonly reserveRank: number | null;
  readonly consent: string | null;
  /** The seats that the person was nominated for, the first preferred. */
  readonly preferences: readonly SeatLabel[];
  /** The seat that the person is proposed for, or was selected to, if any. */
  readonly proposedSeat: SeatLabel | null;
  /** Why the secretary passed the person over; null when nobody said, or the words were blanked. */
  readonly grounds: string | null;
}
export interface DecisionSeat {
  readonly seat: SeatLabel & { readonly filling: Filling };
  /** Null where a person is named without one: ex officio, or by the authority's own choice. */
  readonly candidacy: string | null;
  readonly candidacyState: string | null;
  readonly person: Someone;
  /** Whose seat it would be. */
  readonly organisation: Someone | null;
  /** Whom the candidate says that he or she would represent. */
  readonly represents: Someone | null;
  readonly supports: readonly Support[];
  /** Null: nobody is asked. */
  readonly consent: string | null;
  readonly outcome: 'confirmed' | 'returned' | 'tabled' | 'rejected' | null;
  readonly grounds: string | null;
  /** Everybody else who was nominated for the seat, whatever became of them. */
  readonly alternatives: readonly Other[];
}
export interface DecisionItem {
  readonly id: string;
  readonly state: string;
  readonly body: Something & { readonly regime: string; readonly decisionMode: string };
  readonly zone: string;
  readonly organ: Something | null;
  readonly call: { readonly id: string; readonly title: OwnWords; readonly state: string } | null;
  readonly meeting: { readonly id: string; readonly title: OwnWords; readonly plannedAt: Date } | null;
  /** The decision whose returned or tabled seats this one is about. */
  readonly parent: string | null;
  readonly plannedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly section: string | null;
  readonly caseNumber: string | null;
  readonly link: string | null;
  readonly publishedOn: LocalDate | null;
  readonly seats: readonly DecisionSeat[];
  /** Everybody of the call whom no decision of it proposes, by state. */
  readonly leftOut: readonly Other[];
  /** Rules of composition of the call, those that do not hold first: as they stand, and once decided without whom the organ did not confirm. Empty without a call. */
  readonly rules: readonly RuleStands[];
}

const OF_CALL =
  statement(`select d.id, d.state, d.section, d.decided_on as "decidedOn", d.planned_on as "plannedOn" from appointment_decision d
  where d.call_id = $1 order by d.id`);

/** A decision of a call, for a link to it. */
export type CallDecision = Pick<DecisionItem, 'id' | 'state' | 'section' | 'decidedOn' | 'plannedOn'>;

/** The decisions of a call in the order in which they came to be, also those taken off the list. For whoever may see the matrix. One statement. */
export const decisionsOfCall = (db: Db, callId: string): Promise<CallDecision[]> => rowsOf<CallDecision>(db, OF_CALL, [callId]);

const TODAY = todayIn('$2', 'r.zone');

const SUPPORTS = listOf(
  `json_build_object('proposal', x.id, 'justification', x.justification, 'language', x.language,
    'organisations', array(select ${organisationName('po.organisation_id', TODAY)} from proposal_organisation po where po.proposal_id = x.id order by po.ordinal))`,
  'x.arrived_at, x.id',
  'from candidacy_supporter cs join candidate_proposal x on x.id = cs.proposal_id where cs.candidacy_id = k.id and cs.ended_at is null',
);

const SEATS = listOf(
  `json_build_object('seat', json_build_object(${label('s', 'sp')}, 'filling', sp.filling), 'candidacy', k.id, 'candidacyState', k.state, 'person', ${someone('p')},
    'organisation', ${organisationOn('i.organisation_id', TODAY)}, 'represents', ${organisationOn('k.represents_id', TODAY)}, 'supports', ${SUPPORTS},
    'consent', n.state, 'outcome', i.outcome, 'grounds', i.grounds)`,
  's.ordinal, s.id',
  `from decision_item i join seat s on s.id = i.seat_id join lateral ${seatAtLast('s.id')} sp on true left join candidacy k on k.id = i.candidacy_id
    left join consent n on n.candidacy_id = k.id join person p on p.id = coalesce(k.person_id, i.person_id) where i.decision_id = d.id`,
);

const labelOf = (seat: string, period: string): string => `json_build_object(${plainLabel(seat, period)})`;

const OTHERS = listOf(
  `json_build_object('candidacy', k.id, 'person', json_build_object('id', p.id, 'name', ${nameOf('p')}), 'represents', ${organisationOn('k.represents_id', TODAY)},
    'supporters', ${supportersOf('k.id', TODAY)}, 'state', k.state, 'reserveRank', k.reserve_rank, 'consent', n.state,
    'preferences', ${listOf(labelOf('fs', 'fp'), 'f.ordinal', `from candidacy_preference f join seat fs on fs.id = f.seat_id join lateral ${seatAtLast('fs.id')} fp on true where f.candidacy_id = k.id`)},
    'proposedSeat', (select ${labelOf('ks', 'kp')} from seat ks join lateral ${seatAtLast('ks.id')} kp on true where ks.id = k.proposed_seat_id and k.state in ${among(CANDIDACY_STATES.placed)}),
    'grounds', ${passedOverBecause('k')},
    'listed', k.state in ${among(CANDIDACY_STATES.placed)} or exists (select 1 from decision_item i where i.decision_id = d.id and i.candidacy_id = k.id))`,
  `array_position(array['selected', 'proposed', 'shortlisted', 'reserve', 'eligible', 'open', 'not-selected', 'ineligible', 'withdrawn', 'lapsed'], k.state), k.reserve_rank, p.family_name, p.given_name, k.id`,
  `from candidacy k join person p on p.id = k.person_id left join consent n on n.candidacy_id = k.id where k.call_id = d.call_id and k.state <> 'merged'
    and n.state is distinct from 'not-me'`,
);

const DECISION =
  statement(`select d.id, d.state, json_build_object('id', d.body_id, 'name', bp.name, 'regime', bp.regime, 'decisionMode', bp.decision_mode) as body, r.zone,
    ${something('g')} as organ, case when c.id is not null then json_build_object('id', c.id, 'title', c.title, 'state', c.state) end as call,
    case when m.id is not null then json_build_object('id', m.id, 'title', m.title, 'plannedAt', m.planned_at) end as meeting, d.parent_id as parent,
    d.planned_on as "plannedOn", d.decided_on as "decidedOn", d.section, d.case_number as "caseNumber", d.link, d.published_on as "publishedOn",
    ${SEATS} as seats, ${OTHERS} as others
  from appointment_decision d join lateral ${bodyOn('d.body_id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id
    left join organ g on g.id = d.organ_id left join nomination_call c on c.id = d.call_id left join meeting m on m.id = d.meeting_id where d.id = $1`);

type Row = Omit<DecisionItem, 'rules' | 'seats' | 'leftOut'> & {
  readonly seats: readonly Omit<DecisionSeat, 'alternatives'>[];
  /** Everybody of the call; `listed` where this decision or another proposes them. */
  readonly others: readonly (Other & { readonly listed: boolean })[];
};

/** The call's seats as a decision leaves them: whoever was on its list and was not confirmed has none by it, though the candidacy may go on. */
const without = (matrix: Matrix, seats: Row['seats']): Matrix =>
  seats.reduce(
    (left, { candidacy, outcome }) =>
      candidacy !== null && outcome !== null && outcome !== 'confirmed' ? placing(left, candidacy, null) : left,
    matrix,
  );

/** Seats that a decision has not confirmed, and that are empty by it. */
const unconfirmed = (after: Matrix, seats: Row['seats']): Unconfirmed[] =>
  seats.flatMap(({ seat, outcome }) => {
    const left = UNCONFIRMED.find((one) => one === outcome);
    const empty = after.seats.some((one) => one.id === seat.id && one.proposed === null && one.heldBy === null);
    return left && empty ? [{ role: seat.role, outcome: left }] : [];
  });

/** How the rules stand once the list is decided, those that do not hold first. */
function rulesAfter(matrix: Matrix, seats: Row['seats']): RuleStands[] {
  const after = without(matrix, seats);
  const rules = rulesStanding(after, unconfirmed(after, seats));
  return [...rules.filter((r) => !r.holds), ...rules.filter((r) => r.holds)];
}

/**
 * All that the page of a decision tells: each seat with who is proposed and by whom, who else was nominated for it, who was left out and why, and
 * how the rules of composition stand. For members of its organ, and for whoever is secretary or substitute of its body, or administrator; grounds
 * concern persons and are for these alone. Two statements; one for a decision without a call.
 * @returns null for an unknown decision
 */
export async function decisionItem(db: Db, id: string, now: Date): Promise<DecisionItem | null> {
  const [row] = await rowsOf<Row>(db, DECISION, [id, now]);
  if (!row) return null;
  const { others, ...told } = row;
  const matrix = row.call ? await matrixOf(db, row.call.id, now) : null;
  const alike = new Map([...row.seats.map(({ seat }) => seat), ...(matrix?.seats ?? [])].map((seat) => [seat.id, seat.alike ?? null]));
  const numbered = (seat: SeatLabel): SeatLabel => ({ ...seat, alike: alike.get(seat.id) ?? null });
  const named = others.map((one) => ({
    ...one,
    preferences: one.preferences.map(numbered),
    proposedSeat: one.proposedSeat && numbered(one.proposedSeat),
  }));
  return {
    ...told,
    meeting: row.meeting && instants(row.meeting, 'plannedAt'),
    rules: matrix ? rulesAfter(matrix, row.seats) : [],
    leftOut: named.filter(({ listed }) => !listed),
    seats: row.seats.map((item) => ({
      ...item,
      alternatives: named.filter((k) => k.candidacy !== item.candidacy && k.preferences.some((seat) => seat.id === item.seat.id)),
    })),
  };
}
