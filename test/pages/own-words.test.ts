import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HTMLElement } from 'node-html-parser';
import { aFilledBody, act, get, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';

let app: TestApp;
let world: World;
let decided: string;
let open: string;
let anybody: Visitor;
/** A body that writes in Finnish alone. */
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { seats: 2, organisations: 2 });
  const { body } = world;
  decided = (await aFilledBody(app, world)).call;
  const [decision] = (await get(app.admin, `/decisions?call=${decided}`)).items;
  await act(world.secretary, `/decisions/${decision.id}`, 'PUBLISH', { publishedOn: '2026-04-01' });
  const described = { tasks: { fi: '- Antaa lausuntoja\n- Tekee aloitteita' }, contactName: { fi: 'Neuvottelukunnan sihteeri' } };
  await act(world.secretary, `/bodies/${body}`, 'DESCRIBE', { ...described, contactEmail: 'neuvottelukunta@example.org' });
  await post(app.admin, '/meetings', { body, title: { fi: 'Järjestöfoorumi' }, plannedAt: '2026-06-01T11:00:00Z' });
  const paper = { body, language: 'fi', mediaType: 'text/plain', content: 'bW9p', public: true, on: '2026-02-10' };
  await post(app.admin, '/documents', { ...paper, title: { fi: 'Järjestöstrategia' } });
  await app.setClock('2026-05-04T09:00:00Z');
  const seat = await post(app.admin, '/seats', {
    body,
    constituency: { fi: 'Toimiala 3' },
    position: { fi: 'Kunnanjohtajan edustaja' },
    role: 'deputy',
  });
  open = await anOpenCall(world, {
    seats: [seat],
    declaredMembers: 0,
    declaredDeputies: 1,
    closesOn: '2026-05-31',
    questions: [{ key: 'why', text: { fi: 'Miksi juuri hän?' }, type: 'text', answeredBy: 'nominator', required: true, public: false }],
  });
  anybody = await aVisitor(app, null);
});
afterAll(() => app.stop());

/** What the body wrote. */
const OWN =
  /Järjestö(neuvottelukunta|foorumi|strategia)|Toimiala|Kunnanjohtaja|Aluehallitus|Keksitty maakunta|Jäsenhaku|sihteeri|lausuntoja|aloitteita|Miksi|Haemme/;
const MARK = '(på finska)';

/** Every text of a part of a page, with the elements around it, the nearest first. */
const textsOf = (part: HTMLElement, around: readonly HTMLElement[] = []): { text: string; around: readonly HTMLElement[] }[] =>
  part.childNodes.flatMap((node) =>
    node instanceof HTMLElement ? textsOf(node, [part, ...around]) : [{ text: node.text.trim(), around: [part, ...around] }],
  );

/** Whether all that the body wrote, and so much at least, is marked on pages in Swedish. */
async function allMarked(visitor: Visitor, pages: readonly (readonly [string, number])[]): Promise<void> {
  for (const [path, least] of pages) {
    const { root } = await visitor.get(`/sv${path}`);
    // The register's sector of an organisation is one word, in no language.
    const written = textsOf(root.querySelector('main') as HTMLElement).filter(({ text }) => OWN.test(text) && text !== 'Toimiala 1,');
    expect([path, written.length >= least]).toEqual([path, true]);
    const unmarked = written.filter(({ text, around }) => {
      const spoken = around.find((one) => one.getAttribute('lang') === 'fi');
      // Where only text can stand, in a label, the mark is a part of it.
      return !text.includes(MARK) && spoken?.parentNode?.querySelector('.fallback')?.text !== MARK;
    });
    expect([path, unmarked.map(({ text }) => text)]).toEqual([path, []]);
  }
}

it('what a body has not said in the reader’s language is said in another, read aloud in that, and visibly marked', () =>
  allMarked(anybody, [
    [`/bodies/${world.body}`, 12],
    [`/calls/${open}`, 4],
    [`/calls/${decided}`, 4],
    [`/organisations/${world.organisations[0]}`, 2],
    ['', 4],
  ]));

it('and so it is where only text can stand, on the pages of those who keep the body or propose', async () => {
  const [{ id }] = (await get(app.admin, `/decisions?call=${decided}`)).items;
  const [{ id: proposal }] = (await get(app.admin, `/proposals?call=${decided}`)).items;
  await allMarked(await aVisitor(app, world.people.secretary), [
    [`/calls/${open}/desk`, 1],
    [`/calls/${decided}/matrix`, 1],
    [`/calls/${open}/inbox`, 1],
    [`/decisions/${id}`, 4],
    [`/bodies/${world.body}/members`, 2],
  ]);
  await allMarked(await aVisitor(app, app.adminId), [['/admin/bodies', 2]]);
  const contact = await aVisitor(app, world.people.contacts[0] as string);
  await allMarked(contact, [
    [`/associations/${world.organisations[0]}`, 1],
    [`/calls/${open}/propose`, 1],
    [`/proposals/${proposal}`, 3],
  ]);
});

it('and is not marked for those in whose language it is', async () => {
  for (const path of [`/bodies/${world.body}`, `/calls/${open}`]) {
    const { root } = await anybody.get(`/fi${path}`);
    expect(root.querySelectorAll('main .fallback').map((one) => one.outerHTML)).toEqual([]);
  }
});
