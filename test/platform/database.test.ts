import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectionRefusal, postgresRefusal } from '../../src/platform/database/connect-check.js';
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open.js';
import { poolOf } from '../../src/platform/database/pool.js';
import { StartError } from '../../src/platform/start-error.js';
import { emptyDatabase, type FreshDatabase, withDatabase } from '../support/cluster.js';

const open = (databaseUrl: string): Promise<OpenDatabase> =>
  openDatabase({ databaseUrl, dataFolder: '/nowhere', dataFolderChosen: true, poolSize: 2 }, { entities: [], migrations: [] }, () => {});

const refusalOf = async (url: string): Promise<string> => {
  const outcome = await open(url).catch((error: unknown) => error);
  if (outcome instanceof StartError) return outcome.message;
  throw new Error('it opened', { cause: outcome });
};

let database: FreshDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

describe('an open database', () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await open(database.url);
  });
  afterAll(() => opened.stop());

  it('reads days as text, bigint as number and instants as Date, in UTC, on the pool and through TypeORM alike', async () => {
    const sql = `select date '2021-10-24' as day, array[date '2021-10-24'] as days, 9007199254740991::int8 as big, array[1::int8, null] as bigs,
      timestamptz '2021-10-24 20:59:59Z' as at, current_setting('timezone') as zone, current_setting('application_name') as name`;
    const expected = {
      day: '2021-10-24',
      days: ['2021-10-24'],
      big: Number.MAX_SAFE_INTEGER,
      bigs: [1, null],
      at: new Date('2021-10-24T20:59:59Z'),
      zone: 'UTC',
      name: 'edustus',
    };
    expect(await opened.dataSource.query(sql)).toEqual([expected]);
    expect((await poolOf(opened.dataSource).query({ name: 'types', text: sql })).rows).toEqual([expected]);
  });

  it('gives the engine the very pool of TypeORM, of the size asked for', () => {
    expect(poolOf(opened.dataSource).options.max).toBe(2);
  });
});

describe('a database that cannot be opened', () => {
  it('is told in a sentence with the mend, without the password', async () => {
    const server = new URL(database.url).host;
    const messages = {
      missing: await refusalOf(withDatabase(database.url, 'no_such_database')),
      nobody: await refusalOf('postgres://u:hunter2@127.0.0.1:1/edustus'),
    };
    expect(messages.missing).toBe(
      `There is no database no_such_database at ${server}: create it (createdb no_such_database) or correct DATABASE_URL.`,
    );
    expect(messages.nobody).toBe('No PostgreSQL answers at 127.0.0.1:1: start it or correct DATABASE_URL.');
    expect(JSON.stringify(messages)).not.toContain('hunter2');
  });

  it('may have a host that nobody knows, refuse the password or be a server without trust in us', () => {
    const says = (code: string): string =>
      connectionRefusal(Object.assign(new Error('why'), { code }), 'postgres://anna:hunter2@db:5433/ed');
    for (const code of ['ENOTFOUND', 'EAI_AGAIN'])
      expect(says(code)).toBe("The host db in DATABASE_URL is not known: correct its name or the network's name service.");
    expect(says('28P01')).toBe('PostgreSQL at db:5433 refuses the password of the user anna: correct DATABASE_URL.');
    expect(says('28000')).toMatch(/does not let the user anna in \(why\)/);
    expect(says('XX000')).toBe('The database at db:5433 cannot be used (why): correct DATABASE_URL or the server.');
  });

  it('may be too old: 13 is refused and 14 is taken', () => {
    expect(postgresRefusal(130_014)).toBe(
      'The database server is PostgreSQL 13.14 and Edustus needs 14 or newer: upgrade it, or leave DATABASE_URL out to use the embedded one.',
    );
    expect(postgresRefusal(140_000)).toBeNull();
    expect(postgresRefusal(180_004)).toBeNull();
  });
});
