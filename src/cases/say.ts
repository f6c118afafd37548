import type { Language } from '../../workflows/kit/text.js';
import { dayInWords, momentInWords, timeInWords } from '../../workflows/kit/time-words.js';
import { dayOf, momentOf, type Calendar } from './time.js';

const PLACEHOLDER = /\{([\w-]+(?:\.[\w-]+)?)\}/g;

/** What stands in braces in a sentence: `as`, `state`, `with.closesOn`, `organisations.omaishoitajat`. */
export const placeholdersOf = (say: string): string[] => [...say.matchAll(PLACEHOLDER)].map(([, name]) => name as string);

/** Fills a sentence; what has no value stays visible. */
export const fillSay = (say: string, valueOf: (name: string) => string | undefined): string =>
  say.replace(PLACEHOLDER, (whole, name: string) => valueOf(name) ?? whole);

const isTime = (value: unknown): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** A field as a reader wants it: days, times and moments in words, own texts in the story's language. */
export function valueInWords(value: unknown, language: Language, calendar: Calendar): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return inLanguage(value, language);
  const day = dayOf(value, calendar);
  if (day) return dayInWords(day, language);
  const moment = momentOf(value, calendar);
  if (moment) return momentInWords(moment, language, calendar.zone);
  return isTime(value) ? timeInWords(value, language) : String(value);
}

/** A body's own words in the story's language, else in whichever they have. */
export function inLanguage(words: unknown, language: Language): string {
  if (typeof words === 'string') return words;
  const given = (words ?? {}) as Readonly<Record<string, string>>;
  return given[language] ?? Object.values(given)[0] ?? '';
}
