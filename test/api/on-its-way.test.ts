import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actorOf } from '../../src/access/tokens.js';
import type { Actor } from '../../workflows/kit/policy.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { aCandidate, act, aReadyCall, codesOf, decisionOf, evaluate, get, list, post, send, type Standing } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

/** Sends as an administrator and stops after the commit: what a program does that is killed before it carries out the commands. */
async function sendAndDie(workflow: string, id: string, event: { type: string; [field: string]: unknown }): Promise<void> {
  const actor = (await actorOf(app.program.pool, app.adminToken)) as Actor;
  await app.program.engine.send({ workflow, id, actor, event });
}
/** What the queues do once a program runs again. */
const carryOn = async (): Promise<void> => app.setClock((await get(app.admin, '/clock')).now as string);
const refusalOf = async (api: Api, path: string, type: string, more: object = {}): Promise<unknown[]> => {
  const answer = await send(api, path, type, more);
  return [answer.status, codesOf(answer)];
};

describe('between the decision and the membership', () => {
  let standing: Standing[];
  let person: Api;
  let path: string;
  beforeEach(async () => {
    world = await aWorld(app, { seats: 2, organisations: 2 });
    const ready = await aReadyCall(app, world);
    standing = ready.standing;
    const [{ candidacy, person: id }] = standing as [Standing];
    [person, path] = [app.as(await app.tokenFor(id)), `/candidacies/${candidacy}`];
    const decision = await decisionOf(app, ready.call);
    await act(world.secretary, `/decisions/${decision.id}`, 'PLACE_ON_AGENDA');
    await sendAndDie('appointment-decision', decision.id as string, { type: 'DECIDE', on: '2026-04-01', section: '12' });
    expect((await get(app.admin, path)).state).toBe('proposed');
  });

  it('nobody leaves, and nobody is taken off the list: the member may resign', async () => {
    const because = { reason: 'En ehdi.' };
    const stands = [409, ['candidacy.membership-stands']];
    expect(await refusalOf(person, path, 'WITHDRAW', because)).toEqual(stands);
    expect(await refusalOf(world.secretary, path, 'RETRACT')).toEqual(stands);
    expect(await refusalOf(world.secretary, path, 'RESERVE', { rank: 1 })).toEqual(stands);
    const [consent] = await list(app.admin, `/consents?person=${(await get(app.admin, path)).person as string}`);
    expect(await refusalOf(person, `/consents/${consent.id}`, 'WITHDRAW', because)).toEqual([409, ['consent.membership-stands']]);
    expect((await get(app.admin, path)).available).toContainEqual(expect.objectContaining({ type: 'WITHDRAW', allowed: false }));
    await carryOn();
    expect(await list(app.admin, `/memberships?body=${world.body}`)).toHaveLength(2);
    expect((await get(app.admin, path)).state).toBe('selected');
  });

  it('the proposal may be withdrawn, and the selection stands', async () => {
    await act(world.contacts[0] as Api, `/proposals/${standing[0]?.proposal}`, 'WITHDRAW', { reason: 'Emme enää tue.' });
    await carryOn();
    expect(await get(app.admin, path)).toMatchObject({ state: 'selected', supporters: [{ endedAt: expect.any(String) }] });
    expect(await list(app.admin, `/memberships?body=${world.body}`)).toHaveLength(2);
  });
});

describe('where organisations name their own', () => {
  /** Two calls for one seat, each with somebody to register. */
  async function twoCalls(): Promise<{ seat: string; standing: [Standing, Standing] }> {
    world = await aWorld(app, { seats: 1, organisations: 2, body: { regime: 'nominator-names', organ: null } });
    const [seat] = world.seats as [string];
    const standing: Standing[] = [];
    for (const by of [0, 1]) {
      const call = await anOpenCall(world);
      standing.push(await aCandidate(app, world, call, { by, seats: [seat] }));
    }
    for (const { candidacy } of standing) await evaluate(app, world, (await get(app.admin, `/candidacies/${candidacy}`)).call as string);
    return { seat, standing: standing as [Standing, Standing] };
  }
  const selected = async (): Promise<number> => (await list(app.admin, `/candidacies?body=${world.body}&state=selected`)).length;

  it('a seat that two calls share goes to one, although its membership is not made yet', async () => {
    const { seat, standing } = await twoCalls();
    await sendAndDie('candidacy', standing[0].candidacy, { type: 'REGISTER', seat });
    expect(await refusalOf(world.secretary, `/candidacies/${standing[1].candidacy}`, 'REGISTER', { seat })).toEqual([
      409,
      ['candidacy.seat-filled'],
    ]);
    expect(await refusalOf(world.secretary, `/candidacies/${standing[0].candidacy}`, 'RECONSIDER', { reason: 'Väärin.' })).toEqual([
      409,
      ['candidacy.membership-stands'],
    ]);
    await carryOn();
    expect([await selected(), (await list(app.admin, `/memberships?seat=${seat}`)).length]).toEqual([1, 1]);
  });

  it('and to one when both are registered at the same moment', async () => {
    const { seat, standing } = await twoCalls();
    const both = await Promise.all(standing.map((s) => send(world.secretary, `/candidacies/${s.candidacy}`, 'REGISTER', { seat })));
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
    await carryOn();
    expect([await selected(), (await list(app.admin, `/memberships?seat=${seat}`)).length]).toEqual([1, 1]);
  });

  it('nobody is registered for a second seat while the first membership is not made yet', async () => {
    world = await aWorld(app, { seats: 2, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const nominee = { givenName: 'Kahdessa', familyName: 'Haussa', email: 'kahdessa.haussa@example.org' };
    const standing: Standing[] = [];
    for (const seat of world.seats) {
      const call = await anOpenCall(world, { seats: [seat], declaredMembers: 1 });
      standing.push(await aCandidate(app, world, call, { nominee, by: 0, seats: [seat] }));
    }
    const [first, second] = standing as [Standing, Standing];
    expect(second.person).toBe(first.person);
    await sendAndDie('candidacy', first.candidacy, { type: 'REGISTER', seat: world.seats[0] });
    expect(await refusalOf(world.secretary, `/candidacies/${second.candidacy}`, 'REGISTER', { seat: world.seats[1] })).toEqual([
      409,
      ['candidacy.member-already'],
    ]);
    await carryOn();
    expect(await list(app.admin, `/memberships?person=${first.person}`)).toHaveLength(1);
  });
});

describe('a membership that has not begun', () => {
  it('may be taken back: it ends on the day before its first, and reads and lists as such', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const [seat] = world.seats as [string];
    const { candidacy, person } = await aCandidate(app, world, await anOpenCall(world), { by: 0, seats: [seat] });
    await act(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat, from: '2026-05-01' });
    const [{ id }] = await list(app.admin, `/memberships?person=${person}`);
    const taken = await act(world.contacts[0] as Api, `/memberships/${id}`, 'RECALL', { on: '2026-04-30' });
    expect(taken).toMatchObject({ state: 'recalled', from: '2026-05-01', to: '2026-04-30' });
    expect(await get(app.admin, `/memberships/${id}`)).toMatchObject({ state: 'recalled', to: '2026-04-30' });
    const next = await post(app.admin, '/people', { givenName: 'Uusi', familyName: 'Edustaja' });
    await act(world.contacts[0] as Api, `/memberships/${id}`, 'NAME_SUCCESSOR', { person: next, from: '2026-05-01' });
    expect(await list(app.admin, `/memberships?seat=${seat}`)).toHaveLength(2);
  });
});
