import { bodyOn, todayIn } from './sql.js';
import { decisions, endOf, memberships, since, startOf, type Item } from './waiting-items.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { PROPOSAL_STATES } from '../../workflows/candidate-proposal/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { MEMBERSHIP_STATES } from '../../workflows/membership-term/states.js';
import { among } from '../engine/among.js';

/** Days before a membership ends that its end is told, and after a result that it is. */
const ENDING_DAYS = 180;
const RESULT_DAYS = 90;

const STANDING = among(CANDIDACY_STATES.standing);
const isEnding = (row: string): string =>
  `${row}.state not in ${among(MEMBERSHIP_STATES.ended)} and ${row}.valid_until > ${todayIn('$2')} and ${row}.valid_until <= ${todayIn('$2')} + ${ENDING_DAYS}`;
const HELSINKI = "'Europe/Helsinki'";

const proposals = {
  body: 'c.body_id',
  collection: 'proposals',
  id: 'p.id',
  call: 'c.id',
  // Null until the draft names somebody.
  nominee: "nullif(concat_ws(' ', p.nominee ->> 'givenName', p.nominee ->> 'familyName'), '')",
} as const;
const OURS = `exists (select 1 from proposal_organisation po where po.proposal_id = p.id and po.organisation_id = any($1))`;
const OUR_PROPOSALS = `from (select distinct po.proposal_id from proposal_organisation po where po.organisation_id = any($1)) o
  join candidate_proposal p on p.id = o.proposal_id join nomination_call c on c.id = p.call_id`;
/** Candidacies that proposals of ours support. A contact reads the proposal, not the candidacy. */
const OUR_CANDIDACIES = `from (select s.candidacy_id, min(s.proposal_id::text)::uuid as proposal_id from proposal_organisation po join candidacy_supporter s on s.proposal_id = po.proposal_id and s.ended_at is null
  where po.organisation_id = any($1) group by s.candidacy_id) o join candidacy k on k.id = o.candidacy_id join nomination_call c on c.id = k.call_id`;
const results = (prefix: 'result' | 'own-result', subject: Pick<Item, 'collection' | 'id'>, from: string, where: string): Item[] =>
  (['selected', 'not-selected'] as const).map((state) => ({
    kind: `${prefix}-${state}`,
    body: 'k.body_id',
    ...subject,
    call: 'k.call_id',
    since: since('k'),
    person: 'k.person_id',
    seat: 'k.proposed_seat_id',
    // Whoever settled it: the organ by its decision, or the secretary, who registers a naming or leaves somebody out. Before its call is evaluated nothing is told.
    from: `${from} where ${where} k.state = '${state}' and c.state in ${among(CALL_STATES.evaluated)} and ${since('k')} > $2::timestamptz - interval '${RESULT_DAYS} days'`,
  }));

