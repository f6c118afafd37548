import type { Db, Making, Store } from '../engine/store.js';
import { seatUntil } from '../engine/seat-until.js';
import { isStranger } from '../../workflows/kit/policy.js';
import { addDays } from '../../workflows/kit/local-time.js';
import { spanOf } from '../../workflows/kit/span.js';
import { refuse } from '../../workflows/membership-term/refusals.js';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';

interface Basis {
  readonly body: string;
  readonly zone: string;
  readonly regime: string;
  readonly term: string | null;
  readonly term_from: string | null;
  /** Last day of the term, or of the seat where that is earlier. */
  readonly last: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly predecessor: string | null;
}

/** The seat's body and term, and whom the candidacy brings. A seat's last membership that ended in the term is the predecessor. */
const BASIS = `select s.body_id as body, r.zone, bp.regime, tm.id as term, tm.valid_from as term_from, least(tm.valid_until, ${seatUntil('s.id')}) - 1 as last, k.person_id as person,
    coalesce(k.represents_id, (select po.organisation_id from candidacy_supporter x join proposal_organisation po on po.proposal_id = x.proposal_id
      where x.candidacy_id = k.id and x.ended_at is null order by po.ordinal, po.organisation_id limit 1)) as organisation,
    (select m.id from membership m where m.seat_id = s.id and m.term_id = tm.id and m.vacated_on is not null order by m.vacated_on desc limit 1) as predecessor
  from seat s
  join lateral (select p.* from body_period p where p.body_id = s.body_id and p.superseded_at is null
    order by (p.valid_from <= ($3::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1) bp on true
  join region r on r.id = bp.region_id
  left join candidacy k on k.id = $2
  left join nomination_call c on c.id = k.call_id
  left join lateral (select x.* from term x where x.body_id = s.body_id
    and (x.id = c.term_id or c.term_id is null and daterange(x.valid_from, x.valid_until) @> coalesce($4::date, ($3::timestamptz at time zone r.zone)::date)) limit 1) tm on true
  where s.id = $1`;

const basisOf = async (db: Db, given: Record<string, unknown>, now: Date): Promise<Basis | undefined> =>
  (await db.query<Basis>(BASIS, [given['seat'], given['candidacy'] ?? null, now, given['from'] ?? null])).rows[0];

async function make({ from, to, ...given }: Record<string, unknown>, { db, now }: Making): Promise<Record<string, unknown>> {
  const basis = await basisOf(db, { ...given, from }, now);
  if (!basis) return given;
  const days = { from: from as string | undefined, to: to as string | undefined };
  const { from: first, to: last } = spanOf(days, { from: basis.term_from, to: basis.last }, now, basis.zone);
  const person = (given['person'] as string | undefined) ?? basis.person;
  const organisation = (given['organisation'] as string | undefined) ?? basis.organisation;
  const predecessor = (given['predecessor'] as string | undefined) ?? basis.predecessor;
  const times = { seat: given['seat'], from: first, until: last === null ? null : addDays(last, 1), recordedAt: now, supersededAt: null };
  const own = { ...given, body: basis.body, term: basis.term, person, organisation, predecessor, from: first, to: last, confirmedAt: now };
  // Where nominators name their own, the mandate is the organisation's: it recalls and names anew. Elsewhere it is the person's.
  const theirs = basis.regime === 'nominator-names' && organisation !== null;
  const mandate = {
    ...times,
    organisation: theirs ? organisation : null,
    person: theirs ? null : person,
    decision: given['decision'] ?? null,
  };
  return {
    ...own,
    holdings: [{ ...times, body: basis.body, person, organisation }],
    mandates: (await mandateGoesOn(db, given['seat'], organisation, first)) ? [] : [mandate],
  };
}

/** Whom an organisation names, as a successor or in a supplementary call, sits on the mandate that it has. */
async function mandateGoesOn(db: Db, seat: unknown, organisation: string | null, first: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'select 1 from mandate where seat_id = $1 and organisation_id = $2 and superseded_at is null and daterange(valid_from, valid_until) @> $3::date',
    [seat, organisation, first],
  );
  return rowCount !== 0;
}

const TIMES = {
  from: ['valid_from', 'date'],
  until: ['valid_until', 'date'],
  recordedAt: ['recorded_at', 'timestamptz'],
  supersededAt: ['superseded_at', 'timestamptz'],
} as const;

/** A resignation holds when it is granted: until then the public is told what holds. */
const PUBLIC_STATE = `case when t.state = 'resignation-requested' then case when t.seated_at is null then 'appointed' else 'active' end else t.state end`;

/** It rests on no decision, or on one that is published. */
const PUBLISHED = 'not exists (select 1 from appointment_decision d where d.id = t.decision_id and d.published_on is null)';

type Row = Readonly<Record<string, unknown>>;
/** What holds now; when that was learnt is between those concerned. */
const standing = (rows: unknown): Row[] =>
  (rows as Row[]).flatMap(({ recordedAt: _, supersededAt, ...row }) => (supersededAt === null ? [row] : []));

