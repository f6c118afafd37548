import { describe, expect, it } from '@jest/globals';
import { changePeriods, endPeriods, type Period } from '../../workflows/kit/periods.js';
import { at } from '../support/facts/build.js';
import { fc } from '../support/properties.js';

interface Named extends Period {
  readonly name: string;
  readonly host: string;
}

const DAYS = 40;
/** Day 0 is 1.1.2022; the test's calendar ends with day 39. */
const day = (n: number): string => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
const CALENDAR = Array.from({ length: DAYS }, (_, n) => day(n));
const recorded = (n: number): Date => new Date(Date.UTC(2021, 0, 1) + n);

const standing = (rows: readonly Named[], on: string): Named[] =>
  rows.filter((r) => r.supersededAt === null && r.from <= on && (r.until === null || on < r.until));
/** What was known at an instant of what holds on a date. */
const knownAt = (rows: readonly Named[], instant: Date): object[] =>
  rows
    .filter((r) => r.recordedAt <= instant && (r.supersededAt === null || r.supersededAt > instant))
    .map(({ from, until, name, host }) => ({ from, until, name, host }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** Rows one after another from day 0 on, the last one open: somebody planned changes ahead. */
const rows = fc.uniqueArray(fc.integer({ min: 1, max: DAYS - 1 }), { maxLength: 4 }).map((cuts) => {
  const starts = [0, ...cuts.sort((a, b) => a - b)];
  return starts.map((start, n): Named => ({
    id: `row-${n}`,
    from: day(start),
    until: starts[n + 1] === undefined ? null : day(starts[n + 1] as number),
    recordedAt: recorded(0),
    supersededAt: null,
    name: `name-${n}`,
    host: `host-${n}`,
  }));
});
const change = fc.record({ from: fc.option(fc.integer({ min: -3, max: DAYS + 3 })), today: fc.integer({ min: 0, max: DAYS - 1 }) });

describe('dated rows', () => {
  it('keep one truth per day, overwrite nothing, and remember what was known before', () => {
    fc.assert(
      fc.property(rows, fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
        let before: Named[] = first;
        changes.forEach(({ from, today }, n) => {
          const now = recorded(n + 1);
          const after = changePeriods(before, { name: `changed-${n}` }, from === null ? null : day(from), day(today), now);

          expect(CALENDAR.filter((date) => standing(after, date).length !== 1)).toEqual([]);
          // Every old row is still there, word for word; at most it is superseded now.
          const kept = before.map((old) => after.find((row) => row.id === old.id));
          expect(kept).toEqual(before.map((old, i) => (kept[i]?.supersededAt === old.supersededAt ? old : { ...old, supersededAt: now })));
          for (let then = 0; then <= n; then += 1) expect(knownAt(after, recorded(then))).toEqual(knownAt(before, recorded(then)));
          expect(after.filter((r) => r.id === undefined && (r.recordedAt !== now || r.supersededAt !== null))).toEqual([]);
          expect(after.filter((r) => r.id !== undefined)).toHaveLength(before.length);
          before = after.map((r, i) => ({ ...r, id: r.id ?? `new-${n}-${i}` }));
        });
      }),
    );
  });

  it('say the new from its first day on, the old before it, and leave alone what the change does not name', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 0, max: DAYS - 1 }), (before, from, today) => {
        const after = changePeriods(before, { name: 'new' }, day(from), day(today), recorded(1));
        const was = CALENDAR.map((date) => standing(before, date)[0]);
        const is = CALENDAR.map((date) => standing(after, date)[0]);
        expect(is.map((row) => row?.name)).toEqual(was.map((row, n) => (n < from ? row?.name : 'new')));
        expect(is.map((row) => row?.host)).toEqual(was.map((row) => row?.host));
      }),
    );
  });

  it('correct the row of today in its whole length, and no other, when no date is given', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: DAYS - 1 }), (before, today) => {
        const after = changePeriods(before, { name: 'right' }, null, day(today), recorded(1));
        const corrected = standing(before, day(today))[0];
        const was = CALENDAR.map((date) => standing(before, date)[0]);
        const is = CALENDAR.map((date) => standing(after, date)[0]?.name);
        expect(is).toEqual(was.map((row) => (row === corrected ? 'right' : row?.name)));
      }),
    );
  });

  it('stay as they are when there is none', () => {
    expect(changePeriods<Named>([], { name: 'new' }, null, '2022-01-01', at('2022-01-01T00:00:00'))).toEqual([]);
  });
});

describe('ending dated rows', () => {
  it('leaves every day before as it was and none from then on, and nothing that was known is lost', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: DAYS + 3 }), (before, end) => {
        const after = endPeriods(before, day(end), recorded(9));
        const told = (some: readonly Named[], on: string) => standing(some, on).map(({ name, host }) => ({ name, host }));
        for (const on of CALENDAR) expect(told(after, on)).toEqual(on < day(end) ? told(before, on) : []);
        expect(knownAt(after, recorded(5))).toEqual(knownAt(before, recorded(5)));
        const again = endPeriods(after, null, recorded(10));
        expect(standing(again, day(end - 1))).toHaveLength(1);
        expect(standing(again, day(DAYS - 1))).toHaveLength(1);
      }),
    );
  });
});
