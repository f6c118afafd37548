import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSession, revokeAll, revokeSession, sessionOf, sessionsOf, type OpenedSession } from '../../src/access/sessions.js';
import { anApp, type TestApp } from '../support/app.js';

describe('a session', () => {
  let app: TestApp;
  let personId: string;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    const payload = { givenName: 'Siiri', familyName: 'Sihteeri', language: 'sv' };
    ({ id: personId } = await app.program.engine.create({ workflow: 'person', actor: { kind: 'system' }, payload }));
  });

  const opened = (userAgent: string | null = 'Selain 1.0', person = personId): Promise<OpenedSession> =>
    openSession(app.program.pool, { personId: person, how: 'link', userAgent });
  const found = (token: string) => sessionOf(app.program.pool, token);
  const set = (id: string, column: string, by: string) =>
    app.program.pool.query(`update session set ${column} = clock_timestamp() + $2::interval where id = $1`, [id, by]);
  const ids = async (): Promise<string[]> => (await sessionsOf(app.program.pool, personId)).map(({ id }) => id);

  it('tells whose it is, with name, language and grants', async () => {
    await app.program.engine.create({
      workflow: 'grant',
      actor: { kind: 'system' },
      payload: { person: personId, role: 'administrator', from: '2026-01-01T00:00:00Z' },
    });
    const { id, token } = await opened();
    expect(await found(token)).toEqual({
      id,
      personId,
      name: 'Siiri Sihteeri',
      language: 'sv',
      how: 'link',
      actor: {
        kind: 'person',
        personId,
        grants: [{ role: 'administrator', scopeId: null, from: new Date('2026-01-01T00:00:00Z'), until: null }],
      },
    });
  });

  it('is kept as a hash alone', async () => {
    const { token } = await opened();
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await app.program.pool.query<{ row: string }>('select s::text as row from session s');
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    expect(await found(`${token}x`)).toBeNull();
  });

  it('is over after twelve hours without a request, and after thirty days whatever happened', async () => {
    const idle = await opened();
    await set(idle.id, 'last_seen_at', '-11 hours 59 minutes');
    expect(await found(idle.token)).toMatchObject({ personId });
    await set(idle.id, 'last_seen_at', '-12 hours');
    expect(await found(idle.token)).toBeNull();
    const old = await opened();
    const [listed] = await sessionsOf(app.program.pool, personId);
    expect(listed).toMatchObject({ id: old.id });
    expect(listed!.expiresAt.getTime() - listed!.createdAt.getTime()).toBeGreaterThan(29.9 * 86_400_000);
    await set(old.id, 'expires_at', '-1 second');
    expect(await found(old.token)).toBeNull();
    expect(await ids()).toEqual([]);
  });

  it('that is over keeps nothing of what the identity provider said, once somebody signs in there', async () => {
    const { pool } = app.program;
    const { rows } = await pool.query<{ id: string }>(
      "insert into account (person_id, issuer, subject) values ($1::uuid, 'https://id.example.org', $1::uuid::text) returning id",
      [personId],
    );
    const oidc = { accountId: rows[0]!.id, idToken: 'a token of the provider' };
    const open = (): Promise<OpenedSession> => openSession(pool, { personId, how: 'oidc', userAgent: null, oidc });
    const [idle, old, live] = [await open(), await open(), await open()];
    await set(idle.id, 'last_seen_at', '-12 hours');
    await set(old.id, 'expires_at', '-1 second');
    const { id: last } = await open();
    const kept = await pool.query<{ id: string }>('select id from session where person_id = $1 and id_token is not null order by id', [
      personId,
    ]);
    expect(kept.rows.map(({ id }) => id)).toEqual([live.id, last].sort());
  });

  it('notes that it is in use once in five minutes, not at every request', async () => {
    const { id, token } = await opened();
    const seen = async (): Promise<Date> => (await sessionsOf(app.program.pool, personId))[0]!.lastSeenAt;
    const first = await seen();
    await found(token);
    expect(await seen()).toEqual(first);
    await set(id, 'last_seen_at', '-5 minutes');
    await found(token);
    expect((await seen()).getTime()).toBeGreaterThanOrEqual(first.getTime());
  });

  it('is listed to its person, the one used last first, and ended one by one or all but this', async () => {
    const [first, second, third] = [await opened(), await opened('x'.repeat(500)), await opened(null)];
    await set(second.id, 'last_seen_at', '1 second');
    expect(await ids()).toEqual([second.id, third.id, first.id]);
    expect((await sessionsOf(app.program.pool, personId)).map(({ userAgent }) => userAgent?.length)).toEqual([200, undefined, 10]);
    expect(await revokeSession(app.program.pool, first.id, app.adminId)).toBe(false);
    expect(await revokeSession(app.program.pool, first.id, personId)).toBe(true);
    expect(await revokeSession(app.program.pool, first.id, personId)).toBe(false);
    expect(await found(first.token)).toBeNull();
    expect(await revokeAll(app.program.pool, personId, third.id)).toBe(1);
    expect(await ids()).toEqual([third.id]);
    expect(await revokeAll(app.program.pool, personId)).toBe(1);
    expect(await found(third.token)).toBeNull();
  });

  it('ends nothing of anybody else when all of a person are ended', async () => {
    const other = await opened('Selain', app.adminId);
    await revokeAll(app.program.pool, personId);
    expect(await found(other.token)).toMatchObject({ personId: app.adminId });
  });

  it('is over when its person was erased', async () => {
    const { token } = await opened();
    await app.program.pool.query('update person set erased_at = clock_timestamp() where id = $1', [personId]);
    expect(await found(token)).toBeNull();
  });
});
