import type { Pool } from 'pg';

/** Tables that what follows a commit writes without an entry of its own: letters, alarms, marks. */
const AFTERMATH = ['outbox', 'letter', 'signed_link', 'deadline'];
/** Tables of the program's own that no workflow owns: each is changed by one route alone. */
const APART = ['access_token', 'test_clock'];

/**
 * Notes every row that is inserted, changed or deleted from now on, with its transaction. The program's own tables only.
 * A transaction that is rolled back leaves no note.
 */
export async function beginAudit(pool: Pool): Promise<void> {
  await pool.query(`
    create schema audit;
    create table audit.change (transaction xid8 not null, relation text not null, operation text not null);
    create function audit.note() returns trigger language plpgsql as $$
      begin insert into audit.change values (pg_current_xact_id(), tg_table_name, tg_op); return null; end $$;
    do $$ declare t record; begin
      for t in select tablename from pg_tables where schemaname = 'public' loop
        execute format('create trigger audit after insert or update or delete on public.%I for each row execute function audit.note()', t.tablename);
      end loop;
    end $$;`);
}

export interface Audited {
  /** Transactions that changed something that an instance owns, without a journal entry. */
  readonly unjournaled: readonly { readonly transaction: string; readonly relations: readonly string[] }[];
  readonly tokens: number;
  readonly clock: number;
  readonly journal: number;
}

export async function audited(pool: Pool): Promise<Audited> {
  const { rows: unjournaled } = await pool.query<{ transaction: string; relations: string[] }>(
    `select transaction::text, array_agg(distinct relation) as relations from audit.change group by transaction
     having not bool_or(relation = 'journal') and bool_or(relation <> all($1))`,
    [[...AFTERMATH, ...APART]],
  );
  const { rows } = await pool.query<{ relation: string; count: number }>(
    'select relation, count(*)::int as count from audit.change group by relation',
  );
  const count = (relation: string): number => rows.find((row) => row.relation === relation)?.count ?? 0;
  return { unjournaled, tokens: count('access_token'), clock: count('test_clock'), journal: count('journal') };
}
