import type { Leg } from '../support/paths.js';
import { exchangeable, preparedDecision } from '../support/facts/appointment-decision.js';
import { at, THE } from '../support/facts/build.js';
import { proposal, sentProposal } from '../support/facts/candidate-proposal.js';
import { standingCandidacy } from '../support/facts/candidacy.js';
import { askedConsent, enteredConsent } from '../support/facts/consent.js';
import { activeMember, appointedMember, leftMember } from '../support/facts/membership-term.js';
import { draftCall, evaluatedCall, publishedCall } from '../support/facts/nomination-call.js';
import type { CallFacts } from '../../workflows/nomination-call/facts.js';
import type { ProposalFacts } from '../../workflows/candidate-proposal/facts.js';
import type { CandidacyFacts } from '../../workflows/candidacy/facts.js';
import type { ConsentFacts } from '../../workflows/consent/facts.js';
import type { DecisionFacts } from '../../workflows/appointment-decision/facts.js';
import type { MembershipFacts } from '../../workflows/membership-term/facts.js';

const because = { reason: 'Because.' };
const later = { closesOn: '2021-11-07', reason: 'Too few candidates.' };

const endings = [
  { type: 'CANCEL', ...because },
  { type: 'VOID', ...because },
];
export const callLegs: readonly Leg<CallFacts>[] = [
  {
    facts: draftCall({ opensAt: at('2021-10-04T06:00:00') }),
    events: [{ type: 'AMEND', title: { fi: 'Haku' } }, { type: 'PUBLISH' }, { type: 'CORRECT_DEADLINE', ...later }, ...endings],
  },
  { facts: draftCall(), events: [{ type: 'PUBLISH' }, { type: 'EXTEND', ...later }, { type: 'CORRECT_DEADLINE', ...later }, ...endings] },
  { from: 'scheduled', facts: publishedCall(), events: [{ type: 'OPEN' }] },
  { from: 'open', facts: publishedCall(), events: [{ type: 'EXTEND', ...later }] },
  {
    from: 'open',
    facts: evaluatedCall(),
    events: ['CLOSE', 'EVALUATE', 'READY', 'RECONSIDER', 'SETTLE', 'ARCHIVE'].map((type) => ({ type })),
  },
  ...['closed', 'evaluating', 'proposal-ready'].map((from) => ({
    from,
    facts: evaluatedCall(),
    events: [{ type: 'EXTEND', ...later }, ...endings],
  })),
  { from: 'evaluating', facts: evaluatedCall({ of: { body: { regime: 'nominator-names' } } }), events: [{ type: 'COMPLETE' }] },
];

const enough = [{ type: 'REJECT', ...because }, { type: 'WITHDRAW', ...because }, { type: 'LAPSE' }];
const becoming = { type: 'TAKE_ORGANISATION', from: THE.association, into: THE.otherAssociation };
const handling = [
  { type: 'AMEND', justification: 'More.' },
  { type: 'CORRECT_CONTACT', email: 'other@example.org' },
  { type: 'RETURN', ...because },
  { type: 'SUBMIT' },
  { type: 'CHECK' },
];
export const proposalLegs: readonly Leg<ProposalFacts>[] = [
  { facts: proposal(), events: [...handling, becoming, ...enough] },
  { facts: proposal({ of: { call: { state: 'decided' } } }), events: [{ type: 'SUBMIT' }] },
  { from: 'submitted', facts: sentProposal(), events: [...handling, becoming, ...enough] },
  {
    facts: proposal({ now: at('2021-10-24T21:00:00') }),
    events: [{ type: 'SUBMIT' }, { type: 'ADMIT', ...because }, ...handling, becoming, ...enough],
  },
  {
    from: 'late',
    facts: sentProposal({ of: { call: { closesAt: at('2021-11-07T22:00:00') } } }),
    events: [{ type: 'ADMIT_BY_EXTENSION' }, becoming, ...enough],
  },
];

