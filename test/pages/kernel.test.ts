import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HTMLElement } from 'node-html-parser';
import type { ReasonShown } from '../../workflows/kit/reason.js';
import { openSession } from '../../src/access/sessions.js';
import { chaptersOf, HANDBOOK } from '../../src/locales/sources.js';
import { anApp, type TestApp } from '../support/app.js';
import { aVisitor, formIn, valuesIn, Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';

/** An event as the API tells of it. */
interface Told {
  readonly label: string;
  readonly allowed: boolean;
  readonly reasons: readonly ReasonShown[];
}

describe('a form of an event', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  afterAll(() => app.stop());

  const secretary = (): Promise<Visitor> => aVisitor(app, world.people.secretary);
  const journal = async (call: string): Promise<string[]> =>
    (await made(world.secretary('GET', `/calls/${call}/journal`))).items.map((entry: { event: string }) => entry.event);

  it('is carried out, says so, and shows the new state', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const form = await visitor.get(`/calls/${call}/EXTEND`);
    const after = await visitor.submit(form, { closesOn: '15.4.2026', reason: 'Järjestöt pyysivät lisää aikaa.' });
    expect(after.status).toBe(200);
    expect(after.root.querySelector('main')?.text).toContain('Hakuaikaa on jatkettu.');
    expect((await made(world.secretary('GET', `/calls/${call}`))).closesOn).toBe('2026-04-15');
  });

  it('comes back with what was typed, the error beside its field and in a summary', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const form = await visitor.get(`/calls/${call}/EXTEND`);
    const again = await visitor.submit(form, { closesOn: '31.2.2026', reason: '<b>"Viesti" & \u202eoikealta</b>' });
    expect(again.status).toBe(422);
    expect(again.root.querySelector('#f-reason')?.text.trim()).toBe('<b>"Viesti" & \u202eoikealta</b>');
    expect(again.root.querySelector('#f-closesOn')?.getAttribute('aria-invalid')).toBe('true');
    expect(again.root.querySelector('[data-error-summary] a')?.getAttribute('href')).toBe('#f-closesOn');
    expect(again.html).not.toContain('<b>"Viesti"');
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH']);
  });

  it('says in its heading what is added or changed, where its button says only that something is', async () => {
    const visitor = await secretary();
    const heading = async (path: string) => (await visitor.get(path)).root.querySelector('h1')?.text;
    expect(await heading('/fi/documents/new')).toBe('Lisää asiakirja');
    expect(await heading('/sv/documents/new')).toBe('Lägg till ett dokument');
    expect(await heading(`/fi/organisations/${world.organisations[0]}/AMEND`)).toBe('Muokkaa järjestön tietoja');
  });

  it('lists what is wrong in the order of its fields', async () => {
    const visitor = await secretary();
    const back = await visitor.submit(await visitor.get('/documents/new'));
    const errors = back.root.querySelectorAll('[data-error-summary] a').map((a) => a.getAttribute('href')?.slice(1) ?? '');
    const ids = back.root.querySelectorAll('main form [id]').map((one) => one.getAttribute('id') ?? '');
    expect([back.status, errors.length > 3]).toEqual([422, true]);
    expect(errors).toEqual(ids.filter((id) => errors.includes(id)));
  });

  it('is carried out once when it is sent twice, and when it is sent again after going back', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const form = await visitor.get(`/calls/${call}/EXTEND`);
    const typed = { closesOn: '2026-04-15', reason: 'Kahdesti painettu.' };
    const both = await Promise.all([visitor.submit(form, typed), visitor.submit(form, typed)]);
    const later = await visitor.submit(form, typed);
    expect([...both, later].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH', 'EXTEND']);
  });

  it('does not overwrite what somebody else did meanwhile, and keeps what was typed', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const form = await visitor.get(`/calls/${call}/EXTEND`);
    const other = await aVisitor(app, world.people.substitute);
    await other.submit(await other.get(`/calls/${call}/EXTEND`), { closesOn: '2026-04-10', reason: 'Varahenkilö ehti ensin.' });
    const again = await visitor.submit(form, { closesOn: '2026-04-20', reason: 'Sihteerin oma syy.' });
    expect(again.status).toBe(412);
    expect(again.root.querySelector('#f-reason')?.text.trim()).toBe('Sihteerin oma syy.');
    const done = await visitor.submit(again);
    expect(done.status).toBe(200);
    expect((await made(world.secretary('GET', `/calls/${call}`))).closesOn).toBe('2026-04-20');
  });

  it('keeps what was typed when the session ends before it is sent: after signing in it is there', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const form = await visitor.get(`/calls/${call}/EXTEND`);
    await app.program.pool.query('update session set revoked_at = clock_timestamp() where revoked_at is null');
    const asked = await visitor.submit(form, { closesOn: '2026-04-15', reason: 'Pitkä perustelu, joka ei saa kadota.' });
    expect(asked.path).toContain('/fi/sign-in?next=');
    expect(asked.root.querySelector('main')?.text).toContain('Kirjoittamasi on tallessa');
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH']);
    const next = valuesIn(formIn(asked))['next']?.[0] as string;
    const back = await secretary();
    const again = await back.get(next);
    expect(again.root.querySelector('#f-reason')?.text.trim()).toBe('Pitkä perustelu, joka ei saa kadota.');
    await back.submit(again);
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH', 'EXTEND']);
  });

  it('is refused when another site sends it, and changes nothing', async () => {
    const call = await anOpenCall(world);
    const visitor = await secretary();
    const answer = await visitor.post(`/calls/${call}/EXTEND`, { closesOn: '2026-04-15', reason: 'Muualta lähetetty.' });
    expect(answer.status).toBe(403);
    expect(await journal(call)).toEqual(['CREATE', 'PUBLISH']);
  });

  it('shows an event that is refused as refused, with the reason and its source', async () => {
    const call = await anOpenCall(world);
    const page = await (await secretary()).get(`/calls/${call}`);
    const { available } = await made(world.secretary('GET', `/calls/${call}`, undefined, { 'accept-language': 'fi' }));
    const refused = (available as Told[]).filter(({ allowed }) => !allowed);
    expect(refused.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('call.still-open');
    const shown = page.root.querySelectorAll('main .refused').map((one) => ({
      label: one.querySelector('.refused-label')?.text,
      why: one.querySelectorAll('.reasons > li').map((li) => [li.querySelector('p')?.text, li.querySelector('cite')?.text]),
    }));
    const inWords = (source: string | undefined): string | undefined => {
      const chapters = source === undefined ? null : chaptersOf(source);
      return chapters === null ? source : `${HANDBOOK.fi}: ${chapters.map(({ words }) => words.fi).join(', ')}`;
    };
    expect(shown).toEqual(
      expect.arrayContaining(
        refused.map(({ label, reasons }) => ({ label, why: reasons.map(({ detail, source }) => [detail, inWords(source)]) })),
      ),
    );
    expect(shown).toHaveLength(refused.length);
  });
});

