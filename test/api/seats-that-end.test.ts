import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { aCandidate, act, codesOf, evaluate, list, post, send } from './steps.js';

const ACT = { on: '2026-03-02', section: '12' };
const reason = 'Keksitty peruste.';

describe('a seat that the authority fills by its own choice, in a body whose term lasts until 31.12.2027', () => {
  let app: TestApp;
  let world: World;
  let seat: string;
  beforeAll(async () => void (app = await anApp()));
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.setClock('2026-03-02T08:00:00Z');
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const place = { body: world.body, constituency: { fi: 'Alueen oma valinta' }, role: 'expert', filling: 'authority' };
    seat = await post(world.secretary, '/seats', place);
  });

  const aDecision = async (): Promise<string> => {
    const person = await post(app.admin, '/people', { givenName: 'Ella', familyName: 'Valittu' });
    return `/decisions/${await post(world.secretary, '/decisions', { body: world.body, items: [{ seat, person }] })}`;
  };
  const ends = async (to: string): Promise<string[]> => codesOf(await send(world.secretary, `/seats/${seat}`, 'END', { to }));

  it('does not end before a decision about it could let it: at the end of the term at the earliest, until the matter is off the list', async () => {
    const decision = await aDecision();
    expect(await ends('2027-12-30')).toEqual(['seat.in-use']);
    expect(codesOf(await send(app.admin, `/bodies/${world.body}`, 'END', { to: '2027-12-30' }))).toEqual(['body.in-use']);
    expect(await ends('2027-12-31')).toEqual([]);
    await act(world.secretary, decision, 'WITHDRAW', { reason });
    expect(await ends('2026-12-31')).toEqual([]);
  });

  it('is given to nobody for longer than it lasts, and then lasts as long as the member', async () => {
    expect(await ends('2026-12-31')).toEqual([]);
    const decision = await aDecision();
    await act(world.secretary, decision, 'PLACE_ON_AGENDA');
    expect(codesOf(await send(world.secretary, decision, 'DECIDE', ACT))).toEqual(['decision.seat-ends']);
    expect(codesOf(await send(world.secretary, decision, 'DECIDE', { ...ACT, to: '2027-01-01' }))).toEqual(['decision.seat-ends']);
    await act(world.secretary, decision, 'DECIDE', { ...ACT, to: '2026-12-31' });
    expect((await list(app.admin, `/memberships?body=${world.body}`)).map(({ to }) => to)).toEqual(['2026-12-31']);
    expect(await ends('2026-12-30')).toEqual(['seat.in-use']);
  });

  it('is given to nobody for longer than its body lasts either', async () => {
    await act(app.admin, `/bodies/${world.body}`, 'END', { to: '2026-12-31' });
    const decision = await aDecision();
    await act(world.secretary, decision, 'PLACE_ON_AGENDA');
    expect(codesOf(await send(world.secretary, decision, 'DECIDE', ACT))).toEqual(['decision.seat-ends']);
    await act(world.secretary, decision, 'DECIDE', { ...ACT, to: '2026-12-31' });
  });
});

describe('a seat that ends within the term, in a body whose organisations name their members', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await anApp()));
  afterAll(() => app.stop());

  it('has its member until it ends, where no other day is given', async () => {
    const world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const [seat] = world.seats as [string];
    const call = await anOpenCall(world);
    const { candidacy } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    await act(world.secretary, `/seats/${seat}`, 'END', { to: '2027-12-31' });
    await made(world.secretary('PATCH', `/terms/${world.term}`, { to: '2028-12-31' }));
    await act(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat });
    expect((await list(app.admin, `/memberships?seat=${seat}`)).map(({ to }) => to)).toEqual(['2027-12-31']);
  });
});
