/** One way of doing the work: does it once. `client` tells the parallel clients apart. */
export type Variant = (client: number) => Promise<void>;

const CLIENTS = 8;
/** Milliseconds of one slice; the variants take turns so that whatever else the machine does hits all of them. */
const SLICE = 700;

/** Turns that nobody counts: compilers and caches need some thousand commands until a slice is like the next. */
const WARM_UP = 4;

/** Operations per second of each variant, slice by slice: the i-th numbers of all variants were measured next to each other. */
export type Measured<K extends string> = Record<K, number[]>;

/** @param rounds slices per variant; the order turns about from round to round */
export async function takeTurns<K extends string>(variants: Readonly<Record<K, Variant>>, rounds: number): Promise<Measured<K>> {
  const names = Object.keys(variants) as K[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Measured<K>;
  for (let round = 0; round < WARM_UP; round += 1) for (const name of names) await slice(variants[name], SLICE);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) measured[name].push(await slice(variants[name], SLICE));
  }
  return measured;
}

async function slice(variant: Variant, milliseconds: number): Promise<number> {
  const start = performance.now();
  const end = start + milliseconds;
  const counts = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      let done = 0;
      while (performance.now() < end) {
        await variant(client);
        done += 1;
      }
      return done;
    }),
  );
  return (counts.reduce((a, b) => a + b, 0) * 1000) / (performance.now() - start);
}

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and quartiles. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Ratio slice by slice: each pair was measured side by side. */
export const ratios = (of: readonly number[], to: readonly number[]): number[] => of.map((value, i) => value / (to[i] as number));
