import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, evaluate, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { submitWithFiles } from '../support/files.js';
import { aVisitor, formIn, valuesIn, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { enterIn } from './entering/enter.js';

const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('what came by e-mail, on paper or by phone', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 1, organisations: 1 });
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  const enter = enterIn(
    () => siiri,
    () => world,
  );

  it('comes back with everything that is wrong at once', async () => {
    const wrong = { arrivedAt: 'eilen', organisationEmail: 'ei osoite', 'nominee.familyName': 'x'.repeat(101) };
    const again = await enter(await anOpenCall(world), wrong);
    expect([
      again.status,
      again.root
        .querySelectorAll('[data-error-summary] a')
        .map((a) => a.getAttribute('href'))
        .sort(),
    ]).toEqual([422, ['#f-arrivedAt', '#f-nominee-familyName', '#f-organisationEmail']]);
    expect(main(again)).toContain('näin: 24.10.2026 klo 16.15');
  });

  it('is entered with its real arrival though it lacks something, and is checked once it lacks nothing', async () => {
    const question = { key: 'kokemus', text: { fi: 'Kokemus?' }, type: 'text', answeredBy: 'nominator', required: true, public: false };
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z', questions: [question] });
    await made(world.secretary('PATCH', `/organisations/${world.organisations[0]}`, { verified: true }));
    const inbox = await enter(call, { arrivedAt: '2026-02-27T16:40', authorised: [], justification: '' });
    const warned = inbox.root.querySelectorAll('.checks .warn').map(({ text }) => text.replace(/^\s*Huomaa: /, ''));
    expect(warned.join()).toMatch(/Valtuutusta ei ole ilmoitettu.*Perustelut puuttuvat.*Pakollinen vastaus puuttuu/s);
    expect(main(inbox)).toContain('kun siitä puuttuu perustelu, vastaus haun kysymykseen ja vakuutus järjestön valtuutuksesta');
    const [{ id, arrivedAt }] = (await made(world.secretary('GET', `/proposals?call=${call}`))).items;
    expect(arrivedAt).toBe('2026-02-27T14:40:00.000Z');
    const form = await siiri.get(`/proposals/${id}/edit/grounds`);
    const half = await siiri.submit(form, { authorised: '1' });
    expect(await made(world.secretary('GET', `/proposals/${id}`))).toMatchObject({ authorised: true, justification: null });
    expect(half.status).toBe(200);
    await siiri.submit(await siiri.get(`/proposals/${id}/edit/grounds`), { justification: 'Tuntee alueen.', 'answers.kokemus': 'On.' });
    expect((await made(world.secretary('POST', `/proposals/${id}/events`, { type: 'CHECK' }))).state).toBe('checked');
  });

  it('has an original that opens in the browser, for those who keep the body alone, and that is never shown to everybody', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const { id: original } = await made(
      world.secretary('POST', '/documents', {
        body: world.body,
        title: { fi: 'Saapunut esitys' },
        language: 'fi',
        on: '2026-03-01',
        mediaType: 'text/plain',
        content: Buffer.from('Esitämme Ellaa.').toString('base64'),
      }),
    );
    const { id } = await made(
      world.secretary('POST', '/proposals', {
        call,
        organisations: [world.organisations[0]],
        nominee: { givenName: 'Ella', familyName: 'Ehdokas' },
        seats: [world.seats[0]],
        justification: 'Tuntee alueen järjestöt.',
        authorised: true,
      }),
    );
    const sending = { type: 'SUBMIT', channel: 'email', arrivedAt: '2026-02-27T14:40:00Z', original };
    await made(world.secretary('POST', `/proposals/${id}/events`, sending));
    const file = `/fi/documents/${original}/file`;
    const [inbox, proposal, document] = await Promise.all(
      [`/calls/${call}/inbox`, `/proposals/${id}`, `/documents/${original}`].map((path) => siiri.get(path)),
    );
    for (const page of [inbox, proposal, document]) expect(page?.root.querySelector(`main a[href="${file}"]`)?.text).toBeDefined();
    expect(main(proposal as Seen)).toContain('KirjannutSiiri Sihteeri');
    const opened = await siiri.get(file);
    expect([opened.status, opened.html, opened.headers.get('content-type')]).toEqual([200, 'Esitämme Ellaa.', 'text/plain']);
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox");
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    expect((await contact.get(file)).status).toBe(404);
    const theirs = await contact.get(`/proposals/${id}`);
    expect(theirs.root.querySelector(`a[href="${file}"]`)).toBeNull();
    expect(main(theirs)).toContain('Kirjannuttoimielimen sihteeri');
    const form = await siiri.get(`/documents/${original}/AMEND`);
    expect(form.root.querySelector('[name=kind]')).not.toBeNull();
    expect(form.root.querySelector('[name=public]')).toBeNull();
  });

  it('may be a joint one, of organisations that the register has and of others', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const many = await enter(call, { jointNames: Array.from({ length: 21 }, (_, n) => `Yhdistys ${n} ry`).join('\n') });
    expect([many.status, many.root.querySelector('#f-jointNames-error')?.text]).toEqual([
      422,
      expect.stringContaining('Anna enintään 20.'),
    ]);
    const inbox = await enter(call, { jointNames: 'Yhdessä ry\n\nYhdistys 1 ry\nKolmas mukana ry' });
    expect(inbox.path).toBe(`/fi/calls/${call}/inbox?entered=1`);
    const [{ organisations }] = (await made(world.secretary('GET', `/proposals?call=${call}`))).items;
    expect(organisations).toHaveLength(3);
    expect(organisations[0]).toBe(world.organisations[0]);
    expect(main(inbox)).toContain('Kolmas mukana ry');
  });

  it('has its first organisation named, and each once, however often and in whatever letters it is written', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const summary = ({ root }: Seen) => root.querySelectorAll('[data-error-summary] a').map((a) => a.getAttribute('href'));
    const long = await enter(call, { jointNames: `Lyhyt ry\n${'x'.repeat(201)}` });
    expect([long.status, summary(long), long.root.querySelector('#f-jointNames-error')?.text]).toEqual([
      422,
      ['#f-jointNames'],
      expect.stringContaining('enintään 200 merkkiä'),
    ]);
    const forgotten = await enter(call, { organisation: '', joint: [world.organisations[0] as string] });
    expect([forgotten.status, summary(forgotten)]).toEqual([422, ['#f-organisation']]);
    await enter(call, { organisation: '', newOrganisation: 'Kaksoset ry', jointNames: 'KAKSOSET RY\nToinen sisar ry\ntoinen SISAR ry' });
    const proposals = (await made(world.secretary('GET', `/proposals?call=${call}`))).items;
    expect(proposals.map(({ organisations }: { organisations: string[] }) => organisations.length)).toEqual([2]);
  });

  it('comes in several files, as of a phone’s camera, each known by what is in it and not by its name', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const page = await siiri.get(`/calls/${call}/enter`);
    const typed = {
      channel: ['paper'],
      arrivedAt: ['2026-03-02T09:15'],
      organisation: [world.organisations[0] as string],
      authorised: ['1'],
      'nominee.givenName': ['Ella'],
      'nominee.familyName': ['Ehdokas'],
      seats: [world.seats[0] as string],
      justification: ['Tuntee alueen.'],
    };
    const photograph = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(1_200_000, 1)]);
    const word = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(40), Buffer.from('word/document.xml')]);
    const sent = (...files: [string, Buffer][]) =>
      submitWithFiles(
        siiri,
        page,
        typed,
        'original',
        files.map(([name, content]) => ({ name, content })),
      );
    const heavy = await sent(['1.jpg', Buffer.concat([photograph.subarray(0, 3), Buffer.alloc(5_000_000, 1)])]);
    expect([heavy.status, heavy.text]).toEqual([422, expect.stringContaining('Enintään 5 Mt kukin ja 10 Mt yhteensä')]);
    const strange = await sent(['1.jpg', Buffer.from([0, 1, 2])]);
    expect([strange.status, strange.text]).toEqual([422, expect.stringContaining('Tällaista tiedostoa ei voi tallentaa')]);
    expect((await sent(['kuva', photograph], ['esitys.txt', word])).status).toBe(303);
    const [proposal] = (await made(world.secretary('GET', `/proposals?call=${call}`))).items;
    const ids = [proposal.original, ...proposal.attachments] as string[];
    const kinds = await Promise.all(ids.map(async (id) => (await made(world.secretary('GET', `/documents/${id}`))).mediaType));
    expect(kinds).toEqual(['image/jpeg', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
    const inbox = await siiri.get(`/calls/${call}/inbox`);
    expect(ids.map((id) => inbox.root.querySelector(`a[href="/fi/documents/${id}/file"]`)?.text.trim())).toEqual([
      'Alkuperäinen 1/2',
      'Alkuperäinen 2/2',
    ]);
    expect((await world.secretary('PATCH', `/documents/${ids[1]}`, { public: true })).status).toBe(409);
  });

  it('an organisation that is known only from a paper is written to at the address that came with it, else by hand', async () => {
    await app.setClock('2026-03-02T08:00:10Z');
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const newcomer = { organisation: '', arrivedAt: '2026-03-01T10:00' };
    await enter(call, { ...newcomer, newOrganisation: 'Osoitteellinen kerho', organisationEmail: 'kerho@example.org' });
    await enter(call, { ...newcomer, newOrganisation: 'Osoitteeton kerho', 'nominee.givenName': 'Toinen' });
    await app.setClock('2026-03-02T08:00:20Z');
    const receipts = async (name: string) =>
      (await siiri.get(`/desk/letters?call=${call}&q=${name}`)).root.querySelectorAll('main tbody tr').map((row) => row.text);
    expect((await receipts('Osoitteellinen')).join()).not.toContain('ei osoitetta');
    expect((await receipts('Osoitteellinen')).length).toBe(1);
    expect((await receipts('Osoitteeton')).join()).toContain('ei osoitetta');
    const counted = async () =>
      (await siiri.get('/desk')).root.querySelectorAll('main th a').find((a) => a.text.includes('puuttuu osoite'))?.text;
    const listed = async () => (await siiri.get('/desk/letters?address=none')).root.querySelectorAll('main tbody tr').length;
    const before = await listed();
    expect(await counted()).toContain(String(before));
    const list = await siiri.get(`/desk/letters?address=none`);
    const row = list.root.querySelectorAll('main tbody tr').find(({ text }) => text.includes('Osoitteeton kerho'));
    const link = row?.querySelector('a')?.getAttribute('href') ?? '';
    const after = await siiri.post(`${link}/delivered`, valuesIn(row?.querySelector('form') as never));
    expect(main(after)).toContain('Kirje on merkitty toimitetuksi.');
    expect(await listed()).toBe(before - 1);
    expect(main(await siiri.get(link))).toContain('Toimitettu 2.3.2026 klo 10.00.20, Siiri Sihteeri');
    if (before > 1) expect(await counted()).toContain(String(before - 1));
  });

  it('is offered where the rules take it, in a decided call too, and refused with the reason before anything is typed where they do not', async () => {
    const own = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names' } });
    const hilkka = await aVisitor(app, own.people.secretary);
    const draft = await post(own.secretary, '/calls', { body: own.body, title: { fi: 'Luonnos' } });
    const cancelled = await anOpenCall(own);
    await act(own.secretary, `/calls/${cancelled}`, 'CANCEL', { reason: 'Peruttiin.' });
    const decided = await anOpenCall(own);
    await evaluate(app, own, decided);
    await act(own.secretary, `/calls/${decided}`, 'COMPLETE', { deferSeats: own.seats });
    const [notTaken, label] = ['Tähän hakuun ei oteta vastaan esityksiä.', 'Kirjaa muuta kautta tullut'];
    const told = async (path: string, call: string) => {
      const { root } = await hilkka.get(path);
      const refused = root.querySelectorAll('main .refused').filter(({ text }) => text.includes(label));
      const link = root.querySelector(`main a[href="/fi/calls/${call}/enter"]`) !== null;
      return [link, refused.length > 0, refused.every(({ text }) => text.includes(notTaken))];
    };
    for (const [call, takes] of [
      [draft, false],
      [cancelled, false],
      [decided, true],
    ] as const) {
      for (const path of [`/calls/${call}/desk`, `/calls/${call}/inbox`])
        expect([path, ...(await told(path, call))]).toEqual([path, takes, !takes, true]);
      const page = await hilkka.get(`/calls/${call}/enter`);
      expect([page.status, page.root.querySelector('main form') !== null]).toEqual([200, takes]);
      if (takes) expect(page.root.querySelectorAll('#f-seats option').map((o) => o.getAttribute('value'))).toContain(own.seats[0]);
      else expect(main(page)).toContain(notTaken);
    }
    // The desk tells of both that it lists: of the draft why not, of the decided call the way.
    expect(await told('/desk', decided)).toEqual([true, true, true]);
    const sv = await hilkka.get(`/sv/calls/${cancelled}/enter`);
    expect(main(sv)).toContain('Förslag tas inte emot i denna ansökan.');
    const forced = await hilkka.post(`/calls/${cancelled}/enter`, {
      ...valuesIn(formIn(await hilkka.get(`/calls/${decided}/enter`))),
      organisation: own.organisations[0] as string,
      channel: 'phone',
      arrivedAt: '2026-03-02T09:15',
      justification: 'Kirjoitettu jo.',
    });
    expect([forced.status, forced.root.querySelector('#f-justification')?.text.trim()]).toEqual([409, 'Kirjoitettu jo.']);
  });

  it('and no way leads to a deadline that cannot be moved, whose page says why', async () => {
    const call = await anOpenCall(world, { closesOn: '2027-03-31' });
    const edit = `a[href="/fi/calls/${call}/edit"]`;
    expect((await siiri.get(`/calls/${call}/desk`)).root.querySelector(edit)?.text).toBe('Siirrä tai korjaa määräaikaa');
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Peruttiin.' });
    const desk = await siiri.get(`/calls/${call}/desk`);
    expect([desk.status, desk.root.querySelector(edit)]).toEqual([200, null]);
    const page = await siiri.get(`/calls/${call}/edit`);
    expect([page.status, page.root.querySelector('main form')]).toEqual([200, null]);
    expect(main(page)).toContain('Tämä ei ole mahdollista, kun vaihe on ”peruttu”.');
  });
});
