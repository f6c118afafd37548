import type { Db } from '../engine/store.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import { rowsOf, statement } from './told.js';

/** A decision on a call, at whatever stage. */
export interface DecisionOfCall {
  readonly id: string;
  readonly state: string;
  readonly plannedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
}

const DECISIONS = statement(
  `select d.id, d.state, d.planned_on as "plannedOn", d.decided_on as "decidedOn" from appointment_decision d where d.call_id = $1 order by d.id`,
);

/** Decisions on a call, oldest first. For whoever is secretary or substitute of its body, or administrator. One statement. */
export const decisionsOfCall = (db: Db, callId: string): Promise<DecisionOfCall[]> => rowsOf<DecisionOfCall>(db, DECISIONS, [callId]);
