import { rmSync } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/own-cluster.js';
import { startedProgram } from '../support/spawned-program.js';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Here and not among the short tests: what it takes is the machine's, and those share it.
it('the program starts on existing data in a few seconds', async () => {
  const first = await startedProgram({ EDUSTUS_DATA: folder }, ['--empty']);
  expect(await first.end('SIGTERM')).toBe(0);
  const since = performance.now();
  const program = await startedProgram({ EDUSTUS_DATA: folder });
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(`start on existing data: ${seconds.toFixed(2)} s\n`);
  expect(await program.end('SIGTERM')).toBe(0);
  // 3 s is what is promised; the rest is room for a slower machine.
  expect(seconds).toBeLessThan(10);
}, 600_000);
