import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/platform/config/project-folder.js';
import { LANGUAGES } from '../../workflows/kit/text.js';
import { sourceOf } from './literals.js';
import { everyTextWritten, textsWrittenIn, type Written } from './written.js';

const root = projectFolder();
const TEXTS = everyTextWritten(root);

/** Words that Swedish and English share. No text of ours is the same in Finnish and in another language. */
const SHARED = ['Administration', 'Organisation', 'Period', 'Person', '{count} kB'];

const lacking = ({ text }: Written): boolean => LANGUAGES.some((language) => !/\S/.test(text[language] ?? ''));
const leftFinnish = ({ text: { fi, sv, en } }: Written): boolean => sv === fi || en === fi;
const leftEnglish = ({ text: { sv, en } }: Written): boolean => sv === en && !SHARED.includes(sv ?? '');
const askedFor = (words = ''): string => [...new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort().join();
const askingUnlike = ({ text: { fi, sv, en } }: Written): boolean => askedFor(sv) !== askedFor(fi) || askedFor(en) !== askedFor(fi);
const told = (wrong: (written: Written) => boolean): string[] =>
  TEXTS.filter(wrong).map(({ at, text }) => `${at}: ${JSON.stringify(text)}`);

/** Pages, rules, refusals, problems and letters alike, exported or not: words.test.ts says more of the words of pages. */
describe('every text that is written in the program', () => {
  it('is found, those of modules that keep them to themselves too', () => {
    expect(TEXTS.length).toBeGreaterThan(2500);
    const found = new Set(TEXTS.map(({ at }) => at.split(':')[0]));
    const modules = ['src/access/refusals.ts', 'src/api/problems.ts', 'src/engine/general-refusals.ts', 'src/web/forms/problems.ts'];
    const letters = ['src/notifications/words/frame.ts', 'src/notifications/words/sign-in.ts', 'src/notifications/words/calls.ts'];
    expect([...modules, ...letters].filter((file) => !found.has(file))).toEqual([]);
  });

  it('is there in all languages', () => expect(told(lacking)).toEqual([]));

  it('is said in Swedish and English, and not by leaving the Finnish', () => expect(told(leftFinnish)).toEqual([]));

  it('is said in Swedish, and not by leaving the English', () => {
    expect(told(leftEnglish)).toEqual([]);
    expect(SHARED.filter((word) => !TEXTS.some(({ text: { sv, en } }) => sv === word && en === word))).toEqual([]);
  });

  it('asks for the same values in all languages', () => expect(told(askingUnlike)).toEqual([]));

  it.each([
    ['a language is missing', lacking, "const X = { a: { fi: 'Yksi', en: 'One' } };"],
    ['a language says nothing', lacking, "const X = { a: { fi: 'Yksi', sv: '', en: 'One' } };"],
    ['the Swedish is the Finnish', leftFinnish, "const say = () => refuse({ fi: 'Yksi', sv: 'Yksi', en: 'One' });"],
    ['the Swedish is the English', leftEnglish, "export const A = { fi: 'Yksi', sv: 'One', en: 'One', source: 'x' };"],
    ['a value is forgotten', askingUnlike, "export const A = { fi: '{n} yksi', sv: '{n} ett', en: 'one' };"],
    ['a value is put in by hand', leftFinnish, 'const a = (n) => ({ fi: `${n} kpl`, sv: `${n} kpl`, en: `${n} pcs` });'],
  ])('would be found out where %s', (_, wrong, text) => {
    expect(textsWrittenIn(sourceOf(root, 'some-words.ts', text)).filter(wrong)).toHaveLength(1);
  });
});
