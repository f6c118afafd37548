import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, consentByLink, linkOf, made, type World } from '../support/world.js';
import {
  aCandidate,
  act,
  aNominee,
  candidacyBy,
  codesOf,
  decide,
  evaluate,
  get,
  journalOf,
  lettersOf,
  list,
  memoryOf,
  post,
  propose,
  send,
  stopClockAt,
} from './steps.js';

/** Cases of domain.md §6 that this issue must get right, through HTTP on the whole program. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};
const at = (instant: Date, plus: number): string => new Date(instant.getTime() + plus).toISOString();
const statesOf = async (path: string): Promise<string[]> => (await list(app.admin, path)).map((i) => i.state as string).sort();

/** Deadline as the secretary gives it, and the exclusive instant that it means. Helsinki is at +2 in winter, at +3 in summer. */
const DEADLINES = [
  { what: 'in winter', now: '2026-02-02T08:00:00Z', closesOn: '2026-02-10', closesAt: '2026-02-10T22:00:00.000Z' },
  { what: 'in summer', now: '2026-06-01T08:00:00Z', closesOn: '2026-06-10', closesAt: '2026-06-10T21:00:00.000Z' },
  { what: 'on the day before summer time', now: '2026-03-23T08:00:00Z', closesOn: '2026-03-28', closesAt: '2026-03-28T22:00:00.000Z' },
  { what: 'on the day summer time begins', now: '2026-03-23T08:00:00Z', closesOn: '2026-03-29', closesAt: '2026-03-29T21:00:00.000Z' },
  { what: 'on the day before winter time', now: '2026-10-19T08:00:00Z', closesOn: '2026-10-24', closesAt: '2026-10-24T21:00:00.000Z' },
  { what: 'on the day winter time begins', now: '2026-10-19T08:00:00Z', closesOn: '2026-10-25', closesAt: '2026-10-25T22:00:00.000Z' },
  { what: 'at 16:15', now: '2026-03-02T08:00:00Z', closesOn: '2026-03-16', closesTime: '16:15', closesAt: '2026-03-16T14:15:00.000Z' },
  { what: 'at 16:15 on the day summer time begins', now: '2026-03-23T08:00:00Z', closesOn: '2026-03-29', closesTime: '16:15', closesAt: '2026-03-29T13:15:00.000Z' },
  { what: 'at 16:15 on the day winter time begins', now: '2026-10-19T08:00:00Z', closesOn: '2026-10-25', closesTime: '16:15', closesAt: '2026-10-25T14:15:00.000Z' },
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

  it.each(DEADLINES)('is in time until the last millisecond and late from the deadline on, $what', async ({ now, closesAt, what: _, ...deadline }) => {
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
  });

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
      body: world.body, title: { fi: 'Sähköposti' }, language: 'fi', on: '2026-03-31', mediaType: 'message/rfc822', content: 'SGVp',
    });
    const entered = async (arrivedAt: string): Promise<string> => {
      const id = await post(world.secretary, '/proposals', {
        call, organisations: [world.organisations[0]], nominee: aNominee(), seats: world.seats, justification: 'Hyvä ehdokas.', authorised: true,
      });
      const sent = await act(world.secretary, `/proposals/${id}`, 'SUBMIT', { channel: 'email', arrivedAt, original });
      expect(sent).toMatchObject({ channel: 'email', original, enteredBy: world.people.secretary, arrivedAt: new Date(arrivedAt).toISOString() });
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

describe('case 2: two organisations propose the same person', () => {
  let call: string;
  beforeEach(async () => {
    await startAt('2026-03-02T08:00:00Z');
    call = await anOpenCall(world);
  });
  const people = (): Promise<{ id: string; state: string; supporters: { endedAt: string | null }[]; preferences: string[] }[]> =>
    list(app.admin, `/candidacies?call=${call}`);

  it.each([
    [{ givenName: 'Åsa', familyName: 'Mäkelä', email: 'asa.makela@example.org' }, { givenName: 'asa', familyName: 'MAKELA', email: 'Asa.Makela@EXAMPLE.org' }],
    [{ givenName: 'Zoë', familyName: 'Née', email: 'zoe@example.org' }, { givenName: ' Zoe ', familyName: 'Nee', email: ' ZOE@example.org ' }],
    [{ givenName: 'Bjo\u0308rn', familyName: 'Štefan', email: 'bjo\u0308rn@example.org' }, { givenName: 'Björn', familyName: 'stefan', email: 'bj\u00f6rn@example.org' }],
  ])('in another spelling of name and address: one candidacy, two supporters', async (first, second) => {
    const [one, two] = world.seats as [string, string, string];
    await aProposal(world, call, 0, first, [one]);
    await aProposal(world, call, 1, second, [two]);
    const [only, ...others] = await people();
    expect(others).toEqual([]);
    expect(only?.supporters.map((s) => s.endedAt)).toEqual([null, null]);
    expect(only?.preferences).toEqual([one, two]);
    expect(await list(app.admin, `/consents?call=${call}`)).toHaveLength(1);
  });

  it('with one address and two names: a shared address makes two candidacies', async () => {
    const email = 'virtaset@example.org';
    await aProposal(world, call, 0, { givenName: 'Aino', familyName: 'Virtanen', email });
    await aProposal(world, call, 1, { givenName: 'Eino', familyName: 'Virtanen', email });
    expect((await people()).map((c) => c.supporters.length)).toEqual([1, 1]);
  });

  it('with one name and two addresses, or none: nobody is merged on a guess', async () => {
    const name = { givenName: 'Matti', familyName: 'Meikäläinen' };
    await aProposal(world, call, 0, { ...name, email: 'matti@example.org' });
    await aProposal(world, call, 1, { ...name, email: 'toinen.matti@example.org' });
    await aProposal(world, call, 2, name);
    expect((await people()).map((c) => c.supporters.length)).toEqual([1, 1, 1]);
  });

  it('and the secretary merges two that are one: the support goes over', async () => {
    const name = { givenName: 'Maija', familyName: 'Meikäläinen' };
    const [a, b] = [await aProposal(world, call, 0, { ...name, email: 'maija@example.org' }), await aProposal(world, call, 1, { ...name, email: 'mm@example.org' })];
    const [into, from] = [await candidacyBy(app, call, a.id), await candidacyBy(app, call, b.id)];
    await act(world.secretary, `/candidacies/${from.candidacy}`, 'MERGE', { into: into.candidacy });
    const merged = await get(app.admin, `/candidacies/${into.candidacy}`);
    expect(merged.supporters.map((s: { proposal: string }) => s.proposal).sort()).toEqual([a.id, b.id].sort());
    expect((await get(app.admin, `/candidacies/${from.candidacy}`)).state).toBe('merged');
  });

  it('one supporter leaving leaves the other standing; the last one ends the candidacy', async () => {
    const nominee = aNominee();
    const a = await aProposal(world, call, 0, nominee);
    const b = await aProposal(world, call, 1, nominee);
    const { candidacy, person } = await candidacyBy(app, call, a.id);
    const reason = 'Järjestö muutti mielensä.';
    await act(world.contacts[0] as Api, `/proposals/${a.id}`, 'WITHDRAW', { reason });
    const after = await get(app.admin, `/candidacies/${candidacy}`);
    expect(after.state).toBe('open');
    expect(after.supporters.filter((s: { endedAt: string | null }) => s.endedAt === null)).toEqual([{ proposal: b.id, endedAt: null }]);
    await act(world.secretary, `/proposals/${b.id}`, 'REJECT', { reason });
    expect((await get(app.admin, `/candidacies/${candidacy}`)).state).toBe('withdrawn');
    expect(await statesOf(`/consents?call=${call}&person=${person}`)).toEqual(['expired']);
  });

  it('a supporter who comes back opens the candidacy again and the consent is asked again', async () => {
    const nominee = aNominee();
    const first = await aCandidate(app, world, call, { nominee, by: 0 });
    await act(world.contacts[0] as Api, `/proposals/${first.proposal}`, 'WITHDRAW', { reason: 'Virhe.' });
    await aProposal(world, call, 1, nominee);
    expect((await get(app.admin, `/candidacies/${first.candidacy}`)).state).toBe('open');
    expect(await list(app.admin, `/candidacies?call=${call}`)).toHaveLength(1);
  });
});

describe('case 3: one person for two seats', () => {
  it('is selected for the second choice after the first went to another; who got nothing is told so', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const [one, two, three] = world.seats as [string, string, string];
    const call = await anOpenCall(world);
    const aino = await aCandidate(app, world, call, { by: 0, seats: [one, two] });
    const eino = await aCandidate(app, world, call, { by: 1, seats: [one] });
    const outi = await aCandidate(app, world, call, { by: 2, seats: [two] });
    await evaluate(app, world, call);
    await propose(world, eino.candidacy, one);
    await act(world.secretary, `/candidacies/${aino.candidacy}`, 'DEEM_ELIGIBLE');
    const taken = await send(world.secretary, `/candidacies/${aino.candidacy}`, 'PROPOSE', { seat: one });
    expect([taken.status, codesOf(taken)]).toEqual([409, ['candidacy.seat-taken']]);
    await act(world.secretary, `/candidacies/${aino.candidacy}`, 'PROPOSE', { seat: two });
    await act(world.secretary, `/candidacies/${outi.candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/calls/${call}`, 'READY', { deferSeats: [three] });
    await decide(app, world, call);
    const states = await Promise.all([aino, eino, outi].map(async (c) => (await get(app.admin, `/candidacies/${c.candidacy}`)).state));
    expect(states).toEqual(['selected', 'selected', 'not-selected']);
    const held = await list(app.admin, `/memberships?call=${call}`);
    expect(held.map((m) => [m.seat, m.person]).sort()).toEqual([[one, eino.person], [two, aino.person]].sort());
    expect((await lettersOf(app, outi.candidacy)).map((l) => l.letter)).toEqual(['result-not-selected', 'result-not-selected']);
    expect((await get(app.admin, `/calls/${call}`)).state).toBe('decided');
  });

  it('is moved from the first to the second seat while the proposal is prepared, and never stands for both', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const [one, two] = world.seats as [string, string, string];
    const call = await anOpenCall(world);
    const aino = await aCandidate(app, world, call, { by: 0, seats: [one, two] });
    const eino = await aCandidate(app, world, call, { by: 1, seats: [one] });
    await evaluate(app, world, call);
    await propose(world, aino.candidacy, one);
    await act(world.secretary, `/candidacies/${aino.candidacy}`, 'PROPOSE', { seat: two });
    await propose(world, eino.candidacy, one);
    const proposed = await list(app.admin, `/candidacies?call=${call}&state=proposed`);
    expect(proposed.map((c) => [c.id, c.proposedSeat]).sort()).toEqual([[aino.candidacy, two], [eino.candidacy, one]].sort());
  });
});

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
    const extended = await act(world.secretary, `/calls/${call}`, 'EXTEND', { closesOn: '2026-04-20', reason: 'Ehdokkaita on liian vähän.' });
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
      body: world.body, title: { fi: 'Kirje' }, language: 'fi', on: '2026-04-01', mediaType: 'application/pdf', content: 'SGVp',
    });
    const entered = async (arrivedAt: string): Promise<string> => {
      const id = await post(world.secretary, '/proposals', {
        call, organisations: [world.organisations[1]], nominee: aNominee(), seats: world.seats, justification: 'Sopii.', authorised: true,
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
      (await get(app.as(null), `/bodies/${world.body}/composition?on=${on}`)).seats.filter((s: { person: unknown }) => s.person === null).map((s: { seat: string }) => s.seat);
    expect(await vacant('2026-04-02')).toEqual(missing);

    await app.setClock('2026-04-02T08:00:00Z');
    const more = { kind: 'supplementary', seats: missing, declaredMembers: 2, closesOn: '2026-04-30' };
    await expect(anOpenCall(world, { ...more, declaredMembers: 3 })).rejects.toThrow('call.size-differs');
    const supplementary = await anOpenCall(world, more);
    const outside = await post(world.contacts[0] as Api, '/proposals', {
      call: supplementary, organisations: [world.organisations[0]], nominee: aNominee(), seats: [world.seats[0]], justification: 'Hyvä.', authorised: true,
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
    expect(successors).toEqual([['2026-05-04', '2027-12-31'], ['2026-05-04', '2027-12-31']]);
  });
});

describe('case 7: the whole round is redone', () => {
  it('old proposals and candidacies lapse, everybody is told, and the new call asks for consent anew', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const given = await aCandidate(app, world, call, { nominee, by: 0 });
    const silent = await aCandidate(app, world, call, { by: 1, consents: false });
    const unsent = await post(world.contacts[2] as Api, '/proposals', { call, organisations: [world.organisations[2]], nominee: aNominee() });
    await evaluate(app, world, call);
    const again = await post(world.secretary, '/calls', {
      body: world.body, term: world.term, supersedes: call, title: { fi: 'Uusi haku' }, announcement: { fi: 'Haemme uudelleen.' }, seats: world.seats, declaredMembers: 3,
      closesOn: '2026-05-15', responsible: world.people.secretary, substitute: world.people.substitute,
    });
    const other = await anOpenCall(world, { closesOn: '2026-05-15' });
    const unfit = await send(world.secretary, `/calls/${call}`, 'VOID', { reason: 'Virhe hakuilmoituksessa.', supersededBy: other });
    expect(codesOf(unfit)).toEqual(['call.superseding-unfit']);
    const voided = await act(world.secretary, `/calls/${call}`, 'VOID', { reason: 'Virhe hakuilmoituksessa.', supersededBy: again });
    expect(voided).toMatchObject({ state: 'voided', supersededBy: again });

    expect(await statesOf(`/proposals?call=${call}`)).toEqual(['lapsed', 'lapsed', 'lapsed']);
    expect(await statesOf(`/candidacies?call=${call}`)).toEqual(['lapsed', 'lapsed']);
    expect(await statesOf(`/consents?call=${call}`)).toEqual(['expired', 'given']);
    const told = (await lettersOf(app, call)).filter((l) => l.letter === 'call-voided');
    expect(told.map((l) => l.person).sort()).toEqual([...world.people.contacts, given.person, silent.person].sort());
    expect(codesOf(await send(world.contacts[2] as Api, `/proposals/${unsent}`, 'SUBMIT'))).toEqual(['event-not-possible-here']);

    expect((await act(world.secretary, `/calls/${again}`, 'PUBLISH')).state).toBe('open');
    const { id } = await aProposal(world, again, 0, nominee);
    const anew = await candidacyBy(app, again, id);
    expect(anew.person).toBe(given.person);
    expect(anew.candidacy).not.toBe(given.candidacy);
    const [consent] = await list(app.admin, `/consents?call=${again}&person=${given.person}`);
    expect(consent.state).toBe('asked');
    await made(app.as(null)('POST', `/links/${await linkOf(app, consent.id)}/events`, { type: 'GIVE' }));
    expect(await statesOf(`/consents?call=${again}`)).toEqual(['given']);
  });

  it('a decision under way is withdrawn with the call', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const { candidacy } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    await propose(world, candidacy, world.seats[0] as string);
    await act(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats.slice(1) });
    await act(world.secretary, `/calls/${call}`, 'VOID', { reason: 'Menettelyvirhe.' });
    expect(await statesOf(`/decisions?call=${call}`)).toEqual(['withdrawn']);
    expect(await get(app.admin, `/candidacies/${candidacy}`)).toMatchObject({ state: 'lapsed', proposedSeat: null });
  });
});

