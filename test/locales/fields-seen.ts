import { schemaOf, type Schema } from '../../workflows/kit/schema.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import type { Payload, Workflow } from '../../workflows/kit/workflow.js';
import type { Store } from '../../src/engine/store.js';

/** A field as a form or a page asks for its words; `values` are those that it may be chosen from. */
export interface FieldSeen {
  readonly workflow: string;
  readonly event: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** Every field of every payload of a workflow, those within others too, by their names with dots. */
export function fieldsOf({ name, create, events }: Workflow): FieldSeen[] {
  const payloads = [
    ['CREATE', create.payload] as const,
    ...Object.entries(events).map(([event, { payload }]) => [event, payload] as const),
  ];
  return payloads.flatMap(([event, payload]) => (payload ? fieldsIn(payload, name, event) : []));
}

/** Every field of one payload class. */
export const fieldsIn = (payload: Payload, workflow: string, event: string): FieldSeen[] =>
  within(schemaOf(payload), '').map((field) => ({ workflow, event, ...field }));

function within(schema: Schema, outer: string): { name: string; values: string[] }[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  // A text of several languages is one field.
  if (LANGUAGES.every((language) => properties.some(([key]) => key === language))) return [];
  return properties.flatMap(([key, inner]) => {
    const name = `${outer}${key}`;
    const items = (inner['items'] ?? {}) as Schema;
    const values = [inner['enum'] ?? items['enum'] ?? []].flat().filter((value): value is string => typeof value === 'string');
    const answers = [inner['type']].flat().includes('boolean') ? ['yes', 'no'] : values;
    return [{ name, values: answers }, ...within(inner, `${name}.`), ...within(items, `${name}.`)];
  });
}

/** Facts that a store reads beside its columns and lists, or keeps as one value with parts. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'nomination-call': ['rule', 'row', 'kind', 'strength', 'min', 'max', 'source'].map((part) => `pinnedRules.${part}`),
  'candidate-proposal': ['support', 'support.candidacy', 'support.consent', 'support.byMail'],
};

/** Every fact of a workflow that a page may show. */
export function factsOf({ workflow: { name: workflow }, columns, children = [] }: Store): FieldSeen[] {
  const rows = children.flatMap((child) => [
    child.fact,
    ...(child.kind === 'rows' ? Object.keys(child.fields).flatMap((field) => (field === 'id' ? [] : [`${child.fact}.${field}`])) : []),
  ]);
  return ['state', ...Object.keys(columns), ...rows, ...(MORE[workflow] ?? [])].map((name) => ({ workflow, event: '', name, values: [] }));
}
