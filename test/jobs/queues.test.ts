import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/platform/database/embedded/postmaster.js';
import { until } from '../support/until.js';
import { postgresServer, redisServer, type Server } from './servers.js';
import { freshRows, type Program, QUICK, REAL_CLOCK, type Rows, startProgram, TablePerformer } from './support.js';

const onPostgres = await postgresServer();
const onRedis = await redisServer();
const servers: [string, Server][] = [['PostgreSQL', onPostgres]];
if ('redisUrl' in onRedis) servers.push(['Redis', onRedis]);
else describe(`the queues on Redis (${onRedis.reason})`, () => it.skip('are not tested', () => {}));

describe.each(servers)('the queues on %s', (_, server) => {
  const { redisUrl } = server;
  const whenOurs = server.lose ? it : it.skip;
  let rows: Rows;
  const programs: Program[] = [];
  const start = async (performer: TablePerformer, more: Partial<Parameters<typeof startProgram>[0]> = {}): Promise<Program> => {
    const program = await startProgram({ rows, redisUrl, performer, ...more });
    programs.push(program);
    return program;
  };
  const settled = async (id: string): Promise<boolean> =>
    (await rows.query('select id from deadline where id = $1 and settled_at is not null', [id])).length === 1;

  beforeAll(async () => {
    rows = await freshRows();
  });
  afterEach(async () => {
    await Promise.all(programs.splice(0).map((program) => program.stop()));
    await rows.query('truncate outbox, deadline, made cascade');
    await server.lose?.(rows);
  });
  afterAll(async () => {
    await rows.drop();
    await server.stop();
  });

  it('make every effect once, without a row being handed out twice', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const { jobs } = await start(performer, { tuning: { leaseMs: 30_000 } });
    const ids = await rows.effects(500);
    jobs.wake();
    await jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 500, more: 0 });
    expect(performer.calls).toHaveLength(500);
    expect(await jobs.health()).toMatchObject({ reachable: true, outboxUndone: 0, failed: 0, stuck: 0, overdue: 0 });
  });

  it('do not double what two programs relay and work on at once', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const ids = await rows.effects(400);
    const [one, other] = await Promise.all([1, 2].map(() => start(performer, { tuning: { leaseMs: 30_000 } })));
    for (let woken = 0; woken < 20; woken += 1) (woken % 2 ? one : other)?.jobs.wake();
    await one?.jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 400, more: 0 });
    expect(performer.calls.toSorted()).toEqual(ids.toSorted());
  });

  it('leave a command alone that its own process is about to execute, and take it when it did not', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const { jobs } = await start(performer);
    const [id = ''] = await rows.effects(1);
    await rows.query(`update outbox set available_at = now() + interval '700 ms'`);
    jobs.wake();
    await jobs.drain();
    const [{ early } = { early: true }] = await rows.query<{ early: boolean }>(
      `select done_at < created_at + interval '600 ms' as early from outbox where id = $1`,
      [id],
    );
    expect(early).toBe(false);
  });

  it('hand over from a web process what a worker process does', async () => {
    const idle = new TablePerformer(rows.dataSource);
    const busy = new TablePerformer(rows.dataSource);
    const web = await start(idle, { role: 'web' });
    await start(busy, { role: 'worker', tuning: { relayEveryMs: 60_000 } });
    await until('the web process has its queue', async () => (await web.jobs.health()).reachable);
    const ids = await rows.effects(20);
    await web.jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 20, more: 0 });
    expect([idle.calls.length, busy.calls.length]).toEqual([0, 20]);
  });

  it('try again after a passing fault, and note it without secrets', async () => {
    let faults = 2;
    const performer = new TablePerformer(rows.dataSource, () => {
      if (faults-- > 0) throw new Error(`connect smtp://post:hunter2@mail.example failed\n${'x '.repeat(600)}`);
    });
    const { jobs } = await start(performer);
    const [id = ''] = await rows.effects(1);
    await jobs.drain();
    const [row] = await rows.query<{ attempts: number; last_error: string }>('select attempts, last_error from outbox where id = $1', [id]);
    expect(row?.attempts).toBe(2);
    expect(row?.last_error).toContain('smtp://…@mail.example failed x x');
    expect(row?.last_error.length).toBeLessThanOrEqual(500);
    expect(await rows.made([id])).toEqual({ none: 0, once: 1, more: 0 });
  });

  it('let an effect rest that fails for good, count it as stuck, and make it when the fault is mended', async () => {
    let broken = true;
    const performer = new TablePerformer(rows.dataSource, () => {
      if (broken) throw new Error('no such letter');
    });
    const { jobs } = await start(performer, { tuning: { backoffMs: 5 } });
    const [id = ''] = await rows.effects(1);
    await until('it is stuck', async () => (await jobs.health()).stuck === 1);
    expect(performer.calls).toHaveLength(8);
    expect(await jobs.health()).toMatchObject({ outboxUndone: 1, stuck: 1, failed: 1 });
    await jobs.drain();
    broken = false;
    await until('it is made', async () => (await rows.made([id])).once === 1);
  });

  it('run a job again whose worker was killed with it in hand, and make its effect once', async () => {
    const [id = ''] = await rows.effects(1);
    const program = fileURLToPath(new URL('./worker-program.js', import.meta.url));
    const killed = spawn(process.execPath, [program, rows.url, redisUrl ?? ''], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [taken] = (await once(killed.stdout, 'data')) as [Buffer];
    expect(taken.toString().trim()).toBe(id);
    expect(await rows.made([id])).toEqual({ none: 1, once: 0, more: 0 });
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const { jobs } = await start(new TablePerformer(rows.dataSource));
    await jobs.drain();
    expect(await rows.made([id])).toEqual({ none: 0, once: 1, more: 0 });
  });

  whenOurs('make every effect once when all they hold is lost in mid-run', async () => {
    const performer = new TablePerformer(rows.dataSource, () => new Promise((resume) => setTimeout(resume, 5)));
    const { jobs } = await start(performer);
    const ids = await rows.effects(300);
    await until('some are made', async () => (await rows.made(ids)).once > 20);
    await server.lose?.(rows);
    await until('some more are made', async () => (await rows.made(ids)).once > 150);
    await server.lose?.(rows);
    await jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 300, more: 0 });
  });

  whenOurs('recover by themselves when the server is killed and comes back', async () => {
    const performer = new TablePerformer(rows.dataSource, () => new Promise((resume) => setTimeout(resume, 5)));
    const { jobs } = await start(performer);
    const ids = await rows.effects(300);
    await until('some are made', async () => (await rows.made(ids)).once > 20);
    await server.interrupt?.(rows);
    ids.push(...(await rows.effects(50)));
    await jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 350, more: 0 });
    await until('the server is used again', async () => (await jobs.health()).reachable);
  });

  it('fire a deadline when it falls due, not before', async () => {
    const performer = new TablePerformer(rows.dataSource);
    // No sweep: it is the alarm that goes off.
    await start(performer, { tuning: { sweepEveryMs: 60_000 } });
    const id = await rows.deadline(800);
    await until('it is settled', () => settled(id));
    expect(
      await rows.query("select made_at >= due_at as due, made_at < due_at + interval '1 s' as prompt from made join deadline using (id)"),
    ).toEqual([{ due: true, prompt: true }]);
    expect(performer.answers).toEqual(['made']);
  });

  it('do nothing at the old time of a deadline that was moved, and fire it at the new one', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const { jobs } = await start(performer);
    const id = await rows.deadline(700);
    await until('its alarm is set', async () => (await jobs.health()).delayed === 1);
    await rows.query(`update deadline set due_at = due_at + interval '1 s', set_at = now()`);
    await until('it is settled', () => settled(id));
    expect(performer.answers).toEqual(['nothing due', 'made']);
    expect(await rows.query('select made_at >= due_at as due from made join deadline using (id)')).toEqual([{ due: true }]);
  });

  it('do nothing for a deadline that was settled in the meantime', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const { jobs } = await start(performer);
    await rows.deadline(500);
    await until('its alarm is set', async () => (await jobs.health()).delayed === 1);
    await rows.query(`update deadline set settled_at = now(), outcome = 'unscheduled'`);
    await until('its alarm went off', () => performer.answers.length === 1);
    expect(performer.answers).toEqual(['nothing due']);
    expect(await rows.query('select id from made')).toEqual([]);
  });

  whenOurs('fire deadlines whose alarms were lost', async () => {
    const { jobs } = await start(new TablePerformer(rows.dataSource));
    const ids = await Promise.all(Array.from({ length: 10 }, () => rows.deadline(900)));
    await until('their alarms are set', async () => (await jobs.health()).delayed === 10);
    await server.lose?.(rows);
    expect((await jobs.health()).delayed).toBe(0);
    await until('all are settled', async () => (await Promise.all(ids.map(settled))).every(Boolean));
    expect(await rows.made(ids)).toEqual({ none: 0, once: 10, more: 0 });
  });

  it('fire what fell due while no program ran', async () => {
    const ids = await Promise.all([rows.deadline(-86_400_000), rows.deadline(-1_000)]);
    await start(new TablePerformer(rows.dataSource));
    await until('both are settled', async () => (await Promise.all(ids.map(settled))).every(Boolean));
    expect(await rows.made(ids)).toEqual({ none: 0, once: 2, more: 0 });
  });

  it('ask ever more seldom for a deadline that stays overdue', async () => {
    const performer = new TablePerformer(rows.dataSource);
    performer.fire = (id) => {
      performer.calls.push(id);
      return Promise.resolve('nothing due');
    };
    await start(performer, { tuning: { sweepEveryMs: 20 } });
    await rows.deadline(-1_000);
    const times: number[] = [];
    await until('it was asked for six times', () => {
      while (times.length < performer.calls.length) times.push(Date.now());
      return times.length >= 6;
    });
    const [first = 0, second = 0, , , fifth = 0, sixth = 0] = times;
    expect(sixth - fifth).toBeGreaterThan((second - first) * 2);
  });

  it('leave deadlines to whoever sets the test clock', async () => {
    const performer = new TablePerformer(rows.dataSource);
    const clock = { ...REAL_CLOCK, isTest: true };
    const { jobs } = await start(performer, { clock });
    await Promise.all([rows.deadline(-1_000), rows.deadline(60_000)]);
    // Effects go through the same rounds: when three of them are made one after the other, the deadlines would have been seen.
    for (let more = 0; more < 3; more += 1) {
      await rows.effects(1);
      await jobs.drain();
      await rows.query(`update outbox set done_at = null, available_at = now() + interval '400 ms'`);
      await jobs.drain();
    }
    expect(await jobs.health()).toMatchObject({ delayed: 0, waiting: 0, overdue: 1 });
    expect(await rows.query('select id from deadline where settled_at is not null')).toEqual([]);
  });

  it('finish what is in hand at a shutdown, and take nothing more', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const performer = new TablePerformer(rows.dataSource, () => held);
    const program = await start(performer);
    const ids = await rows.effects(30);
    program.jobs.wake();
    await until('four are in hand', () => performer.calls.length === 4);
    const stopped = program.stop();
    letGo();
    await stopped;
    expect(await rows.made(ids)).toEqual({ none: 26, once: 4, more: 0 });
    expect(performer.calls).toHaveLength(4);
  });

  it('do not let a job that hangs hold up a shutdown', async () => {
    const hanging = new TablePerformer(rows.dataSource);
    hanging.perform = (id) => {
      hanging.calls.push(id);
      return new Promise(() => {});
    };
    const program = await start(hanging, { tuning: { finishMs: 200 } });
    const ids = await rows.effects(1);
    await until('it is in hand', () => hanging.calls.length > 0);
    await program.stop();
    const { jobs } = await start(new TablePerformer(rows.dataSource));
    await jobs.drain();
    expect(await rows.made(ids)).toEqual({ none: 0, once: 1, more: 0 });
  });
});

