import pg, { type Pool } from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { assemble } from './assemble.js';
import { type Inside, loadDemonstration, type Persona } from './cases/demonstration.js';
import { catchUp } from './catch-up.js';
import { makeToken } from './access/tokens.js';
import { PlayedClock, realClock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { linkSecret } from './platform/secret.js';
import type { Program } from './program.js';
import type { Opened } from './running.js';
import { httpServer } from './web/http.js';

/** Key of the advisory lock under which a demonstration is loaded: any number will do. */
const LOCK = 3_507_211_965;

/**
 * Loads the demonstration into an empty database, once: the real calls at their historical instants, then calls around today, all played through the
 * program's own API. One that was cut off is cleared away and begun anew, or left away where none is wanted: nobody is served half of one.
 * A database that holds anything else is left alone. Several processes may start at once: one loads, the others wait.
 */
export async function demonstrate(opened: Opened, config: Config, say: (line: string) => void): Promise<void> {
  const { pool } = opened.program;
  const begun = await stateOf(pool);
  if (begun === 'loaded' || (begun === null && !config.demo)) return;
  // A connection beside the pool's: however few those are, loading needs them.
  const client = new pg.Client(opened.database.url);
  await client.connect();
  try {
    if (!(await tryLock(client))) {
      say('Another process is loading the demonstration; waiting for it …');
      await client.query('select pg_advisory_lock($1)', [LOCK]);
    }
    if (await isToBeLoaded(pool, config.demo)) await loadAll(opened, config, say);
  } finally {
    await client.end();
  }
}

const tryLock = async (client: pg.Client): Promise<boolean> =>
  (await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK])).rows[0]?.taken === true;

async function isToBeLoaded(pool: Pool, wanted: boolean): Promise<boolean> {
  const begun = await stateOf(pool);
  if (begun === 'loading') await clear(pool);
  return wanted && begun !== 'loaded' && (begun === 'loading' || !(await holdsSomething(pool)));
}

async function loadAll({ database, program, played }: Opened, config: Config, say: (line: string) => void): Promise<void> {
  const { pool } = program;
  await remember(pool, 'loading');
  say('Loading the demonstration (some ten seconds, once) …');
  const start = performance.now();
  const clock = played ?? new PlayedClock(program.clock);
  // The same parts, but as with a test clock: history is played, and the candidates' links are read from their letters.
  const inner = assemble({
    pool,
    clock,
    secret: await linkSecret(config.secret, config.dataFolder),
    config,
    say,
    testClock: true,
    wake: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  const app = await httpServer(
    AppModule.for({
      config: { ...config, role: 'web' },
      program: inner,
      dataSource: database.dataSource,
      databaseUrl: database.url,
      say,
      shared: true,
    }),
    inner,
    { rateLimit: 0, logLevel: 'error', trustProxy: false, nodeEnv: config.nodeEnv },
  );
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const personas = await load(inner, app, (at) => clock.play(at), say);
    await remember(pool, JSON.stringify(personas), 'personas');
    await remember(pool, 'loaded');
    say(
      `The demonstration is there, after ${Math.round((performance.now() - start) / 1000)} s. One token per role, shown once (npm run -s cli -- token create makes others):`,
    );
    await introduce(inner, personas, say);
  } finally {
    clock.play(null);
    await app.close();
  }
}

async function load(
  program: Program,
  app: NestFastifyApplication,
  play: (at: Date) => void,
  say: (line: string) => void,
): Promise<Persona[]> {
  const { pool, performer, engine } = program;
  const system = { kind: 'system' } as const;
  const { id } = await engine.create({
    workflow: 'person',
    actor: system,
    payload: { givenName: 'Aino', familyName: 'Ylläpitäjä', email: 'yllapito@example.org' },
  });
  await engine.create({ workflow: 'grant', actor: system, payload: { person: id, role: 'administrator', from: '2000-01-01T00:00:00Z' } });
  const adminToken = await makeToken(pool, id, 'demonstration');
  const inside: Inside = {
    adminToken,
    request: async (method, url, body, token) => {
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
    },
    setClock: (at) => Promise.resolve(play(at)),
    catchUp: async () => {
      const now = await program.clock.now();
      const { failed } = await catchUp(pool, performer, now, play);
      if (failed[0]) throw failed[0].error;
      play(now);
    },
    token: (person) => makeToken(pool, person, 'demonstration'),
  };
  const personas = await loadDemonstration(inside, (line) => say(`  ${line}`), await realClock.now());
  return [{ role: 'administrator', personId: id, name: 'Aino Ylläpitäjä' }, ...personas];
}

async function introduce({ pool }: Program, personas: readonly Persona[], say: (line: string) => void): Promise<void> {
  for (const { role, personId, name } of personas)
    say(`  ${role.padEnd(16)} ${await makeToken(pool, personId, 'demonstration')}  (${name})`);
}

async function stateOf(pool: Pool): Promise<string | null> {
  const { rows } = await pool.query<{ value: string }>("select value from setting where key = 'demonstration'");
  return rows[0]?.value ?? null;
}
const remember = (pool: Pool, value: string, key = 'demonstration'): Promise<unknown> =>
  pool.query(
    'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value, set_at = clock_timestamp()',
    [key, value],
  );

const holdsSomething = async (pool: Pool): Promise<boolean> => (await pool.query('select 1 from journal limit 1')).rowCount !== 0;

/** Takes away what an interrupted demonstration left; nothing else can be in a database that is marked so. */
async function clear(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'retention', 'setting')",
  );
  await pool.query(`truncate ${rows.map((r) => r.name).join(', ')}`);
  await pool.query("delete from setting where key in ('demonstration', 'personas', 'clock-ahead')");
}
