import { addDays, closingInstant, dateIn, nextWeekday } from '../kit/local-time.js';
import type { CallFacts } from './facts.js';

/** The closing instant that a date and a time mean for this call; null in the hour that daylight saving skips or doubles. */
export function deadlineOf(
  facts: CallFacts,
  given: { readonly closesOn: string | null; readonly closesTime?: string | null },
): Date | null {
  if (given.closesOn === null) return null;
  return closingInstant(facts.of.body.deadlineMoves ? nextWeekday(given.closesOn) : given.closesOn, given.closesTime ?? null, facts.zone);
}

/**
 * When consents are due: with the closing, a number of calendar days after the day on which the call in fact closes, or null when the
 * decision itself is the limit.
 * @param closesAt exclusive, as `deadlineOf` moves it; null while the call has no deadline
 * @source Edustus handbook: processes, Consent
 */
export function consentDueOf(facts: CallFacts, closesAt: Date | null): Date | null {
  if (closesAt === null || facts.consentRule === 'before-decision' || facts.consentRule === 'not-asked') return null;
  if (facts.consentRule === 'by-closing') return closesAt;
  const lastDay = dateIn(new Date(closesAt.getTime() - 1), facts.zone);
  return closingInstant(addDays(lastDay, facts.consentDays ?? 7), null, facts.zone);
}
