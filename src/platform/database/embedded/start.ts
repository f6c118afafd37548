import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { reasonOf, StartError } from '../../start-error.js';
import { type Binaries, findBinaries } from './binaries.js';
import { withFolderLock } from './folder-lock.js';
import { ensureCluster, lastLine, OWNER } from './initialise.js';
import { type Places, preparePlaces } from './places.js';
import {
  forgetPostmaster,
  freePort,
  isServerOf,
  logSince,
  readPostmaster,
  spawnServer,
  stopServer,
  urlOf,
  whoAnswers,
} from './postmaster.js';
import { answersSignals, worksIn } from './processes.js';
import type { ServerUser } from './server-user.js';
import { enter, isUsed, leave } from './users.js';

export interface EmbeddedOptions {
  /** Absolute. Made when missing. */
  readonly dataFolder: string;
  /** Told of steps that take over a second. */
  readonly say: (line: string) => void;
  /** Whether the files may go to /var/lib when root's server cannot enter `dataFolder`. Default: no, that is a StartError. */
  readonly mayMove?: boolean;
  /** False trades the safety of the data for speed: throw-away clusters of tests only. Default true. */
  readonly durable?: boolean;
}

export interface Embedded {
  /** With the password: never for a log. */
  readonly url: string;
  /** Whether the server ran already: another program's, or left by one that was killed. */
  readonly reused: boolean;
  /** Leaves the cluster; the last program that uses it stops the server. Twice is harmless. */
  stop(): Promise<void>;
}

/** Recovery after a crash of the whole machine takes seconds, not minutes, at the sizes that run embedded. */
const PATIENCE_MS = 90_000;

/** Backends of a server that was killed notice within moments, unless they compute. */
const LINGER_MS = 15_000;

interface Cluster {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly durable: boolean;
  readonly say: (line: string) => void;
}

/**
 * Starts the PostgreSQL that comes with the npm packages, or joins the one that runs on the data folder.
 * Listens on the loopback only, with a generated password; the database is `edustus`.
 * @throws StartError for every known obstacle: platform, permissions, space, another version's data, a server that will not start
 */
export async function startEmbedded({ dataFolder, say, mayMove = false, durable = true }: EmbeddedOptions): Promise<Embedded> {
  const { places, user } = preparePlaces(dataFolder, mayMove, say);
  return withFolderLock(places.lock, PATIENCE_MS + 30_000, async () => {
    const binaries = findBinaries(places.home, user, say);
    const cluster: Cluster = { places, binaries, user, durable, say };
    if (!existsSync(places.cluster)) say('Making the embedded PostgreSQL its data folder (a few seconds, once) …');
    await ensureCluster(places, binaries, user, durable);
    const { port, reused } = await running(cluster);
    await ensureDatabase(places, port);
    const use = enter(places.users);
    let stopped: Promise<void> | undefined;
    return { url: urlOf(places, port, OWNER), reused, stop: () => (stopped ??= leaveCluster(cluster, use)) };
  });
}

async function leaveCluster({ places, binaries, user }: Cluster, use: string): Promise<void> {
  await withFolderLock(places.lock, PATIENCE_MS, async () => {
    leave(places.users, use);
    if (!isUsed(places.users)) await stopServer(places, binaries, user);
  });
}

/** Finds the server of the cluster or starts it, until one answers. */
async function running(cluster: Cluster): Promise<{ port: number; reused: boolean }> {
  const { places, say } = cluster;
  const since = Date.now();
  let told = false;
  while (Date.now() - since < PATIENCE_MS) {
    const found = readPostmaster(places.cluster);
    if (!found || !isServerOf(places.cluster, found)) {
      if (found) await forgetIfInTheWay(cluster, found.pid);
      return { port: await start(cluster), reused: false };
    }
    const answer = await whoAnswers(places, found.port);
    if (answer === 'ours') return { port: found.port, reused: true };
    if (answer === 'foreign') {
      throw wrongPassword(places);
    }
    if (!told && Date.now() - since > 1000) {
      say('Waiting for the embedded PostgreSQL, which is starting or stopping …');
      told = true;
    }
    await delay(25);
  }
  const pid = readPostmaster(places.cluster)?.pid;
  throw new StartError(
    `The embedded PostgreSQL (process ${pid}) runs but has not answered for ${PATIENCE_MS / 1000} s: see ${places.log}, end that process and start again.`,
  );
}

