import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ASSETS } from '../../src/web/assets.js';
import { WORKFLOWS } from '../../workflows/all.js';
import { anApp, type TestApp } from '../support/app.js';
import { everythingIn } from '../support/everything.js';
import { CONFIRMED_HERE, EVENTS } from './permissions/events.js';
import { BASE, payloadFor } from './permissions/payloads.js';
import { ACTORS, ROUTES, type Actor } from './permissions/routes.js';
import { prepare, type Stage } from './permissions/stage.js';
import { get, list } from './steps.js';

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await anApp();
  stage = await prepare(app);
});
afterAll(() => app.stop());

async function statusOf(route: string, authorization: string | null): Promise<number> {
  const [method, path] = route.split(' ') as [string, string];
  const filled = path
    .replace('{name}', 'consent')
    .replace('{asset}', ASSETS.css.slice('/assets/'.length))
    .replace('{link}', stage.link)
    .replace('{id}', stage.instances.get(path.split('/')[3] as string) ?? '');
  const body = payloadFor(stage, route);
  const response = await fetch(`${app.url}${filled}`, {
    method,
    redirect: 'manual',
    headers: { ...(authorization === null ? {} : { authorization }), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  await response.arrayBuffer();
  return response.status;
}

/** The database as the last row left it that changed nothing: what the next one finds. Null: look. */
let asItStands: Readonly<Record<string, string>> | null = null;

/**
 * Asks as everybody: first as all those who are to be refused, or who only read, and nothing of the database changes; then as the others.
 * @param expected the status of each actor
 */
async function everybodyAsks(expected: readonly number[], ask: (actor: Actor) => Promise<number>, reads = false): Promise<void> {
  const answers = new Map<Actor, number>();
  const harmless = ACTORS.filter((_, n) => reads || (expected[n] as number) >= 400);
  const before = asItStands ?? (await everythingIn(app));
  for (const actor of harmless) answers.set(actor, await ask(actor));
  const after = await everythingIn(app);
  for (const actor of ACTORS) if (!answers.has(actor)) answers.set(actor, await ask(actor));
  expect(ACTORS.map((actor) => `${actor} ${answers.get(actor)}`)).toEqual(ACTORS.map((actor, n) => `${actor} ${expected[n]}`));
  expect(after).toEqual(before);
  asItStands = harmless.length === ACTORS.length ? after : null;
}

const documented = async (): Promise<string[]> => {
  const { paths } = (await get(app.as(null), '/openapi.json')) as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
};
const UNDOCUMENTED = [
  '/',
  '/favicon.ico',
  '/assets/{asset}',
  '/assets/plain.css',
  '/problems/not-found',
  '/problems/no-such-problem',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/api/v1/openapi.json',
  '/api/v1/docs',
];

describe('the permission matrix', () => {
  it('has a row for every route of the API document, and none that is gone', async () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...(await documented()), ...UNDOCUMENTED.map((path) => `GET ${path}`)].sort());
  });

  it('has a row for every route of the server that is not a page, and pages have a matrix of their own', () => {
    // The board of the queues is a library's, behind one hook that lets an administrator's session in: test/pages/admin.test.ts.
    const served = app.routes().filter((route) => !/ \/(:lang|api\/v1\/docs|admin\/queues|oidc|problems)([/*]|$)/.test(route));
    const patterns = Object.keys(ROUTES).map(
      (row) =>
        new RegExp(`^${row.replaceAll(/\{\w+\}/g, ':\\w+').replaceAll(/\/api\/v1\/[a-z-]+(?=\/|$)/g, '/api/v1/(:collection|[a-z-]+)')}$`),
    );
    expect(served.filter((route) => !patterns.some((pattern) => pattern.test(route)))).toEqual([]);
  });

  it.each(Object.entries(ROUTES))('%s answers %s', async (route, statuses) => {
    const ask = (actor: Actor): Promise<number> => {
      const token = stage.tokens.get(actor);
      return statusOf(route, token ? `Bearer ${token}` : null);
    };
    await everybodyAsks(statuses.split(' ').map(Number), ask, route.startsWith('GET '));
  });

  it('lets nobody in with a token that is wrong, expired or revoked, not even where no token is needed', async () => {
    const [expired, revoked] = [await app.tokenFor(app.adminId), await app.tokenFor(app.adminId)];
    const touch = (token: string, set: string): Promise<unknown> =>
      app.program.pool.query(`update access_token set ${set} where hash = encode(sha256($1), 'hex')`, [Buffer.from(token)]);
    await touch(expired, "expires_at = clock_timestamp() - interval '1 second'");
    await touch(revoked, 'revoked_at = clock_timestamp()');
    const wrong = [
      'Bearer',
      'Bearer x',
      `Bearer ${'x'.repeat(50)}`,
      `Basic ${Buffer.from('a:b').toString('base64')}`,
      app.adminToken,
      `Bearer ${app.adminToken}x`,
      `Bearer ${expired}`,
      `Bearer ${revoked}`,
    ];
    asItStands = await everythingIn(app);
    for (const route of Object.keys(ROUTES))
      for (const authorization of route === 'GET /api/v1/calls/{id}' ? wrong : wrong.slice(2, 3).concat(wrong.slice(-2)))
        expect([route, authorization, await statusOf(route, authorization)]).toEqual([route, authorization, 401]);
    expect(await everythingIn(app)).toEqual(asItStands);
  });

  it('shows each only what is theirs in the lists', async () => {
    const seen = async (actor: Actor, path: string): Promise<string[]> =>
      (await list(app.as(stage.tokens.get(actor) as string | null), path)).map((i) => i.id);
    for (const collection of ['calls', 'proposals', 'candidacies', 'consents', 'decisions', 'people', 'grants', 'documents']) {
      const readers = ROUTES[`GET /api/v1/${collection}/{id}`]?.split(' ') ?? [];
      for (const [i, actor] of ACTORS.entries()) {
        if (ROUTES[`GET /api/v1/${collection}`]?.split(' ')[i] === '401') continue;
        const found = (await seen(actor, `/${collection}?limit=200`)).includes(stage.instances.get(collection) as string);
        expect([collection, actor, found]).toEqual([collection, actor, readers[i] === '200']);
      }
    }
  });
});

describe('each event, by who sends it', () => {
  it('stands in the table, all of the six workflows and of the register’s own', () => {
    for (const [collection, { events }] of Object.entries(EVENTS)) {
      const workflow = WORKFLOWS.find((w) => w.collection === collection);
      expect(Object.keys(events).sort()).toEqual(Object.keys(workflow?.events ?? {}).sort());
    }
    expect(Object.keys(EVENTS)).toHaveLength(7);
  });

  const answer = async (actor: Actor, path: string, type: string, payload: object = {}): Promise<number> =>
    (await app.as(stage.tokens.get(actor) as string | null)('POST', `${path}/events`, { type, ...payload })).status;

  for (const [collection, { reads, events }] of Object.entries(EVENTS))
    it.each(Object.entries(events))(`${collection}: %s`, async (type, { may, payload }) => {
      const expected = (actor: Actor): number => {
        if (may.includes(actor)) return 409;
        if (reads !== 'everybody' && !reads.includes(actor)) return 404;
        return actor === 'nobody' ? 401 : 403;
      };
      const path = `/${collection}/${stage.finals.get(collection)}`;
      await everybodyAsks(ACTORS.map(expected), (actor) => answer(actor, path, type, payload));
    });

  it.each(Object.entries(CONFIRMED_HERE))('a decision that the organ confirms in Edustus: %s', async (type, { may, payload }) => {
    const before = await everythingIn(app);
    for (const actor of ['organMember', 'secretary', 'substitute', 'contact', 'nobody'] as const) {
      const expected = may.includes(actor) ? 409 : ['contact', 'nobody'].includes(actor) ? 404 : 403;
      expect([actor, await answer(actor, `/decisions/${stage.confirmedHere}`, type, payload)]).toEqual([actor, expected]);
    }
    expect(await everythingIn(app)).toEqual(before);
  });

  it('an event that there is not is the state’s refusal for who may know of the thing, and nothing for others', async () => {
    expect(await answer('secretary', `/candidacies/${stage.finals.get('candidacies')}`, 'NO_SUCH')).toBe(409);
    expect(await answer('stranger', `/candidacies/${stage.finals.get('candidacies')}`, 'NO_SUCH')).toBe(404);
  });
});

it('a refusal for want of a role says who could', async () => {
  const { status, body } = await app.as(stage.tokens.get('stranger') as string)('POST', '/calls', { body: stage.world.body, ...BASE });
  expect([status, body.type, body.reasons]).toEqual([
    403,
    '/problems/forbidden',
    [expect.objectContaining({ code: 'not-yours', whoCan: ['secretary', 'administrator'] })],
  ]);
});
