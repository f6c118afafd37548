import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { codeOf } from '../../start-error.js';
import { asUser, type ServerUser } from './server-user.js';

/**
 * Whether a process of this id runs; one of another user does (EPERM). The dead that nobody has buried do not: in a container without an
 * init process they stay for ever, and answer signals.
 */
export const isAlive = (pid: number): boolean => answersSignals(pid) && !isZombie(pid);

/** Whether the system knows a process of this id, dead or alive. */
export function answersSignals(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Only Linux tells. The state follows the program's name, which is in parentheses and may hold some itself. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] === 'Z';
  } catch {
    return false;
  }
}

/** Whether any process has its working directory there, as every process of a cluster has; false where the system does not tell. */
export function worksIn(folder: string): boolean {
  const worksThere = (pid: string): boolean => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  };
  try {
    return readdirSync('/proc').some((name) => /^\d+$/.test(name) && Number(name) !== process.pid && worksThere(name));
  } catch {
    return false;
  }
}

/** The command line of a process, or null where the system does not show it (only Linux does). */
export function commandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return null;
  }
}

/**
 * Runs one of PostgreSQL's programs to its end as the given user, without our PG* variables, which would lead it elsewhere.
 * @returns exit code and the output of both streams
 * @throws the spawn error when the program cannot be run at all
 */
export function runAs(
  user: ServerUser | null,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...asUser(user), cwd, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|DATABASE_URL|REDIS_URL|EDUSTUS_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
