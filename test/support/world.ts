import { actorOf } from '../../src/access/tokens.js';
import { WORKFLOWS } from '../../workflows/all.js';
import type { Actor } from '../../workflows/kit/policy.js';
import type { Answer, Api, TestApp } from './app.js';

/** The answer's body, when the request went well. @throws Error that shows the problem otherwise */
export async function made(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export interface World {
  readonly region: string;
  readonly organ: string;
  readonly body: string;
  readonly term: string;
  /** Member seats, in order. */
  readonly seats: readonly string[];
  readonly organisations: readonly string[];
  readonly people: {
    readonly secretary: string;
    readonly substitute: string;
    readonly contacts: readonly string[];
    readonly organMember: string;
  };
  readonly secretary: Api;
  readonly substitute: Api;
  /** One contact per organisation, in the same order. */
  readonly contacts: readonly Api[];
  readonly organMember: Api;
}

/** Makes something of a workflow as the administrator. @returns its id */
type Make = (workflow: string, payload: Record<string, unknown>) => Promise<string>;
interface Wanted {
  readonly seats?: number;
  readonly organisations?: number;
  readonly body?: object;
}

/**
 * A region with one established body, seats, organisations with a contact each, secretary, substitute and a member of the organ. It is made past
 * HTTP: every test begins with it, and what is asked of it there is shown elsewhere.
 */
export async function aWorld(app: TestApp, wanted: Wanted = {}): Promise<World> {
  const { conductor, pool } = app.program;
  const actor = (await actorOf(pool, app.adminToken)) as Actor;
  return worldBy(app, async (workflow, payload) => (await conductor.create({ workflow, actor, payload })).id, wanted);
}

/** The same in a program that runs as a process of its own. */
export const aWorldOverHttp = (app: Pick<TestApp, 'as' | 'admin' | 'tokenFor'>, wanted: Wanted = {}): Promise<World> =>
  worldBy(
    app,
    async (name, payload) => {
      const collection = WORKFLOWS.find((workflow) => workflow.name === name)?.collection;
      return (await made(app.admin('POST', `/${collection}`, payload))).id as string;
    },
    wanted,
  );

async function worldBy(
  app: Pick<TestApp, 'as' | 'tokenFor'>,
  make: Make,
  { seats = 3, organisations = 3, body: more = {} }: Wanted,
): Promise<World> {
  const person = (givenName: string, familyName: string): Promise<string> =>
    make('person', { givenName, familyName, email: `${givenName}.${familyName}@example.org`.toLowerCase() });
  const region = await make('region', { name: { fi: 'Keksitty maakunta' }, kind: 'region' });
  const organ = await make('organ', { region, name: { fi: 'Aluehallitus' }, kind: 'county-board' });
  const body = await make('body', {
    region,
    name: { fi: 'Järjestöneuvottelukunta' },
    regime: 'authority-set',
    organ: (more as { regime?: string }).regime === 'nominator-names' ? null : organ,
    establishedOn: '2020-01-01',
    validFrom: '2020-01-01',
    ...more,
  });
  const term = await make('term', { body, from: '2026-01-01', to: '2027-12-31' });
  const seatIds: string[] = [];
  for (let i = 1; i <= seats; i += 1) seatIds.push(await make('seat', { body, constituency: { fi: `Toimiala ${i}` }, role: 'member' }));
  const secretary = await person('Siiri', 'Sihteeri');
  const substitute = await person('Varpu', 'Varahenkilö');
  const organMember = await person('Hannu', 'Hallitus');
  await make('grant', { person: secretary, role: 'secretary', body });
  await make('grant', { person: substitute, role: 'substitute', body });
  await make('grant', { person: organMember, role: 'organ-member', organ });
  const organisationIds: string[] = [];
  const contacts: string[] = [];
  for (let i = 1; i <= organisations; i += 1) {
    const organisation = await make('organisation', { name: `Yhdistys ${i} ry`, sectors: [{ body, sector: `Toimiala ${i}` }] });
    const contact = await person(`Kontakti${i}`, 'Järjestöläinen');
    await make('grant', { person: contact, role: 'contact', organisation });
    organisationIds.push(organisation);
    contacts.push(contact);
  }
  const api = async (id: string): Promise<Api> => app.as(await app.tokenFor(id));
  return {
    region,
    organ,
    body,
    term,
    seats: seatIds,
    organisations: organisationIds,
    people: { secretary, substitute, contacts, organMember },
    secretary: await api(secretary),
    substitute: await api(substitute),
    organMember: await api(organMember),
    contacts: await Promise.all(contacts.map(api)),
  };
}

/** A call that is open; closes by default at the end of 31.3.2026 Helsinki time. */
export async function anOpenCall(world: World, more: object = {}): Promise<string> {
  const { id } = await made(
    world.secretary('POST', '/calls', {
      body: world.body,
      term: world.term,
      title: { fi: 'Jäsenhaku' },
      announcement: { fi: 'Haemme jäseniä.' },
      seats: world.seats,
      declaredMembers: world.seats.length,
      closesOn: '2026-03-31',
      responsible: world.people.secretary,
      substitute: world.people.substitute,
      ...more,
    }),
  );
  await made(world.secretary('POST', `/calls/${id}/events`, { type: 'PUBLISH' }));
  return id as string;
}

/** A proposal that was sent. `by` is the index of organisation and contact. */
export async function aProposal(
  world: World,
  call: string,
  by: number,
  nominee: { givenName: string; familyName: string; email?: string },
  seats: readonly string[] = world.seats,
): Promise<{ id: string; state: string }> {
  const contact = world.contacts[by] as Api;
  const { id } = await made(
    contact('POST', '/proposals', {
      call,
      organisations: [world.organisations[by]],
      nominee,
      seats,
      justification: 'Tuntee alueen järjestöt.',
      authorised: true,
    }),
  );
  return made(contact('POST', `/proposals/${id}/events`, { type: 'SUBMIT' }));
}

/** The consent of a person's candidacy, given by the link that the person got. */
export async function consentByLink(app: TestApp, call: string, person: string): Promise<void> {
  const { items } = await made(app.admin('GET', `/consents?call=${call}&person=${person}`));
  const link = await linkOf(app, items[0].id);
  await made(app.as(null)('POST', `/links/${link}/events`, { type: 'GIVE' }));
}

/** The link in the newest consent request of a consent; letters are written when the clock is set to where it stands. */
export async function linkOf(app: TestApp, consent: string): Promise<string> {
  await app.setClock((await made(app.admin('GET', '/clock'))).now);
  const { items } = await made(app.admin('GET', `/mailbox?letter=consent-request&instance=${consent}`));
  return items[0].link as string;
}
