import { rmSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../support/cluster.js';
import { temporaryFolder } from '../support/own-cluster.js';
import { STARTING } from '../support/patience.js';
import { hasRedisServer, ownRedis } from '../support/redis.js';
import { SEED } from '../support/seed.js';
import { administratorOf, type Settings, type SpawnedProgram, spawnProgram } from '../support/spawned-program.js';
import { until } from '../support/until.js';
import { expectNothingLost } from './aftermath.js';
import { Chance } from './chance.js';
import { figuresOf, killUnderLoad } from './killing.js';
import { keepWorking, patientApp, Seen, turnClock } from './load.js';

const LIMIT = 900_000;

describe('crashes', () => {
  it(
    `lose nothing that was acknowledged and do nothing twice: 32 kills of the program and its embedded PostgreSQL under load (seed ${SEED})`,
    async () => {
      const folder = temporaryFolder();
      try {
        const killed = await killUnderLoad(folder, { kills: 32, clients: 8, seed: SEED });
        process.stdout.write(`crash: seed ${SEED}, ${figuresOf(killed)}\n`);
        expect(killed.record.acknowledged.length).toBeGreaterThan(300);
        expect(killed.databaseKills).toBeGreaterThan(3);
        expect(killed.record.lost).toBeGreaterThan(30);
        expect(killed.memberships).toBeGreaterThan(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    LIMIT,
  );

  (hasRedisServer() ? it : it.skip)(
    `of Redis and of web and worker processes lose nothing either: flushed, killed and restarted under load (seed ${SEED})`,
    async () => {
      const since = Date.now();
      const chance = new Chance(SEED);
      const [redis, database] = [await ownRedis(), await freshDatabase()];
      const settings: Settings = {
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        EDUSTUS_TEST_CLOCK: '1',
        EDUSTUS_SECRET: 'a secret of the tests, long enough to sign',
      };
      const start = { web: () => spawnProgram(settings, ['--role', 'web']), worker: () => spawnProgram(settings, ['--role', 'worker']) };
      const running: { web: SpawnedProgram; worker: SpawnedProgram } = { web: start.web(), worker: start.worker() };
      const record = new Seen();
      const counts = { flushes: 0, redisKills: 0, processKills: 0 };
      try {
        await Promise.all([running.web.ready(), running.worker.ready()]);
        const app = patientApp(() => running.web.origin, await administratorOf(settings), record);
        await app.as(null)('PUT', '/clock', { now: '2026-03-02T08:00:00Z' });
        const working = Promise.all([turnClock(app, record), ...[1, 2, 3, 4].map((i) => keepWorking(app, `Haku${i}x`, record))]);
        working.catch(() => (record.ending = true));
        for (const what of [
          'flush',
          'kill',
          'worker',
          'flush',
          'kill',
          'web',
          'flush',
          'kill',
          'worker',
          'flush',
          'kill',
          'flush',
        ] as const) {
          const target = record.answered + chance.between(40, 400);
          await until('so many requests were answered', () => record.answered >= target || record.ending, STARTING);
          if (what === 'flush') {
            await redis.flush();
            counts.flushes += 1;
          } else if (what === 'kill') {
            await redis.kill();
            // It stays away while the program goes on.
            const away = record.answered + chance.between(20, 100);
            await until('requests were answered without Redis', () => record.answered >= away || record.ending, STARTING);
            await redis.restart();
            counts.redisKills += 1;
          } else {
            await running[what].end('SIGKILL');
            running[what] = start[what]();
            await running[what].ready();
            counts.processKills += 1;
          }
        }
        record.ending = true;
        await working;
        const counted = await expectNothingLost(database.url, record);
        const seconds = (Date.now() - since) / 1000;
        process.stdout.write(
          `redis: seed ${SEED}, ${counts.flushes} flushes, ${counts.redisKills} kills of Redis; ${figuresOf({ kills: counts.processKills, databaseKills: 0, record, ...counted, seconds })}\n`,
        );
        expect(record.acknowledged.length).toBeGreaterThan(300);
        expect(counted.memberships).toBeGreaterThan(0);
      } finally {
        record.ending = record.abandoned = true;
        await Promise.all([running.web.end('SIGTERM'), running.worker.end('SIGTERM')]);
        await redis.stop();
        await database.drop();
      }
    },
    LIMIT,
  );
});
