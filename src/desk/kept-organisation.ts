import type { Db } from '../engine/store.js';
import { bodyOn, label, listOf, organisationName, seatAtLast, someone, todayIn } from './sql.js';
import { instants, rowsOf, statement, type Days, type OwnWords, type SeatLabel, type Someone, type Something } from './told.js';

/** A proposal of the organisation's in a call of a body that the reader keeps. */
export interface KeptProposal {
  readonly id: string;
  readonly state: string;
  readonly call: { readonly id: string; readonly title: OwnWords };
  /** As the organisation wrote it; null where nobody is named. */
  readonly nominee: string | null;
  readonly arrivedAt: Date | null;
}
/** Somebody who sits, is to sit or sat within a year on the organisation's behalf in a body that the reader keeps. */
export interface KeptMember extends Days {
  readonly membership: string;
  readonly state: string;
  readonly person: Someone;
  readonly body: Something;
  readonly seat: SeatLabel;
}
export interface KeptOrganisation {
  /** When and by whom it was last said that it exists; null where the journal tells of nobody. */
  readonly verified: { readonly at: Date; readonly by: string | null } | null;
  readonly mergedInto: Someone | null;
  /** The latest ones. */
  readonly proposals: readonly KeptProposal[];
  /** There are older proposals that are not told. */
  readonly more: boolean;
  readonly members: readonly KeptMember[];
}

/** The latest so many are told. */
const MOST_PROPOSALS = 200;

const TODAY = todayIn('$3');
const OF_MINE = (row: string): string => `($2::uuid[] is null or ${row}.body_id = any($2))`;

const KEPT = statement(`select
    (select json_build_object('at', j.at, 'by', p.given_name || ' ' || p.family_name) from journal j left join person p on p.id = j.actor_id
      where j.instance_id = o.id and (j.facts ->> 'verified')::boolean order by j.seq desc limit 1) as verified,
    case when o.merged_into_id is not null then json_build_object('id', o.merged_into_id, 'name', ${organisationName('o.merged_into_id', TODAY)}) end as "mergedInto",
    ${listOf(
      `json_build_object('id', x.id, 'state', x.state, 'call', json_build_object('id', c.id, 'title', c.title), 'arrivedAt', x.arrived_at,
        'nominee', nullif(concat_ws(' ', x.nominee ->> 'givenName', x.nominee ->> 'familyName'), ''))`,
      'x.arrived_at desc nulls last, x.id desc',
      `from (select p.* from proposal_organisation po join candidate_proposal p on p.id = po.proposal_id join nomination_call c on c.id = p.call_id
          where po.organisation_id = o.id and p.arrived_at is not null and ${OF_MINE('c')} order by p.arrived_at desc, p.id desc limit ${MOST_PROPOSALS + 1}) x join nomination_call c on c.id = x.call_id`,
    )} as proposals,
    ${listOf(
      `json_build_object('membership', m.id, 'state', m.state, 'person', ${someone('p')}, 'body', (select json_build_object('id', m.body_id, 'name', bp.name) from ${bodyOn('m.body_id', TODAY)} bp),
        'seat', json_build_object(${label('s', 'sp')}), 'from', m.valid_from, 'to', m.valid_until - 1)`,
      'm.valid_until desc nulls first, m.body_id, s.ordinal, m.id',
      `from membership m join person p on p.id = m.person_id join seat s on s.id = m.seat_id join lateral ${seatAtLast('s.id')} sp on true
        where m.organisation_id = o.id and (m.valid_until is null or m.valid_until > ${TODAY} - 365) and ${OF_MINE('m')}`,
    )} as members
  from organisation o where o.id = $1`);

/**
 * What the keeper of an organisation knows of it beside what everybody does. Proposals that have not arrived are the organisation's own. One statement.
 * @param bodyIds the bodies of the secretary; null for an administrator: all
 */
export async function keptOrganisation(db: Db, id: string, bodyIds: readonly string[] | null, now: Date): Promise<KeptOrganisation | null> {
  const [row] = await rowsOf<KeptOrganisation>(db, KEPT, [id, bodyIds, now]);
  if (!row) return null;
  return {
    ...row,
    verified: row.verified && instants(row.verified, 'at'),
    more: row.proposals.length > MOST_PROPOSALS,
    proposals: row.proposals.slice(0, MOST_PROPOSALS).map((one) => instants(one, 'arrivedAt')),
  };
}
