import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, post } from '../api/steps.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aVisitor, valuesIn, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { enterIn } from './entering/enter.js';

/** What waits, and where it leads. */
const rows = (page: Seen): (readonly [what: string, href: string])[] =>
  (page.root.querySelectorAll('main table')[0]?.querySelectorAll('tbody th a') ?? []).map((a) => [a.text, a.getAttribute('href') ?? '']);
const main = ({ root }: Seen): string => (root.querySelector('main')?.text ?? '').replace(/\s+/g, ' ');

describe('the secretary’s desk', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  let varpu: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    siiri = await aVisitor(app, world.people.secretary);
    varpu = await aVisitor(app, world.people.substitute);
  });
  afterAll(() => app.stop());

  it('is kind when nothing waits', async () => {
    const page = await siiri.get('/desk');
    expect(page.status).toBe(200);
    expect(main(page)).toContain('Mikään ei odota sinua');
  });

  it('shows the same work to the secretary and the substitute, each thing one click from where it is done', async () => {
    const call = await anOpenCall(world, { title: { fi: 'Työpöydän haku' } });
    await aProposal(world, call, 0, { givenName: 'Aino', familyName: 'Alku' });
    await aProposal(world, call, 1, { givenName: 'Eero', familyName: 'Enne' });
    const [hers, his] = [await siiri.get('/desk'), await varpu.get('/desk')];
    expect(rows(hers)).toContainEqual(['Tarkista 2 esitystä', `/fi/calls/${call}/inbox?state=to-check`]);
    expect(rows(hers)).toContainEqual(['Varmista 2 järjestöä', `/fi/organisations?verified=waiting&body=${world.body}`]);
    expect(rows(his)).toEqual(rows(hers));
    const inbox = await varpu.get(rows(his).find(([what]) => what.startsWith('Tarkista'))?.[1] ?? '');
    expect(main(inbox)).toContain('Aino Alku');
  });

  it('and everything below it is unknown to who keeps no body', async () => {
    const call = await anOpenCall(world);
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    const paths = [
      '/desk',
      '/desk/duplicates',
      '/desk/letters',
      '/calls/new',
      ...['desk', 'edit', 'edit/preview', 'inbox', 'enter'].map((p) => `/calls/${call}/${p}`),
      `/bodies/${world.body}/keepers`,
    ];
    const seen = await Promise.all(paths.map((path) => contact.get(path)));
    expect(seen.map(({ status }, n) => [paths[n], status])).toEqual(paths.map((path) => [path, 404]));
    const nobody = await aVisitor(app, null);
    expect((await nobody.get('/desk')).path).toContain('/fi/sign-in');
  });

  it('leads from each row of several to just those that it counted', async () => {
    const call = await anOpenCall(world, { title: { fi: 'Myöhästyneiden haku' }, closesOn: '2026-03-09' });
    const [first] = world.contacts as [Api];
    const drafts = await Promise.all(
      ['Lauri', 'Lotta'].map((givenName) =>
        post(first, '/proposals', {
          call,
          organisations: [world.organisations[0]],
          nominee: { givenName, familyName: 'Lehto' },
          seats: world.seats,
          justification: 'Tuntee alueen järjestöt.',
          authorised: true,
        }),
      ),
    );
    const dues = ['2026-03-05', '2026-03-06', '2026-03-30', undefined, undefined];
    for (const [n, completionDue] of dues.entries()) {
      const { id } = await aProposal(world, call, 1, { givenName: `Pekka${n}`, familyName: 'Puute', email: `pekka${n}@example.org` });
      await act(world.secretary, `/proposals/${id}`, 'RETURN', { reason: 'Perustelu puuttuu.', completionDue });
    }
    await made(
      app.admin('POST', '/organisations', { name: 'Ei vielä esittänyt ry', sectors: [{ body: world.body, sector: 'Toimiala 1' }] }),
    );
    await app.setClock('2026-03-25T08:00:00Z');
    for (const id of drafts) {
      await act(first, `/proposals/${id}`, 'SUBMIT');
      await act(world.secretary, `/proposals/${id}`, 'ADMIT', { reason: 'Sähköposti oli poikki.' });
    }
    const several = rows(await siiri.get('/desk')).filter(([what, href]) => /(^|\s)[2-9](\s|$)/.test(what) && href.includes('?'));
    const seen: [string, number, number][] = [];
    for (const [what, href] of several) {
      const page = await siiri.get(href);
      const all = page.root.querySelectorAll(
        href.includes('/inbox') ? 'main [id^=p-]' : href.includes('#consents') ? '#consents tbody tr' : 'main tbody tr',
      );
      seen.push([href, all.length, Number(/[2-9]/.exec(what)?.[0])]);
    }
    expect(seen.map(([href, shown]) => [href, shown])).toEqual(seen.map(([href, , counted]) => [href, counted]));
    const ways = seen.map(([href]) => href.replace(/^.*\/(?=inbox|desk|organisations)/, '').replace(/&body=.*/, ''));
    for (const way of [
      'inbox?state=to-check',
      'inbox?state=completion-overdue',
      'inbox?state=completion-undated',
      'desk?consents=unanswered#consents',
      'desk?consents=expired#consents',
      'organisations?verified=waiting',
    ])
      expect(ways).toContain(way);
    const admitted = await siiri.get(`/calls/${call}/inbox?state=to-check`);
    expect(main(admitted)).toContain('Tarkistettavat (2)');
    expect(main(admitted)).toContain('Lotta Lehto');
  });

  it('is of all bodies for an administrator', async () => {
    const page = await (await aVisitor(app, app.adminId)).get('/desk');
    expect(main(page)).toContain('Järjestöneuvottelukunta');
  });
});

