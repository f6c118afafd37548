import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEPT_AN_HOUR } from '../../src/web/keeping-limit.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, formIn, type Seen, valuesIn, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

const LIMIT = 60;
const TYPED = { closesOn: '2026-04-15', reason: 'Kaksi riviä,\r\n<b>"lainaus" & muuta</b>.' };

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp({ env: { EDUSTUS_RATE_LIMIT: String(LIMIT), EDUSTUS_TRUST_PROXY: '1' } });
  world = await aWorld(app);
});
afterAll(() => app.stop());

let networks = 0;
/** A network address from which nothing has come yet. */
const anAddress = (): string => `198.51.100.${(networks += 1)}`;
/** The same, from which as much has come as may within a minute. */
async function aBusyAddress(): Promise<string> {
  const at = anAddress();
  for (let n = 0; n < LIMIT; n += 1) await fetch(`${app.url}/health/live`, { headers: { 'x-forwarded-for': at } });
  return at;
}
const secretary = async (): Promise<Visitor> => Object.assign(await aVisitor(app, world.people.secretary), { at: anAddress() });
const journal = async (call: string): Promise<string[]> =>
  (await made(world.secretary('GET', `/calls/${call}/journal`))).items.map((entry: { event: string }) => entry.event);
/** A form that is pressed when there have been too many requests. */
async function pressed(): Promise<{ call: string; visitor: Visitor; form: Seen; back: Seen }> {
  const call = await anOpenCall(world);
  const visitor = await secretary();
  const form = await visitor.get(`/calls/${call}/EXTEND`);
  visitor.at = await aBusyAddress();
  return { call, visitor, form, back: await visitor.submit(form, TYPED) };
}
/** Sends a form by hand, with heads of its own. */
async function sent(visitor: Visitor, path: string, body: URLSearchParams | FormData, headers: Record<string, string> = {}) {
  const cookie = ['edustus-session', 'edustus-form'].map((name) => `${name}=${visitor.held(name) ?? ''}`).join('; ');
  const response = await fetch(app.url + path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: { cookie, 'x-forwarded-for': visitor.at ?? '', 'sec-fetch-site': 'same-origin', ...headers },
  });
  return { status: response.status, html: await response.text() };
}

