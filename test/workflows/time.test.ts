import { describe, expect, it } from '@jest/globals';
import { addDays, closingInstant, dateIn, happenedAt, instantAt, nextWeekday, startOfDay } from '../../workflows/kit/local-time.js';
import { fc } from '../support/properties.js';

const ZONE = 'Europe/Helsinki';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The wall clock of an instant, `YYYY-MM-DDTHH:MM:SS`, told by Intl and not by Temporal. */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
const wallClock = (at: number): string => format.format(at).replace(' ', 'T');
/** Every instant at which clocks in Helsinki show this: none in the skipped hour, two in the doubled one. The zone is two or three hours ahead. */
const instantsOf = (local: string): number[] =>
  [2, 3].map((ahead) => Date.parse(`${local}Z`) - ahead * HOUR).filter((at) => wallClock(at) === local);
const expected = (local: string): Date | null => {
  const instants = instantsOf(local);
  return instants.length === 1 ? new Date(instants[0] as number) : null;
};

const dates = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2060, 11, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const times = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
/** The Sundays on which clocks change, so that chance does not pass them by. */
const changes = fc.record({ year: fc.integer({ min: 2000, max: 2060 }), month: fc.constantFrom(2, 9) }).map(({ year, month }) => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return new Date(last.getTime() - last.getUTCDay() * DAY).toISOString().slice(0, 10);
});
const nightTimes = fc.integer({ min: 120, max: 300 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

describe('what has happened', () => {
  it.each([
    ['2021-03-28', '03:30', null],
    ['2021-10-31', '02:59', '2021-10-30T23:59:00.000Z'],
    ['2021-10-31', '03:30', '2021-10-31T01:30:00.000Z'],
    ['2021-10-31', '04:00', '2021-10-31T02:00:00.000Z'],
  ])('%s at %s: the later of two, never in the hour that was skipped', (on, time, at) => {
    expect(happenedAt(on, time, ZONE)?.toISOString() ?? null).toBe(at);
  });
});

describe('a deadline', () => {
  it('"by this date" ends at the midnight after it', () => {
    fc.assert(
      fc.property(fc.oneof(dates, changes), (on) => {
        const closes = closingInstant(on, null, ZONE);
        expect(closes).toEqual(expected(`${addDays(on, 1)}T00:00:00`));
        expect(wallClock((closes as Date).getTime() - 1)).toBe(`${on}T23:59:59`);
      }),
    );
  });

  it('at a time ends at that wall clock, and nowhere in the hour that is skipped or doubled', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(dates, times), fc.tuple(changes, nightTimes)), ([on, time]) => {
        expect(closingInstant(on, time, ZONE)).toEqual(expected(`${on}T${time}:00`));
        expect(instantAt(on, time, ZONE)).toEqual(expected(`${on}T${time}:00`));
      }),
    );
  });

  it.each([
    ['2021-03-28', '02:59', '2021-03-28T00:59:00.000Z'],
    ['2021-03-28', '03:00', null],
    ['2021-03-28', '03:59', null],
    ['2021-03-28', '04:00', '2021-03-28T01:00:00.000Z'],
    ['2021-10-31', '02:59', '2021-10-30T23:59:00.000Z'],
    ['2021-10-31', '03:00', null],
    ['2021-10-31', '03:59', null],
    ['2021-10-31', '04:00', '2021-10-31T02:00:00.000Z'],
    ['2021-10-24', null, '2021-10-24T21:00:00.000Z'],
    ['2021-10-31', null, '2021-10-31T22:00:00.000Z'],
    ['2023-03-16', '16:15', '2023-03-16T14:15:00.000Z'],
  ])('of %s %s is %s', (on, time, closes) => {
    expect(closingInstant(on, time, ZONE)?.toISOString() ?? null).toBe(closes);
  });
});

describe('days', () => {
  it('are those of the zone', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (at) => {
        expect(dateIn(at, ZONE)).toBe(wallClock(at.getTime()).slice(0, 10));
      }),
    );
  });

  it('begin at the first instant of their date', () => {
    fc.assert(
      fc.property(fc.oneof(dates, changes), (on) => {
        const begins = startOfDay(on, ZONE);
        expect(begins).toEqual(expected(`${on}T00:00:00`));
        expect(dateIn(new Date(begins.getTime() - 1), ZONE)).toBe(addDays(on, -1));
      }),
    );
  });

  it('are counted on the calendar, not in hours', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (on, days) => {
        expect(addDays(on, days)).toBe(new Date(Date.parse(on) + days * DAY).toISOString().slice(0, 10));
        expect(addDays(addDays(on, days), -days)).toBe(on);
      }),
    );
  });

  it('move from a weekend to its Monday, and from no other day', () => {
    fc.assert(
      fc.property(dates, (on) => {
        const weekday = new Date(on).getUTCDay();
        expect(nextWeekday(on)).toBe(addDays(on, weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
      }),
    );
  });
});
