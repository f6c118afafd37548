import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Told from each other: databases of one name on two servers, and a copy from its original. Readable by every role. */
const SQL = `select current_database() as name, system_identifier::text || '/' || oid::text as identity
               from pg_control_system(), pg_database where datname = current_database()`;

/**
 * A prefix for everything we keep in Redis, from the identity of the database: two installations that share a Redis by mistake
 * would otherwise take each other's jobs, find no row, and call them done.
 */
export async function namespaceOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string; identity: string }>(SQL);
  const { name, identity } = rows[0] ?? { name: '', identity: '' };
  return `edustus-${name.replace(/[^\w-]/g, '_')}-${createHash('sha256').update(identity).digest('hex').slice(0, 8)}`;
}
