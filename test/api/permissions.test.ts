import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKFLOWS } from '../../workflows/all.js';
import { anApp, type TestApp } from '../support/app.js';
import { anOpenCall, aProposal, aWorld, linkOf, type World } from '../support/world.js';
import { CONFIRMED_HERE, EVENTS } from './permissions/events.js';
import { ACTORS, ROUTES, type Actor } from './permissions/routes.js';
import { aCandidate, act, aNominee, candidacyBy, decide, evaluate, get, list, post, propose } from './steps.js';

/** One world in which every kind of thing exists, and a token for everybody who may ask. */
let app: TestApp;
let world: World;
let link: string;
const tokens = new Map<Actor, string | null>();
/** Collection → the instance that the rows speak of. */
const instances = new Map<string, string>();
/** The same in a final state, for the events. */
const finals = new Map<string, string>();
let confirmedHere: string;
/** For what is made by Edustus alone: a call in which nobody was asked for consent. */
let unasked: { call: string; candidacy: string; proposal: string };
let stranger: string;

const BASE = { title: { fi: 'Haku' }, announcement: { fi: 'Haemme.' } };

beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { seats: 3, organisations: 2 });
  const elsewhere = await aWorld(app, { seats: 1, organisations: 1 });
  stranger = await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Muukalainen' });

  const call = await anOpenCall(world);
  const member = await aCandidate(app, world, call, { by: 0, seats: [world.seats[0] as string] });
  await evaluate(app, world, call);
  await propose(world, member.candidacy, world.seats[0] as string);
  await act(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats.slice(1) });
  await decide(app, world, call);
  await act(world.secretary, `/calls/${call}`, 'ARCHIVE');
  const [membership] = await list(app.admin, `/memberships?call=${call}`);

  const second = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const nominee = { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' };
  const { id: sent } = await aProposal(world, second, 0, nominee, world.seats.slice(1));
  const standing = await candidacyBy(app, second, sent);
  const [consent] = await list(app.admin, `/consents?call=${second}`);
  link = await linkOf(app, consent.id);

  const notAsked = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30', consentRule: 'not-asked' });
  unasked = { call: notAsked, ...(await aCandidate(app, world, notAsked, { by: 0, seats: world.seats.slice(1), consents: false })) };

  const make = async (collection: string, payload: object): Promise<void> =>
    void instances.set(collection, await post(world.secretary, `/${collection}`, payload));
  for (const [collection, id] of [['regions', world.region], ['organs', world.organ], ['bodies', world.body], ['terms', world.term], ['seats', world.seats[0]], ['organisations', world.organisations[0]]] as const)
    instances.set(collection, id as string);
  await make('calls', { body: world.body, ...BASE });
  await make('proposals', { call: second, organisations: [world.organisations[0]], nominee: aNominee() });
  await make('decisions', { body: world.body });
  await make('composition-rules', { body: world.body, kind: 'size', strength: 'target', source: 'Keksitty sääntö 1 §', validFrom: '2026-01-01' });
  await make('meetings', { body: world.body, title: { fi: 'Kokous' }, plannedAt: '2026-05-05T12:00:00Z' });
  await make('documents', { body: world.body, title: { fi: 'Muistio' }, language: 'fi', on: '2026-04-01', mediaType: 'text/plain', content: 'SGVp' });
  await make('deputy-links', { body: world.body, deputySeat: world.seats[1], rank: 1, from: '2026-04-01' });
  instances.set('candidacies', standing.candidacy);
  instances.set('consents', consent.id);
  instances.set('people', standing.person);
  await make('offices', { body: world.body, person: standing.person, kind: 'chair', from: '2026-04-01' });
  instances.set('memberships', membership.id);
  instances.set('grants', (await list(app.admin, `/grants?person=${world.people.secretary}`))[0].id);

  const token = (person: string): Promise<string> => app.tokenFor(person);
  const persons: [Actor, string][] = [
    ['stranger', stranger],
    ['contactElsewhere', elsewhere.people.contacts[0] as string],
    ['contact', world.people.contacts[0] as string],
    ['candidate', standing.person],
    ['organMember', world.people.organMember],
    ['secretaryElsewhere', elsewhere.people.secretary],
    ['secretary', world.people.secretary],
    ['substitute', world.people.substitute],
    ['administrator', app.adminId],
  ];
  tokens.set('nobody', null);
  for (const [actor, person] of persons) tokens.set(actor, await token(person));

  await finalOnes(call, standing.person);
}, 120_000);
afterAll(() => app.stop());

