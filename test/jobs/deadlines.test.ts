import { expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { onEachServer } from './on-each-server.js';
import { alarmsOf, healthOf, type Program, REAL_CLOCK, type Rows, TablePerformer } from './support.js';

const MINUTE = 60_000;
/** No sweep but the first, which comes with the start. */
const ALARMS_ALONE = { sweepEveryMs: 60 * MINUTE };

const settled = async (rows: Rows, id: string): Promise<boolean> =>
  (await rows.query('select id from deadline where id = $1 and settled_at is not null', [id])).length === 1;
const allSettled = async (rows: Rows, ids: readonly string[]): Promise<boolean> =>
  (await Promise.all(ids.map((id) => settled(rows, id)))).every(Boolean);

/** Waits until so many alarms are set. */
const alarms = (program: Program, count: number): ReturnType<typeof alarmsOf> =>
  until(`${count} alarms are set`, async () => {
    const set = await alarmsOf(program);
    return set.length === count && set;
  });

await onEachServer((stage) => {
  it('fire a deadline when it falls due, not before', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const overdue = await stage.rows.deadline(-1_000);
    await stage.start(performer, { tuning: ALARMS_ALONE });
    await until('the sweep of the start is over', () => settled(stage.rows, overdue));
    const isPast = async (id: string): Promise<boolean> =>
      (await stage.rows.query("select id from deadline where id = $1 and due_at < now() - interval '5 s'", [id])).length === 1;
    // From here on only an alarm fires it. A machine that pauses until it is past sets none: then the next leaves it more time.
    for (let [aheadMs, fired] = [800, false]; !fired; aheadMs *= 2) {
      const id = await stage.rows.deadline(aheadMs);
      await until('it is settled or past', async () => (fired = await settled(stage.rows, id)) || isPast(id));
    }
    expect(await stage.rows.query('select distinct made_at >= due_at as due from made join deadline using (id)')).toEqual([{ due: true }]);
    expect(new Set(performer.answers)).toEqual(new Set(['made']));
  });

  it('do nothing at the old time of a deadline that was moved, and fire it at the new one', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const program = await stage.start(performer);
    const move = (to: string): Promise<unknown> => stage.rows.query(`update deadline set due_at = ${to}, set_at = now()`);
    const id = await stage.rows.deadline(20 * MINUTE);
    const [old] = await alarms(program, 1);
    await move("due_at + interval '20 minutes'");
    await alarms(program, 2);
    await old?.promote();
    await until('the old alarm went off', () => performer.answers.length === 1);
    await move("now() + interval '500 ms'");
    await until('it is settled', () => settled(stage.rows, id));
    expect(performer.answers.slice(0, 2)).toEqual(['nothing due', 'made']);
    expect(await stage.rows.query('select made_at >= due_at as due from made join deadline using (id)')).toEqual([{ due: true }]);
  });

  it('do nothing for a deadline that was settled in the meantime', async () => {
    const performer = new TablePerformer(stage.rows.dataSource);
    const program = await stage.start(performer);
    await stage.rows.deadline(20 * MINUTE);
    const [alarm] = await alarms(program, 1);
    // Its time has come, and somebody else was there first.
    await stage.rows.query(`update deadline set due_at = now(), settled_at = now(), outcome = 'unscheduled'`);
    await alarm?.promote();
    await until('its alarm went off', () => performer.answers.length === 1);
    expect(performer.answers).toEqual(['nothing due']);
    expect(await stage.rows.query('select id from made')).toEqual([]);
  });

  stage.itBreaks('fire deadlines whose alarms were lost', async () => {
    const program = await stage.start(new TablePerformer(stage.rows.dataSource));
    const ids = await Promise.all(Array.from({ length: 10 }, () => stage.rows.deadline(20 * MINUTE)));
    await alarms(program, 10);
    await stage.lose?.(stage.rows);
    await alarms(program, 0);
    // Their time comes.
    await stage.rows.query(`update deadline set due_at = due_at - interval '20 minutes'`);
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
    const tuning = { sweepEveryMs: 20, alarmEveryMs: 60 * MINUTE };
    const began = Date.now();
    let rounds = 0;
    const now = (): Promise<Date> => Promise.resolve(new Date(began + tuning.sweepEveryMs * rounds++));
    await stage.rows.deadline(-1_000);
    await stage.start(performer, { clock: { now, isTest: false }, tuning });
    await until('there were sixty rounds, and it was asked for in some', () => rounds > 60 && performer.calls.length > 2);
    // After rounds 1, 2, 4, 8, 16, 32 and so on.
    expect(performer.calls.length).toBeLessThan(Math.log2(rounds) + 2);
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
    expect(await healthOf({ jobs })).toMatchObject({ delayed: 0, waiting: 0, overdue: 1 });
    expect(await stage.rows.query('select id from deadline where settled_at is not null')).toEqual([]);
  });
});
