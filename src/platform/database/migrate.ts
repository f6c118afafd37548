import { setTimeout as delay } from 'node:timers/promises';
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { codeOf, reasonOf, StartError } from '../start-error.js';

/** Key of the advisory lock: any number will do, as long as every version of the program keeps it. */
const LOCK = 3_507_211_964;
const TABLE = 'migrations';

/**
 * Runs the migrations that have not been run, each in its own transaction (unless it says `transaction = false`).
 * Many processes may call it at once: one works under an advisory lock, the others wait and find nothing to do.
 * One connection holds the lock and migrates, so a pool of one suffices. Nothing pending costs one query.
 * @returns the names of those that this call ran
 * @throws StartError naming the migration that failed; those before it stay
 */
export async function migrate(dataSource: DataSource, say: (line: string) => void): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if ((await pending(dataSource, runner)).length === 0) return [];
    await lock(runner, say);
    try {
      return await runPending(dataSource, runner, say);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    }
  } finally {
    await runner.release();
  }
}

async function runPending(dataSource: DataSource, runner: QueryRunner, say: (line: string) => void): Promise<string[]> {
  const names = await pending(dataSource, runner);
  if (names.length === 0) return [];
  const since = Date.now();
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'each';
  try {
    const ran = await executor.executePendingMigrations();
    if (Date.now() - since > 1000) say(`Ran ${ran.length} migrations of the database in ${((Date.now() - since) / 1000).toFixed(1)} s.`);
    return ran.map((migration) => migration.name);
  } catch (error) {
    const [failed] = await pending(dataSource, runner).catch(() => names);
    throw new StartError(
      `The migration ${failed} failed and was rolled back (${reasonOf(error)}): mend its cause in the database and start again, or go back to the version before.`,
      { cause: error },
    );
  }
}

/** In the order in which they run: by the time at the end of their names. */
async function pending(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const done = new Set(await executed(runner));
  if (done.size > 0 && !dataSource.migrations.some((migration) => done.has(migration.name ?? migration.constructor.name))) throw anothers();
  const names = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  return names.filter((name) => !done.has(name)).sort((a, b) => a.slice(-13).localeCompare(b.slice(-13)));
}

const anothers = (): StartError =>
  new StartError(`The table ${TABLE} in this database is another program's: give Edustus a database of its own in DATABASE_URL.`);

async function executed(runner: QueryRunner): Promise<string[]> {
  try {
    const rows = (await runner.query(`select name from ${TABLE}`)) as { name: string }[];
    return rows.map((row) => row.name);
  } catch (error) {
    if (codeOf(error) === '42P01') return [];
    if (codeOf(error) === '42703') throw anothers();
    throw error;
  }
}

/**
 * Asks again and again instead of waiting inside the statement: a waiting statement holds a snapshot, and `create index concurrently`
 * in the other's migration would wait for that in turn.
 */
async function lock(runner: QueryRunner, say: (line: string) => void): Promise<void> {
  const since = Date.now();
  for (let told = false; ;) {
    const [row] = (await runner.query('select pg_try_advisory_lock($1) as taken', [LOCK])) as { taken: boolean }[];
    if (row?.taken) return;
    if (!told && Date.now() - since > 1000) {
      say('Another process is migrating the database; waiting for it …');
      told = true;
    }
    await delay(25);
  }
}
