import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { onEachServer } from './on-each-server.js';
import { FORGETFUL, healthOf, TablePerformer } from './support.js';

await onEachServer((stage) => {
  it('make every effect once, without a row being handed out twice', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const { jobs } = await stage.start(performer);
    const ids = await stage.rows.effects(200);
    jobs.wake();
    await jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 200, more: 0 });
    expect(performer.calls).toHaveLength(200);
    expect(await healthOf({ jobs })).toMatchObject({ outboxUndone: 0, failed: 0, stuck: 0, overdue: 0 });
  });

  it('do not double what two programs relay and work on at once', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const ids = await stage.rows.effects(200);
    const [one, other] = await Promise.all([1, 2].map(() => stage.start(performer)));
    for (let woken = 0; woken < 20; woken += 1) (woken % 2 ? one : other)?.jobs.wake();
    await one?.jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 200, more: 0 });
    expect(performer.calls.toSorted()).toEqual(ids.toSorted());
  });

  it('leave a command alone that its own process is about to execute, and take it when it did not', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const [id = ''] = await stage.rows.effects(1);
    await stage.rows.query(`update outbox set available_at = now() + interval '700 ms'`);
    const { jobs } = await stage.start(performer);
    jobs.wake();
    await jobs.drain();
    const [{ early } = { early: true }] = await stage.rows.query<{ early: boolean }>(
      `select done_at < created_at + interval '700 ms' as early from outbox where id = $1`,
      [id],
    );
    expect(early).toBe(false);
  });

  it('find in a worker process what a web process committed, and leave nothing to do for it there', async () => {
    const idle = new TablePerformer(stage.rows.dataSource);
    const busy = new TablePerformer(stage.rows.dataSource);
    const web = await stage.start(idle, { role: 'web' });
    await stage.start(busy, { role: 'worker' });
    await until('the web process has its queue', async () => (await web.jobs.health()).reachable);
    const ids = await stage.rows.effects(20);
    await web.jobs.drain();
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 20, more: 0 });
    expect([idle.calls.length, busy.calls.length]).toEqual([0, 20]);
  });

  it('try again after a passing fault, and note it without secrets', async () => {
    let faults = 2;
    const performer = new TablePerformer(stage.rows.dataSource, () => {
      if (faults-- > 0) throw new Error(`connect smtp://post:hunter2@mail.example failed\n${'x '.repeat(600)}`);
    });
    const { jobs } = await stage.start(performer);
    const [id = ''] = await stage.rows.effects(1);
    await jobs.drain();
    const [row] = await stage.rows.query<{ attempts: number; last_error: string }>(
      'select attempts, last_error from outbox where id = $1',
      [id],
    );
    expect(row?.attempts).toBe(2);
    expect(row?.last_error).toContain('smtp://…@mail.example failed x x');
    expect(row?.last_error.length).toBeLessThanOrEqual(500);
    expect(await stage.rows.made([id])).toEqual({ none: 0, once: 1, more: 0 });
  });

  it('let an effect rest that fails for good, count it as stuck, and make it when the fault is mended', async () => {
    const failing = new TablePerformer(stage.rows.dataSource, () => {
      throw new Error('no such letter');
    });
    const broken = await stage.start(failing, { tuning: { backoffMs: 5, restMs: 3_600_000 } });
    const [id = ''] = await stage.rows.effects(1);
    // The rows are counted before the queue: the last failure may come in between.
    const { outboxUndone } = await until('it has failed for good and counts as stuck', async () => {
      const health = await broken.jobs.health();
      return health.failed === 1 && health.stuck === 1 && health;
    });
    expect({ outboxUndone, calls: failing.calls.length }).toEqual({ outboxUndone: 1, calls: 8 });
    expect(await stage.rows.query(`select available_at > now() + interval '30 minutes' as rests from outbox`)).toEqual([{ rests: true }]);
    await broken.jobs.drain();
    await broken.stop();
    // The hour is over, by the row and by whoever looks at the queue.
    await stage.rows.query('update outbox set available_at = now()');
    await stage.start(new TablePerformer(stage.rows.dataSource), { tuning: { ...FORGETFUL, restMs: 100 } });
    await until('it is made', async () => (await stage.rows.made([id])).once === 1);
  });
});
