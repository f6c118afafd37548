import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSession } from '../../src/access/sessions.js';
import { list } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { aBusyWorld, type BusyWorld } from '../support/busy-world.js';
import type { PersonaRole } from './demonstration.js';
import { everyPage } from './every-page.js';
import { complaintsOf, faultsOf, looker } from './looking.js';
import { MARKUP, storeMarkup, timesShown, watch } from './markup.js';
import { faultsOfReturned } from './variants.js';

const PATIENCE = 600_000;
/** A window of 1280 pixels at 400 % zoom. */
const ZOOMED = 320;

/** Pages of a body where things stand in all states; the long tests look at the whole demonstration in all languages and variants. */
(withoutBrowser() === null ? describe : describe.skip)('a page', () => {
  let app: TestApp;
  let browser: Browser;
  let busy: BusyWorld;
  let people: Readonly<Record<PersonaRole, string>>;
  beforeAll(async () => {
    app = await anApp();
    busy = await aBusyWorld(app);
    const { world } = busy;
    const [member] = await list(app.admin, '/memberships');
    people = {
      administrator: app.adminId,
      secretary: world.people.secretary,
      contact: world.people.contacts[0] as string,
      candidate: member.person as string,
      'organ-member': world.people.organMember,
    };
    browser = await aBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  const cookieOf = async (role: PersonaRole): Promise<string> =>
    (await openSession(app.program.pool, { personId: people[role], how: 'link', userAgent: 'test' })).token;
  /** The newest of a kind that stands in a state. */
  const one = async (collection: string, state?: string): Promise<string> =>
    (await list(app.admin, `/${collection}?limit=200${state ? `&state=${state}` : ''}`)).at(-1)?.id as string;

  // Whatever several may see is looked at once here; the long tests look at it as each of them.
  const seen = new Set<string>();
  it.each([
    [null, 15],
    ['candidate', 20],
    ['contact', 20],
    ['organ-member', 16],
    ['secretary', 100],
    ['administrator', 130],
  ] as const)(
    'of each kind, in Finnish, is accessible, fits a phone and is told apart by title and headings (%s, of %d pages or more)',
    async (role, pages) => {
      const { faults, found } = await everyPage(browser, { origin: app.url, cookieOf }, { role, language: 'fi', seen, quick: true });
      expect(found).toBeGreaterThanOrEqual(pages);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each([
    ['sv', true],
    ['en', false],
  ] as const)(
    'is so in %s too, dark: %s, its colours measured, at 400 %%: filled, empty, returned with errors and refused',
    async (language, dark) => {
      const { world, links } = busy;
      const [open, draft, evaluating] = [await one('calls', 'open'), await one('calls', 'draft'), await one('calls', 'evaluating')];
      const context = await looker(browser, app.url, await cookieOf('secretary'), { dark, width: ZOOMED });
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      const faults: string[] = [];
      const look = async (path: string, status: number, faultsThere: () => Promise<string[] | null>): Promise<void> => {
        const answer = await page.goto(`/${language}${path}`);
        complaints.length = 0;
        const found = (await faultsThere()) ?? ['came back without errors'];
        if (answer?.status() !== status) found.push(`status ${answer?.status()}`);
        for (const fault of [...found, ...complaints]) faults.push(`${path}: ${fault}`);
      };
      for (const path of [
        '',
        `/bodies/${world.body}`,
        `/calls/${open}`,
        `/proposals/${await one('proposals', 'submitted')}`,
        `/consent/${links.at(-1)}`,
        '/desk',
        `/calls/${evaluating}/matrix`,
        // Nobody has proposed yet.
        `/calls/${draft}/inbox`,
        // Nothing is entered in it before it is published.
        `/calls/${draft}/enter`,
        // Its time has not come.
        `/calls/${open}/CLOSE`,
      ])
        await look(path, 200, () => faultsOf(page, language));
      for (const path of [`/calls/${open}/EXTEND`, '/people/new']) await look(path, 200, () => faultsOfReturned(page, language));
      await look('/nowhere', 404, () => faultsOf(page, language));
      await context.close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  // Last: it changes what the others look at.
  it(
    'shows markup that somebody stored as they typed it, and nothing of it runs',
    async () => {
      const pages = await storeMarkup(app, busy.world);
      // Without the pages' own policy, which would refuse to run what should not be there in the first place.
      const context = await looker(browser, app.url, await cookieOf('secretary'), { policy: false });
      const page = await context.newPage();
      const alive = watch(page);
      const shown: number[] = [];
      for (const path of pages) {
        await page.goto(path);
        shown.push(await timesShown(page));
        expect([path, shown.at(-1), await alive()]).toEqual([path, expect.any(Number), []]);
      }
      expect(shown).not.toContain(0);
      expect(shown.reduce((sum, times) => sum + times)).toBeGreaterThan(50);
      // It would have been noticed.
      await page.setContent(MARKUP);
      expect((await alive()).length).toBeGreaterThan(3);
      await context.close();
    },
    PATIENCE,
  );
});
