import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, codesOf, get, journalOf, lettersOf, list, send } from '../steps.js';

/** Case 14: corrections of a published deadline. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};

describe('case 14: the secretary corrects a published deadline, twice', () => {
  it('each makes a version, moves the alarm and the consents, and tells everybody; the old instants do nothing', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const { person } = await aCandidate(app, world, call, { by: 0, consents: false });
    const alarms = async (instance: string): Promise<unknown[]> =>
      (await app.program.pool.query('select key, due_at, settled_at from deadline where instance_id = $1', [instance])).rows;
    const alarm = (key: string, due: string) => [{ key, due_at: new Date(due), settled_at: null }];
    const [{ id: consent }] = await list(app.admin, `/consents?call=${call}&person=${person}`);
    expect(await alarms(call)).toEqual(alarm('close', '2026-03-31T21:00:00Z'));

    const reason = 'Päivä oli kirjoitettu väärin.';
    const later = await act(world.secretary, `/calls/${call}`, 'CORRECT_DEADLINE', { closesOn: '2026-04-07', reason });
    expect(later).toMatchObject({
      state: 'open',
      deadlineVersion: 2,
      closesOn: '2026-04-07',
      closesAt: '2026-04-07T21:00:00.000Z',
      consentDueAt: '2026-04-07T21:00:00.000Z',
    });
    const sooner = await act(world.secretary, `/calls/${call}`, 'CORRECT_DEADLINE', {
      closesOn: '2026-04-03',
      closesTime: '16:15',
      reason,
    });
    expect(sooner).toMatchObject({ deadlineVersion: 3, closesAt: '2026-04-03T13:15:00.000Z' });
    expect(await alarms(call)).toEqual(alarm('close', '2026-04-03T13:15:00Z'));
    expect(await alarms(consent)).toEqual(alarm('expire', '2026-04-03T13:15:00Z'));
    expect((await get(app.admin, `/consents/${consent}`)).dueAt).toBe('2026-04-03T13:15:00.000Z');

    const letters = (await lettersOf(app, call)).filter((l) => l.letter === 'deadline-corrected');
    const everybody = [...world.people.contacts, person];
    expect(letters.map((l) => l.person).sort()).toEqual([...everybody, ...everybody].sort());

    await app.setClock('2026-03-31T21:00:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('open');
    expect((await aProposal(world, call, 1, aNominee())).state).toBe('submitted');
    await app.setClock('2026-04-03T13:14:59.999Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('open');
    await app.setClock('2026-04-03T13:15:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('closed');
    expect((await get(app.admin, `/consents/${consent}`)).state).toBe('expired');
    await app.setClock('2026-04-07T21:00:00Z');
    expect(await journalOf(app, `/calls/${call}`)).toEqual(['CREATE', 'PUBLISH', 'CORRECT_DEADLINE', 'CORRECT_DEADLINE', 'CLOSE']);
    expect(await journalOf(app, `/consents/${consent}`)).toEqual(['CREATE', 'MOVE_DUE', 'MOVE_DUE', 'EXPIRE']);
  });

  it('to a time in the past is refused, and the first deadline stands', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const past = await send(world.secretary, `/calls/${call}`, 'CORRECT_DEADLINE', { closesOn: '2026-03-01', reason: 'Lipsahdus.' });
    expect([past.status, codesOf(past)]).toEqual([409, ['call.deadline-not-after-publication']]);
    expect(await get(app.admin, `/calls/${call}`)).toMatchObject({ deadlineVersion: 1, closesAt: '2026-03-31T21:00:00.000Z' });
  });

  it('while the call is only scheduled: nobody has been told, so nobody is told', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world, { opensAt: '2026-03-10T08:00:00+02:00' });
    await act(world.secretary, `/calls/${call}`, 'CORRECT_DEADLINE', { closesOn: '2026-04-15', reason: 'Lisäaikaa.' });
    expect(await get(app.admin, `/calls/${call}`)).toMatchObject({ state: 'scheduled', deadlineVersion: 2 });
    expect(await lettersOf(app, call)).toEqual([]);
    await app.setClock('2026-04-01T06:00:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('open');
    await app.setClock('2026-04-15T21:00:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('closed');
  });
});
