import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import { hashOf, type Entry } from '../../src/engine/journal.js';
import { verifyJournals, type Finding } from '../../src/engine/verify.js';
import { anApp, type TestApp } from '../support/app.js';
import { aWorld, type World } from '../support/world.js';
import { act, aReadyCall, decide, list } from './steps.js';

/** A round whose journals are tampered with, each time in a transaction that is rolled back. */
let app: TestApp;
let world: World;
/** A call: seven entries or so, one of them with a note. */
let call: string;
let seqs: number;
beforeAll(async () => {
  app = await anApp();
  world = await aWorld(app, { seats: 2, organisations: 2 });
  const ready = await aReadyCall(app, world);
  call = ready.call;
  await act(world.secretary, `/calls/${call}`, 'RECONSIDER');
  await act(world.secretary, `/calls/${call}`, 'EXTEND', { closesOn: '2026-04-20', reason: 'Lisäaikaa hakijoille.' });
  await app.setClock('2026-04-21T08:00:00Z');
  await act(world.secretary, `/calls/${call}`, 'EVALUATE');
  await act(world.secretary, `/calls/${call}`, 'READY');
  await decide(app, world, call);
  seqs = (await list(app.admin, `/calls/${call}/journal`)).length;
});
afterAll(() => app.stop());

const verify = (db: Pool | PoolClient): ReturnType<typeof verifyJournals> => verifyJournals(db as Pool, app.program.engine.registry);
const query = async (client: PoolClient, sql: string, values: unknown[] = []): Promise<number> =>
  (await client.query(sql, values)).rowCount ?? 0;

