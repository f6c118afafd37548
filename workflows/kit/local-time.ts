import { Temporal } from 'temporal-polyfill';
import { remembered } from './remember.js';

/** A calendar date `YYYY-MM-DD`, without zone. */
export type LocalDate = string;
/** A wall-clock time `HH:MM`. */
export type LocalTime = string;

/**
 * The exclusive closing instant of "by this date": midnight after the day, or the wall-clock time where one is given.
 * @returns null when daylight saving skips or doubles that wall-clock time: nothing is scheduled there
 * @source Edustus handbook: time
 */
export function closingInstant(on: LocalDate, time: LocalTime | null | undefined, zone: string): Date | null {
  const day = Temporal.PlainDate.from(on);
  return wallClock((time ? day : day.add({ days: 1 })).toPlainDateTime(time ?? '00:00'), zone);
}

/** The instant at which a local date begins in a zone. */
export const startOfDay = (on: LocalDate, zone: string): Date => new Date(startsAt(`${on} ${zone}`));
const startsAt = remembered((key) => {
  const [on, zone] = key.split(' ') as [LocalDate, string];
  return Temporal.PlainDate.from(on).toZonedDateTime(zone).epochMilliseconds;
});

/** The instant of a date and a wall-clock time; null where daylight saving skips or doubles it. */
export const instantAt = (on: LocalDate, time: LocalTime, zone: string): Date | null =>
  wallClock(Temporal.PlainDate.from(on).toPlainDateTime(time), zone);

/**
 * The instant of a date and a wall-clock time at which something has happened; null in the hour that daylight saving skips. Of the doubled hour it is
 * the later one: no deadline lies in that hour, so either is in time or late alike, and nobody can tell on a form which one was meant.
 */
export function happenedAt(on: LocalDate, time: LocalTime, zone: string): Date | null {
  const local = Temporal.PlainDate.from(on).toPlainDateTime(time);
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  return later.toPlainDateTime().equals(local) ? new Date(later.epochMilliseconds) : null;
}

function wallClock(local: Temporal.PlainDateTime, zone: string): Date | null {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  return earlier.epochMilliseconds === later.epochMilliseconds ? new Date(earlier.epochMilliseconds) : null;
}

/** The local date and time of day (`HH:MM:SS`, with fractions where there are some) of an instant. */
export const localIn = (at: Date, zone: string): readonly [LocalDate, string] => localOf(`${at.getTime()} ${zone}`);
const localOf = remembered((key): readonly [LocalDate, string] => {
  const [at, zone] = key.split(' ') as [string, string];
  const local = Temporal.Instant.fromEpochMilliseconds(Number(at)).toZonedDateTimeISO(zone);
  return [local.toPlainDate().toString(), local.toPlainTime().toString()];
});

/** The local date of an instant. */
export const dateIn = (at: Date, zone: string): LocalDate => localIn(at, zone)[0];

/** A date moved by calendar days. */
export const addDays = (on: LocalDate, days: number): LocalDate => Temporal.PlainDate.from(on).add({ days }).toString();

/** Saturday and Sunday move to the next Monday. Holidays come with the statutory periods (issue C). */
export function nextWeekday(on: LocalDate): LocalDate {
  const { dayOfWeek } = Temporal.PlainDate.from(on);
  return dayOfWeek > 5 ? addDays(on, 8 - dayOfWeek) : on;
}
