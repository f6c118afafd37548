import { appointmentDecision } from './appointment-decision/workflow.js';
import { candidacy } from './candidacy/workflow.js';
import { candidateProposal } from './candidate-proposal/workflow.js';
import { consent } from './consent/workflow.js';
import type { Workflow } from './kit/workflow.js';
import { membershipTerm } from './membership-term/workflow.js';
import { nominationCall } from './nomination-call/workflow.js';
import { body } from './records/body.js';
import { compositionRule } from './records/composition-rule.js';
import { deputyLink } from './records/deputy-link.js';
import { document } from './records/document.js';
import { grant } from './records/grant.js';
import { meeting } from './records/meeting.js';
import { office } from './records/office.js';
import { organ } from './records/organ.js';
import { organisation } from './organisation/workflow.js';
import { person } from './records/person.js';
import { region } from './records/region.js';
import { seat } from './records/seat.js';
import { term } from './records/term.js';

/** The whole rule book: the six workflows in the order of a round, then the records. */
export const WORKFLOWS: readonly Workflow[] = [
  nominationCall,
  candidateProposal,
  candidacy,
  consent,
  appointmentDecision,
  membershipTerm,
  region,
  organ,
  body,
  term,
  seat,
  compositionRule,
  deputyLink,
  organisation,
  person,
  grant,
  office,
  meeting,
  document,
];
