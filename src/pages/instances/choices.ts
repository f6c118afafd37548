import type { Schema } from '../../../workflows/kit/fields.js';
import { list } from '../../api/listing.js';
import type { Option, Options } from '../../web/forms/schema-fields.js';
import type { Visit } from '../../web/acting.js';
import { titleOf } from './labels.js';

/** More than this nobody looks through in one list. */
const MOST = '200';

/** What may be chosen for each field of a payload that names another thing: what the reader may know of, of the same body where that is known. */
export async function choicesFor(visited: Visit, schema: Schema, only: readonly string[], body: string | null): Promise<Options> {
  const fields = new Map<string, string>();
  collect(schema, '', only, fields);
  const byCollection = new Map<string, readonly Option[]>();
  for (const collection of new Set(fields.values())) byCollection.set(collection, await optionsOf(visited, collection, body));
  return Object.fromEntries([...fields].map(([field, collection]) => [field, byCollection.get(collection) ?? []]));
}

function collect(schema: Schema, prefix: string, only: readonly string[] | null, fields: Map<string, string>): void {
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    if (only && !only.includes(name)) continue;
    const items = property['items'] as Schema | undefined;
    const collection = (property['x-collection'] ?? items?.['x-collection']) as string | undefined;
    if (collection) fields.set(prefix + name, collection);
    else collect(items ?? property, `${prefix}${name}.`, null, fields);
  }
}

/** Things of a collection by name, alphabetically; seats in the order of their lists. */
export async function optionsOf({ program, actor, reader }: Visit, collection: string, body: string | null): Promise<readonly Option[]> {
  const { registry } = program.engine;
  const store = registry.collection(collection);
  const narrowed = body !== null && NARROW.has(collection) && store.filters?.['body'] ? { body } : {};
  const { items } = await list(program.pool, store, actor, reader.now, { limit: MOST, ...narrowed });
  const options = items.map((facts) => ({ value: facts.id, label: titleOf(store, facts, reader.language) }));
  return collection === 'seats' ? options : options.sort((a, b) => a.label.localeCompare(b.label, reader.language));
}
const NARROW = new Set(['seats', 'terms', 'documents', 'meetings', 'candidacies', 'calls', 'decisions', 'memberships']);
