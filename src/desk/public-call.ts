import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language } from '../../workflows/kit/text.js';
import { comingOf, type StandingDeadline } from './deadlines.js';
import { publishedDecisions, type PublicDecision } from './public-body.js';
import {
  bodyOn,
  isPublished,
  label,
  listOf,
  mayBeNamed,
  nameOf,
  organisationOn,
  organisationWithPage,
  seatAtLast,
  someone,
  something,
  todayIn,
} from './sql.js';
import {
  instants,
  rowsOf,
  statement,
  type Days,
  type Filling,
  type Linked,
  type OwnWords,
  type SeatLabel,
  type Someone,
  type Something,
} from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

export interface CallSeat extends SeatLabel {
  readonly filling: Filling;
  /** The organisation that alone proposes, where one is named. */
  readonly nominator: Linked | null;
  /** Of a deputy seat: the seat that it serves. */
  readonly serves: string | null;
  /** Left without a proposal, knowingly. */
  readonly deferred: boolean;
  /** Somebody holds it, or is to, in the call's term; of a term that is over: held it at its end. */
  readonly filled: boolean;
  /** Who, once it may be told: where an organ decides, when its decision is published. */
  readonly holder: { readonly person: Someone; readonly organisation: Someone | null } | null;
}
/** Somebody who stands and lets that be known, with the organisation to represent where everybody may know of it. */
export interface NamedCandidate {
  readonly name: string;
  readonly organisation: Someone | null;
}
/** A question of the call's own. */
export interface CallQuestion {
  readonly key: string;
  readonly text: OwnWords;
  readonly type: string;
  /** Of a choice; the key is the answer. */
  readonly options?: readonly { readonly key: string; readonly text: OwnWords }[];
  readonly answeredBy: 'nominator' | 'candidate';
  readonly required: boolean;
  /** Whether the answer is public. */
  readonly public: boolean;
}
export interface CallNamed {
  readonly id: string;
  readonly title: OwnWords;
}
export interface PublicCall extends CallNamed {
  readonly state: string;
  readonly kind: string;
  readonly announcement: OwnWords | null;
  readonly languages: readonly Language[];
  readonly body: Something & { readonly regime: string };
  readonly region: Something;
  /** The organ that appoints; null where nominators name. */
  readonly organ: Something | null;
  readonly declared: { readonly members: number; readonly deputies: number; readonly experts: number };
  readonly seats: readonly CallSeat[];
  /** `invited`: the organisations asked, and those named in a seat, alone propose. `anybody`: every organisation, registered or not. */
  readonly proposers: 'anybody' | 'invited';
  readonly invited: readonly Linked[];
  readonly questions: readonly CallQuestion[];
  readonly zone: string;
  /** Null for a draft. */
  readonly publishedAt: Date | null;
  /** When it came to the state that it is in. */
  readonly stateSince: Date;
  readonly opensAt: Date | null;
  /** Exclusive; `closesOn` and `closesTime` are wall clock in `zone`. */
  readonly closesAt: Date | null;
  readonly closesOn: LocalDate | null;
  readonly closesTime: string | null;
  /** Above 1: the deadline was moved or corrected. */
  readonly deadlineVersion: number;
  readonly consentRule: string;
  /** Exclusive. */
  readonly consentDueAt: Date | null;
  /** Days on which an organ is to decide what is on its agenda; and on which it was to, where it decided on another one. */
  readonly plannedOn: readonly LocalDate[];
  readonly decisions: readonly PublicDecision[];
  /** Those who have said that their name may be shown, from the closing until a decision is published. */
  readonly candidates: readonly NamedCandidate[];
  readonly term: (Days & { readonly id: string; readonly name: OwnWords | null }) | null;
  readonly deadlines: readonly StandingDeadline[];
  readonly supersedes: CallNamed | null;
  readonly supersededBy: CallNamed | null;
}

const TODAY = todayIn('$2', 'c.zone');

/** From today on, or from the first day of a term to come; of a term that is over, on its last day. */
const IN_ITS_TERM = `daterange(h.valid_from, h.valid_until) && daterange(greatest(coalesce(t.valid_from, ${TODAY}), least(${TODAY}, t.valid_until - 1)),
  case when t.valid_until <= ${TODAY} then t.valid_until end)`;

const SEATS = listOf(
  `json_build_object(${label('s', 'sp')}, 'filling', sp.filling, 'nominator', ${organisationWithPage('sp.nominator_id', TODAY)}, 'serves', sp.serves_id,
    'deferred', c.deferred_seats ? s.id::text, 'filled', exists (select 1 from holder h where h.seat_id = s.id and h.superseded_at is null
      and ${IN_ITS_TERM}),
    'holder', (select json_build_object('person', ${someone('p')}, 'organisation', ${organisationOn('h.organisation_id', TODAY)})
      from holder h join person p on p.id = h.person_id
      where h.seat_id = s.id and h.superseded_at is null and ${IN_ITS_TERM} and ${mayBeNamed('h')} order by h.valid_from limit 1))`,
  'cs.ordinal',
  `from call_seat cs join seat s on s.id = cs.seat_id join lateral ${seatAtLast('s.id')} sp on true where cs.call_id = c.id`,
);

