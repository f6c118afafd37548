import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aWorld, consentByLink, linkOf, type World } from '../../support/world.js';
import { aCandidate, act, codesOf, evaluate, get, journalOf, list, memoryOf, send } from '../steps.js';

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
