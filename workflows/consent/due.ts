import { addDays, dateIn, startOfDay } from '../kit/local-time.js';

/** Days that somebody has to answer who is asked only after the call's own day for consents. */
const LATE_DAYS = 7;

/**
 * When an answer is due: with the call, or by the end of the seventh day after the question for whoever is asked when that has passed.
 * Days are those of the calendar in the call's zone, so the hour that daylight saving skips or doubles is never hit.
 * @param callDue exclusive instant; null when the decision itself is the limit
 * @returns exclusive instant, always after `now`
 * @source Edustus handbook: processes; time
 */
export const dueFor = (callDue: Date | null, now: Date, zone: string): Date | null =>
  callDue !== null && callDue <= now ? startOfDay(addDays(dateIn(now, zone), LATE_DAYS + 1), zone) : callDue;
