import { workflowIn, type Section } from './collections.js';
import { ADMINISTRATOR, type Fields } from './format.js';
import { orderOf, type SetUp } from './order.js';
import type { Performance } from './performance.js';
import { fillSay, inLanguage } from './say.js';
import { WORDS } from './words.js';

/** What identifies a thing for people; null for what is never shared between cases. */
const NATURAL: Partial<Record<Section, (fields: Fields) => readonly unknown[]>> = {
  regions: ({ name }) => [name],
  organisations: ({ name }) => [name],
  people: ({ givenName, familyName, email }) => [givenName, familyName, ((email ?? '') as string).toLowerCase()],
  bodies: ({ region, name }) => [region, name],
  organs: ({ region, body, name }) => [region, body, name],
};

/**
 * Makes everything that the sections of a case list, and the rights of its people.
 * @returns the first lines of the story
 */
export async function setUp(performance: Performance): Promise<string[]> {
  const { played } = performance;
  const found = new Set<string>();
  for (const act of orderOf(played.records)) await perform(act, performance, found);
  for (const [key, { roles }] of Object.entries(played.records.people)) {
    for (const role of (roles ?? []) as Fields[]) await grant(key, role, performance);
  }
  const { bodies, seats, organisations } = played.records;
  const names = Object.keys(bodies).map((key) => performance.names.of('bodies', key));
  const values: Readonly<Record<string, string>> = {
    bodies: names.join(', '),
    seats: String(Object.keys(seats).length),
    organisations: String(Object.keys(organisations).length),
  };
  return [
    inLanguage(played.title, played.language),
    inLanguage(played.story, played.language),
    fillSay(WORDS[played.language].setUp, (name) => values[name]),
  ];
}

async function perform({ act, section, key, fields }: SetUp, performance: Performance, found: Set<string>): Promise<void> {
  const name = `${section}.${key}`;
  if (act === 'amend') {
    if (found.has(name)) return;
    const payload = await performance.resolve(workflowIn(section).events['AMEND']?.payload, fields, performance.played.start);
    return must(await performance.amend(section, performance.id(section, key), payload, ADMINISTRATOR), name);
  }
  const payload = await performance.resolve(
    workflowIn(section).create.payload,
    ordered(section, key, fields, performance),
    performance.played.start,
  );
  const natural = NATURAL[section]?.(payload);
  const naturalKey = natural ? `${section}.${JSON.stringify(natural)}` : null;
  const shared = naturalKey === null ? undefined : performance.stage.shared.get(naturalKey);
  if (shared !== undefined) {
    found.add(name);
    return performance.remember(section, key, shared);
  }
  const outcome = await performance.create(section, payload, ADMINISTRATOR);
  must(outcome, name);
  if (!outcome.done) return;
  performance.remember(section, key, outcome.resource.id);
  if (naturalKey !== null) performance.stage.shared.set(naturalKey, outcome.resource.id);
}

/** Seats keep the order of the file unless they say another. */
const ordered = (section: Section, key: string, fields: Fields, { played }: Performance): Fields =>
  section === 'seats' ? { ordinal: Object.keys(played.records.seats).indexOf(key) + 1, ...fields } : fields;

async function grant(person: string, role: Fields, performance: Performance): Promise<void> {
  const payload = await performance.resolve(workflowIn('grants').create.payload, { ...role, person }, performance.played.start);
  must(await performance.create('grants', payload, ADMINISTRATOR), `people.${person}.roles`);
}

function must(outcome: Awaited<ReturnType<Performance['create']>>, path: string): void {
  if (outcome.done) return;
  const because = outcome.reasons.map((r) => r.code).join(', ');
  throw new Error(`${path} could not be set up: ${outcome.status} ${outcome.detail}${because ? ` (${because})` : ''}`);
}
