import type { Db } from '../engine/store.js';
import { holds, listOf, nameOf, organisationOn, todayIn } from './sql.js';
import { instants, rowsOf, statement, type Filling, type OwnWords, type SeatRole, type Someone } from './told.js';

/** What a seat is over some days, both inclusive; `to` null is open. */
export interface SeatDays {
  readonly from: string;
  readonly to: string | null;
  readonly role: SeatRole;
  readonly constituency: OwnWords;
  readonly subRegion: OwnWords | null;
  readonly filling: Filling;
  readonly nominator: Someone | null;
  readonly position: OwnWords | null;
  /** Id of the seat that it is the deputy of. */
  readonly serves: string | null;
}
export interface SeatSetUp {
  readonly id: string;
  readonly ordinal: number;
  /** What stands, earliest first. */
  readonly days: readonly SeatDays[];
}
export interface TermSetUp {
  readonly id: string;
  readonly name: OwnWords | null;
  readonly from: string;
  readonly to: string | null;
}
export interface RuleSetUp {
  readonly id: string;
  readonly kind: string;
  readonly strength: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly source: string;
  readonly from: string;
  readonly to: string | null;
}
/** Somebody who keeps the body, now or later. */
export interface KeeperSetUp {
  readonly grant: string;
  readonly person: Someone;
  readonly role: 'secretary' | 'substitute';
  /** By a right on the whole region. */
  readonly regional: boolean;
  readonly from: Date;
  readonly until: Date | null;
}
/** What a body is made of. */
export interface BodySetUp {
  readonly seats: readonly SeatSetUp[];
  readonly terms: readonly TermSetUp[];
  /** The dated rows of each rule that hold today or later. */
  readonly rules: readonly RuleSetUp[];
  readonly keepers: readonly KeeperSetUp[];
}

const TODAY = todayIn('$2');
const DAYS = listOf(
  `json_build_object('from', sp.valid_from, 'to', sp.valid_until - 1, 'role', sp.role, 'constituency', sp.constituency, 'subRegion', sp.sub_region,
    'filling', sp.filling, 'nominator', ${organisationOn('sp.nominator_id', TODAY)}, 'position', sp.position, 'serves', sp.serves_id)`,
  'sp.valid_from',
  'from seat_period sp where sp.seat_id = s.id and sp.superseded_at is null',
);
const SET_UP = statement(`select
    ${listOf(`json_build_object('id', s.id, 'ordinal', s.ordinal, 'days', ${DAYS})`, 's.ordinal, s.id', 'from seat s where s.body_id = $1')} as seats,
    ${listOf(`json_build_object('id', t.id, 'name', t.name, 'from', t.valid_from, 'to', t.valid_until - 1)`, 't.valid_from', 'from term t where t.body_id = $1')} as terms,
    ${listOf(
      `json_build_object('id', r.id, 'kind', r.kind, 'strength', rp.strength, 'min', rp.min, 'max', rp.max, 'source', rp.source, 'from', rp.valid_from, 'to', rp.valid_until - 1)`,
      'r.kind, rp.valid_from, r.id',
      `from composition_rule r join composition_rule_period rp on rp.rule_id = r.id and rp.superseded_at is null
        and (${holds('rp', TODAY)} or rp.valid_from > ${TODAY}) where r.body_id = $1`,
    )} as rules,
    ${listOf(
      `json_build_object('grant', g.id, 'person', json_build_object('id', p.id, 'name', ${nameOf('p')}), 'role', g.role, 'regional', g.region_id is not null, 'from', g.starts_at, 'until', g.ends_at)`,
      'g.role, p.family_name, g.id',
      `from grant_reach g join person p on p.id = g.person_id where g.body_id = $1 and g.role in ('secretary', 'substitute') and (g.ends_at is null or g.ends_at > $2)`,
    )} as keepers`);

/** Seats, terms, rules of composition and keepers of a body. For its secretary and the administrator. One statement. */
export async function bodySetUp(db: Db, bodyId: string, now: Date): Promise<BodySetUp> {
  const [row] = await rowsOf<BodySetUp>(db, SET_UP, [bodyId, now]);
  const found = row as BodySetUp;
  return { ...found, keepers: found.keepers.map((keeper) => instants(keeper, 'from', 'until')) };
}
