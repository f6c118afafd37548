import { dateIn, startOfDay, type LocalDate } from '../kit/local-time.js';
import type { Reason } from '../kit/reason.js';
import { dayInEach } from '../kit/time-words.js';
import type { DecisionFacts } from './facts.js';
import { refuse } from './refusals.js';

/** The day on which the organ means to decide; null where nobody has said. */
const agendaOf = ({ plannedOn, of: { meetingOn } }: DecisionFacts): LocalDate | null => plannedOn ?? meetingOn;

/** Until that day no day can be the decision's: those before it are not on the agenda, and it lies in the future itself. */
export function againstNow(facts: DecisionFacts): Reason[] {
  const { now, of } = facts;
  const agenda = agendaOf(facts);
  return agenda === null || agenda <= dateIn(now, of.zone)
    ? []
    : [refuse('decision.agenda-ahead', { notBefore: startOfDay(agenda, of.zone) })];
}

/** The day that a decision recorded now was most likely made on: that of the agenda once it has come, else today; never one that is refused. */
export function likelyDay(facts: DecisionFacts): LocalDate {
  const { now, of } = facts;
  const today = dateIn(now, of.zone);
  const earliest = [agendaOf(facts) ?? today, of.establishedOn, of.callClosesAt && dateIn(of.callClosesAt, of.zone)];
  const latest = earliest.reduce<LocalDate>((last, day) => (day !== null && day > last ? day : last), '');
  return latest < today ? latest : today;
}

/**
 * What speaks against the day on which an organ is said to have decided. A plan may slip, so a decision may be later than the agenda said; earlier
 * only after it was moved. On the day of a deadline that has a time of day the organ may have met in the evening.
 */
export function againstDay(facts: DecisionFacts, on: LocalDate): Reason[] {
  const {
    now,
    of: { zone, establishedOn, callClosesAt },
  } = facts;
  const today = dateIn(now, zone);
  const agenda = agendaOf(facts);
  const pointer = '/on';
  return [
    ...(on <= today ? [] : [refuse('decision.in-future', { pointer })]),
    ...(establishedOn === null || on >= establishedOn ? [] : [refuse('decision.before-body', { pointer, day: dayInEach(establishedOn) })]),
    ...(callClosesAt === null || on >= dateIn(callClosesAt, zone)
      ? []
      : [refuse('decision.before-closing', { pointer, closes: callClosesAt })]),
    // While the day is ahead, that is the reason: none that is typed would do.
    ...(agenda === null || agenda > today || on >= agenda ? [] : [refuse('decision.before-agenda', { pointer, day: dayInEach(agenda) })]),
  ];
}
