import type { Text } from '../../../workflows/kit/text.js';

/** What a letter may speak of. Instants are told in the zone of the call or body; an end is exclusive and told by `{…:end}` or `{…:last-day}`. */
export interface LetterValues {
  /** Names in the recipient's language. */
  readonly body: string;
  readonly call: string;
  readonly newCall: string;
  readonly organ: string;
  readonly organisations: string;
  readonly person: string;
  readonly seat: string;
  /** The closing instant of the call, exclusive; `openUntil` only while the call is open. */
  readonly closes: Date;
  readonly openUntil: Date;
  /** When something arrived, as date and time of day. */
  readonly arrived: string;
  /** Exclusive ends of the time to complete a proposal, and to answer. */
  readonly completeBy: Date;
  readonly due: Date;
  /** First day, and exclusive end, of a membership. */
  readonly first: Date;
  readonly last: Date;
  /** Day and section of a decision. */
  readonly on: Date;
  readonly section: string;
  /** The state that was left behind, in words. */
  readonly state: string;
  /** What the sender of the event wrote, word by word. */
  readonly reason: string;
}
export type LetterValue = keyof LetterValues;

/** Several: the first whose values are all known is used. */
export type Alternatives = readonly Text[];

/** Subject and paragraphs of a letter. A paragraph of alternatives is left out when none can be filled; a single text must be. */
export interface LetterWords {
  readonly subject: Text | Alternatives;
  readonly text: readonly (Text | Alternatives)[];
  /** On paper, where the text speaks of a link. */
  readonly paper?: readonly (Text | Alternatives)[];
}

/** Letter → audience → words. */
export type LettersInWords = Readonly<Record<string, Readonly<Record<string, LetterWords>>>>;

/** Names of the placeholders in a string, without their forms. */
type Placeholders<S extends string> = S extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}:${string}` ? Name : Inner) | Placeholders<Rest>
  : never;
type StringsIn<T> = T extends string ? T : T extends object ? { [K in keyof T]: StringsIn<T[K]> }[keyof T] : never;

/** True for words that speak only of what a letter knows; the name of a stray placeholder otherwise, so that the compiler shows it. */
export type Known<T> =
  Exclude<Placeholders<StringsIn<T>>, LetterValue> extends infer Stray ? ([Stray] extends [never] ? true : Stray) : never;

/** Paragraphs that several letters share. */
export const SHARED = {
  reason: [{ fi: 'Perustelu: {reason}', sv: 'Motivering: {reason}', en: 'Reason: {reason}' }],
} as const satisfies Readonly<Record<string, Alternatives>>;
