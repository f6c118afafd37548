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
    app.program.pool.query('insert into setting (key, value) values ($1, $2)', [key, value]);

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
    await keep('demonstration', 'loaded');
    await keep('personas', JSON.stringify([{ role: 'secretary', personId: world.people.secretary, name: 'Siiri Sihteeri' }]));
    const visitor = nobody();
    const chosen = await visitor.submit(await visitor.get('/demonstration'), {}, 'Siiri');
    expect(chosen.path).toBe('/fi/desk');
    const before = await visitor.get('/demonstration');
    expect(before.root.text).toContain('Kello on nyt 2.3.2026 klo 10.00.');
    const moved = await visitor.submit(before, {}, 'Viikko eteenpäin');
    expect(moved.root.text).toContain('Kello on nyt 9.3.2026 klo 10.00. Kaikki, minkä aika tuli, on tapahtunut');
    expect((await app.admin('GET', `/calls/${call}`)).body.state).toBe('closed');
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

  it('is not there in production, demonstration or not', async () => {
    const program = spawnProgram({
      DATABASE_URL: app.databaseUrl,
      NODE_ENV: 'production',
      BASE_URL: 'https://edustus.example.org',
      EDUSTUS_SECRET: SECRET,
    });
    await program.ready();
    try {
      expect((await new Visitor(program.origin).get('/sign-in')).status).toBe(200);
      expect((await new Visitor(program.origin).get('/demonstration')).status).toBe(404);
    } finally {
      await program.end('SIGTERM');
    }
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
