import { rmSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/own-cluster.js';
import { SEED } from '../support/seed.js';
import { figuresOf, killUnderLoad } from './killing.js';

describe('a crash', () => {
  it(`loses nothing that was acknowledged and does nothing twice: two kills under load (seed ${SEED}; many more with npm run test:full)`, async () => {
    const folder = temporaryFolder();
    try {
      const killed = await killUnderLoad(folder, { kills: 2, clients: 1, seed: SEED });
      process.stdout.write(`crash: seed ${SEED}, ${figuresOf(killed)}\n`);
      expect(killed.record.acknowledged.length).toBeGreaterThan(20);
      expect(killed.memberships).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
});
