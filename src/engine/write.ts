import { v7 as uuid } from 'uuid';
import type { Command, Effect } from '../../workflows/kit/effect.js';
import type { Entry, Note } from './journal.js';
import { Invalid } from './errors.js';
import { problem } from './payload.js';
import { named } from './statements.js';
import type { Child, Db, RowList, Store } from './store.js';

/** What one event changes, everything in one statement and one commit. */
export interface Change {
  readonly store: Store;
  readonly entry: Entry;
  readonly hash: string;
  readonly note: Note | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
  readonly effects: readonly Effect[];
  /** The deadline that fired: settled by this very change. */
  readonly fired?: { readonly id: string; readonly key: string };
  readonly idempotency?: { readonly actor: string; readonly key: string; readonly digest: string };
}

export interface OutboxRow {
  readonly id: string;
  readonly topic: 'letter' | 'command';
  readonly payload: object;
}

/** Commands are carried out by who commits them; this long after, the relay takes over what is still undone. Real seconds. */
const COMMAND_GRACE = 2;

/** Outbox rows of a change, in the order of its effects. */
function outboxOf(effects: readonly Effect[]): OutboxRow[] {
  return effects.flatMap((effect): OutboxRow[] => {
    if (effect.kind === 'notify')
      return [{ id: uuid(), topic: 'letter', payload: { letter: effect.letter, to: effect.to, facts: effect.facts ?? {} } }];
    if (effect.kind === 'command') return [commandRow(effect)];
    return effect.kind === 'commands' ? effect.list.map(commandRow) : [];
  });
}
const commandRow = ({ kind: _, ...command }: Command & { kind?: string }): OutboxRow => ({
  id: uuid(),
  topic: 'command',
  payload: command,
});

/** Collects the parameters of a statement that is put together by what changes; the same kind of change has the same text. */
class Builder {
  readonly values: unknown[] = [];
  readonly parts: string[] = [];
  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
  json(value: unknown): string {
    return `${this.param(JSON.stringify(value))}::jsonb`;
  }
}

/**
 * Writes a change. One statement: row, lists, journal, alarms, outbox, idempotency key.
 * @returns ids of the commands to carry out next; null when the row was no longer at the expected version, and then nothing was written
 */
export async function writeChange(db: Db, change: Change): Promise<{ commands: string[] } | null> {
  const { entry, store, before, effects } = change;
  const b = new Builder();
  const id = b.param(entry.instanceId);
  if (before === null) insertRow(b, change, id);
  else updateRow(b, change, id);
  for (const child of store.children ?? [])
    if (before === null || before[child.fact] !== change.after[child.fact]) writeChild(b, child, id, change.after[child.fact] as unknown[]);
  writeJournal(b, change, id);
  writeDeadlines(b, change, id);
  const outbox = outboxOf(effects);
  if (outbox.length > 0) writeOutbox(b, change, id, outbox);
  if (change.idempotency) {
    const { actor, key, digest } = change.idempotency;
    b.parts.push(
      `k as (insert into idempotency_key (actor, key, digest, instance_id, version) select ${b.param(actor)}, ${b.param(key)}, ${b.param(digest)}, ${id}::uuid, ${b.param(entry.seq)}::integer from w)`,
    );
  }
  const { name, text } = named(`with ${b.parts.join(',\n')} select 1 from w`);
  const { rowCount } = await db.query({ name, text, values: b.values });
  return rowCount === 0 ? null : { commands: commandsOf(outbox) };
}

/**
 * Writes the effects of making, once its rules have held, in the transaction that made the row: they belong to its first journal entry.
 * @returns ids of the commands to carry out next
 */
export async function writeEffects(db: Db, change: Change): Promise<string[]> {
  const b = new Builder();
  const id = b.param(change.entry.instanceId);
  b.parts.push(`w as (select ${id}::uuid as id)`);
  writeDeadlines(b, change, id);
  const outbox = outboxOf(change.effects);
  if (outbox.length > 0) writeOutbox(b, change, id, outbox);
  if (b.parts.length > 1) await db.query({ ...named(`with ${b.parts.join(',\n')} select 1 from w`), values: b.values });
  return commandsOf(outbox);
}

