import { join } from 'node:path';
import { fingerprint, isFresh, removeStaleOutput, stamp, unstamp } from './freshness.mjs';
import { withLock } from './lock.mjs';
import { installPackages, packagesAreStale } from './packages.mjs';
import { QUIET_STDOUT, run } from './run.mjs';
import { say, took } from './say.mjs';

/**
 * Installs and builds what is missing; a few milliseconds when nothing is.
 * @param {string} root the project folder
 * @param {string} [entry] the file below dist that is to be run
 * @throws {Error} one sentence, when installing or building failed
 */
export async function makeReady(root, entry) {
  if (isReady(root, entry)) return;
  const onWait = () => say('Another start is installing or building; waiting for it …');
  await withLock(
    join(root, 'dist', '.launch.lock'),
    async () => {
      if (packagesAreStale(root)) await installPackages(root);
      if (!isFresh(root, entry)) await build(root);
    },
    onWait,
  );
}

const isReady = (root, entry) => !packagesAreStale(root) && isFresh(root, entry);

async function build(root) {
  say('Building …');
  const start = Date.now();
  const print = fingerprint(root);
  unstamp(root);
  removeStaleOutput(root);
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const code = await run(process.execPath, [nest, 'build'], { cwd: root, stdio: QUIET_STDOUT });
  if (code !== 0) throw new Error('The build failed: mend the errors that the compiler names above and start again.');
  stamp(root, print);
  say(`Built in ${took(start)}.`);
}
