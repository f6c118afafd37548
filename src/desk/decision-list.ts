import type { Db } from '../engine/store.js';
import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { among } from '../engine/among.js';
import { PROPOSED_FOR } from '../../workflows/kit/filling.js';
import { supportersOf } from './matrix.js';
import { bodyOn, label, listOf, organisationOn, seatAtLast, someone, todayIn } from './sql.js';
import { rowsOf, statement, type Filling, type SeatLabel, type Someone } from './told.js';

/** Somebody who is proposed for a seat of the call, and on no list yet. */
export interface Addable {
  readonly candidacy: string;
  readonly seat: SeatLabel;
  readonly person: Someone;
  /** Whose seat it would be. */
  readonly organisation: Someone | null;
}
export interface ListChoices {
  readonly proposed: readonly Addable[];
  /** Seats of the body that are not on the list and for which nobody is proposed: ex officio, or by the authority's own choice. */
  readonly seats: readonly (SeatLabel & { readonly filling: Filling })[];
}

const TODAY = todayIn('$2', 'r.zone');
const ON_A_LIST = (which: string): string => `exists (select 1 from decision_item i join appointment_decision x on x.id = i.decision_id
  where ${which} and x.state in ${among(DECISION_STATES.pending)})`;

const CHOICES = statement(`select
    ${listOf(
      `json_build_object('candidacy', k.id, 'person', ${someone('p')}, 'seat', json_build_object(${label('s', 'sp')}),
        'organisation', coalesce(${organisationOn('k.represents_id', TODAY)}, ${supportersOf('k.id', TODAY)} -> 0))`,
      's.ordinal, s.id',
      `from candidacy k join person p on p.id = k.person_id join seat s on s.id = k.proposed_seat_id join lateral ${seatAtLast('s.id')} sp on true
        where k.call_id = d.call_id and k.state = 'proposed' and not ${ON_A_LIST('i.candidacy_id = k.id')}`,
    )} as proposed,
    ${listOf(
      `json_build_object(${label('s', 'sp')}, 'filling', sp.filling)`,
      's.ordinal, s.id',
      `from seat s join lateral ${seatAtLast('s.id')} sp on true where s.body_id = d.body_id and sp.filling <> all($3) and (sp.valid_until is null or sp.valid_until > ${TODAY})
        and not ${ON_A_LIST('i.seat_id = s.id')}`,
    )} as seats
  from appointment_decision d join lateral ${bodyOn('d.body_id', todayIn('$2'))} bp on true join region r on r.id = bp.region_id where d.id = $1`);

/** What may be added to the list of a decision. For whoever is secretary or substitute of its body, or administrator. One statement. */
export async function listChoices(db: Db, decisionId: string, now: Date): Promise<ListChoices> {
  const [row] = await rowsOf<ListChoices>(db, CHOICES, [decisionId, now, PROPOSED_FOR]);
  return row ?? { proposed: [], seats: [] };
}
