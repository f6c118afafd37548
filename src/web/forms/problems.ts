import type { Language, Text } from '../../../workflows/kit/text.js';
import { fill } from '../../../workflows/kit/text.js';
import { showReason, type Reason, type ReasonShown } from '../../../workflows/kit/reason.js';
import { Invalid, Refused, Stale } from '../../engine/errors.js';
import { FIELD_CODES } from '../../engine/field-codes.js';
import { FIELD_FAULTS } from '../../locales/field-faults.js';

/** Why a form came back: what is wrong beside each field, and what is not any one field's. */
export interface FormProblems {
  readonly status: number;
  /** Field name → sentence, in the reader's language. */
  readonly byField: ReadonlyMap<string, string>;
  readonly reasons: readonly ReasonShown[];
}
export const NO_PROBLEMS: FormProblems = { status: 200, byField: new Map(), reasons: [] };

/** The field that a JSON pointer names: `/nominee/email` is `nominee.email`. */
export const fieldOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

const CHANGED: Reason = {
  code: 'stale-version',
  text: {
    fi: 'Tiedot ovat muuttuneet sen jälkeen, kun avasit lomakkeen. Kirjoittamasi on tallessa alla: tarkista se ja lähetä uudelleen.',
    sv: 'Uppgifterna har ändrats sedan du öppnade formuläret. Det du skrev finns kvar nedan: kontrollera det och sänd på nytt.',
    en: 'The information has changed since you opened the form. What you wrote is below: check it and send it again.',
  },
  values: {},
};

/** What an error of the engine says to a form. Null: it is not the form's matter (not found, not allowed, a fault). */
export function problemsOf(error: unknown, language: Language): FormProblems | null {
  if (error instanceof Invalid) return invalid(error, language);
  if (error instanceof Refused) {
    const [beside, rest] = [error.reasons.filter((r) => r.pointer), error.reasons.filter((r) => !r.pointer)];
    return {
      // What is wrong with fields alone is a form filled in wrongly, whichever rule says so.
      status: rest.length === 0 ? 422 : 409,
      byField: new Map(beside.map((r) => [fieldOf(r.pointer as string), fill(r.text, language, r.values)])),
      reasons: rest.map((r) => showReason(r, language)),
    };
  }
  if (error instanceof Stale) return { status: 412, byField: new Map(), reasons: [showReason(CHANGED, language)] };
  return null;
}

/** Words for people, where the API's are for programs. */
const FAULTS = new Map<string, Text>(Object.entries(FIELD_FAULTS));

function invalid({ problems }: Invalid, language: Language): FormProblems {
  const byField = new Map<string, string>();
  const reasons: ReasonShown[] = [];
  for (const { pointer, code, text: told } of problems) {
    // A problem of its own words keeps them.
    const text = told === FIELD_CODES[code as keyof typeof FIELD_CODES] ? (FAULTS.get(code) ?? told) : told;
    if (pointer.startsWith('/')) byField.set(fieldOf(pointer), byField.get(fieldOf(pointer)) ?? text[language]);
    else reasons.push(showReason({ code, text, values: {} }, language));
  }
  return { status: 422, byField, reasons };
}

/** The message of a field, or of anything inside it. */
export function messageFor({ byField }: FormProblems, name: string): string | undefined {
  const own = byField.get(name);
  if (own !== undefined) return own;
  return [...byField].find(([field]) => field.startsWith(`${name}.`))?.[1];
}

/** The same of own words: what is wrong with all of them, and with each language beside its own field. */
export const errorsIn = ({ byField }: FormProblems, name: string) => ({
  error: byField.get(name),
  errors: { fi: byField.get(`${name}.fi`), sv: byField.get(`${name}.sv`), en: byField.get(`${name}.en`) },
});
