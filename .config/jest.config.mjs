import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');

/** Tests run on the compiled output: what is tested is what runs. TEST_FULL=1 (npm run test:full) adds the long ones. */
export default {
  rootDir: root,
  roots: ['<rootDir>/dist/test'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.js', ...(process.env.TEST_FULL === '1' ? ['**/*.full.js'] : [])],
  transform: {},
  testSequencer: '<rootDir>/.config/longest-first.mjs',
  testTimeout: 60_000,
  // Campaigns that kill a program under load need the machine for themselves.
  maxWorkers: process.env.TEST_FULL === '1' ? 1 : 2,
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  reporters: ['default', '<rootDir>/src/launcher/count-reporter.mjs'],
};
