import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { WORKFLOWS } from '../../workflows/all.js';
import { Newcomer } from '../../workflows/records/newcomer.js';
import { FIELD_PARTS, FIELDS, fieldKeys, fieldWords } from '../../src/locales/fields.js';
import { VALUES, valueKeys, valueWords } from '../../src/locales/values.js';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { registry } from '../../src/slices.js';
import { factsOf, fieldsIn, fieldsOf, type FieldSeen } from './fields-seen.js';
import { literalsIn, sourceOf } from './literals.js';
import { textsIn, type Found } from './texts.js';
import { Usage } from './usage.js';

const root = projectFolder();
const source = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file).replaceAll('\\', '/'));
const MODULES = source('src/locales').filter((file) => file.endsWith('.ts'));

/** Finnish words that another language shares, and names. */
const SAME_IN_ANOTHER: readonly string[] = [];
/** What stands in a page as it is in every language: the program's name, and an address. */
const WRITTEN_AS_IT_IS: readonly string[] = ['Edustus', 'problems'];
/** Dashes and blanks at either end. */
const AROUND = /^\P{L}+|\P{L}+$/gu;
const PAYLOADS = [...WORKFLOWS.flatMap(fieldsOf), ...fieldsIn(Newcomer, 'candidate-proposal', 'START')];
const FACTS = registry.stores.flatMap(factsOf);
const told = ({ workflow, event, name }: FieldSeen): string => `${workflow} ${event} ${name}`;
const keyOf = ({ workflow, event, name }: FieldSeen): string | undefined =>
  fieldKeys(workflow, event, name).find((key) => Object.hasOwn(FIELDS, key));
const valuesOf = PAYLOADS.flatMap(({ workflow, name, values }) => values.map((value) => [`${workflow}.${name}`, value] as const));

