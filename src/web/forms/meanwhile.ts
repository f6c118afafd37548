import { createHash } from 'node:crypto';
import { isLocalDate } from '../../../workflows/kit/fields.js';
import { LANGUAGES, type Language } from '../../../workflows/kit/text.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import { showReason } from '../../../workflows/kit/reason.js';
import { FORM } from '../../locales/forms.js';
import type { Reader } from '../reader.js';
import type { FormProblems } from './problems.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * What a form showed, as a short digest of each field: so that a form which comes back, since somebody else was first, can tell what its writer changed
 * from what stands there as it was.
 */
export const shownOf = (facts: Facts, names: readonly string[]): string =>
  names.map((name) => `${name}=${digestOf(facts[name])}`).join(' ');

interface Meanwhile {
  readonly names: readonly string[];
  /** What the form sent, and the same as values of the facts. */
  readonly fields: URLSearchParams;
  readonly sent: Facts;
  /** What `shownOf` said when the form was made. */
  readonly shown: string;
  /** The facts as they are now, and as the fields of a form. */
  readonly facts: Facts;
  readonly present: URLSearchParams;
}
interface Merged {
  /** As they were typed where the writer changed something; elsewhere as they are now. */
  readonly fields: URLSearchParams;
  /** Fields that both have changed, not to the same: sent again, the writer's stay. */
  readonly both: readonly string[];
}

/** A form that comes back since somebody else has changed something meanwhile, so that sending it again undoes nothing that its writer never touched. */
export function merged({ names, fields, sent, shown, facts, present }: Meanwhile): Merged {
  const before = new Map(shown.split(' ').map((part) => part.split('=') as [string, string]));
  const [values, both] = [new URLSearchParams(fields), [] as string[]];
  for (const name of names) {
    const [was, own, now] = [before.get(name), digestOf(sent[name]), digestOf(facts[name])];
    if (was === undefined || now === was || now === own) continue;
    // What was not sent is not changed.
    if (own === was || sent[name] === undefined) replace(values, name, present);
    else both.push(name);
  }
  return { fields: values, both };
}

function replace(values: URLSearchParams, name: string, present: URLSearchParams): void {
  const own = (key: string): boolean => key === name || key.startsWith(`${name}.`);
  for (const key of new Set([...values.keys()].filter(own))) values.delete(key);
  for (const [key, value] of present) if (own(key)) values.append(key, value);
}

interface Both {
  readonly problems: FormProblems;
  readonly both: readonly string[];
  readonly fields: URLSearchParams;
  readonly present: URLSearchParams;
  /** What a value of a field is called, where it is not its own word. */
  readonly called: (name: string, value: string) => string | undefined;
}
/** What such a form says: that it comes back with what others have changed, and beside each field that both have changed, what stands there now. */
export function bothTold(reader: Reader, { problems, both, fields, present, called }: Both): FormProblems {
  const { t, language } = reader;
  const byField = new Map<string, string>();
  const now = (name: string, value: string): string =>
    t(FORM.otherNow, { value: value === '' ? '–' : (called(name, value) ?? told(value, language)) });
  for (const name of both) {
    const differ = LANGUAGES.map((l) => `${name}.${l}`).filter((key) => (fields.get(key) ?? '') !== (present.get(key) ?? ''));
    for (const key of differ) byField.set(key, now(name, present.get(key) ?? ''));
    if (differ.length > 0) continue;
    const isOne = present.getAll(name).length <= 1 && fields.getAll(name).length === 1;
    byField.set(name, isOne ? now(name, present.get(name) ?? '') : t(FORM.otherToo));
  }
  return { ...problems, byField, reasons: [showReason({ code: 'stale-version', text: FORM.merged, values: {} }, language)] };
}
const told = (value: string, language: Language): string => (isLocalDate(value) ? dayInWords(value, language) : value);

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(plain(value)))
    .digest('base64url')
    .slice(0, 8);

/** The same for the same value, whether it was typed or read: without what is empty, in one order, instants to the minute as a form takes them. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 16);
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? value.slice(0, 16) : value.replaceAll('\r\n', '\n').trim();
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.length === 0 ? null : items.every((item) => typeof item === 'string') ? items.sort() : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, plain(one)] as const);
  const told = entries.filter(([, one]) => one !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return told.length === 0 ? null : told;
}
