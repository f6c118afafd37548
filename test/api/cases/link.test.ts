import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, consentByLink, linkOf, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, codesOf, evaluate, get, journalOf, lettersOf, list, memoryOf, send, type Standing } from '../steps.js';

/** Case 13: the consent link and the consent that it gives. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};

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
    const before = [
      await memoryOf(app),
      await list(app.admin, `/consents/${consent}/journal`),
      await get(app.admin, `/consents/${consent}`),
    ];
    const first = await anybody()('GET', `/links/${link}`);
    expect([first.status, first.body.state, first.headers.get('cache-control'), first.headers.get('referrer-policy')]).toEqual([
      200,
      'asked',
      'no-store',
      'no-referrer',
    ]);
    for (const agent of ['SafeLinks', 'Mozilla/5.0', 'curl/8'])
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        await fetch(`${app.url}/api/v1/links/${link}`, { method, headers: { 'user-agent': agent, 'x-purpose': 'preview' } });
    for (const query of ['?type=GIVE', '?GIVE', '/events', '/events?type=GIVE']) await fetch(`${app.url}/api/v1/links/${link}${query}`);
    expect([
      await memoryOf(app),
      await list(app.admin, `/consents/${consent}/journal`),
      await get(app.admin, `/consents/${consent}`),
    ]).toEqual(before);
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
    await app.program.pool.query("update signed_link set expires_at = clock_timestamp() - interval '1 second' where subject_id = $1", [
      consent,
    ]);
    const before = await memoryOf(app);
    for (const answer of [await anybody()('GET', `/links/${link}`), await anybody()('POST', `/links/${link}/events`, { type: 'GIVE' })])
      expect([answer.status, answer.body.type]).toEqual([403, '/problems/link-expired']);
    expect(await memoryOf(app)).toEqual(before);
    // A link of its own comes with the next request.
    await act(world.secretary, `/consents/${consent}`, 'REMIND');
    expect((await anybody()('POST', `/links/${await linkOf(app, consent)}/events`, { type: 'GIVE' })).status).toBe(200);
  });

  it('is good no more once another was sent: a letter in a wrong mailbox loses its right', async () => {
    await act(world.secretary, `/consents/${consent}`, 'REMIND');
    const latest = await linkOf(app, consent);
    expect(latest).not.toBe(link);
    for (const answer of [await anybody()('GET', `/links/${link}`), await anybody()('POST', `/links/${link}/events`, { type: 'DECLINE' })])
      expect([answer.status, answer.body.type]).toEqual([403, '/problems/link-expired']);
    expect((await anybody()('POST', `/links/${latest}/events`, { type: 'DECLINE' })).status).toBe(200);
    await act(world.secretary, `/consents/${consent}`, 'ASK_AGAIN');
    const again = await linkOf(app, consent);
    expect((await anybody()('GET', `/links/${latest}`)).status).toBe(403);
    expect((await anybody()('POST', `/links/${again}/events`, { type: 'GIVE' })).status).toBe(200);
  });

  it('that is forged does not exist', async () => {
    const { person } = await aCandidate(app, world, call, { by: 1, consents: false });
    const other = await linkOf(app, (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id);
    const [id, signature] = link.split('.') as [string, string];
    const [otherId, otherSignature] = other.split('.') as [string, string];
    const turned = `${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`;
    const forged = [
      `${id}.${otherSignature}`,
      `${otherId}.${signature}`,
      `${id}.${turned}`,
      `${id}.`,
      id,
      `${id}.${signature}.`,
      `${id}.${signature}x`,
      consent,
      `${consent}.${signature}`,
      '0',
      '%00',
      'a'.repeat(290),
    ];
    const before = await memoryOf(app);
    for (const token of forged) {
      expect([token, (await anybody()('GET', `/links/${token}`)).status]).toEqual([token, 404]);
      expect([token, (await anybody()('POST', `/links/${token}/events`, { type: 'GIVE' })).status]).toEqual([token, 404]);
    }
    expect(await memoryOf(app)).toEqual(before);
  });

  it('is for its own consent alone: no other event, no other thing, no list', async () => {
    for (const type of ['ASK_AGAIN', 'REMIND']) expect((await anybody()('POST', `/links/${link}/events`, { type })).status).toBe(403);
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

const asked = (call: string, nominee = aNominee()): Promise<Standing> =>
  aCandidate(app, world, call, { by: 0, seats: world.seats.slice(0, 1), nominee, consents: false });
const consentOf = async (person: string): Promise<Answer['body']> => (await list(app.admin, `/consents?person=${person}`))[0];
const own = async (person: string): Promise<Api> => app.as(await app.tokenFor(person));

describe('“this is not me”', () => {
  beforeEach(() => startAt('2026-03-02T08:00:00Z'));

  it('is no dead end: the secretary asks again once the address is right, and who agrees stands again', async () => {
    const standing = await asked(await anOpenCall(world));
    const { id } = await consentOf(standing.person);
    await act(await own(standing.person), `/consents/${id}`, 'NOT_ME');
    expect((await act(world.secretary, `/consents/${id}`, 'ASK_AGAIN')).state).toBe('asked');
    await act(await own(standing.person), `/consents/${id}`, 'GIVE');
    expect((await get(app.admin, `/candidacies/${standing.candidacy}`)).state).toBe('open');
  });

  it('is told to who proposes as what it is, and who is meant is asked where the contact puts the address right', async () => {
    const call = await anOpenCall(world);
    const nominee = { ...aNominee(), phone: '040 1' };
    const { proposal, candidacy, person } = await asked(call, nominee);
    const correct = (more: object) => send(world.contacts[0] as Api, `/proposals/${proposal}`, 'CORRECT_CONTACT', more);
    await act(await own(person), `/consents/${(await consentOf(person)).id}`, 'NOT_ME');
    expect((await lettersOf(app, candidacy)).map(({ letter }) => letter)).toEqual(['consent-not-me', 'consent-not-me', 'consent-not-me']);
    // By another number of who has an address nobody else is reached.
    expect((await correct({ phone: '040 2' })).body.support).toMatchObject({ candidacy, consent: 'not-me' });
    const { support, nominee: corrected } = (await correct({ email: 'oikea@example.org' })).body;
    expect(corrected).toMatchObject({ givenName: nominee.givenName, email: 'oikea@example.org', phone: '040 2' });
    expect([support.consent, support.candidacy === candidacy]).toEqual(['asked', false]);
    const meant = (await get(app.admin, `/candidacies/${support.candidacy}`)).person;
    expect((await get(app.admin, `/people/${meant}`)).emails).toEqual(['oikea@example.org']);
    expect((await get(app.admin, `/people/${person}`)).emails).toEqual([nominee.email]);
    expect((await get(app.admin, `/candidacies/${candidacy}`)).state).toBe('withdrawn');
    await consentByLink(app, call, meant);
    expect(codesOf(await correct({ email: 'kolmas@example.org' }))).toEqual(['proposal.contact-stands']);
  });

  it('need not be waited for: an address that was mistyped is put right while nobody has answered, and its link leads nowhere', async () => {
    const call = await anOpenCall(world);
    const standing = await asked(call);
    await act(world.secretary, `/proposals/${standing.proposal}`, 'CORRECT_CONTACT', { email: 'oikein@example.org' });
    expect([(await get(app.admin, `/candidacies/${standing.candidacy}`)).state, (await consentOf(standing.person)).state]).toEqual([
      'withdrawn',
      'expired',
    ]);
    const states = (await list(app.admin, `/candidacies?call=${call}`)).map(({ state }) => state as string);
    expect(states.sort()).toEqual(['open', 'withdrawn']);
  });

  it('is asked anew when somebody else proposes the person', async () => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const standing = await asked(call, nominee);
    await act(await own(standing.person), `/consents/${(await consentOf(standing.person)).id}`, 'NOT_ME');
    await aProposal(world, call, 1, nominee, world.seats.slice(0, 1));
    expect([(await get(app.admin, `/candidacies/${standing.candidacy}`)).state, (await consentOf(standing.person)).state]).toEqual([
      'open',
      'asked',
    ]);
  });
});
