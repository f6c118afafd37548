import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitingFor, waitingForCandidate, waitingForContact, waitingForOrgan, type Waiting } from '../../src/desk/waiting.js';
import { deadlinesOf } from '../../src/desk/deadlines.js';
import { publicCall } from '../../src/desk/public-call.js';
import { likelyOrganisations } from '../../src/desk/duplicates.js';
import type { Db } from '../../src/engine/store.js';
import { fill } from '../../workflows/kit/text.js';
import { aCandidate, act, aNominee, decide, decisionOf, evaluate, get, list, post, propose } from '../api/steps.js';
import { anApp, type Api, type TestApp } from '../support/app.js';
import { aBusyWorld, type BusyWorld } from '../support/busy-world.js';
import { anOpenCall, aProposal, aWorld, made, type World } from '../support/world.js';
import { countingStatements } from './counted.js';

const told = (rows: readonly Waiting[]): string[] => rows.map((r) => `${r.kind} ${r.count} ${r.subject.collection}`);
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('what waits', () => {
  let app: TestApp;
  let busy: BusyWorld;
  let db: Db;
  const now = new Date('2026-03-21T08:00:00Z');
  const secretarys = (at = now): Promise<Waiting[]> => waitingFor(db, [busy.world.body], at);

  beforeAll(async () => {
    app = await anApp();
    db = app.program.pool;
    busy = await aBusyWorld(app);
    await app.setClock(now.toISOString());
  });
  afterAll(() => app.stop());

  test('the days that are planned or asked for are told of whatever waits for them', async () => {
    const some = async (what: string) => (await get(app.admin, `/${what}&body=${busy.world.body}`)).items;
    const planned = (await some('decisions?state=on-agenda')).find((one: { plannedOn: string | null }) => one.plannedOn !== null);
    const day = { key: 'decision', event: null, dueAt: new Date('2026-03-19T22:00:00Z') };
    const candidacy = planned.items[0].candidacy as string;
    const [proposal] = (await get(app.admin, `/candidacies/${candidacy}`)).supporters;
    const [eve, after] = [new Date('2026-03-20T20:00:00Z'), new Date('2026-03-20T23:00:00Z')];
    for (const id of [planned.id, planned.call, candidacy, proposal.proposal]) expect(await deadlinesOf(db, id, eve)).toEqual([day]);
    expect((await publicCall(db, planned.call, eve))?.deadlines).toEqual([day]);
    // A day that has gone by is not to come, whatever came of it.
    expect(await deadlinesOf(db, planned.id, after)).toEqual([]);
    const returned = (await some('proposals?state=returned')) as { id: string }[];
    const due = await Promise.all(returned.map(({ id }) => deadlinesOf(db, id, now)));
    expect(due.flat()).toContainEqual({ key: 'completion', event: null, dueAt: new Date('2026-03-20T22:00:00Z') });
  });

  test('the secretary sees what is due within a week first, then what has waited longest without a day, then what is due later', async () => {
    const rows = await secretarys();
    expect(told(rows)).toEqual([
      'proposals-to-check 1 proposals',
      'decision-outcome 1 decisions',
      'completion-overdue 1 proposals',
      'call-draft 1 calls',
      'organisations-to-verify 3 bodies',
      'call-to-evaluate 1 calls',
      'decision-to-publish 1 decisions',
      'seats-without-proposal 1 calls',
      'decision-to-place 1 decisions',
      'late-proposals 1 proposals',
      'resignation 1 memberships',
      'consents-expired 1 consents',
      'proposals-to-check 3 calls',
    ]);
    const week = now.getTime() + 7 * 86_400_000;
    const ranks = rows.map(({ dueAt }) => (dueAt === null ? 1 : dueAt.getTime() <= week ? 0 : 2));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
    for (const rank of [0, 1, 2]) {
      const times = rows.filter((_, n) => ranks[n] === rank).map(({ dueAt, since }) => (dueAt ?? since)?.getTime() ?? Infinity);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
    expect(rows.find((r) => r.kind === 'resignation')).toMatchObject({
      bodyId: busy.world.body,
      bodyName: { fi: 'Järjestöneuvottelukunta' },
      about: { person: 'Ehdokas16 Ehdokkainen', organisation: 'Yhdistys 1 ry', seat: { fi: 'Toimiala 15' }, call: null },
      dueAt: null,
      since: new Date('2026-03-11T08:00:00Z'),
    });
    const overdue = rows.find((r) => r.kind === 'completion-overdue');
    expect(overdue?.dueAt).toEqual(new Date('2026-03-20T22:00:00Z'));
    expect(overdue && fill(overdue.title, 'fi', { count: overdue.count })).toBe('Täydennystä ei ole tullut: 1 esitys');
  });

  test('nobody else’s bodies are told of', async () => {
    expect(await waitingFor(db, [NOBODY], now)).toEqual([]);
    expect(await waitingFor(db, [], now)).toEqual([]);
  });

  test('consents are told of a week before they are due', async () => {
    const at = (time: string) => secretarys(new Date(time));
    expect(told(await at('2026-03-24T20:59:59Z')).filter((r) => r.startsWith('consents-u'))).toEqual([]);
    const [row] = (await at('2026-03-24T21:00:00Z')).filter((r) => r.kind === 'consents-unanswered');
    expect(row).toMatchObject({ count: 2, subject: { collection: 'calls' }, dueAt: new Date('2026-03-31T21:00:00Z') });
  });

  test('the end of a term is told half a year before, until the next one’s call is begun', async () => {
    const at = new Date('2027-08-01T08:00:00Z');
    const ending = async () => (await secretarys(at)).filter((r) => r.kind === 'term-ending');
    expect(await ending()).toMatchObject([
      { subject: { collection: 'terms', id: busy.world.term }, count: 2, dueAt: new Date('2027-12-31T22:00:00Z') },
    ]);
    const { secretary, body } = { ...busy.world };
    const term = await made(secretary('POST', '/terms', { body, from: '2028-01-01', to: '2029-12-31' }));
    const call = await made(secretary('POST', '/calls', { body, term: term.id, title: { fi: 'Seuraava kausi' } }));
    expect(await ending()).toEqual([]);
    await made(secretary('POST', `/calls/${call.id}/events`, { type: 'CANCEL', reason: 'Myöhemmin.' }));
    expect(await ending()).toHaveLength(1);
  });

  test('a contact sees open calls, own drafts, what came back, silent candidates and results', async () => {
    const { world } = busy;
    const first = await waitingForContact(db, [world.organisations[0] as string], world.people.contacts[0] as string, now);
    expect(told(first)).toEqual(['proposal-draft 1 proposals', 'call-open 1 calls', 'result-selected 1 proposals']);
    expect(first[0]?.about.person).toBe('Ehdokas1 Ehdokkainen');
    // It may still be sent, and count, until the call is decided.
    const inState = (state: string) =>
      db.query('update nomination_call set state = $1 where id = (select call_id from candidate_proposal where id = $2)', [
        state,
        first[0]?.subject.id,
      ]);
    await inState('proposal-ready');
    const later = await waitingForContact(db, [world.organisations[0] as string], world.people.contacts[0] as string, now);
    expect(told(later)).toContain('proposal-draft 1 proposals');
    await inState('open');
    const third = await waitingForContact(db, [world.organisations[2] as string], world.people.contacts[2] as string, now);
    expect(told(third)).toEqual(['proposal-returned 1 proposals', 'candidates-silent 1 proposals', 'call-open 1 calls']);
    expect(third[0]?.dueAt).toEqual(new Date('2026-03-20T22:00:00Z'));
  });

  test('a candidate sees what is asked, and a result', async () => {
    const asked = (await list(app.admin, '/consents?state=asked&limit=200'))[0];
    expect(await waitingForCandidate(db, asked.person, now)).toMatchObject([
      { kind: 'consent-asked', subject: { collection: 'consents', id: asked.id }, dueAt: new Date(asked.dueAt) },
    ]);
    const chosen = (await list(app.admin, '/candidacies?state=selected'))[0];
    expect(told(await waitingForCandidate(db, chosen.person, now))).toEqual(['own-result-selected 1 candidacies']);
  });

  test('an organ sees what is on its agenda where it confirms here, and the secretary once the day has passed', async () => {
    const { organ, body } = busy.world;
    expect(await waitingForOrgan(db, [organ], now)).toEqual([]);
    const mode = async (decisionMode: string) => made(app.admin('PATCH', `/bodies/${body}`, { decisionMode }));
    await mode('confirmed');
    expect(await waitingForOrgan(db, [organ], now)).toMatchObject([{ kind: 'decision-to-make', dueAt: new Date('2026-03-20T22:00:00Z') }]);
    const onTheDay = await secretarys(new Date('2026-03-20T08:00:00Z'));
    expect(told(onTheDay)).not.toContain('decision-outcome 1 decisions');
    expect(told(await secretarys(new Date('2026-03-21T08:00:00Z')))).toContain('decision-outcome 1 decisions');
    await mode('recorded');
  });

  test('look-alikes, refused commands and letters without an address are told of until they are settled', async () => {
    const { world } = busy;
    const [open] = (await list(app.admin, `/calls?body=${world.body}&state=open&limit=200`)).filter((c) => c.seats.length === 3);
    const nominee = aNominee('Kaksonen');
    await aProposal(world, open.id, 0, { ...nominee, email: 'yksi@example.org' }, open.seats);
    await aProposal(world, open.id, 1, { givenName: nominee.givenName, familyName: 'KAKSONEN' }, open.seats);
    await made(
      app.admin('POST', '/organisations', {
        name: 'YHDISTYS-1, rekisteröity yhdistys',
        sectors: [{ body: world.body, sector: 'Toimiala 1' }],
      }),
    );
    await app.setClock(now.toISOString());
    const alike = async () =>
      told(await secretarys())
        .filter((r) => /alike|letters/.test(r))
        .sort();
    expect(await alike()).toEqual(['letters-without-address 1 letters', 'organisations-alike 1 organisations', 'people-alike 1 calls']);
    const same = (await likelyOrganisations(db, [world.body], now)).filter(({ grounds }) =>
      grounds.some(({ code }) => code === 'same-name'),
    );
    expect(same.map(({ first, second }) => [first.name, second.name].sort())).toEqual([
      ['YHDISTYS-1, rekisteröity yhdistys', 'Yhdistys 1 ry'],
    ]);
    const [one, other] = (await list(app.admin, `/candidacies?call=${open.id}&limit=200`)).slice(-2);
    await made(world.secretary('POST', `/candidacies/${one.id}/events`, { type: 'KEEP_APART', other: other.id }));
    expect(told(await secretarys())).not.toContain('people-alike 1 calls');
    await db.query(
      `update outbox set refused = '[]' where topic = 'command' and instance_id = (select id from candidate_proposal where call_id = $1 order by id desc limit 1)`,
      [open.id],
    );
    expect(told(await secretarys())).toContain('commands-refused 1 proposals');
  });

  test('spellings of an organisation have one key', async () => {
    const keysOf = async (...names: string[]): Promise<string[]> =>
      (
        await db.query<{ key: string }>(
          `select organisation_key(n.name) as key from unnest($1::text[]) with ordinality n(name, place) order by place`,
          [names],
        )
      ).rows.map(({ key }) => key);
    expect(await keysOf('Hämeen Kylät ry', 'HÄMEEN KYLÄT r.y.', 'Hämeen-Kylät, rekisteröity yhdistys', 'Ha\u0308meen kyla\u0308t')).toEqual(
      Array<string>(4).fill('hameenkylat'),
    );
    expect(await keysOf('Österbottens Byar rf', 'österbottens byar r.f.', 'Österbottens byar registrerad förening')).toEqual(
      Array<string>(3).fill('osterbottensbyar'),
    );
    expect(await keysOf('Kylät ry', 'Kyläyhdistys ry', 'Ryhmä ry')).toEqual(['kylat', 'kylayhdistys', 'ryhma']);
  });

  test('what waits is one statement, however much it is', async () => {
    const { world } = busy;
    const one = await countingStatements(db, (d) => waitingFor(d, [world.body], now));
    await db.query(
      `insert into appointment_decision (id, state, version, journal_head, created_at, body_id) select gen_random_uuid(), 'preparing', 1, '', now(), $1 from generate_series(1, 50)`,
      [world.body],
    );
    const many = await countingStatements(db, (d) => waitingFor(d, [world.body], now));
    expect(many.value.length).toBe(one.value.length + 50);
    expect([one.statements, many.statements]).toEqual([1, 1]);
  });
});

describe('what waits until a call is put away', () => {
  let app: TestApp;
  let world: World;
  beforeAll(async () => {
    app = await anApp();
    world = await aWorld(app, { seats: 1 });
  });
  afterAll(() => app.stop());

  const kinds = async (): Promise<string[]> => {
    const { now } = await get(app.admin, '/clock');
    const rows = await waitingFor(app.program.pool, [world.body], new Date(now as string));
    return told(rows).filter((row) => !/^(organisations|letters|term|consents)/.test(row));
  };

  test('a decision without a call is told by its one seat and by whom it appoints', async () => {
    const seat = await post(app.admin, '/seats', {
      body: world.body,
      constituency: { fi: 'Asiantuntijat' },
      role: 'expert',
      filling: 'authority',
    });
    const items = [{ seat, person: world.people.contacts[0] }];
    const decision = await post(world.secretary, '/decisions', { body: world.body, items });
    const rows = await waitingFor(app.program.pool, [world.body], new Date('2026-03-01T08:00:00Z'));
    const about = rows.find(({ subject }) => subject.id === decision)?.about;
    expect(about).toEqual({ call: null, organisation: null, person: expect.stringMatching(/\w/), seat: { fi: 'Asiantuntijat' } });
    await act(world.secretary, `/decisions/${decision}`, 'WITHDRAW', { reason: 'Ei tarvita.' });
  });

  test('each step that a person must take is told, one after another, and at last nothing', async () => {
    const { secretary, contacts } = world;
    const call = await anOpenCall(world);
    const chosen = await aCandidate(app, world, call, { by: 0 });
    const { id: returned } = await aProposal(world, call, 1, aNominee());
    const late = await post(contacts[2] as Api, '/proposals', {
      call,
      organisations: [world.organisations[2]],
      nominee: aNominee(),
      seats: world.seats,
      justification: 'Tuntee alueen.',
      authorised: true,
    });
    await act(secretary, `/proposals/${returned}`, 'RETURN', { reason: 'Perustelu puuttuu.' });
    expect(await kinds()).not.toContain('completion-undated 1 proposals');
    await evaluate(app, world, call);
    expect(await kinds()).toEqual(['completion-undated 1 proposals', 'seats-without-proposal 1 calls']);
    await act(secretary, `/proposals/${returned}`, 'REJECT', { reason: 'Ei täydennetty.' });
    await propose(world, chosen.candidacy, world.seats[0] as string);
    await act(secretary, `/calls/${call}`, 'READY');
    expect(await kinds()).toEqual(['decision-to-place 1 decisions']);
    await act(secretary, `/decisions/${(await decisionOf(app, call)).id as string}`, 'WITHDRAW', { reason: 'Tarkistetaan.' });
    expect(await kinds()).toEqual(['decision-withdrawn 1 calls']);
    await act(secretary, `/calls/${call}`, 'RECONSIDER');
    await act(secretary, `/calls/${call}`, 'READY');
    const { id: decision } = await decide(app, world, call);
    expect(await kinds()).toEqual(['decision-to-publish 1 decisions']);
    await act(secretary, `/decisions/${decision as string}`, 'PUBLISH');
    expect(await kinds()).toEqual(['decision-to-finalise 1 decisions']);
    await act(contacts[2] as Api, `/proposals/${late}`, 'SUBMIT');
    expect(await kinds()).toContain('late-proposals 1 proposals');
    await act(secretary, `/proposals/${late}`, 'REJECT', { reason: 'Päätös on tehty.' });
    await act(secretary, `/decisions/${decision as string}`, 'FINALISE');
    expect(await kinds()).toEqual(['call-to-archive 1 calls']);
    await act(secretary, `/calls/${call}`, 'ARCHIVE');
    expect(await kinds()).toEqual([]);
  });
});
