import { dateIn, localIn, type LocalDate } from '../../../workflows/kit/local-time.js';
import { fill, type Language, type Text, type TextValue } from '../../../workflows/kit/text.js';
import { dayInWords, momentInWords, timeInWords } from '../../../workflows/kit/time-words.js';
import type { Days } from '../../desk/told.js';
import { BODY } from '../../locales/public/body.js';
import { isLocalDate } from '../../../workflows/kit/fields.js';
import type { Reader } from '../../web/reader.js';

/** Begins with a capital, as a label does. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts whose instants are told in a zone of their own. */
export const inZone =
  ({ language }: Reader, zone: string) =>
  (text: Text, values: Readonly<Record<string, TextValue>>): string =>
    fill(text, language, values, zone);

/** Days in words, each worked out once: the same few days stand on a page many times. */
export function daysFor({ language }: Reader): (day: LocalDate) => string {
  const known = new Map<LocalDate, string>();
  return (day) => {
    const words = known.get(day) ?? dayInWords(day, language);
    known.set(day, words);
    return words;
  };
}

/** `1.1.2021–31.12.2023`, or since when. */
export const rangeInWords = ({ t, language }: Reader, { from, to }: Days): string =>
  to === null
    ? t(BODY.since, { from: dayInWords(from, language) })
    : [dayInWords(from, language), dayInWords(to, language)].join(language === 'en' ? ' – ' : '–');

/** Spans worked out already: a zone's wall clock costs more than all else on a body's page, and its meetings are always the same few. */
const spans = new Map<string, string>();
const MOST_SPANS = 2000;

/** `27.4.2022 klo 14.00–16.00`; the end in full where it is on another day. */
export function spanInWords({ language }: Reader, from: Date, to: Date | null, zone: string): string {
  const key = `${from.getTime()} ${to?.getTime() ?? ''} ${zone} ${language}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  if (spans.size >= MOST_SPANS) spans.clear();
  const words = spanOf(language, from, to, zone);
  spans.set(key, words);
  return words;
}

function spanOf(language: Language, from: Date, to: Date | null, zone: string): string {
  const begins = momentInWords(from, language, zone);
  if (to === null || to <= from) return begins;
  const sameDay = dateIn(from, zone) === dateIn(to, zone);
  const ends = sameDay ? timeInWords(localIn(to, zone)[1], language) : ` ${momentInWords(to, language, zone)}`;
  // English has a comma where an instant has "at": 27 April 2022, 14:00–16:00.
  return `${language === 'en' && sameDay ? begins.replace(' at ', ', ') : begins}${sameDay ? '–' : ' –'}${ends}`;
}

/** A file's size as people tell it. */
export const sizeInWords = ({ t }: Reader, bytes: number): string =>
  bytes < 1024 ? t(BODY.bytes, { count: bytes }) : t(BODY.kilobytes, { count: Math.round(bytes / 1024) });

const TYPED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;
/** A day as somebody typed it: `31.12.2023`, or as a date field sends it. Null for what is no day. */
export function dayTyped(text: string): LocalDate | null {
  const [, day = '', month = '', year = ''] = TYPED.exec(text) ?? [];
  const iso = year === '' ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : null;
}
