import { isId } from '../../../workflows/kit/fields.js';
import { LANGUAGES, type Language, type Text } from '../../../workflows/kit/text.js';
import { fieldLabel } from '../../locales/fields.js';
import { VALUES } from '../../locales/values.js';
import { shownIn } from './as-shown.js';

/** What a form sent in words of a person, by the name of its field where that has one. */
export interface TypedText {
  readonly label: string | null;
  readonly text: string;
}

/** Fields that nobody types: what a page writes into its forms for itself, and the names of buttons. */
const OURS = [
  'csrf',
  'version',
  'shown',
  'base',
  'next',
  'step',
  'do',
  'how',
  'event',
  'answer',
  'look',
  'more',
  'then',
  'by',
  'page',
  'state',
  'back',
  'first',
  'second',
  'sure',
  'stays',
  'organFirst',
  'workflow',
];

/** What somebody typed, for them to see and copy where the form cannot stand again: without ids and what the page itself had written. */
export const typedIn = (fields: URLSearchParams | null, language: Language): TypedText[] =>
  [...(fields ?? [])]
    .filter(([name, value]) => value.trim() !== '' && !OURS.includes(name) && !isId(value) && shownIn(value) === null)
    .map(([name, value]) => ({ label: fieldLabel(name)?.[language] ?? null, text: chosen(name, value)?.[language] ?? value }));

/** What a value is called that was chosen from a list. */
const chosen = (name: string, value: string): Text | undefined =>
  [`${name.slice(name.lastIndexOf('.') + 1)}.${value}`, ...LANGUAGES.filter((one) => one === value)].flatMap(
    (key) => VALUE_WORDS[key] ?? [],
  )[0];
const VALUE_WORDS: Readonly<Record<string, Text>> = VALUES;
