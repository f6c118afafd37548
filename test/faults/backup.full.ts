import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { TestApp } from '../support/app.js';
import { aBusyWorld, type BusyWorld } from '../support/busy-world.js';
import { emptyDatabase, freshDatabase } from '../support/cluster.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { administratorOf, command, type Settings, startedProgram } from '../support/spawned-program.js';
import { aWorldOverHttp, made } from '../support/world.js';
import { patientApp, Seen } from './load.js';

jest.setTimeout(600_000);

const folders: string[] = [];
function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made;
}
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

async function majorOf(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int / 10000 as version");
    return rows[0]?.version ?? 0;
  } finally {
    await client.end();
  }
}

const dumps = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
const server = await majorOf(process.env['TEST_CLUSTER_URL'] as string);
const can = dumps.status === 0 && Number(/(\d+)/.exec(dumps.stdout)?.[1]) >= server;
if (!can)
  process.stdout.write(`Skipped: there is no pg_dump ${server} or newer on the PATH, so no dump of an external database is restored.\n`);

/** What a copy must answer as well: who sits where, and everything that ever happened. */
async function answers(app: TestApp, { world }: BusyWorld): Promise<object> {
  const journals: Record<string, unknown> = {};
  for (const collection of ['calls', 'proposals', 'candidacies', 'consents', 'decisions', 'memberships']) {
    const { items } = (await made(app.admin('GET', `/${collection}?limit=200`))) as { items: { id: string }[] };
    expect(items.length).toBeGreaterThan(0);
    for (const { id } of items) journals[`${collection}/${id}`] = (await made(app.admin('GET', `/${collection}/${id}/journal`))).items;
  }
  const composition = await made(app.as(null)('GET', `/bodies/${world.body}/composition?on=2026-03-12`));
  expect(JSON.stringify(composition)).toMatch(/Ehdokkainen/);
  return { composition, journals };
}

describe('a backup', () => {
  it('of the stopped data folder answers the same when it is started elsewhere', async () => {
    const [home, elsewhere] = [join(folder(), 'data'), join(folder(), 'restored')];
    const settings: Settings = { EDUSTUS_DATA: home, EDUSTUS_TEST_CLOCK: '1' };
    const original = await startedProgram(settings, ['--empty']);
    const app = patientApp(() => original.origin, await administratorOf(settings), new Seen());
    const world = await aBusyWorld(app, aWorldOverHttp);
    const before = await answers(app, world);
    expect(await original.end('SIGTERM')).toBe(0);
    expect(spawnSync('cp', ['-a', home, elsewhere]).status).toBe(0);
    rmSync(home, { recursive: true });

    const restored: Settings = { ...settings, EDUSTUS_DATA: elsewhere };
    const copy = await startedProgram(restored);
    const again = patientApp(() => copy.origin, app.adminToken, new Seen());
    expect(await answers(again, world)).toEqual(before);
    // A link that was sent before is still known: its secret lies in the folder.
    await made(again.as(null)('GET', `/links/${world.links[0]}`));
    expect(await command(restored, 'verify')).toMatch(/^\d+ entries of \d+ instances: whole$/m);
    expect(await copy.end('SIGTERM')).toBe(0);
  });

  (can ? it : it.skip)('of an external database by pg_dump answers the same when it is restored by psql', async () => {
    const [database, other] = [await freshDatabase(), await emptyDatabase()];
    const settings: Settings = {
      DATABASE_URL: database.url,
      EDUSTUS_TEST_CLOCK: '1',
      EDUSTUS_SECRET: 'a secret of the tests, long enough to sign',
    };
    const original = await startedProgram(settings);
    const app = patientApp(() => original.origin, await administratorOf(settings), new Seen());
    const world = await aBusyWorld(app, aWorldOverHttp);
    const before = await answers(app, world);
    const dump = spawnSync('pg_dump', ['--no-owner', database.url], { encoding: 'utf8', maxBuffer: 100_000_000 });
    expect(dump.status).toBe(0);
    const load = spawnSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-d', other.url], { input: dump.stdout, encoding: 'utf8' });
    expect({ status: load.status, stderr: load.stderr }).toEqual({ status: 0, stderr: '' });

    const restored: Settings = { ...settings, DATABASE_URL: other.url };
    const copy = await startedProgram(restored);
    const again = patientApp(() => copy.origin, app.adminToken, new Seen());
    expect(await answers(again, world)).toEqual(before);
    await made(again.as(null)('GET', `/links/${world.links[0]}`));
    expect(await command(restored, 'verify')).toMatch(/^\d+ entries of \d+ instances: whole$/m);
    expect([await original.end('SIGTERM'), await copy.end('SIGTERM')]).toEqual([0, 0]);
    await database.drop();
    await other.drop();
  });
});
