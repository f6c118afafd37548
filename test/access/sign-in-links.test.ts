import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beginAttempt } from '../../src/access/oidc-attempts.js';
import { sessionOf } from '../../src/access/sessions.js';
import { PER_ADDRESS, PER_ADDRESS_IN_ALL, PER_REQUESTER, type Asked, type LinkMade } from '../../src/access/sign-in-links.js';
import { keepForm } from '../../src/web/forms/kept.js';
import { anApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { aWorld, type World } from '../support/world.js';

const NOW = new Date('2026-03-02T08:00:00Z');

describe('a sign-in link', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app);
  });
  afterAll(() => app.stop());

  let addresses = 0;
  const person = async (givenName: string, email: string): Promise<string> => {
    const payload = { givenName, familyName: 'Virtanen', email };
    return (await app.program.engine.create({ workflow: 'person', actor: { kind: 'system' }, payload })).id;
  };
  const anAddress = (): string => `osoite${(addresses += 1)}@example.org`;
  const links = () => app.program.signInLinks;
  const ask = (address: string, more: Partial<Asked> = {}) =>
    links().ask(app.program.pool, { address, language: 'fi', next: '/fi/me', ip: null, ...more });
  const linkTo = async (address: string): Promise<LinkMade & { token: string }> => {
    const asked = await ask(address);
    if (!('made' in asked)) throw new Error('no link');
    return { ...asked.made, token: links().token(asked.made.id) };
  };
  const read = (token: string) => links().read(app.program.pool, token, NOW);
  const use = (token: string, personId: string | null = null) =>
    links().use(app.program.pool, token, { personId, userAgent: 'Selain', now: NOW });
  const codeOf = (answer: object): string | null => ('refused' in answer ? (answer.refused as { code: string }).code : null);

  it('signs in whoever has the address, in whatever spelling, and leads on', async () => {
    const { token, send } = await linkTo('  Siiri.SIHTEERI@example.org ');
    expect(send).toBe(true);
    const used = await use(token);
    expect(used).toMatchObject({ personId: world.people.secretary, next: '/fi/me' });
    const session = 'session' in used ? await sessionOf(app.program.pool, used.session.token) : null;
    expect(session).toMatchObject({ personId: world.people.secretary, how: 'link', name: 'Siiri Sihteeri' });
  });

  it('is used by no look at it', async () => {
    const { token } = await linkTo('varpu.varahenkilö@example.org');
    const before = await app.program.pool.query('select * from sign_in_link order by id');
    for (let look = 1; look <= 3; look += 1)
      expect(await read(token)).toMatchObject({
        found: { people: [{ id: world.people.substitute, name: 'Varpu Varahenkilö', roles: ['substitute'] }] },
      });
    expect((await app.program.pool.query('select * from sign_in_link order by id')).rows).toEqual(before.rows);
  });

  it('is good once, of two at the same moment for one', async () => {
    const address = anAddress();
    await person('Yksi', address);
    const { token } = await linkTo(address);
    const both = await Promise.all([use(token), use(token), use(token), use(token)]);
    expect(both.filter((one) => 'session' in one)).toHaveLength(1);
    expect(both.map(codeOf).filter(Boolean)).toEqual(['signin.used', 'signin.used', 'signin.used']);
    expect(codeOf(await read(token))).toBe('signin.used');
    expect(codeOf(await use(token))).toBe('signin.used');
  });

  it('is over after fifteen minutes', async () => {
    const address = anAddress();
    await person('Hidas', address);
    const { id, token } = await linkTo(address);
    const { rows } = await app.program.pool.query<{ lives: number }>(
      'select extract(epoch from expires_at - created_at)::float as lives from sign_in_link where id = $1',
      [id],
    );
    expect(rows[0]!.lives).toBeCloseTo(900, 0);
    await app.program.pool.query('update sign_in_link set expires_at = clock_timestamp() where id = $1', [id]);
    expect([codeOf(await read(token)), codeOf(await use(token))]).toEqual(['signin.expired', 'signin.expired']);
  });

  it.each([['forged'], [''], ['x'.repeat(5000)]])('is unknown when nobody made it (%.10s)', async (token) => {
    expect([codeOf(await read(token)), codeOf(await use(token))]).toEqual(['signin.unknown', 'signin.unknown']);
  });

  it('is unknown when its signature is another’s', async () => {
    const [one, other] = [await linkTo('siiri.sihteeri@example.org'), await linkTo('siiri.sihteeri@example.org')];
    expect(codeOf(await read(`${one.id}.${other.token.split('.')[1]}`))).toBe('signin.unknown');
  });

  it('lets those who share an address say who it is, and is used only then', async () => {
    const address = anAddress();
    const [aino, eino] = [await person('Aino', address), await person('Eino', address.toUpperCase())];
    const { token } = await linkTo(address);
    const people = [
      { id: aino, name: 'Aino Virtanen', roles: [] },
      { id: eino, name: 'Eino Virtanen', roles: [] },
    ];
    expect(await use(token)).toMatchObject({ choose: { people } });
    expect(await use(token, world.people.secretary)).toMatchObject({ choose: { people } });
    expect(await read(token)).toMatchObject({ found: { people } });
    expect(await use(token, eino)).toMatchObject({ personId: eino });
    expect(codeOf(await use(token, aino))).toBe('signin.used');
  });

  it('is made alike for an address that nobody has, and never sent', async () => {
    const nobody = await linkTo('ei.ketaan@example.org');
    const known = await linkTo('siiri.sihteeri@example.org');
    expect([nobody.send, known.send]).toEqual([false, true]);
    expect(Object.keys(nobody)).toEqual(Object.keys(known));
    const { rows } = await app.program.pool.query('select sendable, next from sign_in_link where id = any($1)', [[nobody.id, known.id]]);
    expect(rows[0]).toEqual(rows[1]);
    expect(codeOf(await use(nobody.token))).toBe('signin.not-known');
  });

  it('is sent to one address five times an hour, however many ask at once, and the asker is told the same', async () => {
    const address = anAddress();
    await person('Kiusattu', address);
    const asked = await Promise.all(Array.from({ length: PER_ADDRESS + 3 }, () => ask(address)));
    const made = asked.map((one) => ('made' in one ? one.made : null));
    expect(made.every((one) => one !== null)).toBe(true);
    expect(made.filter((one) => one?.send)).toHaveLength(PER_ADDRESS);
    const unsent = made.find((one) => one?.send === false)!;
    expect(codeOf(await use(links().token(unsent.id)))).toBe('signin.unknown');
    await app.program.pool.query("update sign_in_link set created_at = created_at - interval '1 hour' where address = $1", [address]);
    expect((await linkTo(address)).send).toBe(true);
  });

  it('is sent on when somebody elsewhere has asked for five, up to twenty in all: nobody keeps another from signing in so easily', async () => {
    const address = anAddress();
    await person('Sinnikäs', address);
    const sent = async (ip: string): Promise<boolean> => {
      const asked = await ask(address, { ip });
      return 'made' in asked && asked.made.send;
    };
    for (let n = 0; n <= PER_ADDRESS; n += 1) expect([n, await sent('198.51.100.1')]).toEqual([n, n < PER_ADDRESS]);
    for (let n = PER_ADDRESS; n < PER_ADDRESS_IN_ALL; n += 1) expect(await sent(`198.51.100.${100 + n}`)).toBe(true);
    expect(await sent('198.51.100.200')).toBe(false);
  });

  it('goes to the address that is kept, and signs in nobody whose mailbox is another, though it is spelt alike', async () => {
    const address = anAddress();
    const [own, wide] = [await person('Oma', address), address.replace('osoite', '\uff4fsoite')];
    const other = await person('Toinen', wide);
    expect((await app.program.pool.query('select email_key($1) = email_key($2) as alike', [address, wide])).rows).toEqual([
      { alike: true },
    ]);
    for (const [typed, of] of [
      [address.toUpperCase(), own],
      [wide, other],
    ] as const) {
      const { address: to, token } = await linkTo(typed);
      expect(to).toBe(of === own ? address : wide);
      expect(await read(token)).toMatchObject({ found: { people: [{ id: of }] } });
      expect(await use(token, of === own ? other : own)).toMatchObject({ choose: { people: [{ id: of }] } });
    }
    await app.program.engine.send({
      workflow: 'person',
      id: other,
      actor: { kind: 'person', personId: other, grants: [] },
      event: { type: 'AMEND', email: anAddress() },
    });
    expect(await linkTo(wide)).toMatchObject({ address, send: true });
  });

  it('is refused to who asks from one place more than twenty times an hour, whatever the addresses', async () => {
    const from = (ip: string) => ask(anAddress(), { ip });
    const asked = await Promise.all(Array.from({ length: PER_REQUESTER + 2 }, (_, i) => from(`2001:db8:1:2::${i}`)));
    expect(asked.map(codeOf).filter(Boolean)).toEqual(['signin.too-many', 'signin.too-many']);
    expect(codeOf(await from('2001:db8:1:3::1'))).toBeNull();
    expect(codeOf(await from('192.0.2.1'))).toBeNull();
    const { rows } = await app.program.pool.query<{ row: string }>('select l::text as row from sign_in_link l');
    expect(rows.length).toBeGreaterThan(PER_REQUESTER);
    // With their punctuation: digits alone are found in a hash by chance.
    expect(rows.filter(({ row }) => /2001:0?db8|192\.0\.2/.test(row))).toEqual([]);
  });

  it('is forgotten after a day, and kept as a hash until then', async () => {
    const { id, token } = await linkTo('siiri.sihteeri@example.org');
    const { rows } = await app.program.pool.query<{ row: string }>('select l::text as row from sign_in_link l');
    expect(rows.filter(({ row }) => row.includes(token.split('.')[1]!))).toEqual([]);
    await app.program.pool.query("update sign_in_link set created_at = created_at - interval '25 hours' where id = $1", [id]);
    await ask(anAddress());
    expect((await app.program.pool.query('select 1 from sign_in_link where id = $1', [id])).rows).toEqual([]);
  });

  it('is forgotten after a day though nobody asks for another, as is what was typed and who set out to sign in elsewhere', async () => {
    const { pool } = app.program;
    const keep = async (): Promise<void> => {
      await linkTo('siiri.sihteeri@example.org');
      await keepForm(pool, '/own', new URLSearchParams({ reason: 'Omia sanoja.' }), null);
      await beginAttempt(pool, { redirectUri: 'https://edustus.example.org/back', next: '/' });
    };
    await keep();
    await keep();
    for (const [table, key, time] of [
      ['sign_in_link', 'id', 'created_at'],
      ['kept_form', 'hash', 'expires_at'],
      ['oidc_attempt', 'state_hash', 'created_at'],
    ])
      await pool.query(
        `update ${table} set ${time} = ${time} - interval '25 hours' where ${key} = (select ${key} from ${table} order by ${time} limit 1)`,
      );
    const left = async (): Promise<number[]> => {
      const { rows } = await pool.query<{ left: number[] }>(
        'select array[(select count(*) from sign_in_link), (select count(*) from kept_form), (select count(*) from oidc_attempt)]::integer[] as left',
      );
      return rows[0]!.left;
    };
    const before = await left();
    const worker = await anApp({ databaseUrl: app.databaseUrl, role: 'all' });
    await until('one of each is gone', async () => (await left()).every((count, n) => count < (before[n] as number)));
    await worker.stop();
    expect(await left()).toEqual(before.map((count) => count - 1));
  });
});
