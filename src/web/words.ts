import { LANGUAGES, type Language, type Text } from '../../workflows/kit/text.js';
import { OWN_WORDS } from '../locales/own-words.js';
import type { Reader } from './reader.js';

type Words = Partial<Text> | null | undefined;

/**
 * Own words of a body in the reader's language, or in the first language that there is: then `language` is not the reader's, and whoever shows them says
 * so. Pages do not ask here (the linter sees to it): `OwnWords` and the functions below say it for them.
 */
export function ownWords(words: Words, language: Language): { text: string; language: Language } | null {
  const found = [language, ...LANGUAGES].find((l) => words?.[l]);
  return found && words?.[found] ? { text: words[found], language: found } : null;
}

/** The same as plain text, for labels and links: `Kylien edustajat (in Finnish)` for whoever reads another language. Empty where there are none. */
export const ownText = ({ language }: Pick<Reader, 'language'>, words: Words): string => ownTexts({ language }, [words]);

/** Several beside each other, such as the constituency and the sub-region of a seat; what follows in the same other language is marked once. */
export function ownTexts({ language }: Pick<Reader, 'language'>, several: readonly Words[]): string {
  const found = several.flatMap((words) => ownWords(words, language) ?? []);
  return found
    .map((own, n) =>
      own.language === language || found[n + 1]?.language === own.language ? own.text : `${own.text} ${OWN_WORDS[own.language][language]}`,
    )
    .join(', ');
}
