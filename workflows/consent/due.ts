/** Days that somebody has to answer who is asked only after the call's own day for consents. */
const LATE_DAYS = 7;

/**
 * When an answer is due: with the call, or a week from now for whoever is asked after that.
 * @param callDue exclusive instant; null when the decision itself is the limit
 * @source Edustus handbook: processes
 */
export const dueFor = (callDue: Date | null, now: Date): Date | null =>
  callDue !== null && callDue <= now ? new Date(now.getTime() + LATE_DAYS * 86_400_000) : callDue;
