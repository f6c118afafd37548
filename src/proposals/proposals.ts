import { actorIdOf } from '../engine/journal.js';
import type { Audience, Store } from '../engine/store.js';
import { standingHeld } from '../engine/standing.js';
import { contactOf } from '../../workflows/kit/policy.js';
import { candidateProposal } from '../../workflows/candidate-proposal/workflow.js';
import { PROPOSAL_STATES } from '../../workflows/candidate-proposal/states.js';
import { among } from '../engine/among.js';

const ofCall =
  (condition: string): Audience =>
  async ({ db, from, event }) => {
    const { rows } = await db.query<{ id: string }>(
      `select t.id from candidate_proposal t join nomination_call c on c.id = t.call_id where t.call_id = $1 and ${condition} order by t.id`,
      [from],
    );
    return rows.map(({ id }) => ({ id, ...(event ? { event } : {}) }));
  };

const without = (value: object, key: string): object => Object.fromEntries(Object.entries(value).filter(([k]) => k !== key));

export const proposals: Store = {
  workflow: candidateProposal,
  table: 'candidate_proposal',
  columns: {
    call: 'call_id',
    nominee: 'nominee',
    justification: 'justification',
    language: 'language',
    answers: 'answers',
    authorised: 'authorised',
    channel: 'channel',
    arrivedAt: 'arrived_at',
    completedAt: 'completed_at',
    completionDue: 'completion_due',
    completionAbout: 'completion_about',
    enteredBy: 'entered_by',
    original: 'original_id',
    attachments: 'attachments',
  },
  json: ['nominee', 'answers', 'completionAbout', 'attachments'],
  children: [
    { kind: 'ids', fact: 'organisations', table: 'proposal_organisation', parent: 'proposal_id', item: 'organisation_id' },
    { kind: 'ids', fact: 'seats', table: 'proposal_seat', parent: 'proposal_id', item: 'seat_id' },
  ],
  joins: `join nomination_call c on c.id = t.call_id
    left join lateral (select bool_or(o.state = 'dissolved') as dissolved, bool_or(o.state = 'merged') as merged, bool_or(o.newcomer and not o.verified) as newcomer
      from proposal_organisation po join organisation o on o.id = po.organisation_id where po.proposal_id = t.id) og on true`,
  reads: `c.state as "of.call.state", c.opens_at as "of.call.opensAt", c.closes_at as "of.call.closesAt", c.kind as "of.call.kind", c.questions as "of.call.questions",
    coalesce((select jsonb_agg(jsonb_build_object('id', cs.seat_id, 'filling', sp.filling, 'nominator', sp.nominator_id) order by cs.ordinal) from call_seat cs
      join lateral (select p.* from seat_period p where p.seat_id = cs.seat_id and p.superseded_at is null order by p.valid_from desc limit 1) sp on true
      where cs.call_id = t.call_id), '[]') as "of.call.seats",
    array(select i.organisation_id::text from call_invitation i where i.call_id = t.call_id) as "of.call.invited",
    coalesce(og.dissolved, false) as "of.dissolved", coalesce(og.merged, false) as "of.merged", coalesce(og.newcomer, false) as "of.newcomer",
    (select jsonb_build_object('candidacy', k.id, 'state', k.state, 'consent', n.state, 'byMail', exists (select 1 from email_address e where e.person_id = k.person_id)) from candidacy_supporter s join candidacy k on k.id = s.candidacy_id and k.state <> 'merged'
      left join consent n on n.candidacy_id = k.id where s.proposal_id = t.id and s.ended_at is null limit 1) as "support"`,
  scope: {
    bodyId: 'c.body_id',
    organisationIds: '=organisations',
  },
  readable: {
    secretary:
      't.call_id in (select c.id from nomination_call c where c.body_id = any($1)) and (t.arrived_at is not null or t.entered_by is not null)',
    contact: 'exists (select 1 from proposal_organisation po where po.proposal_id = t.id and po.organisation_id = any($1))',
  },
  called: { nominee: 't.nominee' },
  filters: {
    call: 't.call_id = ?',
    body: 't.call_id in (select c.id from nomination_call c where c.body_id = ?)',
    organisation: 'exists (select 1 from proposal_organisation po where po.proposal_id = t.id and po.organisation_id = ?)',
  },
  // The candidacy's own state is the secretary's until the decision is made.
  show: ({ support, ...own }) => ({ ...own, support: support && without(support, 'state') }),
  parents: ({ call }) => ({ call: call as string }),
  make: (given, { actor, now }) => {
    const own = contactOf(actor, now);
    const byContact = (given['organisations'] as string[]).some((id) => own.includes(id));
    const enteredBy = byContact ? null : actorIdOf(actor);
    return { language: 'fi', answers: {}, completionAbout: [], authorised: false, channel: 'web', seats: [], enteredBy, ...given };
  },
  audiences: {
    'standing-of-call': ofCall(`t.state not in ${among(PROPOSAL_STATES.ended)}`),
    'of-organisation': async ({ db, by }) => {
      const into = await standingHeld(db, by['into'] as string);
      const { rows } = await db.query<{ id: string }>(
        `select t.id from candidate_proposal t join proposal_organisation po on po.proposal_id = t.id
          where po.organisation_id = $1 and t.state not in ${among(PROPOSAL_STATES.ended)} and (t.state <> 'draft' or $2::boolean) order by t.id`,
        [by['organisation'], by['contacts']],
      );
      return rows.map(({ id }) => ({ id, event: { type: 'TAKE_ORGANISATION', from: by['organisation'], into } }));
    },
    'late-but-now-in-time': ofCall("t.state = 'late' and t.arrived_at < c.closes_at"),
  },
};
