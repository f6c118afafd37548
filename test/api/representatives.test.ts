import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { holderOf, sitting, standing, type Dated, type Sitting } from './sitting.js';
import { aCandidate, act, aNominee, codesOf, evaluate, get, journalOf, list, post, send } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

/** A member of a body of two seats where organisations name their own representatives. */
async function aRepresentative(): Promise<Sitting> {
  world = await aWorld(app, { seats: 2, organisations: 2, body: { regime: 'nominator-names', organ: null } });
  const call = await anOpenCall(world);
  const standing = await aCandidate(app, world, call, { by: 0, seats: [world.seats[0] as string] });
  await evaluate(app, world, call);
  await act(world.secretary, `/candidacies/${standing.candidacy}`, 'REGISTER', { seat: world.seats[0] });
  await app.setClock('2026-04-01T06:00:00Z');
  return sitting(app, world, (await list(app.admin, `/memberships?call=${call}`))[0].id as string, standing);
}
const holder = (on: string, seat = world.seats[0]): Promise<string | null> => holderOf(app, world, on, seat);
describe('where organisations name their own', () => {
  it('the naming fills the seat without a decision, and the namings complete the call', async () => {
    const member = await aRepresentative();
    expect(await get(app.admin, member.path)).toMatchObject({
      organisation: world.organisations[0],
      decision: null,
      from: '2026-04-01',
      to: '2027-12-31',
    });
    const { call } = await get(app.admin, `/candidacies/${member.standing.candidacy}`);
    expect(codesOf(await send(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats }))).toContain(
      'call.nominators-decide',
    );
    expect((await act(world.secretary, `/calls/${call}`, 'COMPLETE', { deferSeats: world.seats.slice(1) })).state).toBe('decided');
    expect(await list(app.admin, `/decisions?call=${call}`)).toEqual([]);
  });

  it('the organisation recalls its representative and names a successor for the remaining term; its mandate goes on', async () => {
    const member = await aRepresentative();
    const contact = world.contacts[0] as Api;
    await app.setClock('2026-09-01T08:00:00Z');
    expect((await send(world.contacts[1] as Api, member.path, 'RECALL', { on: '2026-09-01' })).status).toBe(403);
    const recalled = await act(contact, member.path, 'RECALL', { on: '2026-09-01', reason: 'Työt vaihtuivat.' });
    expect(recalled).toMatchObject({ state: 'recalled', vacatedOn: '2026-09-01' });
    expect(standing(recalled.mandates as Dated[])).toEqual([['2026-04-01', '2028-01-01']]);
    expect((recalled.mandates as Dated[])[0]).toMatchObject({ organisation: world.organisations[0], person: null });

    const person = await post(app.admin, '/people', aNominee());
    expect((await send(world.contacts[1] as Api, member.path, 'NAME_SUCCESSOR', { person, from: '2026-09-02' })).status).toBe(403);
    await act(contact, member.path, 'NAME_SUCCESSOR', { person, from: '2026-09-15' });
    const [successor] = await list(app.admin, `/memberships?person=${person}`);
    expect(successor).toMatchObject({
      seat: member.seat,
      organisation: world.organisations[0],
      predecessor: member.id,
      from: '2026-09-15',
      to: '2027-12-31',
      mandates: [],
    });
    expect([
      await holder('2026-09-01'),
      await holder('2026-09-14'),
      await holder('2026-09-15'),
      await holder('2027-12-31'),
      await holder('2028-01-01'),
    ]).toEqual([member.person, null, person, person, null]);
    const again = await post(app.admin, '/people', aNominee());
    expect(codesOf(await send(contact, member.path, 'NAME_SUCCESSOR', { person: again, from: '2026-09-15' }))).toEqual([
      'membership.succeeded-already',
    ]);
    // The successor may be called back and succeeded as well: the mandate is still the organisation's.
    await app.setClock('2026-10-01T08:00:00Z');
    await act(contact, `/memberships/${successor.id}`, 'RECALL', { on: '2026-10-01' });
    const third = await post(app.admin, '/people', aNominee());
    await act(contact, `/memberships/${successor.id}`, 'NAME_SUCCESSOR', { person: third, from: '2026-10-02' });
    expect(await holder('2027-06-01')).toBe(third);
  });

  it('who is a member already cannot be named a second time', async () => {
    const member = await aRepresentative();
    await act(world.contacts[0] as Api, member.path, 'RECALL', { on: '2026-04-01' });
    const seat = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Oma' },
      role: 'expert',
      filling: 'nominator',
      nominator: world.organisations[1],
    });
    const call = await anOpenCall(world, { seats: [seat], declaredMembers: 0, declaredExperts: 1, closesOn: '2026-04-30' });
    const other = await aCandidate(app, world, call, { by: 1, seats: [seat] });
    await act(world.secretary, `/candidacies/${other.candidacy}`, 'REGISTER', { seat });
    const refused = await send(world.contacts[0] as Api, member.path, 'NAME_SUCCESSOR', { person: other.person, from: '2026-04-02' });
    expect([refused.status, codesOf(refused)]).toEqual([409, ['membership.person-already-member']]);
    expect(await journalOf(app, member.path)).not.toContain('NAME_SUCCESSOR');
  });
});
