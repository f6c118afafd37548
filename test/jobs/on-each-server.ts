import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import { postgresServer, redisServer, type Server } from './servers.js';
import { freshRows, type Program, type Rows, startProgram, type TablePerformer } from './support.js';

type Start = Parameters<typeof startProgram>[0];

/** What a test plays on: a server of queues, and a database of its own. */
export interface Stage extends Pick<Server, 'redisUrl' | 'lose' | 'interrupt'> {
  readonly rows: Rows;
  /** `it` for tests that break the server; skipped where it is not ours to break. */
  readonly itBreaks: (sentence: string, test: () => Promise<void>) => void;
  /** Stopped after the test. */
  start(performer: TablePerformer, more?: Partial<Start>): Promise<Program>;
}

/** The same tests over both kinds of queues. */
export async function onEachServer(tests: (stage: Stage) => void): Promise<void> {
  describe('the queues on PostgreSQL', () => playOn(postgresServer(), tests));
  const redis = await redisServer();
  if ('redisUrl' in redis) describe('the queues on Redis', () => playOn(redis, tests));
  else describe(`the queues on Redis (${redis.reason})`, () => it.skip('are not tested', () => {}));
}

function playOn(server: Server, tests: (stage: Stage) => void): void {
  const { redisUrl, lose, interrupt } = server;
  const programs: Program[] = [];
  let rows: Rows | undefined;
  const stage: Stage = {
    redisUrl,
    lose,
    interrupt,
    itBreaks: lose ? it : it.skip,
    get rows() {
      if (!rows) throw new Error('the database is made before the first test, not earlier');
      return rows;
    },
    start: async (performer, more = {}) => {
      const program = await startProgram({ rows: stage.rows, redisUrl, performer, ...more });
      programs.push(program);
      return program;
    },
  };
  beforeAll(async () => {
    rows = await freshRows();
  });
  afterEach(async () => {
    await Promise.all(programs.splice(0).map((program) => program.stop()));
    await stage.rows.query('truncate outbox, deadline, made cascade');
    await lose?.(stage.rows);
  });
  afterAll(async () => {
    await rows?.drop();
    await server.stop();
  });
  tests(stage);
}
