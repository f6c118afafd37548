import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, reasonOf, StartError } from './start-error.js';

/** As many as are asked of one that is given. */
const LEAST = 32;

/**
 * The key that signs links: given, or made once and kept in a file of the data folder that only its owner reads.
 * Several machines need the same one, so there it is given.
 * @throws StartError when the folder cannot be written, or the file holds no secret
 */
export async function linkSecret(given: string | null, dataFolder: string): Promise<string> {
  if (given !== null) return given;
  const file = join(dataFolder, 'link-secret');
  const secret = await readOrMake(dataFolder, file).catch((error: unknown) => {
    throw new StartError(
      `The secret that signs links cannot be kept in ${file} (${reasonOf(error)}): make the folder writable, set EDUSTUS_DATA to one that is, or set EDUSTUS_SECRET.`,
    );
  });
  if (secret.length >= LEAST) return secret;
  throw new StartError(
    `The file ${file} holds no secret: restore it from a backup, or remove it, and links that were sent before are no longer known.`,
  );
}

/** Written beside and linked when whole: of programs that start at once all read the same, and a kill leaves no half of one. */
async function readOrMake(dataFolder: string, file: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const half = `${file}.${process.pid}`;
  await writeFile(half, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    await link(half, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(half, { force: true });
  }
  return readFile(file, 'utf8');
}
