import { describe, expect, it } from '@jest/globals';
import { addDays, closingInstant, instantAt, startOfDay } from '../../workflows/kit/local-time.js';
import { fill, inNumber, LANGUAGES, listInWords, type Text } from '../../workflows/kit/text.js';
import { dayInWords, instantInWords, momentInWords, TIME_FORMS, timeInWords } from '../../workflows/kit/time-words.js';
import { fc } from '../support/properties.js';

const ZONE = 'Europe/Helsinki';
const inAll = (tell: (language: (typeof LANGUAGES)[number]) => string): string[] => LANGUAGES.map(tell);
const closing = (on: string, time: string | null = null): Date => closingInstant(on, time, ZONE) as Date;

describe('an exclusive midnight', () => {
  // An ordinary day, the ends of a month and a year, a leap day, and the Sundays on which clocks change.
  it.each([
    ['2026-03-31', '31.3.2026', '31 March 2026'],
    ['2021-12-31', '31.12.2021', '31 December 2021'],
    ['2024-02-29', '29.2.2024', '29 February 2024'],
    ['2026-03-28', '28.3.2026', '28 March 2026'],
    ['2026-03-29', '29.3.2026', '29 March 2026'],
    ['2026-10-24', '24.10.2026', '24 October 2026'],
    ['2026-10-25', '25.10.2026', '25 October 2026'],
  ])('after %s reads as that day', (on, day, english) => {
    const at = closing(on);
    expect(inAll((l) => instantInWords(at, l, ZONE, 'end'))).toEqual([
      `${day} (vuorokauden loppuun)`,
      `${day} (till dygnets slut)`,
      `${english} (the end of the day)`,
    ]);
    expect(inAll((l) => instantInWords(at, l, ZONE, 'until'))).toEqual([
      `${day} vuorokauden loppuun asti`,
      `till och med den ${day}`,
      `until the end of ${english}`,
    ]);
    expect(inAll((l) => instantInWords(at, l, ZONE, 'last-day'))).toEqual([day, day, english]);
  });

  it('never shows 0.00, 24.00 or 23.59, whatever the day', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2010-01-01', n));
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), fc.constantFrom(...TIME_FORMS), (on, language, form) => {
        const told = instantInWords(closing(on), language, ZONE, form);
        expect(told).toContain(dayInWords(on, language));
        expect(told).not.toMatch(/klo|kl\.|:|0\.00|23\.59/);
      }),
    );
  });

  it('is midnight in the zone that is asked for', () => {
    const at = new Date('2026-03-31T21:00:00Z');
    expect(instantInWords(at, 'fi', 'Europe/Helsinki', 'end')).toBe('31.3.2026 (vuorokauden loppuun)');
    expect(instantInWords(at, 'fi', 'Europe/Stockholm', 'end')).toBe('31.3.2026 klo 23.00');
    // Clocks that skip midnight: the day begins at one.
    expect(instantInWords(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'fi', 'America/Sao_Paulo', 'end')).toBe(
      '3.11.2018 (vuorokauden loppuun)',
    );
  });
});

describe('a beginning', () => {
  it('at midnight is a day, otherwise a day and a time', () => {
    expect(inAll((l) => instantInWords(startOfDay('2026-04-01', ZONE), l, ZONE))).toEqual(['1.4.2026', '1.4.2026', '1 April 2026']);
    expect(inAll((l) => instantInWords(instantAt('2026-04-01', '09:00', ZONE) as Date, l, ZONE))).toEqual([
      '1.4.2026 klo 9.00',
      '1.4.2026 kl. 9.00',
      '1 April 2026 at 09:00',
    ]);
  });
});

