import { isId } from '../../workflows/kit/fields.js';
import type { Actor } from '../../workflows/kit/policy.js';
import { contactOf, rolesOf, secretaryOf } from '../../workflows/kit/policy.js';
import { actorIdOf } from './journal.js';
import { named, type Named } from './statements.js';
import type { Child, Db, Loaded, Store } from './store.js';

interface Loader {
  readonly one: Named;
  readonly many: Named;
  /** Made from the columns of the first answer; the same for every answer of a store. */
  shape?: Shape;
}
type Part = Record<string, unknown>;
/** How the columns of an answer become facts. */
interface Shape {
  /** The facts and every object inside, empty, as JSON.parse made them: V8 keeps copies of such in its fast form, and everything after is copying. */
  readonly parts: readonly Readonly<Part>[];
  /** Which part lies where: part `inner` is `key` of part `outer`. */
  readonly nesting: readonly (readonly [outer: number, key: string, inner: number])[];
  /** Part and key per column. */
  readonly columns: readonly (readonly [part: number, key: string])[];
}
const loaders = new Map<Store, Loader>();

const quoted = (name: string): string => `"${name}"`;

function childSelect(child: Child): string {
  const of = `from ${child.table} c where c.${child.parent} = t.id`;
  if (child.kind === 'ids') return `array(select c.${child.item}::text ${of} order by c.ordinal) as ${quoted(child.fact)}`;
  const fields = Object.entries(child.fields).map(([field, [column]]) => `'${field}', c.${quoted(column)}`);
  return `coalesce((select jsonb_agg(jsonb_build_object(${fields.join(', ')}) order by ${child.order}) ${of}), '[]') as ${quoted(child.fact)}`;
}

/** What instances of one parent share, a row per parent of those that are asked for; told with the first of each parent alone. */
function sharedJoin({ table, shared }: Store): string {
  if (!shared) return '';
  const { by, reads } = shared;
  const items = Object.entries(reads('q')).map(([fact, read]) => `${read} as ${quoted(fact)}`);
  return `join (select q.${by}, ${items.join(', ')} from (select distinct a.${by} from ${table} a where a.id = any($1::uuid[])) q offset 0) shared on shared.${by} = t.${by}`;
}

/**
 * The statement that reads instances of a workflow, whole: own facts, lists, scope, and what rules know of others. $1 id or ids, $2 now.
 * One id has a statement of its own: for `any($1)` PostgreSQL expects ten rows and plans anew at every call, which costs more than the read.
 */
function selectOf(store: Store, many: boolean): string {
  const items = [
    't.id, t.state, t.version, t.journal_head as "journalHead", t.created_at as "createdAt", $2::timestamptz as now',
    ...Object.entries(store.columns).map(
      ([fact, column]) => `t.${quoted(column)}${store.lastDays?.includes(fact) ? ' - 1' : ''} as ${quoted(fact)}`,
    ),
    ...(store.children ?? []).map(childSelect),
    ...Object.entries(store.scope).flatMap(([key, expression]) =>
      expression.startsWith('=') ? [] : [`${expression} as ${quoted(`scope.${key}`)}`],
    ),
    ...(store.reads ? [store.reads] : []),
    ...Object.entries(store.shared?.reads('t') ?? {}).map(([fact, read]) => `${many ? firstOf(store, fact) : read} as ${quoted(fact)}`),
  ];
  const from = `from ${store.table} t ${store.joins ?? ''} ${many ? sharedJoin(store) : ''}`;
  const order = many && store.shared ? `order by t.${store.shared.by}, t.id` : '';
  return `select ${items.join(', ')} ${from} where t.id = ${many ? 'any($1::uuid[])' : '$1::uuid'} ${order}`;
}

const firstOf = ({ shared }: Store, fact: string): string =>
  `case when row_number() over (partition by t.${shared?.by} order by t.id) = 1 then shared.${quoted(fact)} end`;

