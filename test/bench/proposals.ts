import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { GENESIS, hashOf, type Entry } from '../../src/engine/journal.js';

/**
 * Fills one call with proposals up to a number, each with a whole journal of its own: as the engine would have left them.
 * @returns ids of the newest ones, submitted
 */
export async function fillUp(
  pool: Pool,
  { call, organisation, seat, to }: { call: string; organisation: string; seat: string; to: number },
): Promise<string[]> {
  const { rows } = await pool.query<{ count: number }>('select count(*)::integer as count from candidate_proposal');
  const missing = to - (rows[0]?.count ?? 0);
  const at = new Date('2026-03-02T08:00:00.000Z');
  const ids: string[] = [];
  for (let made = 0; made < missing; made += 2_000) {
    const batch = Array.from({ length: Math.min(2_000, missing - made) }, () => instance(at));
    ids.push(...batch.map((b) => b.id));
    await insert(pool, batch, { call, organisation, seat });
  }
  return ids.slice(-1_000);
}

interface Instance {
  readonly id: string;
  readonly entries: readonly (Entry & { readonly hash: string })[];
}

function instance(at: Date): Instance {
  const id = uuid();
  const base = {
    instanceId: id,
    workflow: 'candidate-proposal',
    workflowVersion: 1,
    actorKind: 'system' as const,
    actorId: null,
    at,
    facts: {},
    noteDigest: null,
  };
  const first: Entry = { ...base, seq: 1, event: 'CREATE', from: null, to: 'draft', prev: GENESIS };
  const second: Entry = { ...base, seq: 2, event: 'SUBMIT', from: 'draft', to: 'submitted', prev: hashOf(first) };
  return { id, entries: [first, second].map((e) => ({ ...e, hash: hashOf(e) })) };
}

async function insert(
  pool: Pool,
  batch: readonly Instance[],
  { call, organisation, seat }: { call: string; organisation: string; seat: string },
): Promise<void> {
  const ids = batch.map((b) => b.id);
  const entries = batch.flatMap((b) => b.entries.map((e) => ({ ...e, at: e.at.toISOString() })));
  await pool.query(
    `insert into candidate_proposal (id, state, version, journal_head, created_at, call_id, nominee, justification, language, authorised, arrived_at)
     select x.id, 'submitted', 2, x.head, $3, $2, '{"givenName": "Aino", "familyName": "Esimerkki"}', 'Tuntee alueen.', 'fi', true, $3
     from jsonb_to_recordset($1) as x(id uuid, head text)`,
    [JSON.stringify(batch.map((b) => ({ id: b.id, head: b.entries.at(-1)?.hash }))), call, new Date('2026-03-02T08:00:00Z')],
  );
  await pool.query('insert into proposal_organisation (proposal_id, organisation_id, ordinal) select unnest($1::uuid[]), $2, 1', [
    ids,
    organisation,
  ]);
  await pool.query('insert into proposal_seat (proposal_id, seat_id, ordinal) select unnest($1::uuid[]), $2, 1', [ids, seat]);
  await pool.query(
    `insert into journal (instance_id, seq, workflow, workflow_version, event, from_state, to_state, actor_kind, actor_id, at, facts, note_digest, prev, hash)
     select x."instanceId", x.seq, x.workflow, x."workflowVersion", x.event, x."from", x."to", x."actorKind", null, x.at, x.facts, null, x.prev, x.hash
     from jsonb_to_recordset($1) as x("instanceId" uuid, seq integer, workflow text, "workflowVersion" integer, event text, "from" text, "to" text, "actorKind" text, at timestamptz, facts jsonb, prev text, hash text)`,
    [JSON.stringify(entries)],
  );
}
