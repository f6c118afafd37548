import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCandidate, act, list } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, formIn, type Seen, valuesIn, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app);
});
afterAll(() => app.stop());

const secretary = (): Promise<Visitor> => aVisitor(app, world.people.secretary);
const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');
const LONG = 'Pitkään mietitty syy, joka ei saa kadota.';

it('an answer that came on paper, and cannot be entered any more once it is typed, stands on the page that says why', async () => {
  const call = await anOpenCall(world);
  const { person } = await aCandidate(app, world, call, { by: 0, consents: false });
  const consent = (await list(app.admin, `/consents?call=${call}&person=${person}`))[0].id as string;
  const visitor = await secretary();
  const form = await visitor.get(`/consents/${consent}/enter`);
  await act(app.as(await app.tokenFor(person)), `/consents/${consent}`, 'DECLINE');
  const back = await visitor.submit(form, { answer: 'DECLINE', channel: 'paper', receivedAt: '2026-03-02T09:15', reason: LONG });
  expect([back.status >= 400, back.root.querySelectorAll('main form')]).toEqual([true, []]);
  expect(main(back)).toContain('Vastausta ei voitu kirjata');
  expect(main(back)).toMatch(new RegExp(`Tämän kirjoitit.*2026-03-02T09:15.*${LONG}`));
});

it('what was kept while its writer signed in stands on the page where its form is gone meanwhile', async () => {
  const call = await anOpenCall(world);
  const visitor = await secretary();
  const form = await visitor.get(`/calls/${call}/EXTEND`);
  visitor.drop('edustus-session');
  const asked = await visitor.submit(form, { closesOn: '2026-04-15', reason: LONG });
  await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Peruttu.' });
  const back = await (await secretary()).get(valuesIn(formIn(asked))['next']?.[0] as string);
  expect([back.status, back.root.querySelector('#f-reason')]).toEqual([200, null]);
  expect(main(back)).toContain(LONG);
});

it('what another site sent is on no page', async () => {
  const call = await anOpenCall(world);
  const back = await (await secretary()).post(`/calls/${call}/EXTEND`, { reason: LONG });
  expect([back.status, main(back).includes(LONG)]).toEqual([403, false]);
});

it('what somebody typed who may not any more, or to what is not there any more, stands on the page that says so', async () => {
  const call = await anOpenCall(world);
  const visitor = await aVisitor(app, world.people.substitute);
  const form = await visitor.get(`/calls/${call}/EXTEND`);
  await app.setClock('2026-03-03T08:00:00Z');
  const grants = (await made(app.admin('GET', `/grants?person=${world.people.substitute}`))).items as { id: string }[];
  await made(app.admin('PATCH', `/grants/${grants[0]?.id ?? ''}`, { until: '2026-03-03T08:00:00Z' }));
  const back = await visitor.submit(form, { closesOn: '2026-04-15', reason: LONG });
  expect(back.status).toBe(403);
  expect(main(back)).toContain(LONG);
});
