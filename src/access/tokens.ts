import { createHash, randomBytes } from 'node:crypto';
import type { Actor, Grant } from '../../workflows/kit/policy.js';
import { v7 as uuid } from 'uuid';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

interface Held {
  readonly person_id: string;
  readonly grants: readonly { role: Grant['role']; scopeId: string | null; from: string; until: string | null }[];
}

const HOLDER = named(`select t.person_id,
    coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scopeId', coalesce(g.body_id, g.organisation_id, g.organ_id), 'from', g.starts_at, 'until', g.ends_at)) filter (where g.id is not null), '[]') as grants
  from access_token t left join role_grant g on g.person_id = t.person_id
  where t.hash = $1 and t.revoked_at is null and t.expires_at > clock_timestamp() group by t.person_id`);

/** The person behind a bearer token, with every grant. Null for an unknown, expired or revoked token; expiry is real time. */
export async function actorOf(db: Db, token: string): Promise<Actor | null> {
  const { rows } = await db.query<Held>({ ...HOLDER, values: [hashOf(token)] });
  const [held] = rows;
  if (!held) return null;
  const grants = held.grants.map((g) => ({
    role: g.role,
    scopeId: g.scopeId,
    from: new Date(g.from),
    until: g.until === null ? null : new Date(g.until),
  }));
  return { kind: 'person', personId: held.person_id, grants };
}

/**
 * Makes a bearer token for a person. Only its hash is kept: it is shown once.
 * @param days real days until it expires
 */
export async function makeToken(db: Db, personId: string, label: string, days = 90): Promise<string> {
  const token = `edustus_${randomBytes(32).toString('base64url')}`;
  await db.query(
    "insert into access_token (id, hash, person_id, label, expires_at) values ($1, $2, $3, $4, clock_timestamp() + $5 * interval '1 day')",
    [uuid(), hashOf(token), personId, label, days],
  );
  return token;
}

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
