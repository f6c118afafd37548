import type { Pool } from 'pg';
import { digestOf, GENESIS, hashOf, type Entry } from './journal.js';
import type { Registry } from './registry.js';

export interface Finding {
  readonly workflow: string;
  readonly instance: string;
  readonly seq: number | null;
  readonly what: string;
}
export interface Verified {
  readonly entries: number;
  readonly instances: number;
  readonly findings: readonly Finding[];
}

interface Row {
  readonly instance_id: string;
  readonly seq: number;
  readonly workflow: string;
  readonly workflow_version: number;
  readonly event: string;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly actor_kind: Entry['actorKind'];
  readonly actor_id: string | null;
  readonly at: Date;
  readonly facts: Record<string, unknown>;
  readonly note_digest: string | null;
  readonly prev: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly text: string | null;
  /** False when the instant has more than milliseconds: ours never have, and the hash would not see them. */
  readonly exact: boolean;
}
interface Head {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly journal_head: string;
}

const BATCH = 2_000;

/**
 * Recomputes every chain from its first entry and holds its end against the row. Finds an entry that was altered, taken out or put in, a row that
 * changed its state, version or head without an entry, and words that are not those that were written. Reads in batches; writes nothing.
 */
export async function verifyJournals(pool: Pool, registry: Registry): Promise<Verified> {
  const findings: Finding[] = [];
  let entries = 0;
  let instances = 0;
  for (const { table, workflow } of registry.stores) {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const heads = (
        await pool.query<Head>(`select id, state, version, journal_head from ${table} where id > $1 order by id limit ${BATCH}`, [after])
      ).rows;
      const last = heads.at(-1);
      if (!last) break;
      after = last.id;
      instances += heads.length;
      const rows = await entriesOf(
        pool,
        heads.map((h) => h.id),
      );
      entries += rows.length;
      const byInstance = grouped(rows);
      for (const head of heads) findings.push(...chain(workflow.name, head, byInstance.get(head.id) ?? []));
    }
  }
  findings.push(...(await orphans(pool, registry)));
  return { entries, instances, findings };
}

const entriesOf = async (pool: Pool, ids: readonly string[]): Promise<Row[]> =>
  (
    await pool.query<Row>(
      `select j.*, n.salt, n.text, j.at = date_trunc('milliseconds', j.at) as exact from journal j left join journal_note n on n.instance_id = j.instance_id and n.seq = j.seq where j.instance_id = any($1) order by j.instance_id, j.seq`,
      [ids],
    )
  ).rows;

function chain(workflow: string, head: Head, rows: readonly Row[]): Finding[] {
  const findings: Finding[] = [];
  const found = (seq: number | null, what: string): void => void findings.push({ workflow, instance: head.id, seq, what });
  let prev = GENESIS;
  let state: string | null = null;
  let seq = 0;
  for (const row of rows) {
    seq += 1;
    if (row.seq !== seq) {
      found(seq, 'an entry is missing');
      seq = row.seq;
    }
    if (row.workflow !== workflow) found(row.seq, `says it belongs to ${row.workflow}`);
    if (row.prev !== prev) found(row.seq, 'does not follow the entry before it');
    if (!row.exact || row.hash !== hashOf(entryOf(row))) found(row.seq, 'was altered');
    if (row.from_state !== state)
      found(row.seq, `starts from ${row.from_state ?? 'nothing'}, but the entry before ended in ${state ?? 'nothing'}`);
    if (row.text !== null && (row.salt === null || digestOf(row.salt, row.text) !== row.note_digest))
      found(row.seq, 'has other words than were written');
    ({ hash: prev, to_state: state } = row);
  }
  if (rows.length === 0) found(null, 'has no journal');
  else if (head.journal_head !== prev) found(null, 'ends with another entry than the row knows: entries were taken out, put in or altered');
  if (rows.length > 0 && head.version !== seq) found(null, `is at version ${head.version}, its journal at ${seq}`);
  if (rows.length > 0 && head.state !== state) found(null, `is in state ${head.state}, its journal in ${state ?? 'none'}`);
  return findings;
}

const entryOf = (r: Row): Entry => ({
  instanceId: r.instance_id,
  seq: r.seq,
  workflow: r.workflow,
  workflowVersion: r.workflow_version,
  event: r.event,
  from: r.from_state,
  to: r.to_state,
  actorKind: r.actor_kind,
  actorId: r.actor_id,
  at: r.at,
  facts: r.facts,
  noteDigest: r.note_digest,
  prev: r.prev,
});

/** Entries whose instance is gone, or that name a workflow that nobody knows. */
async function orphans(pool: Pool, registry: Registry): Promise<Finding[]> {
  const known = registry.stores.map(({ table, workflow }) => `select id, '${workflow.name}' as workflow from ${table}`).join(' union all ');
  const { rows } = await pool.query<{ workflow: string; instance_id: string }>(
    `select distinct j.workflow, j.instance_id from journal j where not exists (select 1 from (${known}) k where k.id = j.instance_id and k.workflow = j.workflow)`,
  );
  return rows.map((r) => ({ workflow: r.workflow, instance: r.instance_id, seq: null, what: 'has a journal but no row' }));
}

function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.instance_id);
    if (group) group.push(row);
    else groups.set(row.instance_id, [row]);
  }
  return groups;
}
