import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, type World } from '../support/world.js';
import { aCandidate, act, aNominee, decide, evaluate, get, list, post, propose } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());

/** A body of its own with so many seats. */
async function seatsOf(count: number): Promise<{ body: string; seats: string[] }> {
  const body = await post(app.admin, '/bodies', { region: world.region, name: { fi: 'Iso toimielin' }, regime: 'statutory' });
  const seats: string[] = [];
  for (let i = 0; i < count; i += 1)
    seats.push(await post(app.admin, '/seats', { body, constituency: { fi: `Toimiala ${i}` }, role: 'member' }));
  return { body, seats };
}
async function walk(api: Api, path: string, limit?: number): Promise<{ ids: string[]; pages: number[] }> {
  const ids: string[] = [];
  const pages: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = (await get(api, `${path}${limit ? `&limit=${limit}` : ''}${cursor ? `&cursor=${cursor}` : ''}`)) as {
      items: { id: string }[];
      next: string | null;
    };
    ids.push(...page.items.map((i) => i.id));
    pages.push(page.items.length);
    cursor = page.next;
  }
  return { ids, pages };
}

describe('a list', () => {
  it.each([
    [1, [1], [1]],
    [3, [3], [2, 1]],
    [250, [50, 50, 50, 50, 50], [100, 100, 50]],
  ])(
    'of %i is given in pages without gaps or doubles, oldest first',
    async (count, byDefault, byHundred) => {
      const { body, seats } = await seatsOf(count);
      const path = `/seats?body=${body}`;
      expect(await walk(app.as(null), path)).toEqual({ ids: seats, pages: byDefault });
      expect(await walk(app.as(null), path, count === 3 ? 2 : 100)).toEqual({ ids: seats, pages: byHundred });
      expect((await walk(app.admin, path, count === 250 ? 125 : 1)).ids).toEqual(seats);
    },
    120_000,
  );

  it('of none is an empty page', async () => {
    const { body } = await seatsOf(0);
    expect(await get(app.as(null), `/seats?body=${body}`)).toEqual({ items: [], next: null });
  });

  it('shows what is added while it is read', async () => {
    const { body, seats } = await seatsOf(3);
    const first = await get(app.as(null), `/seats?body=${body}&limit=2`);
    const added = await post(app.admin, '/seats', { body, constituency: { fi: 'Uusi' }, role: 'member' });
    const second = await get(app.as(null), `/seats?body=${body}&limit=2&cursor=${first.next}`);
    expect(second.items.map((s: { id: string }) => s.id)).toEqual([seats[2], added]);
  });

  it('of three costs as many queries as a list of one', async () => {
    const [one, three] = [await seatsOf(1), await seatsOf(3)];
    const asked = jest.spyOn(app.program.pool, 'query');
    const queries = async (body: string): Promise<number> => {
      await get(app.admin, `/seats?body=${body}`);
      asked.mockClear();
      await get(app.admin, `/seats?body=${body}`);
      return asked.mock.calls.filter(([q]) => JSON.stringify(q).includes('seat')).length;
    };
    const [few, more] = [await queries(one.body), await queries(three.body)];
    asked.mockRestore();
    expect([few, more]).toEqual([2, 2]);
  });

  it('refuses what it does not know, and says which', async () => {
    const pointers = async (query: string): Promise<unknown[]> => {
      const { status, body } = await app.admin('GET', `/calls?${query}`);
      return [status, ...(body.errors ?? []).map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`)];
    };
    for (const limit of ['0', '201', '-1', '1.5', 'x', '', '00001', '1e2'])
      expect([limit, await pointers(`limit=${limit}`)]).toEqual([limit, [422, 'query:limit field.not-whole-number']]);
    for (const cursor of ['x', '!', Buffer.from('x').toString('base64url')])
      expect(await pointers(`cursor=${cursor}`)).toEqual([422, 'query:cursor field.not-id']);
    for (const state of ['nonsense', '', 'open,nonsense', 'toString'])
      expect([state, await pointers(`state=${state}`)]).toEqual([state, [422, 'query:state field.not-one-of']]);
    expect(await pointers('body=x')).toEqual([422, 'query:body field.not-id']);
    for (const name of ['nonsense', 'constructor', '__proto__', 'toString'])
      expect([name, await pointers(`${name}=${world.body}`)]).toEqual([name, [422, `query:${name} field.unknown`]]);
    expect(await pointers(`body=${world.body}&body=${world.body}`)).toEqual([422, 'query:body field.not-id']);
    expect((await app.admin('GET', '/nonsense')).status).toBe(404);
  });
});

describe('filters', () => {
  let call: string;
  let other: World;
  let theirs: string;
  const ids = async (api: Api, path: string): Promise<string[]> => (await list(api, path)).map((i) => i.id as string);
  const proposals: string[] = [];
  beforeAll(async () => {
    other = await aWorld(app);
    [call, theirs] = [await anOpenCall(world), await anOpenCall(other)];
    await post(world.secretary, '/calls', { body: world.body, title: { fi: 'Luonnos' } });
    for (const by of [0, 0, 1]) proposals.push((await aProposal(world, call, by, aNominee())).id);
    await aProposal(other, theirs, 0, aNominee());
  });

  it('by body and by state, one or several', async () => {
    expect(await ids(app.as(null), `/calls?body=${world.body}`)).toEqual([call]);
    expect(await ids(app.as(null), `/calls?body=${other.body}`)).toEqual([theirs]);
    expect(await list(world.secretary, `/calls?body=${world.body}&state=draft`)).toHaveLength(1);
    expect(await list(world.secretary, `/calls?body=${world.body}&state=draft,open`)).toHaveLength(2);
    expect(await list(world.secretary, `/calls?body=${world.body}&state=voided`)).toHaveLength(0);
  });

  it('in the browser too, where a list is headed by what it lists and begins with the newest', async () => {
    const { items } = (await get(world.secretary, `/calls?body=${world.body}`)) as { items: { id: string }[] };
    const page = await (await aVisitor(app, world.people.secretary)).get(`/fi/calls?body=${world.body}`);
    expect(page.root.querySelector('h1')?.text).toBe('Haut');
    const links = page.root.querySelectorAll('main tbody a').map((a) => a.getAttribute('href')?.split('/')[3]);
    expect(links).toEqual(items.map(({ id }) => id).reverse());
    expect(links).toHaveLength(2);
  });

  it('by call and by organisation', async () => {
    expect(await ids(app.admin, `/proposals?call=${call}`)).toEqual(proposals);
    expect(await ids(app.admin, `/proposals?call=${call}&organisation=${world.organisations[0]}`)).toEqual(proposals.slice(0, 2));
    expect(await ids(app.admin, `/proposals?body=${other.body}&call=${call}`)).toEqual([]);
    const supported = await list(app.admin, `/candidacies?organisation=${world.organisations[1]}`);
    expect(supported.map((c) => c.supporters[0].proposal)).toEqual(proposals.slice(2));
    expect(await list(app.admin, `/consents?call=${call}`)).toHaveLength(3);
    expect(await ids(app.as(null), `/organisations?body=${world.body}&limit=200`)).toEqual(world.organisations);
  });

  it('never widen what one may see', async () => {
    expect(await ids(world.contacts[0] as Api, `/proposals?call=${call}`)).toEqual(proposals.slice(0, 2));
    expect(await walk(world.contacts[0] as Api, `/proposals?call=${call}`, 1)).toEqual({ ids: proposals.slice(0, 2), pages: [1, 1] });
    expect(await ids(world.contacts[2] as Api, `/proposals?call=${call}`)).toEqual([]);
    expect(await ids(other.secretary, `/proposals?call=${call}`)).toEqual([]);
    expect(await ids(other.secretary, `/candidacies?call=${call}`)).toEqual([]);
    expect(await ids(world.contacts[0] as Api, `/candidacies?call=${call}`)).toEqual([]);
  });
});

describe('the journal', () => {
  it('says who did what when, from which state to which, and why; names only to who keeps the body', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason: 'Täydennä perustelua.' });
    const [contact, secretary] = [world.people.contacts[0], world.people.secretary];
    const seen = await list(world.secretary, `/proposals/${id}/journal`);
    expect(seen.map((e) => [e.version, e.event, e.from, e.to, e.actor.kind, e.actor.id, e.actor.name, e.why])).toEqual([
      [1, 'CREATE', null, 'draft', 'person', contact, 'Kontakti1 Järjestöläinen', null],
      [2, 'SUBMIT', 'draft', 'submitted', 'person', contact, 'Kontakti1 Järjestöläinen', null],
      [3, 'RETURN', 'submitted', 'returned', 'person', secretary, 'Siiri Sihteeri', 'Täydennä perustelua.'],
    ]);
    for (const entry of seen)
      expect(entry).toMatchObject({ at: '2026-03-02T08:00:00.000Z', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(seen[0].facts).toEqual({ call, organisations: [world.organisations[0]], seats: world.seats, authorised: true });
    const own = await list(world.contacts[0] as Api, `/proposals/${id}/journal`);
    // Contacts of one organisation know each other; of the others they hear as what they acted.
    expect(own.map(({ actor: { id: _, ...told } }) => told)).toEqual([
      ...[1, 2].map(() => ({ kind: 'person', as: 'contact', name: 'Kontakti1 Järjestöläinen' })),
      { kind: 'person', as: 'secretary' },
    ]);
    expect(own.map((e) => e.actor.id)).toEqual(seen.map((e) => e.actor.id));
    const finnish = await world.secretary('GET', `/proposals/${id}/journal`, undefined, { 'accept-language': 'fi' });
    expect(finnish.body.items.map((e: { label: string }) => e.label)).toEqual(['Aloita esitys', 'Lähetä esitys', 'Pyydä täydennystä']);
    expect((await app.as(null)('GET', `/calls/${call}/journal`)).status).toBe(404);
    expect((await (world.contacts[0] as Api)('GET', `/calls/${call}/journal`)).status).toBe(404);
  });

  it('tells the clock and Edustus from people', async () => {
    const mine = await aWorld(app);
    const call = await anOpenCall(mine);
    const { candidacy } = await aCandidate(app, mine, call, { by: 0 });
    await evaluate(app, mine, call);
    const kinds = async (path: string): Promise<string[]> =>
      (await list(mine.secretary, `${path}/journal`)).map((e) => `${e.event} ${e.actor.kind}`);
    expect(await kinds(`/calls/${call}`)).toEqual(['CREATE person', 'PUBLISH person', 'CLOSE clock', 'EVALUATE person']);
    expect(await kinds(`/candidacies/${candidacy}`)).toEqual(['CREATE system']);
    const [{ id }] = await list(mine.secretary, `/consents?call=${call}`);
    expect(await kinds(`/consents/${id}`)).toEqual(['CREATE system', 'GIVE link']);
  });
});

describe('the composition', () => {
  it('on a date includes the first and the last day of a member, and what the seat was then', async () => {
    await app.setClock('2026-03-02T08:00:00Z');
    const mine = await aWorld(app, { seats: 2 });
    const call = await anOpenCall(mine);
    const { candidacy, person } = await aCandidate(app, mine, call, { by: 0, seats: [mine.seats[0] as string] });
    await evaluate(app, mine, call);
    await propose(mine, candidacy, mine.seats[0] as string);
    await act(mine.secretary, `/calls/${call}`, 'READY', { deferSeats: [mine.seats[1]] });
    await decide(app, mine, call, { from: '2026-05-01', to: '2027-04-30' });
    const holder = async (on?: string): Promise<unknown> => {
      const { seats } = await get(app.as(null), `/bodies/${mine.body}/composition${on ? `?on=${on}` : ''}`);
      expect(seats.map((s: { seat: string }) => s.seat)).toEqual(mine.seats);
      expect(seats[1]).toMatchObject({ person: null, organisation: null, membership: null, from: null, to: null });
      return seats[0].person?.id ?? null;
    };
    for (const [on, sits] of [
      ['2026-04-30', null],
      ['2026-05-01', person],
      ['2027-04-30', person],
      ['2027-05-01', null],
    ] as const)
      expect([on, await holder(on)]).toEqual([on, sits]);
    expect(await holder()).toBe(null);
    await app.setClock('2026-05-01T05:00:00Z');
    expect(await holder()).toBe(person);
    const { seats, on, name } = await get(app.as(null), `/bodies/${mine.body}/composition?on=2026-06-01`);
    expect([on, name]).toEqual(['2026-06-01', { fi: 'Järjestöneuvottelukunta' }]);
    expect(seats[0]).toMatchObject({
      role: 'member',
      constituency: { fi: 'Toimiala 1' },
      organisation: { id: mine.organisations[0], name: 'Yhdistys 1 ry' },
      from: '2026-05-01',
      to: '2027-04-30',
    });
    for (const wrong of ['2026-02-30', '1.5.2026', '', 'today'])
      expect((await app.as(null)('GET', `/bodies/${mine.body}/composition?on=${wrong}`)).status).toBe(422);
    expect((await app.as(null)('GET', `/bodies/${mine.body}/composition?at=2026-06-01`)).status).toBe(422);
    expect((await app.as(null)('GET', `/bodies/${call}/composition`)).status).toBe(404);
  });
});
