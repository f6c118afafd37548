import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { anApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { aVisitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

const FIRST = 'Kokoaa järjestöt yhteen';
const THEN = 'Kokoaa kaikki yhteen';

describe('public pages that are kept', () => {
  let app: TestApp;
  let other: TestApp;
  let world: World;
  let call: string;
  /** What ran in the database while a page was fetched. */
  const statements: string[] = [];
  /** What the database says instead of itself: part of a statement, and what stands in its place. */
  let pretending: readonly [part: string, instead: string] | null = null;

  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { body: { description: { fi: FIRST } } });
    call = await anOpenCall(world);
    other = await anApp({ databaseUrl: app.databaseUrl });
    const { pool } = app.program;
    const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    Object.assign(pool, {
      query: (...args: unknown[]) => {
        const [asked, ...rest] = args as [string | { text: string }];
        const text = typeof asked === 'string' ? asked : asked.text;
        statements.push(text);
        if (pretending === null || !text.includes(pretending[0])) return query(...args);
        return query({ ...(typeof asked === 'string' ? {} : asked), name: undefined, text: text.replace(...pretending) }, ...rest);
      },
    });
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const body = (): string => `/fi/bodies/${world.body}`;
  const get = (url: string, path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url + path, { headers });
  const rendered = (): boolean => statements.some((text) => text.includes('from body b'));
  /** Fetches it until it was not rendered anew: every database of the server counts its transactions together, and another test may write just then. */
  const isKept = (path: string): Promise<boolean> =>
    until(`${path} as it was kept`, async () => {
      statements.length = 0;
      await get(app.url, path);
      return rendered() ? null : true;
    });
  const describeAs = (fi: string): Promise<unknown> => made(app.admin('PATCH', `/bodies/${world.body}`, { description: { fi } }));

  it('come after a failure: what is asked for the first of them alone is asked again', async () => {
    pretending = ["from setting where key = 'demonstration'", "from a_table_that_is_away where key = 'demonstration'"];
    const away = await get(app.url, body());
    pretending = null;
    expect([away.status, (await get(app.url, body())).status]).toEqual([500, 200]);
  });

  it('are rendered once while nothing changes', async () => {
    const first = await (await get(app.url, body())).text();
    // Every database of the server counts its transactions together: another test that writes just then makes it once more. So two requests
    // follow each other at once, again and again.
    await until('a page that is not rendered again', async () => {
      await (await get(app.url, body())).text();
      statements.length = 0;
      expect(await (await get(app.url, body())).text()).toBe(first);
      return rendered() ? null : true;
    });
  });

  it('are rendered anew by the next request after anybody changed anything, in this process or another', async () => {
    for (const [fi, by] of [
      [THEN, app],
      [FIRST, other],
      [THEN, other],
    ] as const) {
      await made(by.admin('PATCH', `/bodies/${world.body}`, { description: { fi } }));
      for (const { url } of [app, other]) expect(await (await get(url, body())).text()).toContain(fi);
    }
  });

  it('are rendered anew when the clock reaches another minute', async () => {
    await get(app.url, `/fi/calls/${call}`);
    await app.setClock('2026-04-01T08:00:00Z');
    const later = await (await get(app.url, `/fi/calls/${call}`)).text();
    await app.setClock('2026-03-02T08:00:00Z');
    const before = await (await get(app.url, `/fi/calls/${call}`)).text();
    expect(later).not.toBe(before);
  });

  it('tell what is so within the minute: a call just published is open, and a meeting is over when it ends', async () => {
    await app.setClock('2026-03-02T08:00:30.500Z');
    const now = await anOpenCall(world, { title: { fi: 'Haku kesken minuutin' } });
    for (const path of ['/fi', body()]) {
      const page = parse(await (await get(app.url, path)).text());
      const section = page.querySelectorAll('section').find(({ text }) => text.includes('Haku kesken minuutin'));
      expect([path, section?.querySelector('h2')?.text]).toEqual([path, 'Esityksiä voi tehdä nyt']);
      expect(section?.text).not.toContain('Haku avautuu');
    }
    expect(await (await get(app.url, `/fi/calls/${now}`)).text()).toContain('Tee esitys');
    const times = { plannedAt: '2026-03-02T07:00:00Z', endsAt: '2026-03-02T08:00:45Z' };
    await made(app.admin('POST', '/meetings', { body: world.body, title: { fi: 'Päättyvä kokous' }, ...times }));
    await isKept(body());
    const meetings = async (at: string): Promise<boolean> => {
      Object.assign(app.program.clock, { now: () => Promise.resolve(new Date(at)) });
      return (await (await get(app.url, body())).text()).includes('Kokousta ei ole merkitty pidetyksi');
    };
    try {
      expect([await meetings('2026-03-02T08:00:44Z'), await meetings('2026-03-02T08:00:45Z')]).toEqual([false, true]);
      expect([await meetings('2026-03-02T08:00:44Z'), await meetings('2026-03-02T08:00:59Z')]).toEqual([false, true]);
    } finally {
      delete (app.program.clock as { now?: unknown }).now;
      await app.setClock('2026-03-02T08:00:00Z');
    }
  });

  it('are not kept on a server that only follows another, and are those of one start of a server', async () => {
    const renderedFor = async (part: string, instead: string): Promise<boolean> => {
      await isKept(body());
      pretending = [part, instead];
      statements.length = 0;
      await get(app.url, body());
      pretending = null;
      return rendered();
    };
    expect(await renderedFor('not pg_is_in_recovery()', 'false')).toBe(true);
    expect(await renderedFor('pg_postmaster_start_time()', "timestamptz '2026-01-01'")).toBe(true);
    // Twice: what was rendered for a follower is not handed out to the next.
    await isKept(body());
    pretending = ['not pg_is_in_recovery()', 'false'];
    for (let i = 0; i < 2; i += 1) {
      statements.length = 0;
      await get(app.url, body());
      expect(rendered()).toBe(true);
    }
    pretending = null;
  });

  it('are not shown to somebody who has signed in, nor theirs to others', async () => {
    const secretary = await aVisitor(app, world.people.secretary);
    const anonymous = await (await get(app.url, body())).text();
    const own = await secretary.get(body());
    expect(own.html).toContain('Siiri Sihteeri');
    expect(own.headers.get('cache-control')).toBe('no-store');
    expect(await (await get(app.url, body())).text()).toBe(anonymous);
    expect(anonymous).not.toContain('Siiri Sihteeri');
  });

  it('are a page of its own per language and day asked for, and errors are not kept', async () => {
    const [fi, sv] = await Promise.all(
      [get(app.url, body()), get(app.url, body().replace('/fi/', '/sv/'))].map(async (r) => (await r).text()),
    );
    expect(sv).toContain('<html lang="sv"');
    expect(fi).toContain('<html lang="fi"');
    for (let i = 0; i < 2; i += 1) {
      statements.length = 0;
      expect((await get(app.url, `${body()}?on=nonsense`)).status).toBe(422);
      expect(rendered()).toBe(true);
    }
  });

  it('come with the same heads every time, compressed for who takes it and not for others', async () => {
    await describeAs(FIRST);
    const heads = async (): Promise<Record<string, string | null>> => {
      const { headers } = await get(app.url, body(), { 'accept-encoding': 'br' });
      return Object.fromEntries(
        ['content-type', 'cache-control', 'content-encoding', 'content-security-policy', 'vary', 'set-cookie'].map((name) => [
          name,
          headers.get(name),
        ]),
      );
    };
    const first = await heads();
    expect(first).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache', 'set-cookie': null });
    expect(await heads()).toEqual(first);
    const plain = await get(app.url, body(), { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toContain(FIRST);
    const refused = await get(app.url, body(), { 'accept-encoding': 'br;q=0, gzip' });
    expect(refused.headers.get('content-encoding')).toBe('gzip');
  });

  it('answer HEAD with the heads alone', async () => {
    const response = await fetch(app.url + body(), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});
