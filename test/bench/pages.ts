import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/platform/config/config.js';
import { open } from '../../src/running.js';
import { ASSETS } from '../../src/web/assets.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { ask } from './asking.js';
import { aFullRegion, type FullRegion } from './full-region.js';
import { pagesOf } from './page-list.js';
import { served } from './serving.js';
import { type Measured, ratios, spread, takeTurns } from './slices.js';

const ENTRY = fileURLToPath(new URL('./page-server.js', import.meta.url));
const CLIENTS = 8;
/** Turns of the comparison, requests per page for its times, and those before that nobody counts. */
const ROUNDS = 12;
const REQUESTS = 240;
const WARM_UP = 24;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Timed {
  readonly page: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** 1000 bytes as they go over the wire, with the style sheet. */
  readonly kb: number;
}
type Compared = Measured<'page' | 'unkept' | 'bare'>;

async function main(): Promise<void> {
  const folder = temporaryFolder();
  const common = { EDUSTUS_POOL: '8', EDUSTUS_SECRET: 'a secret of the bench, long enough to sign' };
  try {
    const { database, program } = await open(
      readConfig({ ...common, EDUSTUS_DATA: join(folder, 'data'), LOG_LEVEL: 'error' }, ['--empty']),
      say,
    );
    try {
      say('Filling up: 10,000 proposals, 2,000 organisations, 500 memberships …');
      const region = await aFullRegion(program);
      await program.pool.query('vacuum analyze');
      const server = await served({ ...common, DATABASE_URL: database.url }, ['--empty'], ENTRY);
      try {
        const compared = await against(server.url, region);
        report(await timesOf(server.url, region), compared);
      } finally {
        await server.stop();
      }
    } finally {
      await database.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Pages per second of a body's public page against the bare route: turn by turn, so that the machine's moods hit both. The page as production
 * serves it, which renders it again when the database has changed or the clock has come to something on it (src/web/kept-pages.ts); and under an address that nobody
 * asked for before, so that it is rendered each time.
 */
async function against(url: string, { body }: FullRegion): Promise<Compared> {
  say(`Comparing in ${ROUNDS} turns at ${CLIENTS} clients …`);
  const get = (path: string) => async (): Promise<void> => void (await ask(url + path));
  let asked = 0;
  const unkept = async (): Promise<void> => void (await ask(`${url}/fi/bodies/${body}?n=${(asked += 1)}`));
  return takeTurns({ page: get(`/fi/bodies/${body}`), unkept, bare: get(`/bench/bare/${body}`) }, ROUNDS);
}

/** How long each page takes, and how much of it there is. */
async function timesOf(url: string, region: FullRegion): Promise<Timed[]> {
  const pages = pagesOf(region);
  say(`Measuring ${pages.length} pages, each ${REQUESTS} times at ${CLIENTS} clients …`);
  const css = await ask(url + ASSETS.css);
  const timed: Timed[] = [];
  for (const { page, path, cookie } of pages) {
    const times: number[] = [];
    let bytes = 0;
    let left = WARM_UP + REQUESTS;
    const client = async (): Promise<void> => {
      while ((left -= 1) >= 0) {
        const counts = left < REQUESTS;
        const start = performance.now();
        bytes = await ask(url + path, cookie);
        if (counts) times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    times.sort((a, b) => a - b);
    const at = (part: number): number => times[Math.floor((times.length - 1) * part)] as number;
    timed.push({ page, p50: at(0.5), p99: at(0.99), kb: (css + bytes) / 1000 });
  }
  return timed;
}

function report(timed: readonly Timed[], { page, unkept, bare }: Compared): void {
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  const row = (name: string, ...values: readonly string[]): void =>
    write(name.padEnd(34) + values.map((value) => value.padStart(10)).join(''));
  row('page', 'p50 ms', 'p99 ms', 'kB');
  for (const { page: name, p50, p99, kb } of timed) row(name, p50.toFixed(1), p99.toFixed(1), kb.toFixed(1));
  row('', 'median', 'q1', 'q3');
  const line = (name: string, values: readonly number[], digits: number): void => {
    const { median, low, high } = spread(values);
    row(name, ...[median, low, high].map((value) => value.toFixed(digits)));
  };
  line('body page, pages/s', page, 0);
  line('body page rendered each time, /s', unkept, 0);
  line('bare route, pages/s', bare, 0);
  line('body page / bare route', ratios(page, bare), 3);
  line('rendered each time / bare route', ratios(unkept, bare), 3);
  const vsBare = (values: readonly number[]): number => Number(spread(ratios(values, bare)).median.toFixed(3));
  const slowest = timed.toSorted((a, b) => b.p99 - a.p99)[0] as Timed;
  const result = {
    slowest_p99_ms: Number(slowest.p99.toFixed(1)),
    slowest_page: slowest.page,
    page_vs_bare: vsBare(page),
    rendered_vs_bare: vsBare(unkept),
    max_kb: Number(Math.max(...timed.map(({ kb }) => kb)).toFixed(1)),
  };
  write(JSON.stringify(result));
}

await main();
