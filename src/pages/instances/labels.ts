import type { Language, Text } from '../../../workflows/kit/text.js';
import type { Actor } from '../../../workflows/kit/policy.js';
import type { Named } from '../../api/names.js';
import { isId } from '../../../workflows/kit/fields.js';
import { loadFacts } from '../../engine/load.js';
import type { Db, Loaded, Store } from '../../engine/store.js';
import type { Registry } from '../../engine/registry.js';
import { knows } from '../../engine/permission.js';
import { ownText, ownTexts } from '../../web/words.js';
import { valueWords } from '../../locales/values.js';

type Words = Partial<Text> | null | undefined;

/** What an instance is called on pages, from its own facts. Null: it has no name of its own (a proposal, a decision). */
export function ownLabel(facts: Readonly<Record<string, unknown>>, language: Language): string | null {
  if (typeof facts['familyName'] === 'string') return `${String(facts['givenName'])} ${facts['familyName']}`;
  if (typeof facts['name'] === 'string') return facts['name'];
  if (facts['constituency']) return seatLabel(facts, language);
  for (const key of ['title', 'name']) {
    const own = ownText({ language }, facts[key] as Words);
    if (own) return own;
  }
  const nominee = facts['nominee'] as { givenName?: string; familyName?: string } | null | undefined;
  if (nominee?.familyName) return `${nominee.givenName ?? ''} ${nominee.familyName}`.trim();
  return null;
}

/** `Nuorisojärjestöt, Forssan seutu: varajäsen`. */
export function seatLabel(facts: Readonly<Record<string, unknown>>, language: Language): string {
  const where = ownTexts({ language }, [facts['constituency'], facts['subRegion']] as Words[]) || '–';
  return `${where}: ${valueWords('seat.role', String(facts['role']))[language]}`;
}

/** The kind of thing and its name: `Jäsenhaku: Täydennyshaku syksy 2021`. */
export const titleOf = ({ workflow }: Store, facts: Readonly<Record<string, unknown>>, language: Language): string => {
  const own = ownLabel(facts, language);
  return own === null ? workflow.label[language] : own;
};

/** What things without a name of their own are about, by the fact that says it: a candidacy is called by its person, a decision by its call. */
export const ABOUT = [
  ['person', 'people'],
  ['call', 'calls'],
] as const;

/** What something is called, from the facts that say it and those of what it is about: a person's name as it is, a call's after the kind of thing. */
export function labelOf(store: Store, { facts, about }: Named, language: Language): string {
  const of = ownLabel(facts, language) === null && about !== null ? ownLabel(about, language) : null;
  const title = titleOf(store, facts, language);
  return of === null ? title : 'familyName' in (about ?? {}) ? of : `${title}: ${of}`;
}

/** The same, with names of what they are about for those that have none of their own; one read per collection. */
export async function titlesOf(
  db: Db,
  registry: Registry,
  store: Store,
  instances: readonly Loaded[],
  now: Date,
  actor: Actor,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const aboutOf = (facts: Loaded) => ABOUT.find(([fact]) => typeof facts[fact] === 'string');
  const wanted = new Map<string, Set<string>>();
  for (const facts of instances) {
    const about = ownLabel(facts, language) === null ? aboutOf(facts) : undefined;
    if (about) wanted.set(about[1], (wanted.get(about[1]) ?? new Set()).add(String(facts[about[0]])));
  }
  const names: Names = wanted.size === 0 ? new Map() : await namesOf(db, registry, wanted, now, actor, language);
  return new Map(
    instances.map((facts) => {
      const [fact] = aboutOf(facts) ?? [];
      const about = fact !== undefined && ownLabel(facts, language) === null ? names.get(String(facts[fact]))?.label : undefined;
      const title = titleOf(store, facts, language);
      return [facts.id, about === undefined ? title : fact === 'person' ? about : `${title}: ${about}`];
    }),
  );
}

/** Names by id. */
export type Names = ReadonlyMap<string, { readonly label: string; readonly collection: string }>;

/** The names of what facts refer to, as far as the reader may know of it; one read per collection. */
export async function namesOf(
  db: Db,
  registry: Registry,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  now: Date,
  actor: Actor,
  language: Language,
): Promise<Names> {
  const names = new Map<string, { label: string; collection: string }>();
  for (const [collection, ids] of wanted) {
    const store = registry.collection(collection);
    const found = await loadFacts(db, store, [...ids].filter(isId), now, actor);
    const known = found.filter((facts) => knows(store, facts));
    const titles = await titlesOf(db, registry, store, known, now, actor, language);
    for (const [id, label] of titles) names.set(id, { label, collection });
  }
  return names;
}
