import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { GENESIS, hashOf, type Entry } from '../../src/engine/journal.js';
import { registry } from '../../src/slices.js';

type Row = Readonly<Record<string, unknown>>;
/** What happened to an instance: event, state afterwards, instant, and the person who did it; null is the program itself. */
export type Happening = readonly [event: string, to: string, at: Date, by: string | null];

/** Rows per statement. */
const BATCH = 4_000;

/** Rows for many tables, written in bulk: as the engine would have left them, each instance with its journal. */
export class Rows {
  private readonly tables = new Map<string, Row[]>();

  /** @param columns by name; what is left out takes its default */
  add(table: string, columns: Row): void {
    const rows = this.tables.get(table) ?? [];
    rows.push(columns);
    this.tables.set(table, rows);
  }

  /** An instance of a workflow at the end of its journal. @returns its id */
  instance(workflow: string, happenings: readonly Happening[], columns: Row, id: string = uuid()): string {
    const store = registry.workflow(workflow);
    let prev = GENESIS;
    let from: string | null = null;
    happenings.forEach(([event, to, at, by], i) => {
      const entry: Entry = {
        instanceId: id,
        seq: i + 1,
        workflow,
        workflowVersion: store.workflow.version,
        event,
        from,
        to,
        actorKind: by === null ? 'system' : 'person',
        actorId: by,
        at,
        facts: {},
        noteDigest: null,
        prev,
      };
      const hash = hashOf(entry);
      this.add('journal', {
        instance_id: id,
        seq: entry.seq,
        workflow,
        workflow_version: entry.workflowVersion,
        event,
        from_state: from,
        to_state: to,
        actor_kind: entry.actorKind,
        actor_id: by,
        at,
        facts: {},
        prev,
        hash,
      });
      [prev, from] = [hash, to];
    });
    this.add(store.table, {
      id,
      state: from,
      version: happenings.length,
      journal_head: prev,
      created_at: happenings[0]?.[2],
      ...columns,
    });
    return id;
  }

  /** Writes them in one transaction, in which foreign keys are not looked at: rows come table by table. Leaves nothing behind to be written again. */
  async write(pool: Pool): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query(`begin; set local session_replication_role = replica`);
      for (const [table, rows] of this.tables) {
        const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ');
        for (let i = 0; i < rows.length; i += BATCH)
          await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
            JSON.stringify(rows.slice(i, i + BATCH)),
          ]);
      }
      await client.query('commit');
      this.tables.clear();
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}
