import { DECISION_STATES } from '../../workflows/appointment-decision/states.js';
import { among } from '../engine/among.js';

/**
 * First day on which no membership of a decision d would last any more that is still to be made, or is made while its commands are carried out: as the
 * term of its call says, or the last of the body where it has none; `infinity` without a term, or where one has no end. Null where there is no such decision.
 * @param which condition over the decision d and its items i
 */
export const decidedUntil = (which: string): string => `(select max(coalesce(
      (select max(coalesce(tm.valid_until::text, 'infinity')) from term tm where tm.body_id = d.body_id and (d.call_id is null or tm.id = dc.term_id)), 'infinity'))
    from appointment_decision d left join decision_item i on i.decision_id = d.id left join nomination_call dc on dc.id = d.call_id where ${which}
      and (d.state in ${among(DECISION_STATES.pending)} or i.outcome = 'confirmed'
        and exists (select 1 from outbox o where o.instance_id in (d.id, i.candidacy_id) and o.topic = 'command' and o.done_at is null)))`;
