import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, type Seen, type Visitor } from '../support/visitor.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';

const wordsOf = ({ root }: Seen): string => (root.querySelector('main')?.structuredText ?? '').replaceAll(/\s+/g, ' ').trim();

describe('times on the public pages', () => {
  let app: TestApp;
  let world: World;
  let anybody: Visitor;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 1, organisations: 1 });
    anybody = await aVisitor(app, null);
    await app.setClock('2026-05-04T09:00:00Z');
  });
  afterAll(() => app.stop());

  test('a deadline that moves to a weekday is one day on the whole page, and consents are counted from it', async () => {
    const moving = await aWorld(app, { seats: 1, organisations: 1, body: { deadlineMoves: true } });
    const call = await anOpenCall(moving, { closesOn: '2026-05-31', consentRule: 'days-after-closing', consentDays: 1 });
    const words = wordsOf(await anybody.get(`/calls/${call}`));
    expect(words).toContain('Esitykset viimeistään 1.6.2026 (vuorokauden loppuun)');
    expect(words).toContain('Esitys on ajoissa, jos se saapuu ennen kuin päivä 1.6.2026 vaihtuu.');
    expect(words).toContain('2.6.2026 (vuorokauden loppuun)');
    expect(words).not.toContain('31.5.2026');
  });

  test('an end at midnight is told by its last day among the facts of whatever ends then', async () => {
    const call = await anOpenCall(world, { closesOn: '2026-05-31', consentRule: 'days-after-closing', consentDays: 2 });
    await aProposal(world, call, 0, { givenName: 'Eeva', familyName: 'Ehdokas', email: 'eeva@example.org' });
    const { items } = await made(app.admin('GET', `/consents?call=${call}`));
    const grant = await post(app.admin, '/grants', {
      person: world.people.organMember,
      role: 'substitute',
      body: world.body,
      from: '2026-05-03T21:00:00Z',
      until: '2026-06-30T21:00:00Z',
    });
    const admin = await aVisitor(app, app.adminId);
    const told = async (path: string): Promise<string[]> =>
      wordsOf(await admin.get(path)).match(/\d+\.\d+\.2026 (?:\(vuorokauden loppuun\)|klo 0\.00)/g) ?? [];
    expect(await told(`/consents/${items[0].id}`)).toContain('2.6.2026 (vuorokauden loppuun)');
    expect(await told(`/grants/${grant}`)).toEqual(['4.5.2026 klo 0.00', '30.6.2026 (vuorokauden loppuun)']);
    expect(await told(`/calls/${call}/desk`)).toEqual(expect.arrayContaining(['31.5.2026 (vuorokauden loppuun)']));
    for (const path of [`/consents/${items[0].id}`, `/calls/${call}/desk`]) expect((await told(path)).join()).not.toContain('klo 0.00');
  });

  test('a meeting held on another day than planned tells both, ends with neither, and one not recorded as held says so', async () => {
    const { body } = world;
    const plan = { plannedAt: '2026-04-20T11:00:00Z', endsAt: '2026-04-20T13:00:00Z' };
    const held = await post(app.admin, '/meetings', { body, title: { fi: 'Siirtynyt kokous' }, ...plan });
    await act(app.admin, `/meetings/${held}`, 'AMEND', { heldAt: '2026-04-28T12:00:00Z' });
    await post(app.admin, '/meetings', { body, title: { fi: 'Epäselvä kokous' }, ...plan });
    const list = (await anybody.get(`/bodies/${body}`)).root.querySelectorAll('#meetings ul.plain > li').map(({ text }) => text);
    const [moved, unsure] = ['Siirtynyt kokous', 'Epäselvä kokous'].map((title) => list.find((text) => text.includes(title)) ?? '');
    expect(moved).toContain('28.4.2026 klo 15.00');
    expect(moved).toContain('Suunniteltu aika oli 20.4.2026 klo 14.00.');
    expect(moved).not.toContain('16.00');
    expect(unsure).toContain('20.4.2026 klo 14.00–16.00');
    expect(unsure).toContain('Kokousta ei ole merkitty pidetyksi.');
    expect((await anybody.get(`/bodies/${body}`)).root.querySelectorAll('#meetings h3').map(({ text }) => text)).toContain('Menneet');
    const entry =
      (await anybody.get(`/bodies/${body}/meetings.ics`)).html.split('BEGIN:VEVENT').find((text) => text.includes('Siirtynyt')) ?? '';
    expect(entry).toContain('DTSTART:20260428T120000Z');
    expect(entry).not.toContain('DTEND');
  });

  test('a call to come has its opening and its deadline for a calendar, and tells on its last day how many hours are left', async () => {
    const { seats } = world;
    await app.setClock('2026-06-08T06:00:00Z');
    const call = await anOpenCall(world, { seats, opensAt: '2026-06-10T06:00:00Z', closesOn: '2026-06-16', closesTime: '16:15' });
    const scheduled = await anybody.get(`/calls/${call}`);
    expect(wordsOf(scheduled)).toContain('Lisää haun alku ja määräaika kalenteriin');
    const entries = async (): Promise<string[]> =>
      (await anybody.get(`/calls/${call}/deadline.ics`)).html.match(/DTSTART:\w+/g)?.map((line) => line.slice(8)) ?? [];
    expect(await entries()).toEqual(['20260610T060000Z', '20260616T131500Z']);
    const leftAt = async (time: string): Promise<string> => {
      await app.setClock(time);
      return /(Aikaa on [^.]*|Tänään on viimeinen päivä)\. Suomen aikaa/.exec(wordsOf(await anybody.get(`/calls/${call}`)))?.[1] ?? '';
    };
    expect(await leftAt('2026-06-15T13:14:00Z')).toBe('Aikaa on 1 päivä');
    expect(await leftAt('2026-06-15T19:37:00Z')).toBe('Aikaa on 17 tuntia');
    expect(await leftAt('2026-06-16T12:10:00Z')).toBe('Aikaa on 1 tunti');
    expect(await leftAt('2026-06-16T12:20:00Z')).toBe('Aikaa on alle tunti');
    expect(await entries()).toEqual(['20260616T131500Z']);
  });
});
