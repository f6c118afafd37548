import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSession } from '../../src/access/sessions.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { aDemonstration, type Demonstration, type PersonaRole, type Shown } from './demonstration.js';
import { everyPage } from './every-page.js';
import { complaintsOf, faultsOf, looker } from './looking.js';
import { everyFormEmpty } from './variants.js';

const PATIENCE = 1_800_000;
/** Who looks; how many pages they can come to at least in the demonstration and where nothing has happened yet; and forms that come back when they are sent empty. */
const ROLES = [
  { role: null, shown: 25, empty: 14, forms: 1 },
  { role: 'candidate', shown: 28, empty: 16, forms: 1 },
  { role: 'contact', shown: 30, empty: 16, forms: 1 },
  { role: 'organ-member', shown: 30, empty: 15, forms: 1 },
  { role: 'secretary', shown: 100, empty: 45, forms: 4 },
  { role: 'administrator', shown: 130, empty: 70, forms: 4 },
] as const;
/** A window of 1280 pixels at 400 % zoom. */
const ZOOMED = 320;

const suite = withoutBrowser() === null ? describe : describe.skip;

suite('a page of the demonstration', () => {
  let demonstration: Demonstration;
  let browser: Browser;
  beforeAll(async () => {
    demonstration = await aDemonstration();
    browser = await aBrowser();
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await demonstration.stop();
  });

  it.each([
    ['fi', true, ZOOMED],
    ['fi', false, 1280],
    ['sv', false, ZOOMED],
    ['sv', true, 360],
    ['en', true, ZOOMED],
    ['en', false, 360],
  ] as const)(
    'is accessible to everybody who can come to it (%s, dark: %s, %d px wide)',
    async (language, dark, width) => {
      const seen = new Set<string>();
      const faults: string[] = [];
      const few: string[] = [];
      for (const { role, shown } of ROLES) {
        const round = await everyPage(browser, demonstration, { role, language, dark, width, seen, each: 2 });
        faults.push(...round.faults);
        if (round.found < shown) few.push(`${role}: ${round.found}`);
      }
      expect([faults, few]).toEqual([[], []]);
    },
    PATIENCE,
  );
});

suite('a page in its other variants', () => {
  let app: TestApp;
  let browser: Browser;
  let world: World;
  let shown: Shown;
  beforeAll(async () => {
    app = await anApp();
    browser = await aBrowser();
    world = await aWorld(app);
    const persons: Readonly<Record<PersonaRole, string>> = {
      administrator: app.adminId,
      secretary: world.people.secretary,
      contact: world.people.contacts[0] as string,
      candidate: world.people.contacts[1] as string,
      'organ-member': world.people.organMember,
    };
    shown = {
      origin: app.url,
      cookieOf: async (role) => (await openSession(app.program.pool, { personId: persons[role], how: 'link', userAgent: 'test' })).token,
    };
  }, PATIENCE);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each(['fi', 'sv', 'en'])(
    'empty, where nothing has happened yet (%s)',
    async (language) => {
      const seen = new Set<string>();
      const faults: string[] = [];
      const few: string[] = [];
      for (const { role, empty } of ROLES) {
        const round = await everyPage(browser, shown, { role, language, seen });
        faults.push(...round.faults);
        if (round.found < empty) few.push(`${role}: ${round.found}`);
      }
      expect([faults, few]).toEqual([[], []]);
    },
    PATIENCE,
  );

  it.each(['fi', 'sv', 'en'])(
    'refused: what cannot be done now says why, and what is not there says so (%s)',
    async (language) => {
      const call = await anOpenCall(world);
      const context = await looker(browser, app.url, await shown.cookieOf('secretary'));
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      const faults: string[] = [];
      for (const path of [
        `/${language}/calls/${call}/CLOSE`,
        `/${language}/calls/${call}/EVALUATE`,
        `/${language}/calls/${call}/READY`,
        `/${language}/calls/${call}/matrix`,
        `/${language}/nowhere`,
        `/${language}/people/${call}`,
        `/${language}/admin`,
      ]) {
        await page.goto(path);
        for (const fault of [...(await faultsOf(page, language)), ...complaints.splice(0)]) faults.push(`${path}: ${fault}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each(['fi', 'sv', 'en'].flatMap((language) => ROLES.map(({ role, forms }) => [role, language, forms] as const)))(
    'with errors: the summary has the focus and leads to the fields that are marked (%s, %s)',
    async (role, language, forms) => {
      const { faults, returned } = await everyFormEmpty(browser, shown, { role, language });
      expect(faults).toEqual([]);
      expect(returned).toBeGreaterThanOrEqual(forms);
    },
    PATIENCE,
  );
});
