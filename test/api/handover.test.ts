import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { aWorld, made, type World } from '../support/world.js';
import { codesOf, list, post } from './steps.js';

let app: TestApp;
let world: World;
let organisation: string;
let contact: Api;
let own: string;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app);
  [organisation, contact] = [world.organisations[0] as string, world.contacts[0] as Api];
  [{ id: own }] = (await list(app.admin, `/grants?organisation=${organisation}`)) as [{ id: string }];
});
const NEXT_MONTH = '2026-04-01T06:00:00Z';
const NOW = '2026-03-02T08:00:00Z';

const someone = (by: Api): Promise<string> =>
  post(by, '/people', { givenName: 'Uusi', familyName: 'Rahastonhoitaja', email: 'uusi@example.org' });
const name = async (by: Api, more: object = {}): Promise<Answer> =>
  by('POST', '/grants', { person: await someone(by), role: 'contact', organisation, ...more });
const end = (by: Api, grant: string, until: string | null = NOW): Promise<Answer> => by('PATCH', `/grants/${grant}`, { until });

describe('the contacts of an organisation', () => {
  beforeEach(() => app.setClock('2026-03-02T08:00:01Z'));

  it('hand over to somebody new: enter the person, name the successor, and end their own time', async () => {
    const person = await someone(contact);
    const { id } = await made(contact('POST', '/grants', { person, role: 'contact', organisation, from: NEXT_MONTH }));
    expect(await made(end(contact, own, NEXT_MONTH))).toMatchObject({ until: '2026-04-01T06:00:00.000Z' });
    const successor = app.as(await app.tokenFor(person));
    const rename = (by: Api): Promise<Answer> => by('PATCH', `/organisations/${organisation}`, { language: 'sv' });
    expect([(await rename(contact)).status, (await rename(successor)).status]).toEqual([200, 403]);
    await app.setClock('2026-04-01T06:00:00Z');
    expect([(await rename(contact)).status, (await rename(successor)).status]).toEqual([403, 200]);
    expect((await list(successor, `/grants?organisation=${organisation}`)).map((g) => g.id).sort()).toEqual([own, id].sort());
  });

  it('are several at once, and see and end each other’s grants', async () => {
    const { id, person } = await made(name(contact));
    const second = app.as(await app.tokenFor(person as string));
    expect((await list(second, `/grants?organisation=${organisation}`)).length).toBe(2);
    expect((await end(second, own, NEXT_MONTH)).status).toBe(200);
    expect(codesOf(await end(second, id as string, NEXT_MONTH))).toEqual(['grant.last-contact']);
  });

  it('may not leave the organisation without anybody, now or later; the secretary may', async () => {
    expect(codesOf(await end(contact, own, NEXT_MONTH))).toEqual(['grant.last-contact']);
    await made(name(contact, { from: '2026-05-01T06:00:00Z' }));
    expect(codesOf(await end(contact, own, NEXT_MONTH))).toEqual(['grant.last-contact']);
    expect((await end(contact, own, '2026-05-01T06:00:00Z')).status).toBe(200);
    expect((await end(world.secretary, own, NEXT_MONTH)).status).toBe(200);
  });

  it('take back a right that has not begun, unless nobody would be left then; it never holds', async () => {
    const { id, person } = await made(name(contact, { from: NEXT_MONTH }));
    await made(end(contact, own, NEXT_MONTH));
    expect(codesOf(await end(contact, id as string, NEXT_MONTH))).toEqual(['grant.last-contact']);
    expect(codesOf(await end(world.secretary, id as string, '2026-03-20T06:00:00Z'))).toEqual(['grant.range-empty']);
    const taken = await made(end(world.secretary, id as string, NEXT_MONTH));
    expect([taken.from, taken.until]).toEqual(['2026-03-02T08:00:01.000Z', '2026-03-02T08:00:01.000Z']);
    expect(codesOf(await name(world.secretary, { from: NEXT_MONTH, until: NEXT_MONTH }))).toEqual(['grant.range-empty']);
    await app.setClock('2026-05-01T06:00:00Z');
    const successor = app.as(await app.tokenFor(person as string));
    expect((await successor('PATCH', `/organisations/${organisation}`, { language: 'sv' })).status).toBe(403);
  });

  it('keep one when two end each other’s grants at the same moment', async () => {
    const { id, person } = await made(name(contact));
    const second = app.as(await app.tokenFor(person as string));
    const both = await Promise.all([end(contact, id as string, NEXT_MONTH), end(second, own, NEXT_MONTH)]);
    expect(both.map((answer) => [answer.status, codesOf(answer)]).sort()).toEqual([
      [200, []],
      [409, ['grant.last-contact']],
    ]);
  });

  it('are named again where a right was taken back before it began', async () => {
    const { id, person } = await made(name(world.secretary, { from: NEXT_MONTH }));
    const again = { person, role: 'contact', organisation };
    expect(codesOf(await world.secretary('POST', '/grants', again))).toEqual(['grant.held-already']);
    await made(end(world.secretary, id as string, NEXT_MONTH));
    expect((await world.secretary('POST', '/grants', again)).status).toBe(201);
  });

  it('do not name themselves again, or go on longer', async () => {
    const person = world.people.contacts[0];
    expect(codesOf(await contact('POST', '/grants', { person, role: 'contact', organisation }))).toEqual([
      'grant.held-already',
      'grant.to-oneself',
    ]);
    await made(end(app.admin, own, NEXT_MONTH));
    expect(codesOf(await end(contact, own, null))).toEqual(['grant.to-oneself']);
  });

  it('name nobody elsewhere, and no other role', async () => {
    const other = world.contacts[1] as Api;
    expect((await name(other)).status).toBe(403);
    expect((await end(other, own)).status).toBe(404);
    const person = await someone(contact);
    for (const grant of [{ role: 'secretary', body: world.body }, { role: 'substitute', body: world.body }, { role: 'administrator' }])
      expect([grant.role, (await contact('POST', '/grants', { person, ...grant })).status]).toEqual([grant.role, 403]);
  });

  it('name nobody whom they know from public pages alone, since contacts see the address of whom they name', async () => {
    const grant = (person: string) => contact('POST', '/grants', { person, role: 'contact', organisation });
    for (const person of [await someone(app.admin), world.people.organMember, world.people.contacts[1] as string])
      expect(codesOf(await grant(person))).toEqual(['grant.to-a-stranger']);
    expect(await list(contact, `/grants?organisation=${organisation}`)).toHaveLength(1);
    const { id, person } = await made(name(world.secretary));
    await made(end(world.secretary, id as string, '2026-03-02T08:00:02Z'));
    await app.setClock('2026-03-02T08:00:02Z');
    expect((await grant(person as string)).status).toBe(201);
  });

  it('read nothing of the person whom they entered but what they wrote', async () => {
    const answer = await made(contact('POST', '/people', { givenName: 'Uusi', familyName: 'Puheenjohtaja' }));
    expect(answer).toMatchObject({
      givenName: 'Uusi',
      familyName: 'Puheenjohtaja',
      available: [expect.objectContaining({ allowed: false })],
    });
    expect((await contact('GET', `/people/${answer.id}`)).status).toBe(404);
    expect((await contact('PATCH', `/people/${answer.id}`, { email: 'muu@example.org' })).status).toBe(404);
  });
});