/** One instance of each workflow in which no event is possible any more. */
async function finalOnes(archived: string, person: string): Promise<void> {
  finals.set('calls', archived);
  const draft = await post(world.secretary, '/proposals', { call: unasked.call, organisations: [world.organisations[0]], nominee: aNominee() });
  await act(world.secretary, `/proposals/${draft}`, 'WITHDRAW', { reason: 'Tarpeeton.' });
  finals.set('proposals', draft);
  // The candidate of the rows, in a call that was voided: candidacy lapsed, consent refused for good.
  const voided = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const { id } = await aProposal(world, voided, 0, { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' }, world.seats.slice(1));
  const standing = await candidacyBy(app, voided, id);
  expect(standing.person).toBe(person);
  const [consent] = await list(app.admin, `/consents?call=${voided}`);
  await act(app.as(await app.tokenFor(person)), `/consents/${consent.id}`, 'NOT_ME');
  finals.set('consents', consent.id);
  // A withdrawn candidacy may be supported anew, a lapsed one is over.
  const another = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const again = await aProposal(world, another, 0, { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' }, world.seats.slice(1));
  finals.set('candidacies', (await candidacyBy(app, another, again.id)).candidacy);
  await act(world.secretary, `/calls/${another}`, 'CANCEL', { reason: 'Peruttu.' });
  const decision = await post(world.secretary, '/decisions', { body: world.body });
  await act(world.secretary, `/decisions/${decision}`, 'WITHDRAW', { reason: 'Tarpeeton.' });
  finals.set('decisions', decision);
  const { rows } = await app.program.pool.query<{ id: string }>('select id from membership limit 1');
  await app.program.pool.query("update membership set state = 'expired', person_id = $2 where id = $1", [rows[0]?.id, person]);
  finals.set('memberships', rows[0]?.id as string);
  const body = await post(app.admin, '/bodies', { region: world.region, name: { fi: 'Toinen' }, regime: 'statutory', organ: world.organ, decisionMode: 'confirmed', establishedOn: '2020-01-01' });
  for (const [role, who] of [['secretary', world.people.secretary], ['substitute', world.people.substitute]]) await post(app.admin, '/grants', { person: who, role, body });
  confirmedHere = await post(world.secretary, '/decisions', { body, organ: world.organ });
}

/** A payload for a route that takes one; for creation one that would be accepted from who may. */
let made = 0;
function payloadFor(route: string): object | undefined {
  made += 1;
  const name = { fi: `Nimi ${made}` };
  const body = world.body;
  const [method, path] = route.split(' ') as [string, string];
  if (method === 'PUT') return { now: '2026-04-01T06:00:00Z' };
  if (path === '/api/v1/links/{link}/events') return { type: 'REMIND' };
  const changes: Record<string, object> = {
    regions: { name }, organs: { name }, bodies: { name }, terms: { name }, seats: { ordinal: made }, 'composition-rules': { max: made }, organisations: { language: 'sv' },
    people: { phone: `040 ${made}` }, grants: { until: '2030-01-01T00:00:00Z' }, calls: { title: name }, proposals: { justification: 'Sopii.' }, candidacies: { preferences: world.seats.slice(1) },
    decisions: { plannedOn: '2026-05-05' }, meetings: { place: `Paikka ${made}` }, documents: { title: name }, offices: { to: '2027-01-01' }, 'deputy-links': { to: '2027-01-01' },
  };
  const impossible: Record<string, string> = { organisations: 'REVIVE', calls: 'CLOSE', proposals: 'CHECK', candidacies: 'SHORTLIST', consents: 'ASK_AGAIN' };
  const collection = path.split('/')[3] as string;
  if (method === 'PATCH') return changes[collection];
  if (path.endsWith('/events')) {
    if (collection === 'decisions') return { type: 'DECIDE', on: '2026-04-01', section: '1' };
    if (collection === 'memberships') return { type: 'NAME_SUCCESSOR', person: stranger, from: '2026-07-01' };
    return impossible[collection] ? { type: impossible[collection] } : { type: 'AMEND', ...changes[collection] };
  }
  if (method === 'GET') return undefined;
  const year = 2030 + made;
  const creations: Record<string, object> = {
    tokens: { person: stranger, label: 'test' },
    regions: { name, kind: 'region' },
    organs: { region: world.region, name, kind: 'committee' },
    bodies: { region: world.region, name, regime: 'statutory' },
    terms: { body, from: `${year % 200 + 1950}-01-01`, to: `${year % 200 + 1950}-01-31` },
    seats: { body, constituency: name, role: 'expert' },
    'composition-rules': { body, kind: 'term-limit', strength: 'off', source: 'Keksitty', validFrom: '2026-01-01' },
    organisations: { name: `Yhdistys ${made} ry` },
    people: { givenName: 'Uusi', familyName: `Henkilö${made}` },
    grants: { person: stranger, role: 'contact', organisation: world.organisations[1] },
    calls: { body, ...BASE },
    proposals: { call: unasked.call, organisations: [world.organisations[0]], nominee: aNominee() },
    candidacies: { call: unasked.call, person: stranger, proposal: unasked.proposal, seats: [] },
    consents: { candidacy: unasked.candidacy },
    decisions: { body },
    memberships: { seat: world.seats[2], person: stranger },
    meetings: { body, title: name, plannedAt: '2026-05-05T12:00:00Z' },
    documents: { body, title: name, language: 'fi', on: '2026-04-01', mediaType: 'text/plain', content: 'SGVp' },
    offices: { body, person: stranger, kind: 'vice-chair', from: '2026-04-01' },
    'deputy-links': { body, deputySeat: world.seats[2], rank: 1, from: '2026-04-01' },
  };
  return creations[collection];
}

async function statusOf(route: string, authorization: string | null): Promise<number> {
  const [method, path] = route.split(' ') as [string, string];
  const filled = path.replace('{name}', 'consent').replace('{link}', link).replace('{id}', instances.get(path.split('/')[3] as string) ?? '');
  const body = payloadFor(route);
  const response = await fetch(`${app.url}${filled}`, {
    method,
    headers: { ...(authorization === null ? {} : { authorization }), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  await response.arrayBuffer();
  return response.status;
}

const documented = async (): Promise<string[]> => {
  const { paths } = (await get(app.as(null), '/openapi.json')) as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
};
const UNDOCUMENTED = ['/', '/assets/plain.css', '/problems/not-found', '/problems/no-such-problem', '/health/live', '/health/ready', '/metrics', '/api/v1/openapi.json', '/api/v1/docs'];

describe('the permission matrix', () => {
  it('has a row for every route of the API document, and none that is gone', async () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...(await documented()), ...UNDOCUMENTED.map((path) => `GET ${path}`)].sort());
  });

  it.each(Object.entries(ROUTES))('%s answers %s', async (route, statuses) => {
    const answers: string[] = [];
    for (const actor of ACTORS) {
      const token = tokens.get(actor);
      answers.push(`${actor} ${await statusOf(route, token ? `Bearer ${token}` : null)}`);
    }
    expect(answers).toEqual(statuses.split(' ').map((status, i) => `${ACTORS[i]} ${status}`));
  });

  it('lets nobody in with a token that is wrong, expired or revoked, not even where no token is needed', async () => {
    const [expired, revoked] = [await app.tokenFor(app.adminId), await app.tokenFor(app.adminId)];
    const touch = (token: string, set: string): Promise<unknown> =>
      app.program.pool.query(`update access_token set ${set} where hash = encode(sha256($1), 'hex')`, [Buffer.from(token)]);
    await touch(expired, "expires_at = clock_timestamp() - interval '1 second'");
    await touch(revoked, 'revoked_at = clock_timestamp()');
    const wrong = ['Bearer', 'Bearer x', `Bearer ${'x'.repeat(50)}`, `Basic ${Buffer.from('a:b').toString('base64')}`, app.adminToken, `Bearer ${app.adminToken}x`, `Bearer ${expired}`, `Bearer ${revoked}`];
    for (const route of Object.keys(ROUTES))
      for (const authorization of route === 'GET /api/v1/calls/{id}' ? wrong : wrong.slice(2, 3).concat(wrong.slice(-2)))
        expect([route, authorization, await statusOf(route, authorization)]).toEqual([route, authorization, 401]);
  });

  it('shows each only what is theirs in the lists', async () => {
    const seen = async (actor: Actor, path: string): Promise<string[]> => (await list(app.as(tokens.get(actor) as string | null), path)).map((i) => i.id);
    for (const collection of ['calls', 'proposals', 'candidacies', 'consents', 'decisions', 'people', 'grants', 'documents']) {
      const readers = ROUTES[`GET /api/v1/${collection}/{id}`]?.split(' ') ?? [];
      for (const [i, actor] of ACTORS.entries()) {
        if (ROUTES[`GET /api/v1/${collection}`]?.split(' ')[i] === '401') continue;
        const found = (await seen(actor, `/${collection}?limit=200`)).includes(instances.get(collection) as string);
        expect([collection, actor, found]).toEqual([collection, actor, readers[i] === '200']);
      }
    }
  });
});

describe('each event, by who sends it', () => {
  it('stands in the table, all of the six workflows', () => {
    for (const [collection, { events }] of Object.entries(EVENTS)) {
      const workflow = WORKFLOWS.find((w) => w.collection === collection);
      expect(Object.keys(events).sort()).toEqual(Object.keys(workflow?.events ?? {}).sort());
    }
    expect(Object.keys(EVENTS)).toHaveLength(6);
  });

  const answer = async (actor: Actor, path: string, type: string, payload: object = {}): Promise<number> =>
    (await app.as(tokens.get(actor) as string | null)('POST', `${path}/events`, { type, ...payload })).status;

  for (const [collection, { reads, events }] of Object.entries(EVENTS))
    it.each(Object.entries(events))(`${collection}: %s`, async (type, { may, payload }) => {
      const expected = (actor: Actor): number => {
        if (may.includes(actor)) return 409;
        if (reads !== 'everybody' && !reads.includes(actor)) return 404;
        return actor === 'nobody' ? 401 : 403;
      };
      const answers: [Actor, number][] = [];
      for (const actor of ACTORS) answers.push([actor, await answer(actor, `/${collection}/${finals.get(collection)}`, type, payload)]);
      expect(answers).toEqual(ACTORS.map((actor) => [actor, expected(actor)]));
    });

  it.each(Object.entries(CONFIRMED_HERE))('a decision that the organ confirms in Edustus: %s', async (type, { may, payload }) => {
    for (const actor of ['organMember', 'secretary', 'substitute', 'contact', 'nobody'] as const) {
      const expected = may.includes(actor) ? 409 : ['contact', 'nobody'].includes(actor) ? 404 : 403;
      expect([actor, await answer(actor, `/decisions/${confirmedHere}`, type, payload)]).toEqual([actor, expected]);
    }
  });

  it('an event that there is not is the state’s refusal for who may know of the thing, and nothing for others', async () => {
    expect(await answer('secretary', `/candidacies/${finals.get('candidacies')}`, 'NO_SUCH')).toBe(409);
    expect(await answer('stranger', `/candidacies/${finals.get('candidacies')}`, 'NO_SUCH')).toBe(404);
  });
});

it('a refusal for want of a role says who could', async () => {
  const { status, body } = await app.as(tokens.get('stranger') as string)('POST', '/calls', { body: world.body, ...BASE });
  expect([status, body.type, body.reasons]).toEqual([403, '/problems/forbidden', [expect.objectContaining({ code: 'not-yours', whoCan: ['secretary', 'administrator'] })]]);
});
