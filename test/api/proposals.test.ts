import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { DraftsEnteredBy1763700000008 } from '../../migrations/0008-drafts-entered-by.js';
import { organisationsUsed } from '../../src/desk/composition-effects.js';
import { matrixOf, type Matrix } from '../../src/desk/matrix.js';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { aCandidate, aFilledBody, act, aNominee, codesOf, evaluate, get, lettersOf, list, post, propose, send } from './steps.js';

/** Who may do what with a proposal, before it is sent and after. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app, { seats: 2, organisations: 3 });
});

const reason = 'Keksitty peruste.';
const contact = (which = 0): Api => world.contacts[which] as Api;
const organisation = (which: number): string => world.organisations[which] as string;
const draft = (call: string, by: Api, more: object = {}): Promise<string> =>
  post(by, '/proposals', {
    call,
    organisations: [organisation(0)],
    nominee: aNominee(),
    seats: [world.seats[0]],
    justification: 'Tuntee alueen.',
    authorised: true,
    ...more,
  });
const submit = (by: Api, id: string, more: object = {}): Promise<Answer> => send(by, `/proposals/${id}`, 'SUBMIT', more);
const idsSeen = async (api: Api, call: string): Promise<string[]> =>
  (await list(api, `/proposals?call=${call}`)).map((p) => p.id as string);
const entry = async (): Promise<object> => ({
  channel: 'email',
  arrivedAt: '2026-03-01T10:00:00Z',
  original: await post(world.secretary, '/documents', {
    body: world.body,
    title: { fi: 'Viesti' },
    language: 'fi',
    on: '2026-03-01',
    mediaType: 'text/plain',
    content: 'SGVp',
  }),
});

describe('a draft', () => {
  it('that a contact began is the contact’s own until it is sent', async () => {
    const call = await anOpenCall(world);
    const id = await draft(call, contact());
    for (const stranger of [world.secretary, world.substitute, contact(1)]) {
      expect((await stranger('GET', `/proposals/${id}`)).status).toBe(404);
      expect((await stranger('GET', `/proposals/${id}/journal`)).status).toBe(404);
      expect((await stranger('PATCH', `/proposals/${id}`, { justification: 'Muu.' })).status).toBe(404);
      expect((await submit(stranger, id)).status).toBe(404);
      expect(await idsSeen(stranger, call)).toEqual([]);
    }
    for (const owner of [contact(), app.admin]) expect(await idsSeen(owner, call)).toEqual([id]);
    await made(submit(contact(), id));
    expect(await idsSeen(world.secretary, call)).toEqual([id]);
    expect((await get(world.secretary, `/proposals/${id}`)).enteredBy).toBeNull();
  });

  it('that was given up unsent stays unseen', async () => {
    const call = await anOpenCall(world);
    await act(contact(), `/proposals/${await draft(call, contact())}`, 'WITHDRAW', { reason });
    expect(await idsSeen(world.secretary, call)).toEqual([]);
  });

  it('that a secretary entered is seen by the secretaries and by the organisation’s contact', async () => {
    const call = await anOpenCall(world);
    const id = await draft(call, world.secretary);
    for (const reader of [world.secretary, world.substitute, contact()]) expect(await idsSeen(reader, call)).toEqual([id]);
    expect((await get(world.substitute, `/proposals/${id}`)).enteredBy).toBe(world.people.secretary);
    expect(await idsSeen(contact(1), call)).toEqual([]);
  });

  it('of before names whoever entered it, once migrated', async () => {
    const call = await anOpenCall(world);
    const [entered, own] = [await draft(call, world.secretary), await draft(call, contact())];
    const { pool } = app.program;
    const runner = { query: (sql: string) => pool.query(sql) } as unknown as QueryRunner;
    await new DraftsEnteredBy1763700000008().down(runner);
    expect(await idsSeen(world.secretary, call)).toEqual([]);
    await new DraftsEnteredBy1763700000008().up(runner);
    expect(await idsSeen(world.secretary, call)).toEqual([entered]);
    expect((await get(contact(), `/proposals/${own}`)).enteredBy).toBeNull();
  });
});

describe('a draft that names nobody yet', () => {
  it('tells beforehand all that is missing, each beside its field, and refuses with the same', async () => {
    const required = { key: 'kokemus', text: { fi: 'Kokemus?' }, type: 'text', answeredBy: 'nominator', required: true, public: false };
    const call = await anOpenCall(world, { questions: [required] });
    const id = await post(contact(), '/proposals', { call, organisations: [organisation(0)] });
    const missing = [
      'proposal.nominee-missing /nominee',
      'proposal.seat-missing /seats',
      'proposal.justification-missing /justification',
      'proposal.answer-missing /answers/kokemus',
      'proposal.not-authorised /authorised',
    ];
    const told = (reasons: { code: string; pointer: string }[]): string[] => reasons.map(({ code, pointer }) => `${code} ${pointer}`);
    const before = await get(contact(), `/proposals/${id}`);
    expect(before.nominee).toBeNull();
    expect(told(before.available.find((a: { type: string }) => a.type === 'SUBMIT').reasons)).toEqual(missing);
    expect(told((await submit(contact(), id)).body.reasons)).toEqual(missing);
  });

  it('is sent once it does, and may forget the person until then', async () => {
    const id = await draft(await anOpenCall(world), contact());
    await made(contact()('PATCH', `/proposals/${id}`, { nominee: null }));
    expect(codesOf(await submit(contact(), id))).toEqual(['proposal.nominee-missing']);
    await made(contact()('PATCH', `/proposals/${id}`, { nominee: aNominee() }));
    expect((await made(submit(contact(), id))).state).toBe('submitted');
  });
});

describe('what came by e-mail', () => {
  it('names who entered it, also when the secretary is the organisation’s contact', async () => {
    await post(app.admin, '/grants', { person: world.people.secretary, role: 'contact', organisation: organisation(0) });
    const secretary = app.as(await app.tokenFor(world.people.secretary));
    const call = await anOpenCall(world);
    await app.setClock('2026-03-03T08:00:00Z');
    const id = await draft(call, secretary);
    await made(submit(secretary, id, { ...(await entry()), arrivedAt: '2026-03-02T10:00:00Z' }));
    expect((await get(secretary, `/proposals/${id}`)).enteredBy).toBe(world.people.secretary);
    const own = await draft(call, secretary);
    await made(submit(secretary, own));
    expect((await get(secretary, `/proposals/${own}`)).enteredBy).toBeNull();
  });
});

describe('a joint proposal', () => {
  it('is sent to a targeted call by the contact of an invited organisation alone', async () => {
    const call = await anOpenCall(world, { kind: 'targeted', invitations: [organisation(1)] });
    const id = await draft(call, contact(), { organisations: [organisation(0), organisation(1)] });
    expect(codesOf(await submit(contact(), id))).toEqual(['proposal.not-invited']);
    expect((await made(submit(contact(1), id))).state).toBe('submitted');
  });

  it('is sent for the seat of a named organisation by its own contact, and completed by any', async () => {
    const seat = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Nimetty' },
      role: 'member',
      filling: 'nominator',
      nominator: organisation(1),
    });
    const call = await anOpenCall(world, { seats: [seat], declaredMembers: 1 });
    const id = await draft(call, contact(), { organisations: [organisation(0), organisation(1)], seats: [seat] });
    expect(codesOf(await submit(contact(), id))).toEqual(['proposal.seat-of-another-nominator']);
    await made(submit(contact(1), id));
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason });
    expect((await made(submit(contact(), id))).state).toBe('submitted');
  });

  it('entered by the secretary counts for all who signed it', async () => {
    const call = await anOpenCall(world, { kind: 'targeted', invitations: [organisation(1)] });
    const id = await draft(call, world.secretary, { organisations: [organisation(0), organisation(1)] });
    expect((await made(submit(world.secretary, id, { channel: 'phone', arrivedAt: '2026-03-02T08:00:00Z' }))).state).toBe('submitted');
  });

  it('keeps an organisation of the contact who changes it', async () => {
    const id = await draft(await anOpenCall(world), contact());
    const change = (organisations: string[]): Promise<Answer> => contact()('PATCH', `/proposals/${id}`, { organisations });
    expect(codesOf(await change([organisation(1)]))).toEqual(['proposal.own-organisation-missing']);
    expect((await change([organisation(1), organisation(0)])).status).toBe(200);
    await post(app.admin, '/grants', { person: world.people.contacts[0], role: 'contact', organisation: organisation(2) });
    const both = app.as(await app.tokenFor(world.people.contacts[0] as string));
    expect((await both('PATCH', `/proposals/${id}`, { organisations: [organisation(2)] })).status).toBe(200);
  });
});

describe('a proposal whose candidate was selected', () => {
  it('is neither withdrawn nor rejected', async () => {
    const { standing } = await aFilledBody(app, world);
    const path = `/proposals/${standing[0]?.proposal}`;
    expect(codesOf(await send(contact(), path, 'WITHDRAW', { reason }))).toEqual(['proposal.candidate-selected']);
    expect(codesOf(await send(world.secretary, path, 'REJECT', { reason }))).toEqual(['proposal.candidate-selected']);
    expect((await get(contact(), path)).state).toBe('checked');
  });

  it('may be withdrawn while the person only stands', async () => {
    const { proposal } = await aCandidate(app, world, await anOpenCall(world), { by: 0 });
    expect((await act(contact(), `/proposals/${proposal}`, 'WITHDRAW', { reason })).state).toBe('withdrawn');
  });
});

describe('the last proposal that supports a candidacy', () => {
  it('leaves with it the seat that the person was proposed for', async () => {
    const call = await anOpenCall(world);
    const seat = world.seats[0] as string;
    const [leaving, staying] = [
      await aCandidate(app, world, call, { by: 0, seats: [seat] }),
      await aCandidate(app, world, call, { by: 1, seats: [seat] }),
    ];
    await evaluate(app, world, call);
    await propose(world, leaving.candidacy, seat);
    await act(contact(), `/proposals/${leaving.proposal}`, 'WITHDRAW', { reason });
    expect(await get(app.admin, `/candidacies/${leaving.candidacy}`)).toMatchObject({ state: 'withdrawn', proposedSeat: null });
    const matrix = (await matrixOf(app.program.pool, call, new Date('2026-04-01T06:00:00Z'))) as Matrix;
    expect([organisationsUsed(matrix), matrix.seats[0]?.proposed]).toEqual([[], null]);
    await propose(world, staying.candidacy, seat);
  });
});

describe('a proposal that came in time and is entered after the decision', () => {
  it('is kept for the secretary, supports nobody and asks nobody; whoever sent it is told so', async () => {
    const { call } = await aFilledBody(app, world);
    const before = await list(app.admin, `/candidacies?call=${call}`);
    const id = await draft(call, world.secretary);
    const { state, support } = await act(world.secretary, `/proposals/${id}`, 'SUBMIT', {
      channel: 'phone',
      arrivedAt: '2026-03-20T10:00:00Z',
    });
    expect([state, support]).toEqual(['submitted', null]);
    expect(await list(app.admin, `/candidacies?call=${call}`)).toHaveLength(before.length);
    expect((await lettersOf(app, id)).map(({ letter }) => letter)).toEqual(['receipt-after-decision']);
    expect((await act(world.secretary, `/proposals/${id}`, 'CHECK')).support).toBeNull();
    const page = (await (await aVisitor(app, world.people.contacts[0] as string)).get(`/proposals/${id}`)).root.querySelector('main')?.text;
    for (const told of ['vasta, kun haku oli jo ratkaistu', 'ei pyydetä suostumusta', 'Esitys saapui määräajassa.'])
      expect(page).toContain(told);
  });
});

describe('a late proposal', () => {
  it('is not admitted to a call that has been decided, nor when it is archived', async () => {
    const { call } = await aFilledBody(app, world);
    const { id, state } = await aProposal(world, call, 2, aNominee());
    expect(state).toBe('late');
    const admit = async (): Promise<string[]> => codesOf(await send(world.secretary, `/proposals/${id}`, 'ADMIT', { reason }));
    expect(await admit()).toEqual(['proposal.call-settled']);
    await act(world.secretary, `/calls/${call}`, 'ARCHIVE');
    expect(await admit()).toEqual(['proposal.call-settled']);
  });
});

describe('the completion of a returned proposal', () => {
  it('is stamped by the clock: nothing that is told of another arrival gets lost', async () => {
    const id = await draft(await anOpenCall(world), contact());
    await made(submit(contact(), id));
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason });
    const refused = await submit(world.secretary, id, await entry());
    expect(refused.body.reasons.map((r: { pointer: string }) => r.pointer)).toEqual(['/channel', '/arrivedAt', '/original']);
    expect(new Set(codesOf(refused))).toEqual(new Set(['proposal.arrival-stands']));
    await made(submit(contact(), id));
  });
});

describe('answers', () => {
  const question = (key: string, type: string, required = false): object => ({
    key,
    text: { fi: `${key}?` },
    type,
    answeredBy: 'nominator',
    required,
    public: false,
  });
  const questions = [
    question('a/b~c', 'text', true),
    question('määrä', 'number'),
    question('sopii', 'yes-no'),
    { ...question('väri', 'choice'), options: ['punainen', 'sininen'].map((key) => ({ key, text: { fi: key } })) },
  ];
  const reasons = ({ body }: Answer): [string, string][] =>
    (body.reasons as { code: string; pointer: string }[]).map(({ code, pointer }) => [code, pointer]);

  it.each([
    [{ muu: 'x' }, 'proposal.answer-to-nothing', '/answers/muu'],
    [{ 'a/b~c': 1 }, 'proposal.answer-unfit', '/answers/a~1b~0c'],
    [{ määrä: 'kaksi' }, 'proposal.answer-unfit', '/answers/määrä'],
    [{ sopii: 'kyllä' }, 'proposal.answer-unfit', '/answers/sopii'],
    [{ väri: false }, 'proposal.answer-unfit', '/answers/väri'],
    [{ väri: 'vihreä' }, 'proposal.answer-not-among-options', '/answers/väri'],
  ])('%j is refused when a draft is begun and when it is changed', async (answers, code, pointer) => {
    const call = await anOpenCall(world, { questions });
    const begun = await contact()('POST', '/proposals', { call, organisations: [organisation(0)], nominee: aNominee(), answers });
    expect(reasons(begun)).toEqual([[code, pointer]]);
    const id = await draft(call, contact());
    expect(reasons(await contact()('PATCH', `/proposals/${id}`, { answers }))).toEqual([[code, pointer]]);
  });

  it('of blanks alone are none; the pointer names the question', async () => {
    const id = await draft(await anOpenCall(world, { questions }), contact(), { answers: { 'a/b~c': ' \n ' } });
    expect(reasons(await submit(contact(), id))).toEqual([['proposal.answer-missing', '/answers/a~1b~0c']]);
    await made(contact()('PATCH', `/proposals/${id}`, { answers: { 'a/b~c': 'On.', määrä: 0, sopii: false, väri: 'sininen' } }));
    expect((await made(submit(contact(), id))).state).toBe('submitted');
  });

  it('have one question each: a key that is used twice is not published', async () => {
    const twice = anOpenCall(world, { questions: [question('toive', 'text'), question('toive', 'number')] });
    await expect(twice).rejects.toThrow('call.question-twice');
  });
});
