import { expect, it } from '@jest/globals';
import type { Seen, Visitor } from '../../support/visitor.js';
import type { World } from '../../support/world.js';
import { linkTo, textOf } from './seen.js';

/** How the administrator's forms treat whoever fills them in. */
export function formsAreKind(stage: () => { readonly admin: Visitor; readonly world: World }): void {
  it('tell everything that is wrong at once, beside its field and in words for people', async () => {
    const errors = ({ root }: Seen): string[] => root.querySelectorAll('[data-error-summary] a').map((a) => a.getAttribute('href') ?? '');
    const page = await stage().admin.get(`/bodies/${stage().world.body}/settings`);
    const wrong = { 'name.fi': 'x'.repeat(201), languages: [], establishedOn: '31.2.2026', validFrom: '' };
    const settings = await stage().admin.submit(page, wrong);
    expect([settings.status, errors(settings).sort()]).toEqual([422, ['#f-establishedOn', '#f-languages', '#f-name-fi', '#f-validFrom']]);
    expect(settings.root.querySelector('#f-name-fi-error')?.text).toContain('Siinä voi olla enintään 200 merkkiä.');
    expect(textOf(settings)).toContain('näin: 24.10.2026');
    expect(textOf(settings)).not.toMatch(/2026-10-24|\{/);
    const undated = await stage().admin.submit(page, { establishedOn: '', establishedSection: '12 §' });
    expect([undated.status, errors(undated)]).toEqual([422, ['#f-establishedOn']]);
    const give = await stage().admin.get('/admin/grants/new?person=new&role=secretary');
    const given = await stage().admin.submit(give, { email: 'ei osoite', first: 'huomenna', last: '40.1.2026' });
    expect(errors(given).sort()).toEqual(['#f-body', '#f-email', '#f-familyName', '#f-first', '#f-givenName', '#f-last']);
  });

  it('end a seat that was added by mistake, and let it go on again', async () => {
    const { admin, world } = stage();
    const made = await admin.submit(
      await admin.get(`/bodies/${world.body}/seats/new`),
      { 'rows.0.constituency.fi': 'Vahinko', validFrom: '1.1.2026' },
      'Lisää paikat',
    );
    const row = made.root.querySelectorAll('tr').find(({ text }) => text.includes('Vahinko'));
    const seat = await admin.get(row?.querySelector('a')?.getAttribute('href') ?? 'none');
    const form = await admin.get(linkTo(seat, 'Lakkauta paikka, jota ei enää tarvita tai joka lisättiin vahingossa'));
    const early = await admin.submit(form, { to: '31.12.2025' });
    expect([early.status, early.root.querySelector('#f-to-error')?.text]).toEqual([422, expect.stringContaining('ennen sen ensimmäistä')]);
    const ended = await admin.submit(early, { to: '1.1.2026' });
    expect(textOf(ended)).toContain('Paikan viimeinen päivä on tallennettu.');
    expect(textOf(await admin.get(`/bodies/${world.body}/seats`))).not.toContain('Vahinko 1.1.2026 alkaen');
    expect((await admin.get(`/bodies/${world.body}`)).html).not.toContain('Vahinko');
    const again = await admin.get(ended.path.split('?')[0] + '/END');
    expect(again.root.querySelector('#f-to')?.getAttribute('value')).toBe('2026-01-01');
    const same = await admin.submit(again, {});
    expect([same.status, same.root.querySelector('#f-to-error')?.text]).toEqual([422, expect.stringContaining('ei muuttuisi')]);
    const lifted = await admin.submit(same, { to: '' });
    expect([lifted.status, textOf(lifted)]).toEqual([200, expect.stringContaining('Paikka jatkuu toistaiseksi')]);
    expect((await admin.get(`/bodies/${world.body}`)).html).toContain('Vahinko');
    const told = lifted.root.querySelectorAll('main tbody tr').map(({ text }) => text);
    expect(told.filter((text) => text.includes('viimeinen päivä on tallennettu'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('viimeinen päivä on poistettu'))).toHaveLength(1);
  });

  it('keep what was typed of a new body while an organ is added', async () => {
    const form = await stage().admin.get(`/admin/bodies/new?region=${stage().world.region}`);
    const organ = await stage().admin.submit(
      form,
      { 'name.fi': 'Kesken jäänyt', regime: 'authority-set', organFirst: '1' },
      '/admin/bodies/new',
    );
    expect(organ.path).toContain('/fi/admin/add/organ');
    const back = await stage().admin.submit(organ, { 'name.fi': 'Uusi lautakunta', kind: 'committee' });
    expect(back.path).toContain('/fi/admin/bodies/new');
    expect(back.root.querySelector('#f-name-fi')?.getAttribute('value')).toBe('Kesken jäänyt');
    expect(textOf(back)).toContain('Kirjoittamasi on tallessa.');
    expect(back.root.querySelector('#f-organ')?.text).toContain('Uusi lautakunta');
    const tooMuch = await stage().admin.submit(form, { 'name.fi': 'x'.repeat(61_000), organFirst: '1' }, '/admin/bodies/new');
    expect([tooMuch.status, textOf(tooMuch)]).toEqual([409, expect.stringContaining('Lisää toimielin toisessa välilehdessä')]);
  });

  it('ask before somebody is entered whose address is known', async () => {
    const give = await stage().admin.get('/admin/grants/new?person=new&role=administrator');
    const typed = { givenName: 'Hanna', familyName: 'Samaosoite', email: 'HANNU.hallitus@example.org' };
    const asked = await stage().admin.submit(give, typed);
    expect([asked.status, asked.root.querySelector('#f-email-error')?.text]).toEqual([422, expect.stringContaining('on jo henkilö')]);
    expect(linkTo(asked, 'Hannu Hallitus')).toContain(`person=${stage().world.people.organMember}`);
    expect((await stage().admin.submit(asked, { another: '1' })).path).toBe('/fi/admin/grants?done=given');
    const twice = await stage().admin.submit(
      await stage().admin.get(`/admin/grants/new?person=${stage().world.people.secretary}&role=secretary`),
      {
        body: stage().world.body,
      },
    );
    expect([twice.status, textOf(twice)]).toEqual([422, expect.stringContaining('Henkilöllä on jo sama oikeus')]);
    const told = twice.root.querySelector('[data-error-summary] a')?.getAttribute('href') ?? '';
    expect([told, twice.root.querySelector(told)?.text]).toEqual(['#f-person', 'Vaihda henkilö']);
  });
}
