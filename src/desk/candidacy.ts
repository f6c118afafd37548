import type { Db } from '../engine/store.js';
import type { AnswersGiven } from '../../workflows/kit/answers.js';
import type { Language } from '../../workflows/kit/text.js';
import type { CallQuestion } from './public-call.js';
import { bodyOn, label, listOf, organisationName, organisationOn, seatAtLast, someone, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';

/** A proposal that supports, or once supported, the candidacy. */
export interface Supporter {
  readonly proposal: string;
  readonly state: string;
  readonly organisations: readonly Someone[];
  readonly justification: string | null;
  readonly language: Language;
  readonly answers: AnswersGiven;
  readonly arrivedAt: Date | null;
  readonly channel: string;
  /** Null: it stands. */
  readonly endedAt: Date | null;
}
/** One person in one call, as those who keep the body see it. */
export interface CandidacySeen {
  readonly id: string;
  readonly state: string;
  readonly person: Someone & { readonly emails: readonly string[]; readonly phone: string | null; readonly language: Language };
  readonly call: {
    readonly id: string;
    readonly title: OwnWords;
    readonly state: string;
    readonly zone: string;
    readonly questions: readonly CallQuestion[];
  };
  readonly body: Something;
  readonly represents: Someone | null;
  /** The first preferred. */
  readonly preferences: readonly SeatLabel[];
  readonly proposedSeat: SeatLabel | null;
  readonly reserveRank: number | null;
  readonly supporters: readonly Supporter[];
  readonly consent: {
    readonly id: string;
    readonly state: string;
    readonly askedAt: Date;
    readonly dueAt: Date | null;
    readonly answeredAt: Date | null;
    readonly publishName: boolean;
    /** To the questions that the call puts to candidates. */
    readonly answers: AnswersGiven;
  } | null;
  /** What becomes of it: the membership that it led to. */
  readonly membership: string | null;
}

const TODAY = todayIn('$2', 'c.zone');
const seat = (id: string): string =>
  `(select json_build_object(${label('s', 'sp')}) from seat s join lateral ${seatAtLast('s.id')} sp on true where s.id = ${id})`;

const SUPPORTERS = listOf(
  `json_build_object('proposal', x.id, 'state', x.state, 'justification', x.justification, 'language', x.language, 'answers', x.answers, 'arrivedAt', x.arrived_at,
    'channel', x.channel, 'endedAt', cs.ended_at, 'organisations', ${listOf(
      `json_build_object('id', po.organisation_id, 'name', ${organisationName('po.organisation_id', TODAY)})`,
      'po.ordinal',
      'from proposal_organisation po where po.proposal_id = x.id',
    )})`,
  'cs.ended_at nulls first, x.arrived_at, x.id',
  'from candidacy_supporter cs join candidate_proposal x on x.id = cs.proposal_id where cs.candidacy_id = k.id',
);

const CANDIDACY = statement(`select k.id, k.state, k.reserve_rank as "reserveRank",
    (select ${someone('p')}::jsonb || jsonb_build_object('phone', p.phone, 'language', p.language,
      'emails', array(select e.address from email_address e where e.person_id = p.id order by e.ordinal)) from person p where p.id = k.person_id) as person,
    json_build_object('id', c.id, 'title', c.title, 'state', c.state, 'zone', c.zone, 'questions', c.questions) as call,
    json_build_object('id', c.body_id, 'name', bp.name) as body, ${organisationOn('k.represents_id', TODAY)} as represents, ${seat('k.proposed_seat_id')} as "proposedSeat",
    ${listOf(seat('f.seat_id'), 'f.ordinal', 'from candidacy_preference f where f.candidacy_id = k.id')} as preferences, ${SUPPORTERS} as supporters,
    (select json_build_object('id', n.id, 'state', n.state, 'askedAt', n.asked_at, 'dueAt', n.due_at, 'answeredAt', n.answered_at, 'publishName', n.publish_name, 'answers', n.answers)
      from consent n where n.candidacy_id = k.id) as consent,
    (select m.id from membership m where m.candidacy_id = k.id order by m.id desc limit 1) as membership
  from candidacy k join nomination_call c on c.id = k.call_id join lateral ${bodyOn('c.body_id', TODAY)} bp on true where k.id = $1`);

/**
 * All that is known of a candidacy: for whoever is secretary or substitute of its body, or administrator; others are not told who proposed whom and
 * why. One statement.
 * @returns null for an unknown candidacy
 */
export async function candidacySeen(db: Db, id: string, now: Date): Promise<CandidacySeen | null> {
  const [row] = await rowsOf<CandidacySeen>(db, CANDIDACY, [id, now]);
  if (!row) return null;
  return {
    ...row,
    supporters: row.supporters.map((supporter) => instants(supporter, 'arrivedAt', 'endedAt')),
    consent: row.consent && instants(row.consent, 'askedAt', 'dueAt', 'answeredAt'),
  };
}
