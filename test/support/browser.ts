import { existsSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { PATIENCE } from './patience.js';
import { openSession } from '../../src/access/sessions.js';
import type { TestApp } from './app.js';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Where Chromium is; null where there is none. With CI=true its absence is a failure. */
export const chromiumPath = (): string | null =>
  PLACES.find((path): path is string => path !== undefined && path !== '' && existsSync(path)) ?? null;

/** The reason to skip browser tests, said aloud; null when they run. @throws Error in CI without a browser */
export function withoutBrowser(): string | null {
  if (chromiumPath() !== null) return null;
  const said =
    'Chromium is not here: tests in the browser are skipped. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.';
  if (process.env['CI'] === 'true') throw new Error(said);
  process.stderr.write(`${said}\n`);
  return said;
}

/** Flags without which a browser in a closed network talks to nobody for long. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const aBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath() as string, args: FLAGS, timeout: PATIENCE });

interface Window {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** False: the pages' Content-Security-Policy is not heeded. */
  readonly policy?: boolean;
  readonly locale?: string;
}
interface Seat extends Window {
  /** Null: nobody has signed in. */
  readonly person: string | null;
}

/** A browser of somebody's own at a program: cookies and all. @param session cookie of who has signed in; null: nobody has */
export async function aContext(
  browser: Browser,
  origin: string,
  session: string | null,
  { width = 1280, height = 900, dark = false, scripts = true, policy = true, locale = 'fi-FI' }: Window = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    bypassCSP: !policy,
    locale,
    timezoneId: 'Europe/Helsinki',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  if (session !== null) await context.addCookies([{ name: 'edustus-session', value: session, url: origin }]);
  return context;
}

/** The same of a person of a test's program, who has signed in. */
export async function someone(browser: Browser, app: TestApp, { person, ...window }: Seat): Promise<BrowserContext> {
  const session = person === null ? null : await openSession(app.program.pool, { personId: person, how: 'link', userAgent: 'test' });
  return aContext(browser, app.url, session?.token ?? null, window);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
}

/**
 * What a page breaks of WCAG 2.2 A and AA and of good practice, one line per rule and place. Empty: nothing that a program can find.
 * @param contrast measured on the page, which takes longer than all else; the colours themselves are held against each other by test/web/contrast
 */
export async function violationsOf(page: Page, contrast = true): Promise<string[]> {
  // Not as a script element: the page's own policy would refuse it, as it should.
  await page.evaluate(AXE);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: ${contrast} } } }).then((r) => r.violations)`,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} at ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

/** Pixels by which a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
