import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCandidate, act, aFilledBody, aNominee, evaluate, get, list, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, linkOf, made, type World } from '../support/world.js';

const NOW = '2026-03-02T08:00:00Z';
const textOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';
const linksOf = ({ root }: Seen): (string | undefined)[] => root.querySelectorAll('main a').map((a) => a.getAttribute('href'));

describe('the page of whoever has signed in', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  beforeEach(() => app.setClock(NOW));
  afterAll(() => app.stop());

  it('is kind to somebody for whom there is nothing', async () => {
    const person = await post(app.admin, '/people', { givenName: 'Uusi', familyName: 'Tulija', email: 'uusi.tulija@example.org' });
    const page = await (await aVisitor(app, person)).get('/me');
    expect(textOf(page)).toContain('Täällä ei ole vielä mitään sinulle');
    expect(linksOf(page)).toEqual(expect.arrayContaining(['/fi/me/data', '/fi/me/sessions']));
  });

  it('shows a contact what waits by due date, then organisations and proposals', async () => {
    const later = await anOpenCall(world, { closesOn: '2026-04-20', title: { fi: 'Myöhempi haku' } });
    await anOpenCall(world, { closesOn: '2026-03-20', title: { fi: 'Aikaisempi haku' } });
    const { id } = await aProposal(world, later, 0, aNominee('Esitetty'));
    const page = await (await aVisitor(app, world.people.contacts[0] as string)).get('/me');
    const waiting = textOf(page);
    const days = [...waiting.matchAll(/20\.[34]\.2026/g)].map(([day]) => day);
    expect(waiting).toContain('Aikaisempi haku');
    expect([...new Set(days)]).toEqual(['20.3.2026', '20.4.2026']);
    expect(linksOf(page)).toEqual(expect.arrayContaining([`/fi/associations/${world.organisations[0]}`, `/fi/proposals/${id}`]));
  });

  it('leads a secretary to the desk, with the number of things that wait there', async () => {
    const page = await (await aVisitor(app, world.people.secretary)).get('/me');
    expect(linksOf(page)).toContain('/fi/desk');
    expect(textOf(page)).toMatch(/\d+ asiaa? odottaa/);
  });
});

