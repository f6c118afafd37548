import { afterEach, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
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
  expect(leads.map((to) => to?.endsWith('&kept=1'))).toEqual([...Array<boolean>(KEPT_AN_HOUR).fill(true), false]);
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
