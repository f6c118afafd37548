import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { anIdentityProvider, ProviderBrowser, type TestProvider } from '../support/identity-provider.js';
import { type Seen, Visitor } from '../support/visitor.js';
import { aWorld } from '../support/world.js';

/** The program's address as the provider knows it, who must know it before the program has a port: visitors find the way by themselves. */
const ORIGIN = 'http://localhost:1';

describe('signing in at the identity provider, through our pages', () => {
  let app: TestApp;

  let provider: TestProvider;

  beforeAll(async () => {
    provider = await anIdentityProvider({ origin: ORIGIN });
    app = await anApp({
      env: {
        BASE_URL: ORIGIN,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: 'Aluetunnus',
      },
    });
    await aWorld(app);
    provider.people.set('siiri', { email: 'siiri.sihteeri@example.org', email_verified: true });
    provider.people.set('vieras', { email: 'vieras@example.org', email_verified: true });
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
  });

  /** Where a page leads a browser by itself; its button says the same address. */
  function leadsTo(page: Seen): string {
    const url = /^0; url=(\S+)$/.exec(page.headers.get('refresh') ?? '')?.[1] ?? '';
    expect(page.root.querySelector('main a.button')?.getAttribute('href')).toBe(url);
    return url;
  }
  const path = (address: string): string => address.replace(ORIGIN, '');
  const titleOf = (page: Seen): string => page.root.querySelector('h1')?.text ?? '';
  const begin = async (visitor: Visitor, wanted = '/me/sessions'): Promise<string> => {
    const asked = await visitor.get(wanted);
    return leadsTo(await visitor.submit(asked, {}, 'Aluetunnus'));
  };

  it('leads to the provider and back to the page that was wanted, in its language', async () => {
    const visitor = new Visitor(app.url, 'sv');
    const back = await new ProviderBrowser().signIn(await begin(visitor), 'siiri');
    expect(back).toContain(`${ORIGIN}/oidc/return?`);
    const page = await visitor.get(path(back));
    expect(page.path).toBe('/sv/me/sessions');
    expect(page.root.querySelector('.who')?.text).toContain('Siiri Sihteeri');
  });

  it('takes what comes back once', async () => {
    const visitor = new Visitor(app.url);
    const back = await new ProviderBrowser().signIn(await begin(visitor), 'siiri');
    expect((await visitor.get(path(back))).status).toBe(200);
    const again = await visitor.get(path(back));
    expect([again.status, titleOf(again)]).toEqual([403, 'Kirjautuminen ei onnistunut']);
  });

  it('lets nobody in whom we do not know, who broke it off, or whose browser did not begin it, and says why', async () => {
    const reasonOf = (page: Seen): string => page.root.querySelector('.reasons')?.text ?? '';
    const stranger = new Visitor(app.url, 'sv');
    const unknown = await stranger.get(path(await new ProviderBrowser().signIn(await begin(stranger), 'vieras')));
    expect([unknown.status, unknown.root.querySelector('html')?.getAttribute('lang')]).toEqual([403, 'sv']);
    expect(reasonOf(unknown)).toContain('Vi hittade ingen som har rätt att logga in');
    const one = new Visitor(app.url);
    const cancelled = await one.get(path(await new ProviderBrowser().cancel(await begin(one))));
    expect([cancelled.status, reasonOf(cancelled)]).toEqual([403, expect.stringContaining('keskeytyi')]);
    const back = await new ProviderBrowser().signIn(await begin(new Visitor(app.url)), 'siiri');
    const other = await new Visitor(app.url).get(path(back));
    expect([other.status, reasonOf(other)]).toEqual([403, expect.stringContaining('toisessa selaimessa')]);
    expect((await one.get('/me/sessions')).path).toContain('/fi/sign-in');
  });

  it('signs out at the provider too', async () => {
    const [visitor, browser] = [new Visitor(app.url, 'sv'), new ProviderBrowser()];
    const page = await visitor.get(path(await browser.signIn(await begin(visitor), 'siiri')));
    const csrf = page.root.querySelector('form[action$="/sign-out"] input[name=csrf]')?.getAttribute('value') ?? '';
    const out = await visitor.post('/sign-out', { csrf });
    expect(out.root.querySelector('.who')?.text).not.toContain('Siiri');
    const back = await browser.signOut(leadsTo(out));
    expect(back).toBe(`${ORIGIN}/oidc/signed-out?state=sv`);
    expect((await new Visitor(app.url).get(path(back))).path).toBe('/sv');
    expect((await visitor.get('/me/sessions')).path).toContain('/sv/sign-in');
    await browser.signIn(await begin(visitor), 'siiri');
    expect(browser.shown.slice(-2)).toEqual(['login', 'consent']);
  });

  it('leads to no other site afterwards', async () => {
    const visitor = new Visitor(app.url);
    const asked = await visitor.get('/sign-in?next=https%3A%2F%2Felsewhere.example.org%2F');
    const away = await visitor.submit(asked, { next: '//elsewhere.example.org' }, 'Aluetunnus');
    const page = await visitor.get(path(await new ProviderBrowser().signIn(leadsTo(away), 'siiri')));
    expect(page.path).toBe('/fi');
  });

  it('begins by a form of ours alone', async () => {
    expect((await new Visitor(app.url).post('/sign-in/oidc', { next: '/me' })).status).toBe(403);
  });
});

describe('a program without an identity provider', () => {
  it('has no such pages', async () => {
    const app = await anApp();
    try {
      const visitor = new Visitor(app.url);
      const asked = await visitor.get('/sign-in');
      expect(asked.html).not.toContain('sign-in/oidc');
      const csrf = asked.root.querySelector('input[name=csrf]')?.getAttribute('value') ?? '';
      expect((await visitor.post('/sign-in/oidc', { csrf })).status).toBe(404);
      expect((await visitor.get('/oidc/return?code=x&state=y')).status).toBe(404);
    } finally {
      await app.stop();
    }
  });
});
