import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { checkServer } from '../../src/platform/database/connect-check.js';
import { prepareQueues } from '../../src/jobs/queue-tables.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { dataSourceOptions } from '../../src/platform/database/open.js';
import { poolOf } from '../../src/platform/database/pool.js';
import { announceCluster, createDatabase, databaseOf, dropLeftDatabases, type FreshDatabase } from './cluster.js';
import { startOwnCluster } from './own-cluster.js';
import { keepForTeardown } from './run-state.js';

/**
 * Once per run: finds the server (TEST_DATABASE_URL, else an embedded one of our own), makes the migrated template, and tells both to the
 * test processes by environment variables.
 */
export default async function setUp(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startOwnCluster();
  keepForTeardown(server.stop);
  await checkServer(server.url);
  const template = await createDatabase(server.url, 'template0');
  keepForTeardown(template.drop);
  await migrateTemplate(template);
  announceCluster(server.url, databaseOf(template.url));
  keepForTeardown(() => dropLeftDatabases(server.url, databaseOf(template.url)));
}

async function migrateTemplate({ url }: FreshDatabase): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const dataSource = await new DataSource(dataSourceOptions(url, 2, { entities: [], migrations }, say)).initialize();
  try {
    await migrate(dataSource, say);
    await prepareQueues(poolOf(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
