import { v7 as uuid } from 'uuid';
import type { Actor } from '../../workflows/kit/policy.js';
import type { Language } from '../../workflows/kit/text.js';
import { named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import { type GrantsTold, grantsOf, personActor } from './person.js';
import { hashOf, secretText } from './secret-text.js';

/** How somebody signed in: by an e-mail link, at the identity provider, as a persona of the demonstration, or by beginning a proposal in an open call. */
export type How = 'link' | 'oidc' | 'demonstration' | 'started';

/** Real time without a request after which a session is over. It is told from `last_seen_at`, which is up to five minutes behind. */
const IDLE = '12 hours';
/** Real time after which it is over, whatever happened. */
const LONGEST = '30 days';
const SEEN_EVERY = '5 minutes';
const USER_AGENT_LENGTH = 200;

export interface Opening {
  readonly personId: string;
  readonly how: How;
  readonly userAgent: string | null;
  /** Who the person is at the identity provider, with what signing out there takes. */
  readonly oidc?: { readonly accountId: string; readonly idToken: string | null };
}

/** A session as it was opened. The token is shown to the browser and kept nowhere. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
}

/** Opens a session. Always a new one: what a browser held before is not taken over. */
export async function openSession(db: Db, { personId, how, userAgent, oidc }: Opening): Promise<OpenedSession> {
  const [id, token] = [uuid(), secretText()];
  // What the provider said of somebody is of no use after the session that it was for.
  if (oidc)
    await db.query(
      `update session set id_token = null where id_token is not null and (expires_at <= clock_timestamp() or last_seen_at <= clock_timestamp() - interval '${IDLE}')`,
    );
  await db.query(
    `insert into session (id, hash, person_id, how, user_agent, account_id, id_token, expires_at)
      values ($1, $2, $3, $4, left($5, ${USER_AGENT_LENGTH}), $6, $7, clock_timestamp() + interval '${LONGEST}')`,
    [id, hashOf(token), personId, how, userAgent, oidc?.accountId ?? null, oidc?.idToken ?? null],
  );
  return { id, token };
}

/** Whose session it is. */
export interface SessionHeld {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly how: How;
}

const LIVE = `s.revoked_at is null and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - interval '${IDLE}'
  and not exists (select 1 from account a where a.id = s.account_id and a.disabled_at is not null)`;

const HOLDER =
  named(`select s.id, s.person_id, s.how, p.given_name || ' ' || p.family_name as name, p.language, ${grantsOf('s.person_id')} as grants,
    s.last_seen_at <= clock_timestamp() - interval '${SEEN_EVERY}' as unseen
  from session s join person p on p.id = s.person_id where s.hash = $1 and p.erased_at is null and ${LIVE}`);
const SEEN = named(
  `update session set last_seen_at = clock_timestamp() where id = $1 and last_seen_at <= clock_timestamp() - interval '${SEEN_EVERY}'`,
);

/**
 * The session behind a browser's token, with every grant of its person. One statement; once in five minutes a second, which notes that it is in use.
 * @returns null for an unknown, revoked or expired one, and for a person who was erased; expiry is real time
 */
export async function sessionOf(db: Db, token: string): Promise<SessionHeld | null> {
  const { rows } = await db.query<{
    id: string;
    person_id: string;
    how: How;
    name: string;
    language: Language;
    grants: GrantsTold;
    unseen: boolean;
  }>({ ...HOLDER, values: [hashOf(token)] });
  const [held] = rows;
  if (!held) return null;
  if (held.unseen) await db.query({ ...SEEN, values: [held.id] });
  const { id, person_id: personId, name, language, how } = held;
  return { id, personId, name, language, how, actor: personActor(personId, held.grants) };
}

/** A session as its person is told of it. Instants are real time. */
export interface SessionListed {
  readonly id: string;
  readonly how: How;
  /** What the browser says of itself; at most 200 characters. */
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** A person's sessions that are good, the one used last first. */
export async function sessionsOf(db: Db, personId: string): Promise<SessionListed[]> {
  const { rows } = await db.query<SessionListed>(
    `select s.id, s.how, s.user_agent as "userAgent", s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt"
      from session s where s.person_id = $1 and ${LIVE} order by s.last_seen_at desc, s.id desc`,
    [personId],
  );
  return rows;
}

/** Ends one session of a person; somebody else's is not touched. @returns whether it was good until now */
export const revokeSession = async (db: Db, id: string, personId: string): Promise<boolean> =>
  (await revoke(db, 's.id = $1 and s.person_id = $2', [id, personId])) > 0;

/** Ends every session of a person, but for the one that asks. @returns how many were good until now */
export const revokeAll = (db: Db, personId: string, exceptId: string | null = null): Promise<number> =>
  revoke(db, 's.person_id = $1 and s.id is distinct from $2', [personId, exceptId]);

async function revoke(db: Db, which: string, values: readonly (string | null)[]): Promise<number> {
  const { rowCount } = await db.query(
    `update session s set revoked_at = clock_timestamp(), id_token = null where ${which} and ${LIVE}`,
    values as (string | null)[],
  );
  return rowCount ?? 0;
}
