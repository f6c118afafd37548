import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
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

  it('are the organ’s alone once it has the matter', async () => {
    await stage.hilkka.submit(await stage.hilkka.get(`/decisions/${stage.decision}/agenda`), { plannedOn: '1.4.2026' });
    const form = await stage.hilkka.get(`/decisions/${stage.decision}/MOVE`);
    const offered = form.root.querySelectorAll('select[name="meeting"] option').map((option) => option.text);
    expect(offered.slice(1)).toEqual([`Hallituksen, ${AT}`]);
  });
});
