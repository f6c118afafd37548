import type { Audience, Store } from '../engine/store.js';
import { seatUntil } from '../engine/seat-until.js';
import { standingHeld } from '../engine/standing.js';
import { candidacy } from '../../workflows/candidacy/workflow.js';
import { refuse } from '../../workflows/candidacy/refusals.js';
import { supportedBy } from './supported-by.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { among } from '../engine/among.js';

/** Those still under way, and on reserve when the call itself ends. */
const standing: Audience = async ({ db, from, event }) => {
  const meant = event?.type === 'LAPSE' ? CANDIDACY_STATES.unsettled : CANDIDACY_STATES.underWay;
  const { rows } = await db.query<{ id: string }>('select id from candidacy where call_id = $1 and state = any($2) order by id', [
    from,
    meant,
  ]);
  return rows.map(({ id }) => ({ id, ...(event ? { event } : {}) }));
};

/** Those who would represent an organisation, which has become another. */
const representing: Audience = async ({ db, by }) => {
  const into = await standingHeld(db, by['into'] as string);
  const { rows } = await db.query<{ id: string }>(
    `select id from candidacy where represents_id = $1 and state not in ${among(CANDIDACY_STATES.closed)} order by id`,
    [by['organisation']],
  );
  return rows.map(({ id }) => ({ id, event: { type: 'TAKE_ORGANISATION', from: by['organisation'], into } }));
};

/** Of a candidacy k: selected, and its membership is not made yet. */
const SELECTED_ONLY = `k.state = 'selected' and not exists (select 1 from membership x where x.candidacy_id = k.id)`;

