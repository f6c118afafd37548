import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyJournals } from '../../src/engine/verify.js';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, codesOf, evaluate, get, journalOf, list, post, send, type Nominee } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { seats: 10, organisations: 4 });
});
afterAll(async () => {
  expect((await verifyJournals(app.program.pool, app.program.engine.registry)).findings).toEqual([]);
  await app.stop();
});
const statuses = (answers: readonly Answer[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
const times = <T>(count: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)));
const undone = async (): Promise<number> =>
  (await app.program.pool.query('select 1 from outbox where done_at is null and topic = $1', ['command'])).rowCount ?? 0;

describe('fifty clients send the same event', () => {
  const draft = (): Promise<string> =>
    post(world.secretary, '/calls', {
      body: world.body,
      term: world.term,
      title: { fi: 'Haku' },
      announcement: { fi: 'Haemme.' },
      seats: world.seats,
      declaredMembers: 10,
      closesOn: '2026-03-31',
      responsible: world.people.secretary,
      substitute: world.people.substitute,
    });

  it('one wins, the others are told that it is done, and the journal has it once', async () => {
    const id = await draft();
    const answers = await times(50, (i) => send(i % 2 ? world.secretary : world.substitute, `/calls/${id}`, 'PUBLISH'));
    expect(statuses(answers)).toEqual({ 200: 1, 409: 49 });
    for (const refused of answers.filter((a) => a.status === 409)) expect(codesOf(refused)).toEqual(['event-not-possible-here']);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'PUBLISH']);
  });

  it('and with the version that they have seen, the others are stale or too late', async () => {
    const id = await draft();
    const answers = await times(50, () => send(world.secretary, `/calls/${id}`, 'PUBLISH', {}, { 'if-match': '"1"' }));
    const { 200: won, 409: late = 0, 412: stale = 0, ...others } = statuses(answers);
    expect([won, late + stale, others]).toEqual([1, 49, {}]);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', 'PUBLISH']);
  });

  it('that may be sent again and again: each that went well is in the journal once, in a row', async () => {
    const id = await draft();
    const answers = await times(50, (i) => world.secretary('PATCH', `/calls/${id}`, { declaredMembers: i }));
    const won = answers.filter((a) => a.status === 200).length;
    for (const lost of answers.filter((a) => a.status !== 200)) expect([lost.status, codesOf(lost)]).toEqual([409, ['conflict']]);
    expect(won).toBeGreaterThan(0);
    expect(await journalOf(app, `/calls/${id}`)).toEqual(['CREATE', ...Array(won).fill('AMEND')]);
    expect((await get(world.secretary, `/calls/${id}`)).version).toBe(1 + won);
  });
});

/** Candidates of a call that asks nobody, eligible; who is a seat's is up to the test. */
async function candidates(count: number, seats: readonly string[]): Promise<{ call: string; candidacies: string[] }> {
  await app.setClock('2026-03-02T08:00:00Z');
  const call = await anOpenCall(world, { seats, declaredMembers: seats.length, consentRule: 'not-asked' });
  await times(count, async (i) => {
    const contact = world.contacts[i % 4] as Api;
    const id = await post(contact, '/proposals', {
      call,
      organisations: [world.organisations[i % 4]],
      nominee: aNominee(),
      seats,
      justification: 'Sopii.',
      authorised: true,
    });
    await act(contact, `/proposals/${id}`, 'SUBMIT');
  });
  await evaluate(app, world, call);
  const candidacies = (await list(app.admin, `/candidacies?call=${call}&limit=200`)).map((c) => c.id as string);
  expect(candidacies).toHaveLength(count);
  for (const id of candidacies) await act(world.secretary, `/candidacies/${id}`, 'DEEM_ELIGIBLE');
  return { call, candidacies };
}

