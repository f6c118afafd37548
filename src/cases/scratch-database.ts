import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { reasonOf, StartError } from '../platform/start-error.js';

/**
 * An empty database beside the configured one, on the same server; the configured one is not touched.
 * @throws StartError when the server does not let us make one
 */
export async function scratchDatabase(url: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `edustus_case_${randomBytes(5).toString('hex')}`;
  await run(url, `create database ${name} template template0`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return { url: scratch.href, drop: () => run(url, `drop database if exists ${name} with (force)`) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(sql);
  } catch (error) {
    throw new StartError(
      `No scratch database could be made on the server of DATABASE_URL (${reasonOf(error)}): give its user the right CREATEDB, or unset DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
