import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { anOpenCall, aWorld, type World } from '../support/world.js';
import { holderOf, sitting, standing, type Dated, type Sitting } from './sitting.js';
import {
  aCandidate,
  act,
  aFilledBody,
  aNominee,
  codesOf,
  decide,
  evaluate,
  get,
  journalOf,
  lettersOf,
  list,
  memoryOf,
  post,
  propose,
  send,
  type Standing,
} from './steps.js';

let app: TestApp;
let world: World;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app.stop());
beforeEach(() => app.setClock('2026-03-02T08:00:00Z'));

/** A member of a body of two seats, from 1.4.2026 to 31.12.2027; it is 1.4.2026. */
async function aMember(): Promise<Sitting> {
  world = await aWorld(app, { seats: 2, organisations: 2 });
  const { memberships, standing } = await aFilledBody(app, world);
  await app.setClock('2026-04-01T06:00:00Z');
  return sitting(app, world, memberships[0] as string, standing[0] as Standing);
}
const holder = (on: string, seat = world.seats[0]): Promise<string | null> => holderOf(app, world, on, seat);
const letters = async (id: string): Promise<string[]> => (await lettersOf(app, id)).map((l) => l.letter).sort();
const reason = 'Keksitty peruste.';

describe('a membership', () => {
  it('starts and ends with the clock, at midnight in Helsinki, and thanks are sent', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const call = await anOpenCall(world);
    const { candidacy, person } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    await act(world.secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    await act(world.secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: world.seats[0] });
    await act(world.secretary, `/calls/${call}`, 'READY');
    const [{ id: decision }] = await list(app.admin, `/decisions?call=${call}`);
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', {
      on: '2026-04-01',
      section: '4',
      from: '2026-05-01',
      to: '2026-10-31',
    });
    const [{ id }] = await list(app.admin, `/memberships?person=${person}`);
    const states: [string, string][] = [];
    for (const instant of ['2026-04-30T20:59:59.999Z', '2026-04-30T21:00:00Z', '2026-10-31T21:59:59.999Z', '2026-10-31T22:00:00Z']) {
      await app.setClock(instant);
      states.push([instant, (await get(app.admin, `/memberships/${id}`)).state]);
    }
    expect(states.map(([, state]) => state)).toEqual(['appointed', 'active', 'active', 'expired']);
    expect(await get(app.admin, `/memberships/${id}`)).toMatchObject({
      seatedAt: '2026-04-30T21:00:00.000Z',
      vacatedOn: '2026-10-31',
      from: '2026-05-01',
      to: '2026-10-31',
    });
    expect([await holder('2026-04-30'), await holder('2026-05-01'), await holder('2026-10-31'), await holder('2026-11-01')]).toEqual([
      null,
      person,
      person,
      null,
    ]);
    expect(await letters(id as string)).toEqual(['appointment-letter', 'thanks']);
    expect(await journalOf(app, `/memberships/${id}`)).toEqual(['CREATE', 'START', 'EXPIRE']);
  });

  it('recorded after its last day ends, whichever of its two visits the clock makes first', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const call = await anOpenCall(world);
    const { candidacy, person } = await aCandidate(app, world, call, { by: 0 });
    await evaluate(app, world, call);
    await propose(world, candidacy, world.seats[0] as string);
    await act(world.secretary, `/calls/${call}`, 'READY');
    await decide(app, world, call, { from: '2026-01-01', to: '2026-02-28' });
    const [{ id, state }] = await list(app.admin, `/memberships?person=${person}`);
    expect(state).toBe('appointed');
    const { rows } = await app.program.pool.query<{ id: string; key: string }>(
      'select id, key from deadline where instance_id = $1 and settled_at is null order by key',
      [id],
    );
    expect(rows.map(({ key }) => key)).toEqual(['end', 'start']);
    const fired: string[] = [];
    for (const deadline of rows) fired.push(await app.program.performer.fire(deadline.id));
    expect(fired).toEqual(['expired', 'nothing due']);
    expect(await get(app.admin, `/memberships/${id}`)).toMatchObject({ state: 'expired', vacatedOn: '2026-02-28' });
    expect(await letters(id as string)).toEqual(['appointment-letter', 'thanks']);
  });

  it('is accepted by the member, not by another', async () => {
    world = await aWorld(app, { seats: 1, organisations: 1 });
    const seat = await post(world.secretary, '/seats', {
      body: world.body,
      constituency: { fi: 'Oma' },
      role: 'member',
      filling: 'authority',
    });
    const person = await post(app.admin, '/people', aNominee());
    const decision = await post(world.secretary, '/decisions', {
      body: world.body,
      items: [{ seat, person, organisation: world.organisations[0] }],
    });
    await act(world.secretary, `/decisions/${decision}`, 'PLACE_ON_AGENDA');
    await act(world.secretary, `/decisions/${decision}`, 'DECIDE', { on: '2026-03-02', section: '1', from: '2026-06-01' });
    const [{ id }] = await list(app.admin, `/memberships?person=${person}`);
    expect((await send(world.contacts[0] as Api, `/memberships/${id}`, 'ACCEPT')).status).toBe(403);
    expect((await act(app.as(await app.tokenFor(person)), `/memberships/${id}`, 'ACCEPT')).state).toBe('accepted');
    await app.setClock('2026-05-31T21:00:00Z');
    expect((await get(app.admin, `/memberships/${id}`)).state).toBe('active');
  });
});

