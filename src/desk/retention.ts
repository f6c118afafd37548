import type { Db } from '../engine/store.js';
import { rowsOf, statement } from './told.js';

/** How long the rows of a table are kept, in the archive plan's own words. */
export interface Kept {
  readonly table: string;
  readonly period: string;
}

const RETENTION = statement('select table_name as "table", keep as period from retention order by table_name');

/** The archive plan, table by table. For everybody. One statement. */
export const retention = (db: Db): Promise<Kept[]> => rowsOf<Kept>(db, RETENTION, []);
