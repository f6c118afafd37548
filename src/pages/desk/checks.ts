import { showReason, type ReasonShown } from '../../../workflows/kit/reason.js';
import type { Language, Text } from '../../../workflows/kit/text.js';
import { CANDIDACY_STATES } from '../../../workflows/candidacy/states.js';
import type { CONSENT_STATES } from '../../../workflows/consent/states.js';
import type { InboxProposal } from '../../desk/inbox.js';
import { INBOX } from '../../locales/inbox.js';

/** What was looked at before anybody looks: good, or something to see to. */
export interface Check {
  readonly good: boolean;
  readonly says: Text;
}

/** The checks of a proposal in the order in which a secretary goes by them. */
export function checksOf({ checks, state, support }: InboxProposal): readonly Check[] {
  const { inTime, organisationsVerified, organisationsStand, mandate, answersComplete, justified, authorised } = checks;
  const check = (good: boolean, yes: Text, no: Text): Check => ({ good, says: good ? yes : no });
  const gone = unavailable(support);
  return [
    ...(gone ? [{ good: false, says: gone }] : []),
    ...(inTime === null ? [] : [inTime ? check(true, INBOX.inTime, INBOX.late) : { good: state === 'admitted', says: INBOX.late }]),
    check(organisationsVerified, INBOX.verified, INBOX.unverified),
    ...(organisationsStand ? [] : [check(false, INBOX.dissolved, INBOX.dissolved)]),
    { good: mandate !== 'nothing', says: MANDATES[mandate] },
    check(authorised, INBOX.authorised, INBOX.unauthorised),
    check(justified, INBOX.justified, INBOX.unjustified),
    ...(answersComplete === null ? [] : [check(answersComplete, INBOX.answered, INBOX.unanswered)]),
  ];
}

/** Answers after which whoever is proposed does not stand. */
const REFUSED: Readonly<Record<string, Text>> = {
  declined: INBOX.personDeclined,
  withdrawn: INBOX.personWithdrew,
  'not-me': INBOX.wrongPerson,
} satisfies Readonly<Record<(typeof CONSENT_STATES.refused)[number], Text>>;

/** Why the person is not available; null: the person is, or has not said yet. */
function unavailable(support: InboxProposal['support']): Text | null {
  if (support === null) return null;
  return REFUSED[support.consent ?? ''] ?? (CANDIDACY_STATES.givenUp.includes(support.state) ? INBOX.stoodDown : null);
}

const MANDATES = {
  named: INBOX.mandateNamed,
  invited: INBOX.mandateInvited,
  sector: INBOX.mandateSector,
  open: INBOX.mandateOpen,
  nothing: INBOX.mandateNothing,
} as const;

/** Nothing to remark: may be marked as checked together with others. */
export const isClean = (proposal: InboxProposal): boolean => remarksOn(proposal).length === 0;

interface Remark {
  readonly text: Text;
  readonly values: { readonly organisations: string };
}
/** What is to be looked at. */
const remarksOn = (proposal: InboxProposal): readonly Remark[] => [
  ...checksOf(proposal).flatMap(({ good, says }) => (good ? [] : [{ text: says, values: { organisations: '' } }])),
  ...proposal.checks.samePerson
    .filter(({ how }) => how === 'same-name')
    .map(({ organisations }) => ({ text: INBOX.sameName, values: { organisations: organisations.join(', ') } })),
];

/** Why it is not marked as checked together with others, in the form of a refusal. */
export const remarksShown = (proposal: InboxProposal, language: Language): readonly ReasonShown[] =>
  remarksOn(proposal).map((remark) => showReason({ code: 'inbox.look-at', ...remark }, language));