describe('a resignation', () => {
  it('takes effect when it is granted, and what was recorded before stays on record', async () => {
    const member = await aMember();
    await app.setClock('2026-09-01T08:00:00Z');
    const asked = await act(member.own, member.path, 'REQUEST_RESIGNATION', { reason: 'Muutan toiselle paikkakunnalle.' });
    expect(asked).toMatchObject({
      state: 'resignation-requested',
      announcedAt: '2026-09-01T08:00:00.000Z',
      vacatedOn: null,
      to: '2027-12-31',
    });
    await app.setClock('2026-09-20T08:00:00Z');
    expect(await holder('2026-09-20')).toBe(member.person);
    expect((await send(member.own, member.path, 'GRANT_RESIGNATION', { on: '2026-09-20' })).status).toBe(403);

    const organ = { organ: world.organ, section: '77', link: 'https://example.org/77' };
    const granted = await act(world.secretary, member.path, 'GRANT_RESIGNATION', { on: '2026-09-20', ...organ });
    expect(granted).toMatchObject({
      state: 'released',
      to: '2026-09-20',
      vacatedOn: '2026-09-20',
      confirmedAt: '2026-09-20T08:00:00.000Z',
    });
    expect([await holder('2026-09-20'), await holder('2026-09-21')]).toEqual([member.person, null]);
    const holdings = granted.holdings as Dated[];
    expect(holdings.map((h) => [h.from, h.until, h.supersededAt === null])).toEqual([
      ['2026-04-01', '2028-01-01', false],
      ['2026-04-01', '2026-09-21', true],
    ]);
    expect(holdings[0]?.supersededAt).toBe(holdings[1]?.recordedAt);
    expect(standing(granted.mandates as Dated[])).toEqual([['2026-04-01', '2026-09-21']]);
    expect(await letters(member.id)).toEqual([
      'appointment-letter',
      'resignation-granted',
      ...Array(3).fill('resignation-received'),
      'vacancy',
      'vacancy',
    ]);
    await app.setClock('2028-02-01T08:00:00Z');
    expect((await get(app.admin, member.path)).state).toBe('released');
  });

  it('may be taken back before it is granted', async () => {
    const member = await aMember();
    await act(member.own, member.path, 'REQUEST_RESIGNATION', { reason });
    expect((await act(member.own, member.path, 'TAKE_BACK_RESIGNATION')).state).toBe('active');
    expect((await send(world.secretary, member.path, 'GRANT_RESIGNATION', { on: '2026-04-01' })).status).toBe(409);
    expect(await holder('2027-12-31')).toBe(member.person);
  });

  it('that nobody granted ends with the term', async () => {
    const member = await aMember();
    await act(member.own, member.path, 'REQUEST_RESIGNATION', { reason });
    await app.setClock('2027-12-31T22:00:00Z');
    expect((await get(app.admin, member.path)).state).toBe('expired');
  });
});

describe('a loss of eligibility', () => {
  it('is reported, alerts the secretaries, and ends nothing by itself', async () => {
    const member = await aMember();
    const reported = await act(world.contacts[0] as Api, member.path, 'REPORT_ELIGIBILITY_LOSS', {
      reason: 'Valtuutettu jätti valtuuston.',
    });
    expect(reported).toMatchObject({ state: 'active', eligibilityAlertAt: '2026-04-01T06:00:00.000Z' });
    expect((await letters(member.id)).filter((l) => l === 'eligibility-alert')).toHaveLength(2);
    await app.setClock('2027-06-01T08:00:00Z');
    expect((await get(app.admin, member.path)).state).toBe('active');
    expect(await holder('2027-06-01')).toBe(member.person);
  });
  it('is dismissed: the member stays, and cannot be found to have lost it without a new report', async () => {
    const member = await aMember();
    await act(member.own, member.path, 'REPORT_ELIGIBILITY_LOSS', { reason });
    expect(await act(world.secretary, member.path, 'DISMISS_ELIGIBILITY_ALERT', { reason })).toMatchObject({
      state: 'active',
      eligibilityAlertAt: null,
    });
    expect(codesOf(await send(world.secretary, member.path, 'CONFIRM_ELIGIBILITY_LOSS', { on: '2026-04-01' }))).toEqual([
      'membership.nobody-alerted',
    ]);
  });
  it('is confirmed by a decision: the seat is vacant from the next day', async () => {
    const member = await aMember();
    await act(member.own, member.path, 'REPORT_ELIGIBILITY_LOSS', { reason });
    await app.setClock('2026-05-10T08:00:00Z');
    expect(await act(world.secretary, member.path, 'CONFIRM_ELIGIBILITY_LOSS', { on: '2026-05-10', section: '9' })).toMatchObject({
      state: 'eligibility-lost',
      to: '2026-05-10',
    });
    expect([await holder('2026-05-10'), await holder('2026-05-11')]).toEqual([member.person, null]);
  });
});

