import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');

const full = process.env.TEST_FULL === '1';

/** Tests run on the compiled output: what is tested is what runs. TEST_FULL=1 runs the long ones, in the second round of npm run test:full. */
export default {
  rootDir: root,
  roots: ['<rootDir>/dist/test'],
  testEnvironment: 'node',
  testMatch: [full ? '**/*.full.js' : '**/*.test.js'],
  transform: {},
  testSequencer: '<rootDir>/.config/longest-first.mjs',
  // For machines that do other things as well; what hangs ends all the same. Longer than anything that a test waits for (test/support/patience.ts).
  testTimeout: 180_000,
  maxWorkers: full ? 1 : 2,
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  reporters: ['default', '<rootDir>/src/launcher/count-reporter.mjs'],
};
