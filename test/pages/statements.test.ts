import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../bench/asking.js';
import { aFullRegion, type Size } from '../bench/full-region.js';
import { pagesOf } from '../bench/page-list.js';
import { anApp, type TestApp } from '../support/app.js';

/** Of what lists show: a proposal per call, an organisation and a member per body; and fifty times as many. */
const FEW: Size = { bodies: 3, sectors: 1, organisations: 3, proposals: 24, memberships: 3 };
const MANY: Size = { bodies: 3, sectors: 7, organisations: 150, proposals: 1_200, memberships: 126 };

/** Pages of one row by nature, or that only a demonstration has. */
const BESIDE =
  /\/(sign-in\/link|demonstration|mailbox|edit\/:step|memberships\/:id\/successor|documents\/:id\/file)|\.(ics|json)$|desk\/letters\/|admin\/(grants\/:grant|people\/:person)/;
let paths: readonly string[] = [];

/** How many statements a program sends while it is asked for each page. */
async function statementsOf(app: TestApp, size: Size): Promise<Map<string, number>> {
  const { pool } = app.program;
  const region = await aFullRegion(app.program, size);
  const counted = new Set<unknown>();
  let sent = 0;
  // The pool's own connections alone: the queues have others, and ask when they like.
  pool.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        sent += 1;
        return query(...args);
      },
    });
  });
  const counts = new Map<string, number>();
  paths = pagesOf(region).map(({ path }) => path);
  for (const { page, path, cookie } of pagesOf(region)) {
    // What is asked once per program is not the page's; and a public page of another address is rendered anew.
    await ask(app.url + path, cookie);
    sent = 0;
    await ask(`${app.url}${path}${path.includes('?') ? '&' : '?'}n=2`, cookie);
    counts.set(page, sent);
  }
  return counts;
}

describe('the statements of a page', () => {
  const apps: TestApp[] = [];
  const app0 = (): TestApp => apps[0] as TestApp;
  let few: Map<string, number>;
  let many: Map<string, number>;

  beforeAll(async () => {
    for (let i = 0; i < 2; i += 1) apps.push(await anApp());
    few = await statementsOf(apps[0] as TestApp, FEW);
    many = await statementsOf(apps[1] as TestApp, MANY);
  });
  afterAll(async () => {
    for (const app of apps) await app.stop();
  });

  it('are as many for one row as for fifty, on every page', () => {
    expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  });

  it('are counted on every page that the server has', () => {
    const pages = app0()
      .routes()
      .filter((route) => route.startsWith('GET /:lang') && !route.includes(':collection'));
    const patterns = pages.map((route) => route.slice(4).replaceAll(/\(\^.*?\$\)/g, '')).filter((route) => !BESIDE.test(route));
    const lacking = patterns.filter((route) => {
      const like = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`);
      return !paths.some((path) => like.test(path));
    });
    expect(patterns.length).toBeGreaterThan(40);
    expect(lacking).toEqual([]);
  });

  it('are few', () => {
    expect([...many].filter(([, sent]) => sent > 15)).toEqual([]);
    expect([...many].filter(([, sent]) => sent === 0)).toEqual([]);
  });
});
