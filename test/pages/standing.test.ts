import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCandidate, act, aNominee, decide, evaluate, get, list, post, propose, publish, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, linkOf, made, type World } from '../support/world.js';

const NOW = '2026-03-02T08:00:00Z';
const textOf = ({ root }: Seen): string => root.querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';
const unfolded = ({ root }: Seen): string[] => root.querySelectorAll('main details[open] summary').map(({ text }) => text);

describe('a candidate', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
  });
  beforeEach(async () => {
    await app.setClock(NOW);
    world = await aWorld(app, { seats: 3, organisations: 2 });
  });
  afterAll(() => app.stop());

  const seat = (n: number): string => world.seats[n] as string;
  const organisation = (n: number): string => world.organisations[n] as string;
  const candidate = (call: string, more: object = {}): Promise<Standing> =>
    aCandidate(app, world, call, { by: 0, consents: false, seats: [seat(0)], ...more });
  const consentOf = async ({ person }: Standing): Promise<string> => (await list(app.admin, `/consents?person=${person}`))[0].id as string;
  const publicPage = async (call: string): Promise<string> => textOf(await new Visitor(app.url).get(`/calls/${call}`));

  it('changes wishes among the seats of the call that its supporters propose for, in order, and represents one of these', async () => {
    const chosen = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Oma' },
      role: 'member',
      filling: 'authority',
    });
    const call = await anOpenCall(world, { seats: [seat(0), seat(1), chosen], declaredMembers: 3 });
    const nominee = aNominee();
    const standing = await candidate(call, { nominee });
    await aProposal(world, call, 1, nominee, [seat(0)]);
    const visitor = await aVisitor(app, standing.person);
    const page = await visitor.get(`/candidacies/${standing.candidacy}/AMEND`);
    const selects = page.root.querySelectorAll('select[name=preferences]');
    expect(selects.map((one) => one.querySelectorAll('option').map((o) => o.getAttribute('value')))).toEqual([
      ['', seat(0), seat(1)],
      ['', seat(0), seat(1)],
    ]);
    const radios = page.root.querySelectorAll('[name=represents]').map((one) => one.getAttribute('value'));
    expect(radios.sort()).toEqual([...world.organisations].sort());
    expect(textOf(page)).toContain('suostumusta pyydetään uudelleen');
    const stranger = (await aWorld(app, { seats: 1, organisations: 1 })).organisations[0] as string;
    const refused = await visitor.submit(page, { represents: stranger });
    expect([refused.status, refused.root.querySelector('.error-summary')?.text]).toEqual([
      422,
      expect.stringContaining('Ehdokas voi edustaa vain järjestöä, joka esittää häntä'),
    ]);
    expect((await visitor.submit(page, { preferences: ['', ''] })).status).toBe(422);
    await visitor.submit(page, { preferences: [seat(1), seat(0)], represents: organisation(1) });
    expect(await get(app.admin, `/candidacies/${standing.candidacy}`)).toMatchObject({
      preferences: [seat(1), seat(0)],
      represents: organisation(1),
    });
  });

  it('is named on the page of the call from its closing until the decision is published, as long as that is allowed', async () => {
    const call = await anOpenCall(world, { seats: [seat(0)], declaredMembers: 1 });
    await app.program.pool.query('update organisation set newcomer = true where id = $1', [organisation(1)]);
    const [named, fresh, silent, left] = [
      await candidate(call, { nominee: aNominee('Nimetty') }),
      await candidate(call, { nominee: aNominee('Tuore'), by: 1 }),
      await candidate(call, { nominee: aNominee('Hiljainen'), consents: true }),
      await candidate(call, { nominee: aNominee('Lähtenyt') }),
    ];
    for (const one of [named, fresh, left]) {
      const own = await aVisitor(app, one.person);
      await own.submit(await own.get(`/consents/${await consentOf(one)}`), { publishName: '1' }, 'Annan suostumukseni');
    }
    await act(world.secretary, `/candidacies/${left.candidacy}`, 'WITHDRAW');
    expect(await publicPage(call)).not.toContain('Nimetty');
    await evaluate(app, world, call);
    await act(world.secretary, `/candidacies/${fresh.candidacy}`, 'NOT_SELECT');
    const shown = await publicPage(call);
    expect(shown).toContain('Ehdokkaat, jotka ovat antaneet luvan julkaista nimensä');
    expect(shown).toMatch(/Nimetty, Yhdistys 1 ry/);
    // Whoever is passed over is not told to everybody before the decision is; an association that nobody has verified is not named.
    expect([shown.includes('Tuore'), shown.includes('Yhdistys 2 ry')]).toEqual([true, false]);
    for (const name of ['Hiljainen', 'Lähtenyt']) expect(shown).not.toContain(name);
    const own = await aVisitor(app, fresh.person);
    const saved = await own.submit(await own.get(`/consents/${await consentOf(fresh)}`), { publishName: [] }, 'Tallenna valinta');
    expect([saved.status, textOf(saved).includes('Valintasi on tallennettu.')]).toEqual([200, true]);
    expect(await publicPage(call)).not.toContain('Tuore');
    await propose(world, named.candidacy, seat(0));
    await act(world.secretary, `/candidacies/${silent.candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/calls/${call}`, 'READY');
    await decide(app, world, call);
    expect(await publicPage(call)).toContain('Ehdokkaat, jotka ovat antaneet luvan julkaista nimensä');
    await publish(app, world, call);
    expect(await publicPage(call)).not.toContain('Ehdokkaat, jotka ovat antaneet luvan julkaista nimensä');
    expect(textOf(await own.get(`/consents/${await consentOf(fresh)}`))).not.toContain('Muuta, saako nimeni julkaista');
  });

  it('who answers the same in a second tab is told so, and no other form is unfolded; another answer is not taken', async () => {
    const path = `/consent/${await linkOf(app, await consentOf(await candidate(await anOpenCall(world))))}`;
    const visitor = new Visitor(app.url);
    const [first, second, third] = [await visitor.get(path), await visitor.get(path), await visitor.get(path)];
    await visitor.submit(first, {}, 'Annan suostumukseni');
    const again = await new Visitor(app.url).get(path);
    expect(textOf(again)).not.toContain('Annoit jo');
    const twice = await visitor.submit(second, { publishName: '1' }, 'Annan suostumukseni');
    expect([twice.status, twice.path, unfolded(twice)]).toEqual([200, `/fi${path}?already`, []]);
    expect(textOf(twice)).toContain('Annoit jo suostumuksesi.');
    const other = await visitor.submit(third, {}, 'En anna suostumusta');
    expect([other.status, unfolded(other)]).toEqual([412, []]);
    expect(textOf(other)).toContain('tätä vastausta ei tallennettu');
  });

  it('reads what is true of the consent, whose turn it is, and that nothing is left to withdraw when passed over', async () => {
    const call = await anOpenCall(world);
    const standing = await candidate(call);
    const own = await aVisitor(app, standing.person);
    const [path, consent] = [`/candidacies/${standing.candidacy}`, `/consents/${await consentOf(standing)}`];
    expect(textOf(await own.get(path))).toContain('suostumuksesi tarvitaan');
    expect(textOf(await own.get(path))).toContain('Nyt on sinun vuorosi: vastaa suostumuspyyntöön.');
    const asked = await own.get(consent);
    expect(textOf(asked)).toContain('Nyt on sinun vuorosi: vastaa, suostutko ehdokkaaksi.');
    expect(textOf(await (await aVisitor(app, world.people.secretary)).get(consent))).toContain('Nyt vuorossa on henkilö itse.');
    expect(textOf(await own.get(path))).toContain('Suostumusta odotetaan viimeistään');
    await own.submit(asked, {}, 'Annan suostumukseni');
    const answered = textOf(await own.get(path));
    expect(answered).toContain('olet antanut suostumuksesi');
    expect(answered).not.toContain('Suostumusta odotetaan');
    expect(answered).toContain('avoin (nykyinen vaihe, ensimmäinen vaihe)');
    await act(world.secretary, path, 'NOT_SELECT');
    const passed = await own.get(consent);
    expect(textOf(passed)).toContain('suostumuksen peruuttaminen enää muuta mitään');
    expect(passed.root.querySelectorAll('main [name=reason]').length).toBe(0);
  });

  it('who has left, or was never reached, makes the proposal say what is left to do, and to whom', async () => {
    const call = await anOpenCall(world);
    const [gone, astray] = [await candidate(call), await candidate(call)];
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    const told = async ({ proposal }: Standing): Promise<string> => textOf(await contact.get(`/proposals/${proposal}`));
    expect(await told(gone)).toContain('Sihteeri tarkistaa esityksen.');
    for (const [one, type] of [
      [gone, 'DECLINE'],
      [astray, 'NOT_ME'],
    ] as const)
      await act(app.as(await app.tokenFor(one.person)), `/consents/${await consentOf(one)}`, type);
    expect(await told(gone)).not.toContain('Sihteeri tarkistaa esityksen.');
    expect(await told(gone)).toContain('Henkilö ei ole käytettävissä, joten tämä esitys ei etene.');
    expect(await told(astray)).toContain('Nyt on sinun vuorosi: korjaa henkilön yhteystiedot');
    expect(textOf(await contact.get('/me'))).toContain('Suostumuspyyntö meni väärälle henkilölle');
    const form = await contact.get(`/proposals/${astray.proposal}/CORRECT_CONTACT`);
    expect(form.root.querySelector('#f-email')?.getAttribute('value')).toMatch(/@example\.org$/);
    const wrong = await contact.submit(form, { email: 'ei osoite' });
    expect([wrong.status, wrong.root.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([422, '#f-email']);
    const done = await contact.submit(wrong, { email: 'oikea@example.org' });
    expect([done.path, textOf(done).includes('Suostumusta on pyydetty')]).toEqual([
      `/fi/proposals/${astray.proposal}?done=CORRECT_CONTACT`,
      true,
    ]);
  });

  it('without an address is asked by phone, which the receipt says, and the list of the secretary has the number', async () => {
    const call = await anOpenCall(world);
    const nameless = { givenName: 'Puhelin', familyName: 'Tavoitettava' };
    const [called, unreached] = [
      await candidate(call, { nominee: { ...nameless, phone: '040 123 4567' } }),
      await candidate(call, { nominee: { ...nameless, familyName: 'Kadonnut' } }),
    ];
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    expect(textOf(await contact.get(`/proposals/${called.proposal}`))).toContain('sihteeri kysyy suostumuksen puhelimitse');
    expect(textOf(await contact.get(`/proposals/${unreached.proposal}`))).toContain('suostumusta ei voida kysyä');
    const desk = await (await aVisitor(app, world.people.secretary)).get(`/calls/${call}/desk`);
    expect(desk.root.querySelector('#consents')?.text).toContain('ei sähköpostiosoitetta');
    expect(desk.root.querySelector('#consents a[href="tel:0401234567"]')).not.toBeNull();
  });

  it('has answered: the secretary asks nobody to put the address right any more', async () => {
    const call = await anOpenCall(world);
    const [open, given] = [await candidate(call), await candidate(call, { consents: true })];
    const inbox = await (await aVisitor(app, world.people.secretary)).get(`/calls/${call}/inbox`);
    const offered = ({ proposal }: Standing): string[] =>
      inbox.root.querySelectorAll(`#p-${proposal} [name=about]`).map((box) => box.getAttribute('value') as string);
    expect([offered(open), offered(given)]).toEqual([['contact', 'justification'], ['justification']]);
    await made(
      world.secretary('POST', `/proposals/${open.proposal}/events`, { type: 'RETURN', reason: 'Tarkistakaa.', about: ['contact'] }),
    );
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    const step = await contact.get(`/proposals/${open.proposal}/edit/grounds`);
    expect(step.root.querySelector(`main a[href="/fi/proposals/${open.proposal}/CORRECT_CONTACT"]`)).not.toBeNull();
    await contact.submit(await contact.get(`/proposals/${open.proposal}/CORRECT_CONTACT`), { email: 'korjattu@example.org' });
    expect(await get(app.admin, `/proposals/${open.proposal}`)).toMatchObject({ state: 'returned', completionAbout: [] });
  });
});
