import type { Schema } from '../../../workflows/kit/schema.js';
import { names, type Named } from '../../api/names.js';
import type { OwnWords } from '../../desk/told.js';
import type { Option, Options } from '../../web/forms/schema-fields.js';
import type { Store } from '../../engine/store.js';
import { FORM } from '../../locales/forms.js';
import type { Visit } from '../../web/acting.js';
import type { Reader } from '../../web/reader.js';
import { ownText } from '../../web/words.js';
import { ABOUT, labelOf, nthOf } from './labels.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';

/** Told of one field, where more would be a page that nobody wants to load; that there are more is told. Whoever names for a seat is looked for among all. */
const MOST = 2000;
const ALL = new Set(['organisations']);
const ZONE = 'Europe/Helsinki';

/** Of what something is, so that only what belongs there is offered. */
interface Within {
  readonly body: string | null;
  readonly call?: string | null;
  /** The organ that decides: its meetings are the ones that matter, not the body's. */
  readonly organ?: string | null;
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
 * than can be told, the last one says so and cannot be chosen. One statement.
 */
export async function optionsOf({ program, actor, reader }: Visit, collection: string, within: Within): Promise<readonly Option[]> {
  const { registry } = program.engine;
  const store = registry.collection(collection);
  const about = ABOUT.find(([fact]) => fact in store.columns);
  const most = ALL.has(collection) ? null : MOST;
  const found = await names({
    db: program.pool,
    store,
    about: about === undefined ? null : { fact: about[0], store: registry.collection(about[1]) },
    actor,
    now: reader.now,
    body: within.body,
    filters: narrowed(store, collection, within),
    most: most === null ? null : most + 1,
  });
  const told = most === null ? found : found.slice(0, most);
  const options = inOrder(reader, collection, store, told);
  return told.length === found.length
    ? options
    : [...options, { value: '', label: reader.t(FORM.listCut, { count: told.length }), disabled: true }];
}

function inOrder(reader: Reader, collection: string, store: Store, found: readonly Named[]): readonly Option[] {
  const labelled = found.map((one) => ({ value: one.id, label: labelOf(store, one, reader.language), facts: one.facts }));
  if (collection === 'seats') return numbered(labelled).map(bare);
  if (collection === 'meetings')
    return labelled
      .map(({ value, label, facts }) => ({ value, label, at: new Date(facts['plannedAt'] as string) }))
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ value, label, at }) => ({ value, label: `${label}, ${momentInWords(at, reader.language, ZONE)}` }));
  return alphabetically(reader, toldApart(reader, collection, labelled));
}

type Labelled = Option & { readonly facts: Named['facts'] };
const bare = ({ value, label }: Option): Option => ({ value, label });

/** Seats in the order of their lists; of those called the same, which one it is. */
function numbered(labelled: readonly Labelled[]): Labelled[] {
  const all = [...labelled].sort((a, b) => Number(a.facts['ordinal']) - Number(b.facts['ordinal']));
  const [of, nth] = [new Map<string, number>(), new Map<string, number>()];
  for (const { label } of all) of.set(label, (of.get(label) ?? 0) + 1);
  return all.map((one) => {
    nth.set(one.label, (nth.get(one.label) ?? 0) + 1);
    const alike = { nth: nth.get(one.label) ?? 1, of: of.get(one.label) ?? 1 };
    return { ...one, label: `${one.label}${alike.of > 1 ? nthOf(alike) : ''}` };
  });
}

/** Organs by their region, and candidates of one name by who proposes them. */
function toldApart({ language }: Reader, collection: string, labelled: readonly Labelled[]): Option[] {
  if (collection === 'organs')
    return labelled.map(({ value, label, facts }) => {
      const region = ownText({ language }, facts['region'] as OwnWords);
      return { value, label: region ? `${label} (${region})` : label };
    });
  const times = new Map<string, number>();
  for (const { label } of labelled) times.set(label, (times.get(label) ?? 0) + 1);
  return labelled.map(({ value, label, facts }) => {
    const supporters = times.get(label) === 1 ? [] : ((facts['supporters'] as readonly (string | null)[] | undefined) ?? []);
    return { value, label: [label, ...supporters].filter(Boolean).join(', ') };
  });
}

/** One collator for all of them: `localeCompare` looks for its own at each of thousands of comparisons. */
function alphabetically({ language }: Reader, options: readonly Option[]): Option[] {
  const { compare } = new Intl.Collator(language);
  return [...options].sort((a, b) => compare(a.label, b.label));
}

const NARROW = new Set(['seats', 'terms', 'documents', 'meetings', 'candidacies', 'calls', 'decisions', 'memberships']);

/** What is looked among: of the call where the collection knows calls, else of the body; meetings of the organ that decides. */
function narrowed({ filters }: Store, collection: string, { body, call, organ }: Within): Readonly<Record<string, string>> {
  if (!NARROW.has(collection)) return {};
  if (organ && collection === 'meetings') return { organ };
  if (call && filters?.['call']) return { call };
  return body !== null && filters?.['body'] ? { body } : {};
}
