import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import {
  aCandidate,
  act,
  aFilledBody,
  aNominee,
  aReadyCall,
  codesOf,
  decide,
  decisionOf,
  evaluate,
  get,
  list,
  post,
  send,
} from './steps.js';

/** What was acknowledged comes true: a selection has its membership, a decided call is settled, whatever went before or beside it. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const reason = 'Keksitty peruste.';
const refusalOf = ({ status, body }: Answer): unknown[] => [status, codesOf({ body } as Answer)];
const sitting = async (seat: string, on: string): Promise<string | null> =>
  ((await get(app.as(null), `/bodies/${world.body}/composition?on=${on}`)).seats as { seat: string; person: { id: string } | null }[]).find(
    (s) => s.seat === seat,
  )?.person?.id ?? null;

describe('a seat whose organisation keeps the mandate', () => {
  it('is filled anew by a supplementary call, on the same mandate', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const [seat] = world.seats as [string];
    const first = await aCandidate(app, world, await anOpenCall(world), { by: 0 });
    await act(world.secretary, `/candidacies/${first.candidacy}`, 'REGISTER', { seat });
    await app.setClock('2026-04-10T06:00:00Z');
    const [member] = await list(app.admin, `/memberships?seat=${seat}`);
    await act(world.contacts[0] as Api, `/memberships/${member.id}`, 'RECALL', { on: '2026-04-09', reason });
    const call = await anOpenCall(world, { kind: 'supplementary', closesOn: '2026-04-30' });
    const second = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call, '2026-05-02T06:00:00Z');
    await act(world.secretary, `/candidacies/${second.candidacy}`, 'REGISTER', { seat });
    expect((await act(world.secretary, `/calls/${call}`, 'COMPLETE')).state).toBe('decided');
    expect([await sitting(seat, '2026-05-01'), await sitting(seat, '2026-05-02')]).toEqual([null, second.person]);
    const [successor] = await list(app.admin, `/memberships?person=${second.person}`);
    expect(successor).toMatchObject({ predecessor: member.id, organisation: world.organisations[0], mandates: [] });
  });
});

describe('an organisation that may have one seat', () => {
  const oneEach = (): Promise<string> =>
    post(world.secretary, '/composition-rules', {
      body: world.body,
      kind: 'one-per-organisation',
      strength: 'mandatory',
      source: 'Toimintasääntö 4 §',
      validFrom: '2020-01-01',
    });
  const REFUSED = [409, ['candidacy.organisation-has-seat']];

  it('gets no second one by a supplementary call, be it a deputy’s, while its member sits; others do, and itself afterwards', async () => {
    world = await aWorld(app, { seats: 1, organisations: 2 });
    await oneEach();
    const { memberships } = await aFilledBody(app, world);
    const [seat] = world.seats;
    const deputy = { body: world.body, constituency: { fi: 'Toimiala 1' }, role: 'deputy', serves: seat };
    const seats = [
      await post(world.secretary, '/seats', deputy),
      await post(world.secretary, '/seats', { ...deputy, role: 'member', serves: null }),
    ];
    const call = await anOpenCall(world, { kind: 'supplementary', seats, declaredMembers: 1, declaredDeputies: 1, closesOn: '2026-04-30' });
    const same = await aCandidate(app, world, call, { by: 0, seats });
    const other = await aCandidate(app, world, call, { by: 1, seats });
    await evaluate(app, world, call, '2026-05-02T06:00:00Z');
    for (const { candidacy } of [same, other]) await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    const propose = ({ candidacy }: { candidacy: string }, to: string | undefined) =>
      send(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: to });
    expect(refusalOf(await propose(same, seats[0]))).toEqual(REFUSED);
    expect(refusalOf(await propose(same, seats[1]))).toEqual(REFUSED);
    expect((await propose(other, seats[1])).status).toBe(200);
    await act(world.secretary, `/memberships/${memberships[0]}`, 'REMOVE', { on: '2026-05-01', reason });
    expect((await propose(same, seats[0])).status).toBe(200);
  });

  it('gets no second one where nominators name their own', async () => {
    world = await aWorld(app, { seats: 2, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    await oneEach();
    const call = await anOpenCall(world);
    const standing = [await aCandidate(app, world, call, { by: 0 }), await aCandidate(app, world, call, { by: 0 })];
    await evaluate(app, world, call);
    const register = (which: number) =>
      send(world.secretary, `/candidacies/${standing[which]?.candidacy}`, 'REGISTER', { seat: world.seats[which] });
    expect((await register(0)).status).toBe(200);
    expect(refusalOf(await register(1))).toEqual(REFUSED);
  });
});

describe('a decision that reaches back', () => {
  it('into days that somebody else sat is refused, and goes through from the day after', async () => {
    world = await aWorld(app, { seats: 1, organisations: 2 });
    const [seat] = world.seats as [string];
    const { memberships } = await aFilledBody(app, world);
    await app.setClock('2026-05-10T06:00:00Z');
    await act(world.secretary, `/memberships/${memberships[0]}`, 'REQUEST_RESIGNATION', { reason });
    await act(world.secretary, `/memberships/${memberships[0]}`, 'GRANT_RESIGNATION', { on: '2026-05-09' });
    const call = await anOpenCall(world, { kind: 'supplementary', closesOn: '2026-05-20' });
    const { candidacy, person } = await aCandidate(app, world, call, { by: 1 });
    await evaluate(app, world, call, '2026-06-02T06:00:00Z');
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat });
    await act(world.secretary, `/calls/${call}`, 'READY');
    const { id } = await decisionOf(app, call);
    await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    const ACT = { on: '2026-06-02', section: '9' };
    expect(refusalOf(await send(world.secretary, `/decisions/${id}`, 'DECIDE', { ...ACT, from: '2026-05-09' }))).toEqual([
      409,
      ['decision.seat-filled'],
    ]);
    await act(world.secretary, `/decisions/${id}`, 'DECIDE', { ...ACT, from: '2026-05-10' });
    expect(await sitting(seat, '2026-05-10')).toBe(person);
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('decided');
  });

  it('serves next term’s seats with next term’s days, when it has no call', async () => {
    world = await aWorld(app, { seats: 1 });
    await post(world.secretary, '/terms', { body: world.body, from: '2028-01-01', to: '2029-12-31' });
    const seat = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Alue' },
      role: 'expert',
      filling: 'ex-officio',
      position: { fi: 'Aluejohtaja' },
    });
    const person = await post(app.admin, '/people', aNominee());
    const decision = await post(world.secretary, '/decisions', { body: world.body, items: [{ seat, person }] });
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-03-02', section: '2', from: '2028-01-01' });
    expect(await list(app.admin, `/memberships?person=${person}`)).toMatchObject([{ from: '2028-01-01', to: '2029-12-31' }]);
  });
});

describe('a candidate who leaves after the others were confirmed', () => {
  const partly = async (): Promise<{ call: string; decision: string }> => {
    world = await aWorld(app, { seats: 2, organisations: 2 });
    const { call, standing } = await aReadyCall(app, world);
    const [kept, gone] = world.seats as [string, string];
    await decide(app, world, call, {
      outcomes: [
        { seat: kept, outcome: 'confirmed' },
        { seat: gone, outcome: 'returned', grounds: 'Selvitettävä.' },
      ],
    });
    const { id } = await decisionOf(app, call);
    await act(app.as(await app.tokenFor(standing[1]?.person as string)), `/candidacies/${standing[1]?.candidacy}`, 'WITHDRAW', { reason });
    return { call, decision: id as string };
  };

  it('does not keep the call from being decided: the seat is taken off the list', async () => {
    const { call, decision } = await partly();
    expect(codesOf(await send(world.secretary, `/calls/${call}`, 'VOID', { reason }))).toEqual(['call.members-appointed']);
    expect(codesOf(await send(world.secretary, `/calls/${call}`, 'CANCEL', { reason }))).toEqual(['call.members-appointed']);
    await act(world.secretary, `/decisions/${decision}`, 'WITHDRAW', { reason });
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('decided');
    expect(await list(app.admin, `/memberships?call=${call}`)).toHaveLength(1);
  });

  it('or from being evaluated again, and completed when nobody else is there', async () => {
    const { call } = await partly();
    await act(world.secretary, `/calls/${call}`, 'RECONSIDER');
    expect(codesOf(await send(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats.slice(1) }))).toEqual([
      'call.nobody-proposed',
    ]);
    expect((await act(world.secretary, `/calls/${call}`, 'COMPLETE', { deferSeats: world.seats.slice(1) })).state).toBe('decided');
    expect(await list(app.admin, `/memberships?call=${call}`)).toHaveLength(1);
  });
});

describe('a decision at the same moment as', () => {
  it.each([
    ['RECONSIDER', {}],
    ['VOID', { reason }],
  ])('%s: one of them is refused, and what happened is whole', async (type, more) => {
    for (let round = 0; round < 4; round += 1) {
      await app.setClock('2026-03-02T08:00:00Z');
      world = await aWorld(app, { seats: 1, organisations: 1 });
      const { call } = await aReadyCall(app, world);
      const { id } = await decisionOf(app, call);
      await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
      const [decided, other] = await Promise.all([
        send(world.secretary, `/decisions/${id}`, 'DECIDE', { on: '2026-04-01', section: '7' }),
        send(world.secretary, `/calls/${call}`, type, more),
      ]);
      expect([decided.status, other.status].sort()).toEqual([200, 409]);
      await app.setClock('2026-04-01T06:00:00Z');
      const { state } = await get(app.admin, `/calls/${call}`);
      const members = (await list(app.admin, `/memberships?call=${call}`)).length;
      expect([members, state]).toEqual(decided.status === 200 ? [1, 'decided'] : [0, type === 'VOID' ? 'voided' : 'evaluating']);
    }
  });
});

describe('an effect that fails for good', () => {
  it('is marked and told, and keeps nothing else from happening', async () => {
    world = await aWorld(app);
    const call = await anOpenCall(world);
    const { rows } = await app.program.pool.query<{ id: string }>(
      `insert into outbox (id, workflow, instance_id, seq, topic, payload) values (gen_random_uuid(), 'nomination-call', $1, 2, 'command', '{"workflow": "no-such", "to": "nobody", "event": {"type": "X"}}') returning id`,
      [call],
    );
    const { body } = await app.as(null)('PUT', '/clock', { now: '2026-04-01T06:00:00Z' });
    expect(body.failed).toEqual([rows[0]?.id]);
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('closed');
    await app.program.pool.query('delete from outbox where id = $1', [rows[0]?.id]);
  });
});
