import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSession } from '../../src/access/sessions.js';
import { list } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { aBusyWorld } from '../support/busy-world.js';
import type { PersonaRole } from './demonstration.js';
import { everyPage } from './every-page.js';

const PATIENCE = 600_000;

/** One page of each kind, in Finnish, of a body where things stand in all states; the long tests look at the whole demonstration in all languages. */
(withoutBrowser() === null ? describe : describe.skip)('a page of each kind, in Finnish', () => {
  let app: TestApp;
  let browser: Browser;
  let people: Readonly<Record<PersonaRole, string>>;
  beforeAll(async () => {
    app = await anApp();
    const { world } = await aBusyWorld(app);
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
    'is accessible, fits a phone and is told apart by title and headings (%s, of %d pages or more)',
    async (role, pages) => {
      const { faults, found } = await everyPage(browser, { origin: app.url, cookieOf }, { role, language: 'fi', seen, quick: true });
      expect(found).toBeGreaterThanOrEqual(pages);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
