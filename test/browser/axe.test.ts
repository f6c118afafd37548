import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aBrowser, withoutBrowser } from '../support/browser.js';
import { aDemonstration, type Demonstration } from './demonstration.js';
import { everyPage } from './every-page.js';

const PATIENCE = 600_000;

(withoutBrowser() === null ? describe : describe.skip)('a page of the demonstration, in Finnish', () => {
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

  // Whatever several may see is looked at once here; the long tests look at it as each of them.
  const seen = new Set<string>();
  it.each([
    [null, 25],
    ['candidate', 28],
    ['contact', 30],
    ['organ-member', 30],
    ['secretary', 100],
    ['administrator', 130],
  ] as const)(
    'is accessible, fits a phone and is told apart by title and headings (%s, of %d pages or more)',
    async (role, pages) => {
      const { faults, found } = await everyPage(browser, demonstration, { role, language: 'fi', seen, quick: true });
      expect(found).toBeGreaterThanOrEqual(pages);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
