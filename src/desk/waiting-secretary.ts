import { PROPOSED_FOR } from '../../workflows/kit/filling.js';
import { bodyOn, holds, seatAtLast, todayIn } from './sql.js';
import { decisions, endOf, memberships, ofCall, since, startOf, type Item } from './waiting-items.js';
import { SCANNED } from './waiting-scanned.js';
import { CONSENTS_WAITING, hasArrived, PROPOSALS_WAITING } from './waits.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { CONSENT_STATES } from '../../workflows/consent/states.js';
import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { MEMBERSHIP_STATES } from '../../workflows/membership-term/states.js';
import { among } from '../engine/among.js';

/** Days before memberships end that it is told. */
const ENDING_DAYS = 180;

const ENDED = among(MEMBERSHIP_STATES.ended);
const STANDING = among(CANDIDACY_STATES.standing);
const CALLED = `(${PROPOSED_FOR.map((filling) => `'${filling}'`).join(', ')})`;

/** $1 ids of the bodies, $2 now. */
export const OF_SECRETARY = `with mine as materialized (select b.id, r.zone, bp.decision_mode, ${todayIn('$2', 'r.zone')} as today from unnest($1::uuid[]) b(id)
    join lateral ${bodyOn('b.id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id),
  calls as materialized (select c.id, c.version, c.body_id, c.state, c.zone, c.opens_at, c.closes_at, c.created_at, c.deferred_seats, ${todayIn('$2', 'c.zone')} as today,
      coalesce(t.valid_from, ${todayIn('$2', 'c.zone')}) as starts from nomination_call c left join term t on t.id = c.term_id where c.body_id = any($1)
      and c.state in ${among(CALL_STATES.live)}),
  arrived as materialized (select p.id, p.version, p.state, p.arrived_at, p.completion_due, c.id as call_id, c.body_id, c.state as call_state, c.closes_at, c.zone, c.today
    from calls c join candidate_proposal p on p.call_id = c.id where ${hasArrived('c', 'p')}),
  cand as materialized (select k.id, k.call_id, k.body_id, k.person_id, k.state, k.proposed_seat_id, k.created_at, c.state as call_state, n.id as consent_id, n.state as consent,
      n.due_at, n.asked_at, n.answered_at from calls c join candidacy k on k.call_id = c.id left join consent n on n.candidacy_id = k.id where c.state in ${among(CALL_STATES.undecided)}),
  empty as materialized (select c.id as call_id, c.body_id, c.state, c.closes_at, cs.seat_id from calls c join call_seat cs on cs.call_id = c.id
    join lateral ${seatAtLast('cs.seat_id')} sp on true where c.state in ${among(CALL_STATES.unready)} and sp.filling in ${CALLED} and not c.deferred_seats ? cs.seat_id::text
      and not exists (select 1 from holder h where h.seat_id = cs.seat_id and h.superseded_at is null and daterange(h.valid_from, h.valid_until) && daterange(greatest(c.starts, c.today), null))
      and not exists (select 1 from candidacy k where k.call_id = c.id and k.proposed_seat_id = cs.seat_id and k.state in ${among(CANDIDACY_STATES.placed)})),
  orgs as materialized (select x.body_id, x.organisation_id as id, bool_or(x.fresh) as fresh, max(x.arrived_at) as since, k.key from (
        select s.body_id, s.organisation_id, false as fresh, null::timestamptz as arrived_at from organisation_sector s where s.body_id = any($1)
        union all select m.body_id, m.organisation_id, false, null from membership m where m.body_id = any($1) and m.organisation_id is not null
        union all select p.body_id, po.organisation_id, not o.verified, p.arrived_at from arrived p join proposal_organisation po on po.proposal_id = p.id join organisation o on o.id = po.organisation_id
      ) x join organisation o on o.id = x.organisation_id and o.state <> 'merged' join organisation_name k on k.organisation_id = o.id and k.superseded_at is null
      group by x.body_id, x.organisation_id, k.key),
  ending as materialized (select m.id, m.body_id, m.seat_id, m.person_id, m.organisation_id, m.valid_until, b.zone, t.id as term_id, t.valid_until as term_until
    from mine b join membership m on m.body_id = b.id left join term t on t.id = m.term_id
    where m.state not in ${ENDED} and m.valid_until > b.today and m.valid_until <= b.today + ${ENDING_DAYS})`;

