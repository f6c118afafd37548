import { describe, expect, it } from '@jest/globals';
import { LETTER_NAMES, AUDIENCE_NAMES } from '../../src/locales/letters.js';
import { compose, type Known } from '../../src/notifications/compose.js';
import { LETTERS } from '../../src/notifications/words/all.js';
import type { LetterWords } from '../../src/notifications/words/kind.js';
import { lettersOf } from '../../workflows/kit/letters.js';
import { LANGUAGES, type Text } from '../../workflows/kit/text.js';
import { WORKFLOWS } from '../../workflows/all.js';

const asked = WORKFLOWS.flatMap(lettersOf);
const PAIRS = [...new Set(asked.map(({ letter, to }) => `${letter} ${to}`))].sort();
const HELSINKI = 'Europe/Helsinki';
const MORE = { kind: 'more', link: 'https://edustus.example.org/fi/calls/1' } as const;

/** What is always known, and everything that may be. */
const LEAST: Known = {
  body: 'Järjestöneuvottelukunta',
  call: 'Täydennyshaku 2021',
  person: 'Outi Ojala',
  organisations: 'Kylät ry ja Nuoret ry',
  seat: 'Nuorisojärjestöt: varajäsen',
  arrived: '24.10.2021 klo 23.59',
  closes: new Date('2021-10-24T21:00:00Z'),
  first: new Date('2021-11-30T22:00:00Z'),
  state: 'ero myönnetty',
};
const MOST: Known = {
  ...LEAST,
  newCall: 'Uusi haku',
  organ: 'Aluehallitus',
  openUntil: new Date('2021-10-24T21:00:00Z'),
  completeBy: new Date('2021-10-31T22:00:00Z'),
  due: new Date('2021-10-24T21:00:00Z'),
  last: new Date('2023-12-31T22:00:00Z'),
  on: new Date('2021-11-21T22:00:00Z'),
  section: '12 §',
  reason: 'Perustelut puuttuvat {tästä}.',
};
/** Every text of a letter, subjects first. */
const textsOf = ({ subject, text }: LetterWords): Text[] => [subject, ...text].flatMap((one) => ('fi' in one ? [one] : one));

describe('the words of letters', () => {
  it('are there for every letter and audience that a workflow names, and for no other', () => {
    const written = Object.entries(LETTERS).flatMap(([letter, to]) => Object.keys(to).map((audience) => `${letter} ${audience}`));
    expect(written.sort()).toEqual(PAIRS);
    expect(Object.keys(LETTER_NAMES).sort()).toEqual([...new Set(asked.map(({ letter }) => letter))].sort());
    expect(Object.keys(AUDIENCE_NAMES).sort()).toEqual([...new Set(asked.map(({ to }) => to))].sort());
  });

  it.each(PAIRS)('%s: names the same things in every language, and says them differently', (pair) => {
    const [letter, audience] = pair.split(' ') as [string, string];
    for (const text of textsOf(LETTERS[letter]![audience]!)) {
      const names = (language: 'fi' | 'sv' | 'en'): string[] => [...text[language].matchAll(/\{(\w+)/g)].map(([, name]) => name!).sort();
      expect([names('sv'), names('en')]).toEqual([names('fi'), names('fi')]);
      expect(new Set([text.fi, text.sv, text.en]).size).toBe(3);
    }
  });

  it.each(PAIRS)('%s: leaves no placeholder open, whether little or much is known', (pair) => {
    const [letter, audience] = pair.split(' ') as [string, string];
    for (const values of [LEAST, MOST]) {
      const told = LANGUAGES.map((language) => compose({ letter, audience }, language, values, MORE, HELSINKI));
      expect(new Set(told.map(({ subject }) => subject)).size).toBe(3);
      expect(new Set(told.map(({ text }) => text)).size).toBe(3);
      for (const { subject, text } of told) {
        expect(`${subject} ${text}`.replace('{tästä}', '')).not.toMatch(/[{}]|undefined|null|\[object|Invalid/);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(subject.length).toBeLessThan(140);
        expect(text).toContain(MORE.link);
        expect(text.split('\n\n').every((paragraph) => paragraph.trim() !== '')).toBe(true);
      }
    }
  });

  it('say in the subject what is asked and by when', () => {
    const subject = (letter: string, audience: string, language: 'fi' | 'sv' | 'en' = 'fi'): string =>
      compose({ letter, audience }, language, MOST, MORE, HELSINKI).subject;
    expect(subject('consent-request', 'candidate')).toBe(
      'Vastatkaa viimeistään 24.10.2021 (vuorokauden loppuun): suostutteko ehdokkaaksi? Järjestöneuvottelukunta',
    );
    expect(subject('consent-request', 'candidate', 'sv')).toBe(
      'Svara senast 24.10.2021 (till dygnets slut): samtycker ni till att kandidera? Järjestöneuvottelukunta',
    );
    expect(subject('completion-request', 'nominators')).toBe(
      'Täydentäkää esitystä viimeistään 31.10.2021 (vuorokauden loppuun): Outi Ojala',
    );
    expect(subject('nomination-request', 'invited', 'en')).toBe(
      'Nomination request, please answer by 24 October 2021 (the end of the day): Täydennyshaku 2021',
    );
  });

  it('keep a paragraph back when what it speaks of is not known, and refuse to go without what they must say', () => {
    const letter = { letter: 'resignation-granted', audience: 'candidate' };
    expect(compose(letter, 'fi', MOST, MORE, HELSINKI).text).toContain('viimeinen päivä on 31.12.2023.');
    expect(compose(letter, 'fi', LEAST, MORE, HELSINKI).text).not.toContain('viimeinen päivä');
    expect(() => compose(letter, 'fi', { body: 'X' }, MORE, HELSINKI)).toThrow(/lacks a value/);
    expect(() => compose({ letter: 'receipt', audience: 'candidate' }, 'fi', MOST, MORE, HELSINKI)).toThrow(/no words/);
  });

  it('show what somebody wrote as it was written, and a hidden link as hidden', () => {
    const { text } = compose({ letter: 'proposal-rejected', audience: 'nominators' }, 'sv', MOST, { kind: 'more', link: null }, HELSINKI);
    expect(text).toContain('Motivering: Perustelut puuttuvat {tästä}.');
    expect(text).toContain('(Mottagarens personliga svarslänk)');
  });

  it('tell organisations nothing of why a person left or was left out: that is told to the person and the secretary', () => {
    for (const [letter, words] of Object.entries(LETTERS)) {
      const candidacy = asked.some(
        (one) => one.letter === letter && one.workflow !== 'nomination-call' && one.workflow !== 'candidate-proposal',
      );
      if (!candidacy || !words['nominators']) continue;
      expect(compose({ letter, audience: 'nominators' }, 'fi', MOST, MORE, HELSINKI).text).not.toContain('Perustelut puuttuvat');
    }
  });
});