/** Of a call that has closed and in which no decision is published; where organisations name by themselves, until they have. */
const NAMES_SHOWN = `(c.state in ${among(CALL_STATES.closed)} or c.state = 'decided' and bp.regime <> 'nominator-names')
  and not exists (select 1 from appointment_decision d where d.call_id = c.id and ${isPublished('d')})`;

/**
 * Candidates by name, whatever the secretary or the organ thinks of them: who was left out or chosen must not be read off the list before that is made
 * known. Only whoever has left is not on it. Where several propose the same person, the organisation is the one that the person has said to represent.
 */
const CANDIDATES = listOf(
  `json_build_object('name', x.name, 'organisation', ${organisationOn('x.organisation', TODAY)})`,
  'x.family_name, x.name',
  `from (select p.family_name, ${nameOf('p')} as name, (select o.id from organisation o where (o.verified or not o.newcomer)
        and o.id = coalesce(k.represents_id, (select min(po.organisation_id::text)::uuid from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
          where s.candidacy_id = k.id and s.ended_at is null having count(distinct po.organisation_id) = 1))) as organisation
      from candidacy k join consent n on n.candidacy_id = k.id and n.state = 'given' and n.publish_name join person p on p.id = k.person_id
      where k.call_id = c.id and k.state not in ${among(CANDIDACY_STATES.left)} and p.erased_at is null and ${NAMES_SHOWN}) x`,
);

/** The day that was said, else that of the meeting. */
const PLANNED = listOf(
  'x.day',
  'x.day',
  `from (select coalesce(d.planned_on, (m.planned_at at time zone c.zone)::date) as day, d.state, d.published_on, d.decided_on
      from appointment_decision d left join meeting m on m.id = d.meeting_id where d.call_id = c.id) x
    where x.state = 'on-agenda' and x.day is not null or ${isPublished('x')} and x.day <> x.decided_on`,
);

const DEADLINES = listOf(
  `json_build_object('key', dl.key, 'event', dl.event, 'dueAt', dl.due_at)`,
  'dl.due_at, dl.key',
  `from ${comingOf('c.id', '$2::timestamptz')} dl(key, event, due_at)`,
);

const other = (alias: string): string =>
  `case when ${alias}.published_at is not null then json_build_object('id', ${alias}.id, 'title', ${alias}.title) end`;

const CALL = statement(`select c.id, c.state, c.kind, c.title, c.announcement, c.languages,
    json_build_object('id', c.body_id, 'name', bp.name, 'regime', bp.regime) as body, ${something('r')} as region, ${something('g')} as organ,
    json_build_object('members', c.declared_members, 'deputies', c.declared_deputies, 'experts', c.declared_experts) as declared,
    ${SEATS} as seats, case when c.kind = 'targeted' then 'invited' else 'anybody' end as proposers,
    ${listOf(organisationWithPage('i.organisation_id', TODAY), 'i.ordinal', 'from call_invitation i where i.call_id = c.id')} as invited,
    c.questions, c.zone, c.published_at as "publishedAt",
    (select j.at from journal j where j.instance_id = c.id and j.from_state is distinct from j.to_state order by j.seq desc limit 1) as "stateSince", c.opens_at as "opensAt", c.closes_at as "closesAt", c.closes_on as "closesOn", c.closes_time as "closesTime",
    c.deadline_version as "deadlineVersion", c.consent_rule as "consentRule", c.consent_due_at as "consentDueAt",
    ${PLANNED} as "plannedOn",
    ${publishedDecisions('c.id')} as decisions, ${CANDIDATES} as candidates,
    case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1) end as term,
    ${DEADLINES} as deadlines, ${other('before')} as supersedes, ${other('after')} as "supersededBy"
  from nomination_call c join lateral ${bodyOn('c.body_id', TODAY)} bp on true join region r on r.id = bp.region_id left join organ g on g.id = bp.organ_id
    left join term t on t.id = c.term_id left join nomination_call before on before.id = c.supersedes_id left join nomination_call after on after.id = c.superseded_by_id
  where c.id = $1 and (c.published_at is not null or $3)`);

/**
 * All that a call's public page tells. For everybody: of decisions that are not published yet, the day on which they are to be made is told and
 * nothing else. One statement.
 * @param draft also when it is not published: for who may know of drafts
 * @returns null for an unknown call and for one that is not published
 */
export async function publicCall(db: Db, id: string, now: Date, draft = false): Promise<PublicCall | null> {
  const [row] = await rowsOf<PublicCall>(db, CALL, [id, now, draft]);
  return row ? { ...row, deadlines: row.deadlines.map((d) => instants(d, 'dueAt')) } : null;
}
