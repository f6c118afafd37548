import { expect } from '@jest/globals';
import pg from 'pg';
import { verifyJournals } from '../../src/engine/verify.js';
import { VALUE_TYPES } from '../../src/platform/database/value-types.js';
import { registry } from '../../src/slices.js';
import { STARTING } from '../support/patience.js';
import { until } from '../support/until.js';
import type { Seen } from './load.js';

/** Findings that must be none; each query names what is wrong. */
const WRONG: Readonly<{ [what: string]: string }> = {
  'an entry does not start where the one before ended':
    'select j.instance_id from journal j left join journal p on p.instance_id = j.instance_id and p.seq = j.seq - 1 where j.from_state is distinct from p.to_state or (j.seq > 1 and p.seq is null)',
  'two candidacies of a person in a call':
    "select call_id from candidacy where state <> 'merged' group by call_id, person_id having count(*) > 1",
  'two consents of a candidacy': 'select candidacy_id from consent group by candidacy_id having count(*) > 1',
  'a candidacy that was not asked for consent':
    'select k.id from candidacy k where not exists (select 1 from consent c where c.candidacy_id = k.id)',
  'a proposal that was sent and supports nothing':
    "select p.id from candidate_proposal p where p.state in ('submitted', 'returned', 'checked') and not exists (select 1 from candidacy_supporter s where s.proposal_id = p.id)",
  'a selection without its one membership':
    "select k.id from candidacy k where k.state = 'selected' and (select count(*) from membership m where m.candidacy_id = k.id) <> 1",
  'a membership that nobody was selected to':
    "select m.id from membership m join candidacy k on k.id = m.candidacy_id where k.state <> 'selected'",
  'a call that is ready without its one decision':
    "select c.id from nomination_call c where c.state in ('proposal-ready', 'decided') and (select count(*) from appointment_decision d where d.call_id = c.id) <> 1",
  'two holders of a seat': 'select seat_id from holder where superseded_at is null group by seat_id having count(*) > 1',
  'a letter of an effect that is not done': 'select l.id from letter l join outbox o on o.id = l.outbox_id where o.done_at is null',
  'a letter written twice':
    'select instance_id, seq, letter from letter group by instance_id, seq, letter, coalesce(person_id, organisation_id) having count(distinct outbox_id) > 1 or count(*) > 1',
  'an effect asked for twice':
    "select instance_id, seq from outbox where topic = 'letter' group by instance_id, seq, payload having count(*) > 1",
  'a consent request that nobody got':
    "select o.id from outbox o where payload->>'letter' = 'consent-request' and not exists (select 1 from letter l where l.outbox_id = o.id)",
  'a link that no letter carries':
    "select s.id from signed_link s where not exists (select 1 from letter l where l.facts->>'link' = s.id::text)",
  'a deadline that is due and not settled': 'select d.id from deadline d, test_clock c where d.settled_at is null and d.due_at <= c.now',
  'an effect that failed for good': 'select id from outbox where attempts >= 8 and done_at is null',
};

export interface Aftermath {
  readonly entries: number;
  readonly letters: number;
  readonly memberships: number;
}

/** Holds what clients were told against what is there. The program must run, or nothing drains. */
export async function expectNothingLost(databaseUrl: string, record: Seen): Promise<Aftermath> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types: VALUE_TYPES, options: '-c timezone=UTC' });
  pool.on('error', () => {});
  try {
    const undone = async (): Promise<object[]> =>
      (await pool.query('select id, workflow, topic, payload, attempts, last_error from outbox where done_at is null limit 5'))
        .rows as object[];
    // What the last turn of the clock made due is carried out after it was answered, and brings effects of its own. What never is, is found below.
    const due = async (): Promise<object[]> =>
      (await pool.query(WRONG['a deadline that is due and not settled'] as string)).rows as object[];
    const drained = async (): Promise<boolean> => (await due()).length === 0 && (await undone()).length === 0;
    await until('the queue has drained', drained, STARTING).catch(() => undefined);
    expect(await undone()).toEqual([]);

    // Each event that was acknowledged stands once: its key names one entry, and that entry is the event.
    const keys = await pool.query<{ key: string; instance: string; version: number; event: string; times: number }>(
      `select k.key, k.instance_id as instance, k.version, j.event, (select count(*)::int from journal x where x.instance_id = k.instance_id and x.seq = k.version) as times
       from idempotency_key k left join journal j on j.instance_id = k.instance_id and j.seq = k.version`,
    );
    const known = new Map(keys.rows.map((row) => [row.key, row]));
    const wrong = record.acknowledged.filter(({ key, instance, event, version }) => {
      const row = known.get(key);
      return !row || row.instance !== instance || row.event !== event || row.times !== 1 || row.version > version;
    });
    expect(wrong).toEqual([]);
    // And none stands that was not: whatever got no answer was sent again until it got one.
    const told = new Set(record.acknowledged.map(({ key }) => key));
    expect(keys.rows.filter(({ key }) => !told.has(key))).toEqual([]);
    const twice = 'select instance_id, version from idempotency_key group by instance_id, version having count(*) > 1';
    const unkeyed =
      "select j.instance_id, j.seq, j.event from journal j left join idempotency_key k on k.instance_id = j.instance_id and k.version = j.seq where j.actor_kind in ('person', 'link') and k.key is null";
    for (const [what, sql] of Object.entries({ ...WRONG, 'two keys of one entry': twice, 'an entry of a person without a key': unkeyed }))
      expect({ [what]: (await pool.query(sql)).rows.slice(0, 5) }).toEqual({ [what]: [] });

    const { entries, findings } = await verifyJournals(pool, registry);
    expect(findings).toEqual([]);
    const { rows } = await pool.query<Aftermath>(
      'select (select count(*) from letter)::int as letters, (select count(*) from membership)::int as memberships',
    );
    return { ...(rows[0] as Aftermath), entries };
  } finally {
    await pool.end();
  }
}
