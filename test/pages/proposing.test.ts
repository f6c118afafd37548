import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { act, aNominee, evaluate, list, post } from '../api/steps.js';

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
    expect(person.root.querySelector('main')?.text).toContain('hän antaa suostumuksensa kirjautumalla');
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
    const half = await visitor.submit(check, { authorised: '1', givenName: 'Uuno' });
    expect([half.status, half.root.querySelector('#f-familyName-error')?.text]).toEqual([422, expect.stringContaining('pakollinen')]);
    expect(half.root.querySelector('#f-givenName')?.getAttribute('value')).toBe('Uuno');
    const receipt = await visitor.submit(half, { authorised: '1', givenName: 'Uuno', familyName: 'Uusi' });
    expect((await made(app.admin('GET', '/people?limit=200'))).items).toContainEqual(
      expect.objectContaining({ givenName: 'Uuno', familyName: 'Uusi' }),
    );
    expect(receipt.status).toBe(200);
    expect(receipt.path).toMatch(/^\/fi\/proposals\/[0-9a-f-]+\?done=SUBMIT$/);
    expect(receipt.root.querySelector('main')?.text).toContain('2.3.2026 klo 10.00');
    expect(receipt.root.querySelector('.notice, [role=status]')?.text).toContain('Kuitti on tällä sivulla');
    expect(receipt.root.querySelector('main')?.text.replace(/\s+/g, ' ')).toMatch(/Lähettäjä ?Uuno Uusi/);
    const { organisations } = await made(world.secretary('GET', `/proposals/${/[0-9a-f-]{36}/.exec(receipt.path)?.[0] ?? ''}`));
    const own = await visitor.get(`/associations/${(organisations as string[])[0]}`);
    expect(own.root.querySelector('main a[href^="/fi/organisations/"]')).toBeNull();
    expect(own.root.querySelector('main')?.text).toContain('kun sihteeri on tarkistanut järjestön tiedot');
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

  it('keeps what stands on a step when its writer goes back, and takes a seat as one wish alone', async () => {
    const call = await anOpenCall(world);
    const visitor = new Visitor(app.url);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {
      email: 'takaisin@example.org',
      association: 'Palaajat',
    });
    const nominee = { 'nominee.givenName': 'Ella', 'nominee.familyName': 'Ehdokas', 'nominee.email': 'ella.palaa@example.org' };
    const seats = await visitor.submit(person, nominee);
    const seat = world.seats[0] as string;
    const twice = await visitor.submit(seats, { seats: [seat, seat] });
    expect([twice.status, twice.root.querySelector('#f-seats-error')?.text]).toEqual([422, expect.stringContaining('vain kerran')]);
    const grounds = await visitor.submit(twice, { seats: [seat, ''] });
    const back = await visitor.submit(grounds, { justification: 'Tuntee kylät.', then: 'back' });
    expect(back.path).toMatch(/\/edit\/seats$/);
    const again = await visitor.submit(back);
    expect(again.root.querySelector('#f-justification')?.text).toContain('Tuntee kylät.');
    const check = await visitor.submit(again);
    const sent = await visitor.submit(check, { authorised: '1', then: 'back' });
    expect(sent.path).toMatch(/\/edit\/grounds$/);
    expect((await made(app.admin('GET', `/proposals?call=${call}`))).items).toMatchObject([{ state: 'draft', authorised: true }]);
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
    const letter = app.program.mailbox?.list()[0]?.text ?? '';
    expect(letter).toContain('viimeistään 2.3.2026 klo 10.15');
    const link = /\/fi\/sign-in\/link\/\S+/.exec(letter)?.[0] ?? '';
    const back = await later.submit(await later.get(link));
    expect(back.path).toBe(person.path);
    expect(back.root.querySelector('#f-nominee-familyName')?.getAttribute('value')).toBe('Kesken');
  });

  it('says on the last step what is missing and where, and sends nothing until it is there', async () => {
    const call = await anOpenCall(world, { questions: QUESTIONS });
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {}, 'Aloita esitys');
    const check = await visitor.get(person.path.replace('person', 'send'));
    const missing = check.root.querySelectorAll('main .notice a').map((a) => a.getAttribute('href')?.split('/').at(-1));
    expect(missing).toEqual(['person', 'seats', 'grounds', 'grounds', 'grounds']);
    expect(check.root.querySelector('main .notice')?.text).toContain('Vastaus puuttuu: ”Mitä kokemusta henkilöllä on?”');
    const again = await visitor.submit(check, { authorised: '1' });
    expect(again.status).toBe(422);
    const summary = again.root.querySelectorAll('.error-summary a').map((a) => a.text.trim());
    expect(summary).toContain('Mitä kokemusta henkilöllä on? Vastaus puuttuu.');
    expect((await made(world.secretary('GET', `/proposals?call=${call}`))).items).toEqual([]);
  });

  it('saves a draft while somebody types, goes on from that version, and says of what cannot be saved by the status alone', async () => {
    const call = await anOpenCall(world);
    const visitor = await aVisitor(app, world.people.contacts[1] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {}, 'Aloita esitys');
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
    const again = await visitor.submit(form, { organisations: [] }, 'Aloita esitys');
    expect(again.status).toBe(422);
    expect(again.root.querySelector('.error-summary a')?.text.trim()).toBe('Mikä järjestö esittää? Tämä tieto on pakollinen.');
  });

  const mainOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';
  const submitted = async (visitor: Visitor, person: Seen): Promise<Seen> => {
    const seats = await visitor.submit(person, { 'nominee.givenName': 'Ella', 'nominee.familyName': 'Ehdokas' });
    const grounds = await visitor.submit(seats, { seats: [world.seats[0] as string] });
    return visitor.submit(await visitor.submit(grounds, { justification: 'Tuntee kylät.' }), { authorised: '1' });
  };

  it('lets somebody signed in propose for an association that is not theirs yet, as the person who they are', async () => {
    const call = await anOpenCall(world);
    const stranger = await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Muukalainen', email: 'outo@example.org' });
    const visitor = await aVisitor(app, stranger);
    const session = visitor.held('edustus-session');
    const begin = await visitor.get(`/calls/${call}/propose`);
    expect([begin.root.querySelector('#f-email'), mainOf(begin).includes('Kirjaudu sisään')]).toEqual([null, false]);
    const empty = await visitor.submit(begin, {});
    expect([empty.status, empty.root.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([422, '#f-association']);
    const people = (await list(app.admin, '/people?limit=200')).length;
    const person = await visitor.submit(empty, { association: 'Outojen kerho' });
    expect(person.path).toMatch(/\/edit\/person$/);
    expect([visitor.held('edustus-session'), (await list(app.admin, '/people?limit=200')).length]).toEqual([session, people]);
    expect((await list(app.admin, `/grants?person=${stranger}`)).map(({ role }) => role)).toEqual(['contact']);
    const receipt = await submitted(visitor, person);
    expect([receipt.status, mainOf(receipt).includes('Outojen kerho')]).toEqual([200, true]);
    expect(mainOf(await visitor.get('/me'))).toContain('Outo Muukalainen');
  });

  it('lets the contact of one association propose for another one too, once per form', async () => {
    const own = await aWorld(app);
    const call = await anOpenCall(own);
    const visitor = await aVisitor(app, own.people.contacts[0] as string);
    const begin = await visitor.get(`/calls/${call}/propose`);
    const [first, again] = [
      await visitor.submit(begin, { association: 'Naapurikylä' }, 'Aloita toisen yhdistyksen esitys'),
      await visitor.submit(begin, { association: 'Naapurikylä' }, 'Aloita toisen yhdistyksen esitys'),
    ];
    expect(first.path).toMatch(/\/edit\/person$/);
    expect(again.path).toBe(first.path);
    const options = (await visitor.get(`/calls/${call}/propose`)).root.querySelectorAll('main form label').map(({ text }) => text.trim());
    expect(options).toEqual(expect.arrayContaining(['Naapurikylä', 'Yhdistys 1 ry']));
  });

  it('leads whoever has begun to the draft, rather than to another one', async () => {
    const call = await anOpenCall(world);
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const before = await visitor.get(`/calls/${call}/propose`);
    expect(mainOf(before)).not.toContain('Jatka luonnosta');
    const person = await visitor.submit(before, {}, 'Aloita esitys');
    const id = /proposals\/([0-9a-f-]+)/.exec(person.path)?.[1] ?? '';
    const again = await visitor.get(`/calls/${call}/propose`);
    const link = again.root.querySelector(`main a[href="/fi/proposals/${id}"]`);
    expect(link?.text).toBe('Jatka luonnosta: Henkilöä ei ole vielä nimetty (Yhdistys 1 ry)');
  });

  it('takes what comes late, also of who is new, and says so at the beginning and before it is sent', async () => {
    const call = await anOpenCall(world);
    await app.setClock('2026-04-15T09:00:00Z');
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    expect((await contact.get(`/calls/${call}`)).root.querySelector(`main a[href="/fi/calls/${call}/propose"]`)).not.toBeNull();
    const begin = await contact.get(`/calls/${call}/propose`);
    expect(mainOf(begin)).toContain('Esityksesi myöhästyy');
    const draft = await contact.submit(begin, {}, 'Aloita esitys');
    const last = await contact.get(draft.path.replace('person', 'send'));
    expect(mainOf(last)).toContain('Esityksesi myöhästyy');
    const receipt = await submitted(contact, draft);
    expect([receipt.status, (await list(world.secretary, `/proposals?call=${call}`)).map(({ state }) => state)]).toEqual([200, ['late']]);
    const stranger = await aVisitor(app, await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Vieras' }));
    for (const other of [stranger, new Visitor(app.url)]) {
      const first = await other.get(`/calls/${call}/propose`);
      expect([mainOf(first).includes('Esityksesi myöhästyy'), first.root.querySelector('#f-association') !== null]).toEqual([true, true]);
    }
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Keksitty syy.' });
    const over = await contact.get(`/calls/${call}/propose`);
    expect([over.root.querySelectorAll('main form'), mainOf(over).includes('Tähän hakuun ei oteta vastaan esityksiä.')]).toEqual([
      [],
      true,
    ]);
    await app.setClock('2026-03-02T08:00:00Z');
  });

  it('tells a contact who was not asked in a targeted call at the beginning, and lets one who was asked go on', async () => {
    const call = await anOpenCall(world, { kind: 'targeted', invitations: [world.organisations[0]] });
    const begin = await (await aVisitor(app, world.people.contacts[1] as string)).get(`/calls/${call}/propose`);
    expect(begin.root.querySelectorAll('main form')).toEqual([]);
    expect(mainOf(begin)).toContain('Esityksen voi tehdä vain järjestö, jolle nimeämispyyntö on osoitettu.');
    const asked = await aVisitor(app, world.people.contacts[0] as string);
    expect((await asked.submit(await asked.get(`/calls/${call}/propose`), {})).path).toMatch(/\/edit\/person$/);
  });

  it('tells the contact of a dissolved organisation why it proposes nothing more, and names it in what it sent', async () => {
    const own = await aWorld(app);
    const call = await anOpenCall(own);
    const { id } = await aProposal(own, call, 0, aNominee(), own.seats.slice(0, 1));
    await act(own.secretary, `/organisations/${own.organisations[0]}`, 'DISSOLVE', { on: '2026-03-02' });
    const visitor = await aVisitor(app, own.people.contacts[0] as string);
    const begin = await visitor.get(`/calls/${call}/propose`);
    expect(mainOf(begin)).toContain('Järjestö on lakannut toimimasta');
    expect(begin.root.querySelector('[name=organisations]')).toBeNull();
    expect((await visitor.submit(begin, { association: 'Seuraajat' })).path).toMatch(/\/edit\/person$/);
    expect(mainOf(await visitor.get(`/proposals/${id}`))).toContain('Yhdistys 1 ry');
    expect((await visitor.get('/me')).root.querySelector(`a[href="/fi/associations/${own.organisations[0]}"]`)).not.toBeNull();
  });

  it('says of a draft that is left over in a decided call that it cannot be admitted any more', async () => {
    const own = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names' } });
    const call = await anOpenCall(own);
    const contact = await aVisitor(app, own.people.contacts[0] as string);
    const draft = await contact.submit(await contact.get(`/calls/${call}/propose`), {}, 'Aloita esitys');
    await evaluate(app, own, call);
    const pages = [draft.path.replace('person', 'send'), draft.path.replace('/edit/person', '')];
    const [stillCounts, never] = ['Se otetaan mukaan vain, jos niin päätetään', 'myöhästynyttä esitystä ei voi enää hyväksyä mukaan'];
    for (const page of pages) expect(mainOf(await contact.get(page))).toContain(stillCounts);
    await act(own.secretary, `/calls/${call}`, 'COMPLETE', { deferSeats: own.seats });
    for (const page of pages) {
      const told = mainOf(await contact.get(page));
      expect([told.includes(stillCounts), told.includes(never)]).toEqual([false, true]);
    }
    await app.setClock('2026-03-02T08:00:00Z');
  });

  it('shows a draft to nobody else', async () => {
    const call = await anOpenCall(world);
    const visitor = await aVisitor(app, world.people.contacts[0] as string);
    const person = await visitor.submit(await visitor.get(`/calls/${call}/propose`), {}, 'Aloita esitys');
    const others = await Promise.all([aVisitor(app, world.people.contacts[1] as string), aVisitor(app, world.people.secretary)]);
    const seen = await Promise.all(others.map((other) => other.get(person.path)));
    expect(seen.map(({ status }) => status)).toEqual([404, 404]);
  });
});
