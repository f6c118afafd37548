import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, candidacyBy, codesOf, decide, evaluate, get, lettersOf, list, post, propose, send } from '../steps.js';

/** Cases 2 and 3: one person with two supporters, one person for two seats. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
const startAt = async (now: string): Promise<void> => {
  await app.setClock(now);
  world = await aWorld(app);
};
const statesOf = async (path: string): Promise<string[]> => (await list(app.admin, path)).map((i) => i.state as string).sort();

describe('case 2: two organisations propose the same person', () => {
  let call: string;
  beforeEach(async () => {
    await startAt('2026-03-02T08:00:00Z');
    call = await anOpenCall(world);
  });
  const people = (): Promise<{ id: string; state: string; supporters: { endedAt: string | null }[]; preferences: string[] }[]> =>
    list(app.admin, `/candidacies?call=${call}`);

  it.each([
    [
      { givenName: 'Åsa', familyName: 'Mäkelä', email: 'asa.makela@example.org' },
      { givenName: 'asa', familyName: 'MAKELA', email: 'Asa.Makela@EXAMPLE.org' },
    ],
    [
      { givenName: 'Zoë', familyName: 'Née', email: 'zoe@example.org' },
      { givenName: ' Zoe ', familyName: 'Nee', email: ' ZOE@example.org ' },
    ],
    [
      { givenName: 'Bjo\u0308rn', familyName: 'Štefan', email: 'bjo\u0308rn@example.org' },
      { givenName: 'Björn', familyName: 'stefan', email: 'bj\u00f6rn@example.org' },
    ],
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

  it('in nobody knows which language: the person is written to in that of who proposes, unless the register knows better', async () => {
    const [mine, known] = [aNominee(), aNominee()];
    await post(app.admin, '/people', { ...known, language: 'en' });
    for (const nominee of [mine, known]) {
      const draft = {
        call,
        organisations: [world.organisations[0]],
        seats: world.seats,
        language: 'sv',
        justification: 'Känner regionen.',
      };
      const id = await post(world.contacts[0] as Api, '/proposals', { ...draft, nominee, authorised: true });
      await act(world.contacts[0] as Api, `/proposals/${id}`, 'SUBMIT');
    }
    const languages = (await list(app.admin, '/people?limit=200')).filter(({ givenName }) =>
      [mine.givenName, known.givenName].includes(givenName as string),
    );
    expect(languages.map(({ language }) => language as string).sort()).toEqual(['en', 'sv']);
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
    const [a, b] = [
      await aProposal(world, call, 0, { ...name, email: 'maija@example.org' }),
      await aProposal(world, call, 1, { ...name, email: 'mm@example.org' }),
    ];
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
    expect(held.map((m) => [m.seat, m.person]).sort()).toEqual(
      [
        [one, eino.person],
        [two, aino.person],
      ].sort(),
    );
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
    expect(proposed.map((c) => [c.id, c.proposedSeat]).sort()).toEqual(
      [
        [aino.candidacy, two],
        [eino.candidacy, one],
      ].sort(),
    );
  });
});
