import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { bodyOn, isPublished, label, organisationWithPage, seatAtLast, someone, something, todayIn } from './sql.js';
import { rowsOf, statement, type Days, type Linked, type SeatLabel, type Someone, type Something } from './told.js';

/** A membership by names. All of it is public but where the page says otherwise: who sits where, for whom and until when. */
export interface MembershipTold extends Days {
  readonly id: string;
  readonly body: Something;
  readonly seat: SeatLabel;
  readonly person: Someone;
  readonly organisation: Linked | null;
  /** What it rests on, once that is published or the reader belongs to it; null where a nominator's own naming was registered. */
  readonly decision: {
    readonly id: string;
    readonly published: boolean;
    readonly organ: Something | null;
    readonly decidedOn: LocalDate | null;
    readonly section: string | null;
    readonly link: string | null;
  } | null;
}

const MEMBERSHIP =
  statement(`select m.id, json_build_object('id', m.body_id, 'name', bp.name) as body, json_build_object(${label('s', 'sp')}) as seat, ${someone('p')} as person,
    ${organisationWithPage('m.organisation_id', todayIn('$2'))} as organisation, m.valid_from as "from", m.valid_until - 1 as "to",
    case when d.id is not null then json_build_object('id', d.id, 'published', ${isPublished('d')}, 'organ', ${something('g')}, 'decidedOn', d.decided_on,
      'section', d.section, 'link', d.link) end as decision
  from membership m join person p on p.id = m.person_id join seat s on s.id = m.seat_id join lateral ${seatAtLast('s.id')} sp on true
    join lateral ${bodyOn('m.body_id', todayIn('$2'))} bp on true left join appointment_decision d on d.id = m.decision_id left join organ g on g.id = d.organ_id
  where m.id = $1`);

/** A membership. For everybody, but for the decision, which is only theirs who belong to it until it is published. One statement. */
export async function membershipTold(db: Db, id: string, now: Date): Promise<MembershipTold | null> {
  const [row] = await rowsOf<MembershipTold>(db, MEMBERSHIP, [id, now]);
  return row ?? null;
}
