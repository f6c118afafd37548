import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A holder touches its lock every second; one that has not for this long is gone, whatever now has its process id. */
const STALE_MS = 15_000;

/** Locks this process took itself: its own id in any other file is left from an earlier process of the same id (containers reuse them). */
const held = new Set();

/**
 * Runs `work` while holding the lock file, so that two launchers do not install or build at once.
 * The lock survives nobody: a dead holder's file is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} onWait told once when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (clearIfStale(file)) continue;
    if (!told) onWait();
    await delay(100);
  }
  const beat = setInterval(() => touch(file), 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    held.delete(file);
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    held.add(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns {boolean} whether it is worth trying again at once */
function clearIfStale(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const holder = readFileSync(file, 'utf8');
    // An empty file is a lock between its creation and its first byte.
    const leftover = Number(holder) === process.pid && !held.has(file);
    const gone = holder === '' ? age > 1000 : leftover || !isAlive(Number(holder)) || age > STALE_MS;
    if (!gone) return false;
    // Renamed first, so that of two who find it stale only one clears it.
    const mine = `${file}.${process.pid}`;
    renameSync(file, mine);
    rmSync(mine, { force: true });
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed it; the work goes on, its result is the same.
  }
}