describe('what comes to a call', () => {
  let app: TestApp;
  let world: World;
  let siiri: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 4, organisations: 4 });
    siiri = await aVisitor(app, world.people.secretary);
  });
  afterAll(() => app.stop());

  const enter = enterIn(
    () => siiri,
    () => world,
  );

  it('is checked in one press when there is nothing to remark, and told apart when there is', async () => {
    const call = await anOpenCall(world);
    const verified = world.organisations[0] as string;
    await made(world.secretary('PATCH', `/organisations/${verified}`, { verified: true }));
    const clean = await aProposal(world, call, 0, { givenName: 'Aino', familyName: 'Alku' });
    const unclear = await aProposal(world, call, 1, { givenName: 'Eero', familyName: 'Enne' });
    const page = await siiri.get(`/calls/${call}/inbox`);
    expect(page.root.querySelector(`#p-${unclear.id} .checks`)?.text).toContain('Järjestöä ei ole vielä varmistettu');
    const after = await siiri.submit(page, {}, '/inbox/clean');
    expect(main(after)).toContain('1 esitys on merkitty tarkistetuksi.');
    const states = await Promise.all(
      [clean, unclear].map(async ({ id }) => (await made(world.secretary('GET', `/proposals/${id}`))).state),
    );
    expect(states).toEqual(['checked', 'submitted']);
  });

  it('is returned with a reason, which is asked for where it stands', async () => {
    const call = await anOpenCall(world);
    const { id } = await aProposal(world, call, 1, { givenName: 'Eero', familyName: 'Enne' });
    const page = await siiri.get(`/calls/${call}/inbox`);
    const send = (reason: string, from: Seen) => {
      const form = from.root
        .querySelectorAll(`#p-${id} form`)
        .find((f) => f.querySelector('[name=event]')?.getAttribute('value') === 'RETURN');
      return siiri.post(`/calls/${call}/inbox`, { ...valuesIn(form as NonNullable<typeof form>), reason });
    };
    const again = await send('', page);
    expect(again.status).toBe(422);
    expect(again.root.querySelector('.error-summary a')?.getAttribute('href')).toBe(`#f-reason-${id}`);
    expect(again.root.querySelector(`#f-reason-${id}`)?.getAttribute('aria-invalid')).toBe('true');
    const done = await send('Perustelut puuttuvat.', again);
    expect(main(done)).toContain('täydennettävänä');
  });

  it('by phone is entered with its real arrival, and counts as arrived then', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const done = await enter(call, { arrivedAt: '2026-02-27T16:40' });
    expect(main(done)).toContain('Esitys on kirjattu saapuneeksi.');
    const { items } = await made(world.secretary('GET', `/proposals?call=${call}`));
    expect(items).toMatchObject([
      { state: 'submitted', channel: 'phone', arrivedAt: '2026-02-27T14:40:00.000Z', enteredBy: world.people.secretary },
    ]);
  });

  it('leaves nothing half-made behind when it is refused: no organisation, no draft', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const again = await enter(call, { organisation: '', newOrganisation: 'Kylän toimijat', channel: 'email', justification: '' });
    expect(again.status).toBe(422);
    expect(again.root.querySelector('#f-newOrganisation')?.getAttribute('value')).toBe('Kylän toimijat');
    expect(again.root.querySelectorAll('.error-summary a').map((a) => a.getAttribute('href'))).toContain('#f-original');
    expect((await made(world.secretary('GET', `/proposals?call=${call}`))).items).toEqual([]);
    expect(main(await siiri.get('/organisations?q=toimijat'))).not.toContain('Kylän toimijat');
  });

  it('is entered once, however often the form is sent, for an organisation that the register finds by its name', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    const page = await siiri.get(`/calls/${call}/enter`);
    const typed = {
      channel: 'phone',
      arrivedAt: '2026-02-27T16:40',
      organisation: '',
      newOrganisation: 'yhdistys 2 RY',
      authorised: '1',
      'nominee.givenName': 'Ella',
      'nominee.familyName': 'Ehdokas',
      seats: [world.seats[0] as string],
      justification: 'Tuntee alueen järjestöt.',
    };
    await siiri.submit(page, typed);
    await siiri.submit(page, typed);
    const { items } = await made(world.secretary('GET', `/proposals?call=${call}`));
    expect(items).toMatchObject([{ organisations: [world.organisations[1]] }]);
  });

  it('an answer to a consent that came by phone is entered with its time', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z' });
    await aProposal(world, call, 2, { givenName: 'Sanna', familyName: 'Suostuva' });
    const { items } = await made(world.secretary('GET', `/consents?call=${call}`));
    const page = await siiri.get(`/consents/${items[0].id}/enter`);
    const early = await siiri.submit(page, { answer: 'GIVE', channel: 'phone', receivedAt: '2027-03-02T12:00' });
    expect(early.status).toBe(409);
    expect(early.root.querySelector('#f-receivedAt')?.getAttribute('aria-invalid')).toBe('true');
    const done = await siiri.submit(early, { answer: 'GIVE', channel: 'phone', receivedAt: '2026-03-02T10:00', publishName: '1' });
    expect(done.path).toContain(`/calls/${call}/desk`);
    expect(done.root.querySelector('main .notice')?.text).toContain('Vastaus on kirjattu.');
    expect(await made(world.secretary('GET', `/consents/${items[0].id}`))).toMatchObject({
      state: 'given',
      publishName: true,
      enteredBy: world.people.secretary,
    });
  });

  it('twice of one person is merged, or kept apart and asked about no more', async () => {
    const call = await anOpenCall(world);
    await aProposal(world, call, 2, { givenName: 'Kaksi', familyName: 'Kertaa', email: 'kaksi@example.org' });
    await aProposal(world, call, 3, { givenName: 'Kaksi', familyName: 'Kertaa', email: 'toinen@example.org' });
    const page = await siiri.get('/desk/duplicates');
    expect(main(page)).toContain('sama nimi');
    const pair = page.root.querySelectorAll('article.pair').find((one) => one.text.includes('kaksi@example.org'));
    const values = valuesIn(pair?.querySelector('form') as never);
    const apart = await siiri.post('/desk/duplicates', values);
    expect(main(apart)).toContain('Ne pidetään erillään');
    expect(main(apart)).not.toContain('kaksi@example.org');
    const other = await anOpenCall(world);
    await aProposal(world, other, 2, { givenName: 'Sama', familyName: 'Henkilö', email: 'sama@example.org' });
    await aProposal(world, other, 3, { givenName: 'Sama', familyName: 'Henkilö', email: 'sama.henkilo@example.org' });
    const again = await siiri.get('/desk/duplicates');
    const form = again.root
      .querySelectorAll('article.pair')
      .find((one) => one.text.includes('sama@example.org'))
      ?.querySelector('form');
    const both = valuesIn(form as never);
    const asked = await siiri.post('/desk/duplicates', { ...both, stays: both['first']?.[0] ?? '' });
    expect(main(asked)).toMatch(/Tarkista ennen yhdistämistä.*Esitykset: Yhdistys \d ry.*Ei siirry.*Sähköpostiosoitteet: sama/);
    const merged = await siiri.submit(asked);
    expect(main(merged)).toContain('Ne on yhdistetty.');
    const { items } = await made(world.secretary('GET', `/candidacies?call=${other}`));
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual(['merged', 'open']);
  });

  it('letters can be read by call, without the links that are their recipients’ own', async () => {
    const call = await anOpenCall(world);
    await aProposal(world, call, 0, { givenName: 'Kirje', familyName: 'Kuori', email: 'kirje@example.org' });
    await app.setClock('2026-03-02T08:00:10Z');
    const list = await siiri.get(`/desk/letters?call=${call}&q=kirje`);
    const link = list.root.querySelector('main table a')?.getAttribute('href') ?? '';
    const letter = await siiri.get(link);
    expect(letter.status).toBe(200);
    expect(letter.html).not.toContain('/consent/');
    const contact = await aVisitor(app, world.people.contacts[0] as string);
    expect((await contact.get(link)).status).toBe(404);
  });

  it('an answer that came in time and is entered after its time says no as well as yes, also from the doubled hour of autumn', async () => {
    const call = await anOpenCall(world, { opensAt: '2026-02-20T08:00:00Z', closesOn: '2026-10-25' });
    await aProposal(world, call, 2, { givenName: 'Kalle', familyName: 'Kieltäytyvä' });
    await app.setClock('2026-10-26T08:00:00Z');
    const { items } = await made(world.secretary('GET', `/consents?call=${call}`));
    expect(items).toMatchObject([{ state: 'expired' }]);
    const desk = await siiri.get(`/calls/${call}/desk`);
    const link = desk.root.querySelector(`#consents a[href$="/consents/${items[0].id}/enter"]`);
    expect(link?.text).toBeDefined();
    const page = await siiri.get(`/consents/${items[0].id}/enter`);
    const late = await siiri.submit(page, { answer: 'DECLINE', channel: 'phone', receivedAt: '2026-10-26T09:00' });
    expect(late.status).toBe(409);
    const done = await siiri.submit(late, { answer: 'DECLINE', channel: 'phone', receivedAt: '2026-10-25T03:30' });
    expect(done.path).toContain(`/calls/${call}/desk`);
    expect(await made(world.secretary('GET', `/consents/${items[0].id}`))).toMatchObject({
      state: 'declined',
      answeredAt: '2026-10-25T01:30:00.000Z',
    });
    const { items: standing } = await made(world.secretary('GET', `/candidacies?call=${call}`));
    expect(standing).toMatchObject([{ state: 'withdrawn' }]);
  });
});