export const memberships: Store = {
  workflow: membershipTerm,
  table: 'membership',
  columns: {
    body: 'body_id',
    seat: 'seat_id',
    person: 'person_id',
    organisation: 'organisation_id',
    candidacy: 'candidacy_id',
    decision: 'decision_id',
    term: 'term_id',
    from: 'valid_from',
    to: 'valid_until',
    predecessor: 'predecessor_id',
    announcedAt: 'announced_at',
    vacatedOn: 'vacated_on',
    confirmedAt: 'confirmed_at',
    seatedAt: 'seated_at',
    eligibilityAlertAt: 'eligibility_alert_at',
  },
  lastDays: ['to'],
  children: [
    {
      kind: 'rows',
      fact: 'holdings',
      table: 'holder',
      parent: 'membership_id',
      key: 'id',
      order: 'c.recorded_at, c.valid_from',
      replace: false,
      fields: {
        id: ['id', 'uuid'],
        seat: ['seat_id', 'uuid'],
        body: ['body_id', 'uuid'],
        person: ['person_id', 'uuid'],
        organisation: ['organisation_id', 'uuid'],
        ...TIMES,
      },
    },
    {
      kind: 'rows',
      fact: 'mandates',
      table: 'mandate',
      parent: 'membership_id',
      key: 'id',
      order: 'c.recorded_at, c.valid_from',
      replace: false,
      fields: {
        id: ['id', 'uuid'],
        seat: ['seat_id', 'uuid'],
        organisation: ['organisation_id', 'uuid'],
        person: ['person_id', 'uuid'],
        decision: ['decision_id', 'uuid'],
        ...TIMES,
      },
    },
  ],
  joins: `join lateral (select r.zone from body_period p join region r on r.id = p.region_id where p.body_id = t.body_id and p.superseded_at is null
    order by (p.valid_from <= ($2::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1) bp on true`,
  reads: `${PUBLIC_STATE} as "of.publicState", ${PUBLISHED} as "of.published", bp.zone as "of.zone",
    exists (select 1 from mandate a where a.seat_id = t.seat_id and a.superseded_at is null and a.organisation_id is not null and daterange(a.valid_from, a.valid_until) @> t.valid_from) as "of.organisationsMandate",
    (select max(a.valid_until)::text from mandate a where a.seat_id = t.seat_id and a.superseded_at is null and a.organisation_id is not null and daterange(a.valid_from, a.valid_until) @> t.valid_from) as "of.mandateUntil",
    ${seatUntil('t.seat_id')}::text as "of.seatUntil",
    exists (select 1 from membership n where n.predecessor_id = t.id) as "of.succeeded",
    not exists (select 1 from organisation o where o.id = t.organisation_id and o.state = 'dissolved') as "of.organisationStands",
    exists (select 1 from holder h where h.seat_id = t.seat_id and h.membership_id <> t.id and h.superseded_at is null and daterange(h.valid_from, h.valid_until) && daterange(t.valid_from, t.valid_until)) as "of.seatFilled",
    exists (select 1 from holder h where h.body_id = t.body_id and h.person_id = t.person_id and h.membership_id <> t.id and h.superseded_at is null
      and daterange(h.valid_from, h.valid_until) && daterange(t.valid_from, t.valid_until)) as "of.memberElsewhere",
    coalesce((select jsonb_agg(jsonb_build_object('from', h.valid_from, 'until', h.valid_until)) from holder h
      where h.body_id = t.body_id and h.person_id = $3::uuid and h.superseded_at is null), '[]') as "of.namedHolds"`,
  asks: 'person',
  scope: { bodyId: 't.body_id', personId: 't.person_id', organisationIds: 'array_remove(array[t.organisation_id::text], null)' },
  readable: {
    public: PUBLISHED,
    candidate: 't.person_id = $2',
    secretary: 't.body_id = any($1)',
    contact: 't.organisation_id = any($1)',
  },
  publicState: PUBLIC_STATE,
  show: ({ eligibilityAlertAt, announcedAt, holdings, mandates, ...facts }, roles) =>
    isStranger(roles)
      ? { ...facts, holdings: standing(holdings), mandates: standing(mandates) }
      : { ...facts, eligibilityAlertAt, announcedAt, holdings, mandates },
  filters: {
    body: 't.body_id = ?',
    person: 't.person_id = ?',
    organisation: 't.organisation_id = ?',
    call: 't.candidacy_id in (select k.id from candidacy k where k.call_id = ?)',
    seat: 't.seat_id = ?',
  },
  parents: ({ id, body }) => ({ membership: id as string, body: body as string }),
  make,
  broken: {
    holder_one_truth: () => refuse('membership.seat-filled'),
    holder_one_seat_per_person: () => refuse('membership.person-already-member'),
    mandate_one_truth: () => refuse('membership.seat-filled'),
    membership_selected_once: () => refuse('membership.selected-once'),
  },
};
