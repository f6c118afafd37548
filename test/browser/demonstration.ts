import { freshDatabase } from '../support/cluster.js';
import { spawnProgram } from '../support/spawned-program.js';
import { cookieFrom, type PersonaRole } from './personas.js';

export { PERSONAS, type PersonaRole } from './personas.js';

/** A program that shows its demonstration. */
export interface Shown {
  readonly origin: string;
  readonly cookieOf: (role: PersonaRole) => Promise<string>;
}
export interface Demonstration extends Shown {
  readonly stop: () => Promise<void>;
}

/** Milliseconds: five cases are played before it is ready. */
const LOADING = 300_000;

/** The program with its demonstration, as `npm start` serves it, on a database of its own. */
export async function aDemonstration(): Promise<Demonstration> {
  const database = await freshDatabase();
  const program = spawnProgram({
    DATABASE_URL: database.url,
    EDUSTUS_DEMO: '1',
    EDUSTUS_SECRET: 'a secret of the tests, long enough to sign',
  });
  await program.ready(LOADING);
  return {
    origin: program.origin,
    cookieOf: (role) => cookieFrom(program.origin, role),
    stop: async () => {
      await program.end('SIGTERM');
      await database.drop();
    },
  };
}
