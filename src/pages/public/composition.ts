import type { PublicBody, PublicSeat } from '../../desk/public-body.js';
import type { OwnWords } from '../../desk/told.js';

/** A seat with those who stand in for whoever sits there. */
export interface SeatRow {
  readonly seat: PublicSeat;
  readonly deputies: readonly PublicSeat[];
}
/** Seats of one sector in one sub-region. */
export interface Place {
  readonly subRegion: OwnWords | null;
  readonly rows: readonly SeatRow[];
  /** Deputies of all its seats, in the order in which they step in. */
  readonly deputies: readonly PublicSeat[];
}
export interface Sector {
  readonly name: OwnWords;
  readonly places: readonly Place[];
}
/** Who sits where, as it is shown. */
export interface Composition {
  readonly sectors: readonly Sector[];
  /** Deputies of the body as a whole, in the order in which they step in. */
  readonly deputies: readonly PublicSeat[];
  readonly vacant: readonly PublicSeat[];
  readonly seats: number;
}

interface GrowingPlace {
  readonly subRegion: OwnWords | null;
  readonly rows: { readonly seat: PublicSeat; readonly deputies: PublicSeat[] }[];
  readonly deputies: PublicSeat[];
}
interface GrowingSector {
  readonly name: OwnWords;
  readonly places: GrowingPlace[];
}
const wordOf = (words: OwnWords | null): string => words?.fi ?? words?.sv ?? words?.en ?? '';

/** Seats by sector and sub-region in the order of their list, with each seat's own deputies beside it. */
export function compositionOf({ seats, deputyMode }: Pick<PublicBody, 'seats' | 'deputyMode'>): Composition {
  const sectors = new Map<string, GrowingSector>();
  const places = new Map<string, GrowingPlace>();
  const rows = new Map<string, GrowingPlace['rows'][number]>();
  const placeOf = ({ constituency, subRegion }: PublicSeat): GrowingPlace => {
    const sectorKey = wordOf(constituency);
    const key = `${sectorKey}\n${wordOf(subRegion)}`;
    const known = places.get(key);
    if (known) return known;
    const place: GrowingPlace = { subRegion, rows: [], deputies: [] };
    const sector = sectors.get(sectorKey) ?? { name: constituency, places: [] };
    sector.places.push(place);
    places.set(key, place);
    sectors.set(sectorKey, sector);
    return place;
  };
  const deputies: PublicSeat[] = [];
  for (const seat of seats) {
    if (seat.role === 'deputy') continue;
    const row = { seat, deputies: [] };
    rows.set(seat.id, row);
    placeOf(seat).rows.push(row);
  }
  for (const seat of byRank(seats.filter(({ role }) => role === 'deputy'))) {
    const served = seat.serves.flatMap((one) => rows.get(one.seat ?? '') ?? []);
    for (const row of served) row.deputies.push(seat);
    if (served.length === 0) (deputyMode === 'ordered-body' ? deputies : placeOf(seat).deputies).push(seat);
  }
  return {
    sectors: [...sectors.values()],
    deputies,
    vacant: seats.filter(({ holder, unpublished }) => holder === null && !unpublished),
    seats: seats.length,
  };
}

const byRank = (seats: readonly PublicSeat[]): PublicSeat[] =>
  [...seats].sort((a, b) => (a.serves[0]?.rank ?? Infinity) - (b.serves[0]?.rank ?? Infinity) || a.ordinal - b.ordinal);
