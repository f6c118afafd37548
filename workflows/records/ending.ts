import { OnDate } from '../kit/fields.js';
import { addDays, type LocalDate } from '../kit/local-time.js';
import { endOf, firstDayOf, type Period } from '../kit/periods.js';

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
  /** First day on which no call that is under way is about it any more; `infinity` where a call has no term, or one without an end; null where none is. */
  readonly calledUntil: string | null;
  /** The same of decisions that are still to be made, or whose memberships are being made: the last day that such a membership could have. */
  readonly decidedUntil: string | null;
}

/** What stands against an end: that it is the end already, that it would come before the beginning, or that it is still used afterwards. */
export function against(
  { type, to = null }: SentEnd,
  periods: readonly Period[],
  { heldUntil, calledUntil, decidedUntil }: InUse,
): 'end-unchanged' | 'ends-before-start' | 'in-use' | null {
  if (type !== 'END') return null;
  if (endOf(periods) === (to === null ? null : addDays(to, 1))) return 'end-unchanged';
  if (to === null) return null;
  const first = firstDayOf(periods);
  if (first !== undefined && to < first) return 'ends-before-start';
  const end = addDays(to, 1);
  return [heldUntil, calledUntil, decidedUntil].some((until) => until !== null && (until === 'infinity' || until > end)) ? 'in-use' : null;
}
