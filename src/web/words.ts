import { LANGUAGES, type Language, type Text } from '../../workflows/kit/text.js';

/** Own words of a body in the reader's language, or in the first language that there is: then `language` is not the reader's, and the page says so. */
export function ownWords(words: Partial<Text> | null | undefined, language: Language): { text: string; language: Language } | null {
  const found = [language, ...LANGUAGES].find((l) => words?.[l]);
  return found && words?.[found] ? { text: words[found], language: found } : null;
}
