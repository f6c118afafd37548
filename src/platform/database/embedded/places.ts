import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf, StartError } from '../../start-error.js';
import { folderThatBars, serverUser, type ServerUser } from './server-user.js';

/** Where an embedded cluster keeps its things. All lie in one folder, so that a stopped cluster is backed up by copying it. */
export interface Places {
  readonly home: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  readonly log: string;
  /** Password of the user `edustus`; readable by us alone. */
  readonly password: string;
  /** The TCP port of last time. */
  readonly port: string;
  readonly lock: string;
  /** One file per program that uses the cluster, named by its process id: the last to leave stops it. */
  readonly users: string;
}

const placesIn = (home: string): Places => ({
  home,
  cluster: join(home, 'pg'),
  log: join(home, 'postgres.log'),
  password: join(home, 'pg.password'),
  port: join(home, 'pg.port'),
  lock: join(home, 'pg.lock'),
  users: join(home, 'users'),
});

/** Where root's clusters go when the server's user cannot enter the data folder. */
const ELSEWHERE = '/var/lib';

/**
 * Makes the data folder and checks that we may write and the server's user may enter it.
 * @param mayMove nobody chose the folder: when the server's user cannot enter it (a project below /root), a folder in /var/lib takes its
 *   place, named in the file `moved-to` so that a fresh clone at the same path does not find the data of an older one
 * @throws StartError
 */
export function preparePlaces(
  dataFolder: string,
  mayMove: boolean,
  say: (line: string) => void,
): { places: Places; user: ServerUser | null } {
  const pointer = join(dataFolder, 'moved-to');
  const known = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
  const user = serverUser(placesIn(known ?? dataFolder).cluster);
  makeWritable(dataFolder, user);
  const bar = folderThatBars(user, dataFolder);
  if (!known && (!bar || !user)) return { places: ready(dataFolder, user), user };
  if (!known && !mayMove) {
    throw new StartError(
      `The data folder ${dataFolder} cannot be used because the user ${user?.name}, who runs PostgreSQL for root, may not enter ${bar}: ` +
        `set EDUSTUS_DATA to a folder elsewhere, for example ${ELSEWHERE}/edustus.`,
    );
  }
  const home = known ?? join(ELSEWHERE, `edustus-${randomBytes(4).toString('hex')}`);
  makeWritable(home, user);
  if (!known) {
    writeFileSync(pointer, `${home}\n`);
    say(
      `The database is kept in ${home}, because the user ${user?.name}, who runs PostgreSQL for root, may not enter ${bar}; EDUSTUS_DATA chooses another folder.`,
    );
  }
  return { places: ready(home, user), user };
}

/** By its real path, so that programs that come by different links mean the same. */
function ready(home: string, user: ServerUser | null): Places {
  const places = placesIn(realpathSync(home));
  if (existsSync(places.cluster) && !statSync(places.cluster).isDirectory())
    throw new StartError(
      `${places.cluster} should be the database's folder and is a file: move it away, or set EDUSTUS_DATA to another folder.`,
    );
  makeWritable(places.users, user);
  return places;
}

/**
 * Makes a folder and those above it one by one: asked to do it all at once below /proc, Node never answers.
 * @returns the outermost that it made; undefined when the folder was there
 */
function makeFolder(folder: string, mode: number): string | undefined {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    return undefined;
  }
  const outermost = makeFolder(dirname(folder), mode);
  mkdirSync(folder, { mode });
  return outermost ?? folder;
}

function makeWritable(folder: string, user: ServerUser | null): void {
  // Others enter only where the server is another user than we are.
  const mode = user ? 0o711 : 0o700;
  try {
    const made = makeFolder(folder, mode);
    // Against a strict umask; folders that were there before keep their bits.
    for (let at = folder; made && at.length >= made.length; at = dirname(at)) chmodSync(at, mode);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written (${reasonOf(error)}): make it writable, or set EDUSTUS_DATA to a folder that is.`,
    );
  }
}
