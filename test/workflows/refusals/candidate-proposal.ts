import { at, THE } from '../../support/facts/build.js';
import { proposal, sentProposal } from '../../support/facts/candidate-proposal.js';
import type { refusals } from '../../../workflows/candidate-proposal/refusals.js';
import { CREATE, type Rows } from './row.js';

const submit = { state: 'draft', event: { type: 'SUBMIT' } };
const question = { key: 'experience', type: 'text', required: true, answeredBy: 'nominator' };
/** Entered by the secretary. */
const entered = proposal({ actorId: THE.secretary, roles: ['secretary', 'public'], contactOf: [] });

export const proposalRefusals: Rows<typeof refusals> = {
  'proposal.call-not-open': { ...submit, facts: proposal({ of: { call: { state: 'cancelled' } } }) },
  'proposal.call-opens-later': {
    facts: proposal({ of: { call: { state: 'scheduled', opensAt: at('2021-10-20T06:00:00') } } }),
    event: CREATE,
  },
  'proposal.arrived-in-time': { ...submit, facts: proposal(), turnsTo: 'submitted' },
  'proposal.arrived-late': {
    state: 'late',
    facts: sentProposal({ arrivedAt: at('2021-10-24T21:00:00') }),
    event: { type: 'ADMIT_BY_EXTENSION' },
  },
  'proposal.justification-missing': { ...submit, facts: proposal({ justification: null }) },
  'proposal.nominee-missing': { ...submit, facts: proposal({ nominee: null }) },
  'proposal.seat-missing': { ...submit, facts: proposal({ seats: [] }) },
  'proposal.seat-not-in-call': { ...submit, facts: proposal({ seats: [THE.otherSeat] }) },
  'proposal.seat-of-another-nominator': { ...submit, facts: proposal({ seats: [THE.deputySeat] }) },
  'proposal.not-invited': { ...submit, facts: proposal({ of: { call: { kind: 'targeted', invited: [THE.otherAssociation] } } }) },
  'proposal.answer-missing': { ...submit, facts: proposal({ of: { call: { questions: [question] } } }) },
  'proposal.not-authorised': { ...submit, facts: proposal({ authorised: false }) },
  'proposal.incomplete': { state: 'submitted', facts: sentProposal({ authorised: false }), event: { type: 'CHECK' } },
  'proposal.organisation-missing': { facts: proposal({ organisations: [] }), event: CREATE },
  'proposal.organisation-dissolved': {
    facts: proposal({ of: { dissolved: true } }),
    event: CREATE,
  },
  'proposal.organisation-merged': { ...submit, facts: proposal({ of: { merged: true } }) },
  'proposal.arrival-is-stamped': { state: 'draft', facts: proposal(), event: { type: 'SUBMIT', arrivedAt: at('2021-10-09T09:00:00') } },
  'proposal.arrival-unknown': { state: 'draft', facts: entered, event: { type: 'SUBMIT', channel: 'email' } },
  'proposal.arrival-in-future': {
    state: 'draft',
    facts: entered,
    event: { type: 'SUBMIT', channel: 'email', arrivedAt: at('2021-10-11T09:00:00') },
  },
  'proposal.original-missing': {
    state: 'draft',
    facts: entered,
    event: { type: 'SUBMIT', channel: 'email', arrivedAt: at('2021-10-09T09:00:00') },
  },
  'proposal.completion-past': {
    state: 'submitted',
    facts: sentProposal(),
    event: { type: 'RETURN', reason: 'Incomplete.', completionDue: '2021-10-10' },
  },
  'proposal.sent-facts-stand': { state: 'submitted', facts: sentProposal(), event: { type: 'AMEND', seats: [THE.deputySeat] } },
  'proposal.call-closed-for-changes': {
    state: 'submitted',
    facts: sentProposal({ roles: ['contact', 'public'], of: { call: { state: 'closed' } } }),
    event: { type: 'AMEND', justification: 'More.' },
  },
  'proposal.answer-to-nothing': { facts: proposal({ answers: { wish: 'No.' } }), event: CREATE },
  'proposal.answer-unfit': {
    state: 'draft',
    facts: proposal({ of: { call: { questions: [question] } } }),
    event: { type: 'AMEND', answers: { experience: 3 } },
  },
  'proposal.answer-not-among-options': {
    state: 'draft',
    facts: proposal({ of: { call: { questions: [{ ...question, type: 'choice', options: [{ key: 'yes' }, { key: 'no' }] }] } } }),
    event: { type: 'AMEND', answers: { experience: 'maybe' } },
  },
  'proposal.own-organisation-missing': {
    state: 'draft',
    facts: proposal(),
    event: { type: 'AMEND', organisations: [THE.otherAssociation] },
  },
  'proposal.arrival-stands': { state: 'returned', facts: sentProposal(), event: { type: 'SUBMIT', channel: 'email' } },
  'proposal.contact-stands': {
    state: 'submitted',
    facts: sentProposal({ support: { candidacy: THE.candidacy, state: 'open', consent: 'given', byMail: true } }),
    event: { type: 'CORRECT_CONTACT', email: 'new@example.org' },
  },
  'proposal.call-settled': {
    state: 'late',
    facts: sentProposal({ of: { call: { state: 'decided' } } }),
    event: { type: 'ADMIT', reason: 'Ill.' },
  },
  'proposal.candidate-selected': {
    state: 'checked',
    facts: sentProposal({ support: { candidacy: THE.candidacy, state: 'selected', consent: 'given', byMail: true } }),
    event: { type: 'WITHDRAW', reason: 'Ill.' },
  },
};
