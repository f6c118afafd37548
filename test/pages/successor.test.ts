import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCandidate, act, evaluate, get, list } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';

const textOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';
const linksOf = ({ root }: Seen): (string | undefined)[] => root.querySelectorAll('main a').map((a) => a.getAttribute('href'));

describe('an association that holds the seat of a representative who left', () => {
  let app: TestApp;
  let world: World;
  let contact: Visitor;
  let membership: string;
  const typed = { givenName: 'Seija', familyName: 'Seuraaja', email: 'seija.seuraaja@example.org' };
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names', organ: null } });
    const [seat] = world.seats as [string];
    const { candidacy, person } = await aCandidate(app, world, await anOpenCall(world), { by: 0, seats: [seat] });
    await evaluate(app, world, (await get(app.admin, `/candidacies/${candidacy}`)).call as string);
    await act(world.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat });
    await app.setClock('2026-04-10T08:00:00Z');
    membership = (await list(app.admin, `/memberships?person=${person}`))[0].id as string;
    contact = await aVisitor(app, world.people.contacts[0] as string);
  });
  afterAll(() => app.stop());

  it('has nobody to succeed while the representative sits', async () => {
    expect((await contact.get(`/memberships/${membership}/successor`)).status).toBe(404);
  });

  it('names somebody new by name and address, from what waits for it; nobody stays behind when that is refused', async () => {
    await act(world.contacts[0] as never, `/memberships/${membership}`, 'RECALL', { on: '2026-04-10' });
    const waiting = await contact.get('/me');
    const link = waiting.root.querySelectorAll('main a').find((a) => a.text.includes('Nimetkää seuraaja paikkaanne'));
    expect(link?.getAttribute('href')).toBe(`/fi/memberships/${membership}/successor`);
    expect(linksOf(await contact.get(`/memberships/${membership}`))).toContain(`/fi/memberships/${membership}/successor`);
    const page = await contact.get(`/memberships/${membership}/successor`);
    expect(page.root.querySelector('#f-from')?.getAttribute('value')).toBe('2026-04-11');
    const people = async (): Promise<number> => (await list(app.admin, '/people?limit=200')).length;
    const before = await people();
    const empty = await contact.submit(page, {}, 'Nimeä seuraaja');
    expect([empty.status, empty.root.querySelectorAll('.error-summary a').map((a) => a.getAttribute('href'))]).toEqual([
      422,
      ['#f-givenName', '#f-familyName', '#f-email'],
    ]);
    const early = await contact.submit(page, { ...typed, from: '2026-04-01' }, 'Nimeä seuraaja');
    expect([early.status, early.root.querySelector('.error-summary a')?.getAttribute('href'), await people()]).toEqual([
      422,
      '#f-from',
      before,
    ]);
    const [named, twice] = [await contact.submit(page, typed, 'Nimeä seuraaja'), await contact.submit(page, typed, 'Nimeä seuraaja')];
    expect([named.status, twice.status, await people()]).toEqual([200, 200, before + 1]);
    expect(textOf(named)).toContain('Seuraaja on nimetty.');
    expect(textOf(await contact.get(`/associations/${world.organisations[0]}`))).toContain('Seija Seuraaja');
  });

  it('leaves the naming to its contacts', async () => {
    for (const person of [world.people.secretary, app.adminId])
      expect((await (await aVisitor(app, person)).get(`/memberships/${membership}/successor`)).status).toBe(404);
  });
});
