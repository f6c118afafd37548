import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { ROLES, type Role } from '../../workflows/kit/policy.js';
import { COLLECTIONS } from '../../src/locales/collections.js';
import { LANGUAGES, type Text } from '../../workflows/kit/text.js';
import { JUST_DONE } from '../../src/locales/done.js';
import { FORM_TITLES } from '../../src/locales/form-titles.js';
import { ABOUT_TO } from '../../src/locales/about-to.js';
import { COMING, PLANNED, RESTING, WAITING_FOR } from '../../src/locales/next.js';
import { YOUR_TURN } from '../../src/locales/your-turn.js';
import { actInWords, CHAPTERS, chaptersOf } from '../../src/locales/sources.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';

const folder = join(projectFolder(), 'workflows');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
/** What rules and refusals say that they rest on. */
const SOURCES = [...new Set(texts.flatMap((text) => [...text.matchAll(/\bsource: '([^']+)'/g)].map(([, source]) => source as string)))];
/** Keys under which the clock is asked to wake an instance, by workflow. */
const ALARMS = WORKFLOWS.flatMap(({ name }) => {
  const own = readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory() && entry.name === name);
  const files = own ? readdirSync(join(folder, name)) : [];
  const found = files.flatMap((file) => [...readFileSync(join(folder, name, file), 'utf8').matchAll(/key: '([a-z]+)', at/g)]);
  return [...new Set(found.map(([, key]) => `${name}.${key}`))];
});
/** Whom states may wait for where the facts say: whoever adds one looks up what each is told. */
const BY_FACTS: Readonly<Record<string, readonly Role[]>> = {
  'candidacy.open': ['candidate', 'secretary'],
  'candidate-proposal.draft': ['contact', 'secretary'],
  'candidate-proposal.submitted': ['contact', 'secretary'],
  'candidate-proposal.checked': ['contact', 'secretary'],
  'consent.expired': ['secretary'],
  'appointment-decision.on-agenda': ['organ-member', 'secretary'],
  'membership-term.active': [],
  'membership-term.released': ['contact'],
  'membership-term.recalled': ['contact'],
  'membership-term.eligibility-lost': ['contact'],
  'membership-term.deceased': ['contact'],
  'membership-term.removed': ['contact'],
  'organisation.current': ['secretary'],
};

describe('words that are looked up by names put together', () => {
  it('of what was done, or is about to be, are each of an event that there is', () => {
    const events = WORKFLOWS.flatMap(({ name, events }) =>
      ['CREATE', ...Object.keys(events), ...('END' in events ? ['GOES_ON'] : [])].map((event) => `${name}.${event}`),
    );
    expect(Object.keys({ ...JUST_DONE, ...ABOUT_TO }).filter((key) => !events.includes(key))).toEqual([]);
  });

  it('of several of a kind are there for every collection, and for no other', () => {
    expect(Object.keys(COLLECTIONS).sort()).toEqual(WORKFLOWS.map(({ collection }) => collection).sort());
  });

  it('of forms whose button says only that something is added or changed are there for each of them, and say that with the thing', () => {
    const labels = WORKFLOWS.flatMap(({ name, create, events }) => [
      [`${name}.CREATE`, create.label] as const,
      ...Object.entries(events).map(([event, { label }]) => [`${name}.${event}`, label] as const),
    ]).filter(([, { fi }]) => /^(Lisää|Muokkaa)$/.test(fi));
    expect(Object.keys(FORM_TITLES).sort()).toEqual(labels.map(([key]) => key).sort());
    const saying = (key: string, label: Text): boolean => LANGUAGES.every((l) => FORM_TITLES[key]?.[l].startsWith(`${label[l]} `));
    expect(labels.filter(([key, label]) => !saying(key, label))).toEqual([]);
  });

  it('of what the clock will do are there for every deadline, and for no other', () => {
    expect(ALARMS.length).toBeGreaterThan(3);
    expect(Object.keys(COMING).sort()).toEqual(ALARMS.toSorted());
  });

  it('of what is planned are each of a day that is looked for', () => {
    const looked = readFileSync(join(projectFolder(), 'src', 'desk', 'deadlines.ts'), 'utf8');
    const keys = [...looked.matchAll(/select (?:distinct )?'([a-z]+)', null/g)].map(([, key]) => key);
    expect([...new Set(Object.keys(PLANNED).map((key) => key.split('.')[1]))].sort()).toEqual(keys.sort());
    expect(Object.keys(PLANNED).filter((key) => !WORKFLOWS.some(({ name }) => name === key.split('.')[0]))).toEqual([]);
  });

  it('of what is waited for are each of a state that there is', () => {
    const states = WORKFLOWS.flatMap(({ name, states }) => Object.keys(states).map((state) => `${name}.${state}`));
    // What a proposal is told by when whom it proposes has left, or was never reached.
    const situations = [...states, 'candidate-proposal.gone', 'candidate-proposal.astray'];
    const keys = Object.keys({ ...WAITING_FOR, ...RESTING, ...YOUR_TURN });
    expect(keys.map((key) => key.replace(new RegExp(`\\.(${ROLES.join('|')})$`), '')).filter((key) => !situations.includes(key))).toEqual(
      [],
    );
  });

  it('say to each whose turn it is what to do: of every state, whomever it may wait for', () => {
    const lacking = WORKFLOWS.flatMap(({ name, waits }) =>
      Object.entries(waits ?? {}).flatMap(([state, roles]) => {
        const key = `${name}.${state}`;
        if (typeof roles === 'function' && !Object.hasOwn(BY_FACTS, key)) return [`${key}: by facts`];
        const people = (typeof roles === 'function' ? (BY_FACTS[key] ?? []) : roles).filter(
          (role) => role !== 'clock' && role !== 'system',
        );
        return people.filter((role) => !YOUR_TURN[`${key}.${role}`] && !YOUR_TURN[key]).map((role) => `${key}: ${role}`);
      }),
    );
    expect(lacking).toEqual([]);
    const byFacts = WORKFLOWS.flatMap(({ name, waits }) =>
      Object.entries(waits ?? {}).flatMap(([state, roles]) => (typeof roles === 'function' ? [`${name}.${state}`] : [])),
    );
    expect(Object.keys(BY_FACTS).sort()).toEqual(byFacts.sort());
  });

  it('of what a rule rests on are there for every source in the handbook and in law, and every chapter is one', () => {
    expect(SOURCES.length).toBeGreaterThan(10);
    expect(SOURCES.filter((source) => actInWords(source) === null && (chaptersOf(source) ?? []).length === 0)).toEqual([]);
    // Cases of ours stand beside a chapter, and are told to nobody.
    expect(SOURCES.filter((source) => /case \d|\b20\d\d\b/.test(source)).length).toBeGreaterThan(5);
    expect(SOURCES.flatMap((source) => chaptersOf(source) ?? []).filter(({ words }) => /\d|case|tapaus/.test(words.fi + words.en))).toEqual(
      [],
    );
    const named = new Set(SOURCES.flatMap((source) => (chaptersOf(source) ?? []).map(({ name }) => name)));
    expect(Object.keys(CHAPTERS).filter((name) => !named.has(name))).toEqual([]);
  });
});
