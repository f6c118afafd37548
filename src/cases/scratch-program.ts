import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartError } from '../platform/start-error.js';
import { scratchDatabase } from './scratch-database.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const CLI = fileURLToPath(new URL('../cli/main.js', import.meta.url));
/** A first embedded start makes a cluster and migrates it. */
const PATIENCE = 180_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A program of our own on an empty database, with the test clock. */
export interface ScratchProgram {
  readonly origin: string;
  /** Makes an administrator and a token for them, as the program's clock stands. */
  administrator(name: string): Promise<string>;
  /** What it said last, when it has ended by itself; null while it runs. */
  lastWords(): string | null;
  /** Stops it and removes its data. Twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts the compiled program beside whatever else runs: own port, own data folder, and a database of its own, on the server of DATABASE_URL
 * where one is set, else embedded. Redis is left alone: its queues belong to the program that it is configured for.
 * @throws StartError when it does not come up
 */
export async function startScratchProgram(): Promise<ScratchProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'edustus-case-'));
  // PostgreSQL refuses root: where it runs as somebody else, that user must get in.
  chmodSync(folder, 0o711);
  const database = process.env['DATABASE_URL'] ? await scratchDatabase(process.env['DATABASE_URL']) : null;
  const env = environment(folder, database?.url ?? null);
  const child = spawn(process.execPath, [MAIN, '--empty'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = listen(child);
  const stop = stopping(child, async () => {
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  let origin: string;
  try {
    origin = await untilReady(child, said);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    origin,
    administrator: async (name) => {
      const args = [CLI, 'token', 'create', '--role', 'administrator', '--name', name, '--print'];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env });
      return stdout.trim().split('\n').at(-1) as string;
    },
    lastWords: () => (hasEnded(child) ? said() : null),
    stop,
  };
}

/** Ends the program and clears up after it, also when we are told to end ourselves. */
function stopping(child: ChildProcess, clearUp: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      for (const signal of SIGNALS) process.off(signal, onSignal);
      process.off('exit', onExit);
      await end(child);
      await clearUp();
    })());
  const onSignal = (): void => void stop().finally(() => process.exit(130));
  // Should we fall ourselves, it must not go on alone.
  const onExit = (): void => void child.kill('SIGTERM');
  for (const signal of SIGNALS) process.once(signal, onSignal);
  process.once('exit', onExit);
  return stop;
}

function environment(folder: string, databaseUrl: string | null): NodeJS.ProcessEnv {
  const own = {
    PORT: '0',
    HOST: '127.0.0.1',
    BASE_URL: '',
    DATABASE_URL: databaseUrl ?? '',
    REDIS_URL: '',
    EDUSTUS_DATA: folder,
    EDUSTUS_DEMO: '',
    EDUSTUS_TEST_CLOCK: '1',
    EDUSTUS_RATE_LIMIT: '0',
    EDUSTUS_SECRET: '',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'test',
  };
  return { ...process.env, ...own };
}

/** Keeps the last of what the program says: told when it does not start. */
function listen(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4000)));
  return () => said.trim();
}

/** @returns where it serves: the port is of its own choice, so that nobody can have taken it */
async function untilReady(child: ChildProcess, said: () => string): Promise<string> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await delay(50)) {
    if (hasEnded(child)) throw new StartError(`The program for the case ended before it was ready: ${said()}`);
    const port = /^Serving on \S+:(\d+)$/m.exec(said())?.[1];
    if (port === undefined) continue;
    const origin = `http://127.0.0.1:${port}`;
    const ready = fetch(`${origin}/health/ready`).then((answer) => answer.ok);
    if (await ready.catch(() => false)) return origin;
  }
  throw new StartError(`The program for the case was not ready after ${PATIENCE / 1000} s: ${said()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
