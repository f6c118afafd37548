import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readPostmaster } from '../../src/platform/database/embedded/postmaster.js';
import { isAlive } from '../../src/platform/database/embedded/processes.js';
import { folderThatBars } from '../../src/platform/database/embedded/server-user.js';
import { startEmbedded } from '../../src/platform/database/embedded/start.js';
import { StartError } from '../../src/platform/start-error.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { until } from '../support/until.js';

/** One cluster for the file: each test leaves it stopped, with its data. */
let dataFolder: string;
const cluster = (): string => join(dataFolder, 'pg');
const start = (folder = dataFolder) => startEmbedded({ dataFolder: folder, say: () => {}, durable: false });
const serverPid = (): number => readPostmaster(cluster())?.pid ?? 0;
const asRoot = process.getuid?.() === 0;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another program on the folder; resolves when it has started. */
async function program(folder = dataFolder): Promise<{ child: ChildProcess; url: string; reused: boolean; error?: string }> {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'embedded-program.js');
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { url: string; reused: boolean }) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'started',
    (error: unknown) => (error instanceof StartError ? error.message : Promise.reject(error as Error)),
  );

beforeAll(async () => {
  dataFolder = join(temporaryFolder(), 'data');
  const first = await start();
  await query(first.url, 'create table kept (word text)');
  await query(first.url, `insert into kept values ('yes')`);
  await first.stop();
});

