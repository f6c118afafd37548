import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { codeOf } from '../../src/platform/start-error.js';
import { PATIENCE } from './patience.js';

/** Set by the global setup for every test process: the server's administration address and the migrated template's name. */
const ADMIN_URL = 'TEST_CLUSTER_URL';
const TEMPLATE = 'TEST_CLUSTER_TEMPLATE';

/** A name for a database of tests, on whatever server. Those of one run begin with its template's name. */
const freshName = (begin = 'edustus_test'): string => `${begin}_${randomBytes(5).toString('hex')}`;

export interface FreshDatabase {
  readonly url: string;
  /** Drops it, disconnecting whoever is still there. */
  drop(): Promise<void>;
}

export function announceCluster(adminUrl: string, template: string): void {
  process.env[ADMIN_URL] = adminUrl;
  process.env[TEMPLATE] = template;
}

/** A database with all migrations and no rows, for one test file: a copy of the template, some 40 ms. */
export const freshDatabase = (): Promise<FreshDatabase> => createDatabase(told(ADMIN_URL), told(TEMPLATE), freshName(told(TEMPLATE)));

/** A database with nothing in it, for tests of the migrations themselves. */
export const emptyDatabase = (): Promise<FreshDatabase> => createDatabase(told(ADMIN_URL), 'template0', freshName(told(TEMPLATE)));

/** Drops what the tests of a run left behind, when one of them could not. */
export async function dropLeftDatabases(adminUrl: string, template: string): Promise<void> {
  const left = await asAdmin<{ datname: string }>(adminUrl, `select datname from pg_database where starts_with(datname, '${template}_')`);
  for (const { datname } of left) await asAdmin(adminUrl, `drop database if exists ${datname} with (force)`);
}

/**
 * @param template copied; no one may be connected to it, so it is asked again while somebody is
 * @throws the server's error when it is still in use after a while
 */
export async function createDatabase(adminUrl: string, template: string, name = freshName()): Promise<FreshDatabase> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await asAdmin(adminUrl, `create database ${name} template ${template}`);
      break;
    } catch (error) {
      if (codeOf(error) !== OBJECT_IN_USE || Date.now() > until) throw error;
      await delay(20);
    }
  }
  return {
    url: withDatabase(adminUrl, name),
    drop: async () => void (await asAdmin(adminUrl, `drop database if exists ${name} with (force)`)),
  };
}

const OBJECT_IN_USE = '55006';

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

async function asAdmin<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by npm test, whose global setup starts the database.`);
  return value;
}
