import { named, type Named } from '../engine/statements.js';
import type { Db } from '../engine/store.js';
import type { Text } from '../../workflows/kit/text.js';

/** Own words of a body or a region: complete in the languages that it chose. */
export type OwnWords = Partial<Text>;

/** A person or an organisation, by the name that it has. */
export interface Someone {
  readonly id: string;
  readonly name: string;
}
/** An organisation, and whether it has a page that everybody may read: one that somebody new has named has none until it is verified. */
export interface Linked extends Someone {
  readonly hasPage: boolean;
}
/** A region, a body or an organ. */
export interface Something {
  readonly id: string;
  readonly name: OwnWords;
}
export type SeatRole = 'member' | 'deputy' | 'expert';
/** Which place a seat is. */
export interface SeatLabel {
  readonly id: string;
  /** Order on lists. */
  readonly ordinal: number;
  readonly role: SeatRole;
  readonly constituency: OwnWords;
  readonly subRegion: OwnWords | null;
  /** The position that gives the seat, where it is filled ex officio. */
  readonly position: OwnWords | null;
}
export type { Filling } from '../../workflows/kit/filling.js';
/** A range of local dates, both inclusive; `to` null is open. */
export interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** The rows of a statement that is planned once per connection. */
export async function rowsOf<Row extends object>(db: Db, statement: Named, values: readonly unknown[]): Promise<Row[]> {
  return (await db.query<Row>({ ...statement, values: [...values] })).rows;
}

export const statement = named;

/** JSON has no instants: PostgreSQL writes them as text there, and they become Dates again here. `keys` name them; null stays. */
export function instants<Row extends object>(row: Row, ...keys: readonly (keyof Row)[]): Row {
  const told = keys.map((key) => [key, row[key] === null ? null : new Date(row[key] as string)]);
  return { ...row, ...(Object.fromEntries(told) as Partial<Row>) };
}