/** $1 ids of the organisations, $2 now, $3 id of the contact, who answers for herself or himself elsewhere. */
export const CONTACT_ITEMS: readonly Item[] = [
  {
    kind: 'call-open',
    body: 'c.body_id',
    collection: 'calls',
    id: 'c.id',
    call: 'c.id',
    due: 'c.closes_at',
    since: 'c.opens_at',
    // Once something of ours has been sent, or is being written, that is what waits.
    from: `from nomination_call c where c.state = 'open' and (c.closes_at is null or c.closes_at > $2) and (c.kind <> 'targeted'
        or exists (select 1 from call_invitation i where i.call_id = c.id and i.organisation_id = any($1))
        or exists (select 1 from call_seat cs join seat_period sp on sp.seat_id = cs.seat_id and sp.superseded_at is null where cs.call_id = c.id and sp.nominator_id = any($1)))
      and exists (select 1 from organisation o where o.id = any($1) and o.state = 'current')
      and not exists (select 1 from candidate_proposal p where p.call_id = c.id and p.state not in ${among(PROPOSAL_STATES.ended)} and ${OURS})`,
  },
  {
    kind: 'proposal-draft',
    ...proposals,
    due: 'c.closes_at',
    since: since('p'),
    from: `${OUR_PROPOSALS} where p.state = 'draft' and c.state in ${among(CALL_STATES.undecided)}`,
  },
  {
    kind: 'proposal-returned',
    ...proposals,
    due: endOf('p.completion_due', 'c.zone'),
    since: since('p'),
    from: `${OUR_PROPOSALS} where p.state = 'returned'`,
  },
  {
    kind: 'candidates-silent',
    body: 'k.body_id',
    collection: 'proposals',
    id: 'o.proposal_id',
    call: 'k.call_id',
    due: 'n.due_at',
    since: 'n.asked_at',
    person: 'k.person_id',
    from: `${OUR_CANDIDACIES} join consent n on n.candidacy_id = k.id where n.state = 'asked' and k.state in ${STANDING} and k.person_id <> $3`,
  },
  {
    // The question about consent reached somebody else: until the address is right nobody is asked.
    kind: 'contact-to-correct',
    body: 'k.body_id',
    collection: 'proposals',
    id: 'o.proposal_id',
    call: 'k.call_id',
    since: 'n.answered_at',
    person: 'k.person_id',
    from: `${OUR_CANDIDACIES} join consent n on n.candidacy_id = k.id where n.state = 'not-me' and k.state = 'withdrawn'
      and c.state in ${among(CALL_STATES.undecided)}`,
  },
  ...results('result', { collection: 'proposals', id: 'o.proposal_id' }, OUR_CANDIDACIES, ''),
  {
    kind: 'member-ending',
    ...memberships,
    due: startOf('m.valid_until', HELSINKI),
    from: `from membership m where m.organisation_id = any($1) and ${isEnding('m')}`,
  },
  {
    // An organisation that holds the mandate names whom it will; nobody else does it.
    kind: 'successor-to-name',
    ...memberships,
    since: startOf('m.vacated_on', HELSINKI),
    from: `from membership m join mandate a on a.seat_id = m.seat_id and a.organisation_id = m.organisation_id and a.superseded_at is null
        and daterange(a.valid_from, a.valid_until) @> greatest(m.vacated_on + 1, ${todayIn('$2')})
      where m.organisation_id = any($1) and m.state in ${among(MEMBERSHIP_STATES.vacated)} and not exists (select 1 from membership n where n.predecessor_id = m.id)
        and not exists (select 1 from holder h where h.seat_id = m.seat_id and h.superseded_at is null and daterange(h.valid_from, h.valid_until) @> greatest(m.vacated_on + 1, ${todayIn('$2')}))`,
  },
];

/** $1 id of the person, $2 now. */
export const CANDIDATE_ITEMS: readonly Item[] = [
  {
    kind: 'consent-asked',
    body: 'k.body_id',
    collection: 'consents',
    id: 'n.id',
    call: 'k.call_id',
    due: 'n.due_at',
    since: 'n.asked_at',
    from: `from consent n join candidacy k on k.id = n.candidacy_id where n.person_id = $1 and n.state = 'asked' and k.state in ${STANDING}`,
  },
  {
    kind: 'appointment-to-accept',
    ...memberships,
    since: 'm.confirmed_at',
    from: "from membership m where m.person_id = $1 and m.state = 'appointed'",
  },
  ...results(
    'own-result',
    { collection: 'candidacies', id: 'k.id' },
    'from candidacy k join nomination_call c on c.id = k.call_id',
    'k.person_id = $1 and',
  ),
  {
    kind: 'own-term-ending',
    ...memberships,
    due: startOf('m.valid_until', HELSINKI),
    from: `from membership m where m.person_id = $1 and ${isEnding('m')}`,
  },
];

/** $1 ids of the organs, $2 now. */
export const ORGAN_ITEMS: readonly Item[] = [
  {
    kind: 'decision-to-make',
    ...decisions,
    due: endOf('coalesce(d.planned_on, (m.planned_at at time zone r.zone)::date)', 'r.zone'),
    since: since('d'),
    from: `from appointment_decision d join lateral ${bodyOn('d.body_id', todayIn('$2'))} p on true join region r on r.id = p.region_id left join meeting m on m.id = d.meeting_id
      where d.organ_id = any($1) and d.state = 'on-agenda' and p.decision_mode = 'confirmed'`,
  },
];
