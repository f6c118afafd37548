import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCandidate, aNominee, list, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, Visitor, type Seen } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, linkOf, made, type World } from '../support/world.js';

const NOW = '2026-03-02T08:00:00Z';
const textOf = ({ root }: Seen): string => root.querySelector('main')?.text ?? '';

describe('somebody who is asked to stand', () => {
  let app: TestApp;
  let world: World;
  let call: string;
  let standing: Standing;
  let consent: string;
  let path: string;
  const question = {
    key: 'toive',
    text: { fi: 'Mikä sinua kiinnostaa?' },
    type: 'text',
    answeredBy: 'candidate',
    required: true,
    public: false,
  };
  const stateOf = async (): Promise<Record<string, unknown>> => made(app.admin('GET', `/consents/${consent}`));
  const ask = async (more: object = {}): Promise<void> => {
    call = await anOpenCall(world, more);
    standing = await aCandidate(app, world, call, { by: 0, consents: false, seats: [world.seats[1] as string, world.seats[0] as string] });
    consent = (await list(app.admin, `/consents?call=${call}`))[0].id;
    path = `/consent/${await linkOf(app, consent)}`;
  };
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  beforeEach(() => app.setClock(NOW));
  afterAll(() => app.stop());

  it('reads by the link who proposes, for what and until when to answer, without an account and without changing anything', async () => {
    await ask();
    const page = await new Visitor(app.url).get(path);
    expect(page.status).toBe(200);
    for (const words of [
      'Yhdistys 1 ry',
      'Järjestöneuvottelukunta',
      'Toimiala 2: varsinainen jäsen',
      '1.1.2026–31.12.2027',
      '31.3.2026 (vuorokauden loppuun)',
    ])
      expect(textOf(page)).toContain(words);
    expect(textOf(page)).toContain('621/1999');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    // The link is a key: whoever signs in from the page does not leave it in a row of the sign-in.
    expect(page.root.querySelector('header .who a')?.getAttribute('href')).toBe('/fi/sign-in?next=%2Fme');
    expect(await stateOf()).toMatchObject({ state: 'asked', version: 1 });
  });

  it('is not told who else stands', async () => {
    await ask();
    await aProposal(world, call, 1, { givenName: 'Toinen', familyName: 'Kilpailija', email: 'toinen@example.org' });
    expect((await new Visitor(app.url).get(path)).html).not.toContain('Kilpailija');
  });

  it('agrees, answers what the call asks and says what may be shown; the page then tells what was recorded and when', async () => {
    await ask({ questions: [question] });
    const visitor = new Visitor(app.url);
    const asked = await visitor.get(path);
    expect(asked.root.querySelectorAll('[name^=publish]').map((box) => box.getAttribute('name'))).toEqual(['publishName']);
    const empty = await visitor.submit(asked, {}, 'Annan suostumukseni');
    expect([empty.status, (await stateOf())['state']]).toEqual([422, 'asked']);
    expect(empty.root.querySelector('.error-summary a')?.getAttribute('href')).toBe('#f-answers-toive');
    const done = await visitor.submit(empty, { 'answers.toive': 'Nuorten asiat.', publishName: '1' }, 'Annan suostumukseni');
    expect([done.status, done.path]).toEqual([200, `/fi${path}?done`]);
    expect(textOf(done)).toContain('Annoit suostumuksesi 2.3.2026 klo 10.00.');
    expect(textOf(done)).toContain('Nuorten asiat.');
    expect(await stateOf()).toMatchObject({
      state: 'given',
      publishName: true,
      answers: { toive: 'Nuorten asiat.' },
    });
    expect(textOf(await new Visitor(app.url).get(path))).toContain('Annoit suostumuksesi 2.3.2026 klo 10.00.');
  });

  it('chooses among options, which the secretary reads by their words and not by their keys', async () => {
    const options = [
      { key: 'v1', text: { fi: 'Nuorten asiat' } },
      { key: 'v2', text: { fi: 'Kylien asiat' } },
    ];
    const choice = { ...question, type: 'choice', options };
    const ofNominator = { ...choice, key: 'miksi', text: { fi: 'Mikä aihe?' }, answeredBy: 'nominator', required: false };
    await ask({ questions: [choice, ofNominator] });
    const amended = { type: 'AMEND', answers: { miksi: 'v2' } };
    await made(world.contacts[0]?.('POST', `/proposals/${standing.proposal}/events`, amended) as never);
    const visitor = new Visitor(app.url);
    await visitor.submit(await visitor.get(path), { 'answers.toive': 'v1' }, 'Annan suostumukseni');
    const siiri = await aVisitor(app, world.people.secretary);
    const [desk, own] = [await siiri.get(`/candidacies/${standing.candidacy}/desk`), await siiri.get(`/consents/${consent}`)];
    expect(textOf(desk)).toContain('Kylien asiat');
    for (const page of [desk, own]) {
      expect(textOf(page)).toContain('Nuorten asiat');
      expect(textOf(page)).not.toMatch(/\bv[12]\b/);
    }
  });

  it('says whom to represent where several organisations propose together', async () => {
    call = await anOpenCall(world);
    const [first, second] = world.organisations;
    const { id } = await made(
      world.secretary('POST', '/proposals', {
        call,
        organisations: [first, second],
        nominee: aNominee(),
        seats: world.seats.slice(0, 1),
        justification: 'Tuntee alueen.',
        authorised: true,
      }),
    );
    await made(world.secretary('POST', `/proposals/${id}/events`, { type: 'SUBMIT', channel: 'phone', arrivedAt: NOW }));
    consent = (await list(app.admin, `/consents?call=${call}`))[0].id;
    path = `/consent/${await linkOf(app, consent)}`;
    const visitor = new Visitor(app.url);
    await visitor.submit(await visitor.get(path), { represents: second as string }, 'Annan suostumukseni');
    const [candidacy] = await list(app.admin, `/candidacies?call=${call}`);
    expect(candidacy.represents).toBe(second);
  });

  it('declines with a reason, and is told whom to ask when the mind changes', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    const done = await visitor.submit(await visitor.get(path), { reason: 'Ei ole aikaa.' }, 'En anna suostumusta');
    expect(textOf(done)).toContain('Ilmoitit 2.3.2026 klo 10.00, että et suostu.');
    expect(textOf(done)).toContain('Ota yhteyttä sihteeriin');
    expect(done.root.querySelectorAll('main form')).toEqual([]);
    expect(await stateOf()).toMatchObject({ state: 'declined' });
  });

  it('says that this is somebody else', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    const done = await visitor.submit(await visitor.get(path), {}, 'Ilmoitan, että tämä en ole minä');
    expect(textOf(done)).toContain('väärälle henkilölle');
    expect(await stateOf()).toMatchObject({ state: 'not-me' });
  });

  it('takes the consent back, told what comes of it, with a reason or without', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    const given = await visitor.submit(await visitor.get(path), {}, 'Annan suostumukseni');
    expect(textOf(given)).toContain('Et voi kumota peruutusta itse.');
    const done = await visitor.submit(given, { reason: '' }, 'Peruutan suostumukseni');
    expect(textOf(done)).toContain('Peruutit suostumuksesi');
    expect(await stateOf()).toMatchObject({ state: 'withdrawn' });
  });

  it('answers once when the button is pressed twice', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    const page = await visitor.get(path);
    const seen = [await visitor.submit(page, {}, 'Annan suostumukseni'), await visitor.submit(page, {}, 'Annan suostumukseni')];
    expect(seen.map(({ status }) => status)).toEqual([200, 200]);
    expect(await stateOf()).toMatchObject({ state: 'given', version: 2 });
  });

  it('has the same page when signed in, without the link; others have not', async () => {
    await ask();
    const visitor = await aVisitor(app, standing.person);
    const hub = await visitor.get('/me');
    expect(hub.root.querySelectorAll('main a').map((a) => a.getAttribute('href'))).toContain(`/fi/consents/${consent}`);
    const done = await visitor.submit(await visitor.get(`/consents/${consent}`), {}, 'Annan suostumukseni');
    expect(done.path).toBe(`/fi/consents/${consent}?done`);
    expect((await (await aVisitor(app, world.people.contacts[0] as string)).get(`/consents/${consent}`)).status).toBe(404);
    expect(textOf(await (await aVisitor(app, world.people.secretary)).get(`/consents/${consent}`))).toContain('Mitä voit tehdä');
  });

  it('is told when the time has passed, and what to do with a link that is no more', async () => {
    await ask();
    await app.setClock('2026-04-02T08:00:00Z');
    const passed = textOf(await new Visitor(app.url).get(path));
    expect(passed).toContain('Vastausaika on päättynyt, emmekä saaneet vastaustasi ajoissa.');
    expect(passed).toContain('Ota yhteyttä sihteeriin');
    await app.program.pool.query("update signed_link set expires_at = clock_timestamp() - interval '1 minute' where subject_id = $1", [
      consent,
    ]);
    const gone = await new Visitor(app.url).get(path);
    expect([gone.status, textOf(gone)]).toEqual([403, expect.stringContaining('Linkki on vanhentunut')]);
    const forged = await new Visitor(app.url).get(`${path.slice(0, -4)}AAAA`);
    expect(forged.status).toBe(404);
  });

  it('is not said to be late when the proposal was withdrawn or the call cancelled before an answer was due', async () => {
    await ask();
    await made(world.contacts[0]?.('POST', `/proposals/${standing.proposal}/events`, { type: 'WITHDRAW', reason: 'Peruimme.' }) as never);
    const withdrawn = textOf(await new Visitor(app.url).get(path));
    expect(withdrawn).toContain('Ehdokkuutesi on peruuntunut');
    await ask();
    await made(world.secretary('POST', `/calls/${call}/events`, { type: 'CANCEL', reason: 'Ei tarvita.' }));
    const cancelled = textOf(await new Visitor(app.url).get(path));
    expect(cancelled).toContain('Ehdokkuus raukesi, koska haku päättyi.');
    for (const words of [withdrawn, cancelled]) {
      expect(words).toContain('ei enää tarvita');
      expect(words).not.toContain('ajoissa');
      expect(words).not.toContain('Ota yhteyttä sihteeriin');
    }
  });

  it('is told what became of the candidacy after a consent was given, and promised nothing more', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    expect(textOf(await visitor.submit(await visitor.get(path), {}, 'Annan suostumukseni'))).toContain('Kun jäsenistä on päätetty');
    await made(world.secretary('POST', `/candidacies/${standing.candidacy}/events`, { type: 'NOT_SELECT', reason: 'Muita valittiin.' }));
    const passed = textOf(await visitor.get(path));
    expect(passed).toContain('Sinua ei tällä kertaa valittu.');
    expect(passed).not.toContain('Kun jäsenistä on päätetty');
    expect(passed).not.toContain('Jos sinut nimetään');
    await ask();
    await visitor.submit(await visitor.get(path), {}, 'Annan suostumukseni');
    await made(world.secretary('POST', `/calls/${call}/events`, { type: 'CANCEL', reason: 'Ei tarvita.' }));
    const cancelled = textOf(await visitor.get(path));
    expect(cancelled).toContain('koska haku päättyi');
    expect(cancelled).not.toContain('Kun jäsenistä on päätetty');
  });

  it('sees on the page itself how far the consent is, what comes next and what has happened', async () => {
    await ask();
    const visitor = new Visitor(app.url);
    const page = await visitor.get(path);
    expect(page.root.querySelector('main svg .present')).not.toBeNull();
    expect(textOf(page)).toContain('Vastausaika päättyy 31.3.2026 (vuorokauden loppuun).');
    const done = await visitor.submit(page, {}, 'Annan suostumukseni');
    expect(done.root.querySelectorAll('main table tbody tr')).toHaveLength(2);
    expect(done.html).not.toContain('Sihteeri Siiri');
  });

  it('reads among the own data what was written of them, what they answered and why they were passed over', async () => {
    await ask({
      questions: [question, { ...question, key: 'kokemus', answeredBy: 'nominator', required: false, text: { fi: 'Kokemus?' } }],
    });
    await made(
      world.contacts[0]?.('POST', `/proposals/${standing.proposal}/events`, {
        type: 'AMEND',
        justification: 'Tuntee kylät ja ihmiset.',
        answers: { kokemus: 'Kymmenen vuotta.' },
      }) as never,
    );
    const visitor = await aVisitor(app, standing.person);
    await visitor.submit(await visitor.get(`/consents/${consent}`), { 'answers.toive': 'Nuorten asiat.' }, 'Annan suostumukseni');
    await made(
      world.secretary('POST', `/candidacies/${standing.candidacy}/events`, { type: 'DEEM_INELIGIBLE', reason: 'Ei asu alueella.' }),
    );
    const page = textOf(await visitor.get('/me/data'));
    for (const words of ['Tuntee kylät ja ihmiset.', 'Kokemus?', 'Kymmenen vuotta.', 'Nuorten asiat.', 'Ei asu alueella.'])
      expect(page).toContain(words);
    expect(page).not.toContain('kaikki, mitä palvelussa on');
    expect(JSON.parse((await visitor.get('/me/data.json')).html)).toMatchObject({
      nominations: [{ justification: 'Tuntee kylät ja ihmiset.', answers: { kokemus: 'Kymmenen vuotta.' } }],
      reasons: [{ of: 'candidacy', event: 'DEEM_INELIGIBLE', text: 'Ei asu alueella.' }],
    });
  });

  it('speaks Swedish and English too', async () => {
    await ask();
    const link = path.slice(1);
    expect(textOf(await new Visitor(app.url, 'sv').get(`/sv/${link}`))).toContain('Jag ger mitt samtycke');
    expect(textOf(await new Visitor(app.url, 'en').get(`/en/${link}`))).toContain('I give my consent');
  });

  it('withdraws from the page of the candidacy', async () => {
    await ask();
    const visitor = await aVisitor(app, standing.person);
    const page = await visitor.get(`/candidacies/${standing.candidacy}`);
    expect(textOf(page)).toContain('Ehdokkuutesi');
    expect(textOf(page)).toContain('Yhdistys 1 ry');
    const asked = await visitor.get(`/candidacies/${standing.candidacy}/WITHDRAW`);
    expect(textOf(asked)).toContain('Perumista ei voi kumota');
    const done = await visitor.submit(asked, {});
    expect(textOf(done)).toContain('Ehdokkuutesi on peruuntunut');
    expect((await (await aVisitor(app, world.people.contacts[1] as string)).get(`/candidacies/${standing.candidacy}`)).status).toBe(404);
  });
});
