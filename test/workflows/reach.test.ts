import { describe, expect, it } from '@jest/globals';
import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { candidateProposal } from '../../workflows/candidate-proposal/workflow.js';
import { candidacy } from '../../workflows/candidacy/workflow.js';
import { consent } from '../../workflows/consent/workflow.js';
import type { Facts, Workflow } from '../../workflows/kit/workflow.js';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';
import { nominationCall } from '../../workflows/nomination-call/workflow.js';
import { organisation } from '../../workflows/organisation/workflow.js';
import { THE } from '../support/facts/build.js';
import { association } from '../support/facts/organisation.js';
import { arrowsOf, type Leg, walk } from '../support/paths.js';
import { callLegs, candidacyLegs, consentLegs, decisionLegs, membershipLegs, proposalLegs } from './legs.js';

const organisationLegs = [
  {
    facts: association(),
    events: [
      { type: 'AMEND', mailbox: 'posti@example.org' },
      { type: 'DISSOLVE', on: '2021-10-01' },
      { type: 'REVIVE' },
      { type: 'TAKE_OVER', from: THE.otherAssociation, businessId: '1234567-1', sectors: [] },
      { type: 'MERGE', into: THE.otherAssociation, contacts: true },
      { type: 'KEEP_APART', other: THE.otherAssociation },
    ],
  },
];

const machine = (workflow: Workflow, legs: readonly Leg<Facts>[]) => [workflow.name, workflow, legs] as const;
const MACHINES = [
  machine(nominationCall, callLegs),
  machine(candidateProposal, proposalLegs),
  machine(candidacy, candidacyLegs),
  machine(consent, consentLegs),
  machine(appointmentDecision, decisionLegs),
  machine(membershipTerm, membershipLegs),
  machine(organisation, organisationLegs),
];

describe.each(MACHINES)('%s', (_, workflow, legs) => {
  const walked = walk(workflow, legs);

  it('reaches every state that it declares, and no other', () => {
    expect([...walked.states].sort()).toEqual(Object.keys(workflow.states).sort());
  });

  it('takes every arrow of its picture', () => {
    expect([...walked.arrows].sort()).toEqual([...new Set(arrowsOf(workflow))].sort());
  });
});
