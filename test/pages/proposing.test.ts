import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aVisitor, Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

describe('proposing somebody', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  afterAll(() => app.stop());

  const QUESTIONS = [
    { key: 'kokemus', text: { fi: 'Mitä kokemusta henkilöllä on?' }, type: 'text', answeredBy: 'nominator', required: true, public: false },
    { key: 'vuodet', text: { fi: 'Montako vuotta?' }, type: 'number', answeredBy: 'nominator', required: false, public: true },
    { key: 'kay', text: { fi: 'Käykö kokousaika?' }, type: 'yes-no', answeredBy: 'nominator', required: true, public: false },
  ];

  it('goes step by step from a newcomer who gives an e-mail address and a name to a receipt with the arrival stamp', async () => {
    const call = await anOpenCall(world, { questions: QUESTIONS });
    const visitor = new Visitor(app.url);
    const begin = await visitor.get(`/calls/${call}/propose`);
    const person = await visitor.submit(begin, { email: 'uusi@example.org', association: 'Kylän Toimijat' });
    expect(person.path).toMatch(/\/edit\/person$/);
    const seats = await visitor.submit(person, {
      'nominee.givenName': 'Ella',
      'nominee.familyName': 'Ehdokas',
      'nominee.email': 'ella@example.org',
    });
    expect(seats.path).toMatch(/\/edit\/seats$/);
    const grounds = await visitor.submit(seats, { seats: [world.seats[1] as string, world.seats[0] as string, ''] });
    expect(grounds.path).toMatch(/\/edit\/grounds$/);
    const check = await visitor.submit(grounds, {
      justification: 'Tuntee kylät.',
      'answers.kokemus': 'Paljon.',
      'answers.vuodet': '12',
      'answers.kay': '1',
    });
    expect(check.path).toMatch(/\/edit\/send$/);
    expect(check.root.querySelector('main')?.text).toContain('Ella Ehdokas');
    const receipt = await visitor.submit(check, { authorised: '1', givenName: 'Uuno', familyName: 'Uusi' });
    expect(receipt.status).toBe(200);
    expect(receipt.path).toMatch(/^\/fi\/proposals\/[0-9a-f-]+\?done=SUBMIT$/);
    expect(receipt.root.querySelector('main')?.text).toContain('2.3.2026 klo 10.00');
    const { items } = await made(world.secretary('GET', `/proposals?call=${call}`));
    expect(items).toMatchObject([
      {
        state: 'submitted',
        seats: [world.seats[1], world.seats[0]],
        answers: { kokemus: 'Paljon.', vuodet: 12, kay: true },
        authorised: true,
      },
    ]);
  });

  it('keeps the draft of somebody who closes the browser, and lets them in again by the address', async () => {
    const call = await anOpenCall(world);
    const first = new Visitor(app.url);
    const person = await first.submit(await first.get(`/calls/${call}/propose`), {
      email: 'kesken@example.org',
      association: 'Keskeneräiset',
    });
    const seats = await first.submit(person, { 'nominee.givenName': 'Kaisa', 'nominee.familyName': 'Kesken' });
    const later = new Visitor(app.url);
    const asked = await later.get(seats.path.replace('seats', 'person'));
    expect(asked.path).toContain('/fi/sign-in');
    await later.submit(asked, { email: 'kesken@example.org' });
    await app.program.signInMail.settled();
    const link = /\/fi\/sign-in\/link\/\S+/.exec(app.program.mailbox?.list()[0]?.text ?? '')?.[0] ?? '';
    const back = await later.submit(await later.get(link));
    expect(back.path).toBe(person.path);
    expect(back.root.querySelector('#f-nominee-familyName')?.getAttribute('value')).toBe('Kesken');
  });

  it('says on the last step what is missing and where, and sends nothing until it is there', async () => {
    const call = await anOpenCall(world, { questions: QUESTIONS });
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {});
    const check = await visitor.get(person.path.replace('person', 'send'));
    const missing = check.root.querySelectorAll('main .notice a').map((a) => a.getAttribute('href')?.split('/').at(-1));
    expect(missing).toEqual(['person', 'grounds', 'seats', 'grounds', 'grounds']);
    const again = await visitor.submit(check, { authorised: '1' });
    expect(again.status).toBe(409);
    expect((await made(world.secretary('GET', `/proposals?call=${call}`))).items).toEqual([]);
  });

  it('saves a draft while somebody types, goes on from that version, and says of what cannot be saved by the status alone', async () => {
    const call = await anOpenCall(world);
    const visitor = await aVisitor(app, world.people.contacts[1] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {});
    const keep = async (typed: Record<string, string>): Promise<unknown[]> => {
      const { status, path, html } = await visitor.autosave(person, typed);
      return [status < 300 ? 'saved' : status, path, JSON.parse(html)];
    };
    expect(await keep({ 'nominee.givenName': 'Ella', 'nominee.familyName': 'E' })).toEqual(['saved', person.path, { version: 2 }]);
    const whole = { 'nominee.givenName': 'Ella', 'nominee.familyName': 'Ehdokas' };
    expect(await keep({ ...whole, version: '2' })).toEqual(['saved', person.path, { version: 3 }]);
    expect(await keep({ ...whole, 'nominee.email': 'ei osoite', version: '3' })).toEqual([422, person.path, {}]);
    expect(await keep({ ...whole, 'nominee.givenName': 'Vanha', version: '2' })).toEqual([412, person.path, {}]);
    expect((await made((world.contacts[1] as Api)('GET', `/proposals?call=${call}`))).items).toMatchObject([
      { state: 'draft', version: 3, nominee: { givenName: 'Ella', familyName: 'Ehdokas' } },
    ]);
  });

  it('is not for a targeted call that asked others', async () => {
    const call = await anOpenCall(world, { kind: 'targeted', invitations: [world.organisations[0]] });
    const page = await new Visitor(app.url).get(`/calls/${call}/propose`);
    expect(page.root.querySelectorAll('main form')).toEqual([]);
    expect(page.root.querySelector('main')?.text).toContain('järjestöt, joilta sitä on pyydetty');
  });

  it('asks a contact who has chosen no association for one', async () => {
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const form = await visitor.get(`/calls/${await anOpenCall(world)}/propose`);
    const again = await visitor.submit(form, { organisations: [] });
    expect(again.status).toBe(422);
    expect(again.root.querySelector('.error-summary, main .notice')?.text).toContain('Tämä tieto on pakollinen.');
  });

  it('shows a draft to nobody else', async () => {
    const call = await anOpenCall(world);
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {});
    const others = await Promise.all([aVisitor(app, world.people.contacts[1] as string), aVisitor(app, world.people.secretary)]);
    const seen = await Promise.all(others.map((other) => other.get(person.path)));
    expect(seen.map(({ status }) => status)).toEqual([404, 404]);
  });
});