const CALLS: readonly Item[] = [
  {
    kind: 'call-draft',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    due: 'c.opens_at',
    since: 'c.created_at',
    from: "from calls c where c.state = 'draft'",
  },
  {
    kind: 'call-to-evaluate',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    since: 'c.closes_at',
    from: "from calls c where c.state = 'closed'",
  },
  {
    kind: 'call-to-finish',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    since: 'c.closes_at',
    from: "from calls c where c.state = 'evaluating' and not exists (select 1 from empty e where e.call_id = c.id)",
  },
  {
    // Its decision was taken off the list, and none has taken its place.
    kind: 'decision-withdrawn',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    since: 'w.at',
    from: `from calls c cross join lateral (select max(${since('d')}) as at, bool_and(d.state = 'withdrawn') as every from appointment_decision d where d.call_id = c.id) w
      where c.state = 'proposal-ready' and w.every`,
  },
  {
    // What is not final yet waits itself.
    kind: 'call-to-archive',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    since: since('c'),
    from: `from calls c where c.state = 'decided'
      and not exists (select 1 from appointment_decision d where d.call_id = c.id and d.state not in ${among(DECISION_STATES.over)})`,
  },
  {
    kind: 'seats-without-proposal',
    body: 'e.body_id',
    collection: 'calls',
    id: 'e.call_id',
    group: ofCall('e.call_id'),
    call: 'e.call_id',
    since: 'e.closes_at',
    seat: 'e.seat_id',
    from: "from empty e where e.state = 'evaluating'",
  },
  {
    // In one pass over the preferences: a look for each seat would read all of them as often as there are seats.
    kind: 'seats-without-candidate',
    body: 'e.body_id',
    collection: 'calls',
    id: 'e.call_id',
    group: ofCall('e.call_id'),
    call: 'e.call_id',
    since: 'w.refused_at',
    seat: 'e.seat_id',
    from: `from empty e join (select k.call_id, f.seat_id, bool_or(k.state in ${STANDING}) as wanted,
        max(k.answered_at) filter (where k.state = 'withdrawn' and k.consent in ${among(CONSENT_STATES.refused)}) as refused_at
      from cand k join candidacy_preference f on f.candidacy_id = k.id group by k.call_id, f.seat_id) w on w.call_id = e.call_id and w.seat_id = e.seat_id
      where e.state <> 'evaluating' and not w.wanted and w.refused_at is not null`,
  },
];

const proposals = { body: 'p.body_id', collection: 'proposals', id: 'p.id', group: ofCall('p.call_id'), call: 'p.call_id' } as const;
const PROPOSALS: readonly Item[] = [
  {
    kind: 'proposals-to-check',
    ...proposals,
    due: 'p.closes_at',
    since: 'p.arrived_at',
    from: `from arrived p where ${PROPOSALS_WAITING['to-check']()}`,
  },
  { kind: 'late-proposals', ...proposals, since: 'p.arrived_at', from: "from arrived p where p.state = 'late'" },
  {
    kind: 'completion-overdue',
    ...proposals,
    due: endOf('p.completion_due', 'p.zone'),
    from: `from arrived p where ${PROPOSALS_WAITING['completion-overdue']('p.today')}`,
  },
  {
    // While the call is open its closing is the day; then nothing but a person ends the wait, and the draft decision cannot be made ready meanwhile.
    kind: 'completion-undated',
    ...proposals,
    since: since('p'),
    from: `from arrived p where ${PROPOSALS_WAITING['completion-undated']()} and p.call_state in ${among(CALL_STATES.closed)}`,
  },
];

const consents = {
  body: 'k.body_id',
  collection: 'consents',
  id: 'k.consent_id',
  group: ofCall('k.call_id'),
  call: 'k.call_id',
  person: 'k.person_id',
} as const;
const CONSENT = { state: 'k.consent', due: 'k.due_at', candidacy: 'k.state', call: 'k.call_state' } as const;
const CONSENTS: readonly Item[] = [
  {
    kind: 'consents-unanswered',
    ...consents,
    due: 'k.due_at',
    since: 'k.asked_at',
    from: `from cand k where ${CONSENTS_WAITING.unanswered(CONSENT, '$2')}`,
  },
  { kind: 'consents-expired', ...consents, since: 'k.due_at', from: `from cand k where ${CONSENTS_WAITING.expired(CONSENT)}` },
];

