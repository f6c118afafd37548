import { assign, type EventObject } from 'xstate';
import { addDays, dateIn, type LocalDate } from './local-time.js';

/** A dated row of a thing that changes: valid `from` (inclusive) `until` (exclusive, null: open), recorded and superseded at instants. */
export interface Period {
  readonly id?: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly recordedAt: Date | string;
  readonly supersededAt: Date | string | null;
}

/**
 * Changes dated rows from a date on. Nothing is overwritten: rows that no longer say the truth are superseded, what stays true before `from`
 * is recorded anew, so that "as known at" can be answered.
 * @param from local date from which the changes hold; null corrects the row that holds on `today`, in its whole length
 */
export function changePeriods<P extends Period>(
  rows: readonly P[],
  changes: Partial<P>,
  from: LocalDate | null,
  today: LocalDate,
  now: Date,
): P[] {
  const standing = rows.filter((r) => r.supersededAt === null);
  const past = rows.filter((r) => r.supersededAt !== null);
  const fresh = (row: P, more: Partial<P>): P => {
    const { id: _, ...facts } = { ...row, ...more, recordedAt: now, supersededAt: null };
    return facts as unknown as P;
  };
  const current = rowChanged(standing, from, today);
  if (!current) return [...rows];
  const start = from ?? current.from;
  return [
    ...past,
    ...standing.flatMap((row): P[] => {
      if ((row.until !== null && row.until <= start) || (from === null && row !== current)) return [row];
      const closed = { ...row, supersededAt: now };
      if (row.from >= start) return [closed, fresh(row, changes)];
      return [closed, fresh(row, { until: start } as Partial<P>), fresh(row, { ...changes, from: start })];
    }),
  ];
}

/** The rows that a change would make, as they would stand: what a change from a date says holds in every row from that date on. */
export function changedRows<P extends Period>(
  rows: readonly P[],
  changes: Partial<P>,
  from: LocalDate | null,
  today: LocalDate,
  now: Date,
): P[] {
  return changePeriods(rows, changes, from, today, now).filter(
    (row) => row.supersededAt === null && !rows.includes(row) && (from === null || row.from >= from),
  );
}

/** Whether a change from a date would change nothing, since no row lasts till then. */
export const isOverBy = (rows: readonly Period[], from: LocalDate | null): boolean =>
  from !== null && rows.every(({ until, supersededAt }) => supersededAt !== null || (until !== null && until <= from));

/** The row that a change from a date would change: without a date the one that holds today; where none does, the last. */
export function rowChanged<P extends Period>(rows: readonly P[], from: LocalDate | null, today: LocalDate): P | undefined {
  const standing = rows.filter((row) => row.supersededAt === null);
  const day = from ?? today;
  return standing.find((row) => row.from <= day && (row.until === null || day < row.until)) ?? standing.at(-1);
}

/**
 * Ends dated rows, or lets the last of them go on. As with a change nothing is overwritten; rows that would begin later are superseded.
 * @param end first day on which it is there no more; null: it goes on
 */
export function endPeriods<P extends Period>(rows: readonly P[], end: LocalDate | null, now: Date): P[] {
  const standing = rows.filter((row) => row.supersededAt === null && (end === null || row.from < end));
  const last = standing.reduce<P | undefined>((latest, row) => (latest === undefined || row.from > latest.from ? row : latest), undefined);
  if (last === undefined) return [...rows];
  return rows.flatMap((row): P[] => {
    const stays = row.supersededAt !== null || (standing.includes(row) && (row !== last || row.until === end));
    if (stays) return [row];
    const closed = { ...row, supersededAt: now };
    if (row !== last) return [closed];
    const { id: _, ...facts } = { ...row, until: end, recordedAt: now, supersededAt: null };
    return [closed, facts as unknown as P];
  });
}

/** The first day after the last row that stands; null: it goes on. */
export const endOf = (rows: readonly Period[]): LocalDate | null => {
  const ends = rows.filter((row) => row.supersededAt === null).map(({ until }) => until);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
};

/** The first day of the earliest row that stands. */
export const firstDayOf = (rows: readonly Period[]): LocalDate | undefined =>
  rows
    .filter((row) => row.supersededAt === null)
    .map(({ from }) => from)
    .sort()[0];

interface DatedFacts {
  readonly now: Date;
  readonly periods: readonly Period[];
  readonly of: { readonly zone: string };
}

/**
 * The assigner of things with dated rows. AMEND: fields named in `dated` change the rows (from `validFrom` on), the others change at once. END: `to` is
 * the last day, and without one it goes on.
 */
export const takeDated = <F extends DatedFacts>(dated: readonly string[]) =>
  assign<F, EventObject, undefined, EventObject, never>(({ context, event }) => {
    const { type, validFrom, ...given } = event as EventObject & { validFrom?: LocalDate } & Record<string, unknown>;
    if (type === 'END') {
      const last = given['to'] as LocalDate | null | undefined;
      return { periods: endPeriods(context.periods, last ? addDays(last, 1) : null, context.now) } as unknown as Partial<F>;
    }
    const changes = Object.fromEntries(Object.entries(given).filter(([key]) => dated.includes(key)));
    if (Object.keys(changes).length === 0) return given as unknown as Partial<F>;
    const periods = changePeriods(
      context.periods,
      changes as Partial<Period>,
      validFrom ?? null,
      dateIn(context.now, context.of.zone),
      context.now,
    );
    return { ...given, periods } as unknown as Partial<F>;
  });
