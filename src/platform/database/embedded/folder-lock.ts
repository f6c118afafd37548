import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, StartError } from '../../start-error.js';
import { isAlive } from './processes.js';

/** A holder touches its lock every second; one that has not for this long is gone, whoever has its process id now. */
const STALE_MS = 15_000;

/**
 * Runs `work` while this process alone holds the lock file. Starting and stopping a cluster hold it, so that of two programs
 * started at once one makes the cluster and the other finds it. A dead holder's lock is taken over.
 * @param patience milliseconds to wait for another holder
 * @throws StartError when another program holds it for longer
 */
export async function withFolderLock<T>(file: string, patience: number, work: () => Promise<T>): Promise<T> {
  const since = Date.now();
  while (!take(file)) {
    if (clearIfStale(file)) continue;
    if (Date.now() - since > patience) {
      throw new StartError(
        `Another program has been starting or stopping the database behind ${file} for ${patience / 1000} s: stop it and start again.`,
      );
    }
    await delay(25);
  }
  const beat = setInterval(() => touch(file), 1000).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    held.delete(file);
    rmSync(file, { force: true });
  }
}

/** Locks this process took itself: its own id in any other file is left from an earlier process of the same id (containers reuse them). */
const held = new Set<string>();

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    held.add(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function clearIfStale(file: string): boolean {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const holder = readFileSync(file, 'utf8');
    const leftover = Number(holder) === process.pid && !held.has(file);
    // An empty file is a lock between its creation and its first byte.
    const gone = holder === '' ? age > 1000 : leftover || !isAlive(Number(holder)) || age > STALE_MS;
    if (!gone) return false;
    const mine = `${file}.${process.pid}`;
    renameSync(file, mine);
    rmSync(mine, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Removed by somebody: the work goes on, and the next holder finds a running cluster.
  }
}
