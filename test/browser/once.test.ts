import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { aCandidate, get, journalOf, list, post } from '../api/steps.js';
import { until } from '../support/until.js';
import { anOpenCall, aWorld, linkOf, type World } from '../support/world.js';
import type { Hand } from './hand.js';
import { hand, signIn } from './people.js';

const PATIENCE = 300_000;

interface Kept {
  readonly action: string;
  readonly fields: string;
}

(withoutBrowser() === null ? describe : describe.skip)('nothing is lost and nothing happens twice', () => {
  let app: TestApp;
  let browser: Browser;
  let world: World;
  let call: string;
  let contact: Hand;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    call = await anOpenCall(world);
    browser = await aBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  beforeEach(async () => {
    contact = await hand(browser, app, world.people.contacts[0] as string);
  });

  const proposals = async (): Promise<number> => (await app.admin('GET', `/proposals?call=${call}&limit=100`)).body.items.length;
  /** The types of a proposal's events, in order, without the saving of what was typed. */
  const eventsOf = async (proposal: string): Promise<string[]> =>
    (await journalOf(app, `/proposals/${proposal}`)).filter((event) => event !== 'AMEND');
  const idOf = ({ at }: Hand): string => /proposals\/([^/?]*)/.exec(at)?.[1] ?? '';
  /** A draft that lacks only the declaration. @returns its id */
  const aDraft = async (): Promise<string> => {
    await contact.open(`/fi/calls/${call}/propose`);
    await contact.press('Aloita esitys');
    await contact.fill({ Etunimi: 'Helmi', Sukunimi: 'Sanasto' });
    await contact.press('Tallenna ja jatka');
    await contact.fill({ '1. toive': 'Toimiala 1: varsinainen jäsen' });
    await contact.press('Tallenna ja jatka');
    await contact.fill({ Perustelut: 'Tuntee kylät.' });
    await contact.press('Tallenna ja jatka');
    await contact.isAt('Tarkista ja lähetä');
    return idOf(contact);
  };

  /** The form of a page as it stands: where it goes, and with what. */
  const formOf = (page: Page): Promise<Kept> =>
    page.locator('main form[method=post]').evaluate((form: HTMLFormElement) => ({
      action: form.action,
      fields: new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ).toString(),
    }));
  /** @returns status and address of what comes of it */
  const sendAgain = (page: Page, form: Kept): Promise<readonly [number, string]> =>
    page.evaluate(async ({ action, fields }) => {
      const { status, url } = await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
      const { pathname, search } = new URL(url);
      return [status, pathname + search] as const;
    }, form);

  it(
    'a double click on a button sends once, with scripts and without',
    async () => {
      const before = await proposals();
      await contact.open(`/fi/calls/${call}/propose`);
      await contact.page.getByRole('button', { name: 'Aloita esitys' }).dblclick();
      await contact.isAt('Ketä esitätte?');
      expect(await proposals()).toBe(before + 1);
      const plain = await hand(browser, app, world.people.contacts[0] as string, { scripts: false });
      await plain.open(`/fi/calls/${call}/propose`);
      await plain.page.getByRole('button', { name: 'Aloita esitys' }).dblclick();
      await plain.isAt('Ketä esitätte?');
      expect(await proposals()).toBe(before + 2);
    },
    PATIENCE,
  );

  it(
    'a double click sends a proposal once, and gives a consent once, with scripts and without',
    async () => {
      for (const scripts of [true, false]) {
        const id = await aDraft();
        const sender = await hand(browser, app, world.people.contacts[0] as string, { scripts });
        await sender.open(`/fi/proposals/${id}/edit/send`);
        await sender.fill({ 'Minulla on järjestön valtuutus tehdä tämä esitys': true });
        await sender.page.getByRole('button', { name: 'Lähetä esitys' }).dblclick();
        await sender.sees('Kiitos, esitys on perillä.');
        expect(await eventsOf(id)).toEqual(['CREATE', 'SUBMIT']);

        const { person } = await aCandidate(app, world, call, { by: 1, consents: false });
        const asked = (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id as string;
        const candidate = await hand(browser, app, null, { scripts });
        await candidate.open(`/fi/consent/${await linkOf(app, asked)}`);
        await candidate.page.getByRole('button', { name: 'Annan suostumukseni' }).dblclick();
        await candidate.sees(/^Annoit suostumuksesi/);
        expect(await journalOf(app, `/consents/${asked}`)).toEqual(['CREATE', 'GIVE']);
      }
    },
    PATIENCE,
  );

  it(
    'a press while a draft is being saved waits for the saving, and then sends once from that version',
    async () => {
      await contact.open(`/fi/calls/${call}/propose`);
      await contact.press('Aloita esitys');
      let arrived = (): void => undefined;
      let goOn = (): void => undefined;
      const saving = new Promise<void>((done) => (arrived = done));
      const pressed = new Promise<void>((done) => (goOn = done));
      await contact.page.route('**/edit/person', async (route) => {
        if (route.request().headers()['x-autosave'] !== '1') return route.continue();
        const answer = await route.fetch();
        arrived();
        await pressed;
        return route.fulfill({ response: answer });
      });
      await contact.fill({ Etunimi: 'Helmi', Sukunimi: 'Sanasto' });
      await saving;
      const button = contact.page.getByRole('button', { name: 'Tallenna ja jatka' });
      await button.dblclick({ noWaitAfter: true });
      goOn();
      await contact.isAt('Mille paikalle?');
      expect(await contact.page.locator('main').innerText()).not.toContain('Tiedot ovat muuttuneet');
    },
    PATIENCE,
  );

  it(
    'the back button leads to what can still be changed, and a form that a browser kept, sent again, sends nothing again',
    async () => {
      const id = await aDraft();
      await contact.fill({ 'Minulla on järjestön valtuutus tehdä tämä esitys': true });
      const form = await formOf(contact.page);
      await contact.press('Lähetä esitys');
      await contact.sees('Kiitos, esitys on perillä.');
      const before = await proposals();
      await contact.page.goBack();
      await contact.isAt('Täydennä esitystä');
      expect(await sendAgain(contact.page, form)).toEqual([200, `/fi/proposals/${id}?done=SUBMIT`]);
      expect(await eventsOf(id)).toEqual(['CREATE', 'SUBMIT']);
      expect(await proposals()).toBe(before);
    },
    PATIENCE,
  );

  it(
    'of two tabs the later one is told of the change, and keeps what was typed there',
    async () => {
      const id = await aDraft();
      const other = await hand(browser, app, world.people.contacts[0] as string);
      const plain = await hand(browser, app, world.people.contacts[0] as string, { scripts: false });
      await plain.open(`/fi/proposals/${id}/edit/grounds`);
      await other.open(`/fi/proposals/${id}/edit/grounds`);
      await other.fill({ Perustelut: 'Toisessa välilehdessä kirjoitettu.' });
      await other.press('Tallenna ja jatka');
      await other.isAt('Tarkista ja lähetä');
      await plain.fill({ Perustelut: 'Ensimmäisessä välilehdessä kirjoitettu.' });
      await plain.press('Tallenna ja jatka');
      await plain.isAt('Miksi juuri hän?');
      expect(await plain.page.getByLabel(/^Perustelut/).inputValue()).toBe('Ensimmäisessä välilehdessä kirjoitettu.');
      expect((await app.admin('GET', `/proposals/${id}`)).body.justification).toBe('Toisessa välilehdessä kirjoitettu.');
      await plain.press('Tallenna ja jatka');
      await plain.isAt('Tarkista ja lähetä');
      expect((await app.admin('GET', `/proposals/${id}`)).body.justification).toBe('Ensimmäisessä välilehdessä kirjoitettu.');
    },
    PATIENCE,
  );

  it(
    'a session that ends in the middle of a form loses nothing of it',
    async () => {
      const id = await aDraft();
      const plain = await hand(browser, app, world.people.contacts[0] as string, { scripts: false });
      await plain.open(`/fi/proposals/${id}/edit/grounds`);
      await plain.fill({ Perustelut: 'Pitkään mietitty perustelu.' });
      await app.program.pool.query('delete from session where person_id = $1', [world.people.contacts[0]]);
      await plain.press('Tallenna ja jatka');
      await plain.isAt('Kirjaudu sisään');
      await plain.sees('Kirjautumisesi oli päättynyt. Kirjoittamasi on tallessa');
      expect((await app.admin('GET', `/proposals/${id}`)).body.justification).toBe('Tuntee kylät.');
      await signIn(app, plain, 'kontakti1.järjestöläinen@example.org', { stay: true });
      await plain.isAt('Miksi juuri hän?');
      expect(await plain.page.getByLabel(/^Perustelut/).inputValue()).toBe('Pitkään mietitty perustelu.');
      await plain.press('Tallenna ja jatka');
      expect((await app.admin('GET', `/proposals/${id}`)).body.justification).toBe('Pitkään mietitty perustelu.');
      expect(await eventsOf(id)).toEqual(['CREATE']);
    },
    PATIENCE,
  );

  it(
    'a call is saved while the secretary writes it, again and again, and the button carries on from there',
    async () => {
      const TITLE = 'Haun otsikko – Suomeksi';
      const draft = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Syksyn haku' } });
      const secretary = await hand(browser, app, world.people.secretary);
      const kept = async (title: string): Promise<void> => {
        await secretary.fill({ [TITLE]: title });
        const saved = await until('it is saved', async () => {
          const call = await get(world.secretary, `/calls/${draft}`);
          return call.title.fi === title && call;
        });
        // The page has heard of it once it goes on from that version.
        await until('the page knows', async () => (await version.inputValue()) === String(saved.version));
        expect(await told.textContent()).toBe('Luonnos on tallessa.');
      };
      const told = secretary.page.locator('[data-saved]');
      const version = secretary.page.locator('form[data-autosave] [name=version]');
      await secretary.open(`/fi/calls/${draft}/edit`);
      await kept('Syksyn täydennyshaku');
      await kept('Syksyn 2026 täydennyshaku');
      await secretary.page.reload();
      expect(await secretary.page.getByLabel(TITLE).inputValue()).toBe('Syksyn 2026 täydennyshaku');
      await kept('Talven täydennyshaku');
      await secretary.press('Tallenna luonnos');
      await secretary.sees('Luonnos on tallennettu.');
      expect((await get(world.secretary, `/calls/${draft}`)).title).toEqual({ fi: 'Talven täydennyshaku' });
    },
    PATIENCE,
  );

  it(
    'what is typed is there when the browser was closed before it was sent',
    async () => {
      const id = await aDraft();
      await contact.open(`/fi/proposals/${id}/edit/grounds`);
      await contact.fill({ Perustelut: 'Kirjoitettu ennen kuin virta loppui.' });
      await contact.sees('Luonnos on tallessa.');
      await contact.page.context().close();
      const again = await hand(browser, app, world.people.contacts[0] as string);
      await again.open(`/fi/proposals/${id}/edit/grounds`);
      expect(await again.page.getByLabel(/^Perustelut/).inputValue()).toBe('Kirjoitettu ennen kuin virta loppui.');
    },
    PATIENCE,
  );
});