describe('administrators', () => {
  it('keep one when two end each other’s rights at the same moment', async () => {
    const person = await someone(app.admin);
    const other = await post(app.admin, '/grants', { person, role: 'administrator' });
    const [{ id: first }] = (await list(app.admin, `/grants?person=${app.adminId}`)) as [{ id: string }];
    const second = app.as(await app.tokenFor(person));
    const both = await Promise.all([end(app.admin, other, NEXT_MONTH), end(second, first, NEXT_MONTH)]);
    expect(both.map((answer) => [answer.status, codesOf(answer)]).sort()).toEqual([
      [200, []],
      [409, ['grant.last-administrator']],
    ]);
    for (const [n, id] of [other, first].entries()) if (both[n]?.status === 200) await made(end(app.admin, id, null));
  });
});

describe('a secretary', () => {
  it('names her substitute, ends the grant, and makes no secretary', async () => {
    const person = await someone(world.secretary);
    const { id } = await made(world.secretary('POST', '/grants', { person, role: 'substitute', body: world.body }));
    const substitute = app.as(await app.tokenFor(person));
    const title = { fi: 'Haku' };
    expect((await substitute('POST', '/calls', { body: world.body, title })).status).toBe(201);
    await app.setClock('2026-03-03T08:00:00Z');
    expect((await end(world.secretary, id as string, '2026-03-03T08:00:00Z')).status).toBe(200);
    expect((await substitute('POST', '/calls', { body: world.body, title })).status).toBe(403);
    for (const by of [world.secretary, world.substitute])
      expect((await by('POST', '/grants', { person, role: 'secretary', body: world.body })).status).toBe(403);
  });

  it('gives no other address to whoever signs in with more rights than she gives: the account would be hers', async () => {
    const administrator = await someone(app.admin);
    await post(app.admin, '/grants', { person: administrator, role: 'administrator' });
    await post(world.secretary, '/grants', { person: administrator, role: 'substitute', body: world.body });
    const amend = (person: string, changes: object): Promise<Answer> => world.secretary('PATCH', `/people/${person}`, changes);
    const email = 'siiri.sihteeri@example.org';
    for (const person of [administrator, world.people.substitute])
      expect([codesOf(await amend(person, { email })), (await amend(person, { phone: '040 1' })).status]).toEqual([
        ['person.address-signs-in'],
        200,
      ]);
    const elsewhere = await aWorld(app);
    const both = await someone(world.secretary);
    await post(world.secretary, '/grants', { person: both, role: 'contact', organisation });
    expect((await amend(both, { email: 'korjattu@example.org' })).status).toBe(200);
    await post(elsewhere.secretary, '/grants', { person: both, role: 'contact', organisation: elsewhere.organisations[0] });
    expect(codesOf(await amend(both, { email }))).toEqual(['person.address-signs-in']);
    expect((await amend(both, { email: 'korjattu@example.org' })).status).toBe(200);
    expect((await app.admin('PATCH', `/people/${both}`, { email: 'uusin@example.org' })).body).toMatchObject({
      emails: ['uusin@example.org'],
    });
    expect((await amend(world.people.secretary, { email: 'oma@example.org' })).status).toBe(200);
  });

  it('names none for another body', async () => {
    const elsewhere = await aWorld(app);
    const person = await someone(world.secretary);
    expect((await world.secretary('POST', '/grants', { person, role: 'substitute', body: elsewhere.body })).status).toBe(403);
  });
});
