import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, consentByLink, linkOf, made, type World } from '../support/world.js';
import {
  aCandidate,
  act,
  aNominee,
  codesOf,
  evaluate,
  get,
  journalOf,
  lettersOf,
  list,
  post,
  propose,
  send,
  type Nominee,
  type Standing,
} from './steps.js';

/** What a consent was given for, and until when it is waited for. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app, { seats: 2, organisations: 2 });
});

const reason = 'Keksitty peruste.';
const consentOf = async ({ person }: Standing): Promise<Answer['body']> => (await list(app.admin, `/consents?person=${person}`))[0];
const candidacyOf = ({ candidacy }: Standing): Promise<Answer['body']> => get(app.admin, `/candidacies/${candidacy}`);
const own = async ({ person }: Standing): Promise<Api> => app.as(await app.tokenFor(person));
const first = (): string => world.seats[0] as string;
const second = (): string => world.seats[1] as string;
/** A candidate of the first organisation for the first seat. */
async function one(call: string, more: { consents?: boolean; nominee?: Nominee } = {}): Promise<Standing> {
  return aCandidate(app, world, call, { by: 0, seats: [first()], ...more });
}
const deadlinesOf = async (consent: string): Promise<Date[]> =>
  (
    await app.program.pool.query<{ due_at: Date }>('select due_at from deadline where instance_id = $1 and settled_at is null', [consent])
  ).rows.map((row) => row.due_at);

describe('whoever is asked again when the call’s own day has passed', () => {
  it('has seven calendar days, to the end of the last in Helsinki time', async () => {
    const standing = await one(await anOpenCall(world), { consents: false });
    await app.setClock('2026-04-01T06:00:00Z');
    const { id, state } = await consentOf(standing);
    expect(state).toBe('expired');
    const asked = await act(world.secretary, `/consents/${id}`, 'ASK_AGAIN');
    expect([asked.state, asked.dueAt]).toEqual(['asked', '2026-04-08T21:00:00.000Z']);
    expect(await deadlinesOf(id)).toEqual([new Date('2026-04-08T21:00:00Z')]);
    expect((await act(await own(standing), `/consents/${id}`, 'GIVE')).state).toBe('given');
  });

  it('has as long when a late proposal for another seat is admitted', async () => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const standing = await one(call, { nominee });
    await app.setClock('2026-10-20T06:00:00Z');
    const late = await aProposal(world, call, 1, nominee, [second()]);
    await act(world.secretary, `/proposals/${late.id}`, 'ADMIT', { reason });
    const { state, dueAt } = await consentOf(standing);
    // Clocks go back on 25.10.2026: midnight is an hour later in UTC.
    expect([state, dueAt]).toEqual(['asked', '2026-10-27T22:00:00.000Z']);
  });
});

describe('a candidacy that was withdrawn and is proposed again', () => {
  it('is asked about anew, whatever was answered before', async () => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const standing = await one(call, { nominee });
    await act(await own(standing), `/candidacies/${standing.candidacy}`, 'WITHDRAW', { reason });
    expect((await consentOf(standing)).state).toBe('given');
    await aProposal(world, call, 1, nominee, [first()]);
    expect([(await candidacyOf(standing)).state, (await consentOf(standing)).state]).toEqual(['open', 'asked']);
  });
});

describe('a deadline that moves later', () => {
  it('asks again whose time had run out, and sets the alarm anew', async () => {
    const call = await anOpenCall(world);
    const standing = await one(call, { consents: false });
    const left = await one(call, { consents: false });
    await act(world.contacts[0] as Api, `/proposals/${left.proposal}`, 'WITHDRAW', { reason });
    await app.setClock('2026-04-01T06:00:00Z');
    expect((await consentOf(standing)).state).toBe('expired');
    await act(world.secretary, `/calls/${call}`, 'EXTEND', { closesOn: '2026-04-15', reason });
    const { id, state, dueAt } = await consentOf(standing);
    expect([state, dueAt]).toEqual(['asked', '2026-04-15T21:00:00.000Z']);
    expect(await deadlinesOf(id)).toEqual([new Date('2026-04-15T21:00:00Z')]);
    expect((await lettersOf(app, id)).filter((l) => l.letter === 'consent-request')).toHaveLength(2);
    expect((await consentOf(left)).state).toBe('expired');
    await consentByLink(app, call, standing.person);
    expect((await consentOf(standing)).state).toBe('given');
  });
});

