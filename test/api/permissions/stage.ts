import { expect } from '@jest/globals';
import type { TestApp } from '../../support/app.js';
import { anOpenCall, aProposal, aWorld, linkOf, type World } from '../../support/world.js';
import { aCandidate, act, aNominee, candidacyBy, decide, evaluate, list, post, propose, publish } from '../steps.js';
import { BASE } from './payloads.js';
import type { Actor } from './routes.js';

/** One world in which every kind of thing exists, and a token for everybody who may ask. */
export interface Stage {
  readonly app: TestApp;
  readonly world: World;
  readonly link: string;
  readonly tokens: ReadonlyMap<Actor, string | null>;
  /** Who is behind each; nobody is not there. */
  readonly persons: ReadonlyMap<Actor, string>;
  /** Collection → the instance that the rows speak of. */
  readonly instances: ReadonlyMap<string, string>;
  /** The same in a final state, for the events. */
  readonly finals: ReadonlyMap<string, string>;
  /** A decision of a body whose organ confirms in Edustus. */
  readonly confirmedHere: string;
  /** For what is made by Edustus alone: a call in which nobody was asked for consent. */
  readonly unasked: { readonly call: string; readonly candidacy: string; readonly proposal: string };
  readonly stranger: string;
  /** A call that takes proposals. */
  readonly open: string;
  /** A proposal that was sent to it. */
  readonly sent: string;
  /** The right of the contact of the organisation that the rows speak of. */
  readonly contactGrant: string;
  /** A letter on the body's matters. */
  readonly letter: string;
  /** One that has no address. */
  readonly unaddressed: string;
}