describe('signing in by a link', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  afterAll(() => app.stop());

  /** Of the newest letter: it is sent while the page that asked for it is answered. */
  const newestLink = async (): Promise<string> => {
    await app.program.signInMail.settled();
    return /\/fi\/sign-in\/link\/\S+/.exec(app.program.mailbox?.list()[0]?.text ?? '')?.[0] ?? '';
  };

  it('leads from a page that needs it to the letter, the button, and back to the page', async () => {
    const visitor = new Visitor(app.url);
    const asked = await visitor.get('/me/sessions');
    expect(asked.path).toBe('/fi/sign-in?next=%2Fme%2Fsessions');
    const sent = await visitor.submit(asked, { email: 'SIIRI.sihteeri@example.org ' });
    expect(sent.root.querySelector('h1')?.text).toBe('Katso sähköpostisi');
    const confirm = await visitor.get(await newestLink());
    const twice = await visitor.get(await newestLink());
    expect([confirm.status, twice.status]).toEqual([200, 200]);
    const inside = await visitor.submit(confirm);
    expect(inside.path).toBe('/fi/me/sessions');
    expect(inside.root.querySelector('header')?.text).toContain('Siiri Sihteeri');
    const again = await new Visitor(app.url).get(await newestLink());
    expect(again.status).toBe(403);
  });

  it('keeps the browser’s forms for as long as the session, so that a tab opened again can still be sent', async () => {
    const lives = (response: Response): (string | undefined)[][] =>
      response.headers.getSetCookie().map((line) => [line.split('=')[0], /max-age=(\d+)/i.exec(line)?.[1]]);
    expect(lives(await fetch(`${app.url}/fi/sign-in`))).toEqual([['edustus-form', '2592000']]);
    const visitor = new Visitor(app.url);
    await visitor.submit(await visitor.get('/sign-in'), { email: 'siiri.sihteeri@example.org' });
    // A computer of one's own is asked without TLS; with it they are named and sent otherwise: sign-in-by-mail.test.ts.
    expect(visitor.heldOn()).toEqual({ 'edustus-form': ['HttpOnly', 'Path=/', 'SameSite=Lax'] });
    const confirm = await visitor.get(await newestLink());
    const form = formIn(confirm);
    const signedIn = await fetch(new URL(form.getAttribute('action') ?? confirm.path, app.url), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `edustus-form=${visitor.held('edustus-form') ?? ''}` },
      body: new URLSearchParams(Object.entries(valuesIn(form)).flatMap(([name, values]) => values.map((value) => [name, value]))),
    });
    expect(lives(signedIn).toSorted()).toEqual([
      ['edustus-form', '2592000'],
      ['edustus-session', '2592000'],
    ]);
  });

  it('says the same of an address that nobody has, and sends nothing', async () => {
    const before = app.program.mailbox?.list().length;
    const visitor = new Visitor(app.url);
    const sent = await visitor.submit(await visitor.get('/sign-in'), { email: 'tuntematon@example.org' });
    expect([sent.status, sent.root.querySelector('h1')?.text]).toEqual([200, 'Katso sähköpostisi']);
    await app.program.signInMail.settled();
    expect(app.program.mailbox?.list().length).toBe(before);
  });

  it('leaves nothing behind that a form of before could be sent with, once one has signed out', async () => {
    const visitor = await aVisitor(app, world.people.secretary);
    const form = await visitor.get('/me/data');
    expect(visitor.held('edustus-form')).toBeDefined();
    const header = form.root.querySelector('form[action$="/sign-out"]');
    await visitor.post(header?.getAttribute('action') ?? '', valuesIn(header as NonNullable<typeof header>));
    expect([visitor.held('edustus-session'), visitor.held('edustus-form')]).toEqual([undefined, undefined]);
    const kept = await visitor.submit(form, { phone: '040 1' }, '/me/data');
    expect(kept.path).toMatch(/^\/fi\/sign-in\?next=%2Fme%2Fdata%3Fkept%3D/);
    expect((await app.admin('GET', `/people/${world.people.secretary}`)).body.phone).toBe(null);
  });

  it('ends with one press where one says so, of several sessions in that one alone', async () => {
    const agents = ['Firefox/140.0 (Windows)', 'Chrome/140.0 (Android)', 'Safari/18.0 (iPhone)'];
    const visitors = await Promise.all(
      agents.map(async (userAgent) => {
        const visitor = new Visitor(app.url);
        const { token } = await openSession(app.program.pool, { personId: world.people.secretary, how: 'link', userAgent });
        visitor.hold('edustus-session', token);
        return visitor;
      }),
    );
    const [here] = visitors as [Visitor];
    const page = await here.get('/me/sessions');
    const rowOf = (name: string) => page.root.querySelectorAll('main tbody tr').find((row) => row.text.includes(name));
    expect(rowOf('Firefox, Windows')?.querySelector('form')).toBeNull();
    const form = rowOf('Chrome, Android')?.querySelector('form') as HTMLElement;
    const after = await here.post(form.getAttribute('action') ?? '', valuesIn(form));
    expect(after.root.querySelector('main')?.text).not.toContain('Chrome, Android');
    const ended = await Promise.all(visitors.map(async (one) => (await one.get('/me/sessions')).path.startsWith('/fi/sign-in')));
    expect(ended).toEqual([false, true, false]);
  });

  it('ends with signing out, everywhere for a session that is revoked', async () => {
    const [here, there] = [await aVisitor(app, world.people.secretary), await aVisitor(app, world.people.secretary)];
    const sessions = await here.get('/me/sessions');
    expect(sessions.root.querySelectorAll('main form').length).toBeGreaterThan(1);
    await here.submit(sessions, {}, 'Kirjaa ulos kaikki muut');
    expect((await there.get('/me/sessions')).path).toContain('/fi/sign-in');
    expect((await here.get('/me/sessions')).path).toBe('/fi/me/sessions');
  });
});
