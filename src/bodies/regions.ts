import { Invalid } from '../engine/errors.js';
import { problem } from '../engine/payload.js';
import type { Db, Store } from '../engine/store.js';
import { region } from '../../workflows/records/region.js';

/** What PostgreSQL answers to a zone that it does not know: invalid_parameter_value. */
const NOT_A_ZONE = '22023';

/**
 * Deadlines are told in the program and in SQL: the zone must be known to PostgreSQL too, whose tables are older or newer than Node's. It is asked
 * for a time there, not for the list of its zones: that reads a file for each of them.
 * @throws {Invalid} where it does not know the zone; the transaction is over then
 */
async function mustBeKnown(db: Db, zone: unknown): Promise<void> {
  try {
    await db.query('select now() at time zone $1::text', [zone]);
  } catch (error) {
    throw (error as { code?: string }).code === NOT_A_ZONE ? new Invalid([problem('/zone', 'field.not-zone')]) : error;
  }
}

export const regions: Store = {
  workflow: region,
  table: 'region',
  columns: { name: 'name', kind: 'kind', zone: 'zone' },
  json: ['name'],
  scope: { regionId: 't.id' },
  readable: { public: 'true' },
  called: { name: 't.name' },
  make: async ({ zone = 'Europe/Helsinki', ...given }, { db }) => {
    await mustBeKnown(db, zone);
    return { zone, ...given };
  },
};
