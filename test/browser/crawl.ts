import { type Seen, Visitor } from '../support/visitor.js';
import type { PersonaRole, Shown } from './demonstration.js';

/** A page that somebody can come to by following links. `pattern` is its address with every id left out. */
export interface Found {
  readonly pattern: string;
  readonly path: string;
  readonly status: number;
  readonly html: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const patternOf = (path: string): string =>
  path
    .replace(/^\/(fi|sv|en)(?=[/?]|$)/, '')
    .replace(ID, ':id')
    .replace(/\/(consent|sign-in\/link)\/:id[^/?]*/, '/$1/:link')
    .replace(/=[^&]*/g, '=');

/** Pages of one pattern that are looked at: their content differs (a draft and a sent proposal). */
const EACH = 2;
const MOST = 400;

/** Every page that a persona, or nobody (null), can come to by links from the front page and their own; a few of each kind. */
export async function crawl(demonstration: Shown, role: PersonaRole | null, language = 'fi', each = EACH): Promise<Found[]> {
  const visitor = new Visitor(demonstration.origin, language);
  if (role !== null) visitor.hold('edustus-session', await demonstration.cookieOf(role));
  const waiting = [`/${language}`, `/${language}/me`, `/${language}/mailbox`];
  const known = new Set(waiting);
  const counts = new Map<string, number>();
  const found: Found[] = [];
  for (let path = waiting.shift(); path !== undefined && found.length < MOST; path = waiting.shift()) {
    const pattern = patternOf(path);
    if ((counts.get(pattern) ?? 0) >= each) continue;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    const page = await visitor.get(path);
    // The mailbox is the demonstration's: nobody was led there.
    if (page.status === 404 && path === `/${language}/mailbox`) continue;
    if (!(page.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    found.push({ pattern, path, status: page.status, html: page.html });
    for (const link of linksOf(page, language, demonstration.origin)) {
      if (known.has(link)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return found;
}

/** Addresses of our own pages in the same language, without their place on the page. */
function linksOf({ root, path }: Seen, language: string, origin: string): string[] {
  return root.querySelectorAll('a[href]').flatMap((a) => {
    const url = new URL(a.getAttribute('href') as string, new URL(path, origin));
    const own = url.origin === origin && new RegExp(`^/${language}(/|$)`).test(url.pathname) && !/\.(ics|json|csv)$/.test(url.pathname);
    return own ? [url.pathname + url.search] : [];
  });
}
