import pg, { type CustomTypesConfig } from 'pg';

const DATE = 1082;
const INT8 = 20;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;

/** node-postgres reads text[]; its types do not list array oids. */
const texts = pg.types.getTypeParser(1009 as never, 'text') as (raw: string) => (string | null)[];
const numbers = (raw: string): (number | null)[] => texts(raw).map((item) => (item === null ? null : Number(item)));

/** Our readings of PostgreSQL's values, by type oid. */
const OURS = new Map<number, (raw: string) => unknown>([
  // A calendar day has no time zone: as a JavaScript Date it would be yesterday in half of the world.
  [DATE, (raw) => raw],
  [DATE_ARRAY, texts],
  // Counts and journal numbers; they stay far below 2^53.
  [INT8, Number],
  [INT8_ARRAY, numbers],
]);

/** For a pool or client: days as `YYYY-MM-DD`, bigint as number, everything else as node-postgres has it (timestamptz as Date). */
export const VALUE_TYPES: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    const ours = format === 'binary' ? undefined : OURS.get(oid);
    return ours ?? (pg.types.getTypeParser(oid, format) as (raw: string) => unknown);
  },
};
