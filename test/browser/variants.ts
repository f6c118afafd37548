import type { Browser, Page, Response } from 'playwright-core';
import { crawl } from './crawl.js';
import type { PersonaRole, Shown } from './demonstration.js';
import { complaintsOf, faultsOf, looker, type Looks } from './looking.js';

/** What came of forms that were sent with nothing in them. */
export interface Sent {
  readonly faults: string[];
  /** Forms that came back with errors. */
  readonly returned: number;
}

/** Milliseconds that an answer may take. */
const SLOW = 20_000;
const isForm = (response: Response): boolean => response.request().isNavigationRequest() && response.request().method() === 'POST';

/** Empties the page's first form that has something to write or choose, and sends it past the browser's own checks. @returns false: it has none */
const sendEmpty = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const form = [...document.querySelectorAll<HTMLFormElement>('main form[method=post]')].find((f) =>
      f.querySelector('input:not([type=hidden]), textarea, select'),
    );
    if (!form) return false;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type=hidden]), textarea, select',
    )) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = field.options[0]?.value === '' ? 0 : field.selectedIndex;
      else if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) field.checked = false;
      else field.value = '';
    }
    form.noValidate = true;
    form.requestSubmit();
    return true;
  });

/** Links of the summary that lead to no field that is marked as wrong. */
const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('[data-error-summary] a[href^="#"]')].flatMap((link) => {
      const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      // Radio buttons cannot be invalid by themselves: their group says what is wrong, as does that of a text in several languages.
      const told = field?.closest('fieldset[aria-describedby*="-error"]') ?? null;
      return field !== null && (field.matches('[aria-invalid=true]') || told !== null)
        ? []
        : [`the summary leads astray: ${link.hash} “${link.textContent ?? ''}”`];
    }),
  );

/** Sends the form of a page with nothing in it. @returns what is wrong with it as it came back; null where there is none, or it did not come back with errors */
export async function faultsOfReturned(page: Page, language: string): Promise<string[] | null> {
  const [loaded, posted] = [page.waitForEvent('load', { timeout: SLOW }), page.waitForResponse(isForm, { timeout: SLOW })].map((event) =>
    (event as Promise<unknown>).catch(() => null),
  ) as [Promise<unknown>, Promise<Response | null>];
  if (!(await sendEmpty(page))) return null;
  await loaded;
  if ((await posted)?.status() !== 422) return null;
  const focused = await page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary') ?? false);
  return [...(await faultsOf(page, language)), ...(await astray(page)), ...(focused ? [] : ['the focus is not on the summary'])];
}

/** Sends a form of every kind of page that somebody can come to, with nothing in it, and looks at what comes back. */
export async function everyFormEmpty(
  browser: Browser,
  shown: Shown,
  { role, language, ...looks }: Looks & { readonly role: PersonaRole | null; readonly language: string },
): Promise<Sent> {
  const context = await looker(browser, shown.origin, role === null ? null : await shown.cookieOf(role), looks);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const faults: string[] = [];
  let returned = 0;
  for (const { path } of await crawl(shown, role, language, 1)) {
    // What an earlier form did may have taken the page away.
    if (((await page.goto(path))?.status() ?? 0) >= 400) continue;
    complaints.length = 0;
    const found = await faultsOfReturned(page, language);
    if (found === null) continue;
    returned += 1;
    for (const fault of [...found, ...complaints]) faults.push(`${path}, sent empty: ${fault}`);
  }
  await context.close();
  return { faults, returned };
}