describe('the words of fields', () => {
  it('are there for every field of every payload, and for every fact', () => {
    expect(PAYLOADS.length).toBeGreaterThan(150);
    expect(FACTS.length).toBeGreaterThan(150);
    expect([...PAYLOADS, ...FACTS].filter((field) => keyOf(field) === undefined).map(told)).toEqual([]);
  });

  it('are all of some field', () => {
    const used = new Set([...PAYLOADS, ...FACTS].map(keyOf));
    expect(
      Object.keys(FIELDS)
        .filter((key) => !used.has(key))
        .sort(),
    ).toEqual([]);
  });

  it('are told once', () => {
    const keys = FIELD_PARTS.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  it('are short as on a form: a label of few words without a colon, a hint of whole sentences', () => {
    for (const [key, { label, hint }] of Object.entries(FIELDS))
      for (const language of LANGUAGES) {
        expect([key, label[language]]).toEqual([key, expect.stringMatching(/^\p{Lu}[^:.]{1,79}$/u)]);
        if (hint) expect([key, hint[language]]).toEqual([key, expect.stringMatching(/^\p{Lu}.{9,139}[.?]$/u)]);
      }
  });

  it('are the event’s own before the workflow’s, and the workflow’s before the common ones', () => {
    expect(fieldWords('appointment-decision', 'DECIDE', 'on').label.fi).toBe('Päätöspäivä');
    expect(fieldWords('membership-term', 'RECALL', 'on').label.fi).toBe('Jäsenyyden viimeinen päivä');
    expect(fieldWords('nomination-call', 'EXTEND', 'closesOn').label.fi).toBe('Uusi viimeinen hakupäivä');
    expect(fieldWords('nomination-call', 'AMEND', 'closesOn').label.fi).toBe('Viimeinen hakupäivä');
  });

  it('are found for a row of a list and for one language of a text', () => {
    expect(fieldWords('nomination-call', 'AMEND', 'questions.3.text.sv').label.fi).toBe('Kysymys');
    expect(fieldWords('appointment-decision', 'DECIDE', 'outcomes.0.outcome').label.fi).toBe('Mitä päätettiin');
    expect(fieldWords('nomination-call', 'AMEND', 'title.fi').label.fi).toBe('Haun otsikko');
  });

  it('are asked for in vain only by a mistake', () => {
    expect(() => fieldWords('nomination-call', 'AMEND', 'colour')).toThrow('no words for the field colour of nomination-call AMEND');
    expect(() => fieldWords('nomination-call', 'AMEND', 'toString')).toThrow('no words');
  });
});

describe('the words of values', () => {
  const keyFor = ([name, value]: readonly [string, string]): string | undefined =>
    valueKeys(name, value).find((key) => Object.hasOwn(VALUES, key));

  it('are there for every value that a field may be chosen from', () => {
    expect(valuesOf.length).toBeGreaterThan(150);
    expect(valuesOf.filter((value) => keyFor(value) === undefined)).toEqual([]);
  });

  it('are all of some value', () => {
    const used = new Set(valuesOf.map(keyFor));
    expect(Object.keys(VALUES).filter((key) => !used.has(key))).toEqual([]);
  });

  it('differ within a field, so that one can be chosen', () => {
    for (const { workflow, event, name, values } of PAYLOADS)
      for (const language of LANGUAGES) {
        const words = values.map((value) => valueWords(`${workflow}.${name}`, value)[language]);
        expect([workflow, event, name, words]).toEqual([workflow, event, name, [...new Set(words)]]);
      }
  });

  it('are the field’s own where a value means several things', () => {
    expect(valueWords('nomination-call.kind', 'open').fi).toBe('avoin haku');
    expect(valueWords('seat.filling', 'open').fi).toBe('avoimella haulla');
    expect(valueWords('candidate-proposal.nominee.language', 'sv').en).toBe('Swedish');
    expect(valueWords('verified', 'yes').sv).toBe('ja');
  });

  it('are asked for in vain only by a mistake', () => {
    expect(() => valueWords('seat.role', 'jester')).toThrow('no words for the value jester of seat.role');
  });
});

describe('every module of words', () => {
  const found = Promise.all(
    MODULES.map(async (file) => {
      const module = (await import(pathToFileURL(join(root, 'dist', file.replace(/ts$/, 'js'))).href)) as Record<string, unknown>;
      return Object.entries(module).flatMap(([name, value]) => textsIn(value, `${file} ${name}`));
    }),
  ).then((lists) => lists.flat());
  const wrong = async (isWrong: (text: Found) => boolean): Promise<string[]> =>
    (await found).filter(isWrong).map(({ where, text }) => `${where}: ${JSON.stringify(text)}`);

  it('is found', async () => {
    expect(MODULES.length).toBeGreaterThan(10);
    expect((await found).length).toBeGreaterThan(500);
  });

  it('says everything in all languages', async () => {
    expect(await wrong(({ text }) => LANGUAGES.some((l) => !/\S/.test(text[l] ?? '')))).toEqual([]);
  });

  it('says nothing in Swedish or English by leaving the Finnish', async () => {
    expect(await wrong(({ text }) => (text.sv === text.fi || text.en === text.fi) && !SAME_IN_ANOTHER.includes(text.fi ?? ''))).toEqual([]);
    const texts = (await found).map(({ text }) => text.fi);
    expect(SAME_IN_ANOTHER.filter((word) => !texts.includes(word))).toEqual([]);
  });

  it('asks for the same values in all languages', async () => {
    const asked = (sentence = ''): string => [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
    expect(await wrong(({ text }) => asked(text.sv) !== asked(text.fi) || asked(text.en) !== asked(text.fi))).toEqual([]);
  });

  it('has no words that nobody says', () => {
    const program = source('src').filter((file) => /\.tsx?$/.test(file));
    // Looked up by names that are put together: put-together.test.ts holds those against what there is.
    const unused = new Usage(root, program, MODULES)
      .unused()
      .filter((word) => !/^src\/locales\/(about-to|collections|done|form-titles|next|sources|your-turn)\.ts /.test(word));
    expect(unused).toEqual([]);
  });
});

describe('words that nobody says', () => {
  const program = (page: string): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'edustus-words-'));
    try {
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2023', lib: ['es2023'], strict: true } }),
      );
      writeFileSync(join(folder, 'words.ts'), "export const WORDS = { one: { fi: 'Yksi' }, 'two-three': { fi: 'Kaksi' } } as const;");
      writeFileSync(join(folder, 'page.ts'), `import { WORDS } from './words.js'; ${page}`);
      return new Usage(folder, ['words.ts', 'page.ts'], ['words.ts']).unused();
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  it.each([
    ['nothing', 'export const n = 1;', ['words.ts WORDS.one', 'words.ts WORDS.two-three']],
    ['one by its name', 'export const n = WORDS.one;', ['words.ts WORDS.two-three']],
    ['one taken out', 'export const { one } = WORDS;', ['words.ts WORDS.two-three']],
    ['one under another name', 'const W = { ...{ W: WORDS.one } }; export const n = W.W;', ['words.ts WORDS.two-three']],
    ['what a type allows', "export const say = (n: 'two-three') => WORDS[n];", ['words.ts WORDS.one']],
    ['the whole', 'export const all = Object.values(WORDS);', []],
    ['a name of its own', 'export const n = { one: 1 }.one;', ['words.ts WORDS.one', 'words.ts WORDS.two-three']],
  ])('are found where a page says %s', (_, page, unused) => expect(program(page)).toEqual(unused));
});

describe('a page', () => {
  it('has no words of its own', () => {
    // With what views are made from, and the script that a browser runs.
    const views = [...source('src/web'), ...source('src/pages')].filter((file) => /\.(tsx?|js)$/.test(file));
    expect(views.length).toBeGreaterThan(150);
    expect(views.filter((file) => file.endsWith('.js'))).toEqual(['src/web/assets/edustus.js']);
    expect(
      views.flatMap((file) => literalsIn(sourceOf(root, file))).filter(({ text }) => !WRITTEN_AS_IT_IS.includes(text.replace(AROUND, ''))),
    ).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Hei</p>', 'Hei'],
    ['text given as an expression', "<p>{open ? 'Auki' : null}</p>", 'Auki'],
    ['text with a value in it', '<p>{`Rivi ${n}`}</p>', 'Rivi'],
    ['a name for those who do not see', '<a aria-label="Etusivu" href="/" />', 'Etusivu'],
    ['a label as an expression', "<Field label={n > 1 ? 'Monta' : t(X.one)} />", 'Monta'],
    ['a label of an item', "const items = [{ key: 'from', label: 'Alkaa' }];", 'Alkaa'],
    ['a property in quotation marks', "<Field {...{ 'aria-label': open ? t(X.one) : 'Haku' }} />", 'Haku'],
    ['a title put together first', 'const title = `Haku ${n}`;', 'Haku'],
    ['what a script writes', "told.textContent = 'Tallessa';", 'Tallessa'],
  ])('would be found out: %s', (_, view, text) => {
    expect(literalsIn(sourceOf(root, 'a-view.tsx', view)).map((l) => l.text)).toEqual([text]);
  });

  it.each([
    '<p class="lead" id={`row-${n}`}>{t(X.hello)} – {n}</p>',
    '<a href="/fi" rel="next">{names.join(", ")}</a>',
    "const item = { key: 'from', title: t(X.one), label };",
  ])('may hold what nobody reads: %s', (view) => expect(literalsIn(sourceOf(root, 'a-view.tsx', view))).toEqual([]));
});
