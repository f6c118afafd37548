import { dateIn } from '../../workflows/kit/local-time.js';
import { randomUUID } from 'node:crypto';
import type { Answer, Api, TestApp } from '../support/app.js';
import { STARTING } from '../support/patience.js';
import { until } from '../support/until.js';
import { aWorldOverHttp, type World } from '../support/world.js';

/** An event that the program said was done. */
export interface Acknowledged {
  readonly key: string;
  readonly instance: string;
  readonly event: string;
  /** Of the answer: the event's own or a later one. */
  readonly version: number;
}

/** What clients have seen, all of them together. */
export class Seen {
  readonly acknowledged: Acknowledged[] = [];
  answered = 0;
  /** Requests that were under way when the program died, or got 503, and were sent again. Those that found nobody are not counted. */
  lost = 0;
  /** Answers that said the event had been done before: its first answer was lost. */
  replayed = 0;
  readonly refusals: string[] = [];
  rounds = 0;
  /** Set to end the clients after what they have in hand. */
  ending = false;
  /** Set when the program will not come back. */
  abandoned = false;
}

const AWAY = [502, 503, 504];

/**
 * Speaks to a program that may die at any moment: what got no answer is sent again with the same key until it gets one.
 * Everything that is answered well is written down.
 */
export function patientApp(origin: () => string, adminToken: string, record: Seen): TestApp {
  const once = async (
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<{ [name: string]: string }>,
  ): Promise<Answer | null> => {
    try {
      const response = await fetch(`${origin()}/api/v1${path}`, {
        method,
        headers,
        signal: AbortSignal.timeout(30_000),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (AWAY.includes(response.status)) throw new Error('away');
      record.answered += 1;
      return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
    } catch (error) {
      if ((error as { cause?: { code?: string } }).cause?.code !== 'ECONNREFUSED') record.lost += 1;
      return null;
    }
  };
  const as =
    (token: string | null): Api =>
    async (method, path, body) => {
      const writes = method !== 'GET' && path !== '/clock' && path !== '/tokens';
      const key = randomUUID();
      const headers = {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(writes ? { 'idempotency-key': key } : {}),
      };
      const answer = await until(
        `${method} ${path} is answered`,
        () => {
          if (record.abandoned) throw new Error('the program is gone for good');
          return once(method, path, body, headers);
        },
        STARTING,
      );
      if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      if (writes && answer.status < 300) {
        const { id, version, replayed } = answer.body as { id: string; version: number; replayed?: object };
        if (replayed) record.replayed += 1;
        const event = method === 'PATCH' ? 'AMEND' : path.endsWith('/events') ? (body as { type: string }).type : 'CREATE';
        record.acknowledged.push({ key, instance: id, event, version });
      }
      if (writes && answer.status >= 400)
        record.refusals.push(
          `${method} ${path} ${(body as { type?: string }).type ?? ''}: ${answer.status} ${JSON.stringify(answer.body?.detail)}`,
        );
      return answer;
    };
  const tokenFor = async (person: string): Promise<string> =>
    (await good(as(adminToken)('POST', '/tokens', { person, label: 'load' }))).token as string;
  const setClock = async (now: string): Promise<void> => void (await good(as(null)('PUT', '/clock', { now })));
  // A world needs no more of a program than this.
  return { as, admin: as(adminToken), adminToken, tokenFor, setClock } as unknown as TestApp;
}

async function good(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/**
 * Moves the test clock on by some hours, again and again: calls close, consents expire, memberships begin, by their own deadlines.
 * @param pace answers between two moves; fewer where fewer clients ask
 */
export async function turnClock(app: TestApp, record: Seen, pace = 60): Promise<void> {
  const api = app.as(null);
  while (!record.ending) {
    const before = record.answered;
    await until('something was answered meanwhile', () => record.answered > before + pace || record.ending, STARTING);
    const { now } = (await good(api('GET', '/clock'))) as { now: string };
    await good(api('PUT', '/clock', { now: new Date(Date.parse(now) + 2 * 3_600_000).toISOString() }));
  }
}

/** One secretary with three organisations, doing one call after another. */
export async function keepWorking(app: TestApp, name: string, record: Seen): Promise<void> {
  const world = await aWorldOverHttp(app, { seats: 0 });
  for (let round = 1; !record.ending; round += 1) {
    if (await oneCall(app, world, `${name}${round}`, record)) record.rounds += 1;
  }
}

type Item = { id: string; state: string; person: string; candidacy: string };

/** From a draft to members in their seats. @returns false when it did not come so far: a refusal is an answer too, for the clock may have moved on by then */
async function oneCall(app: TestApp, world: World, name: string, record: Seen): Promise<boolean> {
  const { secretary, contacts } = world;
  const send = (api: Api, path: string, type: string, more: object = {}): Promise<Answer> =>
    api('POST', `${path}/events`, { type, ...more });
  const made = async (api: Api, path: string, payload: object): Promise<string> => (await good(api('POST', path, payload))).id as string;
  const items = async (path: string): Promise<Item[]> => (await good(secretary('GET', path))).items as Item[];
  /** Null when the clients are to end before it comes. */
  const come = async (what: string, condition: () => Promise<boolean>): Promise<boolean> =>
    (await until(what, async () => ((await condition()) ? 'yes' : record.ending ? 'no' : false), STARTING)) === 'yes';

  const seats: string[] = [];
  for (const n of [1, 2])
    seats.push(await made(app.admin, '/seats', { body: world.body, constituency: { fi: `${name} ${n}` }, role: 'member' }));
  const { now } = (await good(app.admin('GET', '/clock'))) as { now: string };
  const closesOn = new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);
  const call = await made(secretary, '/calls', {
    body: world.body, term: world.term, title: { fi: `Haku ${name}` }, announcement: { fi: 'Haemme.' }, seats, declaredMembers: 2, closesOn,
    consentRule: 'before-decision', responsible: world.people.secretary, substitute: world.people.substitute,
  }); // prettier-ignore
  if ((await send(secretary, `/calls/${call}`, 'PUBLISH')).status !== 200) return false;

  const proposals: string[] = [];
  for (const [i, contact] of contacts.entries()) {
    // The third organisation proposes whom the first does: one candidacy.
    const who = `${name.toLowerCase()}.${i % 2}`;
    const nominee = { givenName: `Ehdokas ${i % 2}`, familyName: name, email: `${who}@example.org` };
    const answer = await contact('POST', '/proposals', {
      call,
      organisations: [world.organisations[i]],
      nominee,
      seats,
      justification: 'Tuntee alueen.',
      authorised: true,
    });
    if (answer.status !== 201) continue;
    const proposal = answer.body.id as string;
    proposals.push(proposal);
    await send(contact, `/proposals/${proposal}`, 'SUBMIT');
    if (i !== 1) continue;
    await send(secretary, `/proposals/${proposal}`, 'RETURN', { reason: 'Perustelu on lyhyt.' });
    await contact('PATCH', `/proposals/${proposal}`, { justification: 'Tuntee alueen ja sen järjestöt.' });
    await send(contact, `/proposals/${proposal}`, 'SUBMIT');
  }
  for (const proposal of proposals) await send(secretary, `/proposals/${proposal}`, 'CHECK');

  if (!(await come('two consents are asked', async () => (await items(`/consents?call=${call}`)).length === 2))) return false;
  const consents = await items(`/consents?call=${call}`);
  const [byLink, entered] = consents as [Item, Item];
  let link: string | undefined;
  const written = async (): Promise<boolean> =>
    (link = (await good(app.admin('GET', `/mailbox?letter=consent-request&instance=${byLink.id}`))).items[0]?.link as
      string | undefined) !== undefined;
  if (!(await come('the letter with the link is written', written))) return false;
  await app.as(null)('POST', `/links/${link}/events`, { type: 'GIVE' });
  await send(secretary, `/consents/${entered.id}`, 'GIVE', { channel: 'phone', receivedAt: now });
  for (const { candidacy } of consents) {
    await send(secretary, `/candidacies/${candidacy}`, 'DEEM_ELIGIBLE');
    await send(secretary, `/candidacies/${candidacy}`, 'SHORTLIST');
  }

  if (!(await come('the call has closed', async () => ((await good(secretary('GET', `/calls/${call}`))) as Item).state === 'closed')))
    return false;
  await send(secretary, `/calls/${call}`, 'EVALUATE');
  for (const [i, { candidacy }] of consents.entries()) await send(secretary, `/candidacies/${candidacy}`, 'PROPOSE', { seat: seats[i] });
  if ((await send(secretary, `/calls/${call}`, 'READY')).status !== 200) return false;
  if (!(await come('a decision is being prepared', async () => (await items(`/decisions?call=${call}`)).length === 1))) return false;
  const [decision] = (await items(`/decisions?call=${call}`)) as [Item];
  await send(secretary, `/decisions/${decision.id}`, 'PLACE_ON_AGENDA');
  const on = dateIn(new Date(((await good(app.admin('GET', '/clock'))) as { now: string }).now), 'Europe/Helsinki');
  if ((await send(secretary, `/decisions/${decision.id}`, 'DECIDE', { on, section: '7 §' })).status !== 200) return false;
  if (!(await come('both are members', async () => (await items(`/memberships?call=${call}`)).length === 2))) return false;
  for (const membership of await items(`/memberships?call=${call}`)) await send(secretary, `/memberships/${membership.id}`, 'ACCEPT');
  return true;
}
