import type { Schema } from '../../../workflows/kit/fields.js';
import { list, names } from '../../api/listing.js';
import type { Option, Options } from '../../web/forms/schema-fields.js';
import type { Loaded, Store } from '../../engine/store.js';
import { FORM } from '../../locales/forms.js';
import type { Visit } from '../../web/acting.js';
import type { Reader } from '../../web/reader.js';
import { namesOf, ownLabel, titlesOf } from './labels.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';

/** As many as a page of a list has at most; and how many pages are read for one field, where names are not read alone. More are told of as missing. */
const PAGE = '200';
const PAGES = 10;
const ZONE = 'Europe/Helsinki';

/** Of what something is, so that only what belongs there is offered. */
interface Within {
  readonly body: string | null;
  readonly call?: string | null;
}

/** What may be chosen for each field of a payload that names another thing: what the reader may know of, of the same body or call where that is known. */
export async function choicesFor(visited: Visit, schema: Schema, only: readonly string[], within: Within): Promise<Options> {
  const fields = new Map<string, string>();
  collect(schema, '', only, fields);
  const byCollection = new Map<string, readonly Option[]>();
  for (const collection of new Set(fields.values())) byCollection.set(collection, await optionsOf(visited, collection, within));
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

/**
 * Things of a collection by name, alphabetically; seats in the order of their lists, meetings with their times and the latest first. Where there are more
 * than can be read, the last one says so and cannot be chosen.
 */
export async function optionsOf(visited: Visit, collection: string, within: Within): Promise<readonly Option[]> {
  const { program, actor, reader } = visited;
  const store = program.engine.registry.collection(collection);
  const named = await names(program.pool, store, actor, reader.now);
  if (named)
    return alphabetically(
      reader,
      named.map(({ id, name }) => ({ value: id, label: name })),
    );
  const { items, cut } = await all(visited, store, narrowed(store, collection, within));
  const options = await labelled(visited, collection, store, items);
  return cut ? [...options, { value: '', label: reader.t(FORM.listCut, { count: items.length }), disabled: true }] : options;
}

async function labelled(visited: Visit, collection: string, store: Store, items: readonly Loaded[]): Promise<readonly Option[]> {
  const { program, actor, reader } = visited;
  const { registry } = program.engine;
  const titles = await titlesOf(program.pool, registry, store, items, reader.now, actor, reader.language);
  const titled = items.map((facts) => ({ value: facts.id, label: titles.get(facts.id) ?? '', facts }));
  if (collection === 'seats') return titled.map(bare);
  if (collection === 'meetings')
    return titled
      .map((one) => ({ ...one, at: one.facts['plannedAt'] as Date }))
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ value, label, at }) => ({ value, label: `${label}, ${momentInWords(at, reader.language, ZONE)}` }));
  const apart =
    collection === 'organs' ? await byRegion(visited, titled) : collection === 'candidacies' ? await bySupport(visited, titled) : titled;
  return alphabetically(reader, apart.map(bare));
}

/** One collator for all of them: `localeCompare` looks for its own at each of thousands of comparisons. */
function alphabetically({ language }: Reader, options: readonly Option[]): Option[] {
  const { compare } = new Intl.Collator(language);
  return [...options].sort((a, b) => compare(a.label, b.label));
}

type Labelled = Option & { readonly facts: Loaded };
const bare = ({ value, label }: Option): Option => ({ value, label });
const NARROW = new Set(['seats', 'terms', 'documents', 'meetings', 'candidacies', 'calls', 'decisions', 'memberships']);

/** What the listing is asked for: of the call where the collection knows calls, else of the body. */
function narrowed({ filters }: Store, collection: string, { body, call }: Within): Readonly<Record<string, string>> {
  if (!NARROW.has(collection)) return {};
  if (call && filters?.['call']) return { call };
  return body !== null && filters?.['body'] ? { body } : {};
}

interface Read {
  readonly items: readonly Loaded[];
  /** There are more. */
  readonly cut: boolean;
}
async function all({ program, actor, reader }: Visit, store: Store, query: Readonly<Record<string, string>>): Promise<Read> {
  const found: Loaded[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const { items, next } = await list(program.pool, store, actor, reader.now, { ...query, limit: PAGE, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    cursor = next;
    if (next === null) break;
  }
  return { items: found, cut: cursor !== null };
}

/** Candidates of one name are told apart by who proposes them. */
async function bySupport({ program, actor, reader }: Visit, candidates: readonly Labelled[]): Promise<readonly Option[]> {
  const alike = candidates.filter(({ label }) => candidates.filter((other) => other.label === label).length > 1);
  if (alike.length === 0) return candidates;
  const supportOf = ({ facts }: Labelled): string[] => {
    const { backing = [] } = (facts['of'] ?? {}) as { readonly backing?: readonly { readonly organisation: string }[] };
    return [...new Set(backing.map(({ organisation }) => organisation))];
  };
  const wanted = new Map([['organisations', new Set(alike.flatMap(supportOf))]]);
  const names = await namesOf(program.pool, program.engine.registry, wanted, reader.now, actor, reader.language);
  return candidates.map((one) =>
    alike.includes(one)
      ? { ...one, label: [one.label, ...supportOf(one).map((id) => names.get(id)?.label ?? '')].filter(Boolean).join(', ') }
      : one,
  );
}

/** Organs of different regions are called the same. */
async function byRegion({ program, actor, reader }: Visit, organs: readonly Labelled[]): Promise<Option[]> {
  const { registry } = program.engine;
  const regions = await list(program.pool, registry.collection('regions'), actor, reader.now, { limit: PAGE });
  const names = new Map(regions.items.map((facts) => [facts.id, ownLabel(facts, reader.language)]));
  return organs.map(({ value, label, facts }) => {
    const region = names.get(String(facts['region']));
    return { value, label: region ? `${label} (${region})` : label };
  });
}
