import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { effectOfPlacing } from '../../src/desk/composition-effects.js';
import { decisionItem, type DecisionItem } from '../../src/desk/decision.js';
import { likelyOrganisations, likelyPeople, type LikelyPair, type LikelyPerson } from '../../src/desk/duplicates.js';
import { proposalsOfCall, type Inbox } from '../../src/desk/inbox.js';
import { matrixOf, type Matrix } from '../../src/desk/matrix.js';
import { membersOf, ownDoings, ownMembers } from '../../src/desk/members.js';
import { letterRegister, organisationRegister, peopleRegister } from '../../src/desk/registers.js';
import type { Db } from '../../src/engine/store.js';
import { aCandidate, act, decide, decisionOf, evaluate, post, propose, type Standing } from '../api/steps.js';
import { anApp, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, made, type World } from '../support/world.js';
import { countingStatements } from './counted.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** One round, played once: what the pages would show is looked at on the way. */
describe('what the pages of a round show', () => {
  let app: TestApp;
  let db: Db;
  let world: World;
  let call: string;
  let aino: Standing, bertta: Standing, cecilia: Standing, twin: Standing;
  let atArrival: Inbox, inEvaluation: Matrix, onAgenda: DecisionItem;
  /** By call, by body, and without those that were kept apart. */
  let alike: LikelyPair<LikelyPerson>[][];
  const arrival = new Date('2026-03-02T08:00:00Z');
  const now = new Date('2026-04-01T06:00:00Z');

  beforeAll(async () => {
    app = await anApp();
    db = app.program.pool;
    world = await aWorld(app);
    const { body, secretary, seats, organisations } = world;
    await post(app.admin, '/composition-rules', {
      body,
      kind: 'one-per-organisation',
      strength: 'mandatory',
      source: 'Toimintasääntö 4 §',
      validFrom: '2026-01-01',
    });
    await post(app.admin, '/organisations', {
      name: 'YHDISTYS-2',
      mailbox: 'posti@example.org',
      sectors: [{ body, sector: 'Toimiala 2' }],
    });
    call = await anOpenCall(world);
    const [s0, s1, s2] = seats as [string, string, string];
    const named = (givenName: string, familyName: string, email: string) => ({ givenName, familyName, email: `${email}@example.org` });
    aino = await aCandidate(app, world, call, { by: 0, nominee: named('Aino', 'Kuvitteellinen', 'aino'), seats: [s0, s1] });
    bertta = await aCandidate(app, world, call, { by: 1, nominee: named('Bertta', 'Keksitty', 'bertta'), seats: [s1] });
    cecilia = await aCandidate(app, world, call, { by: 0, nominee: named('Cecilia', 'Påhittad', 'cecilia'), seats: [s2] });
    twin = await aCandidate(app, world, call, { by: 2, nominee: named('AINO', 'Kuvitteellinen', 'aino.toinen'), seats: [s0] });
    await aCandidate(app, world, call, { by: 1, nominee: named('Keksitty', 'Bertta', 'toisinpain'), seats: [s1], consents: false });
    const draft = { call, nominee: { givenName: 'Luonnos', familyName: 'Vain' } };
    await made(world.contacts[1]!('POST', '/proposals', { ...draft, organisations: [organisations[1]] }));
    await made(secretary('POST', '/proposals', { ...draft, organisations: [organisations[2]] }));
    atArrival = (await proposalsOfCall(db, call, arrival)) as Inbox;

    await evaluate(app, world, call);
    await propose(world, aino.candidacy, s0);
    await propose(world, bertta.candidacy, s1);
    await act(secretary, `/candidacies/${twin.candidacy}`, 'DEEM_ELIGIBLE');
    inEvaluation = (await matrixOf(db, call, now)) as Matrix;
    const ofCall = await likelyPeople(db, call, now);
    const ofBodies = await likelyPeople(db, [body], now);
    for (const { first, second } of ofCall) await act(secretary, `/candidacies/${second.id}`, 'KEEP_APART', { other: first.id });
    alike = [ofCall, ofBodies, await likelyPeople(db, call, now)];
    await act(secretary, `/candidacies/${cecilia.candidacy}`, 'DEEM_INELIGIBLE', { reason: 'Ei asu alueella.' });
    await act(secretary, `/calls/${call}`, 'READY', { deferSeats: [s2] });
    const { id } = await decisionOf(app, call);
    await act(secretary, `/decisions/${id}`, 'PLACE_ON_AGENDA', { plannedOn: '2026-04-01' });
    onAgenda = (await decisionItem(db, id, now)) as DecisionItem;
    await decide(app, world, call, { to: '2026-12-31' });
    const [membership] = (await made(secretary('GET', `/memberships?person=${aino.person}`))).items;
    await act(secretary, `/memberships/${membership.id}`, 'REQUEST_RESIGNATION', { reason: 'Muuttaa.' });
  });
  afterAll(() => app.stop());

  test('the inbox shows what was sent, with the checks already run', () => {
    expect(atArrival.byState).toEqual({ submitted: 5, draft: 1 });
    expect(atArrival.total).toBe(6);
    const first = atArrival.proposals.find((p) => p.id === aino.proposal);
    expect(first).toMatchObject({
      state: 'submitted',
      nominee: 'Aino Kuvitteellinen',
      organisations: [{ name: 'Yhdistys 1 ry', verified: false, dissolved: false }],
      arrivedAt: arrival,
      channel: 'web',
      enteredBy: null,
      support: { candidacy: aino.candidacy, person: { id: aino.person }, consent: 'given' },
    });
    expect(first?.seats.map((s) => s.id)).toEqual([world.seats[0], world.seats[1]]);
    expect(first?.checks).toEqual({
      inTime: true,
      organisationsVerified: false,
      organisationsStand: true,
      mandate: 'sector',
      answersComplete: null,
      justified: true,
      authorised: true,
      samePerson: [{ proposal: twin.proposal, how: 'same-name', organisations: ['Yhdistys 3 ry'] }],
    });
  });

  test('a draft is in the inbox when a secretary entered it, and not when it is the contact’s', () => {
    const drafts = atArrival.proposals.filter((p) => p.state === 'draft');
    expect(drafts.map((d) => [d.organisations[0]?.name, d.enteredBy?.name, d.checks.inTime])).toEqual([
      ['Yhdistys 3 ry', 'Siiri Sihteeri', null],
    ]);
  });

  test('the inbox is read by state and in parts', async () => {
    const part = await proposalsOfCall(db, call, now, { states: ['checked'], offset: 1, limit: 2 });
    expect(part?.proposals).toHaveLength(2);
    expect(part?.total).toBe(5);
    expect(await proposalsOfCall(db, NOBODY, now)).toBeNull();
  });

  test('the matrix shows seats and candidates, and what a click would do to the rules', () => {
    expect(inEvaluation).toMatchObject({
      call: { id: call, state: 'evaluating' },
      declared: { member: 3, deputy: 0, expert: 0 },
      onePerOrganisation: 'mandatory',
    });
    expect(inEvaluation.seats.map((s) => s.proposed)).toEqual([aino.candidacy, bertta.candidacy, null]);
    const [first, second] = inEvaluation.candidates;
    expect(first).toMatchObject({ id: bertta.candidacy, state: 'proposed', consent: 'given', proposedSeat: world.seats[1] });
    expect(second).toMatchObject({
      id: aino.candidacy,
      organisation: { name: 'Yhdistys 1 ry' },
      preferences: [world.seats[0], world.seats[1]],
      sits: false,
    });
    const effects = effectOfPlacing(inEvaluation, cecilia.candidacy, world.seats[2] as string);
    expect(effects.map((e) => [e.rule, e.before.measured, e.after.measured, e.after.holds])).toEqual([
      ['declared-size', 2, 3, true],
      ['one-per-organisation', 1, 2, false],
      ['one-seat-per-person', 1, 1, true],
    ]);
    expect(effects[1]?.says.sv).toContain('Yhdistys 1 ry');
  });

  test('the matrix shows who holds a seat by now, and which seat was left for later', async () => {
    const again = (await matrixOf(db, call, now)) as Matrix;
    expect(again.seats[0]?.heldBy?.id).toBe(aino.person);
    expect(again.seats[2]?.deferred).toBe(true);
    expect(again.seated.map(({ seat, organisation }) => [seat, organisation.name])).toEqual([
      [world.seats[0], 'Yhdistys 1 ry'],
      [world.seats[1], 'Yhdistys 2 ry'],
    ]);
  });

  test('a decision shows who is proposed by whom, who else there was, and who was left out and why', () => {
    expect(onAgenda).toMatchObject({
      state: 'on-agenda',
      plannedOn: '2026-04-01',
      organ: { id: world.organ },
      call: { id: call },
      body: { decisionMode: 'recorded' },
    });
    expect(onAgenda.seats.map((s) => [s.person.name, s.organisation?.name, s.consent, s.outcome])).toEqual([
      ['Aino Kuvitteellinen', 'Yhdistys 1 ry', 'given', null],
      ['Bertta Keksitty', 'Yhdistys 2 ry', 'given', null],
    ]);
    expect(onAgenda.seats[0]?.supports).toEqual([
      { proposal: aino.proposal, organisations: ['Yhdistys 1 ry'], justification: 'Tuntee alueen järjestöt.', language: 'fi' },
    ]);
    expect(onAgenda.seats.map((s) => s.alternatives.map((a) => [a.person.name, a.state]))).toEqual([
      [['AINO Kuvitteellinen', 'eligible']],
      [
        ['Aino Kuvitteellinen', 'proposed'],
        ['Keksitty Bertta', 'open'],
      ],
    ]);
    expect(onAgenda.seats[1]?.alternatives[0]?.proposedSeat?.id).toBe(world.seats[0]);
    expect(onAgenda.leftOut.map((k) => k.preferences.map(({ id }) => id))).toEqual([[world.seats[0]], [world.seats[1]], [world.seats[2]]]);
    expect(onAgenda.leftOut.map((k) => [k.person.name, k.state, k.grounds])).toEqual([
      ['AINO Kuvitteellinen', 'eligible', null],
      ['Keksitty Bertta', 'open', null],
      ['Cecilia Påhittad', 'ineligible', 'Ei asu alueella.'],
    ]);
    expect(onAgenda.rules.map((r) => [r.rule, r.holds])).toEqual([
      ['declared-size', false],
      ['one-per-organisation', true],
      ['one-seat-per-person', true],
    ]);
  });

  test('members are shown with what is asked of the secretary, and vacancies with their day', async () => {
    const members = await membersOf(db, world.body, now);
    expect(members).toMatchObject({ today: '2026-04-01', zone: 'Europe/Helsinki', term: { to: '2027-12-31' } });
    expect(members?.seats.map((s) => [s.now?.person.name ?? null, s.now?.to ?? null, s.vacantFrom])).toEqual([
      ['Aino Kuvitteellinen', '2026-12-31', '2027-01-01'],
      ['Bertta Keksitty', '2026-12-31', '2027-01-01'],
      [null, null, '2020-01-01'],
    ]);
    expect(members?.seats[0]?.now).toMatchObject({ state: 'resignation-requested', resignationAt: now, eligibilityAlertAt: null });
    expect(await membersOf(db, NOBODY, now)).toBeNull();
  });

  test('an organisation sees its members, and a person what is their own', async () => {
    expect(await ownMembers(db, [world.organisations[0] as string], now)).toMatchObject([
      {
        person: { id: aino.person },
        body: { id: world.body },
        seat: { id: world.seats[0], constituency: { fi: 'Toimiala 1' } },
        to: '2026-12-31',
        mandate: null,
      },
    ]);
    const own = await ownDoings(db, aino.person, now);
    expect(own).toMatchObject({
      person: { name: 'Aino Kuvitteellinen' },
      candidacies: [
        { id: aino.candidacy, state: 'selected', supporters: ['Yhdistys 1 ry'], consent: { state: 'given', askedAt: arrival } },
      ],
      memberships: [{ seat: { id: world.seats[0] }, from: '2026-04-01' }],
      offices: [],
    });
    expect(own?.candidacies[0]?.preferences.map((s) => s.id)).toEqual([world.seats[0], world.seats[1]]);
    expect(await ownDoings(db, NOBODY, now)).toBeNull();
  });

  test('likely duplicates are told with their grounds, until they are kept apart', async () => {
    const [ofCall, ofBodies, keptApart] = alike;
    expect(ofCall?.map((p) => [p.first.person.name, p.second.person.name, p.grounds.map((g) => g.code)])).toEqual([
      ['Aino Kuvitteellinen', 'AINO Kuvitteellinen', ['same-name']],
      ['Bertta Keksitty', 'Keksitty Bertta', ['swapped-names']],
    ]);
    expect(ofCall?.[0]?.first).toMatchObject({
      id: aino.candidacy,
      call: { id: call },
      emails: ['aino@example.org'],
      supporters: [{ name: 'Yhdistys 1 ry' }],
    });
    expect(ofBodies).toEqual(ofCall);
    expect(keptApart).toEqual([]);
    const organisations = await likelyOrganisations(db, [world.body], now);
    expect(organisations.map((p) => [p.first.name, p.second.name, p.grounds.map((g) => g.code)])).toEqual([
      ['Yhdistys 2 ry', 'YHDISTYS-2', ['same-name']],
    ]);
  });

  test('registers are read a page at a time, by a part of a name', async () => {
    const bodyIds = [world.body];
    const all = await organisationRegister(db, { bodyIds }, now);
    expect(all).toMatchObject({ total: 4, page: 1, pages: 1 });
    const { rows } = await organisationRegister(db, { bodyIds, q: 'distys 1' }, now);
    expect(rows).toMatchObject([
      { name: 'Yhdistys 1 ry', contacts: 1, seated: 1, verified: false, newcomer: false, sectors: [{ sector: 'Toimiala 1' }] },
    ]);
    expect(await organisationRegister(db, { bodyIds: [NOBODY] }, now)).toMatchObject({ rows: [], total: 0 });
    const everywhere = await organisationRegister(db, { bodyIds: [NOBODY], everywhere: true }, now);
    expect([everywhere.total, everywhere.rows.map(({ mailbox }) => mailbox)]).toEqual([4, [null, null, null, null]]);
    expect((await organisationRegister(db, { bodyIds, everywhere: true }, now)).rows.some(({ mailbox }) => mailbox !== null)).toBe(true);
    expect((await organisationRegister(db, { bodyIds: null, q: '%' }, now)).total).toBe(0);
    expect(await organisationRegister(db, { bodyIds: null, page: 9 }, now)).toMatchObject({ rows: [], total: 4, page: 9 });
    const people = await peopleRegister(db, { q: 'sihteeri' }, now);
    expect(people.rows).toMatchObject([
      { name: 'Siiri Sihteeri', grants: [{ role: 'secretary', scope: { fi: 'Järjestöneuvottelukunta' }, untilAt: null }] },
    ]);
    await app.setClock(now.toISOString());
    const letters = await letterRegister(db, { bodyIds, q: 'aino@' }, now);
    expect(letters.rows[0]).toMatchObject({
      person: { id: aino.person },
      address: 'aino@example.org',
      body: { id: world.body },
      state: 'waiting',
    });
    expect(letters.rows.every((l) => l.person?.id === aino.person && l.at instanceof Date)).toBe(true);
    expect((await letterRegister(db, { bodyIds: [NOBODY] }, now)).total).toBe(0);
  });

  test('each page runs as many statements for fifty rows as for one', async () => {
    const decision = onAgenda.id;
    const pages: [number, (d: Db) => Promise<unknown>][] = [
      [1, (d) => proposalsOfCall(d, call, now)],
      [1, (d) => matrixOf(d, call, now)],
      [2, (d) => decisionItem(d, decision, now)],
      [1, (d) => membersOf(d, world.body, now)],
      [1, (d) => ownMembers(d, world.organisations, now)],
      [1, (d) => ownDoings(d, aino.person, now)],
      [2, (d) => likelyPeople(d, call, now)],
      [1, (d) => likelyOrganisations(d, [world.body], now)],
      [1, (d) => organisationRegister(d, { bodyIds: [world.body] }, now)],
      [1, (d) => peopleRegister(d, {}, now)],
      [1, (d) => letterRegister(d, { bodyIds: null }, now)],
    ];
    for (const [expected, page] of pages) expect((await countingStatements(db, page)).statements).toBe(expected);
    await db.query(`with people as (insert into person (id, state, version, journal_head, created_at, given_name, family_name)
        select gen_random_uuid(), 'current', 1, '', now(), 'Numero', md5(n::text) from generate_series(1, 50) n returning id),
      proposals as (insert into candidate_proposal (id, state, version, journal_head, created_at, call_id, nominee, language, arrived_at)
        select id, 'checked', 1, '', now(), '${call}', '{"givenName": "Numero", "familyName": "Luku"}', 'fi', now() from people returning id)
      insert into candidacy (id, state, version, journal_head, created_at, call_id, body_id, person_id) select id, 'eligible', 1, '', now(), '${call}', '${world.body}', id from people`);
    for (const [expected, page] of pages) expect((await countingStatements(db, page)).statements).toBe(expected);
    expect((await proposalsOfCall(db, call, now))?.proposals).toHaveLength(56);
    expect((await matrixOf(db, call, now))?.candidates).toHaveLength(55);
    expect(await peopleRegister(db, { page: 2 }, now)).toMatchObject({ page: 2, pages: 2 });
  });
});