describe('an end with a time of its own', () => {
  it.each([
    // Winter, summer, and the days on which clocks change.
    ['2023-03-16', '16:15', '16.3.2023', '16.15', '16 March 2023'],
    ['2026-07-01', '08:05', '1.7.2026', '8.05', '1 July 2026'],
    ['2026-03-29', '12:00', '29.3.2026', '12.00', '29 March 2026'],
    ['2026-10-25', '23:59', '25.10.2026', '23.59', '25 October 2026'],
  ])('%s %s keeps it', (on, time, day, clock, english) => {
    const at = closing(on, time);
    expect(inAll((l) => instantInWords(at, l, ZONE, 'end'))).toEqual([
      `${day} klo ${clock}`,
      `${day} kl. ${clock}`,
      `${english} at ${time}`,
    ]);
    expect(inAll((l) => instantInWords(at, l, ZONE, 'until'))).toEqual([
      `${day} klo ${clock} asti`,
      `till den ${day} kl. ${clock}`,
      `until ${english} at ${time}`,
    ]);
  });
});

describe('times', () => {
  it('show seconds only where there are some', () => {
    expect(inAll((l) => timeInWords('16:15', l))).toEqual(['16.15', '16.15', '16:15']);
    expect(inAll((l) => timeInWords('00:00:01', l))).toEqual(['0.00.01', '0.00.01', '00:00:01']);
    expect(momentInWords(new Date('2021-10-24T21:00:01.500Z'), 'fi', ZONE)).toBe('25.10.2021 klo 0.00.01');
  });
});

describe('a sentence', () => {
  const until: Text = {
    fi: 'Haku on auki {closes:until}.',
    sv: 'Ansökan är öppen {closes:until}.',
    en: 'The call is open {closes:until}.',
  };
  const seats: Text = {
    fi: '{count} {count:paikka/paikkaa}',
    sv: '{count} {count:plats/platser}',
    en: '{count} {count:seat is/seats are}',
  };

  it('tells an instant in the form that it asks for', () => {
    expect(inAll((l) => fill(until, l, { closes: closing('2026-03-31') }))).toEqual([
      'Haku on auki 31.3.2026 vuorokauden loppuun asti.',
      'Ansökan är öppen till och med den 31.3.2026.',
      'The call is open until the end of 31 March 2026.',
    ]);
  });

  it.each([
    [0, '0 paikkaa', '0 platser', '0 seats are'],
    [1, '1 paikka', '1 plats', '1 seat is'],
    [2, '2 paikkaa', '2 platser', '2 seats are'],
    [5, '5 paikkaa', '5 platser', '5 seats are'],
    [21, '21 paikkaa', '21 platser', '21 seats are'],
  ])('has the words that go with %i', (count, ...told) => expect(inAll((l) => fill(seats, l, { count }))).toEqual(told));

  it('takes the first word for one only', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...LANGUAGES), (count, language) => {
        expect(inNumber(count, 'one/other', language)).toBe(count === 1 ? 'one' : 'other');
      }),
    );
  });

  it.each([
    ['a value that is missing', '{a}', {}],
    ['a form that no instant has', '{a:later}', { a: closing('2026-03-31') }],
    ['an end that is no instant', '{a:until}', { a: 'tomorrow' }],
    ['a number whose words are not two', '{a:until}', { a: 1 }],
  ])('leaves %s visible', (_, sentence, values) => expect(fill({ fi: sentence, sv: sentence, en: sentence }, 'fi', values)).toBe(sentence));
});

describe('a list', () => {
  const words = (word: string): Text => ({ fi: word, sv: word, en: word });
  it.each([
    [[], '', '', ''],
    [['a'], 'a', 'a', 'a'],
    [['a', 'b'], 'a tai b', 'a eller b', 'a or b'],
    [['a', 'b', 'c'], 'a, b tai c', 'a, b eller c', 'a, b or c'],
  ])('of %j is joined by or', (list, fi, sv, en) => expect(listInWords(list.map(words), 'or')).toEqual({ fi, sv, en }));
  it('is joined by and', () =>
    expect(listInWords(['a', 'b', 'c'].map(words), 'and')).toEqual({ fi: 'a, b ja c', sv: 'a, b och c', en: 'a, b and c' }));
});
