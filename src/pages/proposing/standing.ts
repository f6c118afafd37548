import type { Text } from '../../../workflows/kit/text.js';
import type { PublicCall } from '../../desk/public-call.js';
import type { Loaded } from '../../engine/store.js';
import { PROPOSAL } from '../../locales/proposal.js';
import { CALL } from '../../locales/public/call.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';
import { PROPOSAL_STATES } from '../../../workflows/candidate-proposal/states.js';
import { CONSENT_STATES } from '../../../workflows/consent/states.js';

/** A proposal is told by more than its own state: the person may have left, and the call may be settled, while it stays as it is. */
type Call = Pick<PublicCall, 'state' | 'consentRule'> | null;

const SAYS: Readonly<Record<string, Text>> = {
  draft: PROPOSAL.isDraft,
  submitted: PROPOSAL.isSubmitted,
  returned: PROPOSAL.isReturned,
  checked: PROPOSAL.isChecked,
  late: PROPOSAL.isLate,
  admitted: PROPOSAL.isAdmitted,
  withdrawn: PROPOSAL.isWithdrawn,
  rejected: PROPOSAL.isRejected,
  lapsed: PROPOSAL.isLapsed,
};
/** What has been done with a proposal that takes part in the call, without what would come next. */
const SO_FAR: Readonly<Record<string, Text>> = {
  submitted: PROPOSAL.hasArrived,
  returned: PROPOSAL.hasArrived,
  checked: PROPOSAL.wasChecked,
  admitted: PROPOSAL.isAdmitted,
};
const CONSENTS: Readonly<Record<string, Text>> = {
  given: PROPOSAL.consentGiven,
  declined: PROPOSAL.consentRefused,
  withdrawn: PROPOSAL.consentRefused,
  'not-me': PROPOSAL.consentNotMe,
  expired: PROPOSAL.consentExpired,
};
const isSettled = (call: Call): boolean => CALL_STATES.settled.includes(call?.state ?? '');

/** It was taken in, and supports nobody: the call had been decided when it was entered. */
const isAfterDecision = (facts: Loaded, call: Call): boolean =>
  PROPOSAL_STATES.takenIn.includes(facts.state) && facts['support'] === null && CALL_STATES.concluded.includes(call?.state ?? '');

interface Support {
  readonly state: string;
  readonly consent: string | null;
  readonly byMail: boolean;
}
const supportOf = (facts: Loaded): Support | null => facts['support'] as Support | null;

/** How a proposal of which no result is known stands, in whole sentences. */
export function standingInWords(facts: Loaded, call: Call): readonly Text[] {
  const { state } = facts;
  const soFar = SO_FAR[state];
  const own = SAYS[state] ?? PROPOSAL.isSubmitted;
  if (state === 'late' && isSettled(call)) return [PROPOSAL.isLateForGood];
  if (soFar === undefined) return [own];
  if (isAfterDecision(facts, call)) return [PROPOSAL.isAfterDecision];
  const gone = supportOf(facts)?.state === 'withdrawn';
  if (isSettled(call)) return gone ? [soFar, PROPOSAL.isGone, PROPOSAL.isDecided] : [soFar, PROPOSAL.isDecided];
  return gone ? [soFar, supportOf(facts)?.consent === 'not-me' ? PROPOSAL.isAstray : PROPOSAL.isGone] : [own];
}

/** Nobody has reached the person: not at the address that was given, or there is none. */
export const isUnreached = (facts: Loaded): boolean => {
  const support = supportOf(facts);
  return support?.consent === 'not-me' || (support?.consent === 'asked' && !support.byMail);
};

/** Whether somebody without an address has been asked depends on the secretary, who needs a number for it. */
const askedInWords = (facts: Loaded): Text => {
  if (supportOf(facts)?.byMail !== false) return PROPOSAL.consentAsked;
  return (facts['nominee'] as { phone?: string | null } | null)?.phone ? PROPOSAL.consentByPhone : PROPOSAL.consentUnreached;
};

/** Whether the person agrees: the organisation is told the state and no more. @returns null where nothing hangs on it (any more) */
export function consentInWords(facts: Loaded, call: Call): Text | null {
  if (isAfterDecision(facts, call)) return PROPOSAL.consentNotNeeded;
  if (PROPOSAL_STATES.askingNobody.includes(facts.state) || isSettled(call)) return null;
  const support = supportOf(facts);
  const consent = support?.consent ?? null;
  if (support?.state === 'withdrawn' && !CONSENT_STATES.refused.includes(consent ?? '')) return null;
  if (consent === 'asked') return askedInWords(facts);
  if (consent !== null) return CONSENTS[consent] ?? null;
  return call?.consentRule === 'not-asked' ? CALL.consentNone : PROPOSAL.consentNotAsked;
}
