import type { SeatLabel } from './told.js';

type Labelled = Pick<SeatLabel, 'id' | 'constituency' | 'subRegion' | 'role' | 'alike'>;

/**
 * Seats of one name with their numbers. For a list in which all seats of a body stand, in the order of lists: a look at its twins for each of them
 * would cost the square of their count.
 */
export function numbered<S extends Labelled>(seats: readonly S[]): S[] {
  const nameOf = ({ constituency, subRegion, role }: S): string => JSON.stringify([constituency, subRegion, role]);
  const totals = new Map<string, number>();
  const nths = seats.map((seat) => {
    const nth = (totals.get(nameOf(seat)) ?? 0) + 1;
    totals.set(nameOf(seat), nth);
    return nth;
  });
  return seats.map((seat, n) => {
    const of = totals.get(nameOf(seat)) ?? 1;
    return of > 1 ? { ...seat, alike: { nth: nths[n] ?? 1, of } } : seat;
  });
}
