import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { aCandidate, act, aNominee, candidacyBy, codesOf, get, journalOf, lettersOf, list, post, send } from './steps.js';

/** Organisations that turn out to be one, and what was looked at and differs. */
let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app, { seats: 2, organisations: 3 });
});

const reason = 'Keksitty peruste.';
const organisation = (which: number): string => world.organisations[which] as string;
const contact = (which: number): Api => world.contacts[which] as Api;
const merge = (which: number, into: string, more: object = {}): Promise<object> =>
  act(world.secretary, `/organisations/${organisation(which)}`, 'MERGE', { into, ...more });
const organisationsOf = async (proposal: string): Promise<string[]> => (await get(app.admin, `/proposals/${proposal}`)).organisations;
const contactsOf = async (id: string): Promise<{ person: string; until: string | null }[]> =>
  (await list(app.admin, `/grants?organisation=${id}`)).filter((g) => g.role === 'contact');

describe('an organisation that is merged into another', () => {
  it('hands over what was proposed in its name, once each, and whom candidates represent; it keeps its own name', async () => {
    const call = await anOpenCall(world);
    const { proposal, candidacy } = await aCandidate(app, world, call, { by: 0, consents: false });
    await made(world.secretary('PATCH', `/candidacies/${candidacy}`, { represents: organisation(0) }));
    const joint = await post(world.secretary, '/proposals', {
      call,
      organisations: [organisation(2), organisation(0), organisation(1)],
      nominee: aNominee(),
    });
    const gone = await aProposal(world, call, 0, aNominee());
    await act(contact(0), `/proposals/${gone.id}`, 'WITHDRAW', { reason });
    expect(await merge(0, organisation(1), { contacts: true })).toMatchObject({ state: 'merged', mergedInto: organisation(1) });
    expect(await organisationsOf(proposal)).toEqual([organisation(1)]);
    expect(await organisationsOf(joint)).toEqual([organisation(2), organisation(1)]);
    expect(await organisationsOf(gone.id)).toEqual([organisation(0)]);
    expect((await get(app.admin, `/candidacies/${candidacy}`)).represents).toBe(organisation(1));
    expect((await get(app.as(null), `/organisations/${organisation(0)}`)).name).toBe('Yhdistys 1 ry');
    expect(await journalOf(app, `/proposals/${proposal}`)).toEqual(['CREATE', 'SUBMIT', 'TAKE_ORGANISATION']);
  });

  it('is represented as what it became, whoever still names it', async () => {
    const call = await anOpenCall(world);
    const { candidacy, person } = await aCandidate(app, world, call, { by: 0, consents: false });
    await merge(0, organisation(1));
    const [{ id }] = await list(app.admin, `/consents?person=${person}`);
    await act(app.as(await app.tokenFor(person)), `/consents/${id}`, 'GIVE', { represents: organisation(0) });
    expect((await get(app.admin, `/candidacies/${candidacy}`)).represents).toBe(organisation(1));
    await made(world.secretary('PATCH', `/candidacies/${candidacy}`, { represents: null }));
    await made(world.secretary('PATCH', `/candidacies/${candidacy}`, { represents: organisation(0) }));
    expect((await get(app.admin, `/candidacies/${candidacy}`)).represents).toBe(organisation(1));
  });

  it('without a verified mandate leaves its contacts out: what they sent is the other’s, what they have not sent stays theirs and stays unsent', async () => {
    const call = await anOpenCall(world);
    const { id: sent } = await aProposal(world, call, 0, aNominee());
    const draft = await post(contact(0), '/proposals', {
      call,
      organisations: [organisation(0)],
      nominee: aNominee(),
      seats: [world.seats[0]],
      justification: 'Tuntee alueen.',
      authorised: true,
    });
    await merge(0, organisation(1));
    expect((await contact(0)('GET', `/proposals/${sent}`)).status).toBe(404);
    expect((await contact(1)('GET', `/proposals/${sent}`)).status).toBe(200);
    expect((await contact(1)('GET', `/proposals/${draft}`)).status).toBe(404);
    expect(codesOf(await send(contact(0), `/proposals/${draft}`, 'SUBMIT'))).toEqual(['proposal.organisation-merged']);
    expect(await contactsOf(organisation(1))).toHaveLength(1);
  });

  it('with one makes its contacts of today the other’s, each once and as long as before', async () => {
    const [known, leaving, left] = [world.people.contacts[1], await post(app.admin, '/people', aNominee()), world.people.contacts[2]];
    const grant = (person: string | undefined, more: object): Promise<string> =>
      post(app.admin, '/grants', { person, role: 'contact', organisation: organisation(0), from: '2026-01-01T00:00:00Z', ...more });
    await grant(known, {});
    await grant(leaving, { until: '2026-06-01T00:00:00Z' });
    await grant(left, { until: '2026-02-01T00:00:00Z' });
    await merge(0, organisation(1), { contacts: true });
    const contacts = (await contactsOf(organisation(1))).map(({ person, until }) => [person, until]);
    expect(contacts.sort()).toEqual(
      [
        [known, null],
        [world.people.contacts[0], null],
        [leaving, '2026-06-01T00:00:00.000Z'],
      ].sort(),
    );
  });

  it('with one makes its contacts to come the other’s too, from when they begin', async () => {
    const coming = await post(app.admin, '/people', aNominee());
    await post(app.admin, '/grants', { person: coming, role: 'contact', organisation: organisation(0), from: '2026-06-01T00:00:00Z' });
    await merge(0, organisation(1), { contacts: true });
    const moved = (await list(app.admin, `/grants?organisation=${organisation(1)}`)).find((g) => g.person === coming);
    expect(moved).toMatchObject({ from: '2026-06-01T00:00:00.000Z', until: null });
  });

  it('hands over what was told of it and the other lacks: its numbers, its sectors, and with its contacts its mailbox', async () => {
    const told = { businessId: '0112038-9', registerNumber: '123.456', mailbox: 'posti@example.org' };
    const sectorOf = (n: number) => ({ body: world.body, sector: `Toimiala ${n}` });
    await made(app.admin('PATCH', `/organisations/${organisation(0)}`, told));
    await merge(0, organisation(1), { contacts: true });
    const sectors = [sectorOf(1), sectorOf(2)];
    expect(await get(app.admin, `/organisations/${organisation(1)}`)).toMatchObject({ ...told, sectors });
    expect(await get(app.admin, `/organisations/${organisation(0)}`)).toMatchObject({ ...told, state: 'merged' });
    await made(app.admin('PATCH', `/organisations/${organisation(2)}`, { registerNumber: '9', mailbox: 'oma@example.org' }));
    await merge(1, organisation(2));
    expect(await get(app.admin, `/organisations/${organisation(2)}`)).toMatchObject({
      businessId: told.businessId,
      registerNumber: '9',
      mailbox: 'oma@example.org',
      sectors: [...sectors, sectorOf(3)],
    });
    const taken = await app.admin('PATCH', `/organisations/${await post(app.admin, '/organisations', { name: 'Uusi ry' })}`, told);
    expect([taken.status, taken.body.errors?.[0]?.pointer ?? taken.body]).toEqual([422, '/businessId']);
  });

  it('tells nothing to an organisation that whoever merges does not keep, and its mailbox to none without its contacts', async () => {
    const told = { registerNumber: '123.456', mailbox: 'posti@example.org' };
    await made(app.admin('PATCH', `/organisations/${organisation(0)}`, told));
    const other = await aWorld(app, { seats: 1, organisations: 1 });
    const foreign = other.organisations[0] as string;
    const third = await post(world.secretary, '/organisations', {
      name: 'Kaksonen ry',
      sectors: [{ body: world.body, sector: 'Toimiala 9' }],
    });
    await made(world.secretary('PATCH', `/organisations/${third}`, { mailbox: 'kaksonen@example.org' }));
    await merge(0, foreign);
    await act(world.secretary, `/organisations/${third}`, 'MERGE', { into: organisation(1) });
    expect(await get(app.admin, `/organisations/${foreign}`)).toMatchObject({
      registerNumber: null,
      mailbox: null,
      sectors: [{ body: other.body, sector: 'Toimiala 1' }],
    });
    expect((await get(app.admin, `/organisations/${organisation(1)}`)).mailbox).toBeNull();
  });

  it('counts as the other wherever organisations count: invited, it may be completed', async () => {
    const call = await anOpenCall(world, { kind: 'targeted', invitations: [organisation(1)] });
    const id = await post(world.secretary, '/proposals', {
      call,
      organisations: [organisation(0)],
      nominee: aNominee(),
      seats: [world.seats[0]],
      justification: 'Tuntee alueen.',
      authorised: true,
    });
    const entry = { channel: 'phone', arrivedAt: '2026-03-02T08:00:00Z' };
    expect(codesOf(await send(world.secretary, `/proposals/${id}`, 'SUBMIT', entry))).toEqual(['proposal.not-invited']);
    await merge(0, organisation(1), { contacts: true });
    expect((await act(world.secretary, `/proposals/${id}`, 'SUBMIT', entry)).state).toBe('submitted');
    expect((await candidacyBy(app, call, id)).proposal).toBe(id);
  });

  it('into one that is merged further on at the same time, ends where that one ended, and two never into each other', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    const answers = await Promise.all([
      send(world.secretary, `/organisations/${organisation(0)}`, 'MERGE', { into: organisation(1) }),
      send(world.secretary, `/organisations/${organisation(1)}`, 'MERGE', { into: organisation(2) }),
      send(world.substitute, `/organisations/${organisation(1)}`, 'MERGE', { into: organisation(0) }),
    ]);
    const all = await list(app.admin, '/organisations?limit=200');
    const standing = (from: string): string => {
      const { state, mergedInto } = all.find((o) => o.id === from);
      return state === 'merged' ? standing(mergedInto) : from;
    };
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status !== 200).map(({ status }) => status)).toEqual(
      answers.filter(({ status }) => status !== 200).map(() => 409),
    );
    expect(await organisationsOf(id)).toEqual([standing(organisation(0))]);
  });

  it('gets no letters any more', async () => {
    await merge(0, organisation(1));
    const call = await anOpenCall(world);
    const written = (await lettersOf(app, call)).map((l) => l.person);
    expect(world.people.contacts.map((person) => written.includes(person))).toEqual([false, true, true]);
  });

  it('which has members stays: the other one is merged into it', async () => {
    await anOpenCall(world, { kind: 'targeted', invitations: [organisation(0)] });
    expect(codesOf(await send(world.secretary, `/organisations/${organisation(0)}`, 'MERGE', { into: organisation(1) }))).toEqual([
      'organisation.has-seats',
    ]);
    await made(send(world.secretary, `/organisations/${organisation(1)}`, 'MERGE', { into: organisation(0) }));
  });
});

