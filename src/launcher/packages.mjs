import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say, took } from './say.mjs';

/**
 * Whether the installed packages are not those of package-lock.json.
 * Times are asked first because they are cheap; a lock file that is only newer (a checkout touched it) is compared by content.
 * @param {string} root the project folder
 */
export function packagesAreStale(root) {
  const wanted = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  if (!existsSync(wanted) || statSync(wanted).mtimeMs <= statSync(installed).mtimeMs) return false;
  if (!sameVersions(read(wanted), read(installed))) return true;
  touch(installed);
  return false;
}

/** Installs what the lock file says. @throws {Error} one sentence, when npm could not */
export async function installPackages(root) {
  say('Installing packages (about a minute, once) …');
  const start = Date.now();
  // NODE_ENV=production would leave out the compiler. npm 11 may refuse `ci` over optional packages of other platforms
  // that a registry lacks; `install` then passes, and --no-save keeps it from rewriting the lock file.
  const common = ['--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const ci = await npm(root, ['ci', ...common]);
  if (ci.code !== 0) {
    say('npm ci did not pass (npm 11 may stumble over packages of other platforms); trying npm install …');
    const install = await npm(root, ['install', '--no-save', ...common]);
    if (install.code !== 0) {
      say(`${ci.output}\n${install.output}`);
      throw new Error('The packages could not be installed: read what npm says above, check the network, and start again.');
    }
  }
  touch(join(root, 'node_modules', '.package-lock.json'));
  say(`Packages installed in ${took(start)}.`);
}

/**
 * Under `npm run` npm tells where it lies; otherwise it is looked for on the PATH. What it says is kept back: its complaints are told only
 * when nothing helped.
 * @returns {Promise<{ code: number, output: string }>}
 */
async function npm(root, args) {
  const itself = process.env.npm_execpath;
  const byNode = itself !== undefined && /npm-cli\.c?js$/.test(itself);
  const folder = mkdtempSync(join(tmpdir(), 'edustus-npm-'));
  const file = join(folder, 'output');
  const out = openSync(file, 'w');
  const options = { cwd: root, stdio: ['ignore', out, out] };
  try {
    const code = byNode
      ? await run(process.execPath, [itself, ...args], options)
      : await run('npm', args, { ...options, shell: process.platform === 'win32' });
    return { code, output: readFileSync(file, 'utf8') };
  } catch (error) {
    return { code: 1, output: `npm could not be run: ${error.message}` };
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true, force: true });
  }
}

function sameVersions(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const have = installed.packages?.[path];
    return have ? have.version === version : optional === true;
  });
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Read-only packages (an image): they are compared again next time, which costs milliseconds.
  }
}