/** When a seat or a person is taken, as far as is known today. */
const held = (which: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('from', h.valid_from, 'until', h.valid_until)) from holder h where h.superseded_at is null and ${which}), '[]')`;

/** Seats of the call that a row is of. */
const seatsOf = (
  row: string,
): string => `coalesce((select jsonb_agg(jsonb_build_object('id', cs.seat_id, 'filling', sp.filling, 'nominator', sp.nominator_id, 'until', ${seatUntil('cs.seat_id')},
    'proposedTo', (select k.id from candidacy k where k.call_id = ${row}.call_id and k.proposed_seat_id = cs.seat_id and k.state in ${among(CANDIDACY_STATES.placed)} limit 1),
    'held', ${held('h.seat_id = cs.seat_id')},
    'mandates', coalesce((select jsonb_agg(jsonb_build_object('organisation', a.organisation_id, 'from', a.valid_from, 'until', a.valid_until))
      from mandate a where a.seat_id = cs.seat_id and a.superseded_at is null and a.organisation_id is not null), '[]'),
    'onItsWay', exists (select 1 from candidacy k where k.proposed_seat_id = cs.seat_id and k.call_id <> ${row}.call_id and ${SELECTED_ONLY})
  ) order by cs.ordinal) from call_seat cs
    join lateral (select p.* from seat_period p where p.seat_id = cs.seat_id and p.superseded_at is null order by p.valid_from desc limit 1) sp on true
    where cs.call_id = ${row}.call_id), '[]')`;

/** Organisations behind the person: the one represented first, then the standing supporters'. */
const BEHIND = `select t.represents_id as o, 0 as rank where t.represents_id is not null
    union all select po.organisation_id, po.ordinal + 1 from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = t.id and s.ended_at is null`;
const ORGANISATIONS = `array(select o from (${BEHIND}) x group by o order by min(rank), o)::text[] as "of.organisations"`;

const BACKING = `coalesce((select jsonb_agg(jsonb_build_object('proposal', s.proposal_id, 'organisation', po.organisation_id) order by po.ordinal, s.proposal_id)
    from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = t.id and s.ended_at is null), '[]') as "of.backing"`;

/** Names of the same. `?` is now. */
const SUPPORTERS = `array(select distinct (select n.name from organisation_name n where n.organisation_id = po.organisation_id and n.superseded_at is null
      order by (n.valid_from <= (?::timestamptz at time zone 'Europe/Helsinki')::date) desc, n.valid_from desc limit 1)
    from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = t.id and s.ended_at is null order by 1)`;

const PROPOSED = `array(select distinct coalesce(k.represents_id, (select po.organisation_id from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
    where s.candidacy_id = k.id and s.ended_at is null order by po.ordinal, po.organisation_id limit 1))::text
  from candidacy k where k.body_id = t.body_id and k.id <> t.id
    and (k.call_id = t.call_id and k.state in ${among(CANDIDACY_STATES.placed)} or ${SELECTED_ONLY})) as "of.organisationsProposed"`;

/** Whoever sits for an organisation behind the person, as member, deputy or expert: one is one. The person's own seat is for another rule. */
const SEATED = `coalesce((select jsonb_agg(jsonb_build_object('organisation', h.organisation_id, 'from', h.valid_from, 'until', h.valid_until)) from holder h
  where h.body_id = t.body_id and h.person_id <> t.person_id and h.organisation_id in (select o from (${BEHIND}) x) and h.superseded_at is null), '[]') as "of.organisationsSeated"`;

export const candidacies: Store = {
  workflow: candidacy,
  table: 'candidacy',
  columns: {
    call: 'call_id',
    body: 'body_id',
    person: 'person_id',
    represents: 'represents_id',
    proposedSeat: 'proposed_seat_id',
    reserveRank: 'reserve_rank',
    mergedInto: 'merged_into_id',
    decision: 'decision_id',
    selectedFrom: 'selected_from',
    selectedTo: 'selected_until',
  },
  lastDays: ['selectedTo'],
  children: [
    { kind: 'ids', fact: 'preferences', table: 'candidacy_preference', parent: 'candidacy_id', item: 'seat_id' },
    { kind: 'ids', fact: 'keptApart', table: 'candidacy_kept_apart', parent: 'candidacy_id', item: 'other_id' },
    {
      kind: 'rows',
      fact: 'supporters',
      table: 'candidacy_supporter',
      parent: 'candidacy_id',
      key: 'candidacy_id, proposal_id',
      order: 'c.proposal_id',
      replace: false,
      fields: { proposal: ['proposal_id', 'uuid'], endedAt: ['ended_at', 'timestamptz'] },
    },
  ],
  joins: `join nomination_call c on c.id = t.call_id
    left join lateral (select x.* from term x where x.body_id = t.body_id
      and (x.id = c.term_id or c.term_id is null and daterange(x.valid_from, x.valid_until) @> ($2::timestamptz at time zone c.zone)::date) limit 1) tm on true
    join lateral (select p.regime from body_period p where p.body_id = t.body_id and p.superseded_at is null
      order by (p.valid_from <= ($2::timestamptz at time zone c.zone)::date) desc, p.valid_from desc limit 1) bp on true
    left join consent cn on cn.candidacy_id = t.id left join membership m on m.candidacy_id = t.id`,
  reads: `c.state as "of.call.state", bp.regime as "of.call.regime", c.consent_rule as "of.call.consentRule", c.zone as "of.call.zone",
    case when tm.id is null then null else jsonb_build_object('from', tm.valid_from, 'to', tm.valid_until - 1) end as "of.call.term",
    exists (select 1 from jsonb_array_elements(coalesce(c.pinned_rules, '[]')) r where r ->> 'kind' = 'one-per-organisation' and r ->> 'strength' = 'mandatory') as "of.call.onePerOrganisation",
    ${ORGANISATIONS}, ${BACKING}, ${PROPOSED}, ${SEATED},
    exists (select 1 from decision_item i join appointment_decision d on d.id = i.decision_id
      where i.candidacy_id = t.id and d.state in ${among(DECISION_STATES.pending)}) as "of.underDecision",
    case when cn.id is null then null else jsonb_build_object('id', cn.id, 'state', cn.state) end as "of.consent",
    case when m.id is not null then jsonb_build_object('id', m.id, 'state', m.state) when membership_on_its_way(t) then '{"id": null, "state": "appointed"}' end as "of.membership",
    exists (select 1 from candidacy k where k.body_id = t.body_id and k.person_id = t.person_id and k.id <> t.id and ${SELECTED_ONLY}) as "of.personOnItsWay",
    ${held('h.body_id = t.body_id and h.person_id = t.person_id')} as "of.personHolds",
    (select jsonb_build_object('id', o.id, 'call', o.call_id, 'state', o.state) from candidacy o where o.id = $3::uuid) as "of.merging",
    case when $3::uuid is not null then organisation_standing($3::uuid) end as "of.named"`,
  shared: { by: 'call_id', reads: (row) => ({ 'of.seats': seatsOf(row) }) },
  asks: ['into', 'other', 'represents', 'organisation'],
  scope: { bodyId: 't.body_id', personId: 't.person_id' },
  readable: { secretary: 't.body_id = any($1)', candidate: 't.person_id = $2' },
  // Candidates of one name are told apart by who proposes them.
  called: { supporters: SUPPORTERS },
  offered: { always: "t.state <> 'merged'" },
  filters: {
    call: 't.call_id = ?',
    body: 't.body_id = ?',
    person: 't.person_id = ?',
    organisation:
      'exists (select 1 from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = t.id and po.organisation_id = ?)',
  },
  parents: ({ id, call, body }) => ({ candidacy: id as string, call: call as string, body: body as string }),
  make: async ({ proposal, seats, ...given }, { db }) => {
    const { rows } = await db.query<{ body_id: string }>('select body_id from nomination_call where id = $1', [given['call']]);
    return { ...given, body: rows[0]?.body_id, preferences: seats, keptApart: [], supporters: [{ proposal, endedAt: null }] };
  },
  broken: { candidacy_seat_once: () => refuse('candidacy.seat-taken', { pointer: '/seat' }) },
  audiences: { 'standing-of-call': standing, 'supported-by': supportedBy, representing },
};
