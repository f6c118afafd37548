import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, reasonOf, StartError } from '../../start-error.js';
import type { Binaries } from './binaries.js';
import type { Places } from './places.js';
import { runAs } from './processes.js';
import { giveTo, type ServerUser } from './server-user.js';

/** Superuser and database of an embedded cluster. */
export const OWNER = 'edustus';

/**
 * Makes the cluster unless there is one. It is made beside and renamed when whole, so a kill leaves no half of one; such leavings are cleared here.
 * @param durable false skips the sync to disk (tests)
 * @throws StartError when initdb fails, or what is there is not a whole cluster of this major version
 */
export async function ensureCluster(places: Places, binaries: Binaries, user: ServerUser | null, durable: boolean): Promise<void> {
  await clearLeavings(places.home);
  if (isEmpty(places.cluster)) rmSync(places.cluster, { recursive: true, force: true });
  if (existsSync(places.cluster)) return checkCluster(places, binaries);

  const half = join(places.home, `pg.init-${process.pid}`);
  const passwordForInit = `${half}.password`;
  const password = randomBytes(24).toString('base64url');
  try {
    mkdirSync(half, { mode: 0o700 });
    giveTo(user, half);
    writeFileSync(passwordForInit, password, { mode: 0o600 });
    giveTo(user, passwordForInit);
    const { code, output } = await runAs(user, binaries.program('initdb'), initArguments(half, passwordForInit, durable), half);
    if (code !== 0) throw new Error(lastLine(output));
    writeFileSync(places.password, password, { mode: 0o600 });
    renameSync(half, places.cluster);
  } catch (error) {
    throw new StartError(
      `The embedded PostgreSQL could not make its data folder ${places.cluster} (${reasonOf(error)}): check the free space and start again, or set DATABASE_URL.`,
    );
  } finally {
    rmSync(passwordForInit, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

/** Letters of all languages fold their case (builtin C.UTF-8) and sort by code point: sorting for readers is the queries' business. */
function initArguments(folder: string, passwordFile: string, durable: boolean): string[] {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${OWNER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  return ['-D', folder, ...locale, ...access, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
}

function checkCluster(places: Places, binaries: Binaries): void {
  const versionFile = join(places.cluster, 'PG_VERSION');
  if (!existsSync(versionFile) || !existsSync(join(places.cluster, 'global', 'pg_control'))) {
    throw new StartError(
      `The folder ${places.cluster} is not a whole PostgreSQL cluster: restore it from a backup, or move it away to start with an empty one.`,
    );
  }
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major !== binaries.major) {
    throw new StartError(
      `The data in ${places.cluster} were written by PostgreSQL ${major}, but this version brings ${binaries.major}: dump them with the version that wrote them, or move the folder away to start with an empty one.`,
    );
  }
  if (!existsSync(places.password)) {
    throw new StartError(
      `The file ${places.password} with the database's password is missing: restore it from a backup, or move ${places.cluster} away to start with an empty one.`,
    );
  }
}

/**
 * What a killed start left. Called under the lock, so no program of ours works there; but its initdb may outlive it by a second and write
 * into the folder that is being removed, hence the patience.
 */
async function clearLeavings(home: string): Promise<void> {
  for (const name of readdirSync(home)) if (name.startsWith('pg.init-')) await removePatiently(join(home, name));
}

/** Reads the folder anew at each try: rmSync's own retries do not, and fail for ever on a file that came in between. */
async function removePatiently(folder: string, tries = 50): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0 || codeOf(error) !== 'ENOTEMPTY') throw error;
    await delay(200);
    await removePatiently(folder, tries - 1);
  }
}

const isEmpty = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length === 0;

/** Programs say what matters last; "initdb:" lines are preferred to what they did about it. */
export function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1);
  return telling?.trim() ?? 'it said nothing';
}
