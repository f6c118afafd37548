import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aWorld, made, type World } from '../support/world.js';
import { act, codesOf, get, journalOf, post, send } from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.setClock('2026-03-02T08:00:00Z');
  world = await aWorld(app);
});

const PAGE = {
  description: { fi: 'Järjestöjen yhteinen ääni.', sv: 'Organisationernas gemensamma röst.' },
  tasks: { fi: 'Antaa lausuntoja.\nKokoaa järjestöt.' },
  contactName: { fi: 'Järjestöneuvottelukunnan sihteeri' },
  contactEmail: 'sihteeri@example.org',
  contactPhone: '050 000 0000',
  website: 'https://example.org/jarjestot',
};

describe('what a body says of itself', () => {
  const path = (): string => `/bodies/${world.body}`;

  it('is written by its secretary or her substitute and read by anybody', async () => {
    expect(await act(world.secretary, path(), 'DESCRIBE', PAGE)).toMatchObject({ ...PAGE, version: 2 });
    expect(await act(world.substitute, path(), 'DESCRIBE', { website: null })).toMatchObject({ ...PAGE, website: null });
    expect(await get(app.as(null), path())).toMatchObject({ ...PAGE, website: null, name: { fi: 'Järjestöneuvottelukunta' } });
    expect(await journalOf(app, path())).toEqual(['CREATE', 'DESCRIBE', 'DESCRIBE']);
  });

  it('is not written by a secretary of another body, or by a contact', async () => {
    const elsewhere = await aWorld(app);
    for (const other of [elsewhere.secretary, world.contacts[0] as Api])
      expect((await send(other, path(), 'DESCRIBE', PAGE)).status).toBe(403);
    expect((await send(app.as(null), path(), 'DESCRIBE', PAGE)).status).toBe(401);
  });

  it('leaves the name and the settings to the administrator, who writes all of it', async () => {
    const settings = [{ name: { fi: 'Muu' } }, { regime: 'statutory' }, { organ: null }, { establishedOn: '2021-01-01' }];
    for (const more of settings) expect((await send(world.secretary, path(), 'DESCRIBE', more)).status).toBe(422);
    expect((await world.secretary('PATCH', path(), { tasks: PAGE.tasks })).status).toBe(403);
    expect(await made(app.admin('PATCH', path(), { ...PAGE, name: { fi: 'Uusi nimi' } }))).toMatchObject({
      ...PAGE,
      name: { fi: 'Uusi nimi' },
    });
    const made2 = { region: world.region, name: { fi: 'Toinen' }, regime: 'statutory', ...PAGE };
    expect(await made(app.admin('POST', '/bodies', made2))).toMatchObject({ ...PAGE, periods: [{ name: { fi: 'Toinen' } }] });
  });

  it('puts no address into the journal', async () => {
    await act(world.secretary, path(), 'DESCRIBE', PAGE);
    const { rows } = await app.program.pool.query<{ facts: object }>(
      "select facts from journal where instance_id = $1 and event = 'DESCRIBE'",
      [world.body],
    );
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|050/);
  });
});

describe('a document', () => {
  const strategy = (more: object = {}) => ({
    body: world.body,
    title: { fi: 'Järjestöstrategia' },
    kind: 'strategy',
    language: 'fi',
    on: '2026-02-01',
    public: true,
    mediaType: 'text/plain',
    content: 'SGVp',
    ...more,
  });

  it('has a kind, other where none is given, which may be corrected', async () => {
    const { kind: _, ...plain } = strategy();
    const { id, kind } = await made(world.secretary('POST', '/documents', plain));
    expect(kind).toBe('other');
    expect(await made(world.secretary('PATCH', `/documents/${id}`, { kind: 'memo' }))).toMatchObject({ kind: 'memo', replaces: null });
    expect((await world.secretary('PATCH', `/documents/${id}`, { kind: 'poem' })).status).toBe(422);
  });

  it('is followed by its next version, and both can be cited', async () => {
    const first = await post(world.secretary, '/documents', strategy());
    const second = await post(world.secretary, '/documents', strategy({ replaces: first, on: '2026-03-01', content: 'SGVpIQ==' }));
    const third = await made(world.secretary('POST', '/documents', strategy({ replaces: second })));
    expect(third).toMatchObject({ kind: 'strategy', replaces: second });
    for (const id of [first, second]) expect((await app.as(null)('GET', `/documents/${id}`)).status).toBe(200);
  });

  it('is the next version of one for good: the link is not amended', async () => {
    const first = await post(world.secretary, '/documents', strategy());
    const other = await post(world.secretary, '/documents', strategy());
    expect((await world.secretary('PATCH', `/documents/${other}`, { replaces: first })).status).toBe(422);
    expect((await world.secretary('POST', '/documents', strategy({ replaces: world.body }))).body.errors).toEqual([
      expect.objectContaining({ pointer: '/replaces', code: 'field.no-such' }),
    ]);
  });

  it('gets one next version when two secretaries add it at the same moment', async () => {
    const replaces = await post(world.secretary, '/documents', strategy());
    const both = await Promise.all([world.secretary, world.substitute].map((api) => api('POST', '/documents', strategy({ replaces }))));
    expect(both.map((answer) => [answer.status, codesOf(answer)]).sort()).toEqual([
      [201, []],
      [409, ['document.replaced-already']],
    ]);
  });
});
