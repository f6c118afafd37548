import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, codesOf, decide, evaluate, get, lettersOf, list, post, propose, send, stopClockAt } from '../steps.js';

/** Case 6: too few candidates at the deadline. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};

describe('case 6: too few candidates', () => {
  let call: string;
  let first: { candidacy: string };
  beforeEach(async () => {
    await startAt('2026-03-02T08:00:00Z');
    call = await anOpenCall(world);
    first = await aCandidate(app, world, call, { by: 0, seats: [world.seats[0] as string] });
  });
  const tooFew = async (): Promise<void> => {
    const refused = await send(world.secretary, `/calls/${call}`, 'READY');
    expect([refused.status, codesOf(refused)]).toEqual([409, ['call.seats-without-proposal']]);
    expect(refused.body.reasons[0]).toMatchObject({ pointer: '/deferSeats', text: { en: expect.stringContaining('2 seats') } });
  };

  it('the call is extended: who came late but before the new deadline is in time, who came later still is late', async () => {
    await evaluate(app, world, call);
    await propose(world, first.candidacy, world.seats[0] as string);
    await tooFew();
    await app.setClock('2026-04-02T08:00:00Z');
    const late = await aProposal(world, call, 1, aNominee());
    const bad = await aProposal(world, call, 1, aNominee());
    await act(world.secretary, `/proposals/${bad.id}`, 'REJECT', { reason: 'Ei vastaa hakua.' });
    await app.setClock('2026-04-12T08:00:00Z');
    const later = await aProposal(world, call, 2, aNominee());
    expect([late.state, later.state]).toEqual(['late', 'late']);
    expect(await list(app.admin, `/candidacies?call=${call}`)).toHaveLength(1);
    const extended = await act(world.secretary, `/calls/${call}`, 'EXTEND', {
      closesOn: '2026-04-20',
      reason: 'Ehdokkaita on liian vähän.',
    });
    expect(extended).toMatchObject({ state: 'open', deadlineVersion: 2, closesAt: '2026-04-20T21:00:00.000Z' });
    const states = await Promise.all([late.id, later.id, bad.id].map(async (id) => (await get(app.admin, `/proposals/${id}`)).state));
    expect(states).toEqual(['submitted', 'submitted', 'rejected']);
    expect(await list(app.admin, `/candidacies?call=${call}`)).toHaveLength(3);
    expect((await lettersOf(app, later.id)).map((l) => l.letter)).toContain('proposal-admitted');
    await app.setClock('2026-04-20T20:59:59.999Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('open');
    await app.setClock('2026-04-20T21:00:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('closed');
  });

  it('an extension that ends before a late arrival leaves it late', async () => {
    await app.setClock('2026-04-02T08:00:00Z');
    const original = await post(world.secretary, '/documents', {
      body: world.body,
      title: { fi: 'Kirje' },
      language: 'fi',
      on: '2026-04-01',
      mediaType: 'application/pdf',
      content: 'SGVp',
    });
    const entered = async (arrivedAt: string): Promise<string> => {
      const id = await post(world.secretary, '/proposals', {
        call,
        organisations: [world.organisations[1]],
        nominee: aNominee(),
        seats: world.seats,
        justification: 'Sopii.',
        authorised: true,
      });
      await act(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'paper', arrivedAt, original });
      return id;
    };
    const [before, after] = [await entered('2026-04-01T10:00:00+03:00'), await entered('2026-04-02T10:00:00+03:00')];
    await stopClockAt(app, '2026-04-01T15:00:00Z');
    await act(world.secretary, `/calls/${call}`, 'EXTEND', { closesOn: '2026-04-01', closesTime: '23:00', reason: 'Lisäaikaa.' });
    expect((await get(app.admin, `/proposals/${before}`)).state).toBe('submitted');
    expect((await get(app.admin, `/proposals/${after}`)).state).toBe('late');
  });

  it('the seats are deferred knowingly, and a supplementary call for exactly them completes the body in the running term', async () => {
    await evaluate(app, world, call);
    await propose(world, first.candidacy, world.seats[0] as string);
    await tooFew();
    const missing = world.seats.slice(1);
    expect((await act(world.secretary, `/calls/${call}`, 'READY', { deferSeats: missing })).deferredSeats).toEqual(missing);
    await decide(app, world, call);
    const vacant = async (on: string): Promise<string[]> =>
      (await get(app.as(null), `/bodies/${world.body}/composition?on=${on}`)).seats
        .filter((s: { person: unknown }) => s.person === null)
        .map((s: { seat: string }) => s.seat);
    expect(await vacant('2026-04-02')).toEqual(missing);

    await app.setClock('2026-04-02T08:00:00Z');
    const more = { kind: 'supplementary', seats: missing, declaredMembers: 2, closesOn: '2026-04-30' };
    await expect(anOpenCall(world, { ...more, declaredMembers: 3 })).rejects.toThrow('call.size-differs');
    const supplementary = await anOpenCall(world, more);
    const outside = await post(world.contacts[0] as Api, '/proposals', {
      call: supplementary,
      organisations: [world.organisations[0]],
      nominee: aNominee(),
      seats: [world.seats[0]],
      justification: 'Hyvä.',
      authorised: true,
    });
    expect(codesOf(await send(world.contacts[0] as Api, `/proposals/${outside}`, 'SUBMIT'))).toEqual(['proposal.seat-not-in-call']);
    const two = [];
    for (const [i, seat] of missing.entries()) two.push(await aCandidate(app, world, supplementary, { by: i + 1, seats: [seat] }));
    await evaluate(app, world, supplementary, '2026-05-04T08:00:00Z');
    for (const [i, { candidacy }] of two.entries()) await propose(world, candidacy, missing[i] as string);
    await act(world.secretary, `/calls/${supplementary}`, 'READY');
    await decide(app, world, supplementary);
    expect(await vacant('2026-05-04')).toEqual([]);
    const successors = (await list(app.admin, `/memberships?call=${supplementary}`)).map((m) => [m.from, m.to]);
    expect(successors).toEqual([
      ['2026-05-04', '2027-12-31'],
      ['2026-05-04', '2027-12-31'],
    ]);
  });
});
