import { LANGUAGES, type Language, type Text } from '../../workflows/kit/text.js';
import { OWN_WORDS } from '../locales/own-words.js';
import type { Reader } from './reader.js';

/** Own words of a body in the reader's language, or in the first language that there is: then `language` is not the reader's, and the page says so. */
export function ownWords(words: Partial<Text> | null | undefined, language: Language): { text: string; language: Language } | null {
  const found = [language, ...LANGUAGES].find((l) => words?.[l]);
  return found && words?.[found] ? { text: words[found], language: found } : null;
}

/** The same as plain text, for labels and links: `Kylien edustajat (in Finnish)` for whoever reads another language. Empty where there are none. */
export function ownText({ language, t }: Pick<Reader, 'language' | 't'>, words: Partial<Text> | null | undefined): string {
  const own = ownWords(words, language);
  return own === null ? '' : own.language === language ? own.text : `${own.text} ${t(OWN_WORDS[own.language])}`;
}
