import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AheadClock } from '../../src/platform/clock.js';
import { anApp, type TestApp } from '../support/app.js';
import { spawnProgram } from '../support/spawned-program.js';
import { formIn, valuesIn, Visitor } from '../support/visitor.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';

const SECRET = 'a secret of the tests, long enough to sign';

describe('the page of the demonstration', () => {
  let app: TestApp;
  let world: World;
  let call: string;
  const nobody = (): Visitor => new Visitor(app.url);
  const keep = (key: string, value: string): Promise<unknown> =>
    app.program.pool.query('insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value', [
      key,
      value,
    ]);
  /** As after its loading, with one persona. */
  const loaded = async (): Promise<void> => {
    await keep('demonstration', 'loaded');
    await keep('personas', JSON.stringify([{ role: 'secretary', personId: world.people.secretary, name: 'Siiri Sihteeri' }]));
  };

  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
    call = await anOpenCall(world, { closesOn: '2026-03-05' });
  });
  afterAll(() => app.stop());

  it('is not there, nor its clock, where no demonstration was loaded', async () => {
    expect((await nobody().get('/demonstration')).status).toBe(404);
    const visitor = nobody();
    const page = await visitor.get('/sign-in');
    const { csrf } = valuesIn(formIn(page));
    expect((await visitor.post('/fi/demonstration/clock', { csrf: csrf ?? [], by: 'week' })).status).toBe(404);
    expect((await app.admin('GET', `/calls/${call}`)).body.state).toBe('open');
  });

  it('lets somebody look around as a persona, and moves the clock over a deadline', async () => {
    await loaded();
    const visitor = nobody();
    const chosen = await visitor.submit(await visitor.get('/demonstration'), {}, 'Siiri');
    expect(chosen.path).toBe('/fi/desk');
    const before = await visitor.get('/demonstration');
    expect(before.root.text).toContain('Kello on nyt 2.3.2026 klo 10.00.');
    const moved = await visitor.submit(before, {}, 'Viikko eteenpäin');
    expect(moved.root.text).toContain('Kello on nyt 9.3.2026 klo 10.00. Kaikki, minkä aika tuli, on tapahtunut');
    expect((await app.admin('GET', `/calls/${call}`)).body.state).toBe('closed');
  });

  it('shows the letter with a link to sign in by in its mailbox, and following that signs in', async () => {
    await loaded();
    const visitor = nobody();
    await visitor.submit(await visitor.get('/sign-in'), { email: 'siiri.sihteeri@example.org' });
    await app.program.signInMail.settled();
    const mailbox = await visitor.get('/mailbox?who=siiri.sihteeri');
    const mail = mailbox.root.querySelectorAll('main li').find((one) => one.text.includes('Vahvista kirjautuminen'));
    const link = new URL(mail?.querySelector('a.button')?.getAttribute('href') ?? '');
    expect([link.origin, mail?.querySelector('.prose')?.text.includes(link.href)]).toEqual([app.url, true]);
    const inside = await visitor.submit(await visitor.get(link.pathname));
    expect([inside.path, inside.root.querySelector('header')?.text]).toEqual(['/fi/me', expect.stringContaining('Siiri Sihteeri')]);
  });

  it('shows no mail under a host that no address can have: links are made of it', async () => {
    const { port, hostname } = new URL(app.url);
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = request({ hostname, port, path: '/fi/mailbox', headers: { host }, agent: false }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.on('error', reject).end();
      });
    expect([await statusFor(`localhost:${port}`), await statusFor('a b')]).toEqual([200, 400]);
  });

  it('moves it by nothing else than it offers', async () => {
    const visitor = nobody();
    const page = await visitor.get('/demonstration');
    expect((await visitor.submit(page, { by: '-1' }, 'Viikko eteenpäin')).status).toBe(404);
    expect((await app.program.clock.now()).toISOString()).toBe('2026-03-09T08:00:00.000Z');
  });

  it('is not there in production, demonstration or not: nobody becomes a persona, and no clock is moved', async () => {
    await loaded();
    const state = async (): Promise<unknown> =>
      (
        await app.program.pool.query(
          'select (select count(*) from session) as sessions, (select jsonb_object_agg(key, value) from setting) as settings',
        )
      ).rows;
    const before = await state();
    const program = spawnProgram({
      DATABASE_URL: app.databaseUrl,
      NODE_ENV: 'production',
      BASE_URL: 'https://edustus.example.org',
      EDUSTUS_SECRET: SECRET,
    });
    await program.ready();
    try {
      const visitor = new Visitor(program.origin);
      const page = await visitor.get('/sign-in');
      expect(page.status).toBe(200);
      const { csrf = [] } = valuesIn(formIn(page));
      expect((await visitor.get('/demonstration')).status).toBe(404);
      const sent = async (path: string, fields: Record<string, string>): Promise<number> =>
        (await visitor.post(path, { csrf, ...fields })).status;
      // With a token that its forms are let in by: what is refused is what they ask for.
      expect(await sent('/fi/sign-in', { email: 'ei osoite' })).toBe(422);
      expect(await sent('/fi/demonstration', { person: world.people.secretary })).toBe(404);
      expect(await sent('/fi/demonstration/clock', { by: 'week' })).toBe(404);
      expect(visitor.held('__Host-edustus-session')).toBeUndefined();
    } finally {
      await program.end('SIGTERM');
    }
    expect(await state()).toEqual(before);
  });
});

describe('a clock that is ahead', () => {
  it('goes on from where it was moved to, also after a new start', async () => {
    const app = await anApp();
    try {
      const { pool } = app.program;
      const clock = new AheadClock(pool);
      await clock.restore();
      const isAhead = async (of: AheadClock, ms: number): Promise<void> => {
        const from = Date.now();
        const at = (await of.now()).getTime() - ms;
        expect([at >= from, at <= Date.now()]).toEqual([true, true]);
      };
      await isAhead(clock, 0);
      await clock.forward(3_600_000);
      await clock.forward(86_400_000);
      await isAhead(clock, 90_000_000);
      const another = new AheadClock(pool);
      await another.restore();
      await isAhead(another, 90_000_000);
    } finally {
      await app.stop();
    }
  });
});