const commandsOf = (outbox: readonly OutboxRow[]): string[] => outbox.filter((o) => o.topic === 'command').map((o) => o.id);

function toColumn(b: Builder, store: Store, fact: string, value: unknown = null): string {
  if (store.lastDays?.includes(fact)) return `${b.param(value)}::date + 1`;
  return store.json?.includes(fact) && value !== null ? b.json(value) : b.param(value);
}

function insertRow(b: Builder, { store, entry, hash, after }: Change, id: string): void {
  const facts = Object.entries(store.columns).filter(([fact]) => after[fact] !== undefined);
  const columns = ['id', 'state', 'version', 'journal_head', 'created_at', ...facts.map(([, column]) => `"${column}"`)];
  const values = [
    id,
    b.param(entry.to),
    '1',
    b.param(hash),
    b.param(entry.at),
    ...facts.map(([fact]) => toColumn(b, store, fact, after[fact])),
  ];
  b.parts.push(`w as (insert into ${store.table} (${columns.join(', ')}) values (${values.join(', ')}) returning 1)`);
}

function updateRow(b: Builder, { store, entry, hash, before, after }: Change, id: string): void {
  const changed = Object.entries(store.columns).filter(([fact]) => before?.[fact] !== after[fact]);
  const sets = changed.map(([fact, column]) => `, "${column}" = ${toColumn(b, store, fact, after[fact])}`);
  b.parts.push(
    `w as (update ${store.table} set state = ${b.param(entry.to)}, version = version + 1, journal_head = ${b.param(hash)}${sets.join('')} where id = ${id}::uuid and version = ${b.param(entry.seq - 1)}::integer returning 1)`,
  );
}

function writeChild(b: Builder, child: Child, id: string, items: readonly unknown[] = []): void {
  const n = b.parts.length;
  if (child.kind === 'ids') {
    const list = `${b.param(items)}::${child.type ?? 'uuid'}[]`;
    b.parts.push(`d${n} as (delete from ${child.table} using w where ${child.parent} = ${id}::uuid and ${child.item} <> all(${list}))`);
    b.parts.push(
      `c${n} as (insert into ${child.table} (${child.parent}, ${child.item}, ordinal) select ${id}::uuid, i.v, i.o from w, unnest(${list}) with ordinality as i(v, o)
        on conflict (${child.parent}, ${child.item}) do update set ordinal = excluded.ordinal)`,
    );
    return;
  }
  const fields = Object.entries(child.fields);
  mustDiffer(child, items);
  const list = b.json(items);
  const types = fields.map(([field, [, type]]) => `"${field}" ${type}`).join(', ');
  const columns = fields.map(([, [column]]) => `"${column}"`);
  const picks = fields.map(([field, [column]]) => (column === 'id' ? `coalesce(r."${field}", gen_random_uuid())` : `r."${field}"`));
  const sets = fields
    .filter(([, [column]]) => !child.key.split(', ').includes(column))
    .map(([, [column]]) => `"${column}" = excluded."${column}"`);
  if (child.replace) {
    const [keyField, [keyColumn, keyType]] = fields.find(([, [column]]) => child.key.endsWith(column)) as [string, [string, string]];
    b.parts.push(
      `d${n} as (delete from ${child.table} using w where ${child.parent} = ${id}::uuid and "${keyColumn}" not in (select x."${keyField}" from jsonb_to_recordset(${list}) as x("${keyField}" ${keyType})))`,
    );
  }
  b.parts.push(
    `c${n} as (insert into ${child.table} (${child.parent}, ${columns.join(', ')}) select ${id}::uuid, ${picks.join(', ')} from w, jsonb_to_recordset(${list}) as r(${types})
      on conflict (${child.key}) do ${sets.length > 0 ? `update set ${sets.join(', ')}` : 'nothing'})`,
  );
}

/** A key given twice would be a fault in the statement. @throws Invalid */
function mustDiffer({ fact, key, parent, fields }: RowList, items: readonly unknown[]): void {
  const parts = key.split(', ').filter((column) => column !== parent);
  const own = Object.entries(fields).flatMap(([field, [column]]) => (parts.includes(column) ? [field] : []));
  const keys = (items as Record<string, unknown>[])
    .filter((item) => own.every((field) => item[field] !== undefined))
    .map((item) => own.map((field) => String(item[field])).join('|'));
  if (new Set(keys).size < keys.length) throw new Invalid([problem(`/${fact}`, 'field.twice')]);
}

