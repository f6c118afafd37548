import type { Text } from '../../../workflows/kit/text.js';
import type { InboxProposal } from '../../desk/inbox.js';
import { INBOX } from '../../locales/inbox.js';

/** What was looked at before anybody looks: good, or something to see to. */
export interface Check {
  readonly good: boolean;
  readonly says: Text;
}

/** The checks of a proposal in the order in which a secretary goes by them. */
export function checksOf({ checks, state }: InboxProposal): readonly Check[] {
  const { inTime, organisationsVerified, organisationsStand, mandate, answersComplete, justified, authorised } = checks;
  const check = (good: boolean, yes: Text, no: Text): Check => ({ good, says: good ? yes : no });
  return [
    ...(inTime === null ? [] : [inTime ? check(true, INBOX.inTime, INBOX.late) : { good: state === 'admitted', says: INBOX.late }]),
    check(organisationsVerified, INBOX.verified, INBOX.unverified),
    ...(organisationsStand ? [] : [check(false, INBOX.dissolved, INBOX.dissolved)]),
    { good: mandate !== 'nothing', says: MANDATES[mandate] },
    check(authorised, INBOX.authorised, INBOX.unauthorised),
    check(justified, INBOX.justified, INBOX.unjustified),
    check(answersComplete, INBOX.answered, INBOX.unanswered),
  ];
}

const MANDATES = {
  named: INBOX.mandateNamed,
  invited: INBOX.mandateInvited,
  sector: INBOX.mandateSector,
  open: INBOX.mandateOpen,
  nothing: INBOX.mandateNothing,
} as const;

/** Nothing to remark: may be marked as checked together with others. */
export const isClean = (proposal: InboxProposal): boolean =>
  checksOf(proposal).every(({ good }) => good) && proposal.checks.samePerson.every(({ how }) => how !== 'same-name');
