import { schemaOf, type Schema } from '../../../workflows/kit/schema.js';
import { Invalid } from '../../engine/errors.js';
import { parsePayload, problem } from '../../engine/payload.js';
import { pointing } from '../../engine/pointing.js';
import type { Store } from '../../engine/store.js';
import { onceOf, type Visit } from '../../web/acting.js';
import { allRead } from '../../web/forms/all-read.js';
import { isoDate, readForm } from '../../web/forms/read.js';
import { ZONE } from './body-form.js';

const FIELDS = ['constituency', 'subRegion', 'role', 'filling', 'nominator', 'position', 'serves'] as const;
/** What a row says only when somebody writes into it: the rest has a choice beforehand. */
const WRITTEN = ['constituency', 'subRegion', 'position'];

export const schemaOfSeat = ({ workflow }: Store): Schema => (workflow.create.payload ? schemaOf(workflow.create.payload) : {});

interface SeatRow {
  /** Place in the form, from 0. */
  readonly row: number;
  readonly payload: Record<string, unknown>;
  /** A seat for the personal deputy of whoever sits here is made too. */
  readonly withDeputy: boolean;
}

/** How many rows a form sent. */
export const rowsIn = (fields: URLSearchParams): number =>
  Math.max(-1, ...[...fields.keys()].map((key) => Number(/^rows\.(\d{1,3})\./.exec(key)?.[1] ?? -1))) + 1;

/** The rows into which something was written. */
function readRows(fields: URLSearchParams, schema: Schema): SeatRow[] {
  return Array.from({ length: rowsIn(fields) }, (_, row) => {
    const begins = `rows.${row}.`;
    const own = new URLSearchParams(
      [...fields].flatMap(([key, value]) => (key.startsWith(begins) ? [[key.slice(begins.length), value]] : [])),
    );
    const payload = readForm(own, schema, { zone: ZONE, only: FIELDS });
    return { row, payload, withDeputy: own.get('deputy') === '1' && payload['role'] === 'member' };
  }).filter(({ payload }) => WRITTEN.some((name) => payload[name] !== undefined));
}

/**
 * Makes the seats of a form, all or none, in the order of their rows; a personal deputy's seat comes after the one it serves.
 * @throws Invalid, Refused with pointers to the form's rows
 */
export async function makeSeats(visited: Visit, body: string, schema: Schema): Promise<void> {
  const { fields } = visited.form;
  const rows = readRows(fields, schema);
  if (rows.length === 0) throw new Invalid([problem('/rows/0/constituency', 'field.required')]);
  const day = (fields.get('validFrom') ?? '').trim();
  const common = { body, ...(day === '' ? {} : { validFrom: isoDate(day) }) };
  const type = visited.program.engine.registry.workflow('seat').workflow.create.payload;
  allRead(
    ...rows.map(
      ({ row, payload }) =>
        () =>
          inOwn(row, () => parsePayload(type, { ...common, ...payload })),
    ),
  );
  const once = onceOf(visited);
  await visited.program.conductor.together(async (create) => {
    for (const { row, payload, withDeputy } of rows) {
      const one = (key: string, more: object) =>
        create({ workflow: 'seat', actor: visited.actor, payload: { ...common, ...payload, ...more }, idempotencyKey: `${once}:${key}` });
      try {
        const { id } = await one(String(row), {});
        if (withDeputy) await one(`${row}d`, { role: 'deputy', serves: id });
      } catch (error) {
        throw inRow(error, row);
      }
    }
  });
}

function inOwn(row: number, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw inRow(error, row);
  }
}

/** The same error, about a row of the form. The common day stays the form's own. */
const inRow = (error: unknown, row: number): unknown =>
  pointing(error, (pointer) => (pointer === '/validFrom' ? pointer : `/rows/${row}${pointer}`));
