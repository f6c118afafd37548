import * as oidc from 'openid-client';
import type { Pool } from 'pg';
import type { Reason } from '../../workflows/kit/reason.js';
import type { Language } from '../../workflows/kit/text.js';
import type { Engine } from '../engine/engine.js';
import type { Db } from '../engine/store.js';
import { inTransaction } from '../engine/transaction.js';
import type { Clock } from '../platform/clock.js';
import type { OidcConfig } from '../platform/config/config.js';
import { accountOf, type Subject } from './oidc-account.js';
import { beginAttempt, takeAttempt, type AttemptTaken } from './oidc-attempts.js';
import { claimValues, grantRoles, rolesGiven } from './oidc-roles.js';
import { refuseSignIn, type SignInRefusal } from './refusals.js';
import { openSession, type OpenedSession } from './sessions.js';

/** Seconds that a request to the provider may take: a person waits for it. */
const PATIENCE = 10;
const SCOPE = 'openid email profile';

export interface OidcParts {
  readonly pool: Pool;
  readonly engine: Engine;
  readonly clock: Clock;
  /** Tells the operator what went wrong at the provider; the person is told only that it did. */
  readonly tell: (line: string) => void;
}
export interface OidcBegun {
  /** Where the browser goes. */
  readonly url: string;
  /** What the browser must show when it comes back; for a cookie of ten minutes. */
  readonly browserToken: string;
}
export type OidcFinished =
  | { readonly session: OpenedSession; readonly personId: string; readonly next: string }
  | { readonly refused: Reason; readonly next: string };

type Claims = Readonly<Record<string, unknown>>;
interface SignedIn {
  readonly subject: Subject;
  readonly claims: Claims;
  readonly idToken: string;
}

/**
 * Signing in at an identity provider by OpenID Connect: authorization code with PKCE, state and nonce; the ID token's signature is checked.
 * What the provider does wrong, or that it is away, is an answer (`signin.provider`) and is told to the operator.
 * @source OpenID Connect Core 1.0, RFC 7636, OpenID Connect RP-Initiated Logout 1.0
 */
