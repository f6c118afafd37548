import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';
import type { Db } from '../engine/store.js';
import { bodyOn, granted, listOf, nameOf, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type Someone, type Something } from './told.js';

/** A right to keep a body, now, before or to come; one on its region for as long as the body is the region's. Instants; `until` is exclusive. */
export interface Keeper {
  /** Of the grant. */
  readonly id: string;
  readonly person: Someone;
  readonly role: 'secretary' | 'substitute';
  /** On the whole region: it is not ended for this body alone. */
  readonly regional: boolean;
  readonly from: Date;
  readonly until: Date | null;
  /** Calls of the body that are not over and name the person as responsible or as substitute: a published one keeps the names that it has. */
  readonly calls: readonly OwnWords[];
}
export interface BodyKeepers {
  readonly body: Something;
  readonly zone: string;
  /** Secretaries first; those who are over stand last. */
  readonly keepers: readonly Keeper[];
  /** People who keep, or kept, a body of the region, and are not keepers of this one now: whom one would name. */
  readonly known: readonly Someone[];
}

const NAMED_IN = listOf(
  'c.title',
  'c.id',
  `from nomination_call c where c.body_id = b.id and g.person_id in (c.responsible_id, c.substitute_id) and c.state in ${among(CALL_STATES.live)}`,
);

const KEEPERS = statement(`select json_build_object('id', b.id, 'name', bp.name) as body, r.zone,
    ${listOf(
      `json_build_object('id', g.id, 'person', json_build_object('id', p.id, 'name', ${nameOf('p')}), 'role', g.role, 'regional', g.region_id is not null, 'from', g.starts_at, 'until', g.ends_at,
        'calls', ${NAMED_IN})`,
      `(g.ends_at is not null and g.ends_at <= $2), g.role, g.starts_at desc, g.id`,
      `from grant_reach g join person p on p.id = g.person_id where g.body_id = b.id and g.role in ('secretary', 'substitute')`,
    )} as keepers,
    ${listOf(
      `json_build_object('id', p.id, 'name', ${nameOf('p')})`,
      'p.family_name, p.given_name, p.id',
      `from person p where p.erased_at is null and p.id in (select g.person_id from grant_reach g join lateral ${bodyOn('g.body_id', todayIn('$2'))} gp on true
          where g.role in ('secretary', 'substitute') and gp.region_id = bp.region_id union select g.person_id from role_grant g where g.role = 'administrator')
        and not exists (select 1 from grant_reach g where g.person_id = p.id and g.body_id = b.id and g.role in ('secretary', 'substitute') and ${granted('g', '$2')})`,
    )} as known
  from body b join lateral ${bodyOn('b.id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id where b.id = $1`);

/** Who keeps a body. For whoever is secretary or substitute of it, or administrator. One statement. @returns null for an unknown body */
export async function bodyKeepers(db: Db, bodyId: string, now: Date): Promise<BodyKeepers | null> {
  const [row] = await rowsOf<BodyKeepers>(db, KEEPERS, [bodyId, now]);
  return row ? { ...row, keepers: row.keepers.map((keeper) => instants(keeper, 'from', 'until')) } : null;
}
