import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '../../workflows/kit/policy.js';
import { actorOf, makeToken } from '../../src/access/tokens.js';
import { readConfig } from '../../src/platform/config/config.js';
import { open, type Opened } from '../../src/running.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { fillUp } from './proposals.js';
import { prepareReference, reference } from './reference.js';
import { served } from './serving.js';
import { ratios, spread, takeTurns, type Measured } from './slices.js';
import { engineVariant, httpVariant, readVariant } from './variants.js';
import { aCall } from './call.js';

/** Interleaved rounds per size; each gives one slice of every variant. */
const ROUNDS = 15;
const SIZES = [1_000, 100_000] as const;

type Name = 'reference' | 'engine' | 'http' | 'read';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const show = (n: number): string => n.toFixed(2).padStart(9);

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  try {
    const opened = await open(readConfig({ EDUSTUS_DATA: data, EDUSTUS_POOL: '8', LOG_LEVEL: 'error' }, ['--empty']), say);
    const bySize = await measureAll(opened).finally(() => opened.database.stop());
    const starts = await startsOn(data);
    report(bySize, starts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll({ program, database }: Opened): Promise<Measured<Name>[]> {
  const { pool } = program;
  await prepareReference(pool);
  const call = await aCall(program);
  const token = await makeToken(pool, call.person, 'bench');
  const actor = (await actorOf(pool, token)) as Actor;
  const server = await served({ DATABASE_URL: database.url, EDUSTUS_POOL: '8' }, ['--empty', '--role', 'web']);
  try {
    const all: Measured<Name>[] = [];
    for (const size of SIZES) {
      say(`Filling up to ${size.toLocaleString('en')} proposals …`);
      const ids = await fillUp(pool, { ...call, to: size });
      await pool.query('vacuum analyze');
      say(`Measuring ${ROUNDS} rounds at 8 clients …`);
      const half = ids.length / 2;
      const variants = {
        reference: await reference(pool),
        engine: engineVariant(program, ids.slice(0, half), actor),
        http: httpVariant(server.url, token, ids.slice(half)),
        read: readVariant(program, ids.slice(0, half), actor),
      };
      all.push(await takeTurns<Name>(variants, ROUNDS));
    }
    return all;
  } finally {
    await server.stop();
  }
}

/** Starts on the data that are there: until the program answers. */
async function startsOn(data: string): Promise<number[]> {
  const seconds: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const program = await served({ EDUSTUS_DATA: data });
    seconds.push(program.seconds);
    await program.stop();
  }
  return seconds;
}

function report(bySize: readonly Measured<Name>[], starts: readonly number[]): void {
  const [small, large] = bySize as [Measured<Name>, Measured<Name>];
  const line = (what: string, values: readonly number[]): void => {
    const { median, low, high } = spread(values);
    process.stdout.write(`${what.padEnd(52)}${show(median)}${show(low)}${show(high)}\n`);
  };
  process.stdout.write(`${''.padEnd(52)}   median       q1       q3\n`);
  SIZES.forEach((size, i) => {
    const m = bySize[i] as Measured<Name>;
    line(`(a) reference, transactions/s, ${size} proposals`, m.reference);
    line(`(b) engine in process, commands/s`, m.engine);
    line(`(c) over HTTP, commands/s`, m.http);
    line(`(d) read with available, reads/s`, m.read);
    line(`    (b)/(a)`, ratios(m.engine, m.reference));
    line(`    (c)/(a)`, ratios(m.http, m.reference));
    line(`    (d)/(a)`, ratios(m.read, m.reference));
  });
  line('(f) start on existing data, seconds', starts);
  const median = (values: readonly number[]): number => Number(spread(values).median.toFixed(3));
  const result = {
    engine_vs_pg: median(ratios(large.engine, large.reference)),
    http_vs_pg: median(ratios(large.http, large.reference)),
    read_vs_pg: median(ratios(large.read, large.reference)),
    // Slowdown of the engine from 1,000 to 100,000 proposals, each against the reference beside it, so that the machine's moods cancel out.
    growth: Number((median(ratios(small.engine, small.reference)) / median(ratios(large.engine, large.reference))).toFixed(3)),
    start_s: median(starts),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

await main();
