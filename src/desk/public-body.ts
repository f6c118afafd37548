import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language } from '../../workflows/kit/text.js';
import { DOCUMENT, inVersions, plain, type DocumentTold, type DocumentVersions, type PublicDocument } from './public-documents.js';
import { numbered } from './numbered.js';
import { endOf } from './waiting-items.js';
import {
  bodyOn,
  holds,
  isPublished,
  listOf,
  mayBeNamed,
  organisationOn,
  plainLabel,
  someone,
  something,
  sortable,
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

/** Who sits in a seat. */
export interface PublicHolder extends Days {
  readonly membership: string;
  readonly person: Someone;
  readonly organisation: Someone | null;
}
export interface PublicSeat extends SeatLabel {
  readonly filling: Filling;
  /** Of a deputy seat: the seats that it serves, in order. A seat of null: every seat of the body or of the constituency, by the body's deputy mode. */
  readonly serves: readonly { readonly seat: string | null; readonly rank: number | null }[];
  /** Somebody sits there by a decision that is not published yet, and is not named until then. */
  readonly unpublished: boolean;
  /** Null: vacant, or not to be named yet. */
  readonly holder: PublicHolder | null;
}
export interface Officer extends Days {
  readonly id: string;
  readonly kind: string;
  readonly person: Someone;
  readonly group: OwnWords | null;
}
export interface PublicMeeting {
  readonly id: string;
  /** Raised by every change. */
  readonly version: number;
  readonly title: OwnWords;
  readonly plannedAt: Date;
  readonly heldAt: Date | null;
  readonly endsAt: Date | null;
  readonly publicForum: boolean;
  readonly place: string | null;
  /** Of a public forum; how to join others is for those who belong to them. */
  readonly remoteLink: string | null;
  readonly agenda: string | null;
  readonly documents: readonly PublicDocument[];
}
/** A call as it stands in a list. Instants UTC; `closesOn` and `closesTime` are wall clock in `zone`, `closesAt` is exclusive. */
export interface CallInShort {
  readonly id: string;
  readonly title: OwnWords;
  readonly kind: string;
  readonly state: string;
  readonly seats: number;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly closesOn: LocalDate | null;
  readonly closesTime: string | null;
  readonly zone: string;
}
/** A published decision. */
export interface PublicDecision {
  readonly id: string;
  readonly organ: Something | null;
  readonly decidedOn: LocalDate | null;
  readonly publishedOn: LocalDate;
  readonly section: string | null;
  readonly caseNumber: string | null;
  readonly link: string | null;
}
export interface DecidedCall extends CallInShort {
  readonly decisions: readonly PublicDecision[];
}

/** What a body says of itself, whatever the date. */
interface About {
  readonly description: OwnWords | null;
  readonly tasks: OwnWords | null;
  /** Of a role, never of a person. */
  readonly contactName: OwnWords | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly website: string | null;
  readonly establishedOn: LocalDate | null;
  readonly establishedSection: string | null;
}
/** Its columns: a further one is a line here and one above. */
const ABOUT: Readonly<Record<keyof About, string>> = {
  description: 'b.description',
  tasks: 'b.tasks',
  contactName: 'b.contact_name',
  contactEmail: 'b.contact_email',
  contactPhone: 'b.contact_phone',
  website: 'b.website',
  establishedOn: 'b.established_on',
  establishedSection: 'b.established_section',
};

export interface PublicBody extends About {
  readonly id: string;
  /** The local date that name, settings, term, composition and officers are told of. */
  readonly on: LocalDate;
  readonly zone: string;
  readonly name: OwnWords;
  readonly region: Something;
  readonly regime: string;
  readonly deputyMode: string;
  readonly decisionMode: string;
  readonly languages: readonly Language[];
  /** The organ that appoints. */
  readonly organ: Something | null;
  readonly establishedBy: Something | null;
  readonly predecessor: Something | null;
  readonly successors: readonly Something[];
  /** The body of which this one is a group: the one whose own organ appoints it. */
  readonly parent: Something | null;
  /** Groups under it. */
  readonly groups: readonly Something[];
  /** The latest day up to `on` on which somebody sat in a seat; null where nobody ever did. */
  readonly lastSeatedOn: LocalDate | null;
  readonly term: (Days & { readonly id: string; readonly name: OwnWords | null }) | null;
  readonly seats: readonly PublicSeat[];
  readonly officers: readonly Officer[];
  /** Soonest first. */
  readonly upcoming: readonly PublicMeeting[];
  /** The latest twelve, newest first. */
  readonly past: readonly PublicMeeting[];
  /** Public documents that belong to no meeting. */
  readonly documents: readonly DocumentVersions[];
  /** Open or to open, soonest to close first. */
  readonly calls: readonly CallInShort[];
  /** The latest five that were decided, newest first. */
  readonly decided: readonly DecidedCall[];
}

const ON = '$2::date';
/** The past day at whose end everything is told; null: meetings, documents and calls as they are now. */
const PAST = '$4::date';
const MOST_MEETINGS = 12;
const MOST_DECIDED = 5;

const HOLDER = `case when h.id is not null and told.named then json_build_object('membership', h.membership_id, 'person', ${someone('p')},
  'organisation', ${organisationOn('h.organisation_id', ON)}, 'from', h.valid_from, 'to', h.valid_until - 1) end`;

const SERVES = `case when sp.role <> 'deputy' then '[]' else coalesce(
  (select json_agg(json_build_object('seat', l.served_seat_id, 'rank', l.rank) order by l.rank, l.id) from deputy_link l
    where l.body_id = b.id and l.deputy_seat_id = s.id and ${holds('l', ON)}),
  case when sp.serves_id is null then '[]' else json_build_array(json_build_object('seat', sp.serves_id, 'rank', null)) end) end`;

// `offset 0` keeps the look at the decision one per seat, though two words of the seat rest on it.
const SEATS = listOf(
  `json_build_object(${plainLabel('s', 'sp')}, 'filling', sp.filling, 'serves', ${SERVES}, 'unpublished', h.id is not null and not told.named, 'holder', ${HOLDER})`,
  's.ordinal, s.id',
  `from seat s join seat_period sp on sp.seat_id = s.id and sp.superseded_at is null and ${holds('sp', ON)}
    left join holder h on h.seat_id = s.id and h.superseded_at is null and ${holds('h', ON)} left join person p on p.id = h.person_id
    cross join lateral (select ${mayBeNamed('h')} as named offset 0) told where s.body_id = b.id`,
);

const OFFICERS = listOf(
  `json_build_object('id', o.id, 'kind', o.kind, 'person', ${someone('p')}, 'group', o."group", 'from', o.valid_from, 'to', o.valid_until - 1)`,
  `array_position(array['chair', 'vice-chair', 'secretary', 'communications-officer', 'working-group-lead', 'working-group-deputy-lead'], o.kind), p.family_name, p.given_name, o.id`,
  `from office o join person p on p.id = o.person_id where o.body_id = b.id and ${holds('o', ON)}`,
);

const documents = (which: string): string =>
  listOf(
    DOCUMENT,
    'd.dated_on desc, d.id desc',
    `from document d where d.body_id = b.id and d.public and ${which} and (${PAST} is null or d.dated_on <= ${PAST})`,
  );

/** A meeting is over when it has ended; one without an end, when it has begun. What came after a past day had not been then, and is left out. */
const meetings = (which: string, order: string): string =>
  listOf(
    `json_build_object('id', m.id, 'version', m.version, 'title', m.title, 'plannedAt', m.planned_at, 'heldAt', m.held_at, 'endsAt', m.ends_at, 'publicForum', m.public_forum, 'place', m.place,
      'remoteLink', case when m.public_forum then m.remote_link end, 'agenda', case when m.public_forum then m.agenda end, 'documents', ${documents('d.meeting_id = m.id')})`,
    order,
    `from (select m.* from meeting m where m.body_id = b.id and ${which} order by ${order} limit ${MOST_MEETINGS}) m`,
  );
const IS_OVER = `coalesce(m.ends_at, m.held_at, m.planned_at) <= coalesce(${endOf(PAST, 'r.zone')}, $3)`;

const IN_SHORT = `'id', c.id, 'title', c.title, 'kind', c.kind, 'state', c.state, 'seats', (select count(*) from call_seat cs where cs.call_id = c.id),
  'opensAt', c.opens_at, 'closesAt', c.closes_at, 'closesOn', c.closes_on, 'closesTime', c.closes_time, 'zone', c.zone`;

/** Decisions as everybody may know of them: once they are published. @param which what else must hold of a decision `d` */
export const publishedDecisions = (call: string, which = 'true'): string =>
  listOf(
    `json_build_object('id', d.id, 'organ', ${something('g')}, 'decidedOn', d.decided_on, 'publishedOn', d.published_on, 'section', d.section, 'caseNumber', d.case_number, 'link', d.link)`,
    'd.decided_on, d.id',
    `from appointment_decision d left join organ g on g.id = d.organ_id where d.call_id = ${call} and ${isPublished('d')} and ${which}`,
  );
/** Whether all that is published of a call `c` was decided by the past day; of one without such decisions, whether it was closed. */
const WAS_DECIDED = `coalesce((select max(d.decided_on) from appointment_decision d where d.call_id = c.id and ${isPublished('d')}), (c.closes_at at time zone c.zone)::date) <= ${PAST}`;

const BODY =
  statement(`select b.id, $2::text as "on", r.zone, bp.name, ${something('r')} as region, bp.regime, bp.deputy_mode as "deputyMode",
    bp.decision_mode as "decisionMode", bp.languages, ${Object.entries(ABOUT)
      .map(([field, column]) => `${column} as "${field}"`)
      .join(', ')},
    ${something('g')} as organ, ${something('eg')} as "establishedBy",
    case when pre.id is not null then json_build_object('id', pre.id, 'name', prep.name) end as predecessor,
    ${listOf(`json_build_object('id', x.id, 'name', xp.name)`, 'x.id', `from body x join lateral ${bodyOn('x.id', todayIn('$3'))} xp on true where x.predecessor_id = b.id`)} as successors,
    (select max(least(h.valid_until - 1, ${ON})) from holder h where h.body_id = b.id and h.superseded_at is null and h.valid_from <= ${ON})::text as "lastSeatedOn",
    case when g.body_id <> b.id then (select json_build_object('id', up.body_id, 'name', up.name) from ${bodyOn('g.body_id', ON)} up) end as parent,
    ${listOf(
      `json_build_object('id', x.body_id, 'name', x.name)`,
      `${sortable('x.name')}, x.body_id`,
      `from body_period x join organ o on o.id = x.organ_id where o.body_id = b.id and x.body_id <> b.id and x.superseded_at is null and ${holds('x', ON)}`,
    )} as groups,
    case when t.id is not null then json_build_object('id', t.id, 'name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1) end as term,
    ${SEATS} as seats, ${OFFICERS} as officers,
    ${meetings(`${PAST} is null and not ${IS_OVER}`, 'm.planned_at, m.id')} as upcoming, ${meetings(IS_OVER, 'm.planned_at desc, m.id desc')} as past,
    ${documents('d.meeting_id is null')} as documents,
    ${listOf(
      `json_build_object(${IN_SHORT})`,
      'c.closes_at, c.id',
      `from nomination_call c where c.body_id = b.id and c.state in ${among(CALL_STATES.announced)} and (c.closes_at is null or c.closes_at > $3) and ${PAST} is null`,
    )} as calls,
    ${listOf(
      `json_build_object(${IN_SHORT}, 'decisions', ${publishedDecisions('c.id', `(${PAST} is null or d.decided_on <= ${PAST})`)})`,
      'c.closes_at desc, c.id desc',
      `from (select * from nomination_call c where c.body_id = b.id and c.state in ${among(CALL_STATES.concluded)} and (${PAST} is null or ${WAS_DECIDED})
        order by c.closes_at desc, c.id desc limit ${MOST_DECIDED}) c`,
    )} as decided
  from body b join lateral ${bodyOn('b.id', ON)} bp on true join region r on r.id = bp.region_id
    left join organ g on g.id = bp.organ_id left join organ eg on eg.id = b.established_by
    left join body pre on pre.id = b.predecessor_id left join lateral ${bodyOn('pre.id', ON)} prep on true
    left join term t on t.body_id = b.id and ${holds('t', ON)}
  where b.id = $1`);

type Row = Omit<PublicBody, 'documents'> & { readonly documents: readonly DocumentTold[] };

/**
 * All that a body's public page tells. For everybody. One statement.
 * @param on the date that composition, officers, term and settings are told of, in the region's zone
 * @param now tells meetings and calls that are to come from those that were
 * @param past a day that is over, at whose end meetings, documents and decisions are told too: what was to come then is left out
 * @returns null for an unknown body
 */
export async function publicBody(db: Db, id: string, on: LocalDate, now: Date, past: LocalDate | null = null): Promise<PublicBody | null> {
  const [row] = await rowsOf<Row>(db, BODY, [id, on, now, past]);
  if (!row) return null;
  const meeting = (m: PublicMeeting): PublicMeeting =>
    instants({ ...m, documents: (m.documents as DocumentTold[]).map(plain) }, 'plannedAt', 'heldAt', 'endsAt');
  return {
    ...row,
    seats: numbered(row.seats),
    upcoming: row.upcoming.map(meeting),
    past: row.past.map(meeting),
    documents: inVersions(row.documents),
    calls: row.calls.map((call) => instants(call, 'opensAt', 'closesAt')),
    decided: row.decided.map((call) => instants(call, 'opensAt', 'closesAt')),
  };
}
