import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agendaChoices } from '../../src/desk/agenda.js';
import { callChoices } from '../../src/desk/call-choices.js';
import { membersOf } from '../../src/desk/members.js';
import { anApp, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { post, aCandidate, act, aReadyCall, codesOf, decisionOf, evaluate, get, list, send, type Standing } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const holder = async (on: string, seat = world.seats[0]): Promise<string | null> =>
  ((await get(app.as(null), `/bodies/${world.body}/composition?on=${on}`)).seats as { seat: string; person: { id: string } | null }[]).find(
    (s) => s.seat === seat,
  )?.person?.id ?? null;
const reason = 'Keksitty peruste.';

describe('on the way to the decision', () => {
  const consentOf = async (call: string, { person }: Standing): Promise<string> =>
    (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id as string;
  const ready = async (): Promise<{ call: string; all: Standing[]; decision: string }> => {
    world = await aWorld(app, { seats: 3, organisations: 3 });
    const call = await anOpenCall(world);
    const all: Standing[] = [];
    for (const [i, seat] of world.seats.entries()) all.push(await aCandidate(app, world, call, { by: i, seats: [seat] }));
    const extra = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    for (const [i, { candidacy }] of all.entries()) {
      await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
      await act(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: world.seats[i] });
    }
    await act(world.secretary, `/calls/${call}`, 'READY');
    const [{ id: decision, items }] = await list(app.admin, `/decisions?call=${call}`);
    expect(items.map((i: { candidacy: string }) => i.candidacy).sort()).toEqual(all.map((c) => c.candidacy).sort());
    return { call, all: [...all, extra], decision };
  };

  it('goes to the organ that decides today, and a call has today’s languages, whatever is to hold later', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const region = await post(app.admin, '/regions', { name: { fi: 'Tuleva maakunta' }, kind: 'region' });
    const later = await post(app.admin, '/organs', { region, name: { fi: 'Tuleva hallitus' }, kind: 'county-board' });
    await made(app.admin('PATCH', `/bodies/${world.body}`, { organ: later, languages: ['fi', 'sv'], region, validFrom: '2027-01-01' }));
    const { call } = await aReadyCall(app, world);
    expect((await decisionOf(app, call)).organ).toBe(world.organ);
    expect((await get(app.admin, `/calls/${call}`)).languages).toEqual(['fi']);
    const other = await post(app.admin, '/organs', { region: world.region, name: { fi: 'Toinen hallitus' }, kind: 'county-board' });
    const organs = await agendaChoices(app.program.pool, world.body, new Date('2026-04-01T06:00:00Z'));
    expect(organs.map(({ id }) => id).sort()).toEqual([other, world.organ].sort());
  });

  it('a seat that its call has filled is sought by it no more, whatever became of the member and of the call’s other seats', async () => {
    const { call, decision } = await ready();
    const [filled, tabled] = world.seats as [string, string, string];
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    const outcomes = world.seats.map((seat) =>
      seat === tabled ? { seat, outcome: 'tabled', grounds: 'Lisäselvitys.' } : { seat, outcome: 'confirmed' },
    );
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-04-01', section: '7', outcomes });
    const [{ id }] = await list(app.admin, `/memberships?seat=${filled}`);
    await act(world.secretary, `/memberships/${id}`, 'REQUEST_RESIGNATION', { reason });
    await act(world.secretary, `/memberships/${id}`, 'GRANT_RESIGNATION', { on: '2026-04-01' });
    const now = new Date('2026-04-02T08:00:00Z');
    const members = await membersOf(app.program.pool, world.body, now);
    expect(members?.seats.map((seat) => [seat.now !== null, seat.call?.id ?? null])).toEqual([
      [false, null],
      [false, call],
      [true, null],
    ]);
    const choices = await callChoices(app.program.pool, world.body, now);
    expect(choices?.seats.map(({ called }) => called?.id ?? null)).toEqual([null, call, null]);
  });

  it('nobody is placed on the agenda without consent', async () => {
    const { call, all, decision } = await ready();
    await act(world.secretary, `/consents/${await consentOf(call, all[0] as Standing)}`, 'ASK_AGAIN');
    const refused = await send(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    expect([refused.status, codesOf(refused)]).toEqual([409, ['decision.candidate-without-consent']]);
    expect((await get(app.admin, `/decisions/${decision}`)).state).toBe('preparing');
  });

  it('who withdraws the consent while the organ sits is not appointed: the list is refused, the others may be confirmed', async () => {
    const { call, all, decision } = await ready();
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA', { plannedOn: '2026-04-01' });
    const [gone, ...others] = all.slice(0, 3) as [Standing, Standing, Standing];
    await act(app.as(await app.tokenFor(gone.person)), `/consents/${await consentOf(call, gone)}`, 'WITHDRAW', { reason: 'En voikaan.' });
    expect(await get(app.admin, `/candidacies/${gone.candidacy}`)).toMatchObject({ state: 'withdrawn', proposedSeat: null });
    const ACT = { on: '2026-04-01', section: '12' };
    const refused = await send(world.secretary, `/decisions/${decision}`, 'DECIDE', ACT);
    expect([refused.status, codesOf(refused)]).toEqual([409, ['decision.candidate-not-proposed', 'decision.candidate-without-consent']]);
    expect(await list(app.admin, `/memberships?call=${call}`)).toEqual([]);
    const outcomes = world.seats.map((seat, i) => ({
      seat,
      outcome: i === 0 ? 'rejected' : 'confirmed',
      ...(i === 0 ? { grounds: 'Suostumus peruttu.' } : {}),
    }));
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { ...ACT, outcomes });
    expect((await list(app.admin, `/memberships?call=${call}`)).map((m) => m.person as string).sort()).toEqual(
      others.map((o) => o.person).sort(),
    );
  });

  it('a returned seat gets a decision of its own; the others go on, and the call is settled only after it', async () => {
    const { call, all, decision } = await ready();
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    const outcomes = world.seats.map((seat, i) => ({
      seat,
      ...(i === 1 ? { outcome: 'returned', grounds: 'Selvitettävä.' } : { outcome: 'confirmed' }),
    }));
    const first = await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-04-01', section: '12', outcomes });
    expect(first.items.map((i: { seat: string; outcome: string }) => [i.seat, i.outcome]).sort()).toEqual(
      outcomes.map((o) => [o.seat, o.outcome]).sort(),
    );
    const states = async (): Promise<string[]> =>
      Promise.all(all.map(async (c) => (await get(app.admin, `/candidacies/${c.candidacy}`)).state as string));
    expect(await states()).toEqual(['selected', 'proposed', 'selected', 'open']);
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('proposal-ready');
    expect(await list(app.admin, `/memberships?call=${call}`)).toHaveLength(2);

    const [second] = await list(app.admin, `/decisions?call=${call}&state=preparing`);
    expect(second).toMatchObject({
      parent: decision,
      organ: world.organ,
      section: null,
      decidedOn: null,
      items: [expect.objectContaining({ seat: world.seats[1], candidacy: all[1]?.candidacy, outcome: null })],
    });
    await app.setClock('2026-04-20T08:00:00Z');
    expect(await holder('2026-04-20')).toBe(all[0]?.person);
    await act(world.secretary, `/decisions/${second.id}`, 'PLACE_ON_AGENDA');
    await act(world.secretary, `/decisions/${second.id}`, 'DECIDE', { on: '2026-04-20', section: '31' });
    expect(await states()).toEqual(['selected', 'selected', 'selected', 'not-selected']);
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('decided');
    const members = await list(app.admin, `/memberships?call=${call}`);
    expect(members.map((m) => [m.seat, m.from, m.decision]).sort()).toEqual(
      [
        [world.seats[0], '2026-04-01', decision],
        [world.seats[1], '2026-04-20', second.id],
        [world.seats[2], '2026-04-01', decision],
      ].sort(),
    );
  });

  it('what was placed on the wrong agenda is moved to another', async () => {
    const { decision } = await ready();
    const path = `/decisions/${decision}`;
    const meeting = await post(world.secretary, '/meetings', {
      body: world.body,
      organ: world.organ,
      title: { fi: 'Kokous' },
      plannedAt: '2026-05-05T12:00:00Z',
    });
    await act(world.secretary, path, 'PLACE_ON_AGENDA', { meeting });
    const moved = await act(world.secretary, path, 'MOVE', { plannedOn: '2026-05-12' });
    expect([moved.state, moved.meeting, moved.plannedOn]).toEqual(['on-agenda', null, '2026-05-12']);
  });

  it('another organ has meetings of its own: with the organ the meeting is left behind', async () => {
    const { decision } = await ready();
    const title = { fi: 'Kokous' };
    const meeting = await post(world.secretary, '/meetings', {
      body: world.body,
      organ: world.organ,
      title,
      plannedAt: '2026-05-05T12:00:00Z',
    });
    const organ = await post(app.admin, '/organs', { region: world.region, name: { fi: 'Valtuusto' }, kind: 'council' });
    const amend = (given: object) => made(world.secretary('PATCH', `/decisions/${decision}`, given));
    expect(await amend({ meeting })).toMatchObject({ organ: world.organ, meeting });
    expect(await amend({ organ: world.organ })).toMatchObject({ meeting });
    expect(await amend({ organ })).toMatchObject({ organ, meeting: null });
    await amend({ organ: world.organ, meeting });
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    await app.setClock('2026-05-06T06:00:00Z');
    const decided = await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-05-05', section: '4', organ });
    expect(decided).toMatchObject({ organ, meeting: null });
  });

  it('a tabled list is taken up again, and a returned one is prepared anew', async () => {
    const { decision } = await ready();
    const path = `/decisions/${decision}`;
    await act(world.secretary, path, 'PLACE_ON_AGENDA');
    expect((await act(world.secretary, path, 'TABLE', { reason })).state).toBe('tabled');
    await act(world.secretary, path, 'PLACE_ON_AGENDA');
    expect((await act(world.secretary, path, 'RETURN', { reason })).state).toBe('returned');
    await act(world.secretary, path, 'RESUME');
    await made(world.secretary('PATCH', path, { plannedOn: '2026-03-31' }));
    await act(world.secretary, path, 'PLACE_ON_AGENDA');
    expect((await act(world.secretary, path, 'DECIDE', { on: '2026-04-01', section: '40' })).state).toBe('decided');
  });

  it.each(['organMember', 'secretary'] as const)('in a body whose organ confirms in Edustus it may be made by %s', async (who) => {
    world = await aWorld(app, { seats: 1, organisations: 1, body: { decisionMode: 'confirmed' } });
    const call = await anOpenCall(world);
    const { candidacy } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: world.seats[0] });
    await act(world.secretary, `/calls/${call}`, 'READY');
    const [{ id }] = await list(app.admin, `/decisions?call=${call}`);
    await act(world.secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA');
    const ACT = { on: '2026-04-01', section: '12' };
    expect((await act(world[who], `/decisions/${id}`, 'DECIDE', ACT)).state).toBe('decided');
    expect(await list(app.admin, `/memberships?call=${call}`)).toHaveLength(1);
  });
});
