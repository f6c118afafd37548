import { Temporal } from 'temporal-polyfill';
import { dateIn, localIn, startOfDay, type LocalDate } from './local-time.js';
import { remembered } from './remember.js';
import type { Language, Text } from './text.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as a person writes it: `24.10.2021`. Own words and not Intl's, which change between versions of Node. */
export function dayInWords(day: LocalDate, language: Language): string {
  const { year, month, day: date } = partsOfDay(day);
  return language === 'en' ? `${date} ${MONTHS[month - 1] as string} ${year}` : `${date}.${month}.${year}`;
}
/** The same in every language: what stands in a sentence's placeholder. */
export const dayInEach = (day: LocalDate): Text => ({ fi: dayInWords(day, 'fi'), sv: dayInWords(day, 'sv'), en: dayInWords(day, 'en') });
const partsOfDay = remembered((day) => Temporal.PlainDate.from(day));

/** A wall-clock time as a person writes it: `16.15`; seconds only where there are some. */
export function timeInWords(time: string, language: Language): string {
  const { hour, minute, second } = partsOfTime(time);
  const [h, ...rest] = [hour, minute, ...(second ? [second] : [])].map((n) => String(n).padStart(2, '0')) as [string, ...string[]];
  return language === 'en' ? [h, ...rest].join(':') : [hour, ...rest].join('.');
}

const partsOfTime = remembered((time) => Temporal.PlainTime.from(time));

/** An instant with its time of day: `24.10.2021 klo 23.10`. */
export function momentInWords(at: Date, language: Language, zone: string): string {
  const [day, time] = localIn(at, zone);
  const joint = { fi: 'klo', sv: 'kl.', en: 'at' }[language];
  return `${dayInWords(day, language)} ${joint} ${timeInWords(time, language)}`;
}

/** What an instant is in a sentence; without a form it is a beginning. */
export const TIME_FORMS = ['end', 'until', 'last-day'] as const;
export type TimeForm = (typeof TIME_FORMS)[number];

/**
 * An instant in a sentence. Where a local day begins no time is told: a beginning is that day, and an end, which is exclusive, is the day before.
 * @param form `end`: when something ends, `31.3.2026 (vuorokauden loppuun)`; `until`: how long it lasts, `31.3.2026 vuorokauden loppuun asti`;
 *   `last-day`: the last day of a range, `31.3.2026`
 * @source Edustus handbook: time
 */
export function instantInWords(at: Date, language: Language, zone: string, form?: TimeForm): string {
  const last = dayInWords(dateIn(new Date(at.getTime() - 1), zone), language);
  if (form === 'last-day') return last;
  const on = dateIn(at, zone);
  if (startOfDay(on, zone).getTime() !== at.getTime()) {
    const moment = momentInWords(at, language, zone);
    return form === 'until' ? { fi: `${moment} asti`, sv: `till den ${moment}`, en: `until ${moment}` }[language] : moment;
  }
  if (form === undefined) return dayInWords(on, language);
  return form === 'end'
    ? `${last} (${{ fi: 'vuorokauden loppuun', sv: 'till dygnets slut', en: 'the end of the day' }[language]})`
    : { fi: `${last} vuorokauden loppuun asti`, sv: `till och med den ${last}`, en: `until the end of ${last}` }[language];
}
