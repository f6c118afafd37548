/** The three interface languages. A body may require fewer of its own words (its `languages` setting). */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence of the program, complete in all languages. */
export type Text = Readonly<Record<Language, string>>;

/** What may stand in a `{placeholder}`: an instant is shown in words, in the zone given. */
export type TextValue = string | number | Date | Text;

const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const HELSINKI = 'Europe/Helsinki';

/**
 * Fills a sentence. A placeholder without a value stays visible, so that a test finds it.
 * @param zone IANA zone in which instants are shown
 */
export function fill(text: Text, language: Language, values: Readonly<Record<string, TextValue>> = {}, zone = HELSINKI): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (value instanceof Date) return instantInWords(value, language, zone);
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** An instant as a person reads it: `24.10.2021 klo 23.59` in Finnish. */
export function instantInWords(at: Date, language: Language, zone = HELSINKI): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(at);
}
