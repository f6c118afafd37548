import type { Facts, SentEvent } from '../../../workflows/kit/workflow.js';

/** How one refusal comes about. */
export interface Row {
  readonly facts: Facts;
  /** Left out: the new instance itself is refused. */
  readonly state?: string;
  readonly event: SentEvent;
  /** Such a reason only turns the event to another branch: it is never the answer. The state to which the event leads then. */
  readonly turnsTo?: string;
}
export type Rows<Codes> = Readonly<Record<keyof Codes & string, Row>>;

/** Of a new instance. */
export const CREATE: SentEvent = { type: 'CREATE' };
