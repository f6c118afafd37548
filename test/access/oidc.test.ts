import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityProvider, type OidcBegun, type OidcFinished } from '../../src/access/oidc.js';
import { revokeSession, sessionOf } from '../../src/access/sessions.js';
import type { OidcConfig } from '../../src/platform/config/config.js';
import { anApp, type TestApp } from '../support/app.js';
import { anIdentityProvider, CALLBACK, type Known, ProviderBrowser, SIGNED_OUT, type TestProvider } from '../support/identity-provider.js';
import { aWorld, made, type World } from '../support/world.js';

const SIIRI: Known = { email: 'Siiri.Sihteeri@example.org', email_verified: true };

describe.each([{ inToken: false }, { inToken: true }])(
  'signing in at an identity provider (claims in the ID token: $inToken)',
  ({ inToken }) => {
    let app: TestApp;
    let world: World;
    let provider: TestProvider;
    let identity: IdentityProvider;
    let told: string[];
    let logins = 0;

    const settings = (more: Partial<OidcConfig> = {}): OidcConfig => ({
      issuer: provider.issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      name: null,
      roleClaim: 'roles',
      roles: [],
      ...more,
    });
    const at = (config: OidcConfig): IdentityProvider => {
      const { pool, engine, clock } = app.program;
      return new IdentityProvider(config, { pool, engine, clock, tell: (line) => told.push(line) });
    };

    beforeAll(async () => {
      app = await anApp();
      world = await aWorld(app);
      provider = await anIdentityProvider({ inToken });
    });
    afterAll(async () => {
      await provider.stop();
      await app.stop();
    });
    beforeEach(() => {
      told = [];
      identity = at(settings());
    });

    /** Somebody whom the provider knows, and who has signed in nowhere yet. */
    const aLogin = (known: Known): string => {
      const login = `login-${(logins += 1)}`;
      provider.people.set(login, known);
      return login;
    };
    const begin = async (by = identity, next = '/fi/desk'): Promise<OidcBegun> => {
      const begun = await by.begin({ redirectUri: CALLBACK, next, language: 'fi' });
      if (!('url' in begun)) throw new Error('not begun');
      return begun;
    };
    const finish = (currentUrl: string, browserToken: string | null, by = identity): Promise<OidcFinished> =>
      by.finish({ currentUrl, browserToken, userAgent: 'Selain' });
    const signIn = async (login: string, by = identity, browser = new ProviderBrowser()): Promise<OidcFinished> => {
      const { url, browserToken } = await begin(by);
      return finish(await browser.signIn(url, login), browserToken, by);
    };
    const outcome = (answer: OidcFinished): string => ('refused' in answer ? answer.refused.code : 'signed in');

    it('opens a session of the one staff person with the verified address, and leads on', async () => {
      const done = await signIn(aLogin(SIIRI));
      expect(done).toMatchObject({ personId: world.people.secretary, next: '/fi/desk' });
      const session = 'session' in done ? await sessionOf(app.program.pool, done.session.token) : null;
      expect(session).toMatchObject({ personId: world.people.secretary, how: 'oidc', name: 'Siiri Sihteeri' });
      expect(told).toEqual([]);
    });

    it('sends a challenge, a state and a nonce, and keeps no secret of the browser at rest', async () => {
      const { url, browserToken } = await begin();
      const sent = new URL(url).searchParams;
      expect(Object.fromEntries(sent)).toMatchObject({
        code_challenge_method: 'S256',
        response_type: 'code',
        scope: 'openid email profile',
        ui_locales: 'fi',
      });
      const { rows } = await app.program.pool.query<{ row: string }>('select o::text as row from oidc_attempt o');
      expect(rows.filter(({ row }) => row.includes(sent.get('state')!) || row.includes(browserToken))).toEqual([]);
    });

    it('knows the person by the subject afterwards, whatever becomes of the address', async () => {
      const login = aLogin({ ...SIIRI });
      expect(outcome(await signIn(login))).toBe('signed in');
      provider.people.set(login, { email: 'hannu.hallitus@example.org', email_verified: true });
      expect(await signIn(login)).toMatchObject({ personId: world.people.secretary });
      provider.people.set(login, {});
      expect(await signIn(login)).toMatchObject({ personId: world.people.secretary });
    });

    it('is refused to whom nobody knows, to who is no staff, without a verified address, and when two of staff share it', async () => {
      expect(outcome(await signIn(aLogin({ email: 'vieras@example.org', email_verified: true })))).toBe('signin.not-known');
      expect(outcome(await signIn(aLogin({ email: 'kontakti1.järjestöläinen@example.org', email_verified: true })))).toBe(
        'signin.not-known',
      );
      expect(outcome(await signIn(aLogin({ ...SIIRI, email_verified: false })))).toBe('signin.unverified');
      expect(outcome(await signIn(aLogin({})))).toBe('signin.unverified');
      const system = { kind: 'system' } as const;
      for (const givenName of ['Aino', 'Eino']) {
        const payload = { givenName, familyName: 'Virtanen', email: `yhteinen-${inToken}@example.org` };
        const { id: person } = await app.program.engine.create({ workflow: 'person', actor: system, payload });
        await app.program.engine.create({ workflow: 'grant', actor: system, payload: { person, role: 'secretary', body: world.body } });
      }
      expect(outcome(await signIn(aLogin({ email: `yhteinen-${inToken}@example.org`, email_verified: true })))).toBe('signin.ambiguous');
    });

    it('is refused to a disabled account, and its sessions are over', async () => {
      const login = aLogin({ email: 'hannu.hallitus@example.org', email_verified: true });
      const done = await signIn(login);
      const token = 'session' in done ? done.session.token : '';
      expect(await sessionOf(app.program.pool, token)).not.toBeNull();
      await app.program.pool.query('update account set disabled_at = clock_timestamp() where subject = $1', [login]);
      expect(await sessionOf(app.program.pool, token)).toBeNull();
      expect(outcome(await signIn(login))).toBe('signin.disabled');
    });

    it('takes what comes back once, of two at the same moment one', async () => {
      const { url, browserToken } = await begin();
      const back = await new ProviderBrowser().signIn(url, aLogin(SIIRI));
      const both = await Promise.all([finish(back, browserToken), finish(back, browserToken)]);
      expect(both.map(outcome).sort()).toEqual(['signed in', 'signin.used']);
      expect(outcome(await finish(back, browserToken))).toBe('signin.used');
    });

    it('is refused in another browser, which spoils nothing for the one that began', async () => {
      const [one, other] = [await begin(), await begin()];
      const back = await new ProviderBrowser().signIn(one.url, aLogin(SIIRI));
      expect(outcome(await finish(back, other.browserToken))).toBe('signin.other-browser');
      expect(outcome(await finish(back, null))).toBe('signin.other-browser');
      expect(outcome(await finish(back, one.browserToken))).toBe('signed in');
    });

    it('is refused with a state that nobody sent, after ten minutes, and with a code of another sign-in', async () => {
      const login = aLogin(SIIRI);
      const { url, browserToken } = await begin();
      const back = new URL(await new ProviderBrowser().signIn(url, login));
      const altered = new URL(back);
      altered.searchParams.set('state', 'made-up');
      expect(outcome(await finish(altered.href, browserToken))).toBe('signin.other-browser');
      expect(outcome(await finish('/oidc/callback', browserToken))).toBe('signin.other-browser');
      await app.program.pool.query("update oidc_attempt set expires_at = clock_timestamp() - interval '1 second' where used_at is null");
      expect(outcome(await finish(back.href, browserToken))).toBe('signin.expired');
      const another = await begin();
      const injected = new URL(await new ProviderBrowser().signIn(another.url, login));
      injected.searchParams.set('code', back.searchParams.get('code')!);
      expect(outcome(await finish(injected.href, another.browserToken))).toBe('signin.provider');
      expect(told).toHaveLength(1);
    });

    it('is refused when nonce, verifier, signature or issuer are not what they must be', async () => {
      const login = aLogin(SIIRI);
      for (const change of ["nonce = 'another'", `verifier = '${'v'.repeat(43)}'`]) {
        const { url, browserToken } = await begin();
        const back = await new ProviderBrowser().signIn(url, login);
        await app.program.pool.query(`update oidc_attempt set ${change} where used_at is null and expires_at > clock_timestamp()`);
        expect(outcome(await finish(back, browserToken))).toBe('signin.provider');
      }
      const { url, browserToken } = await begin();
      const mixedUp = new URL(await new ProviderBrowser().signIn(url, login));
      mixedUp.searchParams.set('iss', 'https://elsewhere.example.org');
      expect(outcome(await finish(mixedUp.href, browserToken))).toBe('signin.provider');
      expect(told).toHaveLength(3);
      expect(told.join('\n')).not.toContain(provider.clientSecret);
    });

    it('says so when the person breaks it off there', async () => {
      const { url, browserToken } = await begin();
      expect(await finish(await new ProviderBrowser().cancel(url), browserToken)).toMatchObject({
        refused: { code: 'signin.cancelled' },
        next: '/fi/desk',
      });
    });

    it('says so when the provider is away, takes another secret or names itself otherwise, and asks it anew when it is back', async () => {
      const passing = await anIdentityProvider({ inToken });
      const away = at(settings({ issuer: passing.issuer }));
      await passing.stop();
      expect(await away.begin({ redirectUri: CALLBACK, next: '/', language: 'fi' })).toMatchObject({
        refused: { code: 'signin.provider' },
      });
      const renamed = at(settings({ issuer: provider.issuer.replace('127.0.0.1', 'localhost') }));
      expect(await renamed.begin({ redirectUri: CALLBACK, next: '/', language: 'fi' })).toMatchObject({
        refused: { code: 'signin.provider' },
      });
      const login = aLogin(SIIRI);
      expect(outcome(await signIn(login, at(settings({ clientSecret: 'wrong' }))))).toBe('signin.provider');
      expect(told).toHaveLength(3);
      expect(outcome(await signIn(login))).toBe('signed in');
    });

    it('ends the session at the provider too, and forgets what that takes', async () => {
      const [login, browser] = [aLogin(SIIRI), new ProviderBrowser()];
      await signIn(login, identity, browser);
      const done = await signIn(login, identity, browser);
      expect(browser.shown).toEqual(['login', 'consent']);
      if (!('session' in done)) throw new Error('not signed in');
      const url = await identity.logoutUrl(app.program.pool, done.session.id, SIGNED_OUT);
      expect(await revokeSession(app.program.pool, done.session.id, done.personId)).toBe(true);
      expect(await browser.signOut(url!)).toBe(SIGNED_OUT);
      await signIn(login, identity, browser);
      expect(browser.shown.slice(2)).toEqual(['logout', 'login', 'consent']);
      expect(await identity.logoutUrl(app.program.pool, done.session.id, SIGNED_OUT)).toBeNull();
      const { rows } = await app.program.pool.query('select id_token from session where id = $1', [done.session.id]);
      expect(rows).toEqual([{ id_token: null }]);
    });

    describe('with roles', () => {
      const NOWHERE = '01890000-0000-7000-8000-000000000001';
      const withRoles = (): IdentityProvider =>
        at(
          settings({
            roles: [
              { claim: 'admins', role: 'administrator', scopeId: null },
              { claim: 'secretaries', role: 'secretary', scopeId: world.body },
              { claim: 'region', role: 'substitute', scopeId: world.region },
              { claim: 'board', role: 'organ-member', scopeId: world.organ },
              { claim: 'lost', role: 'secretary', scopeId: NOWHERE },
            ],
          }),
        );
      const grantsOf = async (person: string): Promise<string[]> => {
        const { rows } = await app.program.pool.query<{ role: string }>(
          'select role from role_grant where person_id = $1 and (ends_at is null or ends_at > $2) order by role',
          [person, await app.program.clock.now()],
        );
        return rows.map(({ role }) => role);
      };

      it('grants what the claim gives and ends what it no longer gives, in the journal, and leaves other grants alone', async () => {
        const person = world.people.substitute;
        const known = { email: 'varpu.varahenkilö@example.org', email_verified: true };
        const login = aLogin({ ...known, roles: ['admins', 'board', 'something else'] });
        const by = withRoles();
        expect(await signIn(login, by)).toMatchObject({ personId: person });
        expect(await grantsOf(person)).toEqual(['administrator', 'organ-member', 'substitute']);
        await signIn(login, by);
        expect(await grantsOf(person)).toEqual(['administrator', 'organ-member', 'substitute']);
        provider.people.set(login, { ...known, roles: ['board', 'secretaries'] });
        const done = await signIn(login, by);
        // Made and ended at the same instant of the test clock, it has held for a moment.
        await app.setClock('2026-03-02T08:00:01Z');
        expect(await grantsOf(person)).toEqual(['organ-member', 'secretary', 'substitute']);
        const session = 'session' in done ? await sessionOf(app.program.pool, done.session.token) : null;
        expect(
          session?.actor.grants
            .filter(({ until }) => until === null)
            .map(({ role }) => role)
            .sort(),
        ).toEqual(['organ-member', 'secretary', 'substitute']);
        await app.setClock('2026-03-05T08:00:00Z');
        provider.people.set(login, known);
        await signIn(login, by);
        expect(await grantsOf(person)).toEqual(['substitute']);
        const { rows } = await app.program.pool.query(
          `select j.event, j.actor_kind from oidc_grant o join journal j on j.instance_id = o.grant_id join account a on a.id = o.account_id
          where a.subject = $1 order by j.event`,
          [login],
        );
        expect(rows.map(({ event, actor_kind }) => `${event} by ${actor_kind}`)).toEqual([
          ...Array<string>(3).fill('AMEND by system'),
          ...Array<string>(3).fill('CREATE by system'),
        ]);
      });

      it('grants a whole region where the id is a region’s', async () => {
        const payload = { givenName: 'Aino', familyName: 'Alueellinen', email: 'aino@example.org' };
        const { id: person } = await app.program.engine.create({ workflow: 'person', actor: { kind: 'system' }, payload });
        const organ = { person, role: 'organ-member', organ: world.organ };
        await app.program.engine.create({ workflow: 'grant', actor: { kind: 'system' }, payload: organ });
        const login = aLogin({ email: payload.email, email_verified: true, roles: ['region'] });
        for (let twice = 0; twice < 2; twice += 1) await signIn(login, withRoles());
        const { items } = await made(app.admin('GET', `/grants?region=${world.region}`));
        expect(items).toMatchObject([{ person, role: 'substitute', region: world.region, body: null, until: null }]);
        provider.people.set(login, { email: payload.email, email_verified: true, roles: [] });
        await signIn(login, withRoles());
        expect((await made(app.admin('GET', `/grants/${items[0].id}`))).until).not.toBeNull();
      });

      it('makes nothing twice when somebody signs in twice at the same moment', async () => {
        const payload = { givenName: 'Kaksi', familyName: 'Selainta', email: 'kaksi@example.org' };
        const { id: person } = await app.program.engine.create({ workflow: 'person', actor: { kind: 'system' }, payload });
        await app.program.engine.create({
          workflow: 'grant',
          actor: { kind: 'system' },
          payload: { person, role: 'substitute', body: world.body },
        });
        const login = aLogin({ email: 'kaksi@example.org', email_verified: true, roles: ['secretaries'] });
        const by = withRoles();
        const both = await Promise.all([signIn(login, by), signIn(login, by)]);
        expect(both.map(outcome)).toEqual(['signed in', 'signed in']);
        expect(await grantsOf(person)).toEqual(['secretary', 'substitute']);
        expect((await app.program.pool.query('select 1 from account where person_id = $1', [person])).rows).toHaveLength(1);
      });

      it('grants nothing towards what is not there, and tells the operator', async () => {
        const before = await grantsOf(world.people.secretary);
        expect(outcome(await signIn(aLogin({ ...SIIRI, roles: ['lost', 'secretaries'] }), withRoles()))).toBe('signed in');
        expect(await grantsOf(world.people.secretary)).toEqual(before);
        expect(told).toEqual([`OIDC_ROLES gives lost the role secretary towards ${NOWHERE}, which is not there: nothing was granted.`]);
      });
    });
  },
);
