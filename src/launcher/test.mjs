import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs the tests on the compiled output and prints the count as the last line, on stdout.
 * @param {string} root the project folder
 * @param {string[]} args `--full` adds the long tests (`*.full.ts`); everything else goes to jest
 * @returns {Promise<number>} jest's exit code
 */
export async function test(root, args) {
  const folder = mkdtempSync(join(tmpdir(), 'edustus-count-'));
  const countFile = join(folder, 'count.json');
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const config = join(root, '.config', 'jest.config.mjs');
    const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
    const rest = args.filter((arg) => arg !== '--full');
    const env = { ...process.env, NODE_ENV: 'test', TEST_COUNT_FILE: countFile, TEST_FULL: args.includes('--full') ? '1' : '0' };
    const code = await run(process.execPath, [...flags, jest, '--config', config, ...rest], { cwd: root, env });
    const line = countLine(countFile);
    if (line) process.stdout.write(`${line}\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {string | null} null when jest ran no tests (`--help`, a broken configuration) */
function countLine(file) {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  } catch {
    return null;
  }
}