/** Gives every row what the first of its parent tells: the same object, read from the wire once. */
function share({ shared, columns }: Store, rows: readonly unknown[][], names: readonly string[]): void {
  if (!shared || rows.length < 2) return;
  const parent = names.findIndex((name) => columns[name] === shared.by);
  const told = Object.keys(shared.reads('t')).map((fact) => names.indexOf(fact));
  let first: readonly unknown[] | undefined;
  for (const row of rows) {
    if (first?.[parent] === row[parent]) for (const at of told) row[at] = first?.[at];
    else first = row;
  }
}

function loaderOf(store: Store): Loader {
  const existing = loaders.get(store);
  if (existing) return existing;
  const loader = { one: named(selectOf(store, false)), many: named(selectOf(store, true)) };
  loaders.set(store, loader);
  return loader;
}

/** The shape that columns with dots in their names ask for; facts always have `scope` and `of`. */
function shapeOf(names: readonly string[]): Shape {
  const places = new Map([['', 0]]);
  const empty: Part[] = [{ actorId: null, roles: null, contactOf: null, secretaryOf: null }];
  const nesting: [number, string, number][] = [];
  const part = (path: readonly string[]): number => {
    const known = places.get(path.join('.'));
    if (known !== undefined) return known;
    const [outer, key] = [part(path.slice(0, -1)), path.at(-1) as string];
    const inner = empty.push({}) - 1;
    places.set(path.join('.'), inner);
    (empty[outer] as Part)[key] = null;
    nesting.push([outer, key, inner]);
    return inner;
  };
  part(['scope']);
  part(['of']);
  const columns = names.map((name) => {
    const path = name.split('.');
    const [owner, key] = [part(path.slice(0, -1)), path.at(-1) as string];
    (empty[owner] as Part)[key] = null;
    return [owner, key] as const;
  });
  return { parts: JSON.parse(JSON.stringify(empty)) as Part[], nesting, columns };
}

function factsFrom({ parts, nesting, columns }: Shape, row: readonly unknown[]): Part {
  const made = parts.map((part) => ({ ...part }));
  for (const [outer, key, inner] of nesting) (made[outer] as Part)[key] = made[inner];
  columns.forEach(([part, key], i) => ((made[part] as Part)[key] = row[i]));
  return made[0] as Part;
}

/**
 * Loads instances with the facts that their rules need, in one statement.
 * @param event whose payload names the other row that a store `asks` for
 * @returns found ones in the order asked for; roles, and what it is contact and secretary of, are those of the actor
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
  const asked =
    store.asks === undefined
      ? []
      : [
          [store.asks]
            .flat()
            .map((field) => event[field])
            .find(isId) ?? null,
        ];
  const values = [ids.length === 1 ? ids[0] : ids, now.toISOString(), ...asked];
  const { rows, fields } = await db.query<unknown[]>({ ...(ids.length === 1 ? loader.one : loader.many), values, rowMode: 'array' });
  const names = fields.map((f) => f.name);
  const shape = (loader.shape ??= shapeOf(names));
  share(store, rows, names);
  const copied = Object.entries(store.scope).filter(([, expression]) => expression.startsWith('='));
  const actorId = actorIdOf(actor);
  const [own, kept] = [contactOf(actor, now), secretaryOf(actor, now)];
  const found = rows.map((row) => {
    const facts = factsFrom(shape, row) as Loaded & {
      scope: Part;
      actorId: string | null;
      roles: readonly string[];
      contactOf: readonly string[];
      secretaryOf: readonly string[];
    };
    for (const [key, expression] of copied) facts.scope[key] = facts[expression.slice(1)];
    facts.actorId = actorId;
    facts.roles = rolesOf(actor, facts.scope, now, facts.id);
    facts.contactOf = own;
    facts.secretaryOf = kept;
    return facts;
  });
  if (found.length < 2) return found;
  const byId = new Map(found.map((f) => [f.id, f]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
