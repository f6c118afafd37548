import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { onEachServer } from './on-each-server.js';
import { REAL_CLOCK, type Rows, TablePerformer } from './support.js';

const settled = async (rows: Rows, id: string): Promise<boolean> =>
  (await rows.query('select id from deadline where id = $1 and settled_at is not null', [id])).length === 1;
const allSettled = async (rows: Rows, ids: readonly string[]): Promise<boolean> =>
  (await Promise.all(ids.map((id) => settled(rows, id)))).every(Boolean);

await onEachServer((stage) => {
  it('fire a deadline when it falls due, not before', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    // No sweep: it is the alarm that goes off.
    await stage.start(performer, { tuning: { sweepEveryMs: 60_000 } });
    const id = await stage.rows.deadline(800);
    await until('it is settled', () => settled(stage.rows, id));
    expect(
      await stage.rows.query(
        "select made_at >= due_at as due, made_at < due_at + interval '5 s' as prompt from made join deadline using (id)",
      ),
    ).toEqual([{ due: true, prompt: true }]);
    expect(performer.answers).toEqual(['made']);
  });

  it('do nothing at the old time of a deadline that was moved, and fire it at the new one', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const { jobs } = await stage.start(performer);
    const id = await stage.rows.deadline(1_200);
    await until('its alarm is set', async () => (await jobs.health()).delayed === 1);
    await stage.rows.query(`update deadline set due_at = due_at + interval '1 s', set_at = now()`);
    await until('it is settled', () => settled(stage.rows, id));
    expect(performer.answers).toEqual(['nothing due', 'made']);
    expect(await stage.rows.query('select made_at >= due_at as due from made join deadline using (id)')).toEqual([{ due: true }]);
  });

  it('do nothing for a deadline that was settled in the meantime', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const { jobs } = await stage.start(performer);
    await stage.rows.deadline(1_000);
    await until('its alarm is set', async () => (await jobs.health()).delayed === 1);
    await stage.rows.query(`update deadline set settled_at = now(), outcome = 'unscheduled'`);
    await until('its alarm went off', () => performer.answers.length === 1);
    expect(performer.answers).toEqual(['nothing due']);
    expect(await stage.rows.query('select id from made')).toEqual([]);
  });

  stage.itBreaks('fire deadlines whose alarms were lost', async () => {
    const { jobs } = await stage.start(new TablePerformer(stage.rows.dataSource));
    const ids = await Promise.all(Array.from({ length: 10 }, () => stage.rows.deadline(1_200)));
    await until('their alarms are set', async () => (await jobs.health()).delayed === 10);
    await stage.lose?.(stage.rows);
    expect((await jobs.health()).delayed).toBe(0);
    await until('all are settled', () => allSettled(stage.rows, ids));
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 10, more: 0 });
  });

  it('fire what fell due while no program ran', async () => {
    const ids = await Promise.all([stage.rows.deadline(-86_400_000), stage.rows.deadline(-1_000)]);
    await stage.start(new TablePerformer(stage.rows.dataSource));
    await until('both are settled', () => allSettled(stage.rows, ids));
    expect(await stage.rows.made(ids)).toEqual({ none: 0, once: 2, more: 0 });
  });

  it('ask ever more seldom for a deadline that stays overdue', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    performer.fire = (id) => {
      performer.calls.push(id);
      return Promise.resolve('nothing due');
    };
    // A clock that goes on by the length of a round whenever a round asks for the time; the alarm does so once.
    const tuning = { sweepEveryMs: 20, alarmEveryMs: 60_000 };
    const began = Date.now();
    let rounds = 0;
    const now = (): Promise<Date> => Promise.resolve(new Date(began + tuning.sweepEveryMs * rounds++));
    await stage.rows.deadline(-1_000);
    await stage.start(performer, { clock: { now, isTest: false }, tuning });
    await until('there were sixty rounds', () => rounds > 60);
    // After rounds 1, 2, 4, 8, 16, 32.
    expect(performer.calls.length).toBeGreaterThan(2);
    expect(performer.calls.length).toBeLessThan(8);
  });

  it('leave deadlines to whoever sets the test clock', async () => {
    let asked = 0;
    const clock = {
      ...REAL_CLOCK,
      get isTest(): boolean {
        asked += 1;
        return true;
      },
    };
    await Promise.all([stage.rows.deadline(-1_000), stage.rows.deadline(60_000)]);
    const { jobs } = await stage.start(new TablePerformer(stage.rows.dataSource), { clock });
    await until('there were rounds of both kinds', () => asked > 10);
    expect(await jobs.health()).toMatchObject({ delayed: 0, waiting: 0, overdue: 1 });
    expect(await stage.rows.query('select id from deadline where settled_at is not null')).toEqual([]);
  });
});