describe('a proposal of somebody whose candidacy was merged', () => {
  it('supports what became of it at last, however often that was merged further', async () => {
    const call = await anOpenCall(world);
    const nominee = aNominee();
    const chain = [
      await aCandidate(app, world, call, { by: 0, nominee }),
      await aCandidate(app, world, call, { by: 1 }),
      await aCandidate(app, world, call, { by: 2 }),
    ];
    for (const [i, { candidacy }] of chain.slice(0, 2).entries())
      await act(world.secretary, `/candidacies/${candidacy}`, 'MERGE', { into: chain[i + 1]?.candidacy });
    const { id } = await aProposal(world, call, 1, nominee);
    expect((await candidacyBy(app, call, id)).candidacy).toBe(chain[2]?.candidacy);
  });
});

describe('two that look alike and differ', () => {
  it('are remembered as looked at: organisations', async () => {
    for (const other of [organisation(1), organisation(2), organisation(1)])
      await act(world.secretary, `/organisations/${organisation(0)}`, 'KEEP_APART', { other });
    expect((await get(world.secretary, `/organisations/${organisation(0)}`)).keptApart).toEqual([organisation(1), organisation(2)]);
  });

  it('are remembered as looked at: candidates', async () => {
    const call = await anOpenCall(world);
    const [a, b] = [await aCandidate(app, world, call, { by: 0 }), await aCandidate(app, world, call, { by: 1 })];
    await act(world.secretary, `/candidacies/${a.candidacy}`, 'KEEP_APART', { other: b.candidacy });
    expect((await get(world.secretary, `/candidacies/${a.candidacy}`)).keptApart).toEqual([b.candidacy]);
    expect(await journalOf(app, `/candidacies/${a.candidacy}`)).toContain('KEEP_APART');
  });
});
