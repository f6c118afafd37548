import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { startEmbedded } from '../../src/platform/database/embedded/start.js';
import type { TestApp } from '../support/app.js';
import { emptyDatabase, type FreshDatabase, freshDatabase, withDatabase } from '../support/cluster.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { administratorOf, postmasterOf, refusedStart, type Settings, spawnProgram, startedProgram } from '../support/spawned-program.js';
import { until } from '../support/until.js';
import { made } from '../support/world.js';
import { patientApp, Seen } from './load.js';

// A program that is started takes its time where others work as well.
jest.setTimeout(600_000);

const folders: string[] = [];
function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made;
}
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

async function query<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** What a start says of itself while it goes on; a busy machine hears all of it. */
const PROGRESS = [
  /^Edustus \d/,
  /^Starting the embedded PostgreSQL; it may be recovering from a crash …$/,
  /^Waiting for the queue tables in the database; /,
];

/** What a start that is refused says on stderr, but for what it says while it goes on. It says one thing, and no stack. */
async function refusal(settings: Settings, ...args: string[]): Promise<string> {
  const { code, stdout, lines } = await refusedStart({ PORT: '0', ...settings }, args);
  const said = lines.filter((line) => !PROGRESS.some((progress) => progress.test(line)));
  expect({ code, stdout, said }).toEqual({ code: 1, stdout: '', said: [expect.stringMatching(/^[A-Z-].*: .+\.$/)] });
  return said[0] as string;
}

describe('a configuration that cannot work is told in one sentence with the mend', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('an address that is none', async () => {
    expect(await refusal({ DATABASE_URL: 'localhost:5432/edustus' })).toMatch(/^DATABASE_URL takes an address like postgres:\/\//);
  });

  it('a server that does not answer', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://edustus:hunter2@127.0.0.1:1/edustus' })).toBe(
      'No PostgreSQL answers at 127.0.0.1:1: start it or correct DATABASE_URL.',
    );
  });

  it('a database that is not there', async () => {
    expect(await refusal({ DATABASE_URL: withDatabase(database.url, 'no_such_database') })).toMatch(
      /^There is no database no_such_database at .*: create it \(createdb no_such_database\) or correct DATABASE_URL\.$/,
    );
  });

  it.each<[string, Settings, string[], RegExp]>([
    ['a value that does not fit', { EDUSTUS_TEST_CLOCK: 'yes' }, [], /^EDUSTUS_TEST_CLOCK takes 1 or 0, but is "yes": /],
    ['a port that is none', { PORT: '70000' }, [], /^PORT takes a whole number from 0 to 65535, but is "70000": /],
    [
      'a variable that does not exist',
      { EDUSTUS_DATEN: 'x' },
      [],
      /^The environment variable EDUSTUS_DATEN is unknown: unset it or use one of /,
    ],
    ['an argument that does not exist', {}, ['--emtpy'], /^The argument "--emtpy" is unknown: /],
    [
      'the test clock in production',
      { EDUSTUS_TEST_CLOCK: '1', NODE_ENV: 'production' },
      [],
      /^EDUSTUS_TEST_CLOCK=1 .*NODE_ENV=production: unset one of the two\.$/,
    ],
    ['an address of Redis that is none', { REDIS_URL: 'localhost' }, [], /^REDIS_URL takes an address like redis:\/\//],
  ])('%s', async (_, settings, args, sentence) => {
    expect(await refusal(settings, ...args)).toMatch(sentence);
  });

  it('a data folder that cannot be written, with the embedded database and with an external one', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(await refusal({ EDUSTUS_DATA: join(file, 'data') })).toMatch(
      /^The data folder .*file\/data cannot be written \(.*\): make it writable, or set EDUSTUS_DATA/,
    );
    expect(await refusal({ EDUSTUS_DATA: join(file, 'data'), DATABASE_URL: database.url })).toMatch(
      /^The secret that signs links cannot be kept in .* \(.*\): make the folder writable, .* or set EDUSTUS_SECRET\.$/,
    );
  });

  it('a secret that was cut off', async () => {
    const data = folder();
    writeFileSync(join(data, 'link-secret'), '');
    expect(await refusal({ EDUSTUS_DATA: data, DATABASE_URL: database.url })).toMatch(
      /link-secret holds no secret: restore it from a backup, or remove it/,
    );
  });

  it('a rule book that differs from the database: a state without its CHECK value', async () => {
    await query(
      database.url,
      "alter table consent drop constraint consent_state, add constraint consent_state check (state in ('asked', 'given', 'declined', 'not-me', 'withdrawn', 'lost'))",
    );
    const said = await refusal({ DATABASE_URL: database.url, EDUSTUS_DATA: folder() });
    expect(said).toMatch(/^The rule book and the database differ, so the program does not start: /);
    expect(said).toContain('consent: state expired has no CHECK value in consent');
    expect(said).toContain('consent: CHECK value lost is no state of consent');
  });
});

