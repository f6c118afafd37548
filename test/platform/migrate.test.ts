import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrate } from '../../src/platform/database/migrate.js';
import { dataSourceOptions } from '../../src/platform/database/open.js';
import { StartError } from '../../src/platform/start-error.js';
import { emptyDatabase, type FreshDatabase } from '../support/cluster.js';

class MakeTable1700000000001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<unknown> {
    return runner.query('create table thing (id int)');
  }
  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('drop table thing');
  }
}

/** Slow enough for the others to come; an index made without a lock on the table, which a waiting statement would stall for ever. */
class MakeIndex1700000000002 implements MigrationInterface {
  readonly transaction = false;
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select pg_sleep(0.1)');
    await runner.query('create index concurrently thing_id on thing (id)');
  }
  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('drop index thing_id');
  }
}

class Fails1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half (id int)');
    await runner.query('select 1 / 0');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

let database: FreshDatabase;
let sources: DataSource[];

beforeEach(async () => {
  database = await emptyDatabase();
  sources = [];
});

afterEach(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await database.drop();
});

/** As a process of its own would have: one connection suffices. */
async function processWith(...migrations: (new () => MigrationInterface)[]): Promise<DataSource> {
  const source = await new DataSource(dataSourceOptions(database.url, 1, { entities: [], migrations }, () => {})).initialize();
  sources.push(source);
  return source;
}

const run = (source: DataSource): Promise<string[]> => migrate(source, () => {});
const tables = async (source: DataSource): Promise<string[]> =>
  (await source.query<{ tablename: string }[]>(`select tablename from pg_tables where schemaname = 'public' order by 1`)).map(
    (row) => row.tablename,
  );

describe('migrating', () => {
  it('runs each migration once when six processes start at the same moment', async () => {
    const six = await Promise.all(Array.from({ length: 6 }, () => processWith(MakeIndex1700000000002, MakeTable1700000000001)));
    const ran = await Promise.all(six.map(run));
    expect(ran.flat()).toEqual(['MakeTable1700000000001', 'MakeIndex1700000000002']);
  });

  it('does nothing, quickly, when nothing is pending', async () => {
    const source = await processWith(MakeTable1700000000001);
    await run(source);
    const before = performance.now();
    expect(await run(source)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(50);
  });

  it('names the migration that failed, keeps those before it and nothing of it, and leaves the lock free', async () => {
    const source = await processWith(MakeTable1700000000001, Fails1700000000003);
    const failure = await run(source).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect((failure as Error).message).toMatch(/^The migration Fails1700000000003 failed and was rolled back \(division by zero\): /);
    expect(await tables(source)).toEqual(['migrations', 'thing']);
    expect(await run(await processWith(MakeTable1700000000001, MakeIndex1700000000002))).toEqual(['MakeIndex1700000000002']);
  });
});