afterAll(() => rmSync(dirname(dataFolder), { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('keeps its data over a stop and a start, on the same port', async () => {
    const onItsPort = async (): Promise<boolean> => {
      const port = readFileSync(join(dataFolder, 'pg.port'), 'utf8');
      const again = await start();
      expect(again.reused).toBe(false);
      expect(await query(again.url, 'select word from kept')).toEqual([{ word: 'yes' }]);
      await again.stop();
      expect(readPostmaster(cluster())).toBeNull();
      return new URL(again.url).port === port;
    };
    // While it is stopped its port is anybody's, so it may lose it once.
    expect((await onItsPort()) || (await onItsPort())).toBe(true);
  });

  it('listens on the loopback only, wants its password, and knows the letters of all languages', async () => {
    const { url, stop } = await start();
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(url, `select upper('ääkkönen') as up, current_setting('server_encoding') as encoding`)).toEqual([
      { up: 'ÄÄKKÖNEN', encoding: 'UTF8' },
    ]);
    expect(statSync(join(dataFolder, 'pg.password')).mode & 0o777).toBe(0o600);
    await stop();
  });

  it('is found again after a kill -9 of the program that started it, and is stopped by the next', async () => {
    const killed = await program();
    const pid = serverPid();
    await end(killed.child, 'SIGKILL');
    expect(isAlive(pid)).toBe(true);
    const next = await start();
    expect(next).toMatchObject({ reused: true, url: killed.url });
    expect(await query(next.url, 'select word from kept')).toEqual([{ word: 'yes' }]);
    await next.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is shared by programs, and stops with the last of them', async () => {
    const server = await program();
    const command = await start();
    expect([server.reused, command.reused]).toEqual([false, true]);
    const pid = serverPid();
    await command.stop();
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await end(server.child, 'SIGTERM');
    expect(isAlive(pid)).toBe(false);
  });

  it('recovers when the server itself was killed', async () => {
    const crashed = await start();
    process.kill(serverPid(), 'SIGKILL');
    await until('the server is dead', () => !isAlive(serverPid()));
    const next = await start();
    expect(next.reused).toBe(false);
    expect(await query(next.url, 'select word from kept')).toEqual([{ word: 'yes' }]);
    await crashed.stop();
    await next.stop();
  });

  it('is not misled by a pid file that names a process of somebody else, or none', async () => {
    for (const pid of [process.pid, 4_000_000]) {
      writeFileSync(join(cluster(), 'postmaster.pid'), `${pid}\n${cluster()}\n1600000000\n5432\n\n127.0.0.1\n 1 1\nready   \n`);
      const { reused, stop } = await start();
      expect(reused).toBe(false);
      await stop();
    }
  });

  it('takes another port when somebody listens on its own', async () => {
    const port = Number(readFileSync(join(dataFolder, 'pg.port'), 'utf8'));
    const other = createServer();
    // Whoever has taken it meanwhile will let go of it.
    await until('somebody listens on its port', () => once(other.listen(port, '127.0.0.1'), 'listening').catch(() => false));
    const { url, stop } = await start();
    expect(new URL(url).port).not.toBe(String(port));
    await stop();
    other.close();
  });

  it('refuses data of another major version, a broken cluster and a lost password, each in a sentence', async () => {
    const swap = async (file: string, content: string | null): Promise<string> => {
      const path = join(dataFolder, file);
      const before = readFileSync(path);
      if (content === null) rmSync(path);
      else writeFileSync(path, content);
      try {
        return await refusalOf(start());
      } finally {
        writeFileSync(path, before, { mode: 0o600 });
      }
    };
    expect(await swap('pg/PG_VERSION', '13\n')).toMatch(/were written by PostgreSQL 13, but this version brings \d+: dump them/);
    expect(await swap('pg.password', null)).toMatch(/pg\.password with the database's password is missing: restore it/);
    expect(await swap('pg.password', 'wrong')).toMatch(/does not accept the password in .*pg\.password: restore that file/);
    const other = join(dirname(dataFolder), 'broken');
    mkdirSync(join(other, 'pg', 'base'), { recursive: true });
    expect(await refusalOf(start(other))).toMatch(/is not a whole PostgreSQL cluster: restore it/);
  });
});

describe('the first start of the embedded PostgreSQL', () => {
  const fresh = (): string => join(temporaryFolder(), 'data');

  it('clears what a killed initdb left, and survives an empty folder in its place', async () => {
    const folder = fresh();
    mkdirSync(join(folder, 'pg.init-12345', 'base'), { recursive: true });
    mkdirSync(join(folder, 'pg'));
    writeFileSync(join(folder, 'pg.init-12345', 'PG_VERSION'), '18');
    chmodSync(folder, 0o711);
    const { url, stop } = await start(folder);
    expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'edustus' }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('pg.init'))).toEqual([]);
    await stop();
    rmSync(dirname(folder), { recursive: true });
  });

  it('makes one cluster when two programs start at once', async () => {
    const folder = fresh();
    const both = await Promise.all([program(folder), program(folder)]);
    expect(both.map(({ reused }) => reused).sort()).toEqual([false, true]);
    expect(both[0].url).toBe(both[1].url);
    await Promise.all(both.map(({ child }) => end(child, 'SIGTERM')));
    expect(readPostmaster(join(folder, 'pg'))).toBeNull();
    rmSync(dirname(folder), { recursive: true });
  });

  it('says in a sentence that the data folder cannot be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await refusalOf(start(join(folder, 'file', 'data')))).toMatch(
      /^The data folder .*\/file\/data cannot be written \(.*\): make it writable, or set EDUSTUS_DATA to a folder that is\.$/,
    );
    rmSync(folder, { recursive: true });
  });

  (asRoot ? it : it.skip)('says which folder keeps the server out when root chose one that it may not enter', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o700);
    expect(await refusalOf(start(join(folder, 'data')))).toBe(
      `The data folder ${folder}/data cannot be used because the user ${serverName()}, who runs PostgreSQL for root, may not enter ${folder}: ` +
        'set EDUSTUS_DATA to a folder elsewhere, for example /var/lib/edustus.',
    );
    rmSync(folder, { recursive: true });
  });

  it('finds the folder on the way that bars a user', () => {
    const folder = temporaryFolder();
    const closed = join(folder, 'closed');
    mkdirSync(join(closed, 'inner'), { recursive: true });
    chmodSync(closed, 0o700);
    const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
    expect(folderThatBars(stranger, join(closed, 'inner'))).toBe(closed);
    expect(folderThatBars(stranger, folder)).toBeNull();
    expect(folderThatBars(null, join(closed, 'inner'))).toBeNull();
    rmSync(folder, { recursive: true });
  });
});

/** As root: the owner of a cluster that was made. */
function serverName(): string {
  const uid = statSync(cluster()).uid;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.split(':')[2] === String(uid));
  return line?.split(':')[0] ?? '?';
}
