import type { Db } from '../engine/store.js';
import { bodyOn, holds, listOf, sortable, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type Something } from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';

export interface FrontBody extends Something {
  readonly regime: string;
  /** People sitting in a member's seat today. */
  readonly members: number;
}
export interface OpenCall {
  readonly id: string;
  readonly body: Something;
  readonly title: OwnWords;
  readonly kind: string;
  /** `open`, or `scheduled` where it will be. */
  readonly state: string;
  readonly seats: number;
  /** Null: at once. */
  readonly opensAt: Date | null;
  /** Exclusive; `closesOn` and `closesTime` are wall clock in `zone`. */
  readonly closesAt: Date | null;
  readonly closesOn: string | null;
  readonly closesTime: string | null;
  readonly zone: string;
}
export interface FrontRegion extends Something {
  readonly kind: string;
  readonly zone: string;
  readonly bodies: readonly FrontBody[];
  /** Open ones and those that will open; soonest to close first. */
  readonly calls: readonly OpenCall[];
}
export interface FrontPage {
  readonly regions: readonly FrontRegion[];
}

const TODAY = todayIn('$1', 'r.zone');

const FRONT =
  statement(`with here as (select b.id, bp.region_id, bp.name, bp.regime, bp.valid_until from body b join lateral ${bodyOn('b.id', todayIn('$1'))} bp on true)
  select r.id, r.name, r.kind, r.zone,
    ${listOf(
      `json_build_object('id', b.id, 'name', b.name, 'regime', b.regime, 'members', (select count(*) from holder h join seat_period sp on sp.seat_id = h.seat_id
        and sp.superseded_at is null and ${holds('sp', TODAY)} and sp.role = 'member' where h.body_id = b.id and h.superseded_at is null and ${holds('h', TODAY)}))`,
      `${sortable('b.name')}, b.id`,
      `from here b where b.region_id = r.id and (b.valid_until is null or b.valid_until > ${TODAY})`,
    )} as bodies,
    ${listOf(
      `json_build_object('id', c.id, 'body', json_build_object('id', b.id, 'name', b.name), 'title', c.title, 'kind', c.kind, 'state', c.state,
        'seats', (select count(*) from call_seat cs where cs.call_id = c.id), 'opensAt', c.opens_at, 'closesAt', c.closes_at, 'closesOn', c.closes_on, 'closesTime', c.closes_time, 'zone', c.zone)`,
      'c.closes_at, c.id',
      `from here b join nomination_call c on c.body_id = b.id where b.region_id = r.id and c.state in ${among(CALL_STATES.announced)} and (c.closes_at is null or c.closes_at > $1)`,
    )} as calls
  from region r order by ${sortable('r.name')}, r.id`);

/** The regions with their bodies of today and the calls that are open now or will be. For everybody. One statement. */
export async function frontPage(db: Db, now: Date): Promise<FrontPage> {
  const regions = await rowsOf<FrontRegion>(db, FRONT, [now]);
  return { regions: regions.map((region) => ({ ...region, calls: region.calls.map((call) => instants(call, 'opensAt', 'closesAt')) })) };
}
