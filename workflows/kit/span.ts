import { dateIn, type LocalDate } from './local-time.js';

/**
 * First and last day (inclusive, null: open) of a membership: as decided, else the term's, from today on where the term runs already.
 * @source Edustus handbook: processes (the successor serves the remaining term)
 */
export function spanOf(
  given: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
  term: { readonly from: LocalDate | null; readonly to: LocalDate | null },
  now: Date,
  zone: string,
): { from: LocalDate; to: LocalDate | null } {
  const today = dateIn(now, zone);
  return { from: given.from ?? (term.from !== null && term.from > today ? term.from : today), to: given.to ?? term.to };
}

/** The earlier of two last days; null: open. */
export const earlier = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one === null || (other !== null && other < one) ? other : one;

/** Days that somebody holds something: `from` inclusive, `until` exclusive, null is open. */
export interface Held {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether days from first to last (inclusive, null: open) meet any that are held. */
export const meets = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate | null }, held: readonly Held[]): boolean =>
  held.some((h) => (to === null || h.from <= to) && (h.until === null || h.until > from));
