import { contactOf, rolesHeld, scopesHeld, secretaryOf, type Actor, type Role } from '../../workflows/kit/policy.js';
import { Invalid } from '../engine/errors.js';
import { knows } from '../engine/permission.js';
import { loadFacts } from '../engine/load.js';
import { problem } from '../engine/payload.js';
import type { Db, Loaded, Store } from '../engine/store.js';
import { isId } from '../../workflows/kit/fields.js';

export interface Page {
  readonly items: readonly Loaded[];
  /** Opaque; null at the end. */
  readonly next: string | null;
}
const MOST = 200;

/**
 * One page of a collection, of what the actor may read: oldest first to programs, which read on from where they were.
 * @throws Invalid for an unknown parameter or value, naming it
 */
export async function list(
  db: Db,
  store: Store,
  actor: Actor,
  now: Date,
  query: Readonly<Record<string, unknown>>,
  first: 'oldest' | 'newest' = 'oldest',
): Promise<Page> {
  const { limit = '50', cursor, state, ...filters } = query;
  const values: unknown[] = [];
  const param: Param = (value) => `$${values.push(value)}`;
  const conditions = [readable(store, actor, now, param)];
  if (state !== undefined) conditions.push(`${stateFor(store, actor, now, param)} = any(${param(statesOf(store, state))})`);
  if (cursor !== undefined) conditions.push(`t.id ${first === 'oldest' ? '>' : '<'} ${param(afterOf(cursor))}::uuid`);
  for (const [name, value] of Object.entries(filters)) {
    const condition = Object.hasOwn(store.filters ?? {}, name) ? store.filters?.[name] : undefined;
    if (!condition) throw new Invalid([problem(`query:${name}`, 'field.unknown')]);
    if (!isId(value)) throw new Invalid([problem(`query:${name}`, 'field.not-id')]);
    conditions.push(condition.replace('?', `${param(value)}::uuid`));
  }
  const most = limitOf(limit);
  const { rows } = await db.query<{ id: string }>(
    `select t.id from ${store.table} t where ${conditions.join(' and ')} order by t.id ${first === 'oldest' ? 'asc' : 'desc'} limit ${most + 1}`,
    values,
  );
  const ids = rows.slice(0, most).map((r) => r.id);
  const items = ids.length === 0 ? [] : await loadFacts(db, store, ids, now, actor);
  const last = ids.at(-1);
  return {
    items: items.filter((facts) => knows(store, facts)),
    next: rows.length > most && last ? Buffer.from(last).toString('base64url') : null,
  };
}

/** Takes a value of a statement, and says its place. */
export type Param = (value: unknown) => string;

/** The state that the actor is told of a row, so that asking for a state finds what is shown with it, and no more. */
function stateFor({ publicState, ...store }: Store, actor: Actor, now: Date, param: Param): string {
  if (publicState === undefined) return 't.state';
  const { public: _, ...own } = store.readable;
  return `case when ${readable({ ...store, readable: own }, actor, now, param)} then t.state else ${publicState} end`;
}

/** The condition for what the actor's roles may read: any of them is enough. */
export function readable(store: Pick<Store, 'readable'>, actor: Actor, now: Date, param: Param): string {
  const conditions: string[] = [];
  const allow = (role: Role, scopeIds: readonly string[]): void => {
    const condition = store.readable[role];
    if (condition === undefined) return;
    const own = 'personId' in actor ? actor.personId : null;
    const filled = condition.replace(/\$([12])(?:::uuid\[\])?/g, (_, which) =>
      which === '1' ? `${param(scopeIds)}::uuid[]` : `${param(own)}::uuid`,
    );
    conditions.push(`(${filled})`);
  };
  allow('public', []);
  if (actor.kind === 'person') {
    if (rolesHeld(actor, now).has('administrator')) return 'true';
    allow('candidate', []);
    const [bodies, organisations, organs] = [secretaryOf(actor, now), contactOf(actor, now), scopesHeld(actor, now, 'organ-member')];
    if (bodies.length > 0) allow('secretary', bodies);
    if (organisations.length > 0) allow('contact', organisations);
    if (organs.length > 0) allow('organ-member', organs);
  }
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

function limitOf(limit: unknown): number {
  const number = typeof limit === 'string' && /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (number < 1 || number > MOST) throw new Invalid([problem('query:limit', 'field.not-whole-number')]);
  return number;
}

function afterOf(cursor: unknown): string {
  const id = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!isId(id)) throw new Invalid([problem('query:cursor', 'field.not-id')]);
  return id;
}

function statesOf(store: Store, state: unknown): string[] {
  const wanted = typeof state === 'string' ? state.split(',') : [];
  if (wanted.length === 0 || !wanted.every((s) => Object.hasOwn(store.workflow.states, s)))
    throw new Invalid([problem('query:state', 'field.not-one-of')]);
  return wanted;
}