describe('a consent is for the seats that the person was asked about', () => {
  it('so nobody is proposed for another one before the secretary adds it and the person agrees', async () => {
    const call = await anOpenCall(world);
    const standing = await one(call);
    await evaluate(app, world, call);
    await propose(world, standing.candidacy, first());
    const path = `/candidacies/${standing.candidacy}`;
    const refused = await send(world.secretary, path, 'PROPOSE', { seat: second() });
    expect(codesOf(refused)).toEqual(['candidacy.seat-not-asked']);
    await act(world.secretary, path, 'RETRACT');
    await made(world.secretary('PATCH', path, { preferences: [first(), second()] }));
    expect((await consentOf(standing)).state).toBe('asked');
    expect(codesOf(await send(world.secretary, path, 'PROPOSE', { seat: second() }))).toEqual(['candidacy.consent-missing']);
    await act(await own(standing), `/consents/${(await consentOf(standing)).id}`, 'GIVE');
    expect((await act(world.secretary, path, 'PROPOSE', { seat: second() })).proposedSeat).toBe(second());
  });

  it('and stands when the wishes only change places or lose a seat', async () => {
    const standing = await aCandidate(app, world, await anOpenCall(world), { by: 0 });
    for (const preferences of [[second(), first()], [second()]])
      await made(world.secretary('PATCH', `/candidacies/${standing.candidacy}`, { preferences }));
    expect((await consentOf(standing)).state).toBe('given');
  });

  it('and an organisation’s naming fills no other seat either', async () => {
    world = await aWorld(app, { seats: 2, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const standing = await one(await anOpenCall(world));
    const path = `/candidacies/${standing.candidacy}`;
    expect(codesOf(await send(world.secretary, path, 'REGISTER', { seat: second() }))).toEqual(['candidacy.seat-not-asked']);
    expect((await act(world.secretary, path, 'REGISTER', { seat: first() })).state).toBe('selected');
  });
});

describe('the seat of a named organisation', () => {
  it('is for whom that organisation supports', async () => {
    const nominator = world.organisations[1];
    const named = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Nimetty' },
      role: 'member',
      filling: 'nominator',
      nominator,
    });
    const call = await anOpenCall(world, { seats: [first(), named], declaredMembers: 2 });
    const standing = await one(call);
    const path = `/candidacies/${standing.candidacy}`;
    await made(world.secretary('PATCH', path, { preferences: [first(), named] }));
    await act(await own(standing), `/consents/${(await consentOf(standing)).id}`, 'GIVE');
    const theirs = await aCandidate(app, world, call, { by: 1, seats: [named] });
    await evaluate(app, world, call);
    await act(world.secretary, path, 'DEEM_ELIGIBLE');
    expect(codesOf(await send(world.secretary, path, 'PROPOSE', { seat: named }))).toEqual(['candidacy.seat-of-another-nominator']);
    await propose(world, theirs.candidacy, named);
  });
});

describe('a candidate who is chosen', () => {
  it('is not asked again while the membership stands', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const standing = await one(await anOpenCall(world));
    await act(world.secretary, `/candidacies/${standing.candidacy}`, 'REGISTER', { seat: first() });
    const { id } = await consentOf(standing);
    expect(codesOf(await send(world.secretary, `/consents/${id}`, 'ASK_AGAIN'))).toEqual(['consent.membership-stands']);
  });
});

describe('a candidacy that waits in reserve, or was not selected', () => {
  const supporters = async (standing: Standing): Promise<string[]> =>
    ((await candidacyOf(standing)).supporters as { proposal: string }[]).map((s) => s.proposal).sort();

  it('takes the support over from the one that is merged into it', async () => {
    const call = await anOpenCall(world);
    const [into, from] = [await one(call), await aCandidate(app, world, call, { by: 1, seats: [first()] })];
    await evaluate(app, world, call);
    await act(world.secretary, `/candidacies/${into.candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/candidacies/${into.candidacy}`, 'RESERVE', { rank: 1 });
    await act(world.secretary, `/candidacies/${from.candidacy}`, 'MERGE', { into: into.candidacy });
    expect(await supporters(into)).toEqual([into.proposal, from.proposal].sort());
    expect((await candidacyOf(into)).state).toBe('reserve');
  });

  it.each(['RESERVE', 'NOT_SELECT'])('is supported by a late proposal that is admitted after %s', async (type) => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const standing = await one(call, { nominee });
    await evaluate(app, world, call);
    await act(world.secretary, `/candidacies/${standing.candidacy}`, 'DEEM_ELIGIBLE');
    const { state } = await act(world.secretary, `/candidacies/${standing.candidacy}`, type, type === 'RESERVE' ? { rank: 1 } : {});
    const late = await aProposal(world, call, 1, nominee, [first()]);
    await act(world.secretary, `/proposals/${late.id}`, 'ADMIT', { reason });
    expect(await supporters(standing)).toEqual([standing.proposal, late.id].sort());
    expect((await candidacyOf(standing)).state).toBe(state);
  });
});