describe('the page of a proposal', () => {
  let app: TestApp;
  let world: World;
  let contact: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    contact = await aVisitor(app, world.people.contacts[0] as string);
  });
  beforeEach(() => app.setClock(NOW));
  afterAll(() => app.stop());

  it('leads a draft on to the first step that lacks something', async () => {
    const call = await anOpenCall(world);
    const person = await contact.submit(await contact.get(`/calls/${call}/propose`), {}, 'Aloita esitys');
    const seats = await contact.submit(person, { 'nominee.givenName': 'Ella', 'nominee.familyName': 'Ehdokas' });
    const page = await contact.get(seats.path.replace('/edit/seats', ''));
    expect(linksOf(page)).toContain(seats.path);
    expect(textOf(page)).toContain('Lähetä viimeistään 31.3.2026 (vuorokauden loppuun).');
  });

  it('is a receipt with the arrival in Helsinki time, in time or late', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, { givenName: 'Ella', familyName: 'Ehdokas', email: 'ella@example.org' });
    const page = await contact.get(`/proposals/${id}`);
    for (const words of ['Ella Ehdokas', 'Yhdistys 1 ry', '2.3.2026 klo 10.00', 'saapui määräajassa', 'Suostumusta on pyydetty'])
      expect(textOf(page)).toContain(words);
    expect(page.root.querySelector('main [data-print]')).not.toBeNull();
    await app.setClock('2026-04-01T08:00:00Z');
    const late = await aProposal(world, call, 0, aNominee());
    expect(textOf(await contact.get(`/proposals/${late.id}`))).toContain('sihteeri päättää hyväksyä sen');
    expect(textOf(await contact.get(`/proposals/${late.id}`))).toContain('määräajan jälkeen');
  });

  it('asks for completion with the secretary’s reason and a way to complete it', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason: 'Kertokaa kokemuksesta.', completionDue: '2026-03-10' });
    const page = await contact.get(`/proposals/${id}`);
    expect(textOf(page)).toContain('Kertokaa kokemuksesta.');
    expect(textOf(page)).toContain('Täydennä viimeistään 10.3.2026 (vuorokauden loppuun).');
    expect(linksOf(page)).toContain(`/fi/proposals/${id}/edit/grounds`);
  });

  it('shows beside the field what is to be completed, until it is, and is sent again with its first arrival', async () => {
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    const secretary = await aVisitor(app, world.people.secretary);
    const asked = { reason: 'Kertokaa kokemuksesta.', about: ['justification', 'contact'] };
    await secretary.submit(await secretary.get(`/proposals/${id}/RETURN`), asked);
    await app.setClock('2026-03-03T08:00:00Z');
    const page = await contact.get(`/proposals/${id}/edit/person`);
    expect(page.path).toBe(`/fi/proposals/${id}/edit/grounds`);
    const beside = (seen: Seen) => seen.root.querySelector('#f-justification-hint .asked')?.text;
    expect(beside(page)).toBe('Sihteeri pyytää täydennystä: Kertokaa kokemuksesta.');
    expect(textOf(page)).toContain('Pyyntö koskee näitä: henkilön yhteystiedot ja perustelut.');
    const check = await contact.submit(page, { justification: 'Tuntee alueen järjestöt kymmenen vuoden ajalta.' });
    expect(check.path).toBe(`/fi/proposals/${id}/edit/send`);
    expect(beside(await contact.get(page.path))).toBeUndefined();
    const sent = await contact.submit(check, {});
    expect(textOf(sent)).toContain('2.3.2026 klo 10.00');
    expect(await get(app.admin, `/proposals/${id}`)).toMatchObject({ state: 'submitted', completionAbout: [] });
  });

  it('is nobody else’s, and the secretary’s with what the secretary can do', async () => {
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    expect((await (await aVisitor(app, world.people.contacts[1] as string)).get(`/proposals/${id}`)).status).toBe(404);
    const page = await (await aVisitor(app, world.people.secretary)).get(`/proposals/${id}`);
    expect(linksOf(page)).toEqual(expect.arrayContaining([`/fi/proposals/${id}/CHECK`, `/fi/proposals/${id}/RETURN`]));
  });

  it('is where a letter about the candidacy leads its organisation; nobody else gets there', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    const [{ id: candidacy }] = await list(app.admin, `/candidacies?call=${call}`);
    expect((await contact.get(`/candidacies/${candidacy}`)).path).toBe(`/fi/proposals/${id}`);
    expect((await (await aVisitor(app, world.people.contacts[1] as string)).get(`/candidacies/${candidacy}`)).status).toBe(404);
  });

  it('is supplemented after it was sent by its grounds alone, and keeps its arrival', async () => {
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    const page = await contact.get(`/proposals/${id}`);
    expect(linksOf(page)).toContain(`/fi/proposals/${id}/edit/grounds`);
    const form = await contact.get(`/proposals/${id}/edit/send`);
    expect(form.path).toBe(`/fi/proposals/${id}/edit/grounds`);
    expect(textOf(form)).toContain('saapumisaika pysyy ennallaan');
    await app.setClock('2026-03-03T08:00:00Z');
    const saved = await contact.submit(form, { justification: 'Tuntee kylät ja ehtii kokouksiin.' });
    for (const words of ['Muutokset on tallennettu.', '2.3.2026 klo 10.00', 'Tuntee kylät']) expect(textOf(saved)).toContain(words);
  });

  it('leads from the last step to the one where something is missing, and counts no step as done that lacks something', async () => {
    const person = await contact.submit(await contact.get(`/calls/${await anOpenCall(world)}/propose`), {}, 'Aloita esitys');
    const send = await contact.get(person.path.replace('/person', '/send'));
    expect(textOf(send)).not.toContain('(valmis)');
    const refused = await contact.submit(send, {});
    const summary = refused.root.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
    expect(summary).toEqual(expect.arrayContaining([person.path, person.path.replace('/person', '/seats')]));
  });

  it('tells that the person has left, and no longer that it is being considered', async () => {
    const call = await anOpenCall(world);
    const { proposal } = await aCandidate(app, world, call, { by: 0, consents: false });
    await act(world.secretary, `/proposals/${proposal}`, 'CHECK');
    const [{ id: consent }] = await list(app.admin, `/consents?call=${call}`);
    await made(app.as(null)('POST', `/links/${await linkOf(app, consent)}/events`, { type: 'DECLINE' }));
    const declined = textOf(await contact.get(`/proposals/${proposal}`));
    expect(declined).toContain('ei kuitenkaan ole enää mukana harkinnassa');
    expect(declined).toContain('häntä ei voida valita');
    expect(declined).not.toContain('ja mukana harkinnassa');
    const left = await aCandidate(app, world, call, { by: 0 });
    await act(world.secretary, `/candidacies/${left.candidacy}`, 'WITHDRAW', { reason: 'Soitti.' });
    const gone = textOf(await contact.get(`/proposals/${left.proposal}`));
    expect(gone).toContain('ei kuitenkaan ole enää mukana harkinnassa');
    expect(gone).not.toContain('Henkilön suostumus');
  });

  it('promises a late one nothing once the call is settled, and asks for no consent where it has ended or none is asked', async () => {
    const single = await aWorld(app, { seats: 1, organisations: 1, body: { regime: 'nominator-names' } });
    const own = await aVisitor(app, single.people.contacts[0] as string);
    const call = await anOpenCall(single, { consentRule: 'not-asked' });
    const { proposal, candidacy } = await aCandidate(app, single, call, { by: 0, consents: false });
    expect(textOf(await own.get(`/proposals/${proposal}`))).toContain('ei pyydetä erillistä suostumusta');
    await app.setClock('2026-04-01T08:00:00Z');
    const late = await aProposal(single, call, 0, aNominee());
    const other = await aProposal(single, call, 0, aNominee());
    await act(single.secretary, `/proposals/${other.id}`, 'REJECT', { reason: 'Liian myöhään.' });
    expect(textOf(await own.get(`/proposals/${other.id}`))).not.toContain('Henkilön suostumus');
    await evaluate(app, single, call);
    await act(single.secretary, `/candidacies/${candidacy}`, 'REGISTER', { seat: single.seats[0] });
    await act(single.secretary, `/calls/${call}`, 'COMPLETE');
    const settled = textOf(await own.get(`/proposals/${late.id}`));
    expect(settled).toContain('sitä ei otettu mukaan');
    for (const words of ['otetaan mukaan vain, jos', 'Henkilön suostumus']) expect(settled).not.toContain(words);
  });

  it('says no consent was late when the call was cancelled', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 0, aNominee());
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Ei tarvita.' });
    const page = textOf(await contact.get(`/proposals/${id}`));
    expect(page).toContain('Esitys on rauennut, koska haku päättyi.');
    expect(page).not.toContain('ajoissa. Ilman suostumusta');
  });

  it('withdraws with a reason', async () => {
    const { id } = await aProposal(world, await anOpenCall(world), 0, aNominee());
    const done = await contact.submit(await contact.get(`/proposals/${id}/WITHDRAW`), { reason: 'Henkilö muutti.' });
    expect(textOf(done)).toContain('Esitys on peruttu.');
    expect(textOf(done)).toContain('Henkilö muutti.');
  });
});

