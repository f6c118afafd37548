import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('what comes to a call of whoever is not available', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 4, organisations: 4 });
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  it('is checked in one press only where the person is available, whatever the form sends', async () => {
    const call = await anOpenCall(world);
    for (const n of [2, 3]) await made(world.secretary('PATCH', `/organisations/${world.organisations[n] ?? ''}`, { verified: true }));
    const names = ['Anna', 'Kielo', 'Vieno'].map((givenName) => ({ givenName, familyName: 'Vastaava' }));
    const [stays, declines, wrong] = [
      await aProposal(world, call, 2, { ...(names[0] as (typeof names)[0]), email: 'anna.vastaava@example.org' }),
      await aProposal(world, call, 2, { ...(names[1] as (typeof names)[0]), email: 'kielo.vastaava@example.org' }),
      await aProposal(world, call, 3, { ...(names[2] as (typeof names)[0]), email: 'vieno.vastaava@example.org' }),
    ];
    const answer = async (proposal: string, type: string): Promise<void> => {
      const { items } = await made(world.secretary('GET', `/candidacies?call=${call}`));
      const candidacy = items.find((one: { supporters: { proposal: string }[] }) => one.supporters.some((s) => s.proposal === proposal));
      const consents = (await made(world.secretary('GET', `/consents?call=${call}&person=${candidacy.person}`))).items;
      await act(world.secretary, `/consents/${consents[0].id}`, type, { channel: 'phone', receivedAt: '2026-03-02T07:00:00Z' });
    };
    await answer(declines.id, 'DECLINE');
    const page = await siiri.get(`/calls/${call}/inbox`);
    const checksOn = (seen: Seen, id: string): string[] =>
      seen.root.querySelectorAll(`#p-${id} .checks li.warn`).map((li) => li.text.replace(/\s+/g, ' ').trim());
    expect(checksOn(page, declines.id)).toEqual(['Katso: Henkilö ei ole käytettävissä: hän ei suostunut ehdokkaaksi']);
    expect(checksOn(page, stays.id)).toEqual([]);
    expect(page.root.querySelector(`#p-${stays.id} .checks`)?.text).not.toContain('Kysymyksiin on vastattu');
    expect(page.root.querySelector('form[action$="/inbox/clean"] button')?.text).toContain('2 esitystä');
    await answer(wrong.id, 'NOT_ME');
    const after = await siiri.submit(page, {}, '/inbox/clean');
    expect(after.status).toBe(409);
    expect(after.root.querySelector('main .notice')?.text).toContain('suostumuspyyntö meni väärälle henkilölle');
    const states = await Promise.all(
      [stays, declines, wrong].map(async ({ id }) => (await made(world.secretary('GET', `/proposals/${id}`))).state),
    );
    expect(states).toEqual(['checked', 'submitted', 'submitted']);
    const desk = await siiri.get(`/calls/${call}/desk`);
    expect(main(desk)).toContain('Suostumukset1 pyydetty1 evätty1 väärä henkilöPaikat');
  });
});
