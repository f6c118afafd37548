import { afterEach, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aWorld } from '../support/world.js';
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

it('known and unknown addresses are answered alike: status, words and length', async () => {
  app = await anApp();
  await aWorld(app);
  const ask = await asker();
  const [known, unknown] = ['siiri.sihteeri@example.org', 'siiri.tuntematon@example.org'];
  const [of, not] = [await ask(known), await ask(unknown)];
  expect(of.status).toBe(200);
  expect(not).toEqual({ ...of, html: of.html.replaceAll(known, unknown) });
});
