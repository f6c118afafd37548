import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { revokeTokens, tokensOf } from '../../src/access/tokens.js';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, linkOf, type World } from '../support/world.js';
import { aCandidate, aFilledBody, get, list, post, send } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const withToken = async (authorization: string, path = '/grants'): Promise<Response> =>
  fetch(`${app.url}/api/v1${path}`, { headers: { authorization } });

describe('the original of a document', () => {
  const original = 'Hei! Ehdotamme Ainoa — terveisin yhdistys <script>';
  const made = (more: object): Promise<string> =>
    post(world.secretary, '/documents', {
      body: world.body,
      title: { fi: 'Sähköposti' },
      language: 'fi',
      on: '2026-03-01',
      mediaType: 'message/rfc822',
      content: Buffer.from(original).toString('base64'),
      ...more,
    });

  it('is given to save, byte for byte, to who may read what is told of it', async () => {
    const id = await made({});
    const secretary = await app.tokenFor(world.people.secretary);
    const answer = await withToken(`Bearer ${secretary}`, `/documents/${id}/content`);
    expect([answer.status, await answer.text()]).toEqual([200, original]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${id}.eml"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await fetch(`${app.url}/api/v1/documents/${id}/content`)).status).toBe(404);
    expect((await fetch(`${app.url}/api/v1/documents/x/content`)).status).toBe(404);
  });

  it('is everybody’s when the document is', async () => {
    const id = await made({ public: true, mediaType: 'text/plain' });
    const answer = await fetch(`${app.url}/api/v1/documents/${id}/content`);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/plain', original]);
  });
});

describe('lists', () => {
  it('find consents, decisions and people by organisation, and people by body', async () => {
    world = await aWorld(app, { seats: 2, organisations: 2 });
    const { standing } = await aFilledBody(app, world);
    const [organisation] = world.organisations;
    const ids = async (path: string): Promise<string[]> => (await list(app.admin, path)).map((i) => i.id as string);
    const [consent] = await list(app.admin, `/consents?person=${standing[0]?.person}`);
    expect(await ids(`/consents?organisation=${organisation}`)).toEqual([consent.id]);
    expect(await ids(`/decisions?organisation=${organisation}`)).toEqual(await ids(`/decisions?body=${world.body}`));
    expect(await ids(`/decisions?organisation=${world.body}`)).toEqual([]);
    expect(await ids(`/people?organisation=${organisation}`)).toEqual([standing[0]?.person]);
    expect((await ids(`/people?body=${world.body}`)).sort()).toEqual(standing.map((s) => s.person).sort());
  });

  it('say in the API document that they take several states', async () => {
    const { paths } = (await get(app.as(null), '/openapi.json')) as {
      paths: Record<string, { get: { parameters: { name: string; schema: { type: string }; explode?: boolean }[] } }>;
    };
    const state = paths['/api/v1/calls']?.get.parameters.find(({ name }) => name === 'state');
    expect([state?.schema.type, state?.explode]).toEqual(['array', false]);
  });
});

it('a refusal by the state lists what people may send instead, in the reader’s language', async () => {
  const draft = await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Luonnos' } });
  const refused = async (api: Api): Promise<unknown> =>
    (await send(api, `/calls/${draft}`, 'CLOSE', {}, { 'accept-language': 'sv' })).body.reasons[0].possible;
  expect(await refused(world.secretary)).toEqual(
    ((await get(world.secretary, `/calls/${draft}`)).available as { type: string }[]).map(({ type }) => ({
      type,
      label: expect.any(String),
    })),
  );
  const call = await anOpenCall(world);
  const { body } = await send(world.secretary, `/calls/${call}`, 'PUBLISH');
  expect((body.reasons[0].possible as { type: string }[]).map(({ type }) => type)).toContain('EXTEND');
  expect((body.reasons[0].possible as { type: string }[]).map(({ type }) => type)).not.toContain('SETTLE');
});

it('an answer by link that is sent twice says that it was', async () => {
  world = await aWorld(app, { seats: 1, organisations: 1 });
  const call = await anOpenCall(world);
  const { person } = await aCandidate(app, world, call, { by: 0, consents: false });
  const [consent] = await list(app.admin, `/consents?person=${person}`);
  const link = await linkOf(app, consent.id as string);
  const answer = (): Promise<Answer> => send(app.as(null), `/links/${link}`, 'GIVE', {}, { 'idempotency-key': 'once' });
  const [first, second] = [await answer(), await answer()];
  expect([first.headers.get('idempotency-replayed'), first.body.replayed]).toEqual([null, undefined]);
  expect([second.headers.get('idempotency-replayed'), second.body]).toEqual(['true', { ...first.body, replayed: { version: 2 } }]);
});

describe('a refusal of the program itself', () => {
  it('has a reason with code and text too', async () => {
    const { status, body } = await world.secretary('POST', '/tokens', { person: app.adminId, label: 'x' });
    expect([status, body.reasons]).toEqual([403, [expect.objectContaining({ code: 'not-yours', whoCan: ['administrator'] })]]);
    const { rows } = await app.program.pool.query<{ id: string }>('select id from signed_link limit 1');
    const link = await app.program.links.token(app.program.pool, rows[0]?.id as string);
    await app.program.pool.query("update signed_link set expires_at = clock_timestamp() - interval '1 day'");
    const expired = await app.as(null)('GET', `/links/${link}`);
    expect([expired.status, expired.body.reasons[0].code, expired.body.reasons[0].text.fi]).toEqual([
      403,
      'link-expired',
      expect.stringContaining('vanhentunut'),
    ]);
  });
});

describe('a token', () => {
  it('is taken whatever the case of its scheme', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) expect((await withToken(`${scheme} ${app.adminToken}`)).status).toBe(200);
    expect((await withToken(`bearer ${app.adminToken.toUpperCase()}`)).status).toBe(401);
  });

  it('is listed without its text, and good for nothing once it is revoked', async () => {
    const { pool } = app.program;
    const personId = await post(app.admin, '/people', { givenName: 'Kaksi', familyName: 'Avainta' });
    const [one, other] = [await app.tokenFor(personId), await app.tokenFor(personId)];
    const held = await tokensOf(pool, personId);
    expect(held.map(({ label, revoked_at }) => [label, revoked_at])).toEqual(Array(2).fill(['test', null]));
    expect(JSON.stringify(held)).not.toContain(one);
    expect(await revokeTokens(pool, { id: held[0]?.id as string })).toBe(1);
    expect([(await withToken(`Bearer ${one}`)).status, (await withToken(`Bearer ${other}`)).status]).toEqual([401, 200]);
    expect(await revokeTokens(pool, { personId, label: 'test' })).toBe(1);
    expect(await revokeTokens(pool, { personId, label: 'test' })).toBe(0);
    expect((await withToken(`Bearer ${other}`)).status).toBe(401);
  });
});

it('words come with the name of their language', async () => {
  const headers = async (path: string, language: string): Promise<(string | null)[]> => {
    const answer = await fetch(`${app.url}${path}`, { headers: { 'accept-language': language } });
    return [answer.headers.get('content-language'), /accept-language/i.exec(answer.headers.get('vary') ?? '')?.[0]?.toLowerCase() ?? null];
  };
  for (const path of ['/api/v1/bodies', `/api/v1/bodies/${world.body}`, '/api/v1/nowhere', '/api/v1/grants', '/%zz'])
    expect([path, await headers(path, 'sv, fi;q=0.5')]).toEqual([path, ['sv', 'accept-language']]);
});
