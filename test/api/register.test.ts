import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { regions } from '../../src/bodies/regions.js';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const pointersOf = ({ body }: Answer): string[] =>
  ((body.errors ?? []) as { pointer: string; code: string }[]).map((e) => `${e.pointer} ${e.code}`);

describe('a region', () => {
  it.each(['Mars/Phobos', '+02:00', 'Europe', '', ' ', 'x'.repeat(61), 5, null])('in the zone %j is a wrong field', async (zone) => {
    const answer = await app.admin('POST', '/regions', { name: { fi: 'Alue' }, kind: 'region', zone });
    expect([answer.status, pointersOf(answer)]).toEqual([422, [`/zone ${zone === null ? 'field.required' : 'field.not-zone'}`]]);
  });

  it('in a zone that PostgreSQL does not know is a wrong field too, as deadlines are told in SQL as well', async () => {
    const making = { db: app.program.pool, id: world.body, now: new Date(0), actor: { kind: 'system' } as const };
    await expect(regions.make({ zone: 'Europe/Nowhere' }, making)).rejects.toMatchObject({
      problems: [{ pointer: '/zone', code: 'field.not-zone' }],
    });
    expect(await regions.make({ zone: 'Europe/Stockholm' }, making)).toMatchObject({ zone: 'Europe/Stockholm' });
  });

  it('keeps the zone that it was made with: deadlines have been promised in it', async () => {
    const { status, body } = await app.admin('POST', '/regions', { name: { fi: 'Alue' }, kind: 'region', zone: 'Europe/Stockholm' });
    expect([status, body.zone]).toEqual([201, 'Europe/Stockholm']);
    expect(pointersOf(await app.admin('PATCH', `/regions/${body.id}`, { zone: 'Europe/Helsinki' }))).toEqual(['/zone field.unknown']);
    expect((await app.admin('GET', `/bodies/${world.body}`)).status).toBe(200);
  });
});

describe('an organisation', () => {
  const post = async (api: Api, path: string, payload: object): Promise<string> => (await made(api('POST', path, payload))).id as string;

  it('is kept by the secretaries of the bodies that it has to do with, and by no other', async () => {
    const elsewhere = await aWorld(app);
    const [id] = world.organisations;
    const acts = async (api: Api): Promise<number[]> => [
      (await api('PATCH', `/organisations/${id}`, { language: 'sv' })).status,
      (await api('POST', `/organisations/${id}/events`, { type: 'DISSOLVE', on: '2026-03-01' })).status,
      (await api('POST', `/organisations/${id}/events`, { type: 'REVIVE' })).status,
      (await api('GET', `/organisations/${id}/journal`)).status,
    ];
    expect(await acts(elsewhere.secretary)).toEqual([403, 403, 403, 404]);
    expect(await acts(world.secretary)).toEqual([200, 200, 200, 200]);
    // Asked in a call that is a draft yet, it is nobody's; asked in one that is open, it is.
    const call = { body: elsewhere.body, kind: 'targeted', title: { fi: 'Pyyntö' }, invitations: [id] };
    await post(elsewhere.secretary, '/calls', call);
    expect(await acts(elsewhere.secretary)).toEqual([403, 403, 403, 404]);
    await anOpenCall(elsewhere, { kind: 'targeted', invitations: [id] });
    expect(await acts(elsewhere.substitute)).toEqual([200, 200, 200, 200]);
  });

  it('that belongs to no body yet is kept by who entered it', async () => {
    const elsewhere = await aWorld(app);
    const id = await post(world.secretary, '/organisations', { name: 'Uusi ry' });
    const person = await post(world.secretary, '/people', { givenName: 'Uusi', familyName: 'Kontakti' });
    const contact = { person, role: 'contact', organisation: id };
    expect((await elsewhere.secretary('POST', '/grants', contact)).status).toBe(403);
    expect((await world.secretary('POST', '/grants', contact)).status).toBe(201);
    await made(world.secretary('PATCH', `/organisations/${id}`, { sectors: [{ body: elsewhere.body, sector: 'Kulttuuri' }] }));
    expect((await world.secretary('POST', '/grants', contact)).status).toBe(403);
    const another = { ...contact, person: await post(elsewhere.secretary, '/people', { givenName: 'Toinen', familyName: 'Kontakti' }) };
    expect((await elsewhere.secretary('POST', '/grants', another)).status).toBe(201);
  });

  it('gets no contact from a secretary of another body, and the contacts of others are not hers to read', async () => {
    const elsewhere = await aWorld(app);
    const [organisation] = world.organisations;
    const person = elsewhere.people.contacts[0];
    expect((await elsewhere.secretary('POST', '/grants', { person, role: 'contact', organisation })).status).toBe(403);
    const seen = async (api: Api): Promise<number> => (await made(api('GET', `/grants?organisation=${organisation}`))).items.length;
    expect([await seen(elsewhere.secretary), await seen(world.secretary)]).toEqual([0, 1]);
  });

  it('lets a secretary who is its contact by an administrator cease to be one, but not go on', async () => {
    const grant = { person: world.people.secretary, role: 'contact', organisation: world.organisations[1] };
    const id = await post(app.admin, '/grants', { ...grant, until: '2026-12-31T00:00:00Z' });
    const amend = async (until: string | null): Promise<unknown[]> => {
      const { status, body } = await world.secretary('PATCH', `/grants/${id}`, { until });
      return [status, body.reasons?.[0].code];
    };
    expect(await amend('2027-12-31T00:00:00Z')).toEqual([409, 'grant.to-oneself']);
    expect(await amend(null)).toEqual([409, 'grant.to-oneself']);
    expect(await amend('2026-04-01T00:00:00Z')).toEqual([200, undefined]);
  });
});

