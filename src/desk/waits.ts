import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { PROPOSAL_STATES } from '../../workflows/candidate-proposal/states.js';
import { CANDIDACY_STATES } from '../../workflows/candidacy/states.js';
import { among } from '../engine/among.js';

/**
 * Pieces of the desk's statements that say what waits. A row of the desk counts by them, and the page that it leads to shows by them: so both are about
 * the same. Arguments are SQL.
 */

/** Proposals of a call, by the name that the inbox's address has for them: whether a row `p` is one. @param today of the call's zone */
export const PROPOSALS_WAITING = {
  'to-check': () => `p.state in ${among(PROPOSAL_STATES.toCheck)}`,
  'completion-overdue': (today: string) => `p.state = 'returned' and p.completion_due < ${today}`,
  'completion-undated': () => "p.state = 'returned' and p.completion_due is null",
} as const satisfies Readonly<Record<string, (today: string) => string>>;
export type ProposalsWaiting = keyof typeof PROPOSALS_WAITING;
export const isProposalsWaiting = (name: string): name is ProposalsWaiting => Object.hasOwn(PROPOSALS_WAITING, name);

/** Whether a proposal has arrived in a call in which somebody still has to do with it. */
export const hasArrived = (call: string, proposal: string): string => `${call}.state in ${among(CALL_STATES.taking)}
  and ${proposal}.state in ${among(PROPOSAL_STATES.arrived)} and (${call}.state <> 'decided' or ${proposal}.state in ${among(PROPOSAL_STATES.unseen)})`;

/** States of candidacies that may still lead to a seat. */
const STANDING = among(CANDIDACY_STATES.standing);

/** Days before a consent is due that its silence is told. */
const CONSENT_DAYS = 7;

/** Columns of a consent, with its candidacy and its call. */
interface ConsentColumns {
  readonly state: string;
  readonly due: string;
  readonly candidacy: string;
  readonly call: string;
}
/** Consents of a call without an answer, by the name that the address of the call's desk has for them. */
export const CONSENTS_WAITING = {
  unanswered: ({ state, due, candidacy, call }: ConsentColumns, now: string) =>
    `${state} = 'asked' and ${candidacy} in ${STANDING} and (${due} <= ${now}::timestamptz + interval '${CONSENT_DAYS} days' or ${due} is null and ${call} in ${among(CALL_STATES.underEvaluation)})`,
  expired: ({ state, candidacy }: ConsentColumns) => `${state} = 'expired' and ${candidacy} in ${STANDING}`,
} as const satisfies Readonly<Record<string, (columns: ConsentColumns, now: string) => string>>;
export type ConsentsWaiting = keyof typeof CONSENTS_WAITING;
export const isConsentsWaiting = (name: string): name is ConsentsWaiting => Object.hasOwn(CONSENTS_WAITING, name);

/** Days that what the program could not do, or not deliver, is told. */
export const TOLD_DAYS = 30;

/** Whether a letter has to be delivered otherwise: it has no address, nobody said that it was delivered, and it was not overtaken by the answer that it asked for. */
export const isUndelivered = (letter: string, now: string): string =>
  `${letter}.address is null and ${letter}.delivered_at is null and ${letter}.created_at > ${now}::timestamptz - interval '${TOLD_DAYS} days'
    and not exists (select 1 from consent n where n.id = ${letter}.instance_id and n.state <> 'asked')`;
