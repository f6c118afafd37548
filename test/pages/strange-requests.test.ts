import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get, post } from '../api/steps.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aVisitor, OWN_PAGE, Visitor, type Seen } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { everythingIn } from '../support/everything.js';
import { aBrowser, type Browser } from './permissions/asking.js';

let app: TestApp;
let world: World;
let call: string;
let secretary: Browser;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
  call = await anOpenCall(world);
  secretary = await aBrowser(app, world.people.secretary);
});
afterAll(() => app.stop());

/** Whatever is asked so changes nothing, and is answered by a page that says so: no fault. */
async function refused(ask: () => ReturnType<Browser['ask']>, status: number): Promise<void> {
  const before = await everythingIn(app);
  const answer = await ask();
  expect([answer.status, answer.to]).toEqual([status, null]);
  expect(await everythingIn(app)).toEqual(before);
}

describe('a request that no form of ours makes', () => {
  const extend = (): string => `/fi/calls/${call}/EXTEND`;
  const files = (count: number): FormData => {
    const form = new FormData();
    form.set('csrf', secretary.csrf);
    for (let n = 0; n < count; n += 1) form.append(`file${n}`, new Blob(['hei']), 'hei.txt');
    return form;
  };
  const json = (): RequestInit & { headers: Record<string, string> } => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ csrf: secretary.csrf, closesOn: '2026-04-15', reason: 'Syy.' }),
  });

  it('with a body of JSON is no form: its token is not there', () => refused(() => secretary.ask(extend(), json()), 403));
  it('with JSON that has the shape of a read form is none either', () =>
    refused(() => secretary.ask(extend(), { ...json(), body: JSON.stringify({ fields: { csrf: secretary.csrf }, files: {} }) }), 403));
  it('with a body of an unknown kind is refused', () =>
    refused(() => secretary.ask(extend(), { ...json(), headers: { 'content-type': 'text/x-strange' } }), 415));
  it('with broken JSON is refused', () => refused(() => secretary.ask(extend(), { ...json(), body: '{"a":' }), 400));
  it('with more files than any form takes is refused', () =>
    refused(() => secretary.ask(extend(), { method: 'POST', body: files(21) }), 413));
  it('with 6,000 fields is refused', () =>
    refused(() => secretary.post(extend(), Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`f${n}`, 'x']))), 413));
  it('with more than a megabyte is refused', () => refused(() => secretary.post(extend(), { reason: 'x'.repeat(1_100_000) }), 413));
  it('with a boundary that never comes is refused', () =>
    refused(
      () => secretary.ask(extend(), { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'abc' }),
      400,
    ));
  it('with a surrogate that stands alone gets the sign for what cannot be read, or is refused', async () => {
    const body = `csrf=${encodeURIComponent(secretary.csrf)}&closesOn=xx&reason=a%ED%A0%80b`;
    const { status, html } = await secretary.ask(extend(), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect([status, html.isWellFormed(), html.includes('a\ufffd')]).toEqual([422, true, true]);
  });
  it.each(['PUT', 'DELETE', 'PATCH'])('by %s is refused', (method) => refused(() => secretary.ask(extend(), { method }), 403));
});

describe('characters that nothing can keep', () => {
  it('in an address for signing in are no address', async () => {
    const nobody = await aBrowser(app, null);
    for (const email of ['a\u0000@example.org', 'a@exam\u0007ple.org', 'a\u001b@example.org'])
      await refused(() => nobody.post('/fi/sign-in', { email }), 422);
  });
  it('are refused in whichever of several fields of one name they stand', () =>
    refused(() => secretary.post(`/fi/calls/${call}/EXTEND`, { closesOn: '2026-04-15', reason: ['a\u0000b', 'Syy.'] }), 422));
  it('are refused while somebody types, too', async () => {
    const draft = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Haku' } });
    const contact = await aBrowser(app, world.people.contacts[0] as string);
    const proposal = await post(world.contacts[0] as Api, '/proposals', { call, organisations: [world.organisations[0]] });
    for (const [by, path, field] of [
      [secretary, `/fi/calls/${draft}/edit`, 'title.fi'],
      [contact, `/fi/proposals/${proposal}/edit/person`, 'nominee.givenName'],
    ] as const) {
      const body = new URLSearchParams([
        ['csrf', by.csrf],
        [field, 'a\u0000b'],
      ]);
      await refused(() => by.ask(path, { method: 'POST', headers: { 'x-autosave': '1' }, body }), 422);
    }
  });
});

