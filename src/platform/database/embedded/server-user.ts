import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartError } from '../../start-error.js';

/** The system user PostgreSQL runs as when we are root, because PostgreSQL refuses root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * @param cluster PostgreSQL's data directory: once there is one, its owner runs it
 * @returns null when we are not root: the server then runs as ourselves
 * @throws StartError when we are root and there is no user to drop to
 */
export function serverUser(cluster: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const made = existsSync(cluster) ? statSync(cluster) : null;
  if (made && made.uid !== 0) return { name: `number ${made.uid}`, uid: made.uid, gid: made.gid };
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user) return user;
  throw new StartError(
    'PostgreSQL does not run as root and there is no user postgres or nobody to run it: start Edustus as an ordinary user or set DATABASE_URL.',
  );
}

function lookUp(name: string): ServerUser | null {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { name, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** Spawn options that make a child run as that user; libuv drops the supplementary groups. */
export const asUser = (user: ServerUser | null): { uid?: number; gid?: number } => (user ? { uid: user.uid, gid: user.gid } : {});

export function giveTo(user: ServerUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

/**
 * The first folder on the way to `path` (itself included, if it is a folder) that the user may not enter, or null.
 * Judged by permission bits; access lists are not looked at.
 */
export function folderThatBars(user: ServerUser | null, path: string): string | null {
  if (!user) return null;
  const up: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    up.unshift(at);
    if (at === dirname(at)) break;
  }
  return up.find((folder) => !mayEnter(user, folder)) ?? null;
}

function mayEnter(user: ServerUser, folder: string): boolean {
  if (!existsSync(folder)) return true;
  const stat = statSync(folder);
  const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
  return !stat.isDirectory() || (stat.mode & bit) !== 0;
}
