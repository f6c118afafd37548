import { Temporal } from 'temporal-polyfill';
import { isLocalDate, isInstant } from '../../workflows/kit/fields.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';

/** What the dates of a case file are read against. */
export interface Calendar {
  /** IANA zone of the case's wall-clock times. */
  readonly zone: string;
  /** The day that `today` means. */
  readonly today: LocalDate;
}

const RELATIVE_DAY = /^today([+-]\d{1,4})?$/;
const WALL_CLOCK = /^(.+)T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)$/;
const LATER = /^\+(\d{1,5})(s|m|h|d)$/;
const UNITS = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days' } as const;

/** `2021-10-24`, `today`, `today-3`, `today+14`; undefined when it is none of these or does not exist. */
export function dayOf(text: unknown, { today }: Calendar): LocalDate | undefined {
  if (typeof text !== 'string') return undefined;
  const relative = RELATIVE_DAY.exec(text);
  if (relative)
    return Temporal.PlainDate.from(today)
      .add({ days: Number(relative[1] ?? 0) })
      .toString();
  return isLocalDate(text) ? text : undefined;
}

/**
 * `2021-10-24T23:10`, with seconds or milliseconds where they matter; `today-3T09:00`; `+15m` after `previous`; or an instant with its offset.
 * @returns undefined for anything else, and for a wall-clock time that daylight saving skips or doubles
 */
export function momentOf(text: unknown, calendar: Calendar, previous?: Date): Date | undefined {
  if (typeof text !== 'string') return undefined;
  if (isInstant(text)) return new Date(text);
  const later = LATER.exec(text);
  if (later) return previous && after(previous, Number(later[1]), UNITS[later[2] as keyof typeof UNITS], calendar.zone);
  const wall = WALL_CLOCK.exec(text);
  const day = wall && dayOf(wall[1], calendar);
  if (!wall || !day) return undefined;
  const local = Temporal.PlainDateTime.from(`${day}T${wall[2] as string}`);
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => local.toZonedDateTime(calendar.zone, { disambiguation }).epochMilliseconds,
  );
  return first === second ? new Date(first as number) : undefined;
}

const after = (previous: Date, amount: number, unit: 'seconds' | 'minutes' | 'hours' | 'days', zone: string): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(previous.getTime())
      .toZonedDateTimeISO(zone)
      .add({ [unit]: amount }).epochMilliseconds,
  );
