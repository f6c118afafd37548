import pg from 'pg';
import { codeOf, reasonOf, StartError } from '../start-error.js';

/** The oldest server we run on, as `server_version_num` has it: `gen_random_uuid`, multiranges and what our SQL uses are there. */
const OLDEST_POSTGRES = 140_000;

const PATIENCE_MS = 10_000;

/**
 * @param version `server_version_num`, for example 130014
 * @returns one sentence with the mend, or null when the version will do
 */
export function postgresRefusal(version: number): string | null {
  if (version >= OLDEST_POSTGRES) return null;
  const major = Math.floor(version / 10_000);
  return `The database server is PostgreSQL ${major}.${version % 10_000} and Edustus needs ${OLDEST_POSTGRES / 10_000} or newer: upgrade it, or leave DATABASE_URL out to use the embedded one.`;
}

/**
 * Connects once, so that what is wrong with the address or the server is told in a sentence instead of by a driver's stack.
 * @throws StartError
 */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    const refusal = postgresRefusal(Number(rows[0]?.version));
    if (refusal) throw new StartError(refusal);
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(connectionRefusal(error, url));
  } finally {
    await client.end().catch(() => {});
  }
}

/** What is wrong when a connection fails; names server, database and user, never the password. */
export function connectionRefusal(error: unknown, address: string): string {
  const { host, port, user, database } = partsOf(address);
  const server = `${host}:${port}`;
  switch (codeOf(error) ?? '') {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `No PostgreSQL answers at ${server}: start it or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${host} in DATABASE_URL is not known: correct its name or the network's name service.`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return `The server ${server} in DATABASE_URL cannot be reached: check its address, the network and the firewall.`;
    case '28P01':
      return `PostgreSQL at ${server} refuses the password of the user ${user}: correct DATABASE_URL.`;
    case '28000':
      return `PostgreSQL at ${server} does not let the user ${user} in (${reasonOf(error)}): correct DATABASE_URL or the server's pg_hba.conf.`;
    case '3D000':
      return `There is no database ${database} at ${server}: create it (createdb ${database}) or correct DATABASE_URL.`;
    case '42501':
      return `The user ${user} may not connect to the database ${database} at ${server}: grant it, or correct DATABASE_URL.`;
    case '53300':
      return `PostgreSQL at ${server} has no connection left: raise its max_connections or lower EDUSTUS_POOL.`;
    case '57P03':
      return `PostgreSQL at ${server} is starting or stopping: start Edustus again when it is ready.`;
  }
  if (/timeout/i.test(reasonOf(error)))
    return `The server ${server} in DATABASE_URL has not answered for ${PATIENCE_MS / 1000} s: check its address and the network.`;
  return `The database at ${server} cannot be used (${reasonOf(error)}): correct DATABASE_URL or the server.`;
}

function partsOf(address: string): { host: string; port: string; user: string; database: string } {
  try {
    const url = new URL(address);
    return {
      host: url.hostname || (url.searchParams.get('host') ?? 'localhost'),
      port: url.port || '5432',
      user: decodeURIComponent(url.username) || 'of this system',
      database: decodeURIComponent(url.pathname.slice(1)),
    };
  } catch {
    return { host: 'the given host', port: '?', user: '?', database: '?' };
  }
}
