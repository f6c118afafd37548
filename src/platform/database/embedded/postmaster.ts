import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { codeOf } from '../../start-error.js';
import type { Binaries } from './binaries.js';
import { OWNER } from './initialise.js';
import type { Places } from './places.js';
import { cleanEnvironment, commandLine, isAlive, runAs } from './processes.js';
import { asUser, type ServerUser } from './server-user.js';

/** What postmaster.pid says of the server that runs, or ran, on a cluster. */
export interface Postmaster {
  readonly pid: number;
  /** 0 while it has not got that far. */
  readonly port: number;
  /** `starting`, `ready`, `stopping` and the like. */
  readonly status: string;
}

export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
  } catch {
    return null;
  }
}

/** Whether that process is the server of this cluster and not another that got its id (after a restart of the machine). */
export function isServerOf(cluster: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  const line = commandLine(pid);
  // Where the system does not tell, a connection has to.
  return line === null || line.includes(cluster);
}

export const forgetPostmaster = (cluster: string): void => rmSync(join(cluster, 'postmaster.pid'), { force: true });

/** Not there; there but not yet (or no longer) taking connections; another server or another password; ours. */
export type Answer = 'none' | 'busy' | 'foreign' | 'ours';

/** Asks who answers on the port, by a real query; a server that accepts and hangs counts as busy. */
export async function whoAnswers(places: Places, port: number): Promise<Answer> {
  if (port === 0) return 'none';
  const client = new pg.Client({ connectionString: urlOf(places, port, 'postgres'), connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return sameFolder(rows[0]?.data_directory, places.cluster) ? 'ours' : 'foreign';
  } catch (error) {
    const code = codeOf(error);
    if (code === '28P01' || code === '28000') return 'foreign';
    return code === 'ECONNREFUSED' ? 'none' : 'busy';
  } finally {
    await client.end().catch(() => {});
  }
}

const sameFolder = (a: string | undefined, b: string): boolean =>
  a !== undefined && statSync(a, { throwIfNoEntry: false })?.ino === statSync(b, { throwIfNoEntry: false })?.ino;

/** Address with the password in it: never for a log. */
export function urlOf(places: Places, port: number, database: string): string {
  const password = readFileSync(places.password, 'utf8').trim();
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts the server in a session of its own: Ctrl-C in a terminal is for the program, which then stops the server in order, and a `kill -9`
 * of the program leaves the server running for the next start to find.
 * Its log goes to a file: a pipe that nobody reads would stall it.
 * @returns a function that tells whether it has ended already
 */
export function spawnServer(places: Places, binaries: Binaries, user: ServerUser | null, settings: Record<string, string>): () => boolean {
  rotate(places.log);
  const log = openSync(places.log, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const stdio: ('ignore' | number)[] = ['ignore', log, log];
  const program = binaries.program('postgres');
  const child = spawn(program, ['-D', places.cluster, ...options], {
    ...asUser(user),
    cwd: places.cluster,
    env: cleanEnvironment(),
    detached: true,
    stdio,
  });
  closeSync(log);
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  child.unref();
  return () => ended;
}

/** Ends the server in order: clients are disconnected, everything is written. @throws when it does not end within 30 s */
export async function stopServer(places: Places, binaries: Binaries, user: ServerUser | null): Promise<void> {
  const args = ['stop', '-D', places.cluster, '-m', 'fast', '-w', '-t', '30'];
  const { code, output } = await runAs(user, binaries.program('pg_ctl'), args, places.cluster);
  const running = readPostmaster(places.cluster);
  if (code !== 0 && running && isServerOf(places.cluster, running)) throw new Error(output.trim());
}

/** A port of the loopback that nobody listens on. @param wanted taken if it is free; 0 for any */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (wanted === 0) reject(error);
      else void freePort(0).then(resolve, reject);
    });
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at ? at.port : wanted));
    });
  });
}

/** Keeps one earlier log once the file has grown over 10 MB. */
function rotate(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(log, `${log}.1`);
}

/** What the server wrote since `from` (a length of the file in bytes). */
export function logSince(log: string, from: number): string {
  try {
    return readFileSync(log).subarray(from).toString('utf8');
  } catch {
    return '';
  }
}
