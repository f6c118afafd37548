import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Answer, type TestApp } from '../support/app.js';
import { aWorld, type World } from '../support/world.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

const pointersOf = ({ body }: Answer): string[] =>
  ((body.errors ?? []) as { pointer: string; code: string }[]).map((e) => `${e.pointer} ${e.code}`);

describe('a region', () => {
  it.each(['Mars/Phobos', '+02:00', 'Europe', '', ' ', 'x'.repeat(61), 5, null])('in the zone %j is a wrong field', async (zone) => {
    const answer = await app.admin('POST', '/regions', { name: { fi: 'Alue' }, kind: 'region', zone });
    expect([answer.status, pointersOf(answer)]).toEqual([422, [`/zone ${zone === null ? 'field.required' : 'field.not-zone'}`]]);
  });

  it('keeps the zone that it was made with: deadlines have been promised in it', async () => {
    const { status, body } = await app.admin('POST', '/regions', { name: { fi: 'Alue' }, kind: 'region', zone: 'Europe/Stockholm' });
    expect([status, body.zone]).toEqual([201, 'Europe/Stockholm']);
    expect(pointersOf(await app.admin('PATCH', `/regions/${body.id}`, { zone: 'Europe/Helsinki' }))).toEqual(['/zone field.unknown']);
    expect((await app.admin('GET', `/bodies/${world.body}`)).status).toBe(200);
  });
});
