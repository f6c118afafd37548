import { randomNonce, randomPKCECodeVerifier } from 'openid-client';
import type { Db } from '../engine/store.js';
import { safeNext } from './next.js';
import type { SignInRefusal } from './refusals.js';
import { hashOf, secretText } from './secret-text.js';

/** Real time that somebody may take at the identity provider. */
const LIVES = '10 minutes';
/** Takes away attempts that are a day old: anybody makes rows by beginning. */
export const ATTEMPTS_PAST = "delete from oidc_attempt where created_at <= clock_timestamp() - interval '1 day'";

/** A sign-in that begins: what is sent to the provider, and what the browser must show when it comes back. */
export interface AttemptBegun {
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly browserToken: string;
}
export interface AttemptTaken {
  readonly verifier: string;
  readonly nonce: string;
  readonly redirectUri: string;
  readonly next: string;
}

/** Keeps a sign-in under way. State and the browser's token are kept as hashes; verifier and nonce never leave the server but to the provider. */
export async function beginAttempt(db: Db, { redirectUri, next }: { redirectUri: string; next: string }): Promise<AttemptBegun> {
  await db.query(ATTEMPTS_PAST);
  const begun = { state: secretText(), browserToken: secretText(), verifier: randomPKCECodeVerifier(), nonce: randomNonce() };
  await db.query(
    `insert into oidc_attempt (state_hash, browser_hash, verifier, nonce, redirect_uri, next, expires_at)
      values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '${LIVES}')`,
    [hashOf(begun.state), hashOf(begun.browserToken), begun.verifier, begun.nonce, redirectUri, safeNext(next)],
  );
  return begun;
}

/**
 * Takes a sign-in that comes back, once: of two at the same moment one gets it. Another browser than the one that began gets nothing and spoils
 * nothing.
 */
export async function takeAttempt(
  db: Db,
  state: string,
  browserToken: string,
): Promise<{ readonly taken: AttemptTaken } | { readonly refused: SignInRefusal }> {
  const hashes = [hashOf(state), hashOf(browserToken)];
  const { rows } = await db.query<AttemptTaken>(
    `update oidc_attempt t set used_at = clock_timestamp(), verifier = null, nonce = null
      from (select * from oidc_attempt where state_hash = $1 for update) o
      where t.state_hash = o.state_hash and o.browser_hash = $2 and o.used_at is null and o.expires_at > clock_timestamp()
      returning o.verifier, o.nonce, o.redirect_uri as "redirectUri", o.next`,
    hashes,
  );
  const [taken] = rows;
  return taken ? { taken } : { refused: await whyNot(db, hashes) };
}

async function whyNot(db: Db, hashes: readonly string[]): Promise<SignInRefusal> {
  const { rows } = await db.query<{ same: boolean; used: boolean }>(
    'select browser_hash = $2 as same, used_at is not null as used from oidc_attempt where state_hash = $1',
    hashes as string[],
  );
  const [row] = rows;
  // A state that nobody sent out is not told from one of somebody else.
  if (!row?.same) return 'signin.other-browser';
  return row.used ? 'signin.used' : 'signin.expired';
}