describe('selections for the last seat', () => {
  it.each([2, 20])('of %i at once one wins, and the others hear why', async (count) => {
    const seat = world.seats[0] as string;
    const { call, candidacies } = await candidates(count, [seat]);
    const answers = await times(count, (i) => send(world.secretary, `/candidacies/${candidacies[i]}`, 'PROPOSE', { seat }));
    expect(statuses(answers)).toEqual({ 200: 1, 409: count - 1 });
    for (const lost of answers.filter((a) => a.status === 409)) expect(codesOf(lost)).toEqual(['candidacy.seat-taken']);
    expect((await list(app.admin, `/candidacies?call=${call}&state=proposed`)).map((c) => c.proposedSeat)).toEqual([seat]);
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Koe.' });
  });

  it('of forty candidates for ten seats each seat gets one', async () => {
    const { call, candidacies } = await candidates(40, world.seats);
    const answers = await times(40, (i) =>
      send(world.secretary, `/candidacies/${candidacies[i]}`, 'PROPOSE', { seat: world.seats[i % 10] }),
    );
    expect(statuses(answers)).toEqual({ 200: 10, 409: 30 });
    for (const lost of answers.filter((a) => a.status === 409)) expect(codesOf(lost)).toEqual(['candidacy.seat-taken']);
    const proposed = (await list(app.admin, `/candidacies?call=${call}&state=proposed&limit=200`)).map((c) => c.proposedSeat as string);
    expect(proposed.sort()).toEqual([...world.seats].sort());

    const ready = await times(10, () => send(world.secretary, `/calls/${call}`, 'READY'));
    expect(statuses(ready)).toEqual({ 200: 1, 409: 9 });
    const decisions = await list(app.admin, `/decisions?call=${call}`);
    expect(decisions.map((d) => d.items.length)).toEqual([10]);
    await act(world.secretary, `/decisions/${decisions[0].id}`, 'PLACE_ON_AGENDA');
    const decided = await times(10, () =>
      send(world.secretary, `/decisions/${decisions[0].id}`, 'DECIDE', { on: '2026-04-01', section: '7' }),
    );
    expect(statuses(decided)).toEqual({ 200: 1, 409: 9 });
    const members = await list(app.admin, `/memberships?call=${call}`);
    expect(members.map((m) => m.seat as string).sort()).toEqual([...world.seats].sort());
    expect(new Set(members.map((m) => m.person)).size).toBe(10);
    expect(await list(app.admin, `/candidacies?call=${call}&state=not-selected&limit=200`)).toHaveLength(30);
    expect(await undone()).toBe(0);
  });
});

describe('two decisions at once', () => {
  const seatOfOwnChoice = (): Promise<string> =>
    post(world.secretary, '/seats', { body: world.body, constituency: { fi: 'Oma valinta' }, role: 'expert', filling: 'authority' });
  const onAgenda = async (seat: string, person: string): Promise<string> => {
    const id = await post(world.secretary, '/decisions', { body: world.body, items: [{ seat, person }] });
    await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    return id;
  };
  const decideAll = (ids: readonly string[]): Promise<Answer[]> =>
    Promise.all(ids.map((id) => send(world.secretary, `/decisions/${id}`, 'DECIDE', { on: '2026-04-01', section: '8' })));

  it.each([2, 8])('%i that confirm the same seat make one membership, and only one decides', async (count) => {
    for (let round = 0; round < 3; round += 1) {
      const seat = await seatOfOwnChoice();
      const answers = await decideAll(await times(count, async () => onAgenda(seat, await post(app.admin, '/people', aNominee()))));
      expect(await list(app.admin, `/memberships?seat=${seat}`)).toHaveLength(1);
      expect(statuses(answers)).toEqual({ 200: 1, 409: count - 1 });
      for (const lost of answers.filter((a) => a.status === 409)) expect(codesOf(lost)).toEqual(['decision.seat-filled']);
    }
  });

  it('that give one person two seats make one membership', async () => {
    const person = await post(app.admin, '/people', aNominee());
    const answers = await decideAll([await onAgenda(await seatOfOwnChoice(), person), await onAgenda(await seatOfOwnChoice(), person)]);
    expect(await list(app.admin, `/memberships?person=${person}`)).toHaveLength(1);
    expect(statuses(answers)).toEqual({ 200: 1, 409: 1 });
    expect(codesOf(answers.find((a) => a.status === 409) as Answer)).toEqual(['decision.person-already-member']);
  });
});

describe('proposals of the same new person', () => {
  it.each([2, 12])('%i sent at the same moment make one candidacy, one person and one consent', async (count) => {
    await app.setClock('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const nominee: Nominee = { givenName: 'Yksi', familyName: `Ainoa${count}`, email: `yksi.ainoa${count}@example.org` };
    const drafts = await times(count, (i) =>
      post(world.contacts[i % 4] as Api, '/proposals', {
        call,
        organisations: [world.organisations[i % 4]],
        nominee,
        seats: world.seats,
        justification: 'Sopii.',
        authorised: true,
      }),
    );
    await Promise.all(drafts.map((id, i) => made(send(world.contacts[i % 4] as Api, `/proposals/${id}`, 'SUBMIT'))));
    await app.setClock('2026-03-02T08:00:00Z');
    const found = await list(app.admin, `/candidacies?call=${call}`);
    expect(found.map((c) => c.supporters.length)).toEqual([count]);
    expect(await list(app.admin, `/consents?call=${call}`)).toHaveLength(1);
    const { rowCount } = await app.program.pool.query('select 1 from person where family_name = $1', [nominee.familyName]);
    expect(rowCount).toBe(1);
    expect(await undone()).toBe(0);
  });
});
