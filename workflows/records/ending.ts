import { OnDate } from '../kit/fields.js';
import { addDays, type LocalDate } from '../kit/local-time.js';
import { firstDayOf, type Period } from '../kit/periods.js';

/** The last day of what is dated; left out, or null: it goes on. */
export class Ending {
  @OnDate({ nullable: true }) to?: string;
}
/** An event of something that may be ended. */
export interface SentEnd {
  readonly type?: string;
  readonly to?: LocalDate | null;
}
/** What is still going on in what would end. */
export interface InUse {
  /** First day on which nobody sits there any more; `infinity` where somebody does without a last day; null where nobody does. */
  readonly heldUntil: string | null;
  /** A call that is under way has it. */
  readonly inCall: boolean;
}

/** What stands against an end: that it would come before the beginning, or that it is still used afterwards. */
export function against({ type, to }: SentEnd, periods: readonly Period[], { heldUntil, inCall }: InUse): 'before-start' | 'in-use' | null {
  if (type !== 'END' || !to) return null;
  const first = firstDayOf(periods);
  if (first !== undefined && to < first) return 'before-start';
  return inCall || (heldUntil !== null && (heldUntil === 'infinity' || heldUntil > addDays(to, 1))) ? 'in-use' : null;
}
