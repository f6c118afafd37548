import type { Actor } from '../../workflows/kit/policy.js';
import type { Db, Store } from '../engine/store.js';
import { type Param, readable } from './listing.js';

/** What something is called, by the facts that say it, and what it is about. */
export interface Named {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Null: it is about nothing that the actor may read. */
  readonly about: Readonly<Record<string, unknown>> | null;
}
interface Asked {
  readonly db: Db;
  readonly store: Store;
  /** What things of the collection are about, by the fact that says it. */
  readonly about: { readonly fact: string; readonly store: Store } | null;
  readonly actor: Actor;
  readonly now: Date;
  /** The body on whose matter something is chosen; null where that is not known. */
  readonly body: string | null;
  /** Ids by the store's own filters. */
  readonly filters: Readonly<Record<string, string>>;
  /** The oldest so many; null: all. */
  readonly most: number | null;
}

/** What things of a collection are called that the actor may read, the oldest first, and nothing else of them. One statement. */
export async function names({ db, store, about, actor, now, body, filters, most }: Asked): Promise<Named[]> {
  const values: unknown[] = [];
  const param: Param = (value) => `$${values.push(value)}`;
  let place: string | undefined;
  // A value that no place takes is an error to PostgreSQL.
  const at = (): string => (place ??= param(now));
  const conditions = [
    readable(store, actor, now, param),
    ...(store.offered?.always ? [store.offered.always.replaceAll('?', at)] : []),
    ...(store.offered?.near && body !== null ? [store.offered.near.replace('?', `${param(body)}::uuid`)] : []),
    ...Object.entries(filters).flatMap(([name, id]) => store.filters?.[name]?.replace('?', `${param(id)}::uuid`) ?? []),
  ];
  const column = about === null ? undefined : store.columns[about.fact];
  const aboutIt =
    about === null || column === undefined
      ? ''
      : `left join lateral (select ${calledOf(about.store, at)} as facts from ${about.store.table} t where t.id = o.about and ${readable(about.store, actor, now, param)}) a on true`;
  const { rows } = await db.query<Named>(
    `select o.id, o.facts, ${aboutIt === '' ? 'null' : 'a.facts'} as about
      from (select t.id, ${calledOf(store, at)} as facts, ${column === undefined ? 'null' : `t.${column}`} as about from ${store.table} t
        where ${conditions.join(' and ')} order by t.id ${most === null ? '' : `limit ${most}`}) o ${aboutIt} order by o.id`,
    values,
  );
  return rows;
}

/** The facts that say what a row is called, as JSON. */
const calledOf = ({ called = {} }: Store, now: () => string): string =>
  `jsonb_build_object(${Object.entries(called)
    .map(([fact, sql]) => `'${fact}', ${sql.replaceAll('?', now)}`)
    .join(', ')})`;