describe('an association', () => {
  let app: TestApp;
  let world: World;
  let contact: Visitor;
  let path: string;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    await aFilledBody(app, world);
    path = `/associations/${world.organisations[0]}`;
    contact = await aVisitor(app, world.people.contacts[0] as string);
  });
  afterAll(() => app.stop());

  it('reads the result of its proposal with decision, date and section', async () => {
    const [proposal] = await list(world.contacts[0] as never, '/proposals');
    const page = await contact.get(`/proposals/${proposal.id}`);
    expect(textOf(page)).toContain('valittiin');
    expect(textOf(page)).toContain('12 §');
    expect(textOf(page)).toContain('Aluehallitus');
    expect(textOf(page)).toContain('1.4.2026');
  });

  it('sees its proposals and when its members’ terms end; nobody else does', async () => {
    const page = await contact.get(path);
    expect(textOf(page)).toContain('31.12.2027');
    expect(textOf(page)).toContain('Kontakti1 Järjestöläinen (sinä)');
    for (const person of [world.people.contacts[1] as string, world.people.secretary, app.adminId])
      expect((await (await aVisitor(app, person)).get(path)).status).toBe(404);
  });

  it('sets its mailbox and language, and hears of an address that is none', async () => {
    const page = await contact.get(path);
    const wrong = await contact.submit(page, { mailbox: 'hallitus' }, 'Tallenna');
    expect([wrong.status, wrong.root.querySelector('#f-mailbox')?.getAttribute('value')]).toEqual([422, 'hallitus']);
    const saved = await contact.submit(wrong, { mailbox: 'hallitus@example.org', language: 'sv' }, 'Tallenna');
    expect(textOf(saved)).toContain('Tiedot on tallennettu.');
    expect(await get(world.contacts[0] as never, `/organisations/${world.organisations[0]}`)).toMatchObject({
      mailbox: 'hallitus@example.org',
      language: 'sv',
    });
  });

  it('finds what it typed when the session had ended meanwhile, in each of its forms, and has sent nothing', async () => {
    const own = (await list(app.admin, `/grants?organisation=${world.organisations[0]}`)).find(
      (g) => g.person === world.people.contacts[0],
    );
    const forms = [
      ['Tallenna', { mailbox: 'kesken@example.org' }, '#f-mailbox'],
      ['Lisää yhteyshenkilö', { givenName: 'Keskeneräinen' }, '#f-givenName'],
      ['Päätä oikeus', { until: '2026-04-30' }, `#f-until-${own.id as string}`],
    ] as const;
    for (const [button, typed, field] of forms) {
      const visitor = await aVisitor(app, world.people.contacts[0] as string);
      const page = await visitor.get(path);
      visitor.drop('edustus-session');
      const signIn = await visitor.submit(page, typed, button);
      const next = new URL(signIn.path, app.url).searchParams.get('next') ?? '';
      visitor.hold('edustus-session', (await aVisitor(app, world.people.contacts[0] as string)).held('edustus-session') as string);
      const back = await visitor.get(next);
      expect([back.status, back.root.querySelector(field)?.getAttribute('value')]).toEqual([200, Object.values(typed)[0]]);
      expect(textOf(back)).toContain('Yhdistys 1 ry');
    }
    expect(await get(app.admin, `/grants/${own.id as string}`)).toMatchObject({ until: null });
  });

  it('keeps its last contact, and hands over to somebody new', async () => {
    const page = await contact.get(path);
    const alone = await contact.submit(page, {}, 'Päätä oikeus');
    expect([alone.status, textOf(alone)]).toEqual([422, expect.stringContaining('Järjestö jäisi ilman yhteyshenkilöä')]);
    const wrong = await contact.submit(page, { givenName: 'Seija', familyName: '', email: 'ei' }, 'Lisää yhteyshenkilö');
    expect([wrong.status, wrong.root.querySelector('#f-givenName')?.getAttribute('value')]).toEqual([422, 'Seija']);
    const typed = { givenName: 'Seija', familyName: 'Seuraaja', email: 'seija@example.org' };
    const [added, twice] = [
      await contact.submit(page, typed, 'Lisää yhteyshenkilö'),
      await contact.submit(page, typed, 'Lisää yhteyshenkilö'),
    ];
    expect(textOf(added)).toContain('Seija Seuraaja');
    expect(textOf(twice).split('seija@example.org')).toHaveLength(2);
    const { rows } = await app.program.pool.query<{ person_id: string }>(
      "select person_id from email_address where address = 'seija@example.org'",
    );
    const successor = await aVisitor(app, rows[0]?.person_id ?? null);
    expect((await successor.get(path)).status).toBe(200);
    const own = (await list(app.admin, `/grants?organisation=${world.organisations[0]}`)).find(
      (g) => g.person === world.people.contacts[0],
    );
    const ended = await contact.submit(await contact.get(path), {}, own.id);
    expect(textOf(ended)).toContain('Oikeuden päättyminen on tallennettu.');
    await app.setClock('2026-04-02T08:00:00Z');
    expect((await contact.get(path)).status).toBe(404);
    expect(await made(app.admin('GET', `/grants/${own.id}`))).toMatchObject({ until: '2026-04-01T21:00:00.000Z' });
  });
});
