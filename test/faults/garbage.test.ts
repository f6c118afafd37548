import { isApi } from '../../src/web/page-or-api.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyJournals } from '../../src/engine/verify.js';
import { anApp, type TestApp } from '../support/app.js';
import { aBusyWorld, type BusyWorld } from '../support/busy-world.js';
import { fc } from '../support/properties.js';
import { SEED } from '../support/seed.js';
import { audited, beginAudit } from './audit.js';
import { type Generated, holdsBadCharacters, requests } from './requests.js';
import { type Known } from './values.js';
import { WireClient, type WireAnswer } from './wire.js';

const RUNS = 5_050;
/** Refused before anybody looks at what was sent. */
const TURNED_AWAY = [401, 404, 405, 415];
const CHANGES = ['POST', 'PUT', 'PATCH'];

let app: TestApp;
let world: BusyWorld;
let client: WireClient;
let document: Record<string, unknown>;

beforeAll(async () => {
  app = await anApp();
  world = await aBusyWorld(app);
  client = new WireClient(app.url);
  document = (await app.as(null)('GET', '/openapi.json')).body;
});
afterAll(async () => {
  client?.close();
  await app?.stop();
});

/** Ids of what is there, by collection, oldest first. */
async function idsOf({ program }: TestApp): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {};
  for (const { workflow, table } of program.engine.registry.stores)
    ids[workflow.collection] = (await program.pool.query<{ id: string }>(`select id from ${table} order by created_at, id`)).rows.map(
      (r) => r.id,
    );
  return ids;
}

/** Versions that people and links made, by instance. */
async function madeByPeople({ program }: TestApp): Promise<Map<string, number>> {
  const { rows } = await program.pool.query<{ id: string; count: number }>(
    "select instance_id as id, count(*)::int as count from journal where actor_kind in ('person', 'link', 'public') group by instance_id",
  );
  return new Map(rows.map((r) => [r.id, r.count]));
}

/** What an answer must be, whatever was asked; null: it is. */
function wrongWith(request: Generated, { status, type, text }: WireAnswer): string | null {
  if (status >= 500 || status < 200) return `${status}: ${text.slice(0, 300)}`;
  // What is not the API's, or a machine's, is answered with a page.
  const expected = isApi(request.path) || request.path.startsWith('/api') ? 'application/problem+json' : 'text/html';
  if (status >= 400 && !type.startsWith(expected) && !type.startsWith('application/problem+json'))
    return `${status} is no problem+json but ${type}: ${text.slice(0, 300)}`;
  if (status < 300 && request.unknownField && CHANGES.includes(request.method)) return `${status}: an unknown field was taken`;
  // A link that another has taken the place of is turned away before anything is read.
  const turnedAway = status === 401 || status === 404 || (status === 403 && text.includes('/problems/link-expired'));
  if (mustBeRefused(request) && status !== 422 && !turnedAway) return `${status}: a character that cannot be stored was not named`;
  return null;
}

/** Bodies that are read as JSON and hold a null byte or half a character. Roles come first where a route is one role's alone; a poisoned prototype is refused as malformed. */
const mustBeRefused = ({ method, route, path, headers, body }: Generated): boolean =>
  CHANGES.includes(method) &&
  readable(path) &&
  headers['content-type'] === 'application/json' &&
  body !== null &&
  Buffer.byteLength(body) <= 1_048_576 &&
  !['/api/v1/tokens'].includes(route) &&
  !/"__proto__"|"prototype"/.test(String(body)) &&
  holdsBadCharacters(body);

