import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, valuesIn, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('the inbox, when somebody else has been there meanwhile', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 1, organisations: 1 });
    await made(world.secretary('PATCH', `/organisations/${world.organisations[0]}`, { verified: true }));
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  const proposed = async (call: string, n: number): Promise<string> =>
    (await aProposal(world, call, 0, { givenName: `Ehdokas${n}`, familyName: `Numero${n}` })).id;
  const send = (id: string, type: string, more: object = {}) => made(world.secretary('POST', `/proposals/${id}/events`, { type, ...more }));
  const stateOf = async (id: string): Promise<string> => (await made(world.secretary('GET', `/proposals/${id}`))).state as string;
  /** The form of a proposal's event as it stands on a page. */
  const formOf = (page: Seen, id: string, event: string): Record<string, string[]> => {
    const form = page.root.querySelectorAll(`#p-${id} form`).find((f) => f.querySelector('[name=event]')?.getAttribute('value') === event);
    return form ? valuesIn(form) : {};
  };

  it('keeps a form that comes back on its page of the list, and goes on there', async () => {
    const call = await anOpenCall(world);
    let last = '';
    for (let n = 0; n < 26; n += 1) last = await proposed(call, n);
    const second = await siiri.get(`/calls/${call}/inbox?page=2`);
    const again = await siiri.post(`/calls/${call}/inbox`, {
      ...formOf(second, last, 'RETURN'),
      reason: 'Puuttuu.',
      completionDue: '1.1.2020',
    });
    expect(again.status).toBe(422);
    expect(again.root.querySelector(`#f-reason-${last}`)?.text).toBe('Puuttuu.');
    expect(again.root.querySelectorAll('main article')).toHaveLength(1);
    const done = await siiri.post(`/calls/${call}/inbox`, { ...formOf(again, last, 'RETURN'), completionDue: '' });
    expect(done.path).toContain('page=2&done=RETURN');
    const emptied = await siiri.get(`/calls/${call}/inbox?state=submitted&page=2`);
    expect(emptied.root.querySelectorAll('main article')).toHaveLength(25);
  });

  it('shows the proposal that was pressed also where the filter has it no more, with the reason and what was typed', async () => {
    const call = await anOpenCall(world);
    const id = await proposed(call, 1);
    const page = await siiri.get(`/calls/${call}/inbox?state=submitted`);
    await send(id, 'CHECK');
    const late = await siiri.post(`/calls/${call}/inbox`, { ...formOf(page, id, 'RETURN'), reason: 'Perustelu puuttuu.' });
    expect(late.status).toBe(412);
    const told = late.root.querySelector('main > .notice.error, main .notice.error');
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(`#p-${id}`);
    expect(told?.text).toContain('Tiedot ovat muuttuneet');
    expect(told?.querySelector('blockquote')?.text).toBe('Perustelu puuttuu.');
    expect(late.root.querySelector(`#p-${id}`)).not.toBeNull();
  });

  it('marks as checked at once only what stands as it was shown', async () => {
    const call = await anOpenCall(world);
    const [first, second] = [await proposed(call, 1), await proposed(call, 2)];
    const page = await siiri.get(`/calls/${call}/inbox`);
    await send(first, 'RETURN', { reason: 'Täydennä.' });
    await made(world.contacts[0]!('POST', `/proposals/${first}/events`, { type: 'SUBMIT' }));
    const late = await siiri.submit(page, {}, '/inbox/clean');
    expect([late.status, main(late)]).toEqual([409, expect.stringContaining('Tiedot ovat muuttuneet')]);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['submitted', 'checked']);
    expect(
      (await siiri.post(`/calls/${call}/inbox/clean`, { csrf: formOf(page, first, 'CHECK')['csrf'] ?? '', proposals: first })).status,
    ).toBe(404);
  });
});

