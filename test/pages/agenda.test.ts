import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get, list, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { made } from '../support/world.js';
import { prepare, type Stage } from './deciding/stage.js';

const AT = '20.4.2026 klo 12.00';

describe('the meetings at which a matter may be decided', () => {
  let app: TestApp;
  let stage: Stage;
  let ofAnother: string;
  beforeAll(async () => {
    app = await anApp();
    stage = await prepare(app, 'recorded', false);
    const { world } = stage;
    const council = await post(app.admin, '/organs', { region: world.region, name: { fi: 'Aluevaltuusto' }, kind: 'council' });
    const meeting = (fi: string, of: object) =>
      post(world.secretary, '/meetings', { ...of, body: world.body, title: { fi }, plannedAt: '2026-04-20T12:00:00+03:00' });
    await meeting('Neuvottelukunnan oma', {});
    await meeting('Hallituksen', { organ: world.organ });
    ofAnother = await meeting('Valtuuston', { organ: council });
  });
  afterAll(() => app.stop());

  it('are those of the organs that could decide, each under its organ, and none of the body itself', async () => {
    const form = await stage.hilkka.get(`/decisions/${stage.decision}/agenda`);
    const groups = form.root.querySelectorAll('select[name="meeting"] optgroup');
    expect(groups.map((group) => [group.getAttribute('label'), group.text])).toEqual([
      ['Aluehallitus', `Hallituksen, ${AT}`],
      ['Aluevaltuusto', `Valtuuston, ${AT}`],
    ]);
    expect(form.html).not.toContain('Neuvottelukunnan oma');
  });

  it('are of the organ that is chosen: another’s is refused beside the field, and nothing is saved', async () => {
    const form = await stage.hilkka.get(`/decisions/${stage.decision}/agenda`);
    const refused = await stage.hilkka.submit(form, { meeting: ofAnother });
    expect([refused.status, refused.root.querySelector('#f-meeting-error')?.text]).toEqual([
      422,
      expect.stringContaining('ei ole päättävän toimielimen oma'),
    ]);
    expect(await get(app.admin, `/decisions/${stage.decision}`)).toMatchObject({ state: 'preparing', meeting: null });
  });

  it('bring their day: another one beside it is refused, and none is left over from before', async () => {
    const { world, hilkka, decision } = stage;
    const path = `/decisions/${decision}/agenda`;
    const mine = (await list(world.secretary, '/meetings')).find(({ organ }) => organ === world.organ).id as string;
    await made(world.secretary('PATCH', `/decisions/${decision}`, { plannedOn: '2026-04-02' }));
    const refused = await hilkka.submit(await hilkka.get(path), { meeting: mine, plannedOn: '2026-04-21' });
    expect([refused.status, refused.root.querySelector('#f-plannedOn-error')?.text]).toEqual([
      422,
      expect.stringContaining('kokous on 20.4.2026'),
    ]);
    expect(await made(world.secretary('PATCH', `/decisions/${decision}`, { meeting: mine }))).toMatchObject({
      meeting: mine,
      plannedOn: null,
    });
    expect(await made(world.secretary('PATCH', `/decisions/${decision}`, { plannedOn: '2026-04-02' }))).toMatchObject({ meeting: null });
  });

  it('are added from there, for a body: without one the secretary is told so beside the field', async () => {
    const { world, hilkka, decision } = stage;
    const link = (await hilkka.get(`/decisions/${decision}/agenda`)).root
      .querySelector('main a[href*="/meetings/new"]')
      ?.getAttribute('href');
    const form = await hilkka.get((link as string).replace('/fi', ''));
    const given = { 'title.fi': 'Ylimääräinen', plannedAt: '2026-04-22T12:00' };
    const refused = await hilkka.submit(form, { ...given, body: '' });
    expect([refused.status, refused.root.querySelector('#f-body-error')?.text]).toEqual([422, expect.stringContaining('pakollinen')]);
    await hilkka.submit(refused, { body: world.body });
    const offered = (await hilkka.get(`/decisions/${decision}/agenda`)).root.querySelector('select[name="meeting"]')?.text;
    expect(offered).toContain('Ylimääräinen, 22.4.2026 klo 12.00');
  });

  it('are the organ’s alone once it has the matter', async () => {
    await stage.hilkka.submit(await stage.hilkka.get(`/decisions/${stage.decision}/agenda`), { plannedOn: '1.4.2026' });
    const form = await stage.hilkka.get(`/decisions/${stage.decision}/MOVE`);
    const offered = form.root.querySelectorAll('select[name="meeting"] option').map((option) => option.text);
    expect(offered.slice(1)).toEqual(['Ylimääräinen, 22.4.2026 klo 12.00', `Hallituksen, ${AT}`]);
  });
});
