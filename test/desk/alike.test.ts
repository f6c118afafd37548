import { describe, expect, test } from '@jest/globals';
import { allowance, distance, pairOf, similarPairs } from '../../src/desk/alike.js';
import { fc } from '../support/properties.js';

/** The textbook's table, whole. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
  return table[a.length]![b.length]!;
}
/** Few letters, so that likenesses are many. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 14 });

describe('names that are alike', () => {
  test('a distance is the number of changes, told up to a limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      }),
    );
    expect(distance('virtanen matti', 'virtanen mati', 2)).toBe(1);
  });

  test('the pairs found by pieces are those that comparing everybody finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (names) => {
        const all: [number, number][] = [];
        for (const [i, one] of names.entries())
          for (const [j, other] of names.entries()) {
            const shorter = one.length <= other.length ? one : other;
            const apart = plainDistance(one, other);
            if (i < j && apart > 0 && apart <= allowance(shorter)) all.push([i, j]);
          }
        expect(similarPairs(names)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  test('short names differ by one letter at most, long ones by two', () => {
    expect(similarPairs(['aho eeva', 'aho eero'])).toEqual([]);
    expect(similarPairs(['makinen elisabet', 'mäkinen elisabeth'])).toEqual([[0, 1]]);
  });

  test('thousands of names are compared without comparing each with each', () => {
    let seed = 1;
    const letter = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (seed % 26));
    };
    const names = Array.from({ length: 5_000 }, () => Array.from({ length: 15 }, letter).join(''));
    expect(similarPairs([...names, `${names[0]}x`])).toEqual([[0, 5_000]]);
  });

  test('a pair has one key, whoever is named first', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), (a, b) => pairOf(a, b) === pairOf(b, a)));
  });
});
