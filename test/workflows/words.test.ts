import { describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { ROLE_NAMES, rolesInWords, type Role } from '../../workflows/kit/policy.js';
import type { RuleBook } from '../../workflows/kit/rule.js';
import { fill, LANGUAGES, type Text } from '../../workflows/kit/text.js';
import { NOT_POSSIBLE_HERE, type Workflow } from '../../workflows/kit/workflow.js';

const texts = (workflow: Workflow): (readonly [what: string, text: Text])[] => [
  ['label', workflow.label],
  ['create', workflow.create.label],
  ...Object.entries(workflow.states).map(([state, label]) => [`state ${state}`, label] as const),
  ...Object.entries(workflow.events).map(([event, { label }]) => [`event ${event}`, label] as const),
  ...rulesOf(workflow).map(({ name, says }) => [`rule ${name}`, says] as const),
  ...Object.entries(workflow.refusals),
];
const WRONG = {
  one: /\b1 (\w+ )?(esitystä|paikkaa|henkilöä|platser|personer|kandidater|proposals|seats|people|persons|candidates)\b/,
  other: /\b[025] (\w+ )?(esitys|paikka|henkilö|plats|person|kandidat|proposal|seat|candidate)(?=[\s.,])/,
};
const rulesOf = (workflow: Workflow): RuleBook<never>[string] => Object.values(workflow.rules).flat();
const PLACEHOLDER = /\{(\w+)(?::([^{}]+))?\}/g;
/** Which values a sentence tells; languages differ in how often and in what form. */
const placeholders = (sentence: string): string[] => [...new Set([...sentence.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))].sort();
const formsOf = (sentence: string): [name: string, form: string][] =>
  [...sentence.matchAll(PLACEHOLDER)].map(([, name = '', form = '']) => [name, form]);
/** Values that are exclusive ends: told bare they would read as the day after. */
const ENDS = ['closes', 'due'];

describe.each(WORKFLOWS.map((w) => [w.name, w] as const))('the words of %s', (_, workflow) => {
  it('are there in all languages, and neither the Swedish nor the English is the Finnish', () => {
    for (const [what, text] of texts(workflow)) {
      for (const language of LANGUAGES) expect(`${what}: ${text[language]}`).toMatch(/: \S/);
      for (const other of ['sv', 'en'] as const) expect(`${what}: ${text[other]}`).not.toBe(`${what}: ${text.fi}`);
    }
  });

  it('ask for the same values in all languages', () => {
    for (const [what, text] of texts(workflow))
      for (const language of LANGUAGES) expect([what, placeholders(text[language])]).toEqual([what, placeholders(text.en)]);
  });

  it('tell every end as an end and every number with both of its words', () => {
    for (const [what, text] of texts(workflow))
      for (const language of LANGUAGES)
        for (const [name, form] of formsOf(text[language])) {
          if (ENDS.includes(name))
            expect([what, language, form]).toEqual([what, language, expect.stringMatching(/^(end|until|last-day)$/)]);
          else expect([what, language, form]).toEqual([what, language, expect.stringMatching(/^(|until|last-day|[^/]+\/[^/]+)$/)]);
        }
  });

  it('read well for any number', () => {
    for (const [what, text] of texts(workflow).filter(([, { en }]) => placeholders(en).includes('count')))
      for (const language of LANGUAGES)
        for (const count of [0, 1, 2, 5]) {
          const told = fill(text, language, { count, seats: { fi: 'Kylät', sv: 'Byar', en: 'Villages' } });
          expect([what, told]).toEqual([what, expect.not.stringMatching(/[{}/]/)]);
          // A sentence that names the things themselves need not count them.
          if (text[language].includes('{count}')) expect([what, told]).toEqual([what, expect.stringContaining(String(count))]);
          else expect([what, text[language]]).toEqual([what, expect.stringContaining('{seats}')]);
          // The mistakes that this mechanism is for.
          expect([what, told]).toEqual([what, expect.not.stringMatching(WRONG[count === 1 ? 'one' : 'other'])]);
        }
  });

  it('say of every rule and refusal what it rests on', () => {
    for (const { name, source } of rulesOf(workflow)) expect([name, source]).toEqual([name, expect.stringMatching(/\S/)]);
    for (const [code, { source }] of Object.entries(workflow.refusals)) expect([code, source]).toEqual([code, expect.stringMatching(/\S/)]);
  });

  it('name no code of another workflow', () => {
    const others = WORKFLOWS.filter((w) => w !== workflow).flatMap((w) => Object.keys(w.refusals));
    expect(Object.keys(workflow.refusals).filter((code) => others.includes(code))).toEqual([]);
  });
});

describe('the common words', () => {
  it('are there in all languages', () => {
    for (const text of [...Object.values(ROLE_NAMES), NOT_POSSIBLE_HERE])
      for (const language of LANGUAGES) expect(text[language]).toMatch(/\S/);
    expect(placeholders(NOT_POSSIBLE_HERE.fi)).toEqual(placeholders(NOT_POSSIBLE_HERE.sv));
    expect(placeholders(NOT_POSSIBLE_HERE.fi)).toEqual(placeholders(NOT_POSSIBLE_HERE.en));
  });
});

describe('who may', () => {
  it.each<[Role[], string, string, string]>([
    [['administrator'], 'pääkäyttäjä', 'administratören', 'the administrator'],
    [['secretary'], 'sihteeri tai varahenkilö', 'sekreteraren eller ställföreträdaren', 'the secretary or the substitute'],
    [
      ['secretary', 'administrator'],
      'sihteeri, varahenkilö tai pääkäyttäjä',
      'sekreteraren, ställföreträdaren eller administratören',
      'the secretary, the substitute or the administrator',
    ],
    [
      ['clock', 'secretary'],
      'sihteeri, varahenkilö tai palvelu itse määräajan tullen',
      'sekreteraren, ställföreträdaren eller tjänsten själv när tiden är inne',
      'the secretary, the substitute or the service itself when the time comes',
    ],
  ])('%j is told as a person joins them', (roles, fi, sv, en) => expect(rolesInWords(roles)).toEqual({ fi, sv, en }));
});

describe('the rule book', () => {
  it('has each workflow and each collection once', () => {
    expect(new Set(WORKFLOWS.map((w) => w.name)).size).toBe(WORKFLOWS.length);
    expect(new Set(WORKFLOWS.map((w) => w.collection)).size).toBe(WORKFLOWS.length);
  });

  it('has no rule that no arrow and no creation asks', () => {
    for (const workflow of WORKFLOWS) {
      const guards = workflow.allBranches.flatMap(({ guard }) => (guard === null ? [] : (workflow.rules[guard] ?? [])));
      const asked = new Set([...guards, ...(workflow.create.rule ?? [])].map((rule) => rule.name));
      expect([
        workflow.name,
        rulesOf(workflow)
          .map((r) => r.name)
          .filter((name) => !asked.has(name)),
      ]).toEqual([workflow.name, []]);
    }
  });
});
