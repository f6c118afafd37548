import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Runs the tests on the compiled output and prints the count as the last line, on stdout.
 * @param {string} root the project folder
 * @param {string[]} args `--full` adds the long tests (`*.full.ts`), which come last and one at a time: campaigns that kill a program under load
 *   need the machine for themselves. It draws the seed of both rounds and tells it, where the short tests alone always take the same
 *   (test/support/seed.ts). Everything else goes to jest
 * @returns {Promise<number>} 0 when all passed, else jest's exit code
 */
export async function test(root, args) {
  const rest = args.filter((arg) => arg !== '--full');
  const rounds = args.includes('--full') ? [{ full: false }, { full: true }] : [{ full: false }];
  const seed = rounds.length > 1 ? drawnSeed() : {};
  const folder = mkdtempSync(join(tmpdir(), 'edustus-count-'));
  const counts = [];
  let worst = 0;
  try {
    for (const { full } of rounds) {
      const countFile = join(folder, `${full ? 'full' : 'short'}.json`);
      const lenient = rounds.length > 1 ? ['--passWithNoTests'] : [];
      worst = (await jest(root, [...lenient, ...rest], { TEST_COUNT_FILE: countFile, TEST_FULL: full ? '1' : '0', ...seed })) || worst;
      counts.push(...countIn(countFile));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (counts.length > 0) process.stdout.write(`${countLine(counts)}\n`);
  return worst;
}

/** @returns {{ TEST_SEED?: string }} nothing when somebody has chosen one */
function drawnSeed() {
  if (process.env.TEST_SEED) return {};
  const seed = String(randomInt(2 ** 31));
  say(`The seed of this run is ${seed}: TEST_SEED=${seed} repeats what it draws.`);
  return { TEST_SEED: seed };
}

function jest(root, args, env) {
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = join(root, '.config', 'jest.config.mjs');
  return run(process.execPath, [...flags, program, '--config', config, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
}

/** @returns {{ passed: number, failed: number, skipped: number }[]} none when jest ran no tests (`--help`, a broken configuration) */
function countIn(file) {
  try {
    return [JSON.parse(readFileSync(file, 'utf8'))];
  } catch {
    return [];
  }
}

function countLine(counts) {
  const sum = (of) => counts.reduce((total, count) => total + count[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`;
}