export class IdentityProvider {
  private found: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly settings: OidcConfig,
    private readonly parts: OidcParts,
  ) {}

  /** What the button says it is; null: the page's own words. */
  get name(): string | null {
    return this.settings.name;
  }

  /** @param redirectUri the full address of our page to come back to, as it is registered at the provider */
  async begin({
    redirectUri,
    next,
    language,
  }: {
    redirectUri: string;
    next: string;
    language: Language;
  }): Promise<OidcBegun | { readonly refused: Reason }> {
    const provider = await this.asked(() => this.discovered());
    if (!provider) return { refused: refuseSignIn('signin.provider') };
    const { state, nonce, verifier, browserToken } = await beginAttempt(this.parts.pool, { redirectUri, next });
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    });
    return { url: url.href, browserToken };
  }

  /**
   * Takes somebody who comes back, and opens a session with the roles that the provider gives.
   * @param currentUrl as the request came, with its query; the address before it is not trusted
   * @param browserToken what the browser was given at the beginning; null when it shows none
   */
  async finish({
    currentUrl,
    browserToken,
    userAgent,
  }: {
    currentUrl: string;
    browserToken: string | null;
    userAgent: string | null;
  }): Promise<OidcFinished> {
    const query = new URLSearchParams(currentUrl.replace(/^[^?]*\??/, '').replace(/#.*$/, ''));
    const attempt = await takeAttempt(this.parts.pool, query.get('state') ?? '', browserToken ?? '');
    if ('refused' in attempt) return refused(attempt.refused, '/');
    const { next } = attempt.taken;
    if (query.has('error')) return this.brokenOff(query, next);
    const signedIn = await this.asked(async () => this.exchanged(await this.discovered(), query, attempt.taken));
    return signedIn ? this.opened(signedIn, next, userAgent) : refused('signin.provider', next);
  }

  /**
   * Where the browser goes to end the session at the provider too. To be asked before our session is revoked, which forgets what it takes.
   * @param returnTo the full address of our page to come back to, as it is registered at the provider
   * @returns null when the session did not begin there, or the provider is away or has no such page
   */
  async logoutUrl(db: Db, sessionId: string, returnTo: string): Promise<string | null> {
    const { rows } = await db.query<{ id_token: string | null }>('select id_token from session where id = $1', [sessionId]);
    const idToken = rows[0]?.id_token ?? null;
    if (idToken === null) return null;
    const provider = await this.asked(() => this.discovered());
    if (provider?.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(provider, { id_token_hint: idToken, post_logout_redirect_uri: returnTo }).href;
  }

  /** What the provider says of itself: asked when it is first needed, again after a failure, and then remembered. */
  private discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.found ??= oidc
      .discovery(new URL(issuer), clientId, { client_secret: clientSecret }, byWhatItTakes(clientSecret), {
        timeout: PATIENCE,
        // Without encryption only where the configuration allowed it, which it never does in production.
        execute: [oidc.enableNonRepudiationChecks, ...(new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        this.found = null;
        throw error;
      });
    return this.found;
  }

  /** @throws whatever the provider's answer is no good for: a nonce, state, signature or time that is not right */
  private async exchanged(provider: oidc.Configuration, query: URLSearchParams, attempt: AttemptTaken): Promise<SignedIn> {
    const url = new URL(attempt.redirectUri);
    url.search = query.toString();
    const tokens = await oidc.authorizationCodeGrant(provider, url, {
      pkceCodeVerifier: attempt.verifier,
      expectedState: query.get('state') ?? '',
      expectedNonce: attempt.nonce,
    });
    const inToken = tokens.claims();
    if (!inToken || tokens.id_token === undefined) throw new Error('the provider sent no ID token');
    const wanted = ['email', 'email_verified', ...(this.settings.roles.length > 0 ? [this.settings.roleClaim] : [])];
    const enough = wanted.every((name) => claimValues(inToken, name).length > 0 || Object.hasOwn(inToken, name));
    const more =
      enough || provider.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await oidc.fetchUserInfo(provider, tokens.access_token, inToken.sub);
    const claims: Claims = { ...more, ...inToken };
    const email = claims['email'];
    const subject = {
      issuer: inToken.iss,
      subject: inToken.sub,
      email: typeof email === 'string' ? email : null,
      emailVerified: claims['email_verified'] === true,
    };
    return { subject, claims, idToken: tokens.id_token };
  }

  /** Account, roles and session in one commit. */
  private async opened({ subject, claims, idToken }: SignedIn, next: string, userAgent: string | null): Promise<OidcFinished> {
    const { pool, engine, clock, tell } = this.parts;
    const { roles, roleClaim } = this.settings;
    return inTransaction(pool, async (client) => {
      const now = await clock.now(client);
      const found = await accountOf(client, subject, now);
      if ('refused' in found) return refused(found.refused, next);
      const { id: accountId, personId } = found.account;
      const wanted = rolesGiven(roles, claimValues(claims, roleClaim));
      for (const { claim, role, scopeId } of await grantRoles({ engine, client }, { personId, accountId, wanted, now }))
        tell(`OIDC_ROLES gives ${claim} the role ${role} towards ${scopeId}, which is not there: nothing was granted.`);
      const session = await openSession(client, { personId, how: 'oidc', userAgent, oidc: { accountId, idToken } });
      return { session, personId, next };
    });
  }

  /** The person said no there, or the provider did. */
  private brokenOff(query: URLSearchParams, next: string): OidcFinished {
    const error = query.get('error') ?? '';
    if (error === 'access_denied') return refused('signin.cancelled', next);
    this.parts.tell(`The identity provider answered ${JSON.stringify(error.slice(0, 100))}.`);
    return refused('signin.provider', next);
  }

  /** Null when asking the provider fails, of whatever: its operator is somebody else. */
  private async asked<T>(ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask();
    } catch (error) {
      this.parts.tell(`Signing in at ${this.settings.issuer} failed: ${inWords(error)}`);
      return null;
    }
  }
}

const refused = (code: SignInRefusal, next: string): OidcFinished => ({ refused: refuseSignIn(code), next });

/** With its causes, which say what the outermost only hints at. */
const inWords = (error: unknown): string =>
  error instanceof Error ? [error.message, ...(error.cause instanceof Error ? [inWords(error.cause)] : [])].join(': ') : 'unknown';

/** The way of showing the secret that every provider must know, unless it says that it only takes the other. @source RFC 6749 2.3.1 */
const byWhatItTakes =
  (secret: string): oidc.ClientAuth =>
  (server, client, body, headers) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = takes.includes('client_secret_basic') ? oidc.ClientSecretBasic(secret) : oidc.ClientSecretPost(secret);
    way(server, client, body, headers);
  };
