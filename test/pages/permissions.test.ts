import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { everythingIn } from '../support/everything.js';
import { aVisitor, formIn, valuesIn } from '../support/visitor.js';
import { EVENTS } from '../api/permissions/events.js';
import { payloadFor } from '../api/permissions/payloads.js';
import { ACTORS, type Actor, ROUTES } from '../api/permissions/routes.js';
import { prepare, type Stage } from '../api/permissions/stage.js';
import { ACTS } from './permissions/acts.js';
import { aBrowser, browsersOf, type Answered, type Browser, type Fields } from './permissions/asking.js';
import { BESIDE, PAGES } from './permissions/pages.js';
import { pathOf } from './permissions/paths.js';

let app: TestApp;
let stage: Stage;
let browsers: ReadonlyMap<Actor, Browser>;
let collections: string[];
beforeAll(async () => {
  app = await anApp();
  stage = await prepare(app);
  browsers = await browsersOf(stage);
  collections = app.program.engine.registry.stores.map(({ workflow }) => workflow.collection);
});
afterAll(() => app.stop());

const browserOf = (actor: Actor): Browser => browsers.get(actor) as Browser;
const isSignIn = ({ to }: Answered): boolean => /^\/fi\/sign-in\?/.test(to ?? '');
const told = (actor: Actor, { status }: Answered): string => `${actor} ${status}`;
const expectedOf = (answers: string): string[] => answers.split(' ').map((status, n) => `${ACTORS[n]} ${status}`);
const apiRow = (row: string): string[] => (ROUTES[row] ?? '').split(' ');
/** What a page answers where the API answers so. Whoever has not signed in is asked to first, whatever it is. */
const asPage = (status: string, actor: Actor): number =>
  actor === 'nobody' || status === '200' || status === '201' ? 303 : Number(status);

/** The fields of a payload as a form names them. */
function flat(payload: object, prefix = ''): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(payload).flatMap(([key, value]) => {
      if (Array.isArray(value)) return [[prefix + key, value.map(String)]];
      if (typeof value === 'object' && value !== null) return Object.entries(flat(value as object, `${prefix}${key}.`));
      return [[prefix + key, value === true ? '1' : String(value)]];
    }),
  );
}

/** The database as the last form left it that nobody was to carry out: what the next one finds. Null: look. */
let asItStands: Readonly<Record<string, string>> | null = null;

interface Sent {
  readonly path: string;
  /** Made anew for each: what is new has a name of its own. */
  readonly fields: () => Fields;
  /** The expected status of each actor. */
  readonly expected: readonly number[];
  readonly forNobody?: boolean;
  readonly ownSession?: boolean;
}
/**
 * Sends a form without its token as everybody; then, with it, as all those who are to be refused: nothing of the database changes. Then as the others.
 */
async function everybodySends({ path, fields, expected, forNobody = false, ownSession = false }: Sent): Promise<void> {
  const done = (n: number): boolean => expected[n] === 303 && (ACTORS[n] !== 'nobody' || forNobody);
  const once = expected.some((_, n) => done(n));
  // Where somebody does it, it is too late for those who come after.
  const refused = (n: number): boolean => !done(n) && expected[n] !== 200 && !(once && expected[n] === 409);
  const before = asItStands ?? (await everythingIn(app));
  const bare = await Promise.all(ACTORS.map(async (actor) => told(actor, await browserOf(actor).post(path, fields(), false))));
  expect(bare).toEqual(ACTORS.map((actor) => `${actor} 403`));
  const answers = new Map<number, Answered>();
  await Promise.all(ACTORS.map(async (actor, n) => void (refused(n) && answers.set(n, await browserOf(actor).post(path, fields())))));
  const after = await everythingIn(app);
  for (const [n, actor] of ACTORS.entries()) {
    if (refused(n)) continue;
    const browser = ownSession ? await aBrowser(app, stage.persons.get(actor) ?? null) : browserOf(actor);
    answers.set(n, await browser.post(path, fields()));
  }
  expect(ACTORS.map((actor, n) => told(actor, answers.get(n) as Answered))).toEqual(ACTORS.map((actor, n) => `${actor} ${expected[n]}`));
  expect(ACTORS.filter((_, n) => isSignIn(answers.get(n) as Answered))).toEqual(expected[0] === 303 && !forNobody ? ['nobody'] : []);
  expect(after).toEqual(before);
  asItStands = ACTORS.every((_, n) => refused(n)) ? after : null;
}

