import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KINDS, PERIODS } from '../../src/locales/public/retention.js';
import { retention } from '../../src/desk/retention.js';
import { aFilledBody, act, get, post } from '../api/steps.js';
import { countingStatements } from '../desk/counted.js';
import { publicOrganisation } from '../../src/desk/public-organisation.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

const wordsOf = ({ root }: Seen, selector = 'main'): string =>
  (root.querySelector(selector)?.structuredText ?? '').replaceAll(/\s+/g, ' ').trim();
const headingsOf = ({ root }: Seen): number[] =>
  root.querySelectorAll('main :is(h1, h2, h3, h4)').map((heading) => Number(heading.tagName.slice(1)));

describe('the public pages', () => {
  let app: TestApp;
  let world: World;
  let anybody: Visitor;
  let secretary: Visitor;
  let open: string;
  let decided: string;
  let draft: string;

  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 2, organisations: 2, body: { deputyMode: 'personal', name: { fi: 'Järjestöneuvottelukunta' } } });
    const { body } = world;
    decided = (await aFilledBody(app, world)).call;
    const [decision] = (await get(app.admin, `/decisions?call=${decided}`)).items;
    await act(world.secretary, `/decisions/${decision.id}`, 'PUBLISH', { publishedOn: '2026-04-01' });
    const deputySeat = await post(app.admin, '/seats', {
      body,
      constituency: { fi: 'Toimiala 1' },
      role: 'deputy',
      serves: world.seats[0],
    });
    await act(world.secretary, `/bodies/${body}`, 'DESCRIBE', {
      tasks: { fi: '- Antaa lausuntoja\n- Tekee aloitteita' },
      contactName: { fi: 'Neuvottelukunnan sihteeri' },
      contactEmail: 'neuvottelukunta@example.org',
    });
    const [member] = (await get(app.admin, `/memberships?body=${body}`)).items;
    await post(app.admin, '/offices', { body, person: member.person, kind: 'chair', from: '2026-04-02' });
    await post(app.admin, '/meetings', {
      body,
      title: { fi: 'Järjestöfoorumi' },
      plannedAt: '2026-06-01T11:00:00Z',
      endsAt: '2026-06-01T13:00:00Z',
      publicForum: true,
      place: 'Porukkatalo',
      remoteLink: 'https://example.org/f',
      agenda: '1 Avaus\n2 Kokoonpano',
    });
    const paper = { body, language: 'fi', mediaType: 'text/plain', content: 'bW9p', public: true, kind: 'strategy' };
    const first = await post(app.admin, '/documents', { ...paper, title: { fi: 'Järjestöstrategia 2024' }, on: '2024-01-10' });
    await post(app.admin, '/documents', { ...paper, title: { fi: 'Järjestöstrategia 2026' }, on: '2026-02-10', replaces: first });
    await app.setClock('2026-05-04T09:00:00Z');
    open = await anOpenCall(world, {
      seats: [deputySeat],
      declaredMembers: 0,
      declaredDeputies: 1,
      closesOn: '2026-05-31',
      title: { fi: 'Varajäsenen haku' },
      questions: [{ key: 'why', text: { fi: 'Miksi juuri hän?' }, type: 'text', answeredBy: 'nominator', required: true, public: false }],
    });
    draft = (await made(world.secretary('POST', '/calls', { body, title: { fi: 'Salainen luonnos' }, seats: [] }))).id as string;
    anybody = await aVisitor(app, null);
    secretary = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  test('the front page shows what is open, until when, and every region’s bodies', async () => {
    const page = await anybody.get('/fi');
    expect(wordsOf(page)).toContain('Esitykset viimeistään 31.5.2026 (vuorokauden loppuun)');
    expect(page.root.querySelector(`main a[href="/fi/calls/${open}"]`)?.text).toBe('Varajäsenen haku');
    expect(page.root.querySelector(`.region a[href="/fi/bodies/${world.body}"]`)).not.toBeNull();
    expect(wordsOf(page)).not.toContain('Salainen luonnos');
  });

  test('a body’s page carries tasks, open calls, composition, officers, meetings, documents, decisions and whom to ask', async () => {
    const page = await anybody.get(`/bodies/${world.body}`);
    const words = wordsOf(page);
    expect(page.root.querySelector('title')?.text).toBe('Järjestöneuvottelukunta – Edustus');
    expect(page.root.querySelectorAll('#tasks li').map((li) => li.text)).toEqual(['Antaa lausuntoja', 'Tekee aloitteita']);
    expect(page.root.querySelector('#open a')?.getAttribute('href')).toBe(`/fi/calls/${open}`);
    expect(page.root.querySelectorAll('.roster tbody')).toHaveLength(2);
    expect(wordsOf(page, '.roster')).toMatch(/Yhdistys 1 ry, 31\.12\.2027 asti/);
    expect(wordsOf(page, '.roster thead')).toContain('Henkilökohtainen varajäsen');
    expect(words).toContain('Toimiala 1: varajäsen');
    expect(wordsOf(page, '#officers')).toContain('Puheenjohtaja');
    expect(wordsOf(page, '#meetings')).toContain('1.6.2026 klo 14.00–16.00');
    expect(wordsOf(page, '#meetings')).toContain('Avoin kaikille, ei ilmoittautumista');
    expect(wordsOf(page, '#documents')).toContain('strategia, tekstitiedosto, 3 tavua, suomi, 10.2.2026');
    expect(wordsOf(page, '#documents details')).toContain('Järjestöstrategia 2024');
    expect(wordsOf(page, '#decided')).toContain('Aluehallitus, 1.4.2026, 12 §');
    expect(page.root.querySelector('#contact a')?.getAttribute('href')).toBe('mailto:neuvottelukunta@example.org');
  });

  test('a seat whose holder was appointed by a decision that is not published is neither named nor called vacant', async () => {
    const { pool } = app.program;
    await pool.query('update appointment_decision set published_on = null where call_id = $1', [decided]);
    const [body, organisation] = [
      await anybody.get(`/bodies/${world.body}`),
      await anybody.get(`/organisations/${world.organisations[0]}`),
    ];
    await pool.query("update appointment_decision set published_on = '2026-04-01' where call_id = $1", [decided]);
    expect(wordsOf(body, '.roster')).toContain('Päätöstä ei ole vielä julkaistu');
    expect(wordsOf(body, '.roster')).not.toContain('Yhdistys 1 ry');
    expect(wordsOf(body, '#composition')).not.toContain('Toimiala 1: varsinainen jäsen');
    expect(wordsOf(organisation)).toContain('ei ole juuri nyt edustajaa');
  });

  test('a targeted call lists whom it asked and whom its seats name, each once', async () => {
    const [first, second] = world.organisations as [string, string];
    const line = { body: world.body, constituency: { fi: 'Toimiala 2' }, role: 'expert', filling: 'nominator' };
    const seats = [
      await post(app.admin, '/seats', { ...line, nominator: first }),
      await post(app.admin, '/seats', { ...line, nominator: second }),
    ];
    const call = await anOpenCall(world, {
      seats,
      declaredMembers: 0,
      declaredExperts: 2,
      closesOn: '2026-05-31',
      kind: 'targeted',
      invitations: [second],
    });
    const listed = (await anybody.get(`/calls/${call}`)).root.querySelectorAll('main section ul a[href*="/organisations/"]');
    expect(listed.map((a) => a.text)).toEqual(['Yhdistys 1 ry', 'Yhdistys 2 ry']);
    await app.program.pool.query('update organisation set newcomer = true, verified = false where id = $1', [second]);
    const unverified = await anybody.get(`/calls/${call}`);
    await app.program.pool.query('update organisation set newcomer = false where id = $1', [second]);
    expect(unverified.root.querySelector(`main a[href*="/organisations/${second}"]`)).toBeNull();
    expect(wordsOf(unverified)).toContain('Yhdistys 2 ry');
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Keksitty syy.' });
  });

  test('a body is shown as it was on a chosen day, typed either way', async () => {
    for (const on of ['2026-03-15', '15.3.2026']) {
      const page = await anybody.get(`/bodies/${world.body}?on=${on}`);
      expect(page.status).toBe(200);
      expect(wordsOf(page, '#composition')).toContain('Kokoonpano 15.3.2026');
      expect(wordsOf(page, '#composition')).not.toContain('Yhdistys 1 ry');
      expect(wordsOf(page)).toContain('sellaisina kuin ne olivat 15.3.2026');
    }
    expect(wordsOf(await anybody.get(`/bodies/${world.body}?on=2026-12-01`))).toContain('sellaisina kuin ne ovat 1.12.2026');
  });

  test.each(['31.2.2026', 'eilen', '<b>x</b>'])('what is no day (%s) brings the page with the error beside the field', async (on) => {
    const page = await anybody.get(`/bodies/${world.body}?on=${encodeURIComponent(on)}`);
    expect(page.status).toBe(422);
    expect(page.root.querySelector('title')?.text).toMatch(/^Virhe: /);
    expect(page.root.querySelector('.error-summary a')?.getAttribute('href')).toBe('#f-on');
    expect(page.root.querySelector('#f-on')?.getAttribute('aria-invalid')).toBe('true');
    expect(page.html).not.toContain('<b>x');
    expect(wordsOf(page, '#composition')).toContain('Yhdistys 1 ry');
  });

  test('those who keep a body find its actions there, others do not', async () => {
    expect((await anybody.get(`/bodies/${world.body}`)).root.querySelector('#keeping')).toBeNull();
    const page = await secretary.get(`/bodies/${world.body}`);
    expect(page.root.querySelector(`#keeping a[href="/fi/bodies/${world.body}/DESCRIBE"]`)).not.toBeNull();
    expect(page.root.querySelector(`#keeping a[href="/fi/bodies/${world.body}/AMEND"]`)).toBeNull();
  });

  test('an open call tells until when, for which seats, who may and what is asked, and leads to the proposal', async () => {
    const page = await anybody.get(`/calls/${open}`);
    const words = wordsOf(page);
    expect(words).toContain('Esitykset viimeistään 31.5.2026 (vuorokauden loppuun)');
    expect(words).toContain('Aikaa on 27 päivää. Suomen aikaa. Esitys on ajoissa, jos se saapuu ennen kuin päivä 31.5.2026 vaihtuu.');
    expect(words).toContain('Haussa on 1 paikka: 1 varajäsen.');
    expect(words).toContain('myös rekisteröimättömät');
    expect(words).toContain('Miksi juuri hän? (järjestö vastaa, pakollinen, vastausta ei julkaista)');
    expect(words).toContain('Tänään 4.5.2026');
    expect(words).toContain('Kuka päättää');
    expect(words).toMatch(/Nimeämisestä päättää Aluehallitus .*Päivää ei ole vielä ilmoitettu/);
    expect(page.root.querySelector(`main a[href="/fi/calls/${open}/propose"]`)?.text).toBe('Tee esitys');
    expect(page.root.querySelector('main svg .present')).not.toBeNull();
    expect(words).not.toContain('Mitä on tapahtunut');
    expect(page.root.querySelector(`main a[href="/fi/calls/${open}/desk"]`)).toBeNull();
  });

  test('a deadline with a time of day is told to the minute', async () => {
    const seat = await post(app.admin, '/seats', { body: world.body, constituency: { fi: 'Toimiala 9' }, role: 'member' });
    const call = await anOpenCall(world, {
      seats: [seat],
      declaredMembers: 1,
      closesOn: '2026-05-16',
      closesTime: '16:15',
      title: { fi: 'Toinen haku' },
    });
    const words = wordsOf(await anybody.get(`/calls/${call}`));
    expect(words).toContain('Esitykset viimeistään 16.5.2026 klo 16.15');
    expect(words).toContain('Haku sulkeutuu klo 16.15. Esitys on ajoissa, jos se on saapunut ennen sitä.');
    await act(world.secretary, `/calls/${call}`, 'CANCEL', { reason: 'Paikka poistuu.' });
    const cancelled = await anybody.get(`/calls/${call}`);
    expect(wordsOf(cancelled)).toContain('Haku peruttiin 4.5.2026.');
    expect(cancelled.root.querySelector(`main a[href$="/propose"]`)).toBeNull();
  });

  test('a decided call tells the decision and who was appointed, and why no proposals are taken', async () => {
    const page = await anybody.get(`/calls/${decided}`);
    expect(wordsOf(page)).toContain('Esityksiä ei voi tehdä nyt');
    expect(wordsOf(page)).toContain('Haku on ratkaistu');
    expect(wordsOf(page, 'main table')).toContain('Yhdistys 1 ry');
  });

  test('a published decision tells everybody how far it is, not who did what or whose turn it is', async () => {
    const [{ id }] = (await get(app.admin, `/decisions?call=${decided}`)).items;
    const page = await anybody.get(`/decisions/${id}`);
    expect(page.root.querySelector('main svg .present')).not.toBeNull();
    expect(wordsOf(page)).not.toContain('Mitä on tapahtunut');
    expect(wordsOf(page)).not.toContain('Nyt vuorossa');
    expect(wordsOf(page, 'main table')).toContain('Yhdistys 1 ry');
    expect(wordsOf(page)).toContain('ei näytetä tällä sivulla');
  });

  test('a draft is its keepers’ only, who see that it is one', async () => {
    expect((await anybody.get(`/calls/${draft}`)).status).toBe(404);
    expect((await (await aVisitor(app, world.people.contacts[0] as string)).get(`/calls/${draft}`)).status).toBe(404);
    const page = await secretary.get(`/calls/${draft}`);
    expect(page.status).toBe(200);
    expect(wordsOf(page)).toContain('Luonnos, ei julkinen');
    expect(page.root.querySelector(`main a[href="/fi/calls/${draft}/desk"]`)).not.toBeNull();
    expect(wordsOf(page)).toContain('Mitä on tapahtunut');
  });

  test('an organisation’s page tells whom it has seated where', async () => {
    const page = await anybody.get(`/organisations/${world.organisations[0] as string}`);
    expect(wordsOf(page)).toContain('Toimiala 1: varsinainen jäsen');
    expect(page.root.querySelector('main h3 a')?.getAttribute('href')).toBe(`/fi/bodies/${world.body}`);
    expect(page.root.querySelector('main .action-list')).toBeNull();
    expect(page.root.querySelector('main svg .present')).not.toBeNull();
    expect(wordsOf(page)).not.toContain('Mitä on tapahtunut');
    const own = await (await aVisitor(app, world.people.contacts[0] as string)).get(`/organisations/${world.organisations[0] as string}`);
    expect(own.root.querySelector('main a[href$="/AMEND"]')).not.toBeNull();
    expect(wordsOf(own)).toContain('Mitä on tapahtunut');
    const { statements } = await countingStatements(app.program.pool, (db) =>
      publicOrganisation(db, world.organisations[0] as string, new Date('2026-05-04T09:00:00Z')),
    );
    expect(statements).toBe(1);
  });

  test('calendars get the meetings of a body and the deadline of a call', async () => {
    const meetings = await anybody.get(`/bodies/${world.body}/meetings.ics`);
    expect(meetings.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(meetings.html).toContain('SUMMARY:Järjestöfoorumi');
    expect((await anybody.get(`/calls/${open}/deadline.ics`)).html).toContain('DTSTART;VALUE=DATE:20260531');
    expect((await anybody.get(`/calls/${draft}/deadline.ics`)).status).toBe(404);
  });

  test('every process has its page, with picture, legend and rules', async () => {
    const list = await anybody.get('/processes');
    const links = list.root.querySelectorAll('main .card a').map((a) => a.getAttribute('href') as string);
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const link of links) {
      const page = await anybody.get(link);
      expect([link, page.status, page.root.querySelectorAll('main svg .state').length > 1]).toEqual([link, 200, true]);
    }
    expect((await anybody.get('/processes/region')).status).toBe(404);
    const cited = (await anybody.get('/processes/candidate-proposal')).root.querySelectorAll('main cite a');
    const book = await anybody.get('/handbook');
    const rules = cited.map((a) => book.root.querySelectorAll(`main section#${a.getAttribute('href')?.split('#')[1]} h3 + ul > li`).length);
    expect([rules.length > 10, rules.filter((count) => count === 0)]).toEqual([true, []]);
    expect(wordsOf(await anybody.get('/processes/candidate-proposal'))).toContain('Peruste:');
  });

  test('the statement names the 14 days, the supervisor and where to write; the privacy notice how long things are kept', async () => {
    const statement = wordsOf(await anybody.get('/accessibility'));
    for (const words of ['306/2019', '14 päivän', 'Traficom', 'neuvottelukunta@example.org', 'Tunnetut puutteet'])
      expect(statement).toContain(words);
    const privacy = wordsOf(await anybody.get('/privacy'));
    for (const words of ['621/1999', '2 vuotta haun päättymisestä', 'tietosuojavaltuutetulle']) expect(privacy).toContain(words);
  });

  test('the archive plan has words for everything that is not the machine’s own', async () => {
    const tables: readonly string[] = KINDS.flatMap((kind) => [...kind.tables]);
    const { rows } = await app.program.pool.query<{ table_name: string }>("select table_name from retention where class <> 'operational'");
    expect(rows.map((row) => row.table_name).filter((table) => !tables.includes(table))).toEqual([]);
    const kept = (await retention(app.program.pool)).filter(({ table, period }) => tables.includes(table) && !period.startsWith('with '));
    expect(kept.filter(({ period }) => !Object.hasOwn(PERIODS, period))).toEqual([]);
  });

  test.each(['fi', 'sv', 'en'])('every page has one main part and headings in order, in %s', async (language) => {
    const paths = [
      '',
      `/bodies/${world.body}`,
      `/calls/${open}`,
      `/calls/${decided}`,
      '/processes',
      '/processes/consent',
      '/handbook',
      '/privacy',
      '/accessibility',
    ];
    for (const path of [...paths, `/organisations/${world.organisations[0] as string}`]) {
      const page = await anybody.get(`/${language}${path}`);
      expect([path, page.status, page.root.getAttribute('lang') ?? page.root.querySelector('html')?.getAttribute('lang')]).toEqual([
        path,
        200,
        language,
      ]);
      const levels = headingsOf(page);
      expect([path, levels[0], levels.filter((level) => level === 1).length]).toEqual([path, 1, 1]);
      expect([path, levels.filter((level, n) => n > 0 && level > (levels[n - 1] as number) + 1)]).toEqual([path, []]);
      expect([path, /\{\w+/.exec(wordsOf(page))?.[0]]).toEqual([path, undefined]);
    }
  });

  test('between terms a body shows its last composition and says so, unless today is asked for', async () => {
    expect(wordsOf(await anybody.get(`/bodies/${world.body}`))).not.toContain('viimeisimmän kokoonpanon');
    await app.setClock('2028-02-01T09:00:00Z');
    const page = await anybody.get(`/bodies/${world.body}`);
    expect(wordsOf(page)).toContain('Näet viimeisimmän kokoonpanon päivältä 31.12.2027.');
    expect(wordsOf(page, '.roster')).toContain('Yhdistys 1 ry');
    const today = await anybody.get(page.root.querySelector('main .notice a')?.getAttribute('href') as string);
    expect(wordsOf(today, '.roster')).not.toContain('Yhdistys 1 ry');
    expect(wordsOf(today)).not.toContain('Toimielimessä ei ole nyt jäseniä');
  });
});