describe('an end that nobody chose', () => {
  it.each([
    ['REPORT_DEATH', 'deceased'],
    ['REMOVE', 'removed'],
  ])('%s vacates the seat from the next day, with the mandate, and tells the secretaries alone', async (type, state) => {
    const member = await aMember();
    await app.setClock('2026-06-10T08:00:00Z');
    const ended = await act(world.secretary, member.path, type, { on: '2026-06-08' });
    expect(ended).toMatchObject({ state, to: '2026-06-08', vacatedOn: '2026-06-08' });
    expect([await holder('2026-06-08'), await holder('2026-06-09')]).toEqual([member.person, null]);
    expect(standing(ended.mandates as Dated[])).toEqual([['2026-04-01', '2026-06-09']]);
    expect(await letters(member.id)).toEqual(['appointment-letter', 'vacancy', 'vacancy']);
    for (const event of ['START', 'EXPIRE'])
      await expect(
        app.program.engine.send({ workflow: 'membership-term', id: member.id, actor: { kind: 'clock' }, event: { type: event } }),
      ).rejects.toThrow('refused');
    const { rowCount } = await app.program.pool.query('select 1 from deadline where instance_id = $1 and settled_at is null', [member.id]);
    expect(rowCount).toBe(0);
  });
});

describe('the database itself', () => {
  it('refuses two holders of a seat, two seats of a person and two mandates of a seat at one time', async () => {
    const member = await aMember();
    const other = await post(app.admin, '/people', aNominee());
    const free = await post(world.secretary, '/seats', { body: world.body, constituency: { fi: 'Vapaa' }, role: 'member' });
    const insert = (seat: string, person: string, from: string, until: string | null): Promise<unknown> =>
      app.program.pool.query(
        'insert into holder (membership_id, seat_id, body_id, person_id, valid_from, valid_until, recorded_at) values ($1, $2, $3, $4, $5, $6, now())',
        [member.id, seat, world.body, person, from, until],
      );
    await expect(insert(member.seat, other, '2027-12-31', null)).rejects.toThrow('holder_one_truth');
    await expect(insert(member.seat, other, '2020-01-01', '2026-04-02')).rejects.toThrow('holder_one_truth');
    await expect(insert(free, member.person, '2027-12-31', null)).rejects.toThrow('holder_one_seat_per_person');
    await expect(
      app.program.pool.query(
        'insert into mandate (membership_id, seat_id, person_id, valid_from, recorded_at) values ($1, $2, $3, $4, now())',
        [member.id, member.seat, other, '2027-01-01'],
      ),
    ).rejects.toThrow('mandate_one_truth');
    // The days before and after are free.
    await insert(member.seat, other, '2020-01-01', '2026-04-01');
    await insert(member.seat, other, '2028-01-01', null);
    expect([await holder('2026-03-31'), await holder('2026-04-01'), await holder('2028-01-01')]).toEqual([other, member.person, other]);
  });
});

describe('a selection', () => {
  it('cannot be undone while the membership stands; once it has ended it may be reconsidered', async () => {
    const member = await aMember();
    const path = `/candidacies/${member.standing.candidacy}`;
    const before = await memoryOf(app);
    expect(codesOf(await send(world.secretary, path, 'RECONSIDER', { reason }))).toEqual(['candidacy.membership-stands']);
    for (const type of ['NOT_SELECT', 'WITHDRAW', 'RETRACT', 'DEEM_INELIGIBLE'])
      expect((await send(world.secretary, path, type, type === 'RETRACT' ? {} : { reason })).status).toBe(409);
    expect(await memoryOf(app)).toEqual(before);
    await act(world.secretary, member.path, 'REMOVE', { on: '2026-04-01' });
    expect((await act(world.secretary, path, 'RECONSIDER', { reason })).state).toBe('shortlisted');
  });
});
