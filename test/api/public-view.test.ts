import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aWorld, type World } from '../support/world.js';
import { act, aFilledBody, aReadyCall, decide, get, list, post, publish, send } from './steps.js';

/** What those who have no business with a thing are not told of it. */
let app: TestApp;
let world: World;
let nobody: Api;
beforeAll(async () => {
  app = await anApp();
  nobody = app.as(null);
});
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

describe('of a membership the public is told', () => {
  const reason = 'Terveyteni ei enää riitä.';

  it('what holds, and the resignation when it is granted', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const { call, memberships, standing } = await aFilledBody(app, world);
    await publish(app, world, call);
    const [id, person] = [memberships[0] as string, standing[0]?.person as string];
    const own = app.as(await app.tokenFor(person));
    const stranger = app.as(await app.tokenFor(await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Vieras' })));
    const inState = async (api: Api, state: string): Promise<boolean> =>
      (await list(api, `/memberships?state=${state}&limit=200`)).some((m) => m.id === id);
    const told = async (api: Api): Promise<unknown[]> => {
      const { state, available } = await get(api, `/memberships/${id}`);
      return [state, (available as { type: string }[]).some(({ type }) => type === 'GRANT_RESIGNATION'), await inState(api, state)];
    };
    await app.setClock('2026-04-01T06:00:00Z');
    const before = await get(nobody, `/memberships/${id}`);
    await act(own, `/memberships/${id}`, 'REQUEST_RESIGNATION', { reason });
    const after = await get(nobody, `/memberships/${id}`);
    expect(after).toEqual({ ...before, version: (before.version as number) + 1 });
    for (const api of [nobody, stranger]) {
      expect(await told(api)).toEqual(['active', false, true]);
      expect(await inState(api, 'resignation-requested')).toBe(false);
      expect((await send(api, `/memberships/${id}`, 'NO_SUCH')).body.detail).toContain('“active”');
    }
    for (const api of [own, world.secretary, world.contacts[0] as Api, app.admin]) {
      expect(await told(api)).toEqual(['resignation-requested', true, true]);
      expect(await inState(api, 'active')).toBe(false);
    }
    await act(world.secretary, `/memberships/${id}`, 'GRANT_RESIGNATION', { on: '2026-04-01' });
    expect((await get(nobody, `/memberships/${id}`)).state).toBe('released');
  });

  it('nothing before the decision is published, but those whom it concerns', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const { call, memberships, standing } = await aFilledBody(app, world);
    const path = `/memberships/${memberships[0]}`;
    const own = app.as(await app.tokenFor(standing[0]?.person as string));
    const stranger = app.as(await app.tokenFor(await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Vieras' })));
    const listed = async (api: Api): Promise<number> => (await list(api, `/memberships?body=${world.body}`)).length;
    for (const api of [nobody, stranger]) expect([(await api('GET', path)).status, await listed(api)]).toEqual([404, 0]);
    for (const api of [own, world.secretary, world.contacts[0] as Api, app.admin])
      expect([(await api('GET', path)).status, await listed(api)]).toEqual([200, 1]);
    await publish(app, world, call);
    for (const api of [nobody, stranger]) expect([(await api('GET', path)).status, await listed(api)]).toEqual([200, 1]);
  });

  it('neither an alert nor what was announced, nor when the rows were recorded', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const { call, memberships } = await aFilledBody(app, world);
    await publish(app, world, call);
    const path = `/memberships/${memberships[0]}`;
    await app.setClock('2026-04-01T06:00:00Z');
    await act(world.contacts[0] as Api, path, 'REPORT_ELIGIBILITY_LOSS', { reason });
    const shown = await get(nobody, path);
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['eligibilityAlertAt']));
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['announcedAt']));
    expect(JSON.stringify([shown.holdings, shown.mandates])).not.toMatch(/recordedAt|supersededAt/);
    expect(shown.holdings).toHaveLength(1);
    expect(await get(world.secretary, path)).toMatchObject({ eligibilityAlertAt: '2026-04-01T06:00:00.000Z', announcedAt: null });
  });

  it('and its organisation, not in which words the person resigned', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const { memberships, standing } = await aFilledBody(app, world);
    const path = `/memberships/${memberships[0]}`;
    const own = app.as(await app.tokenFor(standing[0]?.person as string));
    await app.setClock('2026-04-01T06:00:00Z');
    await act(own, path, 'REQUEST_RESIGNATION', { reason });
    const why = async (api: Api): Promise<unknown> => (await list(api, `${path}/journal`)).at(-1)?.why;
    expect([await why(own), await why(world.secretary), await why(app.admin)]).toEqual([reason, reason, reason]);
    expect(await why(world.contacts[0] as Api)).toBeNull();
  });
});

it('how to join a meeting is told of public forums only', async () => {
  world = await aWorld(app, { seats: 1, organisations: 1 });
  const meeting = {
    title: { fi: 'Kokous' },
    plannedAt: '2026-05-05T12:00:00Z',
    remoteLink: 'https://example.org/huone',
    agenda: 'Asiat 1–7.',
  };
  const closed = await post(world.secretary, '/meetings', { ...meeting, body: world.body });
  const open = await post(world.secretary, '/meetings', { ...meeting, body: world.body, publicForum: true });
  const ofOrgan = await post(app.admin, '/meetings', { ...meeting, organ: world.organ });
  const told = async (api: Api, id: string): Promise<unknown[]> => {
    const { remoteLink, agenda, title } = await get(api, `/meetings/${id}`);
    return [remoteLink !== undefined, agenda !== undefined, title !== undefined];
  };
  for (const api of [nobody, world.contacts[0] as Api]) {
    expect([await told(api, closed), await told(api, open), await told(api, ofOrgan)]).toEqual([
      [false, false, true],
      [true, true, true],
      [false, false, true],
    ]);
  }
  expect([await told(world.secretary, closed), await told(world.organMember, ofOrgan)]).toEqual([
    [true, true, true],
    [true, true, true],
  ]);
});

it('a published decision names those who were appointed, without grounds', async () => {
  world = await aWorld(app, { seats: 2, organisations: 2 });
  const { call } = await aReadyCall(app, world);
  const [first, second] = world.seats;
  const outcomes = [
    { seat: first, outcome: 'confirmed', grounds: 'Kokenein.' },
    { seat: second, outcome: 'rejected', grounds: 'Ei ole alueelta.' },
  ];
  const { id } = await decide(app, world, call, { outcomes });
  await act(world.secretary, `/decisions/${id}`, 'PUBLISH');
  const shown = await get(nobody, `/decisions/${id}`);
  expect((shown.items as { seat: string }[]).map((item) => item.seat)).toEqual([first]);
  expect(JSON.stringify(shown)).not.toMatch(/grounds|alueelta|Kokenein/);
  expect((await get(world.organMember, `/decisions/${id}`)).items).toHaveLength(2);
});
