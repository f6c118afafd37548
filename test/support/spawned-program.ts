import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readPostmaster } from '../../src/platform/database/embedded/postmaster.js';
import { isAlive } from '../../src/platform/database/embedded/processes.js';
import { STARTING } from './patience.js';
import { until } from './until.js';

const compiled = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Nobody listens here: the address of a program that does not serve yet. */
const NOWHERE = 'http://127.0.0.1:2';

/** Settings of a program beside the tests' own; an empty value is as good as none. Without PORT it takes a port that is free. */
export type Settings = Readonly<Record<string, string>>;

/** The whole environment of a program: nothing of ours leads it to another database. */
export const environment = (settings: Settings): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(EDUSTUS_|DATABASE_URL|REDIS_URL|PORT|HOST|BASE_URL|NODE_|JEST_)/.test(name)),
  ),
  PORT: '0',
  LOG_LEVEL: 'error',
  EDUSTUS_DEMO: '0',
  EDUSTUS_RATE_LIMIT: '0',
  ...settings,
});

/** The compiled program as a process of its own. */
export interface SpawnedProgram {
  readonly child: ChildProcess;
  /** Where it serves, once it has said so; before that, where nobody answers. */
  readonly origin: string;
  /** Everything it wrote to stderr and stdout. */
  readonly said: () => string;
  /** Resolves once it answers that it is ready. @throws Error with what it said when it ended instead */
  readonly ready: (patience?: number) => Promise<void>;
  /** Sends the signal and waits for the end. @returns exit code, or null when the signal ended it */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Starts main; does not wait. */
export function spawnProgram(settings: Settings, args: readonly string[] = []): SpawnedProgram {
  const child = spawn(process.execPath, [compiled('src/main.js'), ...args], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  // A test that fails leaves its program behind: that must not keep the run from ending, and with it the program ends.
  child.unref();
  for (const stream of [child.stdout, child.stderr] as Socket[]) stream.unref();
  const dieWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', dieWithUs);
  child.once('exit', () => process.off('exit', dieWithUs));
  const serves = args.join(' ') !== '--role worker';
  const origin = (): string => {
    const port = /^Serving on \S+:(\d+)$/m.exec(said)?.[1];
    return port === undefined ? NOWHERE : `http://127.0.0.1:${port}`;
  };
  return {
    child,
    get origin() {
      return origin();
    },
    said: () => said,
    ready: async (patience = STARTING) => {
      await until(
        'the program is ready',
        async () => {
          if (hasEnded(child)) throw new Error(`the program ended with ${child.exitCode ?? child.signalCode}: ${said}`);
          return serves ? answers(origin()) : said.includes('Working:');
        },
        patience,
      );
    },
    end: async (signal) => {
      if (!hasEnded(child)) {
        const ended = once(child, 'exit');
        child.ref();
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

/** Starts main and waits until it is ready. */
export async function startedProgram(settings: Settings, args: readonly string[] = []): Promise<SpawnedProgram> {
  const program = spawnProgram(settings, args);
  await program.ready();
  return program;
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** How a program that must not start ended. */
export interface Refusal {
  readonly code: number | null;
  readonly stdout: string;
  /** Lines of stderr. */
  readonly lines: readonly string[];
}

/** Runs main to its end. */
export async function refusedStart(settings: Settings, args: readonly string[] = []): Promise<Refusal> {
  const child = spawn(process.execPath, [compiled('src/main.js'), ...args], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const tooLate = setTimeout(() => void child.kill('SIGKILL'), STARTING);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(tooLate);
  return { code, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** A command of the command line, to its end. @throws when its exit code is not 0 */
export async function command(settings: Settings, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [compiled('src/cli/main.js'), ...args], { env: environment(settings) });
  return stdout.trim();
}

/** The first administrator's token. */
export const administratorOf = (settings: Settings): Promise<string> =>
  command(settings, 'token', 'create', '--role', 'administrator', '--name', 'Pää Käyttäjä');

/** Address of the embedded database in a data folder while it runs. With its password: never for a log. */
export function embeddedUrl(dataFolder: string): string {
  const read = (name: string): string => readFileSync(join(dataFolder, name), 'utf8').trim();
  return `postgres://edustus:${encodeURIComponent(read('pg.password'))}@127.0.0.1:${read('pg.port')}/edustus`;
}

/** Process id of the embedded server that runs on a data folder; null when none does. */
export function postmasterOf(dataFolder: string): number | null {
  const found = readPostmaster(join(dataFolder, 'pg'));
  return found && isAlive(found.pid) ? found.pid : null;
}

/** Processes of the embedded server below its postmaster. Only Linux tells. */
export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .map(Number)
      .filter((id) => id > 0);
  } catch {
    return [];
  }
}