describe('what refers to a thing of another body is refused', () => {
  it('by the field, and what fits is taken', async () => {
    const { secretary, body, region, organ } = world;
    const [first, second] = world.seats;
    const elsewhere = await aWorld(app);
    const answer = async (path: string, payload: object, method = 'POST'): Promise<unknown> => {
      const { status, body: said } = await secretary(method, path, payload);
      return status < 300 ? status : (said.reasons?.[0]?.pointer ?? pointersOf({ status, body: said, headers: new Headers() }));
    };
    const link = { body, rank: 1, from: '2026-04-01' };
    expect(await answer('/deputy-links', { ...link, deputySeat: first, servedSeat: second })).toBe(201);
    expect(await answer('/deputy-links', { ...link, deputySeat: first })).toBe(201);
    expect(await answer('/deputy-links', { ...link, deputySeat: elsewhere.seats[0] })).toBe('/deputySeat');
    expect(await answer(`/seats/${first}`, { serves: second }, 'PATCH')).toBe(200);
    expect(await answer(`/seats/${first}`, { serves: elsewhere.seats[0] }, 'PATCH')).toBe('/serves');
    expect(await answer(`/seats/${first}`, { serves: body }, 'PATCH')).toEqual(['/serves field.no-such']);
    expect(await answer(`/seats/${first}`, { serves: null }, 'PATCH')).toBe(200);
    const document = { body, title: { fi: 'Ote' }, language: 'fi', on: '2026-03-01', mediaType: 'text/plain', content: 'SGVp' };
    const meeting = { title: { fi: 'Kokous' }, plannedAt: '2026-05-05T12:00:00Z' };
    const made_ = async (of: object): Promise<string> => (await made(app.admin('POST', '/meetings', { ...meeting, ...of }))).id as string;
    const another = (await made(app.admin('POST', '/organs', { region, name: { fi: 'Lautakunta' }, kind: 'committee' }))).id as string;
    for (const of of [{ body }, { organ }, { organ: another }])
      expect(await answer('/documents', { ...document, meeting: await made_(of) })).toBe(201);
    for (const of of [{ body: elsewhere.body }, { organ: elsewhere.organ }, { body: elsewhere.body, organ }])
      expect(await answer('/documents', { ...document, meeting: await made_(of) })).toBe('/meeting');
  });
});

it('an organisation that is revived has no day on which it was dissolved', async () => {
  const path = `/organisations/${world.organisations[2]}`;
  await made(world.secretary('POST', `${path}/events`, { type: 'DISSOLVE', on: '2026-03-02' }));
  expect((await app.admin('GET', path)).body).toMatchObject({ state: 'dissolved', dissolvedOn: '2026-03-02' });
  await made(world.secretary('POST', `${path}/events`, { type: 'REVIVE' }));
  expect((await app.admin('GET', path)).body).toMatchObject({ state: 'current', dissolvedOn: null });
});

it('a rule of composition keeps its least below its most on every day', async () => {
  const { secretary, body } = world;
  const rule = { body, kind: 'size', strength: 'mandatory', source: 'Toimintasääntö 2 §', validFrom: '2026-01-01' };
  expect((await secretary('POST', '/composition-rules', { ...rule, min: 5, max: 4 })).status).toBe(409);
  const { id } = await made(secretary('POST', '/composition-rules', { ...rule, min: 5, max: 9 }));
  const amend = async (payload: object): Promise<number> => (await secretary('PATCH', `/composition-rules/${id}`, payload)).status;
  expect(await amend({ min: 12, max: 20, validFrom: '2027-01-01' })).toBe(200);
  expect(await amend({ max: 10, validFrom: '2026-06-01' })).toBe(409);
  expect(await amend({ min: 9 })).toBe(200);
  expect(await amend({ min: 10 })).toBe(409);
  expect(await amend({ min: 10, max: null })).toBe(200);
});