/** What `verify` finds after the tampering. Everything is as before afterwards. */
async function found(tamper: (client: PoolClient) => Promise<unknown>): Promise<readonly Finding[]> {
  const client = await app.program.pool.connect();
  try {
    await client.query('begin');
    await tamper(client);
    return (await verify(client)).findings;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const whats = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.seq ?? '-'} ${f.what}`);
/** One row must have been touched: else the test would prove nothing. */
const sql =
  (text: string, ...values: unknown[]) =>
  async (client: PoolClient): Promise<void> =>
    expect(await query(client, text, values)).toBe(1);

it('a whole round is whole: every chain from its first entry to the row', async () => {
  const { entries, instances, findings } = await verify(app.program.pool);
  expect(findings).toEqual([]);
  const { rows } = await app.program.pool.query<{ entries: number; instances: number }>(
    'select count(*)::integer as entries, count(distinct instance_id)::integer as instances from journal',
  );
  expect({ entries, instances }).toEqual(rows[0]);
  expect(entries).toBeGreaterThan(50);
});

describe('an entry that was altered is found', () => {
  it.each([
    ['its workflow', "workflow = 'consent'"],
    ['the version of the rules', 'workflow_version = workflow_version + 1'],
    ['its event', "event = 'CANCEL'"],
    ['the state before', "from_state = 'open'"],
    ['no state before', 'from_state = null'],
    ['the state after', "to_state = 'cancelled'"],
    ['the kind of actor', "actor_kind = 'clock'"],
    ['the instant, by a microsecond', "at = at + interval '1 microsecond'"],
    ['the actor', 'actor_id = gen_random_uuid()'],
    ['no actor', 'actor_id = null'],
    ['the instant', "at = at + interval '1 millisecond'"],
    ['its facts', `facts = '{"seats": []}'`],
    ['the digest of its note', "note_digest = 'x'"],
    ['the entry that it follows', "prev = repeat('0', 64)"],
    ['its hash', "hash = repeat('a', 64)"],
  ])('in %s', async (_, set) => {
    const findings = await found(sql(`update journal set ${set} where instance_id = $1 and seq = 4`, call));
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((f) => f.instance))).toEqual(new Set([call]));
  });

  it('in each of its entries, the first and the last as well', async () => {
    for (let seq = 1; seq <= seqs; seq += 1)
      expect(
        whats(await found(sql("update journal set at = at + interval '1 second' where instance_id = $1 and seq = $2", call, seq))),
      ).toEqual([`${seq} was altered`]);
  });

  it('also when the forger computes its hash anew', async () => {
    const forge =
      (seq: number) =>
      async (client: PoolClient): Promise<void> => {
        const { rows } = await client.query<Omit<Entry, 'actorId'>>(
          `select instance_id as "instanceId", seq, workflow, workflow_version as "workflowVersion", event, from_state as "from", to_state as "to", actor_kind as "actorKind",
            at, facts, note_digest as "noteDigest", prev from journal where instance_id = $1 and seq = $2`,
          [call, seq],
        );
        const entry: Entry = { ...(rows[0] as Omit<Entry, 'actorId'>), actorId: app.adminId };
        await sql(
          'update journal set actor_id = $3, hash = $4 where instance_id = $1 and seq = $2',
          call,
          seq,
          app.adminId,
          hashOf(entry),
        )(client);
      };
    expect(whats(await found(forge(3)))).toEqual(['4 does not follow the entry before it']);
    expect(whats(await found(forge(seqs)))).toEqual([expect.stringContaining('ends with another entry than the row knows')]);
  });
});

describe('an entry that was taken out is found', () => {
  const without =
    (seq: number) =>
    async (client: PoolClient): Promise<void> => {
      await query(client, 'delete from journal_note where instance_id = $1 and seq = $2', [call, seq]);
      await sql('delete from journal where instance_id = $1 and seq = $2', call, seq)(client);
    };
  it('from the middle', async () => expect(whats(await found(without(3)))).toContain('3 an entry is missing'));
  it('from the beginning', async () => expect(whats(await found(without(1)))).toContain('1 an entry is missing'));
  it('from the end', async () => {
    const findings = whats(await found(without(seqs)));
    expect(findings).toContainEqual(expect.stringContaining('ends with another entry'));
    expect(findings).toContain(`- is at version ${seqs}, its journal at ${seqs - 1}`);
  });
  it('and when the later ones have moved up', async () => {
    const findings = await found(async (client) => {
      await client.query('alter table journal_note drop constraint journal_note_instance_id_seq_fkey');
      await without(3)(client);
      for (let seq = 4; seq <= seqs; seq += 1)
        await sql('update journal set seq = seq - 1 where instance_id = $1 and seq = $2', call, seq)(client);
    });
    expect(whats(findings)).toContain('3 does not follow the entry before it');
  });
  it('with all of its fellows', async () => {
    const findings = await found(async (client) => {
      await query(client, 'delete from journal_note where instance_id = $1', [call]);
      expect(await query(client, 'delete from journal where instance_id = $1', [call])).toBe(seqs);
    });
    expect(whats(findings)).toEqual(['- has no journal']);
  });
  it('with its row: what is left of the journal has nothing to belong to', async () => {
    const office = await world.secretary('POST', '/offices', {
      body: world.body,
      person: world.people.secretary,
      kind: 'chair',
      from: '2026-04-01',
    });
    expect(whats(await found(sql('delete from office where id = $1', office.body.id)))).toEqual(['- has a journal but no row']);
  });
});

describe('an entry that was put in is found', () => {
  const copy = `insert into journal (instance_id, seq, workflow, workflow_version, event, from_state, to_state, actor_kind, actor_id, at, facts, note_digest, prev, hash)
    select instance_id, $2, workflow, workflow_version, event, to_state, to_state, actor_kind, actor_id, at, '{}', null, hash, repeat('b', 64) from journal where instance_id = $1 and seq = $3`;
  it('at the end', async () => expect(whats(await found(sql(copy, call, seqs + 1, seqs)))).toContain(`${seqs + 1} was altered`));
  it('for a thing that is not there', async () => {
    const findings = await found(sql(copy.replace('select instance_id', 'select gen_random_uuid()'), call, 1, 1));
    expect(whats(findings)).toEqual(['- has a journal but no row']);
  });
  it('between two others', async () => {
    const findings = await found(async (client) => {
      await client.query('alter table journal_note drop constraint journal_note_instance_id_seq_fkey');
      for (let seq = seqs; seq > 3; seq -= 1)
        await sql('update journal set seq = seq + 1 where instance_id = $1 and seq = $2', call, seq)(client);
      await sql(copy, call, 4, 3)(client);
    });
    expect(whats(findings)).toContain('4 was altered');
  });
  it('when two have changed places', async () => {
    const findings = await found(async (client) => {
      await client.query('alter table journal_note drop constraint journal_note_instance_id_seq_fkey');
      for (const [from, to] of [
        [3, 1000],
        [4, 3],
        [1000, 4],
      ])
        await sql('update journal set seq = $3 where instance_id = $1 and seq = $2', call, from, to)(client);
    });
    expect(findings.map((f) => f.seq)).toEqual(expect.arrayContaining([3, 4]));
  });
});

describe('a row that changed without an entry is found', () => {
  it.each([
    ['state', "state = 'archived'"],
    ['version', 'version = version + 1'],
    ['head', "journal_head = repeat('c', 64)"],
  ])('in its %s', async (_, set) => {
    const findings = await found(sql(`update nomination_call set ${set} where id = $1`, call));
    expect(findings.map((f) => [f.workflow, f.instance, f.seq])).toEqual([['nomination-call', call, null]]);
  });
});

describe('the words of a reason', () => {
  const note = 'from journal_note where instance_id = $1 and text is not null';
  it('are those that were written, or it is found', async () => {
    const { rows } = await app.program.pool.query<{ text: string; seq: number }>(`select text, seq ${note}`, [call]);
    expect(rows.map((r) => r.text)).toEqual(['Lisäaikaa hakijoille.']);
    for (const set of ["text = 'Muut sanat.'", "salt = 'x'"])
      expect(whats(await found(sql(`update journal_note set ${set} where instance_id = $1`, call)))).toEqual([
        `${rows[0]?.seq} has other words than were written`,
      ]);
  });
  it('may be erased: the chain stays whole, and the journal says that there were some', async () => {
    expect(await found(sql('update journal_note set text = null where instance_id = $1', call))).toEqual([]);
    expect(await found(sql('delete from journal_note where instance_id = $1', call))).toEqual([]);
  });
});

describe('the command', () => {
  const run = async (): Promise<{ code: number; out: string }> => {
    const env = {
      ...process.env,
      DATABASE_URL: app.databaseUrl,
      EDUSTUS_TEST_CLOCK: '1',
      EDUSTUS_SECRET: 'a secret of the tests, long enough to sign',
    };
    return promisify(execFile)(process.execPath, [fileURLToPath(new URL('../../src/cli/main.js', import.meta.url)), 'verify'], {
      env,
    }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, out: stdout }),
    );
  };
  it('ends with 0 when everything is whole and with 1, a line per finding, when not', async () => {
    expect(await run()).toEqual({ code: 0, out: expect.stringMatching(/^\d+ entries of \d+ instances: whole\n$/) });
    const { rows } = await app.program.pool.query<{ event: string }>('select event from journal where instance_id = $1 and seq = 3', [
      call,
    ]);
    await app.program.pool.query("update journal set event = 'CANCEL' where instance_id = $1 and seq = 3", [call]);
    const { code, out } = await run();
    await app.program.pool.query('update journal set event = $2 where instance_id = $1 and seq = 3', [call, rows[0]?.event]);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^nomination-call ${call} entry 3: was altered\n1 findings in \\d+ entries of \\d+ instances\n$`));
  });
});

it('nobody can change a journal through the API', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
    const { status } = await app.admin(method, `/calls/${call}/journal`, method === 'DELETE' ? undefined : { event: 'X' });
    expect([method, [404, 405].includes(status)]).toEqual([method, true]);
  }
});
