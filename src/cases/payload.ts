import 'reflect-metadata';
import { schemaOf, type Schema } from '../../workflows/kit/schema.js';
import { None, type Payload } from '../../workflows/kit/workflow.js';
import { Invalid } from '../engine/errors.js';
import { parsePayload } from '../engine/payload.js';
import type { Fields } from './format.js';
import { dayOf, momentOf, type Calendar } from './time.js';

/** What becomes of the strings of a payload that mean something else in a case file. */
interface Visitor {
  /** A key, where the API wants the id of something in `collection`. */
  ref(collection: string, key: string, path: string): string;
  day(text: string, path: string): string;
  moment(text: string, path: string): string;
}

function visit(schema: Schema | undefined, value: unknown, path: string, visitor: Visitor): unknown {
  if (Array.isArray(value)) return value.map((item, i) => visit(schema?.['items'] as Schema | undefined, item, `${path}[${i}]`, visitor));
  if (typeof value === 'object' && value !== null) {
    const properties = (schema?.['properties'] ?? {}) as Readonly<Record<string, Schema>>;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, visit(properties[name], item, `${path}.${name}`, visitor)]),
    );
  }
  if (typeof value !== 'string' || !schema) return value;
  if (schema['format'] === 'uuid') return visitor.ref(schema['x-collection'] as string, value, path);
  if (schema['format'] === 'date') return visitor.day(value, path);
  return schema['format'] === 'date-time' ? visitor.moment(value, path) : value;
}

const schemaFor = (payload: Payload | undefined): Schema => (payload && payload !== None ? schemaOf(payload) : {});

/** Names of the fields that a payload takes. */
export const fieldNames = (payload: Payload | undefined): string[] => Object.keys(schemaFor(payload)['properties'] ?? {});

/** The collection that a field of a payload refers to; undefined for other fields. */
export const collectionOf = (payload: Payload | undefined, name: string): string | undefined =>
  ((schemaFor(payload)['properties'] ?? {}) as Readonly<Record<string, Schema>>)[name]?.['x-collection'] as string | undefined;

/** Every reference of a payload, with its path below it (`.seats[0]`). */
export function refsOf(payload: Payload | undefined, fields: Fields): { collection: string; key: string; path: string }[] {
  const found: { collection: string; key: string; path: string }[] = [];
  const same = (text: string): string => text;
  visit(schemaFor(payload), fields, '', {
    ref: (collection, key, path) => (found.push({ collection, key, path }), key),
    day: same,
    moment: same,
  });
  return found;
}

/**
 * The payload as the API takes it.
 * @param idOf told every reference; all of them resolve, since `readCase` has seen to it
 */
export function resolve(
  payload: Payload | undefined,
  fields: Fields,
  calendar: Calendar,
  idOf: (collection: string, key: string) => string,
  at?: Date,
): Fields {
  const visitor: Visitor = {
    ref: idOf,
    day: (text) => dayOf(text, calendar) ?? text,
    moment: (text) => momentOf(text, calendar, at)?.toISOString() ?? text,
  };
  return visit(schemaFor(payload), fields, '', visitor) as Fields;
}

/**
 * What is wrong with a payload, told with paths: keys that nothing has, dates that do not exist, and whatever the API itself would refuse.
 * @param knows whether something of the collection has that key
 */
export function problemsOf(
  payload: Payload | undefined,
  fields: Fields,
  path: string,
  calendar: Calendar,
  knows: (collection: string, key: string) => boolean,
  at?: Date,
): string[] {
  const problems: string[] = [];
  const stand = new Map<string, string>();
  const standIn = (name: string): string => {
    const id = stand.get(name) ?? `00000000-0000-4000-8000-${String(stand.size).padStart(12, '0')}`;
    stand.set(name, id);
    return id;
  };
  const visitor: Visitor = {
    ref: (collection, key, where) => {
      if (!knows(collection, key)) problems.push(`${path}${where}: nothing in "${collection}" has the key "${key}"`);
      return standIn(`${collection}.${key}`);
    },
    day: (text, where) => dayOf(text, calendar) ?? (problems.push(`${path}${where}: "${text}" is not a day that exists`), calendar.today),
    moment: (text, where) => {
      const moment = momentOf(text, calendar, at);
      if (!moment) problems.push(`${path}${where}: "${text}" is not a moment that exists once (daylight saving skips or doubles some)`);
      return (moment ?? new Date(0)).toISOString();
    },
  };
  const filled = visit(schemaFor(payload), fields, '', visitor) as Record<string, unknown>;
  return [...problems, ...refusedByApi(payload, filled).map(({ pointer, why }) => `${path}${pointer}: ${why}`)];
}

function refusedByApi(payload: Payload | undefined, fields: Record<string, unknown>): { pointer: string; why: string }[] {
  try {
    parsePayload(payload, fields);
    return [];
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return error.problems.map(({ pointer, code, text }) => ({ pointer: pathOf(pointer), why: `${text.en} (${code})` }));
  }
}

/** A JSON pointer as the rest of a path: `/items/0/seat` is `.items[0].seat`. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('');
