import type { Db } from '../engine/store.js';
import { bodyOn, label, listOf, organisationOn, seatAtLast, someone, todayIn } from './sql.js';
import { rowsOf, statement, type Filling, type OwnWords, type SeatLabel, type SeatRole, type Someone, type Something } from './told.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** A line of the matrix: a seat of the call. */
export interface MatrixSeat extends SeatLabel {
  readonly filling: Filling;
  readonly nominator: Someone | null;
  readonly serves: string | null;
  readonly deferred: boolean;
  /** Who sits in it in the call's term, from today on. */
  readonly heldBy: Someone | null;
  /** The candidacy that is proposed for it, or was selected to it. */
  readonly proposed: string | null;
}
/** A column of the matrix: a candidacy. */
export interface MatrixCandidate {
  readonly id: string;
  readonly person: Someone;
  /** Organisations of the standing supporters. */
  readonly supporters: readonly Someone[];
  /** Whom the candidate says that he or she would represent. */
  readonly represents: Someone | null;
  /** Whose seat it would be: the one represented, else the first supporter. */
  readonly organisation: Someone | null;
  /** Ids of seats, the first preferred. */
  readonly preferences: readonly string[];
  readonly state: string;
  readonly reserveRank: number | null;
  /** Null: not asked. */
  readonly consent: string | null;
  readonly proposedSeat: string | null;
  /** Standing proposals of the person that nobody has checked yet. */
  readonly unchecked: number;
  /** The person sits in the body already, from today on in the call's term. */
  readonly sits: boolean;
}
export type Strength = 'mandatory' | 'target' | 'off';
export interface Matrix {
  readonly call: {
    readonly id: string;
    readonly title: OwnWords;
    readonly state: string;
    readonly kind: string;
    readonly consentRule: string;
  };
  readonly body: Something & { readonly regime: string };
  readonly seats: readonly MatrixSeat[];
  /** Those who still stand first; without the merged ones. */
  readonly candidates: readonly MatrixCandidate[];
  /** Whose seats of the body, of this call or not, are held in the call's term, from today on. */
  readonly seated: readonly { readonly seat: string; readonly organisation: Someone }[];
  /** What the call declared, by role. */
  readonly declared: Readonly<Record<SeatRole, number>>;
  /** The rule as it was pinned at publication. */
  readonly onePerOrganisation: Strength;
}

const TODAY = todayIn('$2', 'c.zone');
const FROM = `daterange(greatest(coalesce(t.valid_from, ${TODAY}), ${TODAY}), null)`;
const held = (which: string): string =>
  `from holder h join person hp on hp.id = h.person_id where ${which} and h.superseded_at is null and daterange(h.valid_from, h.valid_until) && ${FROM}`;

const SEATS = listOf(
  `json_build_object(${label('s', 'sp')}, 'filling', sp.filling, 'nominator', ${organisationOn('sp.nominator_id', TODAY)}, 'serves', sp.serves_id,
    'deferred', c.deferred_seats ? s.id::text, 'heldBy', (select ${someone('hp')} ${held('h.seat_id = s.id')} order by h.valid_from limit 1),
    'proposed', (select k.id from candidacy k where k.call_id = c.id and k.proposed_seat_id = s.id and k.state in ${among(CANDIDACY_STATES.placed)} limit 1))`,
  'cs.ordinal, s.id',
  `from call_seat cs join seat s on s.id = cs.seat_id join lateral ${seatAtLast('s.id')} sp on true where cs.call_id = c.id`,
);

const STATES =
  "array['selected', 'proposed', 'shortlisted', 'eligible', 'open', 'reserve', 'ineligible', 'not-selected', 'withdrawn', 'lapsed']";

/** Organisations of a candidacy's standing supporters, in the order in which the first of them is the one that counts. */
export const supportersOf = (candidacy: string, day: string): string =>
  listOf(
    organisationOn('x.organisation_id', day),
    'x.ordinal, x.organisation_id',
    `from (select po.organisation_id, min(po.ordinal) as ordinal from candidacy_supporter cs join proposal_organisation po on po.proposal_id = cs.proposal_id
      where cs.candidacy_id = ${candidacy} and cs.ended_at is null group by po.organisation_id) x`,
  );

const CANDIDATES = listOf(
  `json_build_object('id', k.id, 'person', ${someone('p')}, 'supporters', ${supportersOf('k.id', TODAY)}, 'represents', ${organisationOn('k.represents_id', TODAY)},
    'preferences', array(select f.seat_id from candidacy_preference f where f.candidacy_id = k.id order by f.ordinal), 'state', k.state, 'reserveRank', k.reserve_rank,
    'consent', n.state, 'proposedSeat', k.proposed_seat_id,
    'unchecked', (select count(*) from candidacy_supporter u join candidate_proposal x on x.id = u.proposal_id where u.candidacy_id = k.id and u.ended_at is null and x.state <> 'checked'), 'sits', exists (select 1 ${held('h.body_id = c.body_id and h.person_id = k.person_id')}))`,
  `array_position(${STATES}, k.state), p.family_name, p.given_name, k.id`,
  "from candidacy k join person p on p.id = k.person_id left join consent n on n.candidacy_id = k.id where k.call_id = c.id and k.state <> 'merged'",
);

const SEATED = listOf(
  `json_build_object('seat', x.seat_id, 'organisation', ${organisationOn('x.organisation_id', TODAY)})`,
  'x.seat_id, x.organisation_id',
  `from (select distinct h.seat_id, h.organisation_id ${held('h.body_id = c.body_id and h.organisation_id is not null')}) x`,
);

const MATRIX =
  statement(`select json_build_object('id', c.id, 'title', c.title, 'state', c.state, 'kind', c.kind, 'consentRule', c.consent_rule) as call,
    json_build_object('id', c.body_id, 'name', bp.name, 'regime', bp.regime) as body, ${SEATS} as seats, ${CANDIDATES} as candidates, ${SEATED} as seated,
    json_build_object('member', c.declared_members, 'deputy', c.declared_deputies, 'expert', c.declared_experts) as declared,
    coalesce((select r ->> 'strength' from jsonb_array_elements(coalesce(c.pinned_rules, '[]')) r where r ->> 'kind' = 'one-per-organisation' limit 1), 'off') as "onePerOrganisation"
  from nomination_call c join lateral ${bodyOn('c.body_id', TODAY)} bp on true left join term t on t.id = c.term_id where c.id = $1`);

/**
 * Seats and candidates of a call against each other. For whoever is secretary or substitute of its body, or administrator; the decision's page shows
 * parts of it to the deciding organ. One statement.
 * @returns null for an unknown call
 */
export async function matrixOf(db: Db, callId: string, now: Date): Promise<Matrix | null> {
  const [row] = await rowsOf<Matrix>(db, MATRIX, [callId, now]);
  if (!row) return null;
  return { ...row, candidates: row.candidates.map((k) => ({ ...k, organisation: k.represents ?? k.supporters[0] ?? null })) };
}
