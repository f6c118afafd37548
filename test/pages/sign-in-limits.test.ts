import { afterEach, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { ASSETS } from '../../src/web/assets.js';
import { KEPT_AN_HOUR } from '../../src/web/keeping-limit.js';
import { anOpenCall, aWorld } from '../support/world.js';
import { aBrowser, type Answered } from './permissions/asking.js';

let app: TestApp;
afterEach(() => app.stop());

/** What somebody at a network address is told who asks for a link. */
async function asker(): Promise<(email: string) => Promise<Answered>> {
  const browser = await aBrowser(app, null);
  return (email) => browser.post('/fi/sign-in', { email });
}
const links = async (address: string): Promise<boolean[]> => {
  const { rows } = await app.program.pool.query<{ sendable: boolean }>('select sendable from sign_in_link where address = $1 order by id', [
    address,
  ]);
  return rows.map(({ sendable }) => sendable);
};

it('the sixth link for an address within an hour is not sent, and whoever asks is told the same', async () => {
  app = await anApp();
  await aWorld(app);
  const ask = await asker();
  const answers: Answered[] = [];
  for (let n = 1; n <= 6; n += 1) answers.push(await ask('siiri.sihteeri@example.org'));
  expect(await links('siiri.sihteeri@example.org')).toEqual([true, true, true, true, true, false]);
  expect(new Set(answers.map(({ status, html }) => `${status} ${html}`)).size).toBe(1);
});

it('the 21st asking from one network address within an hour is told to wait, on a page, whatever address is asked for', async () => {
  app = await anApp();
  const ask = await asker();
  for (let n = 1; n <= 20; n += 1) expect((await ask(`kysyja${n}@example.org`)).status).toBe(200);
  const { status, html } = await ask('viimeinen@example.org');
  expect([status, html.includes('viimeinen@example.org'), html.includes('<form')]).toEqual([429, true, true]);
  expect(await links('viimeinen@example.org')).toEqual([]);
});

it('what anybody may have kept is counted, by the network address: the 21st form and the 21st newcomer within an hour are not', async () => {
  app = await anApp({ env: { EDUSTUS_RATE_LIMIT: '10000' } });
  const world = await aWorld(app);
  const call = await anOpenCall(world);
  const browser = await aBrowser(app, null);
  expect(KEPT_AN_HOUR).toBe(20);
  const leads = [];
  for (let n = 0; n <= KEPT_AN_HOUR; n += 1) leads.push((await browser.post(`/fi/calls/${call}/EXTEND`, { reason: `Syy ${n}` })).to);
  // What is not kept is given back: see given-back.test.ts.
  expect(leads.map((to) => to?.endsWith('&kept=1') ?? false)).toEqual([...Array<boolean>(KEPT_AN_HOUR).fill(true), false]);
  expect((await app.program.pool.query('select 1 from kept_form')).rowCount).toBe(KEPT_AN_HOUR);
  const people = async (): Promise<number | null> => (await app.program.pool.query('select 1 from person')).rowCount;
  const start = (n: number): Promise<Answered> =>
    browser.post(`/fi/calls/${call}/propose`, { email: `uusi${n}@example.org`, association: `Uusi ${n}` });
  for (let n = 0; n < KEPT_AN_HOUR; n += 1) expect((await start(n)).status).toBe(303);
  const before = await people();
  const { status, html } = await start(KEPT_AN_HOUR);
  expect([status, html.includes('Täältä on aloitettu monta esitystä'), html.includes(`Uusi ${KEPT_AN_HOUR}`)]).toEqual([409, true, true]);
  expect(await people()).toBe(before);
});

it('known and unknown addresses are answered alike: status, words and length', async () => {
  app = await anApp();
  await aWorld(app);
  const ask = await asker();
  const [known, unknown] = ['siiri.sihteeri@example.org', 'siiri.tuntematon@example.org'];
  const [of, not] = [await ask(known), await ask(unknown)];
  expect(of.status).toBe(200);
  expect(not).toEqual({ ...of, html: of.html.replaceAll(known, unknown) });
});

it('requests beyond the limit, and those for files, cost no statement, whatever their cookies and tokens say', async () => {
  app = await anApp({ env: { EDUSTUS_RATE_LIMIT: '8' } });
  const statements: string[] = [];
  const { pool } = app.program;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  Object.assign(pool, {
    query: (...args: unknown[]) => {
      const [asked] = args as [string | { text: string }];
      const text = typeof asked === 'string' ? asked : asked.text;
      // The clock of tests lies in the database; no other does.
      if (!text.includes('test_clock')) statements.push(text);
      return query(...args);
    },
  });
  const get = async (path: string, headers: Record<string, string>): Promise<number> => (await fetch(app.url + path, { headers })).status;
  const madeUp = { cookie: `edustus-session=${'x'.repeat(43)}` };
  expect(await get(ASSETS.css, madeUp)).toBe(200);
  expect(statements).toEqual([]);
  expect(await get('/fi', madeUp)).toBe(200);
  expect(statements.some((text) => text.includes('from session'))).toBe(true);
  while ((await get('/fi/accessibility', {})) !== 429);
  statements.length = 0;
  for (const path of ['/fi', '/fi/desk', '/fi/nowhere/at/all', '/admin/queues'])
    expect([path, await get(path, madeUp), await get(path, { authorization: `Bearer ${'y'.repeat(43)}` })]).toEqual([path, 429, 429]);
  expect(await get('/api/v1/calls', { authorization: `Bearer ${'y'.repeat(43)}` })).toBe(429);
  expect(statements).toEqual([]);
});
