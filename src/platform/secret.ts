import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The key that signs links: given, or made once and kept in a file of the data folder that only its owner reads.
 * Several machines need the same one, so there it is given.
 */
export async function linkSecret(given: string | null, dataFolder: string): Promise<string> {
  if (given !== null) return given;
  const file = join(dataFolder, 'link-secret');
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
