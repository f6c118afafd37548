import type { Browser } from 'playwright-core';
import { crawl } from './crawl.js';
import type { PersonaRole, Shown } from './demonstration.js';
import { complaintsOf, faultsOf, looker, type Looks } from './looking.js';

interface Round extends Looks {
  /** Null: nobody has signed in. */
  readonly role: PersonaRole | null;
  readonly language: string;
  /** Kinds of pages that need no further look; grows. */
  readonly seen?: Set<string>;
  /** Pages of each kind that are looked at. */
  readonly each?: number;
  /** Pages that are made alike are of one kind, and colours are not measured: for the short tests. */
  readonly quick?: boolean;
}
/** The forms that every event has, the pictures of the processes, the further pages of every list; and a page asked for something, whatever it is. */
const kindOf = (pattern: string): string =>
  pattern
    .replace(/^\/[\w-]+\/:id\/[A-Z_]+/, '/:collection/:id/:event')
    .replace(/^\/processes\/[\w-]+/, '/processes/:workflow')
    .replace(/^.*\?cursor=$/, '/:collection?cursor=')
    .replace(/\?.*$/, '?');

/** Looks at every page that somebody can come to. @returns what is wrong, a line per fault with its page; and how many pages there are to come to, looked at before or not */
export async function everyPage(
  browser: Browser,
  demonstration: Shown,
  { role, language, seen = new Set(), each = 1, quick = false, ...looks }: Round,
): Promise<{ faults: string[]; found: number }> {
  const all = await crawl(demonstration, role, language, each);
  const fresh = all.filter(({ pattern }, at) => {
    if (!quick) return !seen.has(pattern);
    const kind = kindOf(pattern);
    return !seen.has(kind) && all.findIndex((other) => kindOf(other.pattern) === kind) === at;
  });
  for (const { pattern } of fresh) seen.add(quick ? kindOf(pattern) : pattern);
  const context = await looker(browser, demonstration.origin, role === null ? null : await demonstration.cookieOf(role), looks);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const faults: string[] = [];
  for (const { path, status } of fresh) {
    if (status >= 400) faults.push(`${path}: a link leads to ${status}`);
    complaints.length = 0;
    await page.goto(path);
    for (const fault of [...(await faultsOf(page, language, !quick)), ...complaints]) faults.push(`${path}: ${fault}`);
  }
  await context.close();
  return { faults, found: all.length };
}