describe('the permission matrix of pages', () => {
  it('has a row for every page and form of the server, and none that is gone', () => {
    const served = app
      .routes()
      .filter((route) => / \/(:lang|oidc|admin)(\/|$)/.test(route) && !route.includes(':collection') && !route.endsWith('*'))
      .map((route) => route.replaceAll(/\(\^.*?\$\)/g, ''));
    const generic = collections.flatMap((c) => ['', '/new', '/:id', '/:id/:event'].map((end) => `GET /:lang/${c}${end}`));
    const rows = [PAGES, BESIDE, ACTS].flatMap((table) => Object.keys(table).map((row) => row.split('#')[0] as string));
    const board = (route: string): boolean => /^(POST|PUT|DELETE|PATCH) \/admin\/queues/.test(route);
    expect([...new Set(rows)].sort()).toEqual([...new Set([...served.filter((route) => !board(route)), ...generic])].sort());
  });

  it.each(Object.entries({ ...PAGES, ...BESIDE }))('%s answers %s', async (row, statuses) => {
    const path = pathOf(stage, row);
    const answers = await Promise.all(ACTORS.map((actor) => browserOf(actor).get(path)));
    expect(answers.map((answer, n) => told(ACTORS[n] as Actor, answer))).toEqual(expectedOf(statuses));
    expect(answers.filter((answer) => answer.status === 303 && !isSignIn(answer))).toEqual([]);
  });

  it('reading changes nothing', async () => {
    const before = await everythingIn(app);
    for (const row of Object.keys(PAGES)) await browserOf('administrator').get(pathOf(stage, row));
    expect(await everythingIn(app)).toEqual(before);
  });
});

describe('a form that every event has', () => {
  for (const [collection, { reads, events }] of Object.entries(EVENTS))
    it.each(Object.entries(events))(`${collection}: %s`, async (type, { may, payload = {} }) => {
      const status = (actor: Actor): number => {
        if (actor === 'nobody') return 303;
        if (may.includes(actor)) return 409;
        return reads !== 'everybody' && !reads.includes(actor) ? 404 : 403;
      };
      const path = `/fi/${collection}/${stage.finals.get(collection) ?? ''}/${type}`;
      // A list in which nothing is ticked is empty, and a call has at least one language.
      const fields = () => ({ ...flat(payload), ...(collection === 'calls' && type === 'AMEND' ? { languages: 'fi' } : {}) });
      await everybodySends({ path, fields, expected: ACTORS.map(status) });
    });

  it('of a record is for whom the API lets change it', async () => {
    const keeper = await aVisitor(app, stage.persons.get('administrator') as string);
    asItStands = null;
    for (const collection of collections.filter((one) => !Object.hasOwn(EVENTS, one))) {
      const path = `/fi/${collection}/${stage.instances.get(collection)}/AMEND`;
      const { csrf, version, ...values } = valuesIn(formIn(await keeper.get(path)));
      expect([csrf?.length, version?.length]).toEqual([1, 1]);
      const fields = () => ({ ...values, ...flat(payloadFor(stage, `PATCH /api/v1/${collection}/{id}`) ?? {}) });
      const expected = apiRow(`PATCH /api/v1/${collection}/{id}`).map((status, n) => asPage(status, ACTORS[n] as Actor));
      await everybodySends({ path, fields, expected });
    }
  });

  it('of something new is for whom the API lets make it', async () => {
    for (const collection of collections.filter((one) => one !== 'calls')) {
      // A rule that points at a field is answered as that field's error is: here, the person whom a contact may not name.
      const answered = (status: string): string => (collection === 'grants' && status === '409' ? '422' : status);
      const expected = apiRow(`POST /api/v1/${collection}`).map((status, n) => asPage(answered(status), ACTORS[n] as Actor));
      const fields = () => ({ languages: 'fi', ...flat(payloadFor(stage, `POST /api/v1/${collection}`) ?? {}) });
      await everybodySends({ path: `/fi/${collection}/new`, fields, expected });
      // Whoever may make none at all gets no form to fill in.
      const seen = await browserOf('candidate').get(`/fi/${collection}/new`);
      const forms = seen.html.includes(`action="/fi/${collection}/new"`);
      expect([collection, forms]).toEqual([collection, expected[ACTORS.indexOf('candidate')] !== 403]);
    }
  });
});

describe('a form made by hand', () => {
  it.each(Object.entries(ACTS))('%s', async (row, { answers, fields, ...more }) => {
    await everybodySends({ path: pathOf(stage, row), fields: () => fields(stage), expected: answers.split(' ').map(Number), ...more });
  });
});

it('the board of the queues takes nothing from anybody but an administrator on its own page', async () => {
  const changing = app.routes().filter((route) => /^(POST|PUT|DELETE|PATCH) \/admin\/queues/.test(route));
  expect(changing.length).toBeGreaterThan(5);
  for (const route of changing)
    for (const actor of ['nobody', 'secretary', 'administrator'] as const) {
      const [method = '', path = ''] = route.split(' ');
      const { status } = await browserOf(actor).ask(path.replaceAll(/:\w+/g, 'x'), { method });
      expect([route, actor, status]).toEqual([route, actor, 404]);
    }
});
