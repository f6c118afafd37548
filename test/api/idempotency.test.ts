import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, candidacyBy, codesOf, get, journalOf, list, memoryOf, post } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());

let keys = 0;
const aKey = (): Record<string, string> => ({ 'idempotency-key': `key-${(keys += 1)}` });
const draft = (): Promise<string> => post(world.secretary, '/calls', { body: world.body, title: { fi: 'Haku' } });
const pointers = ({ body }: Answer): string[] => (body.errors as { pointer: string; code: string }[]).map((e) => `${e.pointer} ${e.code}`);

describe('the same key and content', () => {
  it('makes one thing: again it is 200, with the version made then and the thing as it is now', async () => {
    const key = aKey();
    const create = (): Promise<Answer> => world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku' } }, key);
    const first = await create();
    expect([first.status, first.body.replayed, first.headers.get('idempotency-replayed')]).toEqual([201, undefined, null]);
    await made(world.secretary('PATCH', `/calls/${first.body.id}`, { title: { fi: 'Jäsenhaku' } }));
    const before = await memoryOf(app);
    const second = await create();
    expect([second.status, second.headers.get('idempotency-replayed'), second.headers.get('etag')]).toEqual([200, 'true', '"2"']);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.body).toMatchObject({ id: first.body.id, version: 2, title: { fi: 'Jäsenhaku' }, replayed: { version: 1 } });
    expect(await memoryOf(app)).toEqual(before);
  });

  it('sends one event, whatever the version is by then', async () => {
    const id = await draft();
    const key = { ...aKey(), 'if-match': '"1"' };
    const amend = (): Promise<Answer> => world.secretary('PATCH', `/calls/${id}`, { declaredMembers: 2 }, key);
    expect((await amend()).status).toBe(200);
    await act(world.secretary, `/calls/${id}`, 'CANCEL', { reason: 'Tarpeeton.' });
    const again = await amend();
    expect([again.status, again.body.state, again.body.version, again.body.replayed]).toEqual([200, 'cancelled', 3, { version: 2 }]);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'AMEND', 'CANCEL']);
  });

  it('is the same content whatever the order of its fields', async () => {
    const key = aKey();
    const first = await world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku', sv: 'Ansökan' } }, key);
    const second = await world.secretary('POST', '/calls', { title: { sv: 'Ansökan', fi: 'Haku' }, body: world.body }, key);
    expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id]);
  });

  it('shows nothing of what others made of it to who may no longer know of it', async () => {
    const key = aKey();
    const [contact] = world.contacts as [Api];
    const enter = (): Promise<Answer> => contact('POST', '/people', { givenName: 'Uusi', familyName: 'Rahastonhoitaja' }, key);
    const { body } = await enter();
    expect(await enter()).toMatchObject({ status: 200, body: { id: body.id, phone: null } });
    await made(app.admin('PATCH', `/people/${body.id}`, { phone: '040 123 4567' }));
    expect((await enter()).status).toBe(404);
  });

  it('is one’s own: another person’s same key is another', async () => {
    const key = aKey();
    const [a, b] = await Promise.all(
      [world.secretary, world.substitute].map((api) => api('POST', '/calls', { body: world.body, title: { fi: 'Haku' } }, key)),
    );
    expect([a?.status, b?.status]).toEqual([201, 201]);
    expect(a?.body.id).not.toBe(b?.body.id);
  });

  it('through a link answers once', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    const { person } = await candidacyBy(app, call, id);
    const [consent] = await list(app.admin, `/consents?call=${call}&person=${person}`);
    await app.setClock((await get(app.admin, '/clock')).now as string);
    const [{ link }] = await list(app.admin, `/mailbox?letter=consent-request&instance=${consent.id}`);
    const key = aKey();
    const answers = [1, 2].map(() => app.as(null)('POST', `/links/${link}/events`, { type: 'GIVE' }, key));
    expect((await Promise.all(answers)).map((a) => a.status)).toEqual([200, 200]);
    expect(await journalOf(app, `/consents/${consent.id}`)).toEqual(['CREATE', 'GIVE']);
  });
});

