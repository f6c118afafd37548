import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeReady } from './build.mjs';
import { check } from './check.mjs';
import { say } from './say.mjs';
import { test } from './test.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} args as after `launch.mjs` */
export async function launch(args) {
  const [first, ...rest] = args;
  if (!first) return fail('Say what to run: node src/launcher/launch.mjs <entry below dist> | --test | --check.');
  const mode = { '--test': test, '--check': check }[first];
  try {
    await makeReady(root, mode ? undefined : first);
  } catch (error) {
    return fail(error.message);
  }
  if (mode) process.exitCode = await mode(root, rest);
  else await become(first, rest);
}

/** Goes on as the program itself, in this process, so that signals, `kill -9` and the standard streams are the program's own. */
async function become(entry, args) {
  const file = join(root, 'dist', entry);
  if (!existsSync(file)) return fail(`There is no program ${entry}: name a file that the build makes, for example src/main.js.`);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

function fail(sentence) {
  say(sentence);
  process.exitCode = 1;
}
