import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

/** What must hold before a commit; types are checked by the build that came before. In the order of what fails most often. */
const CHECKS = [
  { heading: 'Format', package: 'prettier', bin: 'prettier', args: ['--check', '.'] },
  { heading: 'Lint', package: 'eslint', bin: 'eslint', args: ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'] },
  {
    heading: 'Import rules',
    package: 'dependency-cruiser',
    bin: 'depcruise',
    args: ['--config', '.config/dependency-cruiser.cjs', 'src', 'workflows'],
  },
  { heading: 'Generated diagrams', file: 'dist/src/cli/main.js', args: ['diagrams', '--check'] },
  { heading: 'Generated tables', file: 'dist/src/cli/main.js', args: ['docs', '--check'] },
];

/**
 * Runs the checks in turn.
 * @param {string} root the project folder
 * @returns {Promise<number>} 0, or the exit code of the first that failed
 */
export async function check(root) {
  for (const { heading, args, ...what } of CHECKS) {
    process.stdout.write(`\n── ${heading}\n`);
    const file = what.file ? join(root, what.file) : binary(root, what.package, what.bin);
    const code = await run(process.execPath, [file, ...args], { cwd: root });
    if (code !== 0) return code;
  }
  return 0;
}

/** The file behind a package's command; started through this Node, so that it works on every platform. */
function binary(root, name, command) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}
