import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrations } from '../migrations/index.js';
import { AppModule } from './app.module.js';
import { assemble } from './assemble.js';
import { Jobs } from './jobs/jobs.js';
import { AheadClock, PlayedClock, realClock, TestClock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { migrate } from './platform/database/migrate.js';
import { openDatabase, type OpenDatabase } from './platform/database/open.js';
import { poolOf } from './platform/database/pool.js';
import { linkSecret } from './platform/secret.js';
import { codeOf, StartError } from './platform/start-error.js';
import type { Program } from './program.js';
import { selfCheck } from './self-check.js';
import { httpServer } from './web/http.js';

export interface Opened {
  readonly database: OpenDatabase;
  readonly program: Program;
  /** The clock that a loader may set while it plays the past; it is the program's own. */
  readonly played: PlayedClock | null;
  readonly onWake: (wake: () => void) => void;
}

/** Opens and migrates the database and puts the engine over it: what every way in needs, serving or not. */
export async function open(config: Config, say: (line: string) => void): Promise<Opened> {
  const database = await openDatabase(config, { entities: [], migrations }, say);
  try {
    await migrate(database.dataSource, say);
    const pool = poolOf(database.dataSource);
    const movable = config.testClock ? new TestClock(pool) : config.nodeEnv === 'production' ? null : new AheadClock(pool);
    if (movable instanceof AheadClock) await movable.restore();
    const played = movable instanceof TestClock ? null : new PlayedClock(movable ?? realClock);
    let wake = (): void => {};
    const program = assemble({
      pool,
      clock: played ?? movable ?? realClock,
      movable,
      secret: await linkSecret(config.secret, config.dataFolder),
      config,
      say,
      testClock: config.testClock,
      wake: () => wake(),
      failed: (error) => say(`An effect could not be carried out at once; the queue tries again: ${(error as Error).message}`),
    });
    await selfCheck(pool, program.engine.registry);
    return { database, program, played, onWake: (w) => (wake = w) };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

export interface Serving {
  readonly app: NestFastifyApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves an opened program. @throws StartError when the port is in use */
export async function serve({ database, program, onWake }: Opened, config: Config, say: (line: string) => void): Promise<Serving> {
  const { dataSource, url: databaseUrl } = database;
  const app = await httpServer(AppModule.for({ config, program, dataSource, databaseUrl, say }), program, config);
  const jobs = app.get(Jobs);
  onWake(() => jobs.wake());
  try {
    await app.init();
    if (config.role !== 'worker') await app.listen(config.port, config.host);
  } catch (error) {
    await app.close().catch(() => undefined);
    throw portTrouble(error, config);
  }
  const address = app.getHttpServer().address() as AddressInfo | null;
  const url = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${address?.port ?? config.port}`;
  const stop = async (): Promise<void> => {
    await app.close();
    await program.signInMail.settled();
  };
  return { app, url, stop };
}

function portTrouble(error: unknown, { port, host }: Config): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return new StartError(`Port ${port} is in use: stop the program that holds it or choose another with PORT.`);
  if (code === 'EACCES') return new StartError(`Port ${port} may not be opened by this user: choose one above 1023 with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`HOST ${host} is not an address of this machine: use 127.0.0.1 or 0.0.0.0.`);
  return error;
}
