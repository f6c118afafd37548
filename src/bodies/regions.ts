import { Invalid } from '../engine/errors.js';
import { problem } from '../engine/payload.js';
import type { Db, Store } from '../engine/store.js';
import { region } from '../../workflows/records/region.js';

/** Deadlines are told in the program and in SQL: the zone must be known to PostgreSQL too, whose tables are older or newer than Node's. */
const isKnown = async (db: Db, zone: unknown): Promise<boolean> =>
  (await db.query('select 1 from pg_timezone_names where lower(name) = lower($1)', [zone])).rowCount !== 0;

export const regions: Store = {
  workflow: region,
  table: 'region',
  columns: { name: 'name', kind: 'kind', zone: 'zone' },
  json: ['name'],
  scope: { regionId: 't.id' },
  readable: { public: 'true' },
  called: { name: 't.name' },
  make: async ({ zone = 'Europe/Helsinki', ...given }, { db }) => {
    if (!(await isKnown(db, zone))) throw new Invalid([problem('/zone', 'field.not-zone')]);
    return { zone, ...given };
  },
};
