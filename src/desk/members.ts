import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { numbered } from './numbered.js';
import {
  bodyOn,
  hasFilled,
  holds,
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
import {
  instants,
  rowsOf,
  statement,
  type Days,
  type Filling,
  type OwnWords,
  type SeatLabel,
  type Someone,
  type Something,
} from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';

/** A membership in a seat, with what the secretary must know of it. */
export interface SeatedMember extends Days {
  readonly membership: string;
  readonly person: Someone;
  readonly organisation: Someone | null;
  readonly state: string;
  /** Since when the request waits to be granted. */
  readonly resignationAt: Date | null;
  readonly eligibilityAlertAt: Date | null;
}
export interface BodySeat extends SeatLabel {
  readonly filling: Filling;
  readonly nominator: Someone | null;
  /** The seat that a deputy seat serves. */
  readonly serves: string | null;
  /** Who sits today; null: vacant. */
  readonly now: SeatedMember | null;
  /** Who is appointed to follow. */
  readonly next: SeatedMember | null;
  /** First day on which nobody sits in it: today or before where it is vacant; null where no end is in sight. */
  readonly vacantFrom: LocalDate | null;
  /** The call that is to fill it. */
  readonly call: { readonly id: string; readonly title: OwnWords; readonly state: string } | null;
}
export interface Members {
  readonly body: Something;
  readonly zone: string;
  readonly today: LocalDate;
  readonly term: (Days & { readonly id: string; readonly name: OwnWords | null }) | null;
  /** Seats of today, in the order of lists. */
  readonly seats: readonly BodySeat[];
}

const TODAY = todayIn('$2', 'r.zone');

const member = (
  h: string,
): string => `(select json_build_object('membership', m.id, 'person', ${someone('p')}, 'organisation', ${organisationOn(`${h}.organisation_id`, TODAY)},
    'state', m.state, 'from', ${h}.valid_from, 'to', ${h}.valid_until - 1, 'resignationAt', case when m.state = 'resignation-requested' then m.announced_at end,
    'eligibilityAlertAt', m.eligibility_alert_at) from membership m join person p on p.id = ${h}.person_id where m.id = ${h}.membership_id)`;

const SEATS = listOf(
  `json_build_object(${plainLabel('s', 'sp')}, 'filling', sp.filling, 'nominator', ${organisationOn('sp.nominator_id', TODAY)}, 'serves', sp.serves_id,
    'now', case when h.id is not null then ${member('h')} end, 'next', case when x.id is not null then ${member('x')} end,
    'vacantFrom', case when h.id is not null then case when x.valid_from = h.valid_until then x.valid_until else h.valid_until end
      else coalesce((select max(o.valid_until) from holder o where o.seat_id = s.id and o.superseded_at is null and o.valid_until <= ${TODAY}), sp.valid_from) end,
    'call', (select json_build_object('id', c.id, 'title', c.title, 'state', c.state) from call_seat cs join nomination_call c on c.id = cs.call_id
      where cs.seat_id = s.id and not c.deferred_seats ? s.id::text and c.state in ${among(CALL_STATES.underWay)} and not ${hasFilled('c', 's')} order by c.id desc limit 1))`,
  's.ordinal, s.id',
  `from seat s join seat_period sp on sp.seat_id = s.id and sp.superseded_at is null and ${holds('sp', TODAY)}
    left join holder h on h.seat_id = s.id and h.superseded_at is null and ${holds('h', TODAY)}
    left join lateral (select y.* from holder y where y.seat_id = s.id and y.superseded_at is null and y.valid_from > ${TODAY} order by y.valid_from limit 1) x on true
  where s.body_id = b.id`,
);

const MEMBERS = statement(`select json_build_object('id', b.id, 'name', bp.name) as body, r.zone, ${TODAY} as today,
    case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1) end as term, ${SEATS} as seats
  from body b join lateral ${bodyOn('b.id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id
    left join term t on t.body_id = b.id and ${holds('t', TODAY)} where b.id = $1`);

/**
 * Members, deputies and vacancies of a body, today's and those to come. For whoever is secretary or substitute of it, or administrator: others are
 * not told of requests and alerts. One statement.
 * @returns null for an unknown body
 */
export async function membersOf(db: Db, bodyId: string, now: Date): Promise<Members | null> {
  const [row] = await rowsOf<Members>(db, MEMBERS, [bodyId, now]);
  const seated = (member: SeatedMember | null): SeatedMember | null => member && instants(member, 'resignationAt', 'eligibilityAlertAt');
  return row ? { ...row, seats: numbered(row.seats).map((seat) => ({ ...seat, now: seated(seat.now), next: seated(seat.next) })) } : null;
}

/** A member of an organisation's in some body. */
export interface OwnMember extends Days {
  readonly membership: string;
  readonly body: Something;
  readonly seat: SeatLabel;
  readonly person: Someone;
  readonly organisation: Someone;
  readonly state: string;
  /** The organisation holds the seat's mandate: it recalls, and names who follows. `to` is the mandate's last day. */
  readonly mandate: Days | null;
}

const OURS =
  statement(`select m.id as membership, json_build_object('id', m.body_id, 'name', bp.name) as body, json_build_object(${label('s', 'sp')}) as seat,
    json_build_object('id', p.id, 'name', ${nameOf('p')}) as person, ${organisationOn('m.organisation_id', todayIn('$2'))} as organisation, m.state, m.valid_from as "from", m.valid_until - 1 as "to",
    (select json_build_object('from', a.valid_from, 'to', a.valid_until - 1) from mandate a where a.seat_id = m.seat_id and a.superseded_at is null and a.organisation_id = m.organisation_id
      and ${holds('a', 'm.valid_from')} limit 1) as mandate
  from membership m join person p on p.id = m.person_id join seat s on s.id = m.seat_id join lateral ${seatAtLast('s.id')} sp on true
    join lateral ${bodyOn('m.body_id', todayIn('$2'))} bp on true
  where m.organisation_id = any($1) and (m.valid_until is null or m.valid_until > ${todayIn('$2')} - 365) order by m.valid_until nulls last, p.family_name, m.id`);

/** Members whom these organisations brought, who sit, are to sit, or sat within a year; who leaves first stands first. For contacts of them. One statement. */
export async function ownMembers(db: Db, organisationIds: readonly string[], now: Date): Promise<OwnMember[]> {
  return rowsOf<OwnMember>(db, OURS, [organisationIds, now]);
}

export interface OwnCandidacy {
  readonly id: string;
  readonly body: Something;
  readonly call: { readonly id: string; readonly title: OwnWords; readonly state: string };
  readonly state: string;
  readonly supporters: readonly string[];
  readonly represents: Someone | null;
  readonly preferences: readonly SeatLabel[];
  readonly proposedSeat: SeatLabel | null;
  readonly consent: {
    readonly id: string;
    readonly state: string;
    readonly askedAt: Date;
    readonly dueAt: Date | null;
    readonly answeredAt: Date | null;
    readonly publishName: boolean;
  } | null;
}
export interface OwnMembership extends Days {
  readonly id: string;
  readonly body: Something;
  readonly seat: SeatLabel;
  readonly organisation: Someone | null;
  readonly state: string;
}
export interface OwnOffice extends Days {
  readonly id: string;
  readonly body: Something;
  readonly kind: string;
  readonly group: OwnWords | null;
}
export interface OwnDoings {
  readonly person: Someone;
  /** Newest first, as are the others. */
  readonly candidacies: readonly OwnCandidacy[];
  readonly memberships: readonly OwnMembership[];
  readonly offices: readonly OwnOffice[];
}

const NOW = todayIn('$2');
const bodyOf = (id: string): string => `(select ${something('x')} from (select ${id} as id, bp.name from ${bodyOn(id, NOW)} bp) x)`;
const seatOf = (id: string): string =>
  `(select json_build_object(${label('s', 'sp')}) from seat s join lateral ${seatAtLast('s.id')} sp on true where s.id = ${id})`;

const DOINGS = statement(`select ${someone('p')} as person,
    ${listOf(
      `json_build_object('id', k.id, 'body', ${bodyOf('k.body_id')}, 'call', json_build_object('id', c.id, 'title', c.title, 'state', c.state), 'state', k.state,
        'supporters', array(select distinct ${organisationName('po.organisation_id', NOW)} from candidacy_supporter cs join proposal_organisation po on po.proposal_id = cs.proposal_id
          where cs.candidacy_id = k.id and cs.ended_at is null),
        'represents', ${organisationOn('k.represents_id', NOW)}, 'proposedSeat', ${seatOf('k.proposed_seat_id')},
        'preferences', ${listOf(seatOf('f.seat_id'), 'f.ordinal', 'from candidacy_preference f where f.candidacy_id = k.id')},
        'consent', case when n.id is not null then json_build_object('id', n.id, 'state', n.state, 'askedAt', n.asked_at, 'dueAt', n.due_at, 'answeredAt', n.answered_at, 'publishName', n.publish_name) end)`,
      'k.id desc',
      "from candidacy k join nomination_call c on c.id = k.call_id left join consent n on n.candidacy_id = k.id where k.person_id = p.id and k.state <> 'merged'",
    )} as candidacies,
    ${listOf(
      `json_build_object('id', m.id, 'body', ${bodyOf('m.body_id')}, 'seat', ${seatOf('m.seat_id')}, 'organisation', ${organisationOn('m.organisation_id', NOW)}, 'state', m.state,
        'from', m.valid_from, 'to', m.valid_until - 1)`,
      'm.valid_from desc, m.id desc',
      'from membership m where m.person_id = p.id',
    )} as memberships,
    ${listOf(
      `json_build_object('id', o.id, 'body', ${bodyOf('o.body_id')}, 'kind', o.kind, 'group', o."group", 'from', o.valid_from, 'to', o.valid_until - 1)`,
      'o.valid_from desc, o.id desc',
      'from office o where o.person_id = p.id',
    )} as offices
  from person p where p.id = $1`);

/** A person's candidacies, memberships and offices. For that person, who knows of the own candidacy whatever its state. One statement. */
export async function ownDoings(db: Db, personId: string, now: Date): Promise<OwnDoings | null> {
  const [row] = await rowsOf<OwnDoings>(db, DOINGS, [personId, now]);
  if (!row) return null;
  const candidacies = row.candidacies.map((k) => ({ ...k, consent: k.consent && instants(k.consent, 'askedAt', 'dueAt', 'answeredAt') }));
  return { ...row, candidacies };
}
