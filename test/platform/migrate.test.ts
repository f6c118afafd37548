import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrations } from '../../migrations/index.js';
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

  it('waits for nobody when nothing is pending', async () => {
    const source = await processWith(MakeTable1700000000001);
    await run(source);
    const busy = await processWith();
    await busy.query('select pg_advisory_lock(3507211964)');
    expect(await run(source)).toEqual([]);
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

describe('a database of another program', () => {
  it.each([
    ['with a table of another shape', 'create table migrations (version bigint)'],
    [
      'with migrations of its own',
      "create table migrations (id serial, timestamp bigint, name text); insert into migrations (name) values ('Theirs1600000000000')",
    ],
  ])('%s is left alone', async (_, sql) => {
    const source = await processWith(MakeTable1700000000001);
    await source.query(sql);
    await expect(run(source)).rejects.toThrow("another program's: give Edustus a database of its own");
    expect(await tables(source)).toEqual(['migrations']);
  });
});

/** Columns, constraints and indexes in words, all tables but TypeORM's own. */
const schema = async (source: DataSource): Promise<unknown[]> =>
  source.query(`
    select 'column ' || table_name || '.' || column_name || ' ' || coalesce(domain_name, data_type) || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migrations'::regclass and contype <> 'n'
    union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
    order by 1`);

describe('the program’s own migrations', () => {
  it('roll back one by one to an empty database, and make the same schema again', async () => {
    const source = await processWith(...migrations);
    await run(source);
    const made = await schema(source);
    expect(made.length).toBeGreaterThan(300);
    const steps: unknown[][] = [];
    for (const _ of migrations) {
      steps.unshift(await schema(source));
      await source.undoLastMigration({ transaction: 'each' });
    }
    expect(await tables(source)).toEqual(['migrations']);
    expect(await run(source)).toHaveLength(migrations.length);
    expect(await schema(source)).toEqual(made);
    await source.undoLastMigration({ transaction: 'each' });
    expect(await schema(source)).toEqual(steps.at(-2));
  });
});