describe('a form that is stale', () => {
  const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
  const valueOf = ({ root }: Seen, name: string): string | undefined => root.querySelector(`#f-${name}`)?.getAttribute('value');
  const typed = { givenName: 'Vieno', familyName: 'Väärä', email: 'vaara@example.org' };
  /** Does what leaves the database as it is. */
  async function unchanged<T>(does: () => Promise<T>): Promise<T> {
    const before = await everythingIn(app);
    const what = await does();
    expect(await everythingIn(app)).toEqual({ ...before, session: expect.anything() });
    return what;
  }
  /** Signs in with the browser that somebody else, or nobody, had before. */
  async function signIn(visitor: Visitor, person: string): Promise<void> {
    visitor.hold('edustus-session', (await aVisitor(app, person)).held('edustus-session') ?? '');
  }
  const keptForms = async (): Promise<readonly { path: string }[]> =>
    (await app.program.pool.query<{ path: string }>('select path from kept_form')).rows;

  it('since somebody else has signed in is not carried out as that person, who is told and may go on with it', async () => {
    const [first, second] = world.people.contacts as [string, string];
    const visitor = await aVisitor(app, first);
    const form = await visitor.get('/me/data');
    await signIn(visitor, second);
    const told = await unchanged(() => visitor.submit(form, typed));
    const { givenName, familyName } = await get(app.admin, `/people/${second}`);
    expect(told.status).toBe(409);
    expect(told.root.querySelector('h1')?.text).toBe(`Olet nyt kirjautunut nimellä ${givenName} ${familyName}`);
    expect(mainOf(told)).toContain('Tämän kirjoititEtunimiVienoSukunimiVääräSähköpostivaara@example.orgKielisuomi');
    const again = await visitor.get(told.root.querySelector('main a.button')?.getAttribute('href') ?? '');
    expect([again.status, valueOf(again, 'familyName')]).toEqual([200, 'Väärä']);
    expect(mainOf(again)).toContain(`mitä toinen henkilö kirjoitti tällä selaimella. Olet kirjautunut nimellä ${givenName} ${familyName}`);
    expect((await visitor.submit(again)).path).toBe('/fi/me/data?saved');
    expect(await get(app.admin, `/people/${second}`)).toMatchObject({ familyName: 'Väärä' });
    expect(await get(app.admin, `/people/${first}`)).not.toMatchObject({ familyName: 'Väärä' });
  });

  it('since its session was signed out of, or since its cookie is gone, comes back with what was typed and can be sent', async () => {
    const person = world.people.contacts[0] as string;
    const visitor = await aVisitor(app, person);
    for (const [n, secret] of ['of-another-sign-in', ''].entries()) {
      const form = await visitor.get('/me/data');
      visitor.hold('edustus-form', secret);
      const back = await unchanged(() => visitor.submit(form, { ...typed, familyName: `Väärä${n}`, email: `vaara${n}@example.org` }));
      expect([back.status, back.path.replace(/=.*/, '=')]).toEqual([200, '/fi/me/data?stale=']);
      expect(mainOf(back)).toContain('Lomake oli vanhentunut, eikä mitään tallentunut. Tarkista ja lähetä uudelleen.');
      expect(valueOf(back, 'familyName')).toBe(`Väärä${n}`);
      expect((await visitor.submit(back)).path).toBe('/fi/me/data?saved');
      expect(await get(app.admin, `/people/${person}`)).toMatchObject({ familyName: `Väärä${n}` });
    }
  });

  it('of a letter’s link or of signing in comes back too, and the link is nowhere in clear', async () => {
    const visitor = new Visitor(app.url);
    const form = await visitor.get('/sign-in?next=/desk');
    visitor.drop('edustus-form');
    const back = await visitor.submit(form, { email: 'joku@example.org' });
    expect([valueOf(back, 'email'), back.root.querySelector('main [name=next]')?.getAttribute('value')]).toEqual([
      'joku@example.org',
      '/desk',
    ]);
    expect((await keptForms()).every(({ path }) => /^[0-9a-f]{64}$/.test(path))).toBe(true);
  });

  it('from a browser that keeps no cookies is told so, with what was typed', async () => {
    const nobody = await aBrowser(app, null);
    const body = new URLSearchParams({ csrf: nobody.csrf, email: 'uusi@example.org', association: 'Kylien yhdistys' });
    const { to } = await nobody.ask(`/fi/calls/${call}/propose`, { method: 'POST', headers: { cookie: '', ...OWN_PAGE }, body });
    const { status, html } = await unchanged(() => nobody.ask(to ?? '', { headers: { cookie: '' } }));
    expect([status, html.includes('Selain ei ota vastaan evästeitä'), html.includes('Kylien yhdistys')]).toEqual([403, true, true]);
  });

  it('while nobody is signed in any more waits for signing in, also where anybody may send one', async () => {
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const form = await visitor.get(`/calls/${call}/propose`);
    visitor.drop('edustus-session');
    const asked = await unchanged(() => visitor.submit(form, { association: 'Kylien yhdistys' }, 'Aloita'));
    expect(asked.path).toMatch(/^\/fi\/sign-in\?next=.*propose%3Fkept%3D.*&kept=1$/);
  });

  it('from another site is not kept, nor is what is only saved while somebody types', async () => {
    const before = (await keptForms()).length;
    const path = `/fi/calls/${call}/EXTEND`;
    const post = (headers: Record<string, string>) =>
      secretary.ask(path, { method: 'POST', headers, body: new URLSearchParams({ csrf: `${world.people.secretary}.x`, reason: 'Syy.' }) });
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example.org' }])
      expect((await post(headers)).status).toBe(403);
    expect((await post({ ...OWN_PAGE, 'x-autosave': '1' })).status).toBe(403);
    expect((await keptForms()).length).toBe(before);
    expect((await post(OWN_PAGE)).to).toMatch(/EXTEND\?stale=[\w-]{32}$/);
  });
});

