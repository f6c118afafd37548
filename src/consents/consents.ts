import type { Store } from '../engine/store.js';
import { dueFor } from '../../workflows/consent/due.js';
import { consent } from '../../workflows/consent/workflow.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { MEMBERSHIP_STATES } from '../../workflows/membership-term/states.js';
import { among } from '../engine/among.js';

export const consents: Store = {
  workflow: consent,
  table: 'consent',
  columns: {
    candidacy: 'candidacy_id',
    person: 'person_id',
    askedAt: 'asked_at',
    dueAt: 'due_at',
    answeredAt: 'answered_at',
    channel: 'channel',
    enteredBy: 'entered_by',
    original: 'original_id',
    attachments: 'attachments',
    publishName: 'publish_name',
    answers: 'answers',
  },
  json: ['answers', 'attachments'],
  joins:
    'join candidacy k on k.id = t.candidacy_id join nomination_call c on c.id = k.call_id left join membership m on m.candidacy_id = k.id',
  reads: `k.call_id as call, c.consent_due_at as "of.dueAt", c.zone as "of.zone", c.state as "of.callState", c.questions as "of.questions",
    k.state as "of.candidacyState",
    (select jsonb_build_object('id', $3::uuid, 'state', o.state, 'supports', exists (select 1 from candidacy_supporter s join proposal_organisation po on po.proposal_id = s.proposal_id
        where s.candidacy_id = k.id and s.ended_at is null and po.organisation_id in (o.id, $3::uuid)))
      from organisation o where o.id = organisation_standing($3::uuid)) as "of.represents",
    case when m.id is null then membership_on_its_way(k) else m.state not in ${among(MEMBERSHIP_STATES.ended)} end as "of.membershipStands"`,
  asks: 'represents',
  scope: { bodyId: 'k.body_id', personId: 't.person_id' },
  readable: { secretary: 't.candidacy_id in (select k.id from candidacy k where k.body_id = any($1))', candidate: 't.person_id = $2' },
  filters: {
    call: 't.candidacy_id in (select k.id from candidacy k where k.call_id = ?)',
    body: 't.candidacy_id in (select k.id from candidacy k where k.body_id = ?)',
    person: 't.person_id = ?',
    organisation: `? in (select k.represents_id from candidacy k where k.id = t.candidacy_id union select po.organisation_id from candidacy_supporter s
      join proposal_organisation po on po.proposal_id = s.proposal_id where s.candidacy_id = t.candidacy_id)`,
  },
  make: async (given, { db, now }) => {
    const { rows } = await db.query<{ person_id: string; due: Date | null; zone: string }>(
      'select k.person_id, c.consent_due_at as due, c.zone from candidacy k join nomination_call c on c.id = k.call_id where k.id = $1',
      [given['candidacy']],
    );
    const [asked] = rows;
    return {
      ...given,
      person: asked?.person_id,
      askedAt: now,
      dueAt: asked ? dueFor(asked.due, now, asked.zone) : null,
      publishName: false,
      answers: {},
    };
  },
  parents: ({ candidacy, call }) => ({ candidacy: candidacy as string, call: call as string }),
  audiences: {
    /** Asked, or too late for the earlier due date while the candidacy stands. */
    'unanswered-of-call': async ({ db, from, event }) => {
      const { rows } = await db.query<{ id: string }>(
        `select t.id from consent t join candidacy k on k.id = t.candidacy_id where k.call_id = $1
          and (t.state = 'asked' or t.state = 'expired' and k.state in ${among(CANDIDACY_STATES.unsettled)}) order by t.id`,
        [from],
      );
      return rows.map(({ id }) => ({ id, ...(event ? { event } : {}) }));
    },
  },
};
