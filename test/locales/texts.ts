import { LANGUAGES, type Text } from '../../workflows/kit/text.js';

/** A text, and where it was found. */
export interface Found {
  readonly where: string;
  readonly text: Partial<Text>;
}

/** Every text in a value, however deep. What has a string in one language is a text, so that one without the others is found. */
export function textsIn(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  if (LANGUAGES.some((language) => typeof (value as Partial<Text>)[language] === 'string')) return [{ where, text: value }];
  return parts.flatMap(([key, part]) => textsIn(part, `${where}.${key}`));
}
