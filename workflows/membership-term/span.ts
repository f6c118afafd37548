import { dateIn, type LocalDate } from '../kit/local-time.js';

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
