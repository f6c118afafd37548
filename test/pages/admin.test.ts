import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { hasRedisServer, ownRedis, type OwnRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { aWorld, made, type World } from '../support/world.js';
import { formsAreKind } from './admin/forms.js';
import { linkTo, textOf } from './admin/seen.js';

describe('setting up from nothing, as the first steps say', () => {
  let app: TestApp;
  let admin: Visitor;
  beforeAll(async () => {
    app = await anApp();
    admin = await aVisitor(app, app.adminId);
  });
  afterAll(() => app.stop());

  it('leads from an empty installation to a body with seats, a term and a secretary', async () => {
    const steps = async (): Promise<Seen> => admin.get('/admin');
    const first = await steps();
    expect(textOf(first)).toContain('Ensimmäiset askeleet');
    await admin.submit(await admin.get(linkTo(first, 'Lisää alue')), { 'name.fi': 'Esimerkki-Häme', kind: 'region' });
    const organForm = await admin.get(linkTo(await steps(), 'Lisää toimielin, joka päättää jäsenistä'));
    const region = organForm.root.querySelector('#f-region option[value]:not([value=""])')?.getAttribute('value') ?? '';
    await admin.submit(organForm, { region, 'name.fi': 'Aluehallitus', kind: 'county-board' });

    const bodyForm = await admin.get(linkTo(await steps(), 'Perusta toimielin'));
    const organ = bodyForm.root.querySelector('#f-organ option[value]:not([value=""])')?.getAttribute('value') ?? '';
    const settings = await admin.submit(bodyForm, {
      'name.fi': 'Järjestöneuvottelukunta',
      regime: 'authority-set',
      organ,
      deputyMode: 'personal',
      establishedOn: '1.2.2026',
      establishedBy: organ,
      establishedSection: '§ 12',
    });
    expect(settings.path).toMatch(/\/fi\/bodies\/[^/]+\/settings\?done=CREATE/);
    expect(textOf(settings)).toContain('Toimielin on perustettu');

    const seats = await admin.submit(
      await admin.get(linkTo(await steps(), 'Lisää paikat')),
      {
        'rows.0.constituency.fi': 'Nuorisojärjestöt',
        'rows.0.deputy': '1',
        'rows.2.constituency.fi': 'Kylät',
        'rows.2.subRegion.fi': 'Forssan seutu',
        'rows.2.role': 'expert',
      },
      'Lisää paikat',
    );
    expect(textOf(seats)).toContain('1 varsinainen jäsen, 1 varajäsen, 1 asiantuntija.');
    expect(textOf(seats)).toContain('Kylät, Forssan seutu');
    await admin.submit(await admin.get(linkTo(await steps(), 'Lisää toimikausi')), { from: '1.3.2026', to: '31.12.2027' });

    const who = await admin.get(linkTo(await steps(), 'Nimeä sihteeri'));
    expect(textOf(who)).toContain('Etsi ensin, onko henkilö jo palvelussa');
    const give = await admin.get(linkTo(who, 'Lisää uusi henkilö'));
    const given = await admin.submit(give, { givenName: 'Siiri', familyName: 'Sihteeri', email: 'siiri@example.org' });
    expect(textOf(given)).toContain('Oikeus on annettu.');
    expect(textOf(given)).toContain('Siiri Sihteeri');
    const ready = await steps();
    expect(textOf(ready)).not.toContain('Ensimmäiset askeleet');
    expect(textOf(ready)).toContain('Kaikki on kunnossa.');
  });
});

describe('the administrator’s pages', () => {
  let app: TestApp;
  let world: World;
  let admin: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    admin = await aVisitor(app, app.adminId);
  });
  afterAll(() => app.stop());

  const body = async () => made(app.admin('GET', `/bodies/${world.body}`));

  it('are there for administrators alone, and those of a body for its secretary too', async () => {
    const own = [
      `/bodies/${world.body}/settings`,
      `/bodies/${world.body}/seats`,
      `/bodies/${world.body}/seats/new`,
      `/bodies/${world.body}/terms/new`,
    ];
    const all = [
      '',
      '/bodies',
      '/bodies/new',
      '/add/region',
      '/grants',
      '/grants/new',
      '/people',
      `/people/${world.people.secretary}`,
      '/tokens',
      '/tokens/new',
      '/health',
    ];
    const paths = [...all.map((path) => `/admin${path}`), ...own];
    const [secretary, contact] = [await aVisitor(app, world.people.secretary), await aVisitor(app, world.people.contacts[0]!)];
    const status = async (visitor: Visitor, some: readonly string[]): Promise<number[]> => {
      const seen: number[] = [];
      for (const path of some) seen.push((await visitor.get(path)).status);
      return seen;
    };
    expect(await status(admin, paths)).toEqual(paths.map(() => 200));
    expect(await status(secretary, paths)).toEqual([...all.map(() => 404), ...own.map(() => 200)]);
    expect(await status(contact, paths)).toEqual(paths.map(() => 404));
    expect((await (await aVisitor(app, null)).get('/admin')).path).toContain('/fi/sign-in');
  });

  it('change a body from a day on: what holds now stays until then, and only what was changed changes', async () => {
    const page = await admin.get(`/bodies/${world.body}/settings`);
    const after = await admin.submit(page, { deputyMode: 'personal', validFrom: '1.1.2027' });
    expect(textOf(after)).toContain('Muutos on tallennettu.');
    expect(textOf(after)).toContain('1.1.2027 alkaen Varajäsenet: henkilökohtaiset varajäsenet');
    expect(await body()).toMatchObject({ deputyMode: 'none', deadlineMoves: false });
    await admin.submit(await admin.get(`/bodies/${world.body}/settings`), { deadlineMoves: '1', when: 'from', validFrom: '2026-06-01' });
    const both = await admin.get(`/bodies/${world.body}/settings`);
    expect(textOf(both)).toContain('1.6.2026 alkaen Määräaika siirtyy arkipäivään: kyllä');
    expect(textOf(both)).toContain('1.1.2027 alkaen Varajäsenet: henkilökohtaiset varajäsenet');
    const { periods } = await body();
    const standing = periods.filter((row: { supersededAt: string | null }) => row.supersededAt === null);
    expect(
      standing.map((row: { from: string; deputyMode: string; deadlineMoves: boolean }) => [row.from, row.deputyMode, row.deadlineMoves]),
    ).toEqual([
      ['2020-01-01', 'none', false],
      ['2026-06-01', 'none', true],
      ['2027-01-01', 'personal', true],
    ]);
  });

  it('ask for the day of a change, and change nothing without it, or when nothing was changed', async () => {
    const before = (await body()).version;
    const page = await admin.get(`/bodies/${world.body}/settings`);
    const dayless = await admin.submit(page, { decisionMode: 'confirmed' });
    expect([dayless.status, dayless.root.querySelector('#f-validFrom')?.getAttribute('aria-invalid')]).toEqual([422, 'true']);
    const nothing = await admin.submit(page, { validFrom: '1.1.2027' });
    expect([nothing.status, textOf(nothing)]).toEqual([409, expect.stringContaining('Et muuttanut mitään')]);
    expect((await body()).version).toBe(before);
    const corrected = await admin.submit(page, { decisionMode: 'confirmed', when: 'correct' });
    expect(corrected.status).toBe(200);
    expect((await body()).decisionMode).toBe('confirmed');
  });

  formsAreKind(() => ({ admin, world }));

  it('show the settings to the secretary, who is told who may change them', async () => {
    const page = await (await aVisitor(app, world.people.secretary)).get(`/bodies/${world.body}/settings`);
    expect(page.root.querySelector('main form')).toBeNull();
    expect(page.root.querySelector('.refused')?.text).toContain('pääkäyttäjä');
  });

  it('add several seats at once or none, and name the row that is wrong', async () => {
    const seats = async (): Promise<number> => (await made(app.admin('GET', `/seats?body=${world.body}`))).items.length;
    const before = await seats();
    const form = await admin.get(`/bodies/${world.body}/seats/new`);
    const typed = { 'rows.0.constituency.fi': 'Kylät', 'rows.1.subRegion.fi': 'Forssan seutu' };
    const again = await admin.submit(form, typed, 'Lisää paikat');
    expect(again.status).toBe(422);
    expect(again.root.querySelector('[data-error-summary] a')?.text).toContain('Paikka 2, Toimiala');
    expect(again.root.querySelector('[data-error-summary] a')?.getAttribute('href')).toBe('#f-rows-1-constituency');
    expect(again.root.querySelector('#f-rows-1-constituency')?.getAttribute('aria-invalid')).toBe('true');
    expect(await seats()).toBe(before);
    const more = await admin.submit(again, { more: '1' }, 'Lisää paikat');
    expect([more.status, more.root.querySelectorAll('legend').length]).toEqual([200, 8]);
    const right = { 'rows.1.constituency.fi': 'Urheiluseurat' };
    await Promise.all([admin.submit(again, right, 'Lisää paikat'), admin.submit(again, right, 'Lisää paikat')]);
    expect(await seats()).toBe(before + 2);
  });

  it('change a seat from a day on', async () => {
    const [seat = ''] = world.seats;
    const after = await admin.submit(await admin.get(`/bodies/${world.body}/seats/${seat}`), { role: 'expert', validFrom: '1.1.2027' });
    expect(textOf(after)).toContain('muuttuu 1.1.2027');
    expect((await made(app.admin('GET', `/seats/${seat}`))).role).toBe('member');
    expect(textOf(await admin.get(`/seats/${seat}`))).toMatch(/Rooli: varsinainen jäsen.*Rooli: asiantuntija/s);
    const foreign = await made(app.admin('POST', '/bodies', { region: world.region, name: { fi: 'Toinen' }, regime: 'nominator-names' }));
    expect((await admin.get(`/bodies/${foreign.id}/seats/${seat}`)).status).toBe(404);
  });

  it('give a right in steps to somebody who is here, for days, and end it', async () => {
    const who = await admin.get('/admin/grants/new?q=hallitus');
    const role = await admin.get(linkTo(who, 'Valitse'));
    expect(role.root.querySelector('.steps-now')?.text).toContain('Mikä rooli');
    const last = await admin.get(`${role.path}&role=substitute`);
    const bad = await admin.submit(last, { first: '31.2.2026' });
    expect([bad.status, bad.root.querySelector('#f-body')?.getAttribute('aria-invalid')]).toEqual([422, 'true']);
    const given = await admin.submit(last, { body: world.body, first: '10.3.2026', last: '31.3.2026' });
    expect(given.path).toBe('/fi/admin/grants?done=given');
    const { items } = await made(app.admin('GET', `/grants?person=${world.people.organMember}`));
    const grant = items.find((one: { role: string }) => one.role === 'substitute');
    expect([grant.from, grant.until]).toEqual(['2026-03-09T22:00:00.000Z', '2026-03-31T21:00:00.000Z']);
    const coming = await admin.get('/admin/grants?time=coming');
    expect(textOf(coming)).toContain('Hannu Hallitus sihteerin varahenkilö');
    expect(textOf(coming)).toContain('31.3.2026');

    const end = await admin.get(`/admin/grants/${grant.id}/end`);
    const early = await admin.submit(end, { when: 'on', last: '1.3.2026' });
    expect([early.status, textOf(early)]).toEqual([422, expect.stringContaining('päättyisi ennen kuin se alkaa')]);
    const done = await admin.submit(end, { when: 'on', last: '20.3.2026' });
    expect(done.path).toBe('/fi/admin/grants?done=ended');
    expect((await made(app.admin('GET', `/grants/${grant.id}`))).until).toBe('2026-03-20T22:00:00.000Z');
  });

  it('end a right at once', async () => {
    const person = (await made(app.admin('POST', '/people', { givenName: 'Paula', familyName: 'Poislähtevä', email: 'paula@example.org' })))
      .id;
    const { id } = await made(app.admin('POST', '/grants', { person, role: 'secretary', body: world.body, from: '2026-01-01T00:00:00Z' }));
    const paula = await aVisitor(app, person);
    expect((await paula.get(`/bodies/${world.body}/seats`)).status).toBe(200);
    await admin.submit(await admin.get(`/admin/grants/${id}/end`), { when: 'now' });
    expect((await paula.get(`/bodies/${world.body}/seats`)).status).toBe(404);
    const coming = await made(app.admin('POST', '/grants', { person, role: 'administrator', from: '2026-06-01T00:00:00Z' }));
    await admin.submit(await admin.get(`/admin/grants/${coming.id}/end`), { when: 'now' });
    expect(textOf(await admin.get('/admin/grants?time=coming'))).not.toContain('Paula');
  });

  it('find an organisation for its contact, and make nobody twice when the form is sent twice', async () => {
    const searched = await admin.get('/admin/grants/new?person=new&role=contact&q=yhdistys%202');
    const form = await admin.get(linkTo(searched, 'Valitse'));
    const typed = { givenName: 'Uusi', familyName: 'Yhteyshenkilö', email: 'uusi@example.org' };
    const both = await Promise.all([admin.submit(form, typed), admin.submit(form, typed)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const people = await admin.get('/admin/people?q=uusi%40example.org');
    expect(textOf(people)).toContain('Löytyi 1.');
    const person = await admin.get(linkTo(people, 'Uusi Yhteyshenkilö'));
    expect(textOf(person)).toContain('järjestön yhteyshenkilö Yhdistys 2 ry');
  });

  it('sign a person out everywhere', async () => {
    const person = world.people.contacts[1]!;
    const visitors = [await aVisitor(app, person), await aVisitor(app, person)];
    const page = await admin.get(`/admin/people/${person}`);
    await admin.submit(page, {}, 'Kirjaa ulos kaikkialta');
    for (const visitor of visitors) expect((await visitor.get('/me/sessions')).path).toContain('/fi/sign-in');
  });

  it('show a token once, make one of a name, and revoke it', async () => {
    const form = await admin.get(`/admin/tokens/new?person=${world.people.secretary}`);
    const bad = await admin.submit(form, { label: '', days: '1000' });
    expect([bad.status, bad.root.querySelectorAll('[data-error-summary] a').length]).toEqual([422, 2]);
    const once = await admin.submit(form, { label: 'Tilasto', days: '30' });
    const token = once.root.querySelector('main code')?.text ?? '';
    expect(token).toMatch(/^edustus_/);
    expect(once.headers.get('cache-control')).toBe('no-store');
    expect((await app.as(token)('GET', `/bodies/${world.body}`)).status).toBe(200);
    const again = await admin.submit(form, { label: 'Tilasto', days: '30' });
    expect([again.status, textOf(again)]).toEqual([422, expect.stringContaining('on jo voimassa oleva tunnus')]);
    const list = await admin.get('/admin/tokens');
    expect(list.html).not.toContain(token);
    const row = list.root.querySelectorAll('main tbody tr').find((r) => r.text.includes('Tilasto'));
    const revoked = await admin.submit(list, {}, row?.querySelector('form')?.getAttribute('action') ?? 'none');
    expect(textOf(revoked)).toContain('Tunnus on peruttu');
    expect((await app.as(token)('GET', `/bodies/${world.body}`)).status).toBe(401);
    await app.program.pool.query(
      `insert into access_token select gen_random_uuid(), 'hash ' || n, $1, 'Tunnus ' || n, now(), now() from generate_series(1, 51) n`,
      [world.people.substitute],
    );
    const page = `/admin/people/${world.people.substitute}`;
    const next = (await admin.get(page)).root.querySelector(`main a[href^="/fi${page}?tokens="]`)?.getAttribute('href') ?? 'none';
    expect(textOf(await admin.get(next))).toContain('Sivu 2 / 2');
  });

  it('tell how the service fares', async () => {
    const told = async (): Promise<string> => textOf(await admin.get('/admin/health'));
    expect(await told()).toContain('testikello');
    // The queues open after the program.
    await until('the queues answer', async () => (await told()).includes('vastaa: PostgreSQL'));
  });
});

const SERVERS = ['PostgreSQL', ...(hasRedisServer() ? ['Redis'] : [])];
describe.each(SERVERS)('the board of the queues on %s', (server) => {
  let redis: OwnRedis | null = null;
  let app: TestApp;
  let world: World;
  let session: (person: string) => Promise<string>;
  beforeAll(async () => {
    redis = server === 'Redis' ? await ownRedis() : null;
    app = await anApp({ env: redis ? { REDIS_URL: redis.url } : {} });
    world = await aWorld(app);
    session = async (person) => (await aVisitor(app, person)).held('edustus-session') as string;
    // They open after the program.
    const admin = await session(app.adminId);
    await until('the queues are open', async () => (await shown(admin)).length > 0);
  });
  afterAll(async () => {
    await app.stop();
    await redis?.stop();
  });

  const ask = async (path: string, token: string | null, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    fetch(`${app.url}/admin/queues${path}`, {
      method,
      headers: { ...(token === null ? {} : { cookie: `edustus-session=${token}` }), ...headers },
    });

  const shown = async (token: string): Promise<{ name: string }[]> =>
    ((await (await ask('/api/queues', token)).json()) as { queues: { name: string }[] }).queues;

  it('is there for an administrator who has signed in, and for nobody else', async () => {
    const admin = await session(app.adminId);
    for (const path of ['', '/static/css/x.css', '/api/queues'])
      for (const token of [null, await session(world.people.secretary)])
        expect([path, (await ask(path, token)).status]).toEqual([path, 404]);
    expect((await ask('', null, { authorization: `Bearer ${app.adminToken}` })).status).toBe(404);
    const page = await ask('', admin);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\//);
    expect(page.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
    expect((await shown(admin)).map(({ name }) => name).sort()).toEqual(['deadlines', 'effects']);
  });

  it('changes nothing for another site', async () => {
    const admin = await session(app.adminId);
    const pause = (headers: Record<string, string>) => ask('/api/queues/effects/pause', admin, headers, 'PUT');
    expect((await pause({})).status).toBe(404);
    expect((await pause({ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' })).status).toBe(404);
    expect((await pause({ origin: 'https://elsewhere.example.org' })).status).toBe(404);
    expect((await pause({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask('/api/queues/effects/resume', admin, { origin: app.url }, 'PUT')).status).toBe(200);
  });
});
