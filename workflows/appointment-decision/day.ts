import { dateIn, type LocalDate } from '../kit/local-time.js';
import type { Reason } from '../kit/reason.js';
import { dayInEach } from '../kit/time-words.js';
import type { DecisionFacts } from './facts.js';
import { refuse } from './refusals.js';

/**
 * What speaks against the day on which an organ is said to have decided. A plan may slip, so a decision may be later than the agenda said; earlier
 * only after it was moved. On the day of a deadline that has a time of day the organ may have met in the evening.
 */
export function againstDay(
  { now, plannedOn, of: { zone, establishedOn, callClosesAt, meetingOn } }: DecisionFacts,
  on: LocalDate,
): Reason[] {
  const agenda = plannedOn ?? meetingOn;
  const pointer = '/on';
  return [
    ...(on <= dateIn(now, zone) ? [] : [refuse('decision.in-future', { pointer })]),
    ...(establishedOn === null || on >= establishedOn ? [] : [refuse('decision.before-body', { pointer, day: dayInEach(establishedOn) })]),
    ...(callClosesAt === null || on >= dateIn(callClosesAt, zone)
      ? []
      : [refuse('decision.before-closing', { pointer, closes: callClosesAt })]),
    ...(agenda === null || on >= agenda ? [] : [refuse('decision.before-agenda', { pointer, day: dayInEach(agenda) })]),
  ];
}
