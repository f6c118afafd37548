import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { unanswered, type AnswersGiven } from '../../workflows/kit/answers.js';
import type { Language } from '../../workflows/kit/text.js';
import type { CallQuestion } from './public-call.js';
import { PROPOSALS_WAITING, type ProposalsWaiting } from './waits.js';
import { bodyOn, label, listOf, nameOf, organisationName, seatAtLast, someone, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';

export interface InboxOrganisation extends Someone {
  readonly verified: boolean;
  readonly dissolved: boolean;
}
/**
 * By what an organisation proposes: `named` in a seat that it proposes for, `invited`, standing in a `sector` of the body, as anybody may in an
 * `open` call, or by `nothing` that is known.
 */
export type MandateBasis = 'named' | 'invited' | 'sector' | 'open' | 'nothing';

/** Checks that are run before anybody looks. */
export interface ProposalChecks {
  /** Null: not sent yet. */
  readonly inTime: boolean | null;
  readonly organisationsVerified: boolean;
  readonly organisationsStand: boolean;
  readonly mandate: MandateBasis;
  /** Null: the call asks the nominator nothing. */
  readonly answersComplete: boolean | null;
  readonly justified: boolean;
  readonly authorised: boolean;
  /** Other proposals of what looks like the same person: in one candidacy already, or of the same name in another. */
  readonly samePerson: readonly {
    readonly proposal: string;
    readonly how: 'same-candidacy' | 'same-name';
    readonly organisations: readonly string[];
  }[];
}
export interface InboxProposal {
  readonly id: string;
  readonly state: string;
  readonly organisations: readonly InboxOrganisation[];
  /** As the nominator wrote it; null while a draft names nobody. */
  readonly nominee: string | null;
  readonly language: Language;
  /** The first preferred. */
  readonly seats: readonly SeatLabel[];
  readonly arrivedAt: Date | null;
  readonly completedAt: Date | null;
  readonly completionDue: LocalDate | null;
  readonly channel: string;
  /** Who entered it for the organisation; null when its contact did. */
  readonly enteredBy: Someone | null;
  /** Documents that it came in. */
  readonly originals: readonly string[];
  readonly support: {
    readonly candidacy: string;
    readonly person: Someone;
    readonly state: string;
    readonly consent: string | null;
  } | null;
  readonly checks: ProposalChecks;
}
export interface Inbox {
  readonly call: {
    readonly id: string;
    readonly title: OwnWords;
    readonly state: string;
    readonly kind: string;
    readonly opensAt: Date | null;
    readonly closesAt: Date | null;
    readonly zone: string;
    /** It puts questions to who proposes. */
    readonly asks: boolean;
  };
  readonly body: Something;
  /** Of all states, not of the page alone. */
  readonly byState: Readonly<Record<string, number>>;
  /** How many there are of those asked for. */
  readonly total: number;
  /** What is to be done first: late, to be checked, returned, checked, ended; each by arrival. */
  readonly proposals: readonly InboxProposal[];
}
export interface InboxPage {
  /** Left out: all. */
  readonly states?: readonly string[];
  /** Those that somebody has to do something with. */
  readonly waiting?: ProposalsWaiting;
  readonly offset?: number;
  readonly limit?: number;
  /** One that is told of whatever its state and place: what somebody has just done something with. */
  readonly also?: string;
  /** These alone. */
  readonly ids?: readonly string[];
}

const MOST = 100;
const ORDER = "array['late', 'submitted', 'admitted', 'returned', 'checked', 'draft', 'withdrawn', 'rejected', 'lapsed']";
const TODAY = todayIn('$2', 'c.zone');
/** What a contact has not sent is nobody else's. */
const SEEN = '(p.arrived_at is not null or p.entered_by is not null)';
/** $3 states, $7 what waits, $8 these alone; of none of them, all. */
const WANTED = `(($8::uuid[] is null or p.id = any($8)) and ($3::text[] is null or p.state = any($3)) and ($7::text is null or case $7::text ${Object.entries(
  PROPOSALS_WAITING,
)
  .map(([name, waits]) => `when '${name}' then ${waits(TODAY)}`)
  .join(' ')} end)) is true`;
const organisationsOf = (proposal: string): string =>
  `array(select ${organisationName('po.organisation_id', TODAY)} from proposal_organisation po where po.proposal_id = ${proposal} order by po.ordinal)`;

/** From the page's names to the people who have them, and to what proposes these in the call: each step by an index. */
const SAME = `coalesce((select json_agg(json_build_object('proposal', x.proposal_id, 'how', x.how, 'organisations', ${organisationsOf('x.proposal_id')}) order by x.how, x.proposal_id) from (
    select o.proposal_id, 'same-candidacy' as how from candidacy_supporter o where o.candidacy_id = k.id and o.ended_at is null and o.proposal_id <> p.id
    union all select o.proposal_id, 'same-name' from person q join candidacy z on z.person_id = q.id and z.call_id = c.id and z.state <> 'merged' and z.id is distinct from k.id
      join candidacy_supporter o on o.candidacy_id = z.id and o.ended_at is null
      where q.name_key = name_key(p.nominee ->> 'givenName', p.nominee ->> 'familyName') and o.proposal_id <> p.id) x), '[]')`;

const MANDATE = `case
  when exists (select 1 from proposal_organisation po join call_seat cs on cs.call_id = c.id join lateral ${seatAtLast('cs.seat_id')} sp on true
    where po.proposal_id = p.id and sp.filling = 'nominator' and sp.nominator_id = po.organisation_id) then 'named'
  when exists (select 1 from proposal_organisation po join call_invitation i on i.organisation_id = po.organisation_id and i.call_id = c.id where po.proposal_id = p.id) then 'invited'
  when c.kind = 'targeted' then 'nothing'
  when exists (select 1 from proposal_organisation po join organisation_sector os on os.organisation_id = po.organisation_id and os.body_id = c.body_id where po.proposal_id = p.id) then 'sector'
  else 'open' end`;

const PROPOSAL = `json_build_object('id', p.id, 'state', p.state, 'nominee', nullif(concat_ws(' ', p.nominee ->> 'givenName', p.nominee ->> 'familyName'), ''), 'language', p.language,
  'organisations', ${listOf(
    `json_build_object('id', g.id, 'name', ${organisationName('g.id', TODAY)}, 'verified', g.verified, 'dissolved', g.state = 'dissolved')`,
    'po.ordinal',
    'from proposal_organisation po join organisation g on g.id = po.organisation_id where po.proposal_id = p.id',
  )},
  'seats', ${listOf(
    `json_build_object(${label('s', 'sp')})`,
    'ps.ordinal',
    `from proposal_seat ps join seat s on s.id = ps.seat_id join lateral ${seatAtLast('s.id')} sp on true where ps.proposal_id = p.id`,
  )},
  'arrivedAt', p.arrived_at, 'completedAt', p.completed_at, 'completionDue', p.completion_due, 'channel', p.channel, 'originals', case when p.original_id is null then '[]' else jsonb_build_array(p.original_id) || p.attachments end, 'enteredBy', ${someone('e')},
  'support', case when k.id is not null then json_build_object('candidacy', k.id, 'person', json_build_object('id', kp.id, 'name', ${nameOf('kp')}), 'state', k.state, 'consent', n.state) end,
  'answers', p.answers,
  'checks', json_build_object('inTime', case when p.arrived_at is not null then c.closes_at is null or p.arrived_at < c.closes_at end, 'mandate', ${MANDATE},
    'justified', coalesce(btrim(p.justification), '') <> '', 'authorised', p.authorised, 'samePerson', ${SAME}))`;

const INBOX =
  statement(`select json_build_object('id', c.id, 'title', c.title, 'state', c.state, 'kind', c.kind, 'opensAt', c.opens_at, 'closesAt', c.closes_at, 'zone', c.zone) as call, c.questions,
    json_build_object('id', c.body_id, 'name', bp.name) as body,
    coalesce((select json_object_agg(x.state, x.n) from (select p.state, count(*) as n from candidate_proposal p where p.call_id = c.id and ${SEEN} group by p.state) x), '{}') as "byState",
    (select count(*)::integer from candidate_proposal p where p.call_id = c.id and ${SEEN} and ${WANTED}) as total,
    coalesce((select json_agg(x.one order by x.place) from (select ${PROPOSAL} as one, p.place from (select * from (select p.*, w.wanted, row_number() over (order by w.wanted desc, array_position(${ORDER}, p.state), p.arrived_at, p.id) as place
          from candidate_proposal p cross join lateral (select ${WANTED} as wanted) w where p.call_id = c.id and ${SEEN} and (w.wanted or p.id = $6)) p
        where p.wanted and p.place > $4 and p.place <= $4 + $5 or p.id = $6) p
      left join person e on e.id = p.entered_by
      left join candidacy_supporter s on s.proposal_id = p.id and s.ended_at is null left join candidacy k on k.id = s.candidacy_id and k.state <> 'merged'
      left join person kp on kp.id = k.person_id left join consent n on n.candidacy_id = k.id
      where s.proposal_id is null or k.id is not null) x), '[]') as proposals
  from nomination_call c join lateral ${bodyOn('c.body_id', TODAY)} bp on true where c.id = $1`);

type Raw = Omit<InboxProposal, 'checks'> & {
  readonly answers: AnswersGiven;
  readonly checks: Omit<ProposalChecks, 'organisationsVerified' | 'organisationsStand' | 'answersComplete'>;
};
type Row = Omit<Inbox, 'proposals'> & { readonly questions: readonly CallQuestion[]; readonly proposals: readonly Raw[] };

/**
 * What has come to a call, with the checks already run; an unsent draft only where a secretary entered it. For whoever is secretary or substitute
 * of the call's body, or administrator. One statement.
 * @returns null for an unknown call
 */
export async function proposalsOfCall(
  db: Db,
  callId: string,
  now: Date,
  { states, waiting, offset = 0, limit = MOST, also, ids }: InboxPage = {},
): Promise<Inbox | null> {
  const wanted = [states ?? null, offset, Math.min(limit, MOST), also ?? null, waiting ?? null, ids ?? null];
  const [row] = await rowsOf<Row>(db, INBOX, [callId, now, ...wanted]);
  if (!row) return null;
  const { questions, proposals, call, ...rest } = row;
  const asks = questions.some(({ answeredBy }) => answeredBy === 'nominator');
  return {
    ...rest,
    call: { ...instants(call, 'opensAt', 'closesAt'), asks },
    proposals: proposals.map(({ answers, checks, ...proposal }) => ({
      ...instants(proposal, 'arrivedAt', 'completedAt'),
      checks: {
        ...checks,
        organisationsVerified: proposal.organisations.every((o) => o.verified),
        organisationsStand: proposal.organisations.every((o) => !o.dissolved),
        answersComplete: asks ? unanswered(answers, questions, 'nominator').length === 0 : null,
      },
    })),
  };
}
