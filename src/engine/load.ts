import { isId } from '../../workflows/kit/fields.js';
import type { Actor } from '../../workflows/kit/policy.js';
import { rolesOf } from '../../workflows/kit/policy.js';
import { actorIdOf } from './journal.js';
import { named, type Named } from './statements.js';
import type { Child, Db, Loaded, Store } from './store.js';

interface Loader {
  readonly one: Named;
  readonly many: Named;
  /** Column name → path in the facts, for names with dots. */
  nest?: readonly (readonly [name: string, path: readonly string[]])[];
}
const loaders = new Map<Store, Loader>();

const quoted = (name: string): string => `"${name}"`;

function childSelect(child: Child): string {
  const of = `from ${child.table} c where c.${child.parent} = t.id`;
  if (child.kind === 'ids') return `array(select c.${child.item}::text ${of} order by c.ordinal) as ${quoted(child.fact)}`;
  const fields = Object.entries(child.fields).map(([field, [column]]) => `'${field}', c.${quoted(column)}`);
  return `coalesce((select jsonb_agg(jsonb_build_object(${fields.join(', ')}) order by ${child.order}) ${of}), '[]') as ${quoted(child.fact)}`;
}

/**
 * The statement that reads instances of a workflow, whole: own facts, lists, scope, and what rules know of others. $1 id or ids, $2 now.
 * One id has a statement of its own: for `any($1)` PostgreSQL expects ten rows and plans anew at every call, which costs more than the read.
 */
export function selectOf(store: Store, many: boolean): string {
  const items = [
    't.id, t.state, t.version, t.journal_head as "journalHead", t.created_at as "createdAt", $2::timestamptz as now',
    ...Object.entries(store.columns).map(([fact, column]) => `t.${quoted(column)} as ${quoted(fact)}`),
    ...(store.children ?? []).map(childSelect),
    ...Object.entries(store.scope).flatMap(([key, expression]) =>
      expression.startsWith('=') ? [] : [`${expression} as ${quoted(`scope.${key}`)}`],
    ),
    ...(store.reads ? [store.reads] : []),
  ];
  return `select ${items.join(', ')} from ${store.table} t ${store.joins ?? ''} where t.id = ${many ? 'any($1::uuid[])' : '$1::uuid'}`;
}

function loaderOf(store: Store): Loader {
  const existing = loaders.get(store);
  if (existing) return existing;
  const loader = { one: named(selectOf(store, false)), many: named(selectOf(store, true)) };
  loaders.set(store, loader);
  return loader;
}

/** Names with dots, from the columns of an answer; the same for every answer of a store. */
function nestOf(loader: Loader, fields: readonly { readonly name: string }[]): NonNullable<Loader['nest']> {
  return (loader.nest ??= fields.filter((f) => f.name.includes('.')).map((f) => [f.name, f.name.split('.')] as const));
}

/**
 * Loads instances with the facts that their rules need, in one statement.
 * @param event whose payload names the other row that a store `asks` for
 * @returns found ones in the order asked for; roles are those of the actor
 */
export async function loadFacts(
  db: Db,
  store: Store,
  ids: readonly string[],
  now: Date,
  actor: Actor,
  event: Readonly<Record<string, unknown>> = {},
): Promise<Loaded[]> {
  const loader = loaderOf(store);
  const asked = store.asks === undefined ? [] : [isId(event[store.asks]) ? event[store.asks] : null];
  const { rows, fields } = await db.query<Record<string, unknown>>(
    ids.length === 1 ? { ...loader.one, values: [ids[0], now, ...asked] } : { ...loader.many, values: [ids, now, ...asked] },
  );
  const nest = nestOf(loader, fields);
  const copied = Object.entries(store.scope).filter(([, expression]) => expression.startsWith('='));
  const actorId = actorIdOf(actor);
  const found = rows.map((row) => {
    row['scope'] = {};
    row['of'] = {};
    for (const [flat, path] of nest) {
      put(row, path, row[flat]);
      delete row[flat];
    }
    for (const [key, expression] of copied) (row['scope'] as Record<string, unknown>)[key] = row[expression.slice(1)];
    const facts = row as Loaded & { actorId: string | null; roles: readonly string[] };
    facts.actorId = actorId;
    facts.roles = rolesOf(actor, facts.scope, now, facts.id);
    return facts;
  });
  if (found.length < 2) return found;
  const byId = new Map(found.map((f) => [f.id, f]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = target;
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
  at[path.at(-1) as string] = value;
}
