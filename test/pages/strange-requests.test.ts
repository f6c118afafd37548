import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post } from '../api/steps.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
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
  it('with four files is refused', () => refused(() => secretary.ask(extend(), { method: 'POST', body: files(4) }), 413));
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
