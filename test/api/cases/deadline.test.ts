import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../../support/world.js';
import { act, aNominee, get, lettersOf, list, post, stopClockAt } from '../steps.js';

/** Case 1 of the handbook, through HTTP on the whole program. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};
const at = (instant: Date, plus: number): string => new Date(instant.getTime() + plus).toISOString();

/** Deadline as the secretary gives it, and the exclusive instant that it means. Helsinki is at +2 in winter, at +3 in summer. */
const DEADLINES = [
  { what: 'in winter', now: '2026-02-02T08:00:00Z', closesOn: '2026-02-10', closesAt: '2026-02-10T22:00:00.000Z' },
  { what: 'in summer', now: '2026-06-01T08:00:00Z', closesOn: '2026-06-10', closesAt: '2026-06-10T21:00:00.000Z' },
  { what: 'on the day before summer time', now: '2026-03-23T08:00:00Z', closesOn: '2026-03-28', closesAt: '2026-03-28T22:00:00.000Z' },
  { what: 'on the day summer time begins', now: '2026-03-23T08:00:00Z', closesOn: '2026-03-29', closesAt: '2026-03-29T21:00:00.000Z' },
  { what: 'on the day before winter time', now: '2026-10-19T08:00:00Z', closesOn: '2026-10-24', closesAt: '2026-10-24T21:00:00.000Z' },
  { what: 'on the day winter time begins', now: '2026-10-19T08:00:00Z', closesOn: '2026-10-25', closesAt: '2026-10-25T22:00:00.000Z' },
  { what: 'at 16:15', now: '2026-03-02T08:00:00Z', closesOn: '2026-03-16', closesTime: '16:15', closesAt: '2026-03-16T14:15:00.000Z' },
  {
    what: 'at 16:15 on the day summer time begins',
    now: '2026-03-23T08:00:00Z',
    closesOn: '2026-03-29',
    closesTime: '16:15',
    closesAt: '2026-03-29T13:15:00.000Z',
  },
  {
    what: 'at 16:15 on the day winter time begins',
    now: '2026-10-19T08:00:00Z',
    closesOn: '2026-10-25',
    closesTime: '16:15',
    closesAt: '2026-10-25T14:15:00.000Z',
  },
];

describe('case 1: a proposal around the deadline', () => {
  const draft = (call: string, by: number): Promise<string> =>
    post(world.contacts[by] as Api, '/proposals', {
      call,
      organisations: [world.organisations[by]],
      nominee: aNominee(),
      seats: world.seats,
      justification: 'Tuntee alueen järjestöt.',
      authorised: true,
    });

  it.each(DEADLINES)(
    'is in time until the last millisecond and late from the deadline on, $what',
    async ({ now, closesAt, what: _, ...deadline }) => {
      await startAt(now);
      const call = await anOpenCall(world, deadline);
      expect(await get(app.admin, `/calls/${call}`)).toMatchObject({ ...deadline, closesAt });
      const drafts = await Promise.all([0, 1, 2, 0, 1].map((by) => draft(call, by)));
      const moments = [-1000, -1, 0, 1000, 0].map((ms) => at(new Date(closesAt), ms));
      const outcomes: unknown[] = [];
      for (const [i, moment] of moments.entries()) {
        // The last one is sent at the deadline while the call has not been closed by the clock yet.
        await (i === 4 ? stopClockAt(app, moment) : app.setClock(moment));
        const by = [0, 1, 2, 0, 1][i] as number;
        const { state, arrivedAt } = await act(world.contacts[by] as Api, `/proposals/${drafts[i]}`, 'SUBMIT');
        outcomes.push([state, arrivedAt]);
      }
      expect(outcomes).toEqual(['submitted', 'submitted', 'late', 'late', 'late'].map((state, i) => [state, moments[i]]));
      expect((await get(app.admin, `/calls/${call}`)).state).toBe('closed');
      expect(await list(app.admin, `/candidacies?call=${call}`)).toHaveLength(2);
      const receipts = await Promise.all(drafts.map(async (id) => (await lettersOf(app, id)).map((l) => l.letter).sort()));
      expect(receipts).toEqual([['receipt'], ['receipt'], ...Array(3).fill(['proposal-late', 'proposal-late', 'receipt-late'])]);
    },
  );

  it('is judged by its own deadline although the clock has not closed the call yet', async () => {
    await startAt('2026-03-23T08:00:00Z');
    const call = await anOpenCall(world);
    const [early, late] = [await draft(call, 0), await draft(call, 1)];
    await stopClockAt(app, '2026-03-31T20:59:59.999Z');
    expect((await act(world.contacts[0] as Api, `/proposals/${early}`, 'SUBMIT')).state).toBe('submitted');
    await stopClockAt(app, '2026-03-31T21:00:00Z');
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('open');
    expect((await act(world.contacts[1] as Api, `/proposals/${late}`, 'SUBMIT')).state).toBe('late');
  });

  it('counts by its real arrival when the secretary enters it days later', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    await app.setClock('2026-04-03T08:00:00Z');
    const original = await post(world.secretary, '/documents', {
      body: world.body,
      title: { fi: 'Sähköposti' },
      language: 'fi',
      on: '2026-03-31',
      mediaType: 'message/rfc822',
      content: 'SGVp',
    });
    const entered = async (arrivedAt: string): Promise<string> => {
      const id = await post(world.secretary, '/proposals', {
        call,
        organisations: [world.organisations[0]],
        nominee: aNominee(),
        seats: world.seats,
        justification: 'Hyvä ehdokas.',
        authorised: true,
      });
      const sent = await act(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'email', arrivedAt, original });
      expect(sent).toMatchObject({
        channel: 'email',
        original,
        enteredBy: world.people.secretary,
        arrivedAt: new Date(arrivedAt).toISOString(),
      });
      return sent.state as string;
    };
    expect(await entered('2026-03-31T23:59:59.999+03:00')).toBe('submitted');
    expect(await entered('2026-04-01T00:00:00+03:00')).toBe('late');
  });

  it.each([
    ['2026-03-29', '03:00'],
    ['2026-03-29', '03:59'],
    ['2026-10-25', '03:00'],
    ['2026-10-25', '03:59'],
  ])('cannot be asked for in the hour that the clock change skips or doubles: %s %s', async (closesOn, closesTime) => {
    await startAt('2026-03-02T08:00:00Z');
    const refused = anOpenCall(world, { closesOn, closesTime });
    await expect(refused).rejects.toThrow('call.deadline-in-clock-change');
    const [{ id }] = await list(world.secretary, `/calls?body=${world.body}`);
    await made(world.secretary('PATCH', `/calls/${id}`, { closesTime: '04:00' }));
    expect((await act(world.secretary, `/calls/${id}`, 'PUBLISH')).state).toBe('open');
  });
});
