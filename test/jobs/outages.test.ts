import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hasRedisServer, ownRedis } from '../support/redis.js';
import { until } from '../support/until.js';
import { onEachServer } from './on-each-server.js';
import { FORGETFUL, freshRows, type Program, type Rows, startProgram, TablePerformer } from './support.js';

describe('without its Redis', () => {
  let rows: Rows;
  beforeAll(async () => {
    rows = await freshRows();
  });
  afterAll(() => rows.drop());

  it('a program starts, says so, keeps the effects, and stops', async () => {
    const redisUrl = 'redis://:hunter2@127.0.0.1:1';
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

  it('a program takes away what is past its time all the same, and one that serves pages alone leaves that to others', async () => {
    const redisUrl = 'redis://127.0.0.1:1';
    const performer = new TablePerformer(rows.dataSource);
    const [past = '', kept = ''] = await rows.effects(2);
    const start = (role: 'web' | 'worker'): Promise<Program> =>
      startProgram({ rows, redisUrl, performer, role, leftovers: [`delete from outbox where id = '${past}'`] });
    const left = async (): Promise<string[]> =>
      (await rows.dataSource.query<{ id: string }[]>('select id from outbox where id = any($1) order by id', [[past, kept]])).map(
        ({ id }) => id,
      );
    const web = await start('web');
    await web.jobs.health();
    expect(await left()).toHaveLength(2);
    const worker = await start('worker');
    await until('it is gone', async () => (await left()).length < 2);
    expect(await left()).toEqual([kept]);
    await Promise.all([web, worker].map((program) => program.stop()));
  });

  (hasRedisServer() ? it : it.skip)('a program goes to work as soon as it is there', async () => {
    const redis = await ownRedis();
    await redis.kill();
    const program = await startProgram({ rows, redisUrl: redis.url, performer: new TablePerformer(rows.dataSource) });
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

await onEachServer((stage) => {
  it('run a job again whose worker was killed with it in hand, and make its effect once', async () => {
    const [id = ''] = await stage.rows.effects(1);
    const program = fileURLToPath(new URL('./worker-program.js', import.meta.url));
    const killed = spawn(process.execPath, [program, stage.rows.url, stage.redisUrl ?? ''], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [taken] = (await once(killed.stdout, 'data')) as [Buffer];
    expect(taken.toString().trim()).toBe(id);
    expect(await stage.rows.made([id])).toEqual({ none: 1, once: 0, more: 0 });
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const { jobs } = await stage.start(new TablePerformer(stage.rows.dataSource), { tuning: FORGETFUL });
    await jobs.drain();
    expect(await stage.rows.made([id])).toEqual({ none: 0, once: 1, more: 0 });
  });

  stage.itBreaks('make every effect once when all they hold is lost in mid-run', async () => {
    const performer = new TablePerformer(stage.rows.dataSource, () => delay(5));
    const { jobs } = await stage.start(performer, { tuning: FORGETFUL });
    const ids = await stage.rows.effects(150);
    await until('some are made', async () => (await stage.rows.made(ids)).once > 20);
    await stage.lose?.(stage.rows);
    await until('some more are made', async () => (await stage.rows.made(ids)).once > 80);
    await stage.lose?.(stage.rows);
    await jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 150, more: 0 });
  });

  stage.itBreaks('recover by themselves when the server is killed and comes back', async () => {
    const performer = new TablePerformer(stage.rows.dataSource, () => delay(5));
    const { jobs } = await stage.start(performer, { tuning: FORGETFUL });
    const ids = await stage.rows.effects(150);
    await until('some are made', async () => (await stage.rows.made(ids)).once > 20);
    await stage.interrupt?.(stage.rows);
    ids.push(...(await stage.rows.effects(50)));
    await jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 200, more: 0 });
    await until('the server is used again', async () => (await jobs.health()).reachable);
  });

  it('finish what is in hand at a shutdown, and take nothing more', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const performer = new TablePerformer(stage.rows.dataSource, () => held.then(() => delay(100)));
    const program = await stage.start(performer);
    const ids = await stage.rows.effects(100);
    program.jobs.wake();
    await until('four are in hand', () => performer.calls.length === 4);
    const stopped = program.stop();
    letGo();
    await stopped;
    // Those that were taken between the two calls are finished as well, so their number is not known, but all would take over two seconds.
    const taken = performer.calls.length;
    expect(taken).toBeLessThan(50);
    expect(performer.answers).toHaveLength(taken);
    expect(await stage.rows.made(ids)).toEqual({ none: 100 - taken, once: taken, more: 0 });
  });

  it('do not let a job that hangs hold up a shutdown', async () => {
    const hanging = new TablePerformer(stage.rows.dataSource);
    hanging.perform = (id) => {
      hanging.calls.push(id);
      return new Promise(() => {});
    };
    const program = await stage.start(hanging, { tuning: { ...FORGETFUL, finishMs: 200 } });
    const ids = await stage.rows.effects(1);
    await until('it is in hand', () => hanging.calls.length > 0);
    await program.stop();
    const { jobs } = await stage.start(new TablePerformer(stage.rows.dataSource), { tuning: FORGETFUL });
    await jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 1, more: 0 });
  });
});
