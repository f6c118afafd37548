import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isZone } from '../../workflows/kit/fields.js';
import { dateIn } from '../../workflows/kit/local-time.js';
import { projectFolder } from '../platform/config/project-folder.js';
import { StartError } from '../platform/start-error.js';
import type { Case } from './format.js';
import { readCase } from './read.js';

const folder = (): string => join(projectFolder(), 'src', 'cases', 'data');

/** Names of the cases that come with the program. */
export const caseNames = (): string[] =>
  readdirSync(folder())
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();

/**
 * A case by its name, or by the path of its file.
 * @param today the instant whose day `today` means
 * @throws StartError when there is no such file or it is not JSON
 * @throws CaseError when it is not a case
 */
export function loadCase(nameOrFile: string, today: Date): Case {
  const file = nameOrFile.endsWith('.json') ? nameOrFile : join(folder(), `${nameOrFile}.json`);
  if (!nameOrFile.endsWith('.json') && !caseNames().includes(nameOrFile)) {
    throw new StartError(
      `There is no case "${nameOrFile}": give the path of a file that ends in .json, or one of ${caseNames().join(', ')}.`,
    );
  }
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`The case ${nameOrFile} cannot be read: ${(error as Error).message}`);
  }
  const zone = (raw as { zone?: unknown } | null)?.zone;
  return readCase(raw, dateIn(today, isZone(zone) ? zone : 'Europe/Helsinki'), nameOrFile);
}
