import { WAITING, type WaitingKind } from '../locales/waiting.js';
import type { Db } from '../engine/store.js';
import type { Text } from '../../workflows/kit/text.js';
import { bodyOn, nameOf, organisationName, seatAtLast, todayIn } from './sql.js';
import { rowsOf, statement, type OwnWords } from './told.js';

/** Something that waits for somebody, or several alike in one row. */
export interface Waiting {
  readonly kind: WaitingKind;
  /** `{count}` in it is `count`. */
  readonly title: Text;
  readonly bodyId: string;
  readonly bodyName: OwnWords;
  /** Where it is done: the thing itself, or what all of them belong to. */
  readonly subject: { readonly collection: string; readonly id: string };
  readonly count: number;
  /** What it is about, where that is known of it: person, organisation and seat only of a single thing. */
  readonly about: {
    readonly call: OwnWords | null;
    readonly person: string | null;
    readonly organisation: string | null;
    readonly seat: OwnWords | null;
  };
  /** Exclusive instant; null: as soon as it suits. */
  readonly dueAt: Date | null;
  /** Since when the oldest of them waits. */
  readonly since: Date | null;
}

/** Columns of one thing that waits, in SQL; `body`, `call` and so on are ids. Things of the same `group` (a call or a body) are told in one row. */
export interface Item {
  readonly kind: WaitingKind;
  readonly body: string;
  readonly collection: string;
  /** The collection in SQL, where it is not the same for all of them. */
  readonly collectionOf?: string;
  readonly id: string;
  /** What they are told of together; left out, each has a row of its own. */
  readonly group?: { readonly collection: 'calls' | 'bodies'; readonly id: string };
  readonly count?: string;
  readonly call?: string;
  readonly due?: string;
  readonly since?: string;
  readonly person?: string;
  /** Name of somebody who is in no register yet. */
  readonly nominee?: string;
  readonly organisation?: string;
  readonly seat?: string;
  /** `from …` and whatever follows. */
  readonly from: string;
}

const uuid = (id: string | undefined): string => `${id ?? 'null'}::uuid`;

const branch = ({
  kind,
  group,
  body,
  collection,
  collectionOf,
  id,
  count,
  call,
  due,
  since,
  person,
  nominee,
  organisation,
  seat,
  from,
}: Item): string =>
  `select '${kind}' as kind, ${uuid(body)} as body, ${collectionOf ?? `'${collection}'`} as collection, ${uuid(id)} as id, ${group ? `'${group.collection}'` : (collectionOf ?? `'${collection}'`)} as of_collection, ${uuid(group?.id ?? id)} as of_id,
    ${count ?? '1'}::integer as n, ${uuid(call)} as call, ${due ?? 'null'}::timestamptz as due, ${since ?? 'null'}::timestamptz as since,
    ${uuid(person)} as person, ${nominee ?? 'null'}::text as nominee, ${uuid(organisation)} as organisation, ${uuid(seat)} as seat ${from}`;

const first = (column: string): string => `(array_agg(${column} order by id))[1]`;
const ofOne = (column: string): string => `case when count(*) = 1 then ${first(column)} end`;

/** Things as rows: how many rows there are does not depend on how many proposals or people they stand for. */
const grouped = (
  items: readonly Item[],
): string => `select kind, of_id, body, call, sum(n)::integer as count, min(due) as due, min(since) as since,
    case when count(*) = 1 then ${first('collection')} else ${first('of_collection')} end as collection, case when count(*) = 1 then ${first('id')} else of_id end as id,
    ${ofOne('person')} as person, ${ofOne('nominee')} as nominee, ${ofOne('organisation')} as organisation, ${ofOne('seat')} as seat
  from (${items.map(branch).join('\n union all ')}) item group by kind, of_id, body, call`;

/** Exclusive end of a local date in a zone. */
export const endOf = (day: string, zone: string): string => `((${day} + 1)::timestamp at time zone ${zone})`;
/** Begin of a local date in a zone. */
export const startOf = (day: string, zone: string): string => `(${day}::timestamp at time zone ${zone})`;
/** When an instance came to be as it is. */
export const since = (row: string): string => `(select j.at from journal j where j.instance_id = ${row}.id and j.seq = ${row}.version)`;

/** What has a day, the soonest first, then what has none by how long it has waited. */
const BY_DAY = 'w.due nulls last, w.since';
/** Days within which what is due comes first at the desk. */
const URGENT_DAYS = 7;
/** What is overdue or soon due, then what has waited longest without a day, and what is due later at last: it has time. */
export const BY_URGENCY = `case when w.due <= $2::timestamptz + interval '${URGENT_DAYS} days' then 0 when w.due is null then 1 else 2 end, w.due, w.since`;

/**
 * A statement over things that wait. $1 and what follows are the caller's; now is $2.
 * @param begin `with …` of what the items read, or nothing
 */
export const waitingStatement = (begin: string, items: readonly Item[], order = BY_DAY) =>
  statement(`${begin} select w.kind, w.body as "bodyId", bp.name as "bodyName", json_build_object('collection', w.collection, 'id', w.id) as subject, w.count,
    json_build_object('call', c.title, 'person', coalesce((select ${nameOf('p')} from person p where p.id = w.person), w.nominee), 'organisation', ${organisationName('w.organisation', todayIn('$2'))},
      'seat', (select sp.constituency from ${seatAtLast('w.seat')} sp)) as about, w.due as "dueAt", w.since
  from (${grouped(items)}) w join lateral ${bodyOn('w.body', todayIn('$2'))} bp on true left join nomination_call c on c.id = w.call
  order by ${order}, w.kind, w.id`);

export async function waitingRows(db: Db, asked: ReturnType<typeof waitingStatement>, values: readonly unknown[]): Promise<Waiting[]> {
  const rows = await rowsOf<Omit<Waiting, 'title'>>(db, asked, values);
  return rows.map((row) => ({ ...row, title: WAITING[row.kind] }));
}

/** Rows of one call are told as one. */
export const ofCall = (call: string): NonNullable<Item['group']> => ({ collection: 'calls', id: call });

const alone = (column: string): string =>
  `(select case when count(*) = 1 then min(i.${column}::text) end from decision_item i where d.call_id is null and i.decision_id = d.id)`;
/** A decision `d`: told by its call or, where it has none and decides about one seat, by that and by whom it appoints. */
export const decisions = {
  body: 'd.body_id',
  collection: 'decisions',
  id: 'd.id',
  call: 'd.call_id',
  seat: alone('seat_id'),
  person: alone('person_id'),
} as const;
/** What is told of every membership, `m` of the statement. */
export const memberships = {
  body: 'm.body_id',
  collection: 'memberships',
  id: 'm.id',
  person: 'm.person_id',
  organisation: 'm.organisation_id',
  seat: 'm.seat_id',
} as const;
