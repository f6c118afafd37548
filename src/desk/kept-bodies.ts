import type { Db } from '../engine/store.js';
import { bodyOn, listOf, sortable, todayIn } from './sql.js';
import { instants, rowsOf, statement, type OwnWords, type Something } from './told.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { PROPOSAL_STATES } from '../../workflows/candidate-proposal/states.js';
import { among } from '../engine/among.js';

/** A call as its keeper finds it again. */
export interface KeptCall {
  readonly id: string;
  readonly title: OwnWords;
  readonly state: string;
  readonly opensAt: Date | null;
  /** Exclusive. */
  readonly closesAt: Date | null;
  /** Proposals that nobody has looked at yet. */
  readonly unchecked: number;
}
export interface KeptBody extends Something {
  /** IANA zone of its region. */
  readonly zone: string;
  /** Those under way, the newest first. */
  readonly calls: readonly KeptCall[];
}

const KEPT = statement(`select b.id, bp.name, r.zone, ${listOf(
  `json_build_object('id', c.id, 'title', c.title, 'state', c.state, 'opensAt', c.opens_at, 'closesAt', c.closes_at,
      'unchecked', (select count(*) from candidate_proposal p where p.call_id = c.id and p.state in ${among(PROPOSAL_STATES.unseen)}))`,
  'c.id desc',
  `from nomination_call c where c.body_id = b.id and c.state in ${among(CALL_STATES.live)}`,
)} as calls
  from body b join lateral ${bodyOn('b.id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id
  where $1::uuid[] is null or b.id = any($1) order by ${sortable('bp.name')}, b.id`);

/**
 * Bodies with the calls that are under way in them. For whoever is secretary or substitute of these bodies, or administrator. One statement.
 * @param bodyIds null shows all, to an administrator
 */
export async function keptBodies(db: Db, bodyIds: readonly string[] | null, now: Date): Promise<KeptBody[]> {
  const rows = await rowsOf<KeptBody>(db, KEPT, [bodyIds, now]);
  return rows.map((row) => ({ ...row, calls: row.calls.map((call) => instants(call, 'opensAt', 'closesAt')) }));
}
