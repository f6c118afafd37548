import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, linkOf, made, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, candidacyBy, codesOf, decide, evaluate, get, lettersOf, list, post, propose, send } from '../steps.js';

/** Cases 7 and 11: the round is redone, and the substitute does all of it. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};
const statesOf = async (path: string): Promise<string[]> => (await list(app.admin, path)).map((i) => i.state as string).sort();

describe('case 7: the whole round is redone', () => {
  it('old proposals and candidacies lapse, everybody is told, and the new call asks for consent anew', async () => {
    await startAt('2026-03-02T08:00:00Z');
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const given = await aCandidate(app, world, call, { nominee, by: 0 });
    const silent = await aCandidate(app, world, call, { by: 1, consents: false });
    const unsent = await post(world.contacts[2] as Api, '/proposals', {
      call,
      organisations: [world.organisations[2]],
      nominee: aNominee(),
    });
    await evaluate(app, world, call);
    const again = await post(world.secretary, '/calls', {
      body: world.body,
      term: world.term,
      supersedes: call,
      title: { fi: 'Uusi haku' },
      announcement: { fi: 'Haemme uudelleen.' },
      seats: world.seats,
      declaredMembers: 3,
      closesOn: '2026-05-15',
      responsible: world.people.secretary,
      substitute: world.people.substitute,
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
    await made(
      app.admin('PATCH', `/grants/${(await list(app.admin, `/grants?person=${world.people.secretary}`))[0].id}`, {
        until: '2026-03-02T08:00:00.001Z',
      }),
    );
    await app.setClock('2026-03-02T08:01:00Z');
    expect((await world.secretary('POST', '/calls', { body: world.body, title: { fi: 'Haku' } })).status).toBe(403);

    const seat = await post(world.substitute, '/seats', { body: world.body, constituency: { fi: 'Uusi toimiala' }, role: 'member' });
    const seats = [world.seats[0] as string, seat];
    const organisation = await post(world.substitute, '/organisations', {
      name: 'Uusi yhdistys ry',
      sectors: [{ body: world.body, sector: 'Uusi toimiala' }],
    });
    const contact = await post(world.substitute, '/people', { givenName: 'Uusi', familyName: 'Yhteyshenkilö', email: 'uusi@example.org' });
    await post(world.substitute, '/grants', { person: contact, role: 'contact', organisation });
    const draft = await post(world.substitute, '/calls', {
      body: world.body,
      term: world.term,
      title: { fi: 'Haku' },
      announcement: { fi: 'Haemme.' },
      seats,
      declaredMembers: 2,
      closesOn: '2026-03-20',
      opensAt: '2026-03-03T08:00:00+02:00',
      responsible: app.adminId,
      substitute: world.people.substitute,
    });
    await made(world.substitute('PATCH', `/calls/${draft}`, { title: { fi: 'Jäsenhaku 2026' } }));
    const call = `/calls/${draft}`;
    expect((await act(world.substitute, call, 'PUBLISH')).state).toBe('scheduled');
    await app.setClock('2026-03-03T06:00:00Z');
    expect((await act(world.substitute, call, 'CORRECT_DEADLINE', { closesOn: '2026-03-27', reason: 'Kirjoitusvirhe.' })).state).toBe(
      'open',
    );
    const memo = await post(world.substitute, '/documents', {
      body: world.body,
      title: { fi: 'Sähköposti' },
      language: 'fi',
      on: '2026-03-05',
      mediaType: 'text/plain',
      content: 'SGVp',
    });
    await app.setClock('2026-03-06T08:00:00Z');
    const entered = await post(world.substitute, '/proposals', {
      call: draft,
      organisations: [organisation],
      nominee: aNominee(),
      seats: [seat],
      justification: 'Sopii tehtävään.',
      authorised: true,
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
    expect((await list(world.substitute, `${call}/journal`)).map((e: { actor: { id: string | null } }) => e.actor.id)).not.toContain(
      world.people.secretary,
    );
  });
});
