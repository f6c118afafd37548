import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { registry } from '../../src/slices.js';
import { WORKFLOWS } from '../../workflows/all.js';
import { freshDatabase, type FreshDatabase } from '../support/cluster.js';
import { HELD_BY_THE_DATABASE } from '../workflows/refusals/all.js';

describe('the migrated database', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const names = async (sql: string): Promise<string[]> => (await client.query<{ name: string }>(sql)).rows.map((row) => row.name).sort();

  it('allows exactly the states of each workflow', async () => {
    const { rows } = await client.query<{ name: string; check: string }>(
      `select constraint_name as name, check_clause as "check" from information_schema.check_constraints where constraint_schema = 'public'`,
    );
    const statesOf = (table: string): string[] => {
      const clause = rows.find((row) => row.name === `${table}_state`)?.check ?? '';
      return [...clause.matchAll(/'([^']*)'::text/g)].map(([, state]) => state as string).sort();
    };
    const tables = registry.stores.map(({ workflow, table }) => [workflow.name, table] as const);
    const found = tables.map(([name, table]) => [name, statesOf(table)]);
    const declared = tables.map(([name]) => [name, Object.keys(WORKFLOWS.find((w) => w.name === name)?.states ?? {}).sort()]);
    expect(found).toEqual(declared);
  });

  it('keeps every workflow of the rule book, and no other', () => {
    expect(registry.stores.map(({ workflow }) => workflow.name).sort()).toEqual(WORKFLOWS.map((w) => w.name).sort());
  });

  it('says of every table how long its rows are kept', async () => {
    const tables = await names(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(await names('select table_name as name from retention')).toEqual(tables);
  });

  it('holds the constraints that stand behind the refusals no rule can see', async () => {
    const constraints = await names(`select conname as name from pg_constraint where connamespace = 'public'::regnamespace`);
    expect(Object.values(HELD_BY_THE_DATABASE).filter((constraint) => !constraints.includes(constraint))).toEqual([]);
    const broken = registry.stores.flatMap((store) =>
      Object.entries(store.broken ?? {}).map(([constraint, make]) => [make().code, constraint]),
    );
    expect(Object.fromEntries(broken)).toMatchObject(HELD_BY_THE_DATABASE);
  });
});
