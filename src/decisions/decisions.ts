import { Invalid } from '../engine/errors.js';
import { problem } from '../engine/payload.js';
import type { Store } from '../engine/store.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { isStranger } from '../../workflows/kit/policy.js';
import { refuse } from '../../workflows/appointment-decision/refusals.js';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { seatUntil } from '../engine/seat-until.js';
import { among } from '../engine/among.js';

/** What another decision has confirmed, while the commands that make the membership of it are still being carried out. */
const onItsWay = (
  which: string,
): string => `exists (select 1 from appointment_decision d join decision_item x on x.decision_id = d.id left join candidacy xk on xk.id = x.candidacy_id
    where d.body_id = t.body_id and d.id <> t.id and x.outcome = 'confirmed' and ${which}
      and exists (select 1 from outbox o where o.instance_id in (d.id, x.candidacy_id) and o.topic = 'command' and o.done_at is null))`;

/** When something is held, as far as is known today. */
const held = (table: 'holder' | 'mandate', which: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('from', h.valid_from, 'until', h.valid_until)) from ${table} h where h.superseded_at is null and ${which}), '[]')`;

/** Names of a seat, in another language where there is none in this one. */
const NAMES = LANGUAGES.map((l) => {
  const inOne = (words: string): string =>
    `coalesce(${[l, ...LANGUAGES.filter((o) => o !== l)].map((o) => `${words} ->> '${o}'`).join(', ')})`;
  return `'${l}', concat_ws(', ', ${inOne('sp.constituency')}, ${inOne('sp.sub_region')})`;
}).join(', ');

/** Each item's seat, candidate and consent as they are now. */
const SEATS = `coalesce((select jsonb_agg(jsonb_build_object('seat', i.seat_id, 'name', jsonb_build_object(${NAMES}), 'filling', sp.filling,
    'belongs', s.body_id = t.body_id and (k.id is null or k.call_id is not distinct from t.call_id),
    'held', ${held('holder', 'h.seat_id = i.seat_id')},
    'personHolds', ${held('holder', 'h.body_id = t.body_id and h.person_id = coalesce(k.person_id, i.person_id)')},
    'seatUntil', ${seatUntil('i.seat_id')},
    'mandates', ${held('mandate', 'h.seat_id = i.seat_id and h.organisation_id is not null')},
    'seatOnItsWay', ${onItsWay('x.seat_id = i.seat_id')},
    'personOnItsWay', ${onItsWay('coalesce(xk.person_id, x.person_id) = coalesce(k.person_id, i.person_id)')},
    'candidacyState', k.state, 'proposedSeat', k.proposed_seat_id, 'consentState', cn.state
  ) order by s.ordinal)
  from decision_item i join seat s on s.id = i.seat_id left join candidacy k on k.id = i.candidacy_id left join consent cn on cn.candidacy_id = k.id
  join lateral (select p.* from seat_period p where p.seat_id = i.seat_id and p.superseded_at is null order by p.valid_from desc limit 1) sp on true
  where i.decision_id = t.id), '[]') as "of.seats"`;

/** Whom the candidate k would represent, else who supports k first. */
const REPRESENTED = `coalesce(k.represents_id, (select po.organisation_id from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
      where s.candidacy_id = k.id and s.ended_at is null order by po.ordinal, po.organisation_id limit 1))`;

/** Whether the call's rule allows an organisation one seat. */
const ONE_EACH = `exists (select 1 from jsonb_array_elements(coalesce(c.pinned_rules, '[]')) r where r ->> 'kind' = 'one-per-organisation' and r ->> 'strength' = 'mandatory')`;

/** Of another candidacy p: selected, and its membership is not made yet. */
const SELECTED_ONLY = `p.state = 'selected' and not exists (select 1 from membership m where m.candidacy_id = p.id)`;

/** Seats that the organisation of the candidate k has or is to have, or whose other candidate is of it. */
const ORGANISATION_SEATS = `coalesce((select jsonb_agg(x.seat) from (
    select h.seat_id as seat from holder h where h.body_id = t.body_id and h.person_id <> k.person_id and h.superseded_at is null and h.organisation_id = ${REPRESENTED}
      and (h.valid_until is null or h.valid_until > greatest((select x.valid_from from term x where x.id = c.term_id), ($2::timestamptz at time zone bp.zone)::date))
    union select p.proposed_seat_id from candidacy p where p.body_id = t.body_id and p.id <> k.id
      and (p.call_id = k.call_id and p.state in ${among(CANDIDACY_STATES.placed)} or ${SELECTED_ONLY})
      and ${REPRESENTED} = coalesce(p.represents_id, (select po.organisation_id from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
        where s.candidacy_id = p.id and s.ended_at is null order by po.ordinal, po.organisation_id limit 1))) x where x.seat is not null), '[]')`;

/** Seats of a named nominator that has not proposed the candidate k. */
const FOREIGN = `coalesce((select jsonb_agg(i.seat_id) from decision_item i
  join lateral (select p.* from seat_period p where p.seat_id = i.seat_id and p.superseded_at is null order by p.valid_from desc limit 1) fp on true
  where i.decision_id = t.id and fp.filling = 'nominator' and not exists (select 1 from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
    where s.candidacy_id = k.id and s.ended_at is null and po.organisation_id = fp.nominator_id)), '[]')`;

const PROPOSED = `select k.proposed_seat_id as seat, k.id as candidacy, ${REPRESENTED} as organisation
  from candidacy k where k.call_id = $1 and k.state = 'proposed' order by k.proposed_seat_id`;

type Item = Readonly<Record<string, unknown>>;
const published = (items: readonly Item[]): Item[] =>
  items.flatMap(({ grounds: _, ...item }) => (item['outcome'] === 'rejected' ? [] : [item]));

export const decisions: Store = {
  workflow: appointmentDecision,
  table: 'appointment_decision',
  columns: {
    body: 'body_id',
    call: 'call_id',
    organ: 'organ_id',
    parent: 'parent_id',
    meeting: 'meeting_id',
    plannedOn: 'planned_on',
    decidedOn: 'decided_on',
    section: 'section',
    caseNumber: 'case_number',
    link: 'link',
    publishedOn: 'published_on',
  },
  children: [
    {
      kind: 'rows',
      fact: 'items',
      table: 'decision_item',
      parent: 'decision_id',
      key: 'decision_id, seat_id',
      order: 'c.seat_id',
      replace: true,
      fields: {
        candidacy: ['candidacy_id', 'uuid'],
        person: ['person_id', 'uuid'],
        organisation: ['organisation_id', 'uuid'],
        outcome: ['outcome', 'text'],
        grounds: ['grounds', 'text'],
        seat: ['seat_id', 'uuid'],
      },
    },
  ],
  joins: `join body b on b.id = t.body_id left join nomination_call c on c.id = t.call_id left join meeting mt on mt.id = t.meeting_id
    join lateral (select p.*, r.zone from body_period p join region r on r.id = p.region_id where p.body_id = t.body_id and p.superseded_at is null
      order by (p.valid_from <= ($2::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1) bp on true`,
  reads: `bp.decision_mode as "of.mode", bp.regime as "of.regime", coalesce(c.consent_rule, 'by-closing') as "of.consentRule", bp.zone as "of.zone",
    coalesce((select jsonb_agg(jsonb_build_object('from', x.valid_from, 'to', x.valid_until - 1) order by x.valid_from) from term x
      where x.body_id = t.body_id and (x.id = c.term_id or c.term_id is null)), '[]') as "of.terms", ${SEATS}, c.state as "of.callState",
    c.closes_at as "of.callClosesAt", b.established_on as "of.establishedOn", (mt.planned_at at time zone bp.zone)::date as "of.meetingOn",
    (select count(*)::integer from appointment_decision d where d.call_id = t.call_id and d.id <> t.id and d.state in ${among(DECISION_STATES.pending)}) as "of.siblingsPending",
    (select count(*)::integer from appointment_decision d where d.call_id = t.call_id and d.id <> t.id and d.state in ${among(DECISION_STATES.made)}) as "of.siblingsDecided",
    array(select coalesce(k.person_id, i.person_id)::text from decision_item i left join candidacy k on k.id = i.candidacy_id where i.decision_id = t.id) as "of.persons",
    array(select g.id::text from organ g where g.region_id = bp.region_id or g.id = bp.organ_id) as "of.organs",
    (select jsonb_build_object('organ', m.organ_id, 'on', (m.planned_at at time zone bp.zone)::date) from meeting m where m.id = $3::uuid) as "of.meeting",
    (select jsonb_build_object('id', k.id, 'call', k.call_id, 'state', k.state, 'consentState', cn.state,
      'seats', coalesce((select jsonb_agg(f.seat_id) from candidacy_preference f where f.candidacy_id = k.id), '[]'), 'organisation', ${REPRESENTED},
      'foreignTo', ${FOREIGN}, 'organisationSeats', case when ${ONE_EACH} then ${ORGANISATION_SEATS} else '[]' end,
      'personHolds', ${held('holder', 'h.body_id = t.body_id and h.person_id = k.person_id')},
      'personOnItsWay', ${onItsWay('coalesce(xk.person_id, x.person_id) = k.person_id')}
        or exists (select 1 from candidacy p where p.body_id = t.body_id and p.person_id = k.person_id and p.id <> k.id and ${SELECTED_ONLY}))
      from candidacy k left join consent cn on cn.candidacy_id = k.id where k.id = $3::uuid) as "of.other"`,
  asks: ['candidacy', 'meeting'],
  scope: { bodyId: 't.body_id', organId: 't.organ_id' },
  readable: { public: 't.published_on is not null', secretary: 't.body_id = any($1)', 'organ-member': 't.organ_id = any($1)' },
  filters: {
    call: 't.call_id = ?',
    body: 't.body_id = ?',
    organ: 't.organ_id = ?',
    // By what is shown to everybody: whom an organ rejected must not be told by what is found.
    organisation:
      "? in (select i.organisation_id from decision_item i where i.decision_id = t.id and i.outcome is distinct from 'rejected')",
  },
  // Who was not appointed, and why anybody was or was not, is for those concerned.
  show: ({ items, ...facts }, roles) => ({ ...facts, items: isStranger(roles) ? published(items as Item[]) : items }),
  parents: ({ id, body, call }) => ({ decision: id as string, body: body as string, call: call as string | null }),
  make: async ({ items, ...given }, { db, now }) => {
    const { rows } = await db.query<{ body: string; organ: string | null }>(
      `select b.id as body, p.organ_id as organ from body b join body_period p on p.body_id = b.id and p.superseded_at is null
       where b.id = coalesce((select body_id from nomination_call where id = $1), $2::uuid)
       order by (p.valid_from <= ($3::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1`,
      [given['call'] ?? null, given['body'] ?? null, now],
    );
    const [found] = rows;
    if (!found)
      throw new Invalid([
        given['call'] || given['body'] ? problem(given['call'] ? '/call' : '/body', 'field.no-such') : problem('/body', 'field.required'),
      ]);
    const listed = items ?? (given['call'] ? (await db.query(PROPOSED, [given['call']])).rows : []);
    const blank = { candidacy: null, person: null, organisation: null, outcome: null, grounds: null };
    return { organ: found.organ, ...given, body: found.body, items: (listed as object[]).map((item) => ({ ...blank, ...item })) };
  },
  broken: { decision_item_check: () => refuse('decision.seat-needs-candidacy', { pointer: '/items' }) },
  audiences: {
    'pending-of-call': async ({ db, from, event }) => {
      const { rows } = await db.query<{ id: string }>(
        `select id from appointment_decision where call_id = $1 and state in ${among(DECISION_STATES.pending)} order by id`,
        [from],
      );
      return rows.map(({ id }) => ({ id, ...(event ? { event } : {}) }));
    },
  },
};
