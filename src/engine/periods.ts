import type { RowList } from './store.js';

/** The dated rows of a thing as a list of its facts: `fields` beside the times that all of them have. */
export const datedRows = (table: string, parent: string, fields: RowList['fields']): RowList => ({
  kind: 'rows',
  fact: 'periods',
  table,
  parent,
  key: 'id',
  order: 'c.recorded_at, c.valid_from',
  replace: false,
  fields: {
    id: ['id', 'uuid'],
    from: ['valid_from', 'date'],
    until: ['valid_until', 'date'],
    recordedAt: ['recorded_at', 'timestamptz'],
    supersededAt: ['superseded_at', 'timestamptz'],
    ...fields,
  },
});

/** Joins the dated row that holds today; before the first and after the last, the nearest. */
export const todaysRow = (table: string, parent: string, zone: string): string =>
  `left join lateral (select p.* from ${table} p where p.${parent} = t.id and p.superseded_at is null
     order by (p.valid_from <= ($2::timestamptz at time zone ${zone})::date) desc, p.valid_from desc limit 1) now_row on true`;

/** A column of that row by itself, over `t` with `?` for now. */
export const todays = (table: string, parent: string, column: string): string =>
  `(select p.${column} from ${table} p where p.${parent} = t.id and p.superseded_at is null
    order by (p.valid_from <= (?::timestamptz at time zone 'Europe/Helsinki')::date) desc, p.valid_from desc limit 1)`;

/** Whether one of its dated rows holds today or later, over `t` with `?` for now. */
export const notEnded = (table: string, parent: string): string =>
  `exists (select 1 from ${table} p where p.${parent} = t.id and p.superseded_at is null
    and (p.valid_until is null or p.valid_until > (?::timestamptz at time zone 'Europe/Helsinki')::date))`;

/** The first dated row of a new thing. */
export const firstPeriod = (from: string, now: Date, facts: Record<string, unknown>): Record<string, unknown> => ({
  from,
  until: null,
  recordedAt: now,
  supersededAt: null,
  ...facts,
});
