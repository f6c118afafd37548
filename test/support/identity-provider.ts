import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider knows of somebody, by login name. */
export interface Known {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly roles?: readonly string[];
}
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claims by login name; a test changes them as an administrator there would. */
  readonly people: Map<string, Known>;
  stop(): Promise<void>;
}

export const CALLBACK = 'http://localhost:1/oidc/callback';
export const SIGNED_OUT = 'http://localhost:1/signed-out';

/**
 * A real identity provider on a free port: `oidc-provider` with its own pages for trying out, where any login name signs in. PKCE is required.
 * @param origin of a program whose own pages it sends the browser back to
 * @param inToken whether claims stand in the ID token; else only the userinfo endpoint tells them, as is that package's habit
 */
export async function anIdentityProvider({
  inToken = false,
  origin = null,
}: { inToken?: boolean; origin?: string | null } = {}): Promise<TestProvider> {
  const speakAgain = hush();
  const { default: Provider } = await import('oidc-provider');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Known>();
  const [clientId, clientSecret] = ['edustus', 'a secret: with signs + of all % kinds'];
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [CALLBACK, ...(origin === null ? [] : [`${origin}/oidc/return`])],
        post_logout_redirect_uris: [SIGNED_OUT, ...(origin === null ? [] : [`${origin}/oidc/signed-out`])],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['roles'] },
    conformIdTokenClaims: !inToken,
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
    jwks: { keys: [{ ...key, alg: 'RS256', use: 'sig' }] },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId, ...people.get(accountId) }) }),
  });
  server.on('request', provider.callback());
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      speakAgain();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { issuer, clientId, clientSecret, people, stop };
}

/** The package says of each of its defaults that it is not for production, which the tests know. @returns what ends it */
function hush(): () => void {
  const { info, warn } = console;
  const but = (say: typeof info): typeof info => {
    return (...told: unknown[]) => (String(told[0]).includes('oidc-provider ') ? undefined : say(...told));
  };
  Object.assign(console, { info: but(info), warn: but(warn) });
  return () => Object.assign(console, { info, warn });
}

/** A browser at the provider's pages: it keeps cookies, follows redirects, and sends forms. */
export class ProviderBrowser {
  private readonly cookies = new Map<string, string>();
  /** Forms it was shown, by what they asked for. */
  readonly shown: string[] = [];

  /** Goes there and does what the provider asks, as `login`. @returns the first address outside of it, to which it sends the browser back */
  async signIn(url: string, login: string): Promise<string> {
    return this.until(url, (page) => (page.includes('name="login"') ? { prompt: 'login', login, password: 'x' } : { prompt: 'consent' }));
  }

  /** Breaks it off at the first page. */
  async cancel(url: string): Promise<string> {
    const { page } = await this.visit(url);
    const abort = /href="([^"]*\/abort)"/.exec(page)?.[1] as string;
    return (await this.visit(new URL(abort, url).href)).left as string;
  }

  /** Says yes to signing out. @returns where the provider sends the browser then */
  async signOut(url: string): Promise<string> {
    return this.until(url, (page) => ({ xsrf: /name="xsrf" value="([^"]+)"/.exec(page)?.[1] as string, logout: 'yes' }));
  }

  private async until(url: string, fill: (page: string) => Record<string, string>): Promise<string> {
    let at = await this.visit(url);
    for (let pages = 0; at.left === undefined && pages < 5; pages += 1) {
      const action = /<form[^>]* action="([^"]+)"/.exec(at.page)?.[1];
      if (action === undefined) throw new Error(`the provider shows no form: ${at.page.slice(0, 2000)}`);
      const form = fill(at.page);
      this.shown.push(form['prompt'] ?? 'logout');
      at = await this.visit(new URL(action, at.url).href, form);
    }
    if (at.left === undefined) throw new Error('the provider asks and asks');
    return at.left;
  }

  private async visit(url: string, form?: Record<string, string>): Promise<{ url: string; page: string; left?: string }> {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) as unknown as [string, string, string];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return { url, page: await response.text() };
    const to = new URL(location, url);
    return to.origin === new URL(url).origin ? this.visit(to.href) : { url, page: '', left: to.href };
  }
}
