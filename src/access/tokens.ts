import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../workflows/kit/policy.js';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { inTransaction } from '../engine/transaction.js';
import { type GrantsTold, grantsOf, personActor } from './person.js';
import { hashOf, secretText } from './secret-text.js';

const HOLDER = named(`select t.person_id, ${grantsOf('t.person_id')} as grants
  from access_token t where t.hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp()`);

/** The person behind a bearer token, with every grant. Null for an unknown, expired or revoked token; expiry is real time. */
export async function actorOf(db: Db, token: string): Promise<Actor | null> {
  const { rows } = await db.query<{ person_id: string; grants: GrantsTold }>({ ...HOLDER, values: [hashOf(token)] });
  const [held] = rows;
  return held ? personActor(held.person_id, held.grants) : null;
}

/**
 * Makes a bearer token for a person. Only its hash is kept: it is shown once.
 * @param days real days until it expires
 */
export async function makeToken(db: Db, personId: string, label: string, days = 90): Promise<string> {
  const token = `edustus_${secretText()}`;
  await db.query(
    "insert into access_token (id, hash, person_id, label, expires_at) values ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day')",
    [uuid(), hashOf(token), personId, label, days],
  );
  return token;
}

/**
 * Makes a token under a label that no good token of the person has: a form that is sent twice makes one.
 * @returns null when there is a good token with the label; its text cannot be shown again
 */
export const makeNewToken = (pool: Pool, personId: string, label: string, days: number): Promise<string | null> =>
  inTransaction(pool, async (client) => {
    await client.query('select 1 from person where id = $1 for no key update', [personId]);
    const { rows } = await client.query(
      'select 1 from access_token where person_id = $1 and label = $2 and revoked_at is null and expires_at > clock_timestamp()',
      [personId, label],
    );
    return rows.length > 0 ? null : makeToken(client, personId, label, days);
  });

/** A token as it is told of: never its text, of which only a hash is kept. Instants are real time. */
export interface TokenHeld {
  readonly id: string;
  readonly label: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

/** A person's tokens, oldest first. */
export async function tokensOf(db: Db, personId: string): Promise<TokenHeld[]> {
  const { rows } = await db.query<TokenHeld>(
    'select id, label, created_at, expires_at, revoked_at from access_token where person_id = $1 order by id',
    [personId],
  );
  return rows;
}

/** Revokes one token, or every one of a person under a label. @returns how many were good until now */
export async function revokeTokens(
  db: Db,
  which: { readonly id: string } | { readonly personId: string; readonly label: string },
): Promise<number> {
  const [condition, values] = 'id' in which ? ['id = $1', [which.id]] : ['person_id = $1 and label = $2', [which.personId, which.label]];
  const { rowCount } = await db.query(
    `update access_token set revoked_at = clock_timestamp() where ${condition} and revoked_at is null and expires_at > clock_timestamp()`,
    values,
  );
  return rowCount ?? 0;
}
