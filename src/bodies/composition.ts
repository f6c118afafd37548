import type { Db } from '../engine/store.js';

/** One seat on a date. Dates are inclusive; person and organisation are null when the seat is vacant. */
export interface SeatHeld {
  readonly seat: string;
  readonly ordinal: number;
  readonly role: string;
  readonly constituency: object;
  readonly subRegion: object | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly membership: string | null;
  readonly from: string | null;
  readonly to: string | null;
}
export interface Composition {
  readonly body: string;
  readonly name: object;
  readonly on: string;
  readonly seats: readonly SeatHeld[];
}

const COMPOSITION = `select s.id as seat, s.ordinal, sp.role, sp.constituency, sp.sub_region as "subRegion",
    case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) end as person,
    case when o.id is null then null else jsonb_build_object('id', o.organisation_id, 'name', o.name) end as organisation,
    h.membership_id as membership, h.valid_from as from, (h.valid_until - 1) as to
  from seat s
  join seat_period sp on sp.seat_id = s.id and sp.superseded_at is null and daterange(sp.valid_from, sp.valid_until) @> $2::date
  left join holder h on h.seat_id = s.id and h.superseded_at is null and daterange(h.valid_from, h.valid_until) @> $2::date
  left join person p on p.id = h.person_id
  left join lateral (select n.* from organisation_name n where n.organisation_id = h.organisation_id and n.superseded_at is null
    order by (n.valid_from <= $2::date) desc, n.valid_from desc limit 1) o on true
  where s.body_id = $1 order by s.ordinal, s.id`;

/** Who sits where on a local date, as known now. Null for an unknown body. */
export async function compositionOn(db: Db, body: string, on: string): Promise<Composition | null> {
  const { rows: found } = await db.query<{ name: object }>(
    `select p.name from body b join body_period p on p.body_id = b.id and p.superseded_at is null where b.id = $1 order by (p.valid_from <= $2::date) desc, p.valid_from desc limit 1`,
    [body, on],
  );
  const [first] = found;
  if (!first) return null;
  const { rows } = await db.query<SeatHeld>(COMPOSITION, [body, on]);
  return { body, name: first.name, on, seats: rows };
}
