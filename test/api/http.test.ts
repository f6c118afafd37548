import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { codesOf, get, memoryOf, post, send } from './steps.js';

let app: TestApp;
let world: World;
let draft: string;
let call: string;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
  draft = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Luonnos' } });
  call = await anOpenCall(world);
});
afterAll(() => app.stop());

const raw = async (
  method: string,
  path: string,
  { body, headers = {} }: { body?: string | Uint8Array<ArrayBuffer>; headers?: Record<string, string> } = {},
): Promise<Answer> => {
  const response = await fetch(`${app.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
};
const asAdmin = (more: Record<string, string> = {}): Record<string, string> => ({ authorization: `Bearer ${app.adminToken}`, ...more });
const JSON_TYPE = { 'content-type': 'application/json' };
const problemOf = ({ status, body, headers }: Answer): unknown[] => [status, body.type, headers.get('content-type')];
const problem = (status: number, name: string): unknown[] => [status, `/problems/${name}`, 'application/problem+json; charset=utf-8'];
const pointersOf = ({ status, body }: Answer): unknown[] => [
  status,
  ...(body.errors ?? []).map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`),
];

describe('what cannot be read', () => {
  it.each([
    '{',
    '{"title":',
    'null null',
    '{"a":1}}',
    "{'a':1}",
    '',
    '\u0000',
    '{"__proto__":{"state":"open"}}',
    '{"constructor":{"prototype":{}}}',
  ])('is 400, and nothing is written: %j', async (body) => {
    const before = await memoryOf(app);
    for (const [method, path] of [
      ['POST', '/calls'],
      ['PATCH', `/calls/${draft}`],
      ['POST', `/calls/${draft}/events`],
      ['PUT', '/clock'],
    ] as const)
      expect(problemOf(await raw(method, `/api/v1${path}`, { body, headers: asAdmin(JSON_TYPE) }))).toEqual(problem(400, 'malformed'));
    expect(await memoryOf(app)).toEqual(before);
  });

  it.each(['[]', '"text"', '1', 'true', 'null', '[{"type":"PUBLISH"}]'])('is 422 when it is JSON but no object: %s', async (body) => {
    for (const path of ['/calls', `/calls/${draft}/events`, '/tokens'])
      expect(pointersOf(await app.admin('POST', path, body))).toEqual([422, ' field.not-object']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/jsonx'])(
    'is 415 as %s',
    async (type) => {
      expect(problemOf(await raw('POST', '/api/v1/calls', { body: '{}', headers: asAdmin({ 'content-type': type }) }))).toEqual(
        problem(415, 'unsupported-media-type'),
      );
    },
  );

  it('is 413 above a megabyte, and not below', async () => {
    const sized = (bytes: number): string => JSON.stringify({ body: world.body, title: { fi: 'x'.repeat(bytes) } });
    expect(problemOf(await app.admin('POST', '/calls', sized(1_048_577)))).toEqual(problem(413, 'too-large'));
    expect(pointersOf(await app.admin('POST', '/calls', sized(1_000_000)))).toEqual([422, '/title/fi field.too-long']);
  });
});

describe('who asks', () => {
  it('is told to authenticate, as RFC 6750 says', async () => {
    const { status, body, headers } = await app.as('x'.repeat(40))('GET', '/calls');
    expect([status, body.type, headers.get('www-authenticate')]).toEqual([401, '/problems/unauthenticated', 'Bearer realm="edustus"']);
    const nobody = await app.as(null)('POST', '/calls', { body: world.body, title: { fi: 'Haku' } });
    expect([nobody.status, nobody.body.type, codesOf(nobody)]).toEqual([401, '/problems/unauthenticated', ['not-yours']]);
  });

  it('cannot tell what is not theirs from what is not there', async () => {
    const contact = world.contacts[0] as Api;
    const absent = '0198f000-0000-7000-8000-000000000000';
    const answers = [];
    for (const id of [draft, absent, 'x', '1', absent.toUpperCase(), '%00', `${draft}x`, "' or 1=1 --"])
      for (const [method, path, body] of [
        ['GET', ''],
        ['GET', '/journal'],
        ['POST', '/events', { type: 'PUBLISH' }],
        ['PATCH', '', { title: { fi: 'x' } }],
      ] as const)
        answers.push(await contact(method, `/calls/${encodeURIComponent(id)}${path}`, body));
    expect(new Set(answers.map((a) => JSON.stringify([a.status, a.body])))).toEqual(new Set([JSON.stringify([404, answers[0]?.body])]));
  });

  it('may know of a thing and still not do everything with it', async () => {
    const refused = await send(world.contacts[0] as Api, `/calls/${call}`, 'CANCEL', { reason: 'Ei.' });
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/forbidden']);
    expect(refused.body.reasons).toEqual([expect.objectContaining({ code: 'not-yours', whoCan: ['secretary', 'administrator'] })]);
    expect(refused.body.detail).toBe('This can be done by the secretary, the substitute or the administrator.');
  });
});

it('an event that is foreign to the state is 409 and names those that are possible', async () => {
  const refused = await send(world.secretary, `/calls/${call}`, 'ARCHIVE');
  expect([refused.status, refused.body.type, codesOf(refused)]).toEqual([409, '/problems/transition-refused', ['event-not-possible-here']]);
  const possible = (refused.body.reasons[0].possible as { type: string }[]).map(({ type }) => type);
  expect(possible).toEqual(expect.arrayContaining(['EXTEND', 'CORRECT_DEADLINE', 'CANCEL', 'VOID']));
  expect(refused.body.detail).toContain('open');
  expect(codesOf(await send(world.secretary, `/calls/${call}`, 'no such'))).toEqual(['event-not-possible-here']);
  expect(pointersOf(await world.secretary('POST', `/calls/${call}/events`, {}))).toEqual([422, '/type field.required']);
  expect(pointersOf(await world.secretary('POST', `/calls/${call}/events`, { type: 5 }))).toEqual([422, '/type field.not-text']);
});

describe('the version', () => {
  it('is the ETag of every answer, and a stale If-Match is 412 with the version there is', async () => {
    const path = `/calls/${await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Haku' } })}`;
    const read = await world.secretary('GET', path);
    expect([read.body.version, read.headers.get('etag')]).toEqual([1, '"1"']);
    const amend = (ifMatch: string): Promise<Answer> => world.secretary('PATCH', path, { declaredMembers: 3 }, { 'if-match': ifMatch });
    for (const [i, form] of ['"1"', 'W/"2"', '3', '*'].entries()) {
      const { status, headers } = await amend(form);
      expect([status, headers.get('etag')]).toEqual([200, `"${i + 2}"`]);
    }
    for (const stale of ['"1"', '4', '"6"', '"999999999"']) {
      const answer = await amend(stale);
      expect([...problemOf(answer), answer.body.version]).toEqual([...problem(412, 'stale-version'), 5]);
    }
    for (const wrong of ['x', '"1', '3"', '1.5', '-1', '"1", "2"', '9999999999'])
      expect(pointersOf(await amend(wrong))).toEqual([422, 'header:If-Match field.not-whole-number']);
    expect((await get(world.secretary, path)).version).toBe(5);
    const event = await world.secretary('POST', `${path}/events`, { type: 'CANCEL', reason: 'Ei.' }, { 'if-match': '"4"' });
    expect(event.status).toBe(412);
  });
});
