import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded/start.js';
import { isUsed } from '../../src/platform/database/embedded/users.js';

const PREFIX = 'edustus-test-cluster-';
/** A cluster younger than this may be one that another run is making at this moment, though nobody is written down as its user yet. */
const BEING_MADE_MS = 120_000;

/** A folder below the system's temporary one that the user who runs PostgreSQL for root may enter. */
export function temporaryFolder(prefix = 'edustus-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  return folder;
}

/** An embedded cluster for one run of the tests: fast, unsafe, gone with `stop`. */
export async function startOwnCluster(): Promise<{ url: string; stop(): Promise<void> }> {
  await clearLeftClusters();
  const dataFolder = temporaryFolder(PREFIX);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const { url, stop } = await startEmbedded({ dataFolder, say, durable: false });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Stops and removes the clusters of runs that were killed: those in our own folders that no living process uses. */
async function clearLeftClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dataFolder = join(tmpdir(), name);
    try {
      const { uid, mtimeMs } = statSync(dataFolder);
      if (uid !== process.getuid?.() || Date.now() - mtimeMs < BEING_MADE_MS || isUsed(join(dataFolder, 'users'))) continue;
      const left: Embedded = await startEmbedded({ dataFolder, say: () => {}, durable: false });
      await left.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    } catch {
      // Another run's that is being made or removed at this moment.
    }
  }
}