describe('case 11: the secretary is away', () => {
  it('the substitute does every step of a whole round alone', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const alone: World = { ...world, secretary: world.substitute };
    await made(app.admin('PATCH', `/grants/${(await list(app.admin, `/grants?person=${world.people.secretary}`))[0].id}`, { until: '2026-03-02T08:00:00.001Z' }));
    await app.setClock('2026-03-02T08:01:00Z');
    expect((await world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku' } })).status).toBe(403);

    const seat = await post(world.substitute, '/seats', { body: world.body, constituency: { fi: 'Uusi toimiala' }, role: 'member' });
    const seats = [world.seats[0] as string, seat];
    const organisation = await post(world.substitute, '/organisations', { name: 'Uusi yhdistys ry', sectors: [{ body: world.body, sector: 'Uusi toimiala' }] });
    const contact = await post(world.substitute, '/people', { givenName: 'Uusi', familyName: 'Yhteyshenkilö', email: 'uusi@example.org' });
    await post(world.substitute, '/grants', { person: contact, role: 'contact', organisation });
    const draft = await post(world.substitute, '/calls', {
      body: world.body, term: world.term, title: { fi: 'Haku' }, announcement: { fi: 'Haemme.' }, seats, declaredMembers: 2,
      closesOn: '2026-03-20', opensAt: '2026-03-03T08:00:00+02:00', responsible: world.people.secretary, substitute: world.people.substitute,
    });
    await made(world.substitute('PATCH', `/calls/${draft}`, { title: { fi: 'Jäsenhaku 2026' } }));
    const call = `/calls/${draft}`;
    expect((await act(world.substitute, call, 'PUBLISH')).state).toBe('scheduled');
    await app.setClock('2026-03-03T06:00:00Z');
    expect((await act(world.substitute, call, 'CORRECT_DEADLINE', { closesOn: '2026-03-27', reason: 'Kirjoitusvirhe.' })).state).toBe('open');
    const memo = await post(world.substitute, '/documents', {
      body: world.body, title: { fi: 'Sähköposti' }, language: 'fi', on: '2026-03-05', mediaType: 'text/plain', content: 'SGVp',
    });
    await app.setClock('2026-03-06T08:00:00Z');
    const entered = await post(world.substitute, '/proposals', {
      call: draft, organisations: [organisation], nominee: aNominee(), seats: [seat], justification: 'Sopii tehtävään.', authorised: true,
    });
    await act(world.substitute, `/proposals/${entered}`, 'SUBMIT', { channel: 'email', arrivedAt: '2026-03-05T08:00:00Z', original: memo });
    const first = await candidacyBy(app, draft, entered);
    const [asked] = await list(world.substitute, `/consents?call=${draft}`);
    await act(world.substitute, `/consents/${asked.id}`, 'REMIND');
    await act(world.substitute, `/consents/${asked.id}`, 'GIVE', { channel: 'phone', receivedAt: '2026-03-06T08:00:00Z' });
    const second = await aCandidate(app, world, draft, { by: 0, seats: [seats[0] as string] });
    await act(world.substitute, `/proposals/${second.proposal}`, 'RETURN', { reason: 'Perustelu on lyhyt.', completionDue: '2026-03-20' });
    await made((world.contacts[0] as Api)('PATCH', `/proposals/${second.proposal}`, { justification: 'Tuntee alueen järjestöt hyvin.' }));
    await act(world.contacts[0] as Api, `/proposals/${second.proposal}`, 'SUBMIT');
    await evaluate(app, alone, draft, '2026-03-30T08:00:00Z');
    await act(world.substitute, call, 'EXTEND', { closesOn: '2026-03-31', reason: 'Lisäaikaa.' });
    await evaluate(app, alone, draft);
    await act(world.substitute, `/candidacies/${second.candidacy}`, 'DEEM_INELIGIBLE', { reason: 'Selvitettävää.' });
    await act(world.substitute, `/candidacies/${second.candidacy}`, 'RECONSIDER', { reason: 'Selvitetty.' });
    await act(world.substitute, `/candidacies/${second.candidacy}`, 'SHORTLIST');
    await act(world.substitute, `/candidacies/${second.candidacy}`, 'PROPOSE', { seat: seats[0] });
    await propose(alone, first.candidacy, seat);
    await act(world.substitute, call, 'READY');
    const decided = await decide(app, alone, draft, { caseNumber: 'D/12/2026', link: 'https://example.org/poytakirja' });
    expect(decided.state).toBe('decided');
    await act(world.substitute, `/decisions/${decided.id}`, 'PUBLISH');
    await act(world.substitute, `/decisions/${decided.id}`, 'FINALISE');
    const [membership] = await list(world.substitute, `/memberships?call=${draft}&person=${first.person}`);
    await act(world.substitute, `/memberships/${membership.id}`, 'REQUEST_RESIGNATION', { reason: 'Muutto.' });
    await act(world.substitute, `/memberships/${membership.id}`, 'GRANT_RESIGNATION', { on: '2026-04-01', section: '5' });
    expect((await act(world.substitute, call, 'ARCHIVE')).state).toBe('archived');
    expect((await list(world.substitute, `${call}/journal`)).map((e: { actor: { id: string | null } }) => e.actor.id)).not.toContain(world.people.secretary);
  });
});

describe('case 13: a consent link', () => {
  let call: string;
  let consent: string;
  let link: string;
  const anybody = (): Api => app.as(null);
  beforeEach(async () => {
    await startAt('2026-03-02T08:00:00Z');
    call = await anOpenCall(world);
    const { person } = await aCandidate(app, world, call, { by: 0, consents: false });
    consent = (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id;
    link = await linkOf(app, consent);
  });

  it('opened by its reader and by a mail scanner that follows it in every way, changes nothing', async () => {
    const before = [await memoryOf(app), await list(app.admin, `/consents/${consent}/journal`), await get(app.admin, `/consents/${consent}`)];
    const first = await anybody()('GET', `/links/${link}`);
    expect([first.status, first.body.state, first.headers.get('cache-control'), first.headers.get('referrer-policy')]).toEqual([200, 'asked', 'no-store', 'no-referrer']);
    for (const agent of ['SafeLinks', 'Mozilla/5.0', 'curl/8'])
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await fetch(`${app.url}/api/v1/links/${link}`, { method, headers: { 'user-agent': agent, 'x-purpose': 'preview' } });
    for (const query of ['?type=GIVE', '?GIVE', '/events', '/events?type=GIVE']) await fetch(`${app.url}/api/v1/links/${link}${query}`);
    expect([await memoryOf(app), await list(app.admin, `/consents/${consent}/journal`), await get(app.admin, `/consents/${consent}`)]).toEqual(before);
  });

  it('answers once: a second yes is refused and the first stands', async () => {
    const given = await anybody()('POST', `/links/${link}/events`, { type: 'GIVE', publishName: true });
    expect([given.status, given.body.state, given.body.publishName]).toEqual([200, 'given', true]);
    const before = await memoryOf(app);
    const second = await anybody()('POST', `/links/${link}/events`, { type: 'GIVE' });
    expect([second.status, second.body.type, codesOf(second)]).toEqual([409, '/problems/transition-refused', ['event-not-possible-here']]);
    expect(await memoryOf(app)).toEqual(before);
    expect(await journalOf(app, `/consents/${consent}`)).toEqual(['CREATE', 'GIVE']);
    expect((await anybody()('GET', `/links/${link}`)).body.state).toBe('given');
  });

  it('that has expired says so, to the reader and to the answer, and nothing changes', async () => {
    await app.program.pool.query("update signed_link set expires_at = clock_timestamp() - interval '1 second' where subject_id = $1", [consent]);
    const before = await memoryOf(app);
    for (const answer of [await anybody()('GET', `/links/${link}`), await anybody()('POST', `/links/${link}/events`, { type: 'GIVE' })])
      expect([answer.status, answer.body.type]).toEqual([403, '/problems/link-expired']);
    expect(await memoryOf(app)).toEqual(before);
    // A link of its own comes with the next request.
    await act(world.secretary, `/consents/${consent}`, 'REMIND');
    expect((await anybody()('POST', `/links/${await linkOf(app, consent)}/events`, { type: 'GIVE' })).status).toBe(200);
  });

  it('that is forged does not exist', async () => {
    const { person } = await aCandidate(app, world, call, { by: 1, consents: false });
    const other = await linkOf(app, (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id);
    const [id, signature] = link.split('.') as [string, string];
    const [otherId, otherSignature] = other.split('.') as [string, string];
    const turned = `${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`;
    const forged = [`${id}.${otherSignature}`, `${otherId}.${signature}`, `${id}.${turned}`, `${id}.`, id, `${id}.${signature}.`, `${id}.${signature}x`, consent, `${consent}.${signature}`, '0', '%00', 'a'.repeat(290)];
    const before = await memoryOf(app);
    for (const token of forged) {
      expect([token, (await anybody()('GET', `/links/${token}`)).status]).toEqual([token, 404]);
      expect([token, (await anybody()('POST', `/links/${token}/events`, { type: 'GIVE' })).status]).toEqual([token, 404]);
    }
    expect(await memoryOf(app)).toEqual(before);
  });

  it('is for its own consent alone: no other event, no other thing, no list', async () => {
    for (const type of ['ASK_AGAIN', 'REMIND'])
      expect((await anybody()('POST', `/links/${link}/events`, { type })).status).toBe(403);
    expect((await anybody()('POST', `/links/${link}/events`, { type: 'WITHDRAW', reason: 'Ei sittenkään.' })).status).toBe(409);
    expect((await app.as(link.replace('.', '_'))('GET', `/consents/${consent}`)).status).toBe(401);
  });

  it('comes too late after the consent day: the secretary may ask again', async () => {
    await app.setClock('2026-04-01T06:00:00Z');
    const answer = await anybody()('POST', `/links/${link}/events`, { type: 'GIVE' });
    expect([answer.status, codesOf(answer)]).toEqual([409, ['consent.past-due']]);
    expect(answer.body.reasons[0].whoCan).toEqual(['secretary']);
  });
});

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
    expect(later).toMatchObject({ state: 'open', deadlineVersion: 2, closesOn: '2026-04-07', closesAt: '2026-04-07T21:00:00.000Z', consentDueAt: '2026-04-07T21:00:00.000Z' });
    const sooner = await act(world.secretary, `/calls/${call}`, 'CORRECT_DEADLINE', { closesOn: '2026-04-03', closesTime: '16:15', reason });
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

it('who was asked by link and consented may be proposed; who was not, may not', async () => {
  await startAt('2026-03-02T08:00:00Z');
  const call = await anOpenCall(world, { consentRule: 'before-decision' });
  const silent = await aCandidate(app, world, call, { by: 0, consents: false });
  await evaluate(app, world, call);
  await act(world.secretary, `/candidacies/${silent.candidacy}`, 'DEEM_ELIGIBLE');
  const refused = await send(world.secretary, `/candidacies/${silent.candidacy}`, 'PROPOSE', { seat: world.seats[0] });
  expect(codesOf(refused)).toEqual(['candidacy.consent-missing']);
  await consentByLink(app, call, silent.person);
  await act(world.secretary, `/candidacies/${silent.candidacy}`, 'PROPOSE', { seat: world.seats[0] });
});
