import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { submitWithFiles } from '../support/files.js';
import { aVisitor, type Visitor } from '../support/visitor.js';
import { aWorld, made, type World } from '../support/world.js';

let app: TestApp;
let world: World;
let siiri: Visitor;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { seats: 1, organisations: 1 });
  siiri = await aVisitor(app, world.people.secretary);
});
afterAll(() => app.stop());

it('a body’s document is a file that its secretary chooses: what kind it is, the file tells, and without one the field says so', async () => {
  const page = await siiri.get(`/documents/new?body=${world.body}`);
  expect(page.root.querySelector('#f-content')?.getAttribute('type')).toBe('file');
  expect(page.root.querySelector('[name=mediaType]')).toBeNull();
  const typed = { 'title.fi': ['Strategia'], language: ['fi'], on: ['2026-03-01'], public: ['1'] };
  const send = (...files: Buffer[]) =>
    submitWithFiles(
      siiri,
      page,
      typed,
      'content',
      files.map((content) => ({ name: 'strategia.pdf', content })),
    );
  const none = await send();
  expect([none.status, none.text]).toEqual([422, expect.stringMatching(/href="#f-content"/)]);
  expect(none.text).not.toContain('f-mediaType');
  expect(none.text).toContain('value="Strategia"');
  const strange = await send(Buffer.from([0, 1, 2]));
  expect([strange.status, strange.text]).toEqual([422, expect.stringContaining('Tällaista tiedostoa ei voi tallentaa')]);
  expect((await send(Buffer.from('%PDF-1.7 strategia'))).status).toBe(303);
  const [document, ...more] = (await made(world.secretary('GET', `/documents?body=${world.body}`))).items;
  expect([document, more]).toMatchObject([{ title: { fi: 'Strategia' }, mediaType: 'application/pdf' }, []]);
  const file = await siiri.get(`/documents/${document.id}/file`);
  expect([file.status, file.html]).toEqual([200, '%PDF-1.7 strategia']);
});
