import type { Store } from '../engine/store.js';
import { nominationCall } from '../../workflows/nomination-call/workflow.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { PROPOSAL_STATES } from '../../workflows/candidate-proposal/states.js';
import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { among } from '../engine/among.js';

/** The body's row that holds today, and what the call's rules ask of it. */
const BODY = `join body b on b.id = t.body_id
  join lateral (select p.* from body_period p where p.body_id = t.body_id and p.superseded_at is null
    order by (p.valid_from <= ($2::timestamptz at time zone t.zone)::date) desc, p.valid_from desc limit 1) bp on true
  left join term tm on tm.id = t.term_id`;

/** The first day of those who would be appointed, as far as the term tells. */
const FIRST_DAY = `greatest(tm.valid_from, ($2::timestamptz at time zone t.zone)::date)`;

/** Each seat of the call: how it is filled, whether somebody holds it in the call's term or is proposed for it, and whether it is gone by then. */
const SEATS = `coalesce((select jsonb_agg(jsonb_build_object('seatId', s.id, 'bodyId', s.body_id, 'role', sp.role, 'filling', sp.filling, 'nominatorId', sp.nominator_id,
    'filled', exists (select 1 from holder h where h.seat_id = s.id and h.superseded_at is null
      and daterange(h.valid_from, h.valid_until) && daterange(${FIRST_DAY}, null)),
    'gone', coalesce(sp.valid_until <= ${FIRST_DAY}, false),
    'proposed', exists (select 1 from candidacy c where c.call_id = t.id and c.proposed_seat_id = s.id and c.state = 'proposed'),
    'selected', exists (select 1 from candidacy c where c.call_id = t.id and c.proposed_seat_id = s.id and c.state = 'selected')
  ) order by cs.ordinal)
  from call_seat cs join seat s on s.id = cs.seat_id
  join lateral (select p.* from seat_period p where p.seat_id = s.id and p.superseded_at is null order by p.valid_from desc limit 1) sp on true
  where cs.call_id = t.id), '[]') as "of.seats"`;

/** Rules of the body as they hold today: pinned when the call is published. */
const RULES = `coalesce((select jsonb_agg(jsonb_build_object('rule', r.id, 'row', rp.id, 'kind', r.kind, 'strength', rp.strength, 'min', rp.min, 'max', rp.max, 'source', rp.source) order by r.kind, r.id)
  from composition_rule r join composition_rule_period rp on rp.rule_id = r.id and rp.superseded_at is null
  where r.body_id = t.body_id and daterange(rp.valid_from, rp.valid_until) @> ($2::timestamptz at time zone t.zone)::date), '[]') as "of.body.rules"`;

export const calls: Store = {
  workflow: nominationCall,
  table: 'nomination_call',
  columns: {
    body: 'body_id',
    term: 'term_id',
    kind: 'kind',
    title: 'title',
    announcement: 'announcement',
    languages: 'languages',
    declaredMembers: 'declared_members',
    declaredDeputies: 'declared_deputies',
    declaredExperts: 'declared_experts',
    questions: 'questions',
    zone: 'zone',
    opensAt: 'opens_at',
    closesOn: 'closes_on',
    closesTime: 'closes_time',
    closesAt: 'closes_at',
    deadlineVersion: 'deadline_version',
    consentRule: 'consent_rule',
    consentDays: 'consent_days',
    consentDueAt: 'consent_due_at',
    responsible: 'responsible_id',
    substitute: 'substitute_id',
    publishedAt: 'published_at',
    pinnedRules: 'pinned_rules',
    supersedes: 'supersedes_id',
    supersededBy: 'superseded_by_id',
    deferredSeats: 'deferred_seats',
  },
  json: ['title', 'announcement', 'languages', 'questions', 'pinnedRules', 'deferredSeats'],
  children: [
    { kind: 'ids', fact: 'seats', table: 'call_seat', parent: 'call_id', item: 'seat_id' },
    { kind: 'ids', fact: 'invitations', table: 'call_invitation', parent: 'call_id', item: 'organisation_id' },
  ],
  joins: BODY,
  reads: `b.established_on as "of.body.establishedOn", bp.regime as "of.body.regime", bp.languages as "of.body.languages", bp.deadline_moves as "of.body.deadlineMoves",
    not exists (select 1 from body_period p where p.body_id = t.body_id and p.superseded_at is null and (p.valid_until is null or p.valid_until > ${FIRST_DAY})) as "of.body.gone",
    ${RULES}, ${SEATS},
    (select count(*)::integer from candidate_proposal p where p.call_id = t.id and p.state in ${among(PROPOSAL_STATES.unchecked)}) as "of.unchecked",
    (select count(*)::integer from appointment_decision d where d.call_id = t.id and d.state in ${among(DECISION_STATES.pending)}) as "of.decisionsPending",
    (exists (select 1 from candidacy k where k.call_id = t.id and k.state = 'selected')
      or exists (select 1 from appointment_decision d join decision_item x on x.decision_id = d.id where d.call_id = t.id and x.outcome = 'confirmed')) as "of.appointed",
    array(select g.person_id::text from grant_reach g where (g.role = 'administrator' or g.role in ('secretary', 'substitute') and g.body_id = t.body_id)
      and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)) as "of.keepers",
    ((t.term_id is null or tm.body_id = t.body_id) and not exists (select 1 from nomination_call o where o.id = t.supersedes_id and o.body_id <> t.body_id)) as "of.referencesFit",
    (select n.id from nomination_call n where n.supersedes_id = t.id and n.body_id = t.body_id and n.state in ${among(CALL_STATES.unclosed)} order by n.id desc limit 1) as "of.superseder"`,
  scope: { bodyId: 't.body_id', regionId: 'bp.region_id' },
  readable: { public: 't.published_at is not null', secretary: 't.body_id = any($1)' },
  called: { title: 't.title' },
  filters: {
    body: 't.body_id = ?',
    organisation: 'exists (select 1 from call_invitation i where i.call_id = t.id and i.organisation_id = ?)',
  },
  parents: ({ id, body }) => ({ call: id as string, body: body as string }),
  make: async (given, { db, now }) => {
    const { rows } = await db.query<{ languages: string[]; zone: string }>(
      `select p.languages, r.zone from body_period p join region r on r.id = p.region_id where p.body_id = $1 and p.superseded_at is null
       order by (p.valid_from <= ($2::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1`,
      [given['body'], now],
    );
    return {
      kind: 'open',
      languages: rows[0]?.languages ?? ['fi'],
      zone: rows[0]?.zone ?? 'Europe/Helsinki',
      consentRule: 'by-closing',
      deadlineVersion: 1,
      declaredMembers: 0,
      declaredDeputies: 0,
      declaredExperts: 0,
      questions: [],
      deferredSeats: [],
      seats: [],
      invitations: [],
      ...given,
    };
  },
};
