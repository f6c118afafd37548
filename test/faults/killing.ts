import { STARTING } from '../support/patience.js';
import {
  embeddedUrl,
  administratorOf,
  childrenOf,
  postmasterOf,
  type Settings,
  type SpawnedProgram,
  spawnProgram,
} from '../support/spawned-program.js';
import { until } from '../support/until.js';
import { expectNothingLost } from './aftermath.js';
import { Chance } from './chance.js';
import { keepWorking, patientApp, Seen, turnClock } from './load.js';

export interface Killed {
  readonly kills: number;
  readonly databaseKills: number;
  readonly record: Seen;
  readonly entries: number;
  readonly letters: number;
  readonly memberships: number;
  readonly seconds: number;
}

/** What dies besides the program. */
const WITH = ['nothing', 'nothing', 'the postmaster', 'a backend'] as const;

/**
 * Runs the program on its embedded database under load and kills it again and again at moments that the seed draws; then counts.
 * @param report told of every kill
 */
export async function killUnderLoad(
  dataFolder: string,
  { kills, clients, seed }: { kills: number; clients: number; seed: number },
): Promise<Killed> {
  const since = Date.now();
  const chance = new Chance(seed);
  const settings: Settings = { EDUSTUS_DATA: dataFolder, EDUSTUS_TEST_CLOCK: '1' };
  let program: SpawnedProgram = spawnProgram(settings, ['--empty']);
  const record = new Seen();
  let databaseKills = 0;
  try {
    await program.ready();
    const app = patientApp(() => program.origin, await administratorOf(settings), record);
    await app.as(null)('PUT', '/clock', { now: '2026-03-02T08:00:00Z' });
    const working = Promise.all([
      turnClock(app, record, Math.min(60, 20 * clients)),
      ...Array.from({ length: clients }, (_, i) => keepWorking(app, `Haku${i + 1}x`, record)),
    ]);
    // A client that gives up ends the others, and is told at the end.
    working.catch(() => (record.ending = true));
    for (let n = 1; n <= kills && !record.ending; n += 1) {
      // In the middle of something: after some more events, while others are under way; and sometimes while the program is still starting.
      const target = record.acknowledged.length + (chance.next() < 0.15 ? 0 : chance.between(4, 28));
      await until('so many events were acknowledged', () => record.acknowledged.length >= target || record.ending, STARTING);
      const postmaster = postmasterOf(dataFolder);
      const besides = chance.among(WITH);
      const victim =
        besides === 'a backend' && postmaster !== null
          ? chance.among(childrenOf(postmaster))
          : besides === 'the postmaster'
            ? postmaster
            : null;
      if (victim !== null && kill(victim)) databaseKills += 1;
      await program.end('SIGKILL');
      program = spawnProgram(settings, ['--empty']);
      if (chance.next() < 0.85) await program.ready();
    }
    await program.ready();
    await until('a call has come to its members', () => record.rounds > 0 || record.ending, STARTING).catch((error: Error) => {
      throw new Error(
        `${error.message}; refused: ${record.refusals.slice(-10).join('; ')}; the program said: ${program.said().slice(-2_000)}`,
      );
    });
    record.ending = true;
    await working;
    const counted = await expectNothingLost(embeddedUrl(dataFolder), record);
    return { kills, databaseKills, record, ...counted, seconds: (Date.now() - since) / 1000 };
  } finally {
    record.ending = record.abandoned = true;
    await program.end('SIGTERM');
  }
}

/** False when it was gone already. */
function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

export const figuresOf = ({ kills, databaseKills, record, entries, letters, memberships, seconds }: Killed): string =>
  `${kills} kills of the program, ${databaseKills} of the database; ${record.answered} requests answered, ${record.lost} cut off, ${record.acknowledged.length} events acknowledged (${record.replayed} by a second answer), ` +
  `${record.refusals.length} refused; ${record.rounds} calls run to their members; ${entries} entries, ${letters} letters, ${memberships} memberships; ${seconds.toFixed(0)} s`;
