import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { isPublished, label, listOf, seatAtLast, something } from './sql.js';
import { rowsOf, statement, type OwnWords, type SeatLabel, type Something } from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/** What became of a proposal. Whoever nominated is told it by letter at the same moment; what is thought of a candidacy before is not told. */
export type Result = 'selected' | 'not-selected';
export interface ProposalResult {
  readonly result: Result;
  /** The seat to which the person was selected. */
  readonly seat: SeatLabel | null;
  /** What an organ decided; null where an organisation's own naming was registered, and where nothing is decided in the call yet. */
  readonly decision: {
    readonly id: string;
    readonly organ: Something | null;
    readonly decidedOn: LocalDate | null;
    /** As in the minutes: `45`. */
    readonly section: string | null;
    readonly link: string | null;
    /** Published: whoever likes may read it. */
    readonly published: boolean;
  } | null;
  /** Of the seat's item in the decision, else of passing the person over: that once the decision is published, or the call over without one. */
  readonly grounds: string | null;
}
/** How a proposal stands, in SQL: `k` is the candidacy that it supports. */
const resultOf = (k: string): string => `case when ${k}.state in ${among(CANDIDACY_STATES.result)} then ${k}.state end`;

/** The candidacy that a proposal supports or has supported. @param proposal SQL of its id */
export const supportedBy = (proposal: string): string =>
  `(select y.* from candidacy_supporter x join candidacy y on y.id = x.candidacy_id and y.state <> 'merged' where x.proposal_id = ${proposal}
    order by x.ended_at nulls first limit 1)`;

/**
 * Why the secretary passed over a candidacy, in the words recorded with that, in SQL: a reason that the person gave to withdraw is for others to
 * know only as far as the person tells it. What was taken back by considering the candidacy anew counts no more.
 */
export const passedOverBecause = (k: string): string =>
  `(select w.text from journal j join journal_note w on w.instance_id = j.instance_id and w.seq = j.seq
    where j.instance_id = ${k}.id and ${k}.state in ${among(CANDIDACY_STATES.passedOver)} and j.event in ('DEEM_INELIGIBLE', 'NOT_SELECT') and w.text is not null
      and j.seq > coalesce((select max(x.seq) from journal x where x.instance_id = ${k}.id and x.event = 'RECONSIDER'), 0) order by j.seq desc limit 1)`;

/** What became of the candidacy k in the call c. @param from `from …` with both @param which of them */
const resultFrom = (from: string, which: string) =>
  statement(`select ${resultOf('k')} as result,
    (select json_build_object(${label('s', 'sp')}) from seat s join lateral ${seatAtLast('s.id')} sp on true where s.id = k.proposed_seat_id and k.state = 'selected') as seat,
    case when d.id is not null then json_build_object('id', d.id, 'organ', ${something('g')}, 'decidedOn', d.decided_on, 'section', d.section, 'link', d.link,
      'published', ${isPublished('d')}) end as decision,
    coalesce((select i.grounds from decision_item i where i.decision_id = d.id and i.candidacy_id = k.id and i.outcome in ('confirmed', 'rejected')),
      case when ${isPublished('d')} or d.id is null and c.state in ${among(CALL_STATES.concluded)} then ${passedOverBecause('k')} end) as grounds
  ${from}
    left join lateral (select x.* from appointment_decision x where x.decided_on is not null and (x.id = k.decision_id or k.decision_id is null and x.call_id = k.call_id)
      order by exists (select 1 from decision_item i where i.decision_id = x.id and i.candidacy_id = k.id) desc, x.decided_on desc, x.id desc limit 1) d on true
    left join organ g on g.id = d.organ_id
  where ${which} = $1 and k.state in ${among(CANDIDACY_STATES.result)}`);
const RESULT = resultFrom(
  `from candidate_proposal t join nomination_call c on c.id = t.call_id join lateral ${supportedBy('t.id')} k on true`,
  't.id',
);
const OWN_RESULT = resultFrom('from candidacy k join nomination_call c on c.id = k.call_id', 'k.id');

/** What became of a proposal. For whoever may read the proposal. One statement. @returns null while nothing is decided */
export async function proposalResult(db: Db, proposalId: string): Promise<ProposalResult | null> {
  const [row] = await rowsOf<ProposalResult>(db, RESULT, [proposalId]);
  return row ?? null;
}

/** What became of a candidacy, in the same words. For its person, who reads of a decision once that is published. One statement. @returns null while nothing is decided */
export async function candidacyResult(db: Db, candidacyId: string): Promise<ProposalResult | null> {
  const [row] = await rowsOf<ProposalResult>(db, OWN_RESULT, [candidacyId]);
  return row ?? null;
}

const OURS =
  statement(`select x.proposal_id as id from candidacy_supporter x join proposal_organisation po on po.proposal_id = x.proposal_id
  where x.candidacy_id = $1 and po.organisation_id = any($2) order by x.ended_at desc nulls first, x.proposal_id limit 1`);

/** The proposal by which one of the organisations supports, or supported, a candidacy. A contact reads the proposal, not the candidacy. */
export async function proposalFor(db: Db, candidacyId: string, organisations: readonly string[]): Promise<string | null> {
  const [row] = organisations.length === 0 ? [] : await rowsOf<{ id: string }>(db, OURS, [candidacyId, organisations]);
  return row?.id ?? null;
}

/** A proposal of an organisation's, drafts too. */
export interface OwnProposal {
  readonly id: string;
  readonly state: string;
  readonly call: { readonly id: string; readonly title: OwnWords; readonly state: string };
  readonly body: OwnWords;
  /** As the organisation wrote it; null while the draft names nobody. */
  readonly nominee: string | null;
  readonly organisations: readonly string[];
  readonly arrivedAt: Date | null;
  readonly closesAt: Date | null;
  /** Of the person's consent; null where nobody is asked, or not yet. */
  readonly consent: string | null;
  readonly result: Result | null;
}

const OWN = statement(`select t.id, t.state, json_build_object('id', c.id, 'title', c.title, 'state', c.state) as call,
    (select bp.name from body_period bp where bp.body_id = c.body_id and bp.superseded_at is null order by bp.valid_from desc limit 1) as body,
    nullif(concat_ws(' ', t.nominee ->> 'givenName', t.nominee ->> 'familyName'), '') as nominee,
    ${listOf(
      `(select n.name from organisation_name n where n.organisation_id = o.organisation_id and n.superseded_at is null order by n.valid_from desc limit 1)`,
      'o.ordinal',
      'from proposal_organisation o where o.proposal_id = t.id',
    )} as organisations, t.arrived_at as "arrivedAt", c.closes_at as "closesAt", n.state as consent, ${resultOf('k')} as result
  from (select distinct po.proposal_id from proposal_organisation po where po.organisation_id = any($1)) mine
    join candidate_proposal t on t.id = mine.proposal_id join nomination_call c on c.id = t.call_id
    left join lateral ${supportedBy('t.id')} k on true left join consent n on n.candidacy_id = k.id
  where t.state <> 'lapsed' or t.arrived_at is not null order by coalesce(t.arrived_at, t.created_at) desc, t.id desc limit 200`);

/** Proposals of organisations, the newest first; at most 200. For contacts of them. One statement. */
export const ownProposals = (db: Db, organisationIds: readonly string[]): Promise<OwnProposal[]> =>
  organisationIds.length === 0 ? Promise.resolve([]) : rowsOf<OwnProposal>(db, OWN, [organisationIds]);
