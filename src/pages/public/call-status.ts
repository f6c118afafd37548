import { Temporal } from 'temporal-polyfill';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { dateIn } from '../../../workflows/kit/local-time.js';
import { dayInWords, timeInWords } from '../../../workflows/kit/time-words.js';
import type { PublicCall } from '../../desk/public-call.js';
import { CALL } from '../../locales/public/call.js';
import type { Reader } from '../../web/reader.js';
import { beginningOf } from '../proposing/beginning.js';
import { inZone } from './words.js';
import { CALL_STATES } from '../../../workflows/nomination-call/states.js';

/** Whether proposals that come now count: null when they do, else why not and since when. The rules tell whether, and the call's state what is said of it. */
export function whyNoProposals(reader: Reader, call: PublicCall): string | null {
  const { nobody, late } = beginningOf(call, [], reader.now);
  if (nobody.length > 0 || late) return closedBecause(reader, call);
  return call.seats.some(isProposedFor) ? null : inZone(reader, call.zone)(CALL.whyNoSeats, {});
}

function closedBecause(reader: Reader, call: PublicCall): string {
  const { state, zone, opensAt, closesAt, stateSince } = call;
  const t = inZone(reader, zone);
  const since = dayInWords(dateIn(stateSince, zone), reader.language);
  switch (state) {
    case 'draft':
      return t(CALL.whyDraft, {});
    case 'scheduled':
      return opensAt ? t(CALL.whyScheduled, { opens: opensAt }) : t(CALL.whyDraft, {});
    case 'cancelled':
      return t(CALL.whyCancelled, { since });
    case 'voided':
      return t(CALL.whyVoided, { since });
    case 'decided':
    case 'archived': {
      const on = call.decisions
        .flatMap(({ decidedOn }) => decidedOn ?? [])
        .sort()
        .at(-1);
      if (on) return t(CALL.whyDecided, { since: dayInWords(on, reader.language) });
      return state === 'decided' ? t(CALL.whyDecided, { since }) : t(CALL.whyOver, {});
    }
  }
  return closesAt && closesAt <= reader.now ? t(CALL.whyClosed, { closes: closesAt }) : t(CALL.whyClosedSince, { since });
}

/** Nobody proposes in it any more, come what may. */
export const isOver = ({ state }: PublicCall): boolean => CALL_STATES.settled.includes(state);

/** What "in time" means, in plain words: the whole last day, or before a time of day. */
export function closingExactly({ language, t }: Reader, { closesAt, closesTime, zone }: PublicCall): string | null {
  if (!closesAt) return null;
  return closesTime
    ? t(CALL.exactTime, { time: timeInWords(closesTime, language) })
    : t(CALL.exactDay, { day: dayInWords(lastDayOf(closesAt, zone), language) });
}

/** The day on which a call closes, moved to a weekday or not. */
const lastDayOf = (closesAt: Date, zone: string) => dateIn(new Date(closesAt.getTime() - 1), zone);

const HOUR = 3_600_000;
const DAY_HOURS = 24;

/** How long there is: in days, and on the last ones before a time of day in hours that are full. */
export function timeLeft({ t, now }: Reader, { closesAt, closesTime, zone }: PublicCall): string | null {
  if (!closesAt || closesAt <= now) return null;
  const hours = Math.floor((closesAt.getTime() - now.getTime()) / HOUR);
  if (closesTime && hours < DAY_HOURS) return hours === 0 ? t(CALL.underAnHour) : t(CALL.hoursLeft, { count: hours });
  const count = Temporal.PlainDate.from(dateIn(now, zone)).until(lastDayOf(closesAt, zone)).days;
  return count === 0 ? t(CALL.lastDay) : t(CALL.daysLeft, { count });
}