function readable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** What the run below once found, each as an answer that it must get. `$body` and the like stand for ids of the world. */
const FOUND: readonly (readonly [what: string, status: number, code: string | null, method: string, path: string, body?: unknown])[] = [
  ['an event named after what every object has', 409, 'event-not-possible-here', 'POST', '/bodies/$body/events', { type: 'constructor' }],
  ['a field named after what every object has', 422, 'field.unknown', 'POST', '/regions', { name: { fi: 'A' }, kind: 'region', toString: 'x' }],
  ['such a field in the place of a value', 422, 'field.unknown', 'POST', '/terms', { body: '$body', from: '2030-01-01', to: { constructor: [] } }],
  ['such a filter', 422, 'field.unknown', 'GET', '/grants?constructor=01900000-0000-7000-8000-000000000000'],
  ['such a state', 422, 'field.not-one-of', 'GET', '/calls?state=constructor'],
  ['data nested deeper than anybody walks', 422, 'field.too-deep', 'POST', '/regions', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['a poisoned prototype', 400, null, 'POST', '/regions', '{"__proto__":{"administrator":true}}'],
  ['a link of dashes', 404, null, 'GET', `/links/${'-'.repeat(36)}.x`],
  ['a link whose signature is as long in letters and longer in bytes', 404, null, 'GET', '/links/$link'],
  ['a path that cannot be read', 400, null, 'GET', '/calls/%zz'],
  ['an id that is too long to be one', 404, null, 'GET', `/calls/${'x'.repeat(400)}`],
  ['making what only the program makes', 403, 'not-yours', 'POST', '/memberships', { seat: '$seat' }],
  ['an office that ends before it begins', 422, 'field.before-start', 'POST', '/offices', { body: '$body', person: '$person', kind: 'chair', from: '2026-05-01', to: '2026-04-30' }],
  ['a deputy who ends before beginning', 422, 'field.before-start', 'POST', '/deputy-links', { body: '$body', deputySeat: '$seat', rank: 1, from: '2026-05-01', to: '2026-04-30' }],
  ['a right that ends before it begins', 409, 'grant.range-empty', 'POST', '/grants', { person: '$person', role: 'secretary', body: '$body', from: '2026-05-01T00:00Z', until: '2026-04-30T00:00Z' }],
  ['a decision on no body', 422, 'field.required', 'POST', '/decisions', {}],
  ['a seat on the list with nobody to sit in it', 409, 'decision.seat-needs-candidacy', 'POST', '/decisions', { body: '$body', items: [{ seat: '$seat' }] }],
  ['a seat that is listed twice', 422, 'field.twice', 'POST', '/decisions', { body: '$body', items: [{ seat: '$seat', person: '$person' }, { seat: '$seat', person: '$person' }] }],
]; // prettier-ignore

describe('garbage', () => {
  for (const [what, status, code, method, path, body] of FOUND)
    it(`${what}: ${status} ${code ?? ''}`, async () => {
      const { world: w, links } = world;
      const names: Readonly<Record<string, string>> = {
        $body: w.body,
        $seat: w.seats[0] as string,
        $person: w.people.organMember,
        $link: `${links[0]?.slice(0, -1)}%C3%A4`,
      };
      const fill = (text: string): string => text.replace(/\$[a-z]+/g, (name) => names[name] ?? name);
      const answer = await app.admin(
        method,
        fill(path),
        body === undefined ? undefined : fill(typeof body === 'string' ? body : JSON.stringify(body)),
      );
      const { reasons, errors } = answer.body as { reasons?: { code: string }[]; errors?: { code: string }[] };
      expect({ status: answer.status, code: (reasons ?? errors)?.[0]?.code ?? null }).toEqual({ status, code });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    });

  it(`makes no fault and leaves nothing half-written, whatever ${RUNS} requests send (seed ${SEED})`, async () => {
    const known: Known = {
      ids: await idsOf(app),
      tokens: world.tokens,
      links: world.links,
      instants: ['2026-03-11T08:00:00Z', '2026-03-12T10:30:00+02:00', '2026-03-10T00:00:00.000Z', '2026-03-15T00:00Z'],
    };
    const before = await madeByPeople(app);
    await beginAudit(app.program.pool);
    const statuses = new Map<number, number>();
    const methods = new Set<string>();
    const writes = new Map<string, number>();
    let [clock, tokens, badCharacters] = [0, 0, 0];
    const since = Date.now();

    const sendOne = async (request: Generated): Promise<void> => {
      const answer = await client.send(request);
      const { status, text } = answer;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (mustBeRefused(request)) badCharacters += 1;
      const wrong = wrongWith(request, answer);
      if (wrong !== null) throw new Error(wrong);
      if (status >= 300 || !CHANGES.includes(request.method)) return;
      methods.add(`${request.method} ${request.route}`);
      if (request.route === '/api/v1/clock') clock += 1;
      else if (request.route === '/api/v1/tokens') tokens += 1;
      else {
        const { id, replayed } = JSON.parse(text) as { id: string; replayed?: object };
        if (!replayed) writes.set(id, (writes.get(id) ?? 0) + 1);
      }
    };
    await fc.assert(fc.asyncProperty(requests(document, known), sendOne), { numRuns: RUNS, endOnFailure: false });

    const sum = [...statuses.values()].reduce((a, b) => a + b, 0);
    const turnedAway = TURNED_AWAY.reduce((total, status) => total + (statuses.get(status) ?? 0), 0);
    const share = (sum - turnedAway) / sum;
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    process.stdout.write(
      `garbage: seed ${SEED}, ${sum} requests in ${((Date.now() - since) / 1000).toFixed(1)} s; ${counts.join(', ')}; ` +
        `${(share * 100).toFixed(1)} % past authentication and routing; ${[...writes.values()].reduce((a, b) => a + b, 0)} versions made over ${methods.size} routes; ` +
        `${badCharacters} bodies with characters that cannot be stored\n`,
    );
    expect(sum).toBeGreaterThanOrEqual(5_000);
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(badCharacters).toBeGreaterThan(100);

    // What was refused changed nothing: every entry of a person belongs to an answer that said so, and every change to an entry.
    const after = await madeByPeople(app);
    const grown = new Map([...after].map(([id, count]) => [id, count - (before.get(id) ?? 0)] as const).filter(([, count]) => count > 0));
    expect(grown).toEqual(writes);
    const undone = async (): Promise<object[]> =>
      (await app.program.pool.query('select workflow, payload, last_error from outbox where done_at is null')).rows;
    // The program only serves here: letters wait until the clock is set, and the last one that garbage set may lie behind the last change.
    await app.setClock(((await app.admin('GET', '/clock')).body as { now: string }).now);
    clock += 1;
    expect(await undone()).toEqual([]);
    expect(await audited(app.program.pool)).toMatchObject({ unjournaled: [], tokens, clock });
    expect((await verifyJournals(app.program.pool, app.program.engine.registry)).findings).toEqual([]);
  }, 600_000);
});
