import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose files are compiled or copied to dist under the same name. */
const SOURCE_FOLDERS = ['src', 'workflows', 'migrations', 'test'];
/** Files that change what the compiler makes of them. */
const BUILD_FILES = ['tsconfig.json', 'nest-cli.json', 'package-lock.json'];

const stampFile = (root) => join(root, 'dist', '.stamp');

/**
 * A digest of path, time and size of everything that goes into the build. Reads no contents: some hundred files take a few milliseconds.
 * @param {string} root the project folder
 */
export function fingerprint(root) {
  const digest = createHash('sha256');
  for (const path of [...SOURCE_FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...BUILD_FILES]) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat) digest.update(`${path}\0${stat.mtimeMs}\0${stat.size}\n`);
  }
  return digest.digest('hex');
}

/** Whether dist was made from exactly these sources and holds the file that is to be run. */
export function isFresh(root, entry) {
  if (entry && !existsSync(join(root, 'dist', entry))) return false;
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(root);
}

/**
 * Records that dist was built from the sources as they were then.
 * @param {string} print the fingerprint taken *before* the build, so that a file saved during it is built again
 */
export const stamp = (root, print) => writeFileSync(stampFile(root), print);

export const unstamp = (root) => rmSync(stampFile(root), { force: true });

/**
 * Removes compiled files whose source is gone (a deleted test must not run on), and the compiler's memory when output is missing
 * (it would not write again what it remembers having written).
 * @returns {string[]} the removed paths below dist
 */
export function removeStaleOutput(root) {
  const dist = join(root, 'dist');
  const compiled = SOURCE_FOLDERS.flatMap((folder) => filesBelow(dist, folder));
  const removed = compiled.filter((path) => !sourcesOf(path).some((source) => existsSync(join(root, source))));
  for (const path of removed) rmSync(join(dist, path), { force: true });
  const have = new Set(compiled);
  const sources = SOURCE_FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter((path) => /(?<!\.d)\.tsx?$/.test(path));
  if (sources.some((path) => !have.has(path.replace(/\.tsx?$/, '.js')))) rmSync(join(dist, '.tsbuildinfo'), { force: true });
  return removed;
}

/** What a file below dist may have come from. */
function sourcesOf(path) {
  const stem = path.replace(/(\.d\.ts|\.js)(\.map)?$/, '');
  return stem === path ? [path] : [`${stem}.ts`, `${stem}.tsx`, path];
}

function filesBelow(root, folder) {
  const found = [];
  for (const entry of list(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(root, path));
    else found.push(path);
  }
  return found.sort();
}

function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  }
}