const supporters = [
  { proposal: THE.proposal, endedAt: null },
  { proposal: THE.otherProposal, endedAt: null },
];
const person = [
  { type: 'AMEND', preferences: [THE.deputySeat, THE.memberSeat] },
  { type: 'SUPPORT', proposal: THE.otherProposal, seats: [THE.deputySeat] },
  { type: 'LOSE_SUPPORT', proposal: THE.proposal },
  { type: 'WITHDRAW', ...because },
  { type: 'CONSENT_REFUSED', because: 'declined' },
  { type: 'COME_BACK' },
  { type: 'NOT_SELECT' },
  { type: 'LAPSE' },
];
const choosing = [
  { type: 'DEEM_ELIGIBLE' },
  { type: 'DEEM_INELIGIBLE', ...because },
  { type: 'SHORTLIST' },
  { type: 'PROPOSE', seat: THE.memberSeat },
  { type: 'RETRACT' },
  { type: 'RESERVE', rank: 1 },
  { type: 'RECONSIDER', ...because },
  { type: 'SELECT', seat: THE.memberSeat, decision: THE.decision },
  { type: 'MERGE', into: THE.otherCandidacy },
  { type: 'KEEP_APART', other: THE.otherCandidacy },
  { type: 'REPRESENT', organisation: THE.association },
  becoming,
];
export const candidacyLegs: readonly Leg<CandidacyFacts>[] = [
  {
    facts: standingCandidacy({ of: { merging: { id: THE.otherCandidacy, call: THE.call, state: 'open' } } }),
    events: [...person, ...choosing],
  },
  { facts: standingCandidacy(), events: [{ type: 'LOSE_SUPPORT', proposal: THE.proposal }] },
  { facts: standingCandidacy({ supporters }), events: [...person.filter((e) => e.type === 'LOSE_SUPPORT'), ...choosing] },
  {
    facts: standingCandidacy({ of: { call: { regime: 'nominator-names' } } }),
    events: [{ type: 'DEEM_ELIGIBLE' }, { type: 'REGISTER', seat: THE.memberSeat }],
  },
];

const answers = [{ type: 'GIVE' }, { type: 'DECLINE' }, { type: 'NOT_ME' }, { type: 'CHANGE_PUBLICITY', publishName: true }];
const asking = [{ type: 'REMIND' }, { type: 'ASK_AGAIN' }, { type: 'MOVE_DUE' }, { type: 'LAPSE' }, { type: 'WITHDRAW', ...because }];
export const consentLegs: readonly Leg<ConsentFacts>[] = [
  { facts: askedConsent(), events: [...answers, ...asking] },
  { facts: askedConsent({ now: at('2021-10-24T21:00:00') }), events: [...answers, { type: 'EXPIRE' }] },
  {
    from: 'expired',
    facts: enteredConsent({ now: at('2021-10-25T09:00:00') }),
    events: answers.map((answer) => ({ ...answer, channel: 'phone', receivedAt: at('2021-10-24T12:00:00') })),
  },
];

export const decisionLegs: readonly Leg<DecisionFacts>[] = [
  {
    facts: preparedDecision({ of: { other: exchangeable() } }),
    events: [
      { type: 'EXCHANGE', seat: THE.memberSeat, candidacy: THE.otherCandidacy },
      { type: 'AMEND', plannedOn: '2021-12-01' },
      { type: 'PLACE_ON_AGENDA' },
      { type: 'MOVE', plannedOn: '2021-11-30' },
      { type: 'DECIDE', on: '2021-12-01', section: '12' },
      { type: 'TABLE', ...because },
      { type: 'RETURN', ...because },
      { type: 'RESUME' },
      { type: 'WITHDRAW', ...because },
      { type: 'PUBLISH' },
      { type: 'FINALISE' },
    ],
  },
];

/** Ends on a last day that has come; one that has not begun ends on the day before its first. */
const leaving = (on: string) => [
  { type: 'REQUEST_RESIGNATION', ...because },
  { type: 'TAKE_BACK_RESIGNATION' },
  { type: 'GRANT_RESIGNATION', on },
  { type: 'RECALL', on },
  { type: 'REPORT_ELIGIBILITY_LOSS', ...because },
  { type: 'CONFIRM_ELIGIBILITY_LOSS', on },
  { type: 'DISMISS_ELIGIBILITY_ALERT', ...because },
  { type: 'REPORT_DEATH', on },
  { type: 'REMOVE', on },
];
const alerted = { eligibilityAlertAt: at('2021-12-15T09:00:00') };
export const membershipLegs: readonly Leg<MembershipFacts>[] = [
  { facts: appointedMember(alerted), events: [{ type: 'ACCEPT' }, ...leaving('2021-12-31')] },
  { from: 'accepted', facts: appointedMember(alerted), events: leaving('2021-12-31') },
  ...['appointed', 'accepted'].map((from) => ({
    from,
    facts: appointedMember({ now: at('2023-12-31T22:00:00') }),
    events: [{ type: 'EXPIRE' }],
  })),
  { facts: activeMember(alerted), events: [{ type: 'START' }, { type: 'ACCEPT' }, ...leaving('2022-09-30')] },
  { from: 'resignation-requested', facts: appointedMember(), events: [{ type: 'TAKE_BACK_RESIGNATION' }] },
  { from: 'active', facts: activeMember({ now: at('2023-12-31T22:00:00') }), events: [{ type: 'EXPIRE' }, ...leaving('2022-09-30')] },
  ...['released', 'recalled', 'eligibility-lost', 'deceased', 'removed'].map((from) => ({
    from,
    facts: leftMember(),
    events: [{ type: 'NAME_SUCCESSOR', person: THE.successor, from: '2022-10-06' }],
  })),
];