const OF_BODY = 'from mine b join appointment_decision d on d.body_id = b.id';
const PLANNED = `coalesce(d.planned_on, (select (m.planned_at at time zone b.zone)::date from meeting m where m.id = d.meeting_id))`;
const DECISIONS: readonly Item[] = [
  {
    kind: 'decision-to-place',
    ...decisions,
    due: endOf(PLANNED, 'b.zone'),
    since: since('d'),
    from: `${OF_BODY} where d.state in ${among(DECISION_STATES.toPlace)}`,
  },
  { kind: 'decision-returned', ...decisions, since: since('d'), from: `${OF_BODY} where d.state = 'returned'` },
  {
    // Where the organ confirms in Edustus its day is its own; what it has not confirmed by then is asked for.
    kind: 'decision-outcome',
    ...decisions,
    due: endOf(PLANNED, 'b.zone'),
    since: since('d'),
    from: `${OF_BODY} where d.state = 'on-agenda'
      and case when b.decision_mode = 'confirmed' then ${PLANNED} < b.today else coalesce(${PLANNED}, b.today) <= b.today end`,
  },
  { kind: 'decision-to-publish', ...decisions, since: startOf('d.decided_on', 'b.zone'), from: `${OF_BODY} where d.state = 'decided'` },
  { kind: 'decision-to-finalise', ...decisions, since: since('d'), from: `${OF_BODY} where d.state = 'published'` },
];

const MEMBERSHIPS: readonly Item[] = [
  {
    kind: 'resignation',
    ...memberships,
    since: 'm.announced_at',
    from: "from membership m where m.body_id = any($1) and m.state = 'resignation-requested'",
  },
  {
    kind: 'eligibility-alert',
    ...memberships,
    since: 'm.eligibility_alert_at',
    from: `from membership m where m.body_id = any($1) and m.eligibility_alert_at is not null and m.state not in ${ENDED}`,
  },
  {
    kind: 'memberships-ending',
    ...memberships,
    group: { collection: 'bodies', id: 'm.body_id' },
    due: startOf('m.valid_until', 'm.zone'),
    from: 'from ending m where m.term_until is null or m.valid_until < m.term_until',
  },
  {
    // Told until the next term's call is begun.
    kind: 'term-ending',
    body: 't.body_id',
    collection: 'terms',
    id: 't.id',
    count: '(select count(*) from ending m where m.term_id = t.id and m.valid_until = t.valid_until)',
    due: startOf('t.valid_until', 'b.zone'),
    from: `from mine b join term t on t.body_id = b.id where ${holds('t', 'b.today')} and t.valid_until <= b.today + ${ENDING_DAYS}
      and not exists (select 1 from term n join nomination_call c on c.term_id = n.id where n.body_id = b.id and n.valid_from >= t.valid_until and c.state not in ${among(CALL_STATES.calledOff)})`,
  },
];

const ORGANISATIONS: readonly Item[] = [
  {
    kind: 'organisations-to-verify',
    body: 'v.body_id',
    collection: 'organisations',
    id: 'v.organisation_id',
    group: { collection: 'bodies', id: 'v.body_id' },
    since: 'v.arrived_at',
    organisation: 'v.organisation_id',
    from: `from (select p.body_id, po.organisation_id, min(p.arrived_at) as arrived_at from arrived p join proposal_organisation po on po.proposal_id = p.id
      join organisation o on o.id = po.organisation_id and not o.verified and o.state = 'current' group by p.body_id, po.organisation_id) v`,
  },
];

export const SECRETARY_ITEMS: readonly Item[] = [
  ...CALLS,
  ...PROPOSALS,
  ...CONSENTS,
  ...DECISIONS,
  ...MEMBERSHIPS,
  ...ORGANISATIONS,
  ...SCANNED,
];
