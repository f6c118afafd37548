import 'reflect-metadata';
import { makeToken } from '../../src/access/tokens.js';
import { readConfig } from '../../src/platform/config/config.js';
import type { Program } from '../../src/program.js';
import { open, serve, type Serving } from '../../src/running.js';
import { freshDatabase } from './cluster.js';

// Fastify looks for the name of a plug-in that tells none through all modules there are, which under Jest takes a third of a program's start.
Object.defineProperty(Function.prototype, Symbol.for('fastify.display-name'), { value: 'a plug-in', writable: true, configurable: true });

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Headers;
}
/** Sends a request as the holder of a token. `body` undefined sends none. */
export type Api = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export interface TestApp {
  /** Base address without a trailing slash. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly program: Program;
  /** The API under `/api/v1` as an administrator, as the holder of a token, or as nobody (null). */
  readonly as: (token: string | null) => Api;
  readonly admin: Api;
  readonly adminToken: string;
  readonly adminId: string;
  /** A token for a person. */
  readonly tokenFor: (person: string) => Promise<string>;
  readonly setClock: (now: string) => Promise<void>;
  /** Every route that the server answers, as `GET /:lang/bodies/:id`; HEAD goes with GET. */
  readonly routes: () => string[];
  readonly stop: () => Promise<void>;
}

/**
 * The whole program on a database of its own, with the test clock, without a rate limit. It serves only: setting the clock carries out what the
 * workers would, in one go and at a moment that the test knows.
 */
export async function anApp({
  now = '2026-03-02T08:00:00Z',
  env = {},
  databaseUrl,
  role = 'web',
}: { now?: string; env?: Record<string, string>; databaseUrl?: string; role?: 'web' | 'all' } = {}): Promise<TestApp> {
  const database = databaseUrl === undefined ? await freshDatabase() : { url: databaseUrl, drop: () => Promise.resolve() };
  const config = readConfig(
    {
      PORT: '0',
      DATABASE_URL: database.url,
      EDUSTUS_TEST_CLOCK: '1',
      EDUSTUS_RATE_LIMIT: '0',
      EDUSTUS_SECRET: 'a secret of the tests, long enough to sign',
      LOG_LEVEL: 'error',
      NODE_ENV: 'test',
      ...env,
    },
    ['--role', role],
  );
  const say = (): void => undefined;
  const opened = await open(config, say);
  const serving = await serve(opened, config, say);
  const { program } = opened;
  const as =
    (token: string | null): Api =>
    async (method, path, body, headers = {}) => {
      const response = await fetch(`${serving.url}/api/v1${path}`, {
        method,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
    };
  const system = { kind: 'system' } as const;
  const { id: adminId } = await program.engine.create({
    workflow: 'person',
    actor: system,
    payload: { givenName: 'Pää', familyName: 'Käyttäjä' },
  });
  await program.engine.create({
    workflow: 'grant',
    actor: system,
    payload: { person: adminId, role: 'administrator', from: '2000-01-01T00:00:00Z' },
  });
  const adminToken = await makeToken(program.pool, adminId, 'test');
  const setClock = async (instant: string): Promise<void> => {
    const { status, body } = await as(null)('PUT', '/clock', { now: instant });
    if (status !== 200) throw new Error(`clock: ${JSON.stringify(body)}`);
  };
  await setClock(now);
  return {
    url: serving.url,
    databaseUrl: database.url,
    program,
    as,
    admin: as(adminToken),
    adminToken,
    adminId,
    tokenFor: (person) => makeToken(program.pool, person, 'test'),
    setClock,
    routes: () => routesOf(serving.app),
    stop: async () => {
      await serving.stop();
      await opened.database.stop();
      await database.drop();
    },
  };
}

/** Reads the tree that the router prints: names of the pieces, deeper ones indented by four characters. */
function routesOf(app: Serving['app']): string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const read = /^((?:[│ ] {3})*)(?:├── |└── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!read) return [];
    const [, indent = '', piece = '', methods] = read;
    path.length = indent.length / 4;
    path.push(piece);
    const whole = path.join('').replaceAll('(^(?:fi|sv|en)$)', '');
    return (methods ?? '').split(', ').flatMap((method) => (method === '' || method === 'HEAD' ? [] : [`${method} ${whole}`]));
  });
}
