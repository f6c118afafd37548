import { instantInWords, TIME_FORMS, type TimeForm } from './time-words.js';

/** The three interface languages. A body may require fewer of its own words (its `languages` setting). */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence of the program, complete in all languages. */
export type Text = Readonly<Record<Language, string>>;

/** What may stand in a `{placeholder}`: an instant is shown in words, in the zone given. */
export type TextValue = string | number | Date | Text;

/** Made once per language: making one costs more than using it. */
const inEach = <T>(make: (locale: string) => T): Readonly<Record<Language, T>> => ({
  fi: make('fi-FI'),
  sv: make('sv-FI'),
  en: make('en-GB'),
});
const PLURALS = inEach((locale) => new Intl.PluralRules(locale));
const LISTS = {
  and: inEach((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: inEach((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
};
const HELSINKI = 'Europe/Helsinki';

/**
 * Fills a sentence. A placeholder may say how its value is to be told, since languages differ in it: `{closes:end}` tells an instant as an end
 * (see `instantInWords`), and `{count:paikka/paikkaa}` is the first word where the number is one in that language, else the second.
 * A placeholder without a value, or of a form that does not fit it, stays visible, so that a test finds it.
 * @param zone IANA zone in which instants are shown
 */
export function fill(text: Text, language: Language, values: Readonly<Record<string, TextValue>> = {}, zone = HELSINKI): string {
  return text[language].replace(PLACEHOLDER, (whole, name: string, form?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (value instanceof Date) return isTimeForm(form) ? instantInWords(value, language, zone, form) : whole;
    if (form !== undefined) return typeof value === 'number' ? (inNumber(value, form, language) ?? whole) : whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
const PLACEHOLDER = /\{(\w+)(?::([^{}]+))?\}/g;
const isTimeForm = (form?: string): form is TimeForm | undefined => form === undefined || (TIME_FORMS as readonly string[]).includes(form);

/** The word that goes with a number, of `one/other`; undefined where these are not two. */
export function inNumber(count: number, forms: string, language: Language): string | undefined {
  const [one, other, more] = forms.split('/');
  if (other === undefined || more !== undefined) return undefined;
  return PLURALS[language].select(count) === 'one' ? one : other;
}

/** Things in a row, as a person joins them: `sihteeri, varahenkilö tai pääkäyttäjä`. */
export function listInWords(things: readonly Text[], join: 'and' | 'or'): Text {
  const joined = (language: Language): string => LISTS[join][language].format(things.map((thing) => thing[language]));
  return { fi: joined('fi'), sv: joined('sv'), en: joined('en') };
}
