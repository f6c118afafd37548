import { appointmentDecision } from '../../workflows/appointment-decision/workflow.js';
import { candidacy } from '../../workflows/candidacy/workflow.js';
import { candidateProposal } from '../../workflows/candidate-proposal/workflow.js';
import { consent } from '../../workflows/consent/workflow.js';
import type { Workflow } from '../../workflows/kit/workflow.js';
import { membershipTerm } from '../../workflows/membership-term/workflow.js';
import { nominationCall } from '../../workflows/nomination-call/workflow.js';
import { body } from '../../workflows/records/body.js';
import { compositionRule } from '../../workflows/records/composition-rule.js';
import { deputyLink } from '../../workflows/records/deputy-link.js';
import { document } from '../../workflows/records/document.js';
import { grant } from '../../workflows/records/grant.js';
import { meeting } from '../../workflows/records/meeting.js';
import { office } from '../../workflows/records/office.js';
import { organ } from '../../workflows/records/organ.js';
import { organisation } from '../../workflows/organisation/workflow.js';
import { person } from '../../workflows/records/person.js';
import { region } from '../../workflows/records/region.js';
import { seat } from '../../workflows/records/seat.js';
import { term } from '../../workflows/records/term.js';

/** What a case file may name, by the collection's name in the API. A case speaks to the program as any other client; this tells it the payloads. */
const ALL = [
  region,
  organ,
  body,
  term,
  seat,
  organisation,
  person,
  grant,
  meeting,
  document,
  office,
  deputyLink,
  compositionRule,
  nominationCall,
  candidateProposal,
  candidacy,
  consent,
  appointmentDecision,
  membershipTerm,
] as unknown as readonly Workflow[];

const BY_NAME: ReadonlyMap<string, Workflow> = new Map(ALL.map((workflow) => [workflow.collection, workflow]));

export const COLLECTIONS: readonly string[] = [...BY_NAME.keys()];

/** Sections of a case file: what is there before the story begins. Made in this order, as far as they do not refer to each other. */
export const SECTIONS = [
  'regions',
  'organisations',
  'people',
  'bodies',
  'organs',
  'terms',
  'seats',
  'meetings',
  'deputy-links',
  'composition-rules',
] as const;
export type Section = (typeof SECTIONS)[number];

export const workflowOf = (collection: string): Workflow | undefined => BY_NAME.get(collection);

/** @throws Error for a collection that `readCase` has let through: a mistake in the program */
export function workflowIn(collection: string): Workflow {
  const workflow = BY_NAME.get(collection);
  if (!workflow) throw new Error(`no collection ${collection}`);
  return workflow;
}
