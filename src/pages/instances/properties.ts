import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import type { Workflow } from '../../../workflows/kit/workflow.js';

/** Facts that name other things and are no field of any payload: their collection. */
const REFERENCES: Readonly<Record<string, string>> = {
  person: 'people',
  call: 'calls',
  body: 'bodies',
  seat: 'seats',
  organisation: 'organisations',
  candidacy: 'candidacies',
  decision: 'decisions',
  term: 'terms',
  represents: 'organisations',
  proposedSeat: 'seats',
  preferences: 'seats',
  organisations: 'organisations',
  mergedInto: 'candidacies',
  supersededBy: 'calls',
  supersedes: 'calls',
  enteredBy: 'people',
  original: 'documents',
  attachments: 'documents',
  meeting: 'meetings',
  organ: 'organs',
  parent: 'decisions',
  predecessor: 'memberships',
  deferredSeats: 'seats',
};

/** Instants at which something ends, exclusively: the first that is too late. */
const ENDS: ReadonlySet<string> = new Set(['closesAt', 'consentDueAt', 'dueAt', 'until']);

/** Whether an instant is told as an end: by its last day, where it is a midnight. */
export const isEnd = (fact: string): boolean => ENDS.has(fact);

/** What is known of an instance's facts: the schema of the field that sets them, and of each in the rows that tell it over time. */
export function propertiesOf(workflow: Workflow): Readonly<Record<string, Schema>> {
  const payloads = [workflow.create.payload, ...Object.values(workflow.events).map((e) => e.payload)];
  const properties = Object.assign(
    {},
    ...payloads.flatMap((payload) => (payload ? [schemaOf(payload)['properties'] as object] : [])).reverse(),
  ) as Record<string, Schema>;
  return { periods: { items: { properties } }, ...properties };
}

/** The collection that a fact refers to; null when its values are its own. */
export function collectionOf(workflow: Workflow, fact: string, properties = propertiesOf(workflow)): string | null {
  const schema = properties[fact];
  const named = (schema?.['x-collection'] ?? (schema?.['items'] as Schema | undefined)?.['x-collection']) as string | undefined;
  if (fact === 'mergedInto' && workflow.name === 'organisation') return 'organisations';
  if (fact === 'predecessor' && workflow.name === 'body') return 'bodies';
  return named ?? REFERENCES[fact] ?? null;
}
