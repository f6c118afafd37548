import { Temporal } from 'temporal-polyfill';
import { isLocalDate, isInstant } from '../../workflows/kit/fields.js';
import type { LocalDate } from '../../workflows/kit/local-time.js';
import type { Language } from '../../workflows/kit/text.js';

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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as a person writes it: `24.10.2021`. Own words and not Intl's, which change between versions of Node. */
export function dayInWords(day: LocalDate, language: Language): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return language === 'en' ? `${date} ${MONTHS[month - 1] as string} ${year}` : `${date}.${month}.${year}`;
}

/** An instant as a person writes it, in the case's zone: `24.10.2021 klo 23.10`; seconds only where there are some. */
export function momentInWords(at: Date, language: Language, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const two = (n: number): string => String(n).padStart(2, '0');
  const { hour, minute, second } = local;
  const day = dayInWords(local.toPlainDate().toString(), language);
  if (language === 'en') return `${day}, ${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
  return `${day} ${language === 'sv' ? 'kl.' : 'klo'} ${hour}.${two(minute)}${second ? `.${two(second)}` : ''}`;
}
