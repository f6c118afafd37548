import type { Text } from '../../workflows/kit/text.js';
import { BODY_FIELDS } from './fields/bodies.js';
import { CALL_FIELDS } from './fields/calls.js';
import { CANDIDATE_FIELDS } from './fields/candidates.js';
import { COMMON_FIELDS } from './fields/common.js';
import { CONSENT_FIELDS } from './fields/consents.js';
import { DECISION_FIELDS } from './fields/decisions.js';
import { MEETING_FIELDS } from './fields/meetings.js';
import { REGISTER_FIELDS } from './fields/register.js';
import { SEAT_FIELDS } from './fields/seats.js';

/** What a field is called on a form and beside a fact, and a sentence that helps to fill it in. */
export interface FieldWords {
  readonly label: Text;
  readonly hint?: Text;
}
export type Fields = Readonly<Record<string, FieldWords>>;

/** The parts of `FIELDS`; no key is in two of them. */
export const FIELD_PARTS: readonly Fields[] = [
  COMMON_FIELDS,
  CALL_FIELDS,
  CANDIDATE_FIELDS,
  CONSENT_FIELDS,
  DECISION_FIELDS,
  BODY_FIELDS,
  SEAT_FIELDS,
  MEETING_FIELDS,
  REGISTER_FIELDS,
];

/**
 * Words of the fields of all payloads and of the facts that pages show, by the field's name. A field within another has both names with a dot
 * (`nominee.email`); where a workflow or an event means something of its own it stands in front (`appointment-decision.DECIDE.on`).
 */
export const FIELDS: Fields = Object.assign({}, ...FIELD_PARTS) as Fields;

/** Places in a list, and the language of a text that has several: `questions.0.text.sv` is the field `questions.text`. */
const NOT_NAMES = /\.(\d+|fi|sv|en)(?=\.|$)/g;

/** Where the words of a field may stand in `FIELDS`, the most particular first; at last its own name without what it lies in. */
export function fieldKeys(workflow: string, event: string, name: string): readonly string[] {
  const plain = name.replace(NOT_NAMES, '');
  const own = plain.slice(plain.lastIndexOf('.') + 1);
  return [`${workflow}.${event}.${plain}`, `${workflow}.${plain}`, plain, own];
}

/**
 * Label and hint of a field.
 * @param event type of the event whose payload has it, `CREATE` for a new instance; empty where a fact is shown
 * @param name with dots for a field within another; places in lists may be left in
 * @throws Error for a field without words: a mistake in the program
 */
export function fieldWords(workflow: string, event: string, name: string): FieldWords {
  for (const key of fieldKeys(workflow, event, name)) {
    const words = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
    if (words) return words;
  }
  throw new Error(`no words for the field ${name} of ${workflow} ${event}`);
}

/** What a field is called by its name alone; null for one that has no words of its own. */
export function fieldLabel(name: string): Text | null {
  const key = fieldKeys('', '', name).find((one) => Object.hasOwn(FIELDS, one));
  return key === undefined ? null : (FIELDS[key] as FieldWords).label;
}