describe('what is said with a consent', () => {
  const question = (key: string, answeredBy: string, required: boolean): object => ({
    key,
    text: { fi: `${key}?` },
    type: 'text',
    answeredBy,
    required,
    public: false,
  });
  const call = (): Promise<string> =>
    anOpenCall(world, { questions: [question('toive', 'candidate', true), question('kokemus', 'nominator', false)] });

  it('is kept with it, and forgotten when it is asked anew; nothing is shown unless chosen', async () => {
    const standing = await one(await call(), { consents: false });
    const { id } = await consentOf(standing);
    const candidate = await own(standing);
    const missing = await send(candidate, `/consents/${id}`, 'GIVE');
    const published = { answers: { toive: 'Kyllä.' }, publishContact: true };
    expect((await send(candidate, `/consents/${id}`, 'GIVE', published)).status).toBe(422);
    expect(missing.body.reasons[0]).toMatchObject({ code: 'consent.answer-missing', pointer: '/answers/toive' });
    const others = await send(candidate, `/consents/${id}`, 'GIVE', { answers: { toive: 'Kyllä.', kokemus: 'On.' } });
    expect(others.body.reasons[0]).toMatchObject({ code: 'consent.answer-unfit', pointer: '/answers/kokemus' });
    expect(await act(candidate, `/consents/${id}`, 'GIVE', { answers: { toive: 'Kyllä.' } })).toMatchObject({
      state: 'given',
      answers: { toive: 'Kyllä.' },
      publishName: false,
    });
    expect(await act(world.secretary, `/consents/${id}`, 'ASK_AGAIN')).toMatchObject({ state: 'asked', answers: {} });
    const given = { answers: { toive: 'Yhä.' }, publishName: true };
    expect(await act(candidate, `/consents/${id}`, 'GIVE', given)).toMatchObject(given);
  });

  it('names whom the candidate represents, by the link too: of those who propose, and as long as they do', async () => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const standing = await one(call, { nominee, consents: false });
    const path = `/links/${await linkOf(app, (await consentOf(standing)).id)}`;
    const represents = world.organisations[1];
    expect(codesOf(await send(app.as(null), path, 'GIVE', { represents }))).toEqual(['consent.represents-unfit']);
    const other = await aProposal(world, call, 1, nominee, [first()]);
    expect((await send(app.as(null), path, 'GIVE', { represents })).status).toBe(200);
    expect((await candidacyOf(standing)).represents).toBe(represents);
    await act(world.contacts[1] as Api, `/proposals/${other.id}`, 'WITHDRAW', { reason });
    expect((await candidacyOf(standing)).represents).toBeNull();
  });

  it('about the name is said anew while the consent is given, by the link too, and by the secretary as it came', async () => {
    const standing = await one(await anOpenCall(world), { consents: false });
    const { id } = await consentOf(standing);
    const [path, link] = [`/consents/${id}`, `/links/${await linkOf(app, id)}`];
    const publicity = (publishName: boolean) => send(app.as(null), link, 'CHANGE_PUBLICITY', { publishName });
    expect((await publicity(true)).status).toBe(409);
    await act(await own(standing), path, 'GIVE');
    expect((await publicity(true)).body).toMatchObject({ state: 'given', publishName: true, answeredAt: '2026-03-02T08:00:00.000Z' });
    expect(codesOf(await send(world.secretary, path, 'CHANGE_PUBLICITY', { publishName: false }))).toEqual(['consent.own-answer-only']);
    const called = { publishName: false, channel: 'phone', receivedAt: '2026-03-02T07:30:00Z' };
    expect(await act(world.secretary, path, 'CHANGE_PUBLICITY', called)).toMatchObject({
      publishName: false,
      channel: 'web',
      enteredBy: null,
    });
    expect(await journalOf(app, path)).toEqual(['CREATE', 'GIVE', 'CHANGE_PUBLICITY', 'CHANGE_PUBLICITY']);
  });

  it('is what came, when the secretary enters it: questions may stay open', async () => {
    const standing = await one(await call(), { consents: false });
    const { id } = await consentOf(standing);
    const entry = { channel: 'phone', receivedAt: '2026-03-02T07:00:00Z' };
    expect(await act(world.secretary, `/consents/${id}`, 'GIVE', entry)).toMatchObject({
      state: 'given',
      answeredAt: '2026-03-02T07:00:00.000Z',
      enteredBy: world.people.secretary,
    });
  });
});
