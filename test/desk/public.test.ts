import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { frontPage } from '../../src/desk/front.js';
import { publicBody } from '../../src/desk/public-body.js';
import { publicCall } from '../../src/desk/public-call.js';
import { publicDecision } from '../../src/desk/public-decision.js';
import { publicOrganisation } from '../../src/desk/public-organisation.js';
import type { Db } from '../../src/engine/store.js';
import { aFilledBody, act, get, post } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { countingStatements } from './counted.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('what the public pages tell', () => {
  let app: TestApp;
  let world: World;
  let db: Db;
  let decided: string;
  let open: string;
  const deputySeats: string[] = [];
  const now = new Date('2026-05-04T09:00:00Z');
  const TODAY = '2026-05-04';

  beforeAll(async () => {
    app = await anApp();
    db = app.program.pool;
    world = await aWorld(app, {
      seats: 2,
      organisations: 2,
      body: { name: { fi: 'Järjestöneuvottelukunta', sv: 'Delegationen' }, tasks: { fi: 'Antaa lausuntoja.' } },
    });
    const { body } = world;
    decided = (await aFilledBody(app, world)).call;
    const [decision] = (await get(app.admin, `/decisions?call=${decided}`)).items;
    await act(world.secretary, `/decisions/${decision.id}`, 'PUBLISH', { publishedOn: '2026-04-01' });
    for (const served of world.seats)
      deputySeats.push(await post(app.admin, '/seats', { body, constituency: { fi: 'Varat' }, role: 'deputy', serves: served }));
    await post(app.admin, '/deputy-links', { body, deputySeat: deputySeats[1], servedSeat: world.seats[0], rank: 2, from: '2026-01-01' });
    const [member] = (await get(app.admin, `/memberships?body=${body}`)).items;
    await post(app.admin, '/offices', { body, person: member.person, kind: 'vice-chair', from: '2026-04-02' });
    await post(app.admin, '/offices', { body, person: world.people.secretary, kind: 'chair', from: '2026-01-01', to: '2026-03-31' });
    const held = { body, title: { fi: 'Kevätkokous' }, plannedAt: '2026-04-20T12:00:00Z', remoteLink: 'https://example.org/k' };
    const meeting = await post(app.admin, '/meetings', held);
    await post(app.admin, '/meetings', {
      body,
      title: { fi: 'Foorumi' },
      plannedAt: '2026-06-01T12:00:00Z',
      publicForum: true,
      remoteLink: 'https://example.org/f',
    });
    const paper = { body, language: 'fi', mediaType: 'text/plain', content: 'bW9p', public: true };
    await post(app.admin, '/documents', { ...paper, title: { fi: 'Muistio' }, on: '2026-04-20', meeting });
    const replaces = await post(app.admin, '/documents', { ...paper, kind: 'strategy', title: { fi: 'Strategia' }, on: '2024-01-10' });
    await post(app.admin, '/documents', { ...paper, kind: 'strategy', title: { fi: 'Uusi strategia' }, on: '2026-02-10', replaces });
    await post(app.admin, '/documents', { ...paper, title: { fi: 'Salainen kirje' }, on: '2026-02-10', public: false });
    await app.setClock(now.toISOString());
    open = await anOpenCall(world, {
      seats: deputySeats,
      declaredMembers: 0,
      declaredDeputies: 2,
      closesOn: '2026-05-31',
      kind: 'targeted',
      invitations: [world.organisations[1]],
      title: { fi: 'Varajäsenten haku' },
      questions: [{ key: 'why', text: { fi: 'Miksi?' }, type: 'text', answeredBy: 'nominator', required: true, public: false }],
    });
    await made(world.secretary('POST', '/calls', { body, title: { fi: 'Luonnos' }, seats: [] }));
  });
  afterAll(() => app.stop());

  test('the front page lists regions with their bodies and what is open', async () => {
    const { regions } = await frontPage(db, now);
    expect(regions).toHaveLength(1);
    expect(regions[0]).toMatchObject({ id: world.region, name: { fi: 'Keksitty maakunta' }, zone: 'Europe/Helsinki' });
    expect(regions[0]?.bodies).toMatchObject([{ id: world.body, regime: 'authority-set', members: 2 }]);
    expect(regions[0]?.calls).toEqual([
      {
        id: open,
        body: { id: world.body, name: { fi: 'Järjestöneuvottelukunta', sv: 'Delegationen' } },
        title: { fi: 'Varajäsenten haku' },
        kind: 'targeted',
        state: 'open',
        seats: 2,
        opensAt: now,
        closesAt: new Date('2026-05-31T21:00:00Z'),
        closesOn: '2026-05-31',
        closesTime: null,
        zone: 'Europe/Helsinki',
      },
    ]);
  });

  test('a call whose closing instant has come is open no longer, whatever the clock has done about it', async () => {
    const { regions } = await frontPage(db, new Date('2026-05-31T21:00:00Z'));
    expect(regions[0]?.calls).toEqual([]);
    expect((await publicBody(db, world.body, TODAY, new Date('2026-05-31T21:00:00Z')))?.calls).toEqual([]);
  });

  test('a body’s page tells facts, term, composition with deputies, officers, meetings, documents and calls', async () => {
    const body = await publicBody(db, world.body, TODAY, now);
    expect(body).toMatchObject({
      on: TODAY,
      region: { id: world.region },
      organ: { name: { fi: 'Aluehallitus' } },
      regime: 'authority-set',
      establishedOn: '2020-01-01',
      tasks: { fi: 'Antaa lausuntoja.' },
      website: null,
      predecessor: null,
      term: { id: world.term, from: '2026-01-01', to: '2027-12-31' },
    });
    expect(body?.seats.map((s) => [s.role, s.holder?.organisation?.name, s.holder?.from, s.holder?.to])).toEqual([
      ['member', 'Yhdistys 1 ry', '2026-04-01', '2027-12-31'],
      ['member', 'Yhdistys 2 ry', '2026-04-01', '2027-12-31'],
      ['deputy', undefined, undefined, undefined],
      ['deputy', undefined, undefined, undefined],
    ]);
    expect(body?.seats.map((s) => s.serves)).toEqual([[], [], [{ seat: world.seats[0], rank: null }], [{ seat: world.seats[0], rank: 2 }]]);
    expect(body?.officers.map((o) => o.kind)).toEqual(['vice-chair']);
    expect(body?.upcoming).toMatchObject([{ plannedAt: new Date('2026-06-01T12:00:00Z'), remoteLink: 'https://example.org/f' }]);
    expect(body?.past).toMatchObject([{ remoteLink: null, documents: [{ title: { fi: 'Muistio' } }] }]);
    expect(body?.documents.map((d) => [d.kind, d.title.fi, d.versions.map((v) => v.on)])).toEqual([
      ['strategy', 'Uusi strategia', ['2026-02-10', '2024-01-10']],
    ]);
    expect(body?.calls.map((c) => [c.id, c.closesAt])).toEqual([[open, new Date('2026-05-31T21:00:00Z')]]);
    expect(body?.decided).toMatchObject([{ id: decided, decisions: [{ publishedOn: '2026-04-01', section: '12' }] }]);
  });

  test('whom an organ has appointed is named when its decision is published, and the seat is not called vacant before', async () => {
    const told = async () => ({
      body: (await publicBody(db, world.body, TODAY, now))?.seats.map((s) => [s.unpublished, s.holder?.organisation?.name]),
      call: (await publicCall(db, decided, now))?.seats.map((s) => [s.filled, s.holder?.organisation?.name]),
      organisation: (await publicOrganisation(db, world.organisations[0] as string, now))?.seated.length,
    });
    const named = await told();
    expect(named).toEqual({
      body: [
        [false, 'Yhdistys 1 ry'],
        [false, 'Yhdistys 2 ry'],
        [false, undefined],
        [false, undefined],
      ],
      call: [
        [true, 'Yhdistys 1 ry'],
        [true, 'Yhdistys 2 ry'],
      ],
      organisation: 1,
    });
    await db.query('update appointment_decision set published_on = null where call_id = $1', [decided]);
    const { body, call, organisation } = await told();
    await db.query("update appointment_decision set published_on = '2026-04-01' where call_id = $1", [decided]);
    expect(body).toEqual([
      [true, undefined],
      [true, undefined],
      [false, undefined],
      [false, undefined],
    ]);
    expect([call, organisation]).toEqual([
      [
        [true, undefined],
        [true, undefined],
      ],
      0,
    ]);
    await db.query('update membership set decision_id = null where body_id = $1', [world.body]);
    await db.query('update appointment_decision set published_on = null where call_id = $1', [decided]);
    expect((await told()).body).toEqual(named.body);
    await db.query("update appointment_decision set published_on = '2026-04-01' where call_id = $1", [decided]);
  });

  test('of a decision nothing is told before it is published, and then whom the organ appointed: neither grounds nor others', async () => {
    const [{ id }] = (await get(app.admin, `/decisions?call=${decided}`)).items;
    await db.query("update decision_item set grounds = 'Salainen perustelu' where decision_id = $1", [id]);
    await db.query("update decision_item set outcome = 'tabled' where decision_id = $1 and seat_id = $2", [id, world.seats[1]]);
    const told = await publicDecision(db, id as string, now);
    await db.query("update decision_item set outcome = 'rejected' where decision_id = $1 and seat_id = $2", [id, world.seats[1]]);
    const rejected = await publicDecision(db, id as string, now);
    await db.query("update decision_item set outcome = 'confirmed', grounds = null where decision_id = $1", [id]);
    expect(told?.seats).toMatchObject([
      { outcome: 'confirmed', person: { name: expect.any(String) }, organisation: { name: 'Yhdistys 1 ry' } },
      { outcome: 'tabled', person: null, organisation: null },
    ]);
    expect(rejected?.seats.map(({ outcome }) => outcome)).toEqual(['confirmed']);
    expect(JSON.stringify(told)).not.toMatch(/grounds|Salainen|alternatives|leftOut/);
    await db.query('update appointment_decision set published_on = null where id = $1', [id]);
    expect(await publicDecision(db, id as string, now)).toBeNull();
    await db.query("update appointment_decision set published_on = '2026-04-01' where id = $1", [id]);
    expect(await publicDecision(db, NOBODY, now)).toBeNull();
  });

  test('a body is told as it was on a chosen date', async () => {
    const body = await publicBody(db, world.body, '2026-03-01', now);
    expect(body?.seats.map((s) => s.holder)).toEqual([null, null, null, null]);
    expect(body?.officers.map((o) => [o.kind, o.to])).toEqual([['chair', '2026-03-31']]);
    expect(await publicBody(db, NOBODY, TODAY, now)).toBeNull();
  });

  test('on a past day meetings, documents, calls and decisions after it are left out, and nothing is to come', async () => {
    const told = async (day: string | null) => {
      const body = await publicBody(db, world.body, day ?? TODAY, now, day);
      return {
        past: body?.past.map((meeting) => [meeting.title.fi, meeting.documents.length]),
        upcoming: body?.upcoming.length,
        documents: body?.documents.map(({ title, versions }) => [title.fi, versions.length]),
        calls: body?.calls.length,
        decided: body?.decided.map(({ decisions }) => decisions.length),
      };
    };
    const nothing = { past: [], upcoming: 0, documents: [], calls: 0, decided: [] };
    expect(await told(null)).toMatchObject({ past: [['Kevätkokous', 1]], upcoming: 1, calls: 1, decided: [1] });
    expect(await told('2024-01-09')).toEqual(nothing);
    expect(await told('2024-01-10')).toEqual({ ...nothing, documents: [['Strategia', 1]] });
    expect(await told('2026-03-31')).toEqual({ ...nothing, documents: [['Uusi strategia', 2]] });
    expect(await told('2026-04-01')).toMatchObject({ past: [], decided: [1] });
    expect(await told('2026-04-19')).toMatchObject({ past: [], upcoming: 0, calls: 0 });
    expect(await told('2026-04-20')).toMatchObject({ past: [['Kevätkokous', 1]], upcoming: 0, calls: 0, decided: [1] });
  });

  test('a call’s page tells who may propose for which seats, what is asked, and what comes when', async () => {
    const call = await publicCall(db, open, now);
    expect(call).toMatchObject({
      state: 'open',
      body: { id: world.body },
      region: { id: world.region },
      declared: { members: 0, deputies: 2, experts: 0 },
      proposers: 'invited',
      invited: [{ id: world.organisations[1], name: 'Yhdistys 2 ry', hasPage: true }],
      questions: [{ key: 'why', text: { fi: 'Miksi?' }, required: true }],
      publishedAt: now,
      closesAt: new Date('2026-05-31T21:00:00Z'),
      term: { from: '2026-01-01', to: '2027-12-31' },
      plannedOn: [],
      supersedes: null,
    });
    expect(call?.seats.map((s) => [s.id, s.role, s.filling, s.deferred, s.filled])).toEqual(
      deputySeats.map((id) => [id, 'deputy', 'open', false, false]),
    );
    expect(call?.deadlines).toEqual([{ key: 'close', event: 'CLOSE', dueAt: new Date('2026-05-31T21:00:00Z') }]);
    const before = await publicCall(db, decided, now);
    expect(before?.decisions).toMatchObject([{ decidedOn: '2026-04-01', organ: { name: { fi: 'Aluehallitus' } } }]);
    expect(before?.seats.map((s) => s.filled)).toEqual([true, true]);
  });

  test('a call that is not published is not told of', async () => {
    const drafts = (await get(app.admin, `/calls?body=${world.body}&state=draft`)).items;
    expect(drafts).toHaveLength(1);
    expect(await publicCall(db, drafts[0].id, now)).toBeNull();
    expect(await publicCall(db, NOBODY, now)).toBeNull();
  });

  test('each page is one statement, whether it shows one row or fifty', async () => {
    const pages = {
      front: (d: Db) => frontPage(d, now),
      body: (d: Db) => publicBody(d, world.body, TODAY, now),
      call: (d: Db) => publicCall(d, open, now),
    };
    for (const page of Object.values(pages)) expect((await countingStatements<unknown>(db, page)).statements).toBe(1);
    await db.query(`with seats as (insert into seat (id, state, version, journal_head, created_at, body_id, ordinal)
        select gen_random_uuid(), 'current', 1, '', now(), '${world.body}', 100 + n from generate_series(1, 50) n returning id),
      periods as (insert into seat_period (seat_id, valid_from, recorded_at, constituency, role, filling)
        select id, '2020-01-01', now(), '{"fi": "Paikka"}', 'member', 'open' from seats)
      insert into call_seat (call_id, seat_id, ordinal) select '${open}', id, 100 from seats`);
    for (const page of Object.values(pages)) expect((await countingStatements<unknown>(db, page)).statements).toBe(1);
    expect((await publicBody(db, world.body, TODAY, now))?.seats).toHaveLength(54);
    expect((await publicCall(db, open, now))?.seats).toHaveLength(52);
  });
});