describe('the program on its embedded database', () => {
  const data = folder();
  const settings: Settings = { EDUSTUS_DATA: data, EDUSTUS_TEST_CLOCK: '1' };
  let token: string;
  const app = (origin: string): TestApp => patientApp(() => origin, token, new Seen());
  const names = async (origin: string): Promise<string[]> =>
    ((await made(app(origin).admin('GET', '/regions'))).items as { name: { fi: string } }[]).map((r) => r.name.fi);

  it('mends an initdb that was killed half-way, by itself', async () => {
    const cut = spawnProgram(settings, ['--empty']);
    const half = (): boolean =>
      existsSync(data) && readdirSync(data).some((name) => name.startsWith('pg.init-') && !name.endsWith('.password'));
    await until('initdb is at work', half);
    await cut.end('SIGKILL');
    mkdirSync(join(data, 'pg.init-4000000', 'base'), { recursive: true });
    const program = await startedProgram(settings, ['--empty']);
    expect(readdirSync(data).filter((name) => name.startsWith('pg.init'))).toEqual([]);
    token = await administratorOf(settings);
    await made(app(program.origin).admin('POST', '/regions', { name: { fi: 'Ensimmäinen' }, kind: 'region' }));
    expect(await program.end('SIGTERM')).toBe(0);
  });

  it('starts on existing data with everything that was there, ends with code 0 at SIGTERM and at SIGINT and leaves no server behind', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const program = await startedProgram(settings);
      expect(postmasterOf(data)).not.toBeNull();
      expect(await names(program.origin)).toEqual(['Ensimmäinen']);
      expect(await program.end(signal)).toBe(0);
      expect(postmasterOf(data)).toBeNull();
    }
  });

  it('tells of a port in use, and leaves no server behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ ...settings, PORT: String(port) })).toBe(
      `Port ${port} is in use: stop the program that holds it or choose another with PORT.`,
    );
    expect(postmasterOf(data)).toBeNull();
    other.close();
  });

  it('asks for a password, and a program with a wrong one says so without telling it', async () => {
    const { url, stop } = await startEmbedded({ dataFolder: data, say: () => undefined });
    const { port } = new URL(url);
    const said = await refusal({ DATABASE_URL: `postgres://edustus:hunter2@127.0.0.1:${port}/edustus` });
    expect(said).toBe(`PostgreSQL at 127.0.0.1:${port} refuses the password of the user edustus: correct DATABASE_URL.`);
    await stop();
  });

  it('keeps its data over a kill -9, and finds the server that was left', async () => {
    const killed = await startedProgram(settings);
    await made(app(killed.origin).admin('POST', '/regions', { name: { fi: 'Toinen' }, kind: 'region' }));
    await killed.end('SIGKILL');
    const left = postmasterOf(data);
    expect(left).not.toBeNull();
    const program = await startedProgram(settings);
    expect(postmasterOf(data)).toBe(left);
    expect(await names(program.origin)).toEqual(['Ensimmäinen', 'Toinen']);
    expect(await program.end('SIGTERM')).toBe(0);
    expect(postmasterOf(data)).toBeNull();
  });
});

describe('two programs', () => {
  it('that start at once on one empty database both serve, and the migrations ran once', async () => {
    const database = await emptyDatabase();
    const settings: Settings = { DATABASE_URL: database.url, EDUSTUS_SECRET: 'a secret of the tests, long enough to sign' };
    const both = [spawnProgram(settings), spawnProgram(settings)];
    await Promise.all(both.map((program) => program.ready()));
    const ran = await query<{ name: string }>(database.url, 'select name from migrations order by name');
    expect(ran.map((r) => r.name)).toEqual(migrations.map((m) => m.name).sort());
    for (const program of both) expect((await fetch(`${program.origin}/api/v1/bodies`)).status).toBe(200);
    expect(await Promise.all(both.map((program) => program.end('SIGTERM')))).toEqual([0, 0]);
    await database.drop();
  });
});