describe('another content with the same key', () => {
  it('is 422 for a creation, an event, another thing and another kind of act', async () => {
    const key = aKey();
    const id = (await made(world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku' } }, key))).id as string;
    const other = await draft();
    const before = await memoryOf(app);
    const answers = [
      await world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Toinen' } }, key),
      await world.secretary('POST', '/meetings', { body: world.body, title: { fi: 'Haku' }, plannedAt: '2026-05-05T12:00:00Z' }, key),
      await world.secretary('PATCH', `/calls/${id}`, { title: { fi: 'Haku' } }, key),
      await world.secretary('POST', `/calls/${other}/events`, { type: 'CANCEL', reason: 'Ei.' }, key),
    ];
    for (const answer of answers)
      expect([answer.status, answer.body.type, pointers(answer)]).toEqual([
        422,
        '/problems/invalid-fields',
        ['header:Idempotency-Key field.taken'],
      ]);
    expect(await memoryOf(app)).toEqual(before);
    const sending = aKey();
    await made(world.secretary('PATCH', `/calls/${id}`, { declaredMembers: 1 }, sending));
    expect((await world.secretary('PATCH', `/calls/${other}`, { declaredMembers: 1 }, sending)).status).toBe(422);
    expect((await world.secretary('PATCH', `/calls/${id}`, { declaredMembers: 2 }, sending)).status).toBe(422);
  });
});

it('refusals are not stored: the same key goes through once the reason is gone', async () => {
  const key = aKey();
  const id = await post(world.secretary, '/calls', {
    body: world.body,
    title: { fi: 'Haku' },
    announcement: { fi: 'Haemme.' },
    seats: world.seats,
    closesOn: '2026-03-31',
    responsible: world.people.secretary,
    substitute: world.people.substitute,
  });
  const publish = (): Promise<Answer> => world.secretary('POST', `/calls/${id}/events`, { type: 'PUBLISH' }, key);
  const refused = await publish();
  expect([refused.status, codesOf(refused)]).toEqual([409, ['call.size-differs']]);
  await made(world.secretary('PATCH', `/calls/${id}`, { declaredMembers: 3 }));
  const published = await publish();
  expect([published.status, published.body.state, published.body.replayed]).toEqual([200, 'open', undefined]);
  expect((await publish()).body.replayed).toEqual({ version: 3 });
  const bad = aKey();
  expect((await world.secretary('PATCH', `/calls/${id}`, { nonsense: 1 }, bad)).status).toBe(422);
  expect((await world.secretary('POST', '/organisations', { name: 'Yhdistys ry' }, bad)).status).toBe(201);
});

it('a key is 1 to 200 visible characters', async () => {
  for (const key of ['', ' ', 'a b', 'ä', 'x'.repeat(201)]) {
    const answer = await world.secretary('POST', '/organisations', { name: 'Yhdistys ry' }, { 'idempotency-key': key });
    expect([key, answer.status, pointers(answer)]).toEqual([key, 422, ['header:Idempotency-Key field.not-text']]);
  }
  expect((await world.secretary('POST', '/organisations', { name: 'Yhdistys ry' }, { 'idempotency-key': 'x'.repeat(200) })).status).toBe(
    201,
  );
});

describe('twenty requests with the same key at the same moment', () => {
  const twenty = (request: () => Promise<Answer>): Promise<Answer[]> => Promise.all(Array.from({ length: 20 }, request));
  const statuses = (answers: readonly Answer[]): number[] => answers.map((a) => a.status).sort();

  it('make one thing', async () => {
    const key = aKey();
    const answers = await twenty(() => world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Kerran' } }, key));
    expect(statuses(answers)).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
    expect((await list(app.admin, '/calls?limit=200')).filter((c) => c.title.fi === 'Kerran')).toHaveLength(1);
  });

  it('make one thing that has a register number of its own', async () => {
    const key = aKey();
    const answers = await twenty(() => world.secretary('POST', '/organisations', { name: 'Kerran ry', registerNumber: '99.999' }, key));
    expect(statuses(answers)).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  });

  it('send one event, and every sender hears that it went well', async () => {
    const id = await draft();
    const key = aKey();
    const answers = await twenty(() => world.secretary('POST', `/calls/${id}/events`, { type: 'CANCEL', reason: 'Kerran.' }, key));
    expect(statuses(answers)).toEqual(Array(20).fill(200));
    expect(answers.filter((a) => a.body.replayed === undefined)).toHaveLength(1);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'CANCEL']);
  });

  it('send one change, with the version that the sender has seen', async () => {
    const id = await draft();
    const key = { ...aKey(), 'if-match': '"1"' };
    expect(statuses(await twenty(() => world.secretary('PATCH', `/calls/${id}`, { declaredMembers: 4 }, key)))).toEqual(
      Array(20).fill(200),
    );
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'AMEND']);
  });
});
