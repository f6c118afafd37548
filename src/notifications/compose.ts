import { fill, type Language, type Text } from '../../workflows/kit/text.js';
import { LETTERS } from './words/all.js';
import { FRAME } from './words/frame.js';
import type { Alternatives, LetterValue, LetterValues } from './words/kind.js';

/** What is known for a letter; a value that is unknown is left out. */
export type Known = Partial<LetterValues>;

/** Where a letter leads: an address, or what stands in its place. */
export interface Way {
  readonly kind: 'more' | 'answer';
  /** Null: shown to somebody who may not see it, or gone. */
  readonly link: string | null;
  /** Set for a letter without an address, which is read on paper: where the body answers, one line each. */
  readonly paper?: readonly string[];
}

/**
 * The words of a letter. Pure.
 * @param zone IANA zone in which instants are told
 * @throws Error for a letter or audience without words, or a value without which the letter says nothing: mistakes in the program
 */
export function compose(
  { letter, audience }: { readonly letter: string; readonly audience: string },
  language: Language,
  values: Known,
  way: Way,
  zone: string,
): { subject: string; text: string } {
  const words = LETTERS[letter]?.[audience];
  if (!words) throw new Error(`the letter ${letter} has no words for ${audience}`);
  const told = (text: Text): string => fill(text, language, values, zone);
  const must = (text: Text | Alternatives): string => {
    const found = chosen(text, values);
    if (!found) throw new Error(`the letter ${letter} for ${audience} lacks a value for: ${[text].flat()[0]?.en}`);
    return told(found);
  };
  const paragraphs = (way.paper ? (words.paper ?? words.text) : words.text).flatMap((text) => {
    if ('fi' in text) return [must(text)];
    const found = chosen(text, values);
    return found ? [told(found)] : [];
  });
  const link = way.link ?? FRAME.hidden[language];
  return {
    subject: must(words.subject).replace(/\s+/g, ' ').trim(),
    text: [
      FRAME.greeting[language],
      ...paragraphs,
      way.paper ? fill(PAPER[way.kind], language, { contact: way.paper.join('\n') }).trim() : fill(FRAME[way.kind], language, { link }),
      ...('body' in values ? [told(FRAME.regards)] : []),
    ].join('\n\n'),
  };
}

const PAPER = { more: FRAME.paperMore, answer: FRAME.paperAnswer };

/** The first text whose values are all known. */
const chosen = (text: Text | Alternatives, values: Known): Text | undefined =>
  [text].flat().find(({ fi }) => [...fi.matchAll(/\{(\w+)/g)].every(([, name]) => values[name as LetterValue] !== undefined));