describe('a form that is sent twice', () => {
  let app: TestApp;
  let world: World;
  let admin: Visitor;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    admin = await aVisitor(app, app.adminId);
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  const aKeeper = async (givenName: string): Promise<string> => {
    const person = await made(app.admin('POST', '/people', { givenName, familyName: 'Poislähtevä' }));
    const grant = { person: person.id, role: 'substitute', body: world.body, from: '2026-01-01T00:00:00Z' };
    return (await made(app.admin('POST', '/grants', grant))).id as string;
  };
  /** The clock goes on between two presses. */
  const later = async (minutes: number): Promise<void> => app.setClock(new Date(Date.UTC(2026, 2, 2, 8, minutes)).toISOString());
  const untilOf = async (grant: string): Promise<string> => (await made(app.admin('GET', `/grants/${grant}`))).until as string;

  it('ends a right at once, and the second press is the first one’s', async () => {
    const grant = await aKeeper('Paula');
    const form = await admin.get(`/admin/grants/${grant}/end`);
    await later(1);
    expect((await admin.submit(form, { when: 'now' })).path).toContain('done=ended');
    await later(2);
    expect((await admin.submit(form, { when: 'now' })).path).toContain('done=ended');
    expect(await untilOf(grant)).toBe('2026-03-02T08:01:00.000Z');
  });

  it('does so among the keepers of a body too', async () => {
    const grant = await aKeeper('Pauli');
    const page = await siiri.get(`/bodies/${world.body}/keepers`);
    const form = page.root.querySelectorAll('form').find((f) => f.querySelector(`input[value="${grant}"]`));
    await later(3);
    expect((await siiri.post(`/bodies/${world.body}/keepers/end`, { ...valuesIn(form!), sure: 'yes' })).path).toContain('done=ended');
    await later(4);
    expect((await siiri.post(`/bodies/${world.body}/keepers/end`, { ...valuesIn(form!), sure: 'yes' })).path).toContain('done=ended');
    expect(await untilOf(grant)).toBe('2026-03-02T08:03:00.000Z');
  });

  it('makes one supplementary call, although its seats are not free any more', async () => {
    const page = await siiri.get(`/calls/new?body=${world.body}`);
    const typed = { kind: 'supplementary', 'title.fi': 'Täydennyshaku' };
    const paths = [await siiri.submit(page, typed), await siiri.submit(page, typed)].map(({ path }) => path);
    expect(paths[0]).toMatch(/\/edit\?done=CREATE$/);
    expect(paths[1]).toBe(paths[0]);
  });

  it('without a role leads back to choosing it', async () => {
    const person = world.people.organMember;
    const last = await admin.get(`/admin/grants/new?person=${person}&role=substitute`);
    const again = await admin.submit(last, { role: '', body: world.body });
    expect([again.status, again.root.querySelector('.steps-now')?.text]).toEqual([422, expect.stringContaining('Mikä rooli')]);
    expect(again.root.querySelector('.error-summary a')?.getAttribute('href')).toBe('#f-role');
    const lost = await admin.submit(last, { role: 'contact' });
    expect([lost.status, lost.root.querySelector('main input[name=q]') === null]).toEqual([422, false]);
  });
});

describe('the settings of a body, when another administrator has saved meanwhile', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  afterAll(() => app.stop());

  it('come back with the other’s changes, and saving again undoes none of them', async () => {
    const admin = await aVisitor(app, app.adminId);
    const page = await admin.get(`/bodies/${world.body}/settings`);
    const change = { when: 'correct', deputyMode: 'personal', 'name.fi': 'Toisen nimi', deadlineMoves: '1' };
    expect((await admin.submit(page, change)).status).toBe(200);
    const late = await admin.submit(page, { when: 'correct', decisionMode: 'confirmed', 'name.fi': 'Oma nimi' });
    expect(late.status).toBe(412);
    expect(late.root.querySelector('#f-name-fi-error')?.text).toContain('Nyt tässä on: Toisen nimi.');
    const saved = await admin.submit(late, {});
    expect(saved.path).toContain('done=AMEND');
    expect(await made(app.admin('GET', `/bodies/${world.body}`))).toMatchObject({
      name: { fi: 'Oma nimi' },
      deputyMode: 'personal',
      decisionMode: 'confirmed',
      deadlineMoves: true,
    });
  });
});