/**
 * A server refuses to start over the pid file of a process that answers signals, even if that is an unburied dead one or no server at all.
 * Then we remove the file, once no backend of a killed server works on the data any more. Otherwise the server judges by itself.
 */
async function forgetIfInTheWay({ places }: Cluster, pid: number): Promise<void> {
  if (!answersSignals(pid)) return;
  for (const since = Date.now(); worksIn(places.cluster); await delay(25)) {
    if (Date.now() - since < LINGER_MS) continue;
    throw new StartError(`Processes of a PostgreSQL that was killed still work on ${places.cluster}: end them and start again.`);
  }
  forgetPostmaster(places.cluster);
}

const wrongPassword = ({ cluster, password }: Places): StartError =>
  new StartError(`The database in ${cluster} does not accept the password in ${password}: restore that file from a backup.`);

/** @returns the port it answers on */
async function start(cluster: Cluster): Promise<number> {
  const { places } = cluster;
  const since = Date.now();
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? lastPort(places) : 0);
    const failure = await startOn(cluster, port);
    if (failure === null) return port;
    const lingers = /pre-existing shared memory block/.test(failure) && Date.now() - since < LINGER_MS;
    // Somebody may have taken the port between our look and the server's.
    const portTaken = /could not bind|could not create any TCP/i.test(failure) && attempt < 5;
    if (!lingers && !portTaken) {
      throw new StartError(`The embedded PostgreSQL did not start (${lastLine(failure)}): see ${places.log}, or set DATABASE_URL.`);
    }
    if (lingers) await delay(100);
  }
}

/** @returns null once it answers, or what it logged when it ended instead */
async function startOn({ places, binaries, user, durable, say }: Cluster, port: number): Promise<string | null> {
  const logged = statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
  const since = Date.now();
  const hasEnded = spawnServer(places, binaries, user, settings(port, durable));
  let told = false;
  while (!hasEnded()) {
    const answer = readPostmaster(places.cluster)?.status === 'ready' ? await whoAnswers(places, port) : 'none';
    if (answer === 'ours') {
      writeFileSync(places.port, String(port));
      return null;
    }
    if (answer === 'foreign') {
      await stopServer(places, binaries, user);
      throw wrongPassword(places);
    }
    if (!told && Date.now() - since > 1000) {
      say('Starting the embedded PostgreSQL; it may be recovering from a crash …');
      told = true;
    }
    if (Date.now() - since > PATIENCE_MS) {
      throw new StartError(`The embedded PostgreSQL has not become ready in ${PATIENCE_MS / 1000} s: see ${places.log}.`);
    }
    await delay(15);
  }
  // A rotated log is shorter than it was.
  const size = statSync(places.log, { throwIfNoEntry: false })?.size ?? 0;
  return logSince(places.log, size < logged ? 0 : logged);
}

/** Given on the command line, so that a new version of the program changes them on data that exist. */
function settings(port: number, durable: boolean): Record<string, string> {
  const always = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    // Several processes with a pool each, and the queues' own connections.
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // Our statements are short: compiling them costs more than it saves.
    jit: 'off',
  };
  return durable ? always : { ...always, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
}

function lastPort(places: Places): number {
  if (!existsSync(places.port)) return 0;
  const port = Number(readFileSync(places.port, 'utf8'));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
}

/** initdb makes no database of ours. A program killed in between leaves it to the next start. */
async function ensureDatabase(places: Places, port: number): Promise<void> {
  const client = new pg.Client(urlOf(places, port, 'postgres'));
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`create database ${OWNER}`);
  } catch (error) {
    throw new StartError(`The embedded PostgreSQL could not make its database (${reasonOf(error)}): see ${places.log}.`);
  } finally {
    await client.end().catch(() => {});
  }
}
