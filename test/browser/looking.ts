import type { Browser, BrowserContext, Page } from 'playwright-core';
import { aContext, overflowOf, violationsOf } from '../support/browser.js';

export interface Looks {
  readonly dark?: boolean;
  /** CSS pixels. 320 is a window of 1280 at 400 % zoom. */
  readonly width?: number;
  /** False: a page's own policy is not heeded. */
  readonly policy?: boolean;
}

/** A browser on a phone, unless told otherwise. @param cookie of who has signed in; null: nobody has */
export const looker = (browser: Browser, origin: string, cookie: string | null, looks: Looks = {}): Promise<BrowserContext> =>
  aContext(browser, origin, cookie, { width: 360, height: 800, ...looks });

/** What a console says against a page: a refused script or style, a file that is missing. A page of status 4xx itself is no fault. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && page.url().startsWith('http') && origin !== new URL(page.url()).origin)
      complaints.push(`another host: ${request.url()}`);
  });
  return complaints;
}

/** What is wrong with a page as it stands: accessibility, width, title, headings, landmarks, language. */
export async function faultsOf(page: Page, language: string, contrast = true): Promise<string[]> {
  const overflow = await overflowOf(page);
  const { lang, title, headings, landmarks } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    // A mark of the language that a heading is in is no part of its name.
    headings: [...document.querySelectorAll('h1')].map((h1) =>
      [...h1.querySelectorAll('.fallback')].reduce((text, mark) => text.replace(mark.textContent ?? '', ''), h1.textContent ?? '').trim(),
    ),
    landmarks: ['body > header', 'main', 'body > footer'].filter((landmark) => document.querySelectorAll(landmark).length !== 1),
  }));
  return [
    ...(await violationsOf(page, contrast)),
    ...(overflow > 0 ? [`${overflow} px wider than ${page.viewportSize()?.width}`] : []),
    ...(lang === language ? [] : [`language ${lang}`]),
    ...(headings.length === 1 ? [] : [`${headings.length} first headings: ${headings.join(', ')}`]),
    ...(headings[0] !== undefined && title.includes(headings[0]) ? [] : [`title “${title}” for the heading “${headings[0]}”`]),
    ...landmarks.map((landmark) => `not one ${landmark}`),
  ];
}