describe('without its Redis', () => {
  let rows: Rows;
  beforeAll(async () => {
    rows = await freshRows();
  });
  afterAll(() => rows.drop());

  it('a program starts, says so, keeps the effects, and stops', async () => {
    const redisUrl = `redis://:hunter2@127.0.0.1:${await freePort(0)}`;
    const performer = new TablePerformer(rows.dataSource);
    const program = await startProgram({ rows, redisUrl, performer });
    const ids = await rows.effects(3);
    program.jobs.wake();
    await until('it is said', () => program.said.some((line) => line.includes('ECONNREFUSED')));
    expect(program.said.join()).not.toContain('hunter2');
    expect(await program.jobs.health()).toMatchObject({ backend: 'redis', reachable: false, outboxUndone: 3, waiting: 0 });
    await program.stop();
    expect(await rows.made(ids)).toEqual({ none: 3, once: 0, more: 0 });
  });

  ('redisUrl' in onRedis && onRedis.lose ? it : it.skip)('a program goes to work as soon as it is there', async () => {
    const { ownRedis } = await import('../support/redis.js');
    const redis = await ownRedis();
    await redis.kill();
    const program = await startProgram({ rows, redisUrl: redis.url, performer: new TablePerformer(rows.dataSource), tuning: QUICK });
    const ids = await rows.effects(3);
    await until('it was not there', () => program.said.length > 0);
    await redis.restart();
    await program.jobs.drain();
    expect((await rows.made(ids)).once).toBe(3);
    await redis.kill();
    await until('it is away again', async () => !(await program.jobs.health()).reachable);
    await program.stop();
    await redis.stop();
  });
});