function writeJournal(b: Builder, { entry: e, hash, note }: Change, id: string): void {
  const values = [
    `${id}::uuid`,
    `${b.param(e.seq)}::integer`,
    `${b.param(e.workflow)}`,
    `${b.param(e.workflowVersion)}::integer`,
    b.param(e.event),
    b.param(e.from),
    b.param(e.to),
    b.param(e.actorKind),
    `${b.param(e.actorId)}::uuid`,
    `${b.param(e.at)}::timestamptz`,
    b.json(e.facts),
    b.param(e.noteDigest),
    b.param(e.prev),
    b.param(hash),
  ];
  b.parts.push(
    `j as (insert into journal (instance_id, seq, workflow, workflow_version, event, from_state, to_state, actor_kind, actor_id, at, facts, note_digest, prev, hash) select ${values.join(', ')} from w)`,
  );
  if (note)
    b.parts.push(
      `n as (insert into journal_note (instance_id, seq, salt, text) select ${id}::uuid, ${b.param(e.seq)}::integer, ${b.param(note.salt)}, ${b.param(note.text)} from w)`,
    );
}

/** The net of what is taken off and set: one statement must not touch a row twice, so the last word on a key counts. */
function netAlarms(effects: readonly Effect[]): Map<string, { at: Date; event: string } | null> {
  const alarms = new Map<string, { at: Date; event: string } | null>();
  for (const effect of effects) {
    if (effect.kind === 'unschedule') alarms.set(effect.key, null);
    if (effect.kind === 'schedule') alarms.set(effect.key, effect.at === null ? null : { at: effect.at, event: effect.event });
  }
  return alarms;
}

function writeDeadlines(b: Builder, { entry, effects, fired, before }: Change, id: string): void {
  const alarms = netAlarms(effects);
  const moved = fired !== undefined && (alarms.get(fired.key) ?? null) !== null;
  if (fired && !moved) {
    alarms.delete(fired.key);
    b.parts.push(
      `f as (update deadline set settled_at = ${b.param(entry.at)}::timestamptz, outcome = ${b.param(entry.to)} from w where deadline.id = ${b.param(fired.id)}::uuid)`,
    );
  }
  const off = [...alarms].flatMap(([key, alarm]) => (alarm === null ? [key] : []));
  const on = [...alarms].flatMap(([key, alarm]) => (alarm === null ? [] : [{ id: uuid(), key, at: alarm.at, event: alarm.event }]));
  if (off.length > 0 && before !== null)
    b.parts.push(
      `u as (update deadline set settled_at = ${b.param(entry.at)}::timestamptz, outcome = 'taken off' from w where instance_id = ${id}::uuid and key = any(${b.param(off)}::text[]) and settled_at is null)`,
    );
  if (on.length > 0)
    b.parts.push(
      `s as (insert into deadline (id, workflow, instance_id, key, event, due_at, set_at) select x.id, ${b.param(entry.workflow)}, ${id}::uuid, x.key, x.event, x.at, ${b.param(entry.at)}::timestamptz
        from w, jsonb_to_recordset(${b.json(on)}) as x(id uuid, key text, at timestamptz, event text)
        on conflict (instance_id, key) where settled_at is null do update set due_at = excluded.due_at, event = excluded.event, set_at = excluded.set_at)`,
    );
}

function writeOutbox(b: Builder, { entry }: Change, id: string, outbox: readonly OutboxRow[]): void {
  b.parts.push(
    `o as (insert into outbox (id, workflow, instance_id, seq, topic, payload, available_at)
      select x.id, ${b.param(entry.workflow)}, ${id}::uuid, ${b.param(entry.seq)}::integer, x.topic, x.payload,
        clock_timestamp() + case x.topic when 'command' then interval '${COMMAND_GRACE} seconds' else interval '0' end
      from w, jsonb_to_recordset(${b.json(outbox)}) as x(id uuid, topic text, payload jsonb))`,
  );
}
