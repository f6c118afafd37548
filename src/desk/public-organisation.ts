import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { bodyOn, holds, label, listOf, mayBeNamed, someone, todayIn } from './sql.js';
import { rowsOf, statement, type Days, type SeatLabel, type Someone, type Something } from './told.js';

/** Somebody who sits for the organisation today, and may be named to everybody. */
export interface SeatedFor extends Days {
  readonly membership: string;
  readonly person: Someone;
  readonly seat: SeatLabel;
  readonly body: Something;
}
export interface PublicOrganisation extends Someone {
  readonly registerNumber: string | null;
  readonly businessId: string | null;
  readonly dissolvedOn: LocalDate | null;
  /** What it was called before, newest first. */
  readonly formerly: readonly ({ readonly name: string } & Days)[];
  readonly sectors: readonly { readonly body: Something; readonly sector: string }[];
  /** By body, in the order of its seats. */
  readonly seated: readonly SeatedFor[];
}

const TODAY = todayIn('$2');
const bodyName = (id: string): string => `(select x.name from ${bodyOn(id, TODAY)} x)`;
const body = (id: string): string => `json_build_object('id', ${id}, 'name', ${bodyName(id)})`;

const ORGANISATION =
  statement(`select o.id, n.name, o.register_number as "registerNumber", o.business_id as "businessId", o.dissolved_on as "dissolvedOn",
    ${listOf(
      `json_build_object('name', x.name, 'from', x.valid_from, 'to', x.valid_until - 1)`,
      'x.valid_from desc',
      `from organisation_name x where x.organisation_id = o.id and x.superseded_at is null and x.valid_until <= ${TODAY}`,
    )} as formerly,
    ${listOf(`json_build_object('body', ${body('x.body_id')}, 'sector', x.sector)`, 'x.body_id, x.sector', 'from organisation_sector x where x.organisation_id = o.id')} as sectors,
    ${listOf(
      `json_build_object('membership', h.membership_id, 'person', ${someone('p')}, 'body', ${body('h.body_id')}, 'from', h.valid_from, 'to', h.valid_until - 1,
        'seat', json_build_object(${label('s', 'sp')}))`,
      'h.body_id, s.ordinal, s.id',
      `from holder h join person p on p.id = h.person_id join seat s on s.id = h.seat_id
        join seat_period sp on sp.seat_id = s.id and sp.superseded_at is null and ${holds('sp', TODAY)}
        where h.organisation_id = o.id and h.superseded_at is null and ${holds('h', TODAY)} and ${mayBeNamed('h')}`,
    )} as seated
  from organisation o join lateral (select x.name from organisation_name x where x.organisation_id = o.id and x.superseded_at is null
    order by (x.valid_from <= ${TODAY}) desc, x.valid_from desc limit 1) n on true
  where o.id = $1`);

/**
 * What an organisation's public page tells: names, sectors and whom it has seated today. Whether the reader may know of it, the caller has asked.
 * One statement.
 * @returns null for an unknown organisation
 */
export async function publicOrganisation(db: Db, id: string, now: Date): Promise<PublicOrganisation | null> {
  const [row] = await rowsOf<PublicOrganisation>(db, ORGANISATION, [id, now]);
  return row ?? null;
}