it('what has the length of an id and is none is not looked up', () =>
  refused(() => secretary.post(`/fi/calls/${call}/inbox`, { proposal: '-'.repeat(36), event: 'CHECK' }), 404));

describe('an address that none of our links has', () => {
  it.each([
    ['/fi/%ff', 400],
    ['/fi/calls/%00', 404],
    ['/fi/calls/not-an-id', 404],
    ['/fi/calls/00000000-0000-4000-8000-00000000000z', 404],
    [`/fi/calls/${'0'.repeat(36)}`, 404],
    [`/fi/bodies/${'-'.repeat(36)}`, 404],
    [`/fi/bodies/${'f'.repeat(36)}/seats`, 404],
    [`/fi/proposals/${'f'.repeat(36)}`, 404],
    ['/fi/calls/constructor/AMEND', 404],
    ['/fi/constructor', 404],
    ['/fi/__proto__/new', 404],
    ['/fi/processes/toString', 404],
    ['/fi/problems/constructor', 404],
    [`/fi/calls/${'x'.repeat(400)}`, 404],
    ['/xx/bodies', 404],
    ['/fi/nothing/at/all/of/it', 404],
    ['/fi/people?cursor=%00', 422],
    ['/fi/calls?body=x', 422],
    ['/fi/calls?body=1&body=2', 422],
    ['/fi/bodies?cursor[]=x', 200],
    ['/fi/organisations?q=%00', 200],
  ])('%s is answered %i', (path, status) => refused(() => secretary.ask(path, {}), status));

  it('an event that every object has by birth is none', () => refused(() => secretary.get(`/fi/calls/${call}/constructor`), 404));

  it.each([
    '?on=%00',
    '?on=31.2.2026',
    '?on[]=2026-01-01',
    '?on=x&on=y',
    '?body[]=x',
    '?done=constructor',
    '?q=%ED%A0%80',
    '?q=%00',
    '?who=%00',
    '?page=-1',
    '?kept=x',
  ])('whatever stands after the question mark brings no fault: %s', async (query) => {
    const before = await everythingIn(app);
    const { body } = world;
    const administrator = await aBrowser(app, app.adminId);
    const paths = [
      '',
      '/me',
      '/me/data',
      '/desk',
      '/sign-in',
      '/people',
      '/calls',
      '/people/new',
      '/calls/new',
      '/decisions',
      '/organisations',
      '/desk/letters',
      '/mailbox',
    ];
    const own = [`/bodies/${body}`, `/calls/${call}`, `/calls/${call}/inbox`, `/calls/${call}/matrix`, `/calls/${call}/edit/preview`];
    const administered = ['/admin', '/admin/grants', '/admin/people', '/admin/grants/new', '/admin/tokens/new', '/admin/bodies/new'];
    for (const path of [...paths, ...own, ...administered, `/bodies/${body}/settings`]) {
      const { status } = await administrator.get(`/fi${path}${query}`);
      expect([path, query, status < 500]).toEqual([path, query, true]);
    }
    expect(await everythingIn(app)).toEqual({ ...before, session: expect.anything() });
  });
});

it('cookies of garbage are nobody’s', async () => {
  const garbage = [
    'edustus-session=%ff%fe; edustus-form=\u00e4',
    'edustus-session=' + 'x'.repeat(4000),
    ';;;=;edustus-session',
    'edustus-form=a.b.c',
  ];
  for (const cookie of garbage) {
    const page = await fetch(`${app.url}/fi/me`, { headers: { cookie: Buffer.from(cookie).toString('latin1') }, redirect: 'manual' });
    expect([cookie, page.status]).toEqual([cookie, 303]);
    const sent = await fetch(`${app.url}/fi/sign-in`, { method: 'POST', headers: { cookie: Buffer.from(cookie).toString('latin1') } });
    expect([cookie, sent.status]).toEqual([cookie, 403]);
  }
});
