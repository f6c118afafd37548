import { appointmentDecision } from '../../../workflows/appointment-decision/workflow.js';
import { candidacy } from '../../../workflows/candidacy/workflow.js';
import { candidateProposal } from '../../../workflows/candidate-proposal/workflow.js';
import { consent } from '../../../workflows/consent/workflow.js';
import { membershipTerm } from '../../../workflows/membership-term/workflow.js';
import { nominationCall } from '../../../workflows/nomination-call/workflow.js';
import { organisation } from '../../../workflows/organisation/workflow.js';
import { decisionRefusals } from './appointment-decision.js';
import { candidacyRefusals } from './candidacy.js';
import { proposalRefusals } from './candidate-proposal.js';
import { consentRefusals } from './consent.js';
import { membershipRefusals } from './membership-term.js';
import { callRefusals } from './nomination-call.js';
import { organisationRefusals } from './organisation.js';
import { recordRefusals } from './records.js';
import type { Row } from './row.js';

/** Workflow → code → how it is provoked. A code without a row fails the tests; so does a row whose code is gone. */
export const REFUSALS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  [nominationCall.name]: callRefusals,
  [candidateProposal.name]: proposalRefusals,
  [candidacy.name]: candidacyRefusals,
  [consent.name]: consentRefusals,
  [appointmentDecision.name]: decisionRefusals,
  [membershipTerm.name]: membershipRefusals,
  [organisation.name]: organisationRefusals,
  ...recordRefusals,
};

/** Codes that no rule can see, because only the database knows of the other row at that moment: code → constraint. */
export const HELD_BY_THE_DATABASE: Readonly<Record<string, string>> = {
  'membership.selected-once': 'membership_selected_once',
  'term.overlaps': 'term_no_overlap',
  'document.replaced-already': 'document_replaced_once',
};