export async function prepare(app: TestApp): Promise<Stage> {
  const world = await aWorld(app, { seats: 3, organisations: 2 });
  const elsewhere = await aWorld(app, { seats: 1, organisations: 1 });
  const stranger = await post(app.admin, '/people', { givenName: 'Outo', familyName: 'Muukalainen' });

  const call = await anOpenCall(world);
  const member = await aCandidate(app, world, call, { by: 0, seats: [world.seats[0] as string] });
  await evaluate(app, world, call);
  await propose(world, member.candidacy, world.seats[0] as string);
  await act(world.secretary, `/calls/${call}`, 'READY', { deferSeats: world.seats.slice(1) });
  await decide(app, world, call);
  await publish(app, world, call);
  await act(world.secretary, `/calls/${call}`, 'ARCHIVE');
  const [membership] = await list(app.admin, `/memberships?call=${call}`);

  const second = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const nominee = { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' };
  const { id: sent } = await aProposal(world, second, 0, nominee, world.seats.slice(1));
  const standing = await candidacyBy(app, second, sent);
  const [consent] = await list(app.admin, `/consents?call=${second}`);
  const link = await linkOf(app, consent.id);

  const notAsked = await anOpenCall(world, {
    seats: world.seats.slice(1),
    declaredMembers: 2,
    closesOn: '2026-04-30',
    consentRule: 'not-asked',
  });
  const unasked = { call: notAsked, ...(await aCandidate(app, world, notAsked, { by: 0, seats: world.seats.slice(1), consents: false })) };

  const instances = new Map<string, string>();
  const make = async (collection: string, payload: object): Promise<void> =>
    void instances.set(collection, await post(world.secretary, `/${collection}`, payload));
  for (const [collection, id] of [
    ['regions', world.region],
    ['organs', world.organ],
    ['bodies', world.body],
    ['terms', world.term],
    ['seats', world.seats[0]],
    ['organisations', world.organisations[0]],
  ] as const)
    instances.set(collection, id as string);
  await make('calls', { body: world.body, ...BASE });
  await make('proposals', { call: second, organisations: [world.organisations[0]], nominee: aNominee() });
  await make('decisions', { body: world.body });
  await make('composition-rules', {
    body: world.body,
    kind: 'size',
    strength: 'target',
    source: 'Keksitty sääntö 1 §',
    validFrom: '2026-01-01',
  });
  await make('meetings', { body: world.body, title: { fi: 'Kokous' }, plannedAt: '2026-05-05T12:00:00Z' });
  await make('documents', {
    body: world.body,
    title: { fi: 'Muistio' },
    language: 'fi',
    on: '2026-04-01',
    mediaType: 'text/plain',
    content: 'SGVp',
  });
  await make('deputy-links', { body: world.body, deputySeat: world.seats[1], rank: 1, from: '2026-04-01' });
  instances.set('candidacies', standing.candidacy);
  instances.set('consents', consent.id);
  instances.set('people', standing.person);
  await make('offices', { body: world.body, person: standing.person, kind: 'chair', from: '2026-04-01' });
  instances.set('memberships', membership.id);
  instances.set('grants', (await list(app.admin, `/grants?person=${world.people.secretary}`))[0].id);

  const [contactGrant] = await list(app.admin, `/grants?person=${world.people.contacts[0]}`);

  const { rows: letters } = await app.program.pool.query<{ id: string }>('select id from letter where instance_id = $1', [consent.id]);

  const { rows: unaddressed } = await app.program.pool.query<{ id: string }>(
    `insert into letter (id, outbox_id, letter, person_id, address, language, facts, workflow, instance_id, seq, created_at)
     select gen_random_uuid(), outbox_id, letter, $2, null, language, facts, workflow, instance_id, seq, created_at from letter where id = $1 returning id`,
    [letters[0]?.id, stranger],
  );

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
  const tokens = new Map<Actor, string | null>([['nobody', null]]);
  for (const [actor, person] of persons) tokens.set(actor, await token(person));

  return {
    app,
    world,
    link,
    tokens,
    persons: new Map(persons),
    instances,
    stranger,
    unasked,
    open: second,
    sent,
    contactGrant: contactGrant.id,
    letter: letters[0]?.id as string,
    unaddressed: unaddressed[0]?.id as string,
    ...(await finalOnes(app, world, unasked.call, call, standing.person)),
  };
}

/** One instance of each workflow in which no event is possible any more. */
async function finalOnes(
  app: TestApp,
  world: World,
  unasked: string,
  archived: string,
  person: string,
): Promise<Pick<Stage, 'finals' | 'confirmedHere'>> {
  const finals = new Map<string, string>();
  finals.set('calls', archived);
  const draft = await post(world.secretary, '/proposals', {
    call: unasked,
    organisations: [world.organisations[0]],
    nominee: aNominee(),
  });
  await act(world.secretary, `/proposals/${draft}`, 'WITHDRAW', { reason: 'Tarpeeton.' });
  finals.set('proposals', draft);
  const merged = await post(world.secretary, '/organisations', { name: 'Kahdesti ry', sectors: [{ body: world.body, sector: 'Kylät' }] });
  await post(app.admin, '/grants', { person: world.people.contacts[0], role: 'contact', organisation: merged });
  await act(world.secretary, `/organisations/${merged}`, 'MERGE', { into: world.organisations[1] });
  finals.set('organisations', merged);
  // The candidate of the rows, in a call that was voided: candidacy lapsed, consent refused for good.
  const voided = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const { id } = await aProposal(
    world,
    voided,
    0,
    { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' },
    world.seats.slice(1),
  );
  const standing = await candidacyBy(app, voided, id);
  expect(standing.person).toBe(person);
  const [consent] = await list(app.admin, `/consents?call=${voided}`);
  await act(app.as(await app.tokenFor(person)), `/consents/${consent.id}`, 'NOT_ME');
  finals.set('consents', consent.id);
  await act(world.secretary, `/calls/${voided}`, 'VOID', { reason: 'Uusitaan.' });
  // A withdrawn candidacy may be supported anew, a lapsed one is over.
  const another = await anOpenCall(world, { seats: world.seats.slice(1), declaredMembers: 2, closesOn: '2026-04-30' });
  const again = await aProposal(
    world,
    another,
    0,
    { givenName: 'Kerttu', familyName: 'Keksitty', email: 'kerttu@example.org' },
    world.seats.slice(1),
  );
  finals.set('candidacies', (await candidacyBy(app, another, again.id)).candidacy);
  await act(world.secretary, `/calls/${another}`, 'CANCEL', { reason: 'Peruttu.' });
  const decision = await post(world.secretary, '/decisions', { body: world.body });
  await act(world.secretary, `/decisions/${decision}`, 'WITHDRAW', { reason: 'Tarpeeton.' });
  finals.set('decisions', decision);
  const { rows } = await app.program.pool.query<{ id: string }>('select id from membership limit 1');
  await app.program.pool.query("update membership set state = 'expired', person_id = $2 where id = $1", [rows[0]?.id, person]);
  finals.set('memberships', rows[0]?.id as string);
  const body = await post(app.admin, '/bodies', {
    region: world.region,
    name: { fi: 'Toinen' },
    regime: 'statutory',
    organ: world.organ,
    decisionMode: 'confirmed',
    establishedOn: '2020-01-01',
  });
  for (const [role, who] of [
    ['secretary', world.people.secretary],
    ['substitute', world.people.substitute],
  ])
    await post(app.admin, '/grants', { person: who, role, body });
  const confirmedHere = await post(world.secretary, '/decisions', { body, organ: world.organ });
  return { finals, confirmedHere };
}
