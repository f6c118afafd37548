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
  it.each([null, 'candidate', 'contact', 'organ-member', 'secretary', 'administrator'] as const)(
    'is accessible, fits a phone and is told apart by title and headings (%s)',
    async (role) => {
      const { faults, looked } = await everyPage(browser, demonstration, { role, language: 'fi', seen, quick: true });
      expect(looked).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
