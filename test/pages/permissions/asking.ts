import type { TestApp } from '../../support/app.js';
import { openSession } from '../../../src/access/sessions.js';
import { ACTORS, type Actor } from '../../api/permissions/routes.js';
import type { Stage } from '../../api/permissions/stage.js';

export type Fields = Readonly<Record<string, string | readonly string[]>>;
export interface Answered {
  readonly status: number;
  /** Where it leads, with its language; null for what is no redirect. */
  readonly to: string | null;
  readonly html: string;
}

/** A browser with a session (null: nobody's), and a token as every form of its pages has one. */
export interface Browser {
  readonly ask: (path: string, more: RequestInit & { readonly headers?: Record<string, string> }) => Promise<Answered>;
  /** As in its forms. */
  readonly csrf: string;
  readonly get: (path: string) => Promise<Answered>;
  /** @param token false: as another site's form would send it */
  readonly post: (path: string, fields: Fields, token?: boolean) => Promise<Answered>;
}

export async function aBrowser(app: TestApp, person: string | null): Promise<Browser> {
  const session = person === null ? null : await openSession(app.program.pool, { personId: person, how: 'link', userAgent: 'test' });
  const own = session === null ? '' : `edustus-session=${session.token}; `;
  const page = await fetch(`${app.url}/fi/sign-in`, { headers: { cookie: own } });
  const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const cookie =
    own +
    page.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
  const ask: Browser['ask'] = async (path, more) => {
    const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...more, headers: { cookie, ...more.headers } });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  return {
    ask,
    csrf,
    get: (path) => ask(path, {}),
    post: (path, fields, token = true) => {
      const body = new URLSearchParams(token ? { csrf } : {});
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return ask(path, { method: 'POST', body });
    },
  };
}

export async function browsersOf({ app, persons }: Stage): Promise<ReadonlyMap<Actor, Browser>> {
  return new Map(await Promise.all(ACTORS.map(async (actor) => [actor, await aBrowser(app, persons.get(actor) ?? null)] as const)));
}