describe('a form beyond the limit of requests', () => {
  it('waits on a page that says for how long, shows what was typed, and sends the same form once more by one button', async () => {
    const { call, visitor, form, back } = await pressed();
    const after = Number(back.headers.get('retry-after'));
    expect([back.status, after > 0 && after <= 60, back.headers.get('cache-control')]).toEqual([429, true, 'no-store']);
    expect(back.root.querySelector('main')?.text).toContain(`Lähetä se ${after} sekunnin kuluttua`);
    expect(back.root.querySelector('main dd')?.text).toContain('2026-04-15');
    expect(back.html).not.toContain('<b>"lainaus"');
    expect(formIn(back).getAttribute('action')).toBe(form.path);
    expect(Object.keys(valuesIn(formIn(back)))).toEqual(Object.keys({ ...valuesIn(formIn(form)), ...TYPED }));
    expect(valuesIn(formIn(back))).toMatchObject({ csrf: valuesIn(formIn(form))['csrf'], closesOn: ['2026-04-15'] });
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH']);
    // Too early: it waits on.
    const again = await visitor.submit(back);
    expect([again.status, valuesIn(formIn(again))]).toEqual([429, valuesIn(formIn(back))]);
    visitor.at = anAddress();
    const done = await visitor.submit(again);
    expect([done.status, await journal(call)]).toEqual([200, ['CREATE', 'PUBLISH', 'EXTEND']]);
    // It is the same form as the first, which may have been carried out after all.
    await visitor.submit(form, TYPED);
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH', 'EXTEND']);
  });

  it('costs no statement', async () => {
    const { visitor, form } = await pressed();
    const { pool } = app.program;
    const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    const statements: string[] = [];
    Object.assign(pool, {
      query: (...args: unknown[]) => {
        const [asked] = args as [string | { text: string }];
        const text = typeof asked === 'string' ? asked : asked.text;
        // The clock of tests lies in the database; no other does.
        if (!text.includes('test_clock')) statements.push(text);
        return query(...args);
      },
    });
    try {
      expect((await visitor.submit(form, TYPED)).status).toBe(429);
    } finally {
      Object.assign(pool, { query });
    }
    expect(statements).toEqual([]);
  });

  it('is not given back when another site sent it, when it is longer than any form, when it was only being saved, or to a program', async () => {
    const { call, visitor, form } = await pressed();
    const path = `/fi/calls/${call}/EXTEND`;
    const csrf = String(valuesIn(formIn(form))['csrf']);
    const body = (more: Record<string, string>): URLSearchParams => new URLSearchParams({ csrf, ...TYPED, ...more });
    const answers = [
      await sent(visitor, path, body({ csrf: 'made.up' }), { 'sec-fetch-site': 'cross-site' }),
      await sent(visitor, path, body({ reason: 'x'.repeat(70_000) })),
      await sent(visitor, path, body({}), { 'x-autosave': '1' }),
      await sent(visitor, path, body({}), { authorization: `Bearer ${app.adminToken}` }),
      await sent(visitor, '/fi/no/such/page/at/all', body({})),
    ];
    expect(answers.map(({ status, html }) => [status, html.includes('lainaus')])).toEqual(answers.map(() => [429, false]));
    // Whoever had the page from us has the form, whatever the browser says of itself.
    expect((await sent(visitor, path, body({}), { 'sec-fetch-site': '' })).html).toContain('lainaus');
  });

  it('is read a number of times in a minute, and then no more', async () => {
    const { visitor, form } = await pressed();
    const pages: Seen[] = [];
    for (let n = 0; n < 30; n += 1) pages.push(await visitor.submit(form, TYPED));
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 429));
    // The first of thirty is the one that was pressed.
    expect(pages.map(({ html }) => html.includes('lainaus'))).toEqual([...Array<boolean>(29).fill(true), false]);
    expect(pages.at(-1)?.root.querySelector('main')?.text).toMatch(/Lataa tämä sivu uudelleen \d+ sekunnin kuluttua/);
  });

  it('asks for its files again, and keeps nothing of them', async () => {
    const visitor = await secretary();
    const page = await visitor.get('/documents/new');
    visitor.at = await aBusyAddress();
    const body = new FormData();
    body.set('csrf', String(valuesIn(formIn(page))['csrf']));
    body.set('title.fi', 'Kokouksen esityslista');
    body.set('content', new Blob(['salainen sisältö']), 'lista.pdf');
    const { status, html } = await sent(visitor, '/fi/documents/new', body);
    expect([status, html.includes('Kokouksen esityslista'), html.includes('salainen')]).toEqual([429, true, false]);
    expect(/<form[^>]*enctype="multipart\/form-data"/.test(html)).toBe(true);
    expect(/<input type="file"[^>]*name="content"/.test(html)).toBe(true);
  });
});

it('a form of whoever is signed out is given back where enough was kept: it is sent after signing in on another tab', async () => {
  const call = await anOpenCall(world);
  const visitor = await secretary();
  const form = await visitor.get(`/calls/${call}/EXTEND`);
  const session = visitor.held('edustus-session') as string;
  visitor.drop('edustus-session');
  for (let n = 0; n < KEPT_AN_HOUR; n += 1)
    expect((await visitor.submit(form, { ...TYPED, reason: `Syy ${n}` })).path).toContain('/sign-in?next=');
  const back = await visitor.submit(form, TYPED);
  expect([back.status, back.headers.get('cache-control')]).toEqual([403, 'no-store']);
  const link = back.root.querySelector('main a[target=_blank]');
  expect(link?.getAttribute('href')).toBe(`/fi/sign-in?next=${encodeURIComponent(`/calls/${call}/EXTEND`)}`);
  expect(back.root.querySelector('main')?.text).toContain('Kaksi riviä');
  visitor.hold('edustus-session', session);
  expect((await visitor.submit(back)).status).toBe(200);
  expect(await journal(call)).toEqual(['CREATE', 'PUBLISH', 'EXTEND']);
});
