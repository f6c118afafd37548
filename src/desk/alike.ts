/** Pure comparison of names: what tells that two spellings may be the same person. */

/** A pair's key, whichever comes first: how pairs that were found to be different are remembered. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(':');

/**
 * How many letters (UTF-16 units) must be changed, put in or left out to make one text into the other; `most + 1` where it is more than `most`.
 * @source V. I. Levenshtein: Binary codes capable of correcting deletions, insertions, and reversals (1966)
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // Only near the diagonal can a path be short enough: what lies off it counts as too far.
  const far = most + 1;
  // One line of the table, written over by the next: thousands of pairs are compared for a page.
  const line: number[] = [];
  for (let j = 0; j <= other.length; j += 1) line.push(Math.min(j, far));
  for (let i = 1; i <= one.length; i += 1) {
    const [from, to] = [Math.max(1, i - most), Math.min(other.length, i + most)];
    let corner = line[from - 1] as number;
    let before = from === 1 ? Math.min(i, far) : far;
    let nearest = before;
    line[from - 1] = before;
    for (let j = from; j <= to; j += 1) {
      const above = line[j] as number;
      before = Math.min(above + 1, before + 1, corner + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1), far);
      corner = above;
      line[j] = before;
      if (before < nearest) nearest = before;
    }
    if (nearest > most) return far;
  }
  return line[other.length] as number;
}

/** Letters that two names may differ by: short names differ by a letter when they are different names. */
export const allowance = (name: string): number => (name.length >= 10 ? 2 : 1);

/**
 * Pairs of different texts no further apart than the shorter one allows, by their places in the list. Not every pair is looked at: of a text cut
 * in `most + 1` pieces, one piece at least is untouched by `most` changes, and stands where it stood, give or take as many letters.
 */
export function similarPairs(names: readonly string[], most = 2): [number, number][] {
  const places = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  const inOrder = names.map((name, at) => ({ name, at })).sort((a, b) => a.name.length - b.name.length);
  for (const { name, at } of inOrder) {
    const near = new Set<number>();
    for (let length = Math.max(0, name.length - most); length <= name.length; length += 1)
      for (const [n, [start, size]] of pieces(length, most + 1).entries())
        for (let from = Math.max(0, start - most); from <= Math.min(start + most, name.length - size); from += 1)
          for (const other of telling(places.get(key(length, n, name.slice(from, from + size))))) near.add(other);
    for (const other of near) {
      const allowed = Math.min(most, allowance(names[other] as string));
      const apart = distance(names[other] as string, name, allowed);
      if (apart > 0 && apart <= allowed) pairs.push(other < at ? [other, at] : [at, other]);
    }
    for (const [n, [start, size]] of pieces(name.length, most + 1).entries()) {
      const piece = key(name.length, n, name.slice(start, start + size));
      const there = places.get(piece);
      if (there) there.push(at);
      else places.set(piece, [at]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** A piece that more names have than this tells none from another; looking at all of them would be looking at everybody. */
const TELLING = 200;
const telling = (places: readonly number[] = []): readonly number[] => (places.length > TELLING ? [] : places);

const key = (length: number, n: number, piece: string): string => `${length} ${n} ${piece}`;

/** Begin and size of `count` pieces of a text of this length. */
function pieces(length: number, count: number): [start: number, size: number][] {
  return Array.from({ length: count }, (_, n) => {
    const start = Math.floor((n * length) / count);
    return [start, Math.floor(((n + 1) * length) / count) - start];
  });
}
