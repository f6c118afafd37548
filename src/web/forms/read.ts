import { isLocalDate } from '../../../workflows/kit/fields.js';
import type { Schema } from '../../../workflows/kit/schema.js';
import { happenedAt, instantAt } from '../../../workflows/kit/local-time.js';
import type { FieldProblem } from '../../engine/errors.js';
import { problem } from '../../engine/payload.js';

interface Reading {
  /** IANA zone of the wall-clock times that were typed. */
  readonly zone: string;
  /** Names of the fields that the form has; others are left alone. */
  readonly only: readonly string[];
  /** What instants the form tells have happened, such as an arrival: in the doubled hour of autumn they count as the later one. */
  readonly happened?: boolean;
  /** An emptied field empties its fact (null); else it is left out. */
  readonly empties?: boolean;
}
type Fields = URLSearchParams;

/**
 * What a form sent, as the payload that the API would take. A value that does not fit its field is handed on as it is, so that the payload's own
 * validation names the field; nothing is judged here.
 */
export function readForm(fields: Fields, schema: Schema, reading: Reading): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  return objectOf(fields, '', Object.fromEntries(reading.only.flatMap((n) => (properties[n] ? [[n, properties[n]]] : []))), reading);
}

function objectOf(fields: Fields, prefix: string, properties: Record<string, Schema>, reading: Reading): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, schema]) => [name, valueOf(fields, prefix + name, schema, reading)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * What stands among the facts, cannot be empty, and was emptied in the form. The API leaves such a fact as it is when none is given; a person who
 * empties its field is told.
 */
export function emptied(fields: Fields, schema: Schema, facts: Readonly<Record<string, unknown>>): FieldProblem[] {
  const blank = (name: string): boolean => {
    const sent = [...fields].filter(([key]) => key === name || key.startsWith(`${name}.`));
    return sent.length > 0 && sent.every(([, value]) => value.trim() === '');
  };
  const stands = (name: string): boolean => facts[name] !== null && facts[name] !== undefined;
  return Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).flatMap(([name, property]) =>
    stands(name) && !typesOf(property).some((type) => type === 'null' || type === 'array') && blank(name)
      ? [problem(`/${name}`, 'field.required')]
      : [],
  );
}

const typesOf = (schema: Schema): readonly unknown[] => [schema['type']].flat();
const nothing = (schema: Schema, { empties = false }: Reading): null | undefined =>
  empties && typesOf(schema).includes('null') ? null : undefined;

function valueOf(fields: Fields, name: string, schema: Schema, reading: Reading): unknown {
  const types = typesOf(schema);
  if (types.includes('boolean')) return ['1', 'on', 'true'].includes(fields.get(name) ?? '');
  if (types.includes('array')) {
    const list = listOf(fields, name, schema['items'] as Schema, reading);
    // What has at least one when it is there, is not there.
    return list.length === 0 && Number(schema['minItems'] ?? 0) > 0 ? undefined : list;
  }
  if (types.includes('object')) return innerOf(fields, name, schema, reading);
  const text = (fields.get(name) ?? '').replaceAll('\r\n', '\n');
  if (text.trim() === '') return nothing(schema, reading);
  if (types.includes('integer')) return /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text;
  if (schema['format'] === 'date') return isoDate(text);
  if (schema['format'] === 'date-time') return isoInstant(text, reading);
  if ((schema['pattern'] as string | undefined)?.includes('[0-5]')) return isoTime(text);
  return text;
}

function innerOf(fields: Fields, name: string, schema: Schema, reading: Reading): unknown {
  const properties = schema['properties'] as Record<string, Schema> | undefined;
  const inner = properties ? objectOf(fields, `${name}.`, properties, { ...reading, empties: false }) : freeOf(fields, name);
  const empty = Object.values(inner).every((v) => v === false);
  return empty ? (nothing(schema, reading) ?? (properties ? undefined : inner)) : inner;
}

/** An object whose keys are not known beforehand: the answers to a call's questions. */
function freeOf(fields: Fields, name: string): Record<string, unknown> {
  const begins = `${name}.`;
  const given = [...fields].filter(([key, value]) => key.startsWith(begins) && value.trim() !== '');
  return Object.fromEntries(given.map(([key, value]) => [key.slice(begins.length), value]));
}

/** Texts of fields with one name in their order, or the rows `name.0.…`, `name.1.…`; rows in which nothing was filled in are left out. */
function listOf(fields: Fields, name: string, items: Schema, reading: Reading): unknown[] {
  if (!typesOf(items).includes('object')) return [...new Set(fields.getAll(name).filter((v) => v !== ''))];
  const begins = `${name}.`;
  const rows = [
    ...new Set([...fields.keys()].flatMap((key) => (key.startsWith(begins) ? [Number(key.slice(begins.length).split('.')[0])] : []))),
  ];
  return rows
    .filter(Number.isInteger)
    .sort((a, b) => a - b)
    .map((row) => innerOf(fields, `${name}.${row}`, items, reading))
    .filter((row) => row !== undefined && row !== null);
}

/** `24.10.2021`, as people write it, means what `2021-10-24` does. */
export function isoDate(text: string): string {
  const parts = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*$/.exec(text);
  const date = parts ? `${parts[3]}-${String(parts[2]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}` : text.trim();
  return isLocalDate(date) ? date : text;
}

/** `16.15` and `9:05` mean `16:15` and `09:05`. */
export function isoTime(text: string): string {
  const parts = /^\s*(\d{1,2})[.:](\d{2})(?::00)?\s*$/.exec(text);
  return parts ? `${String(parts[1]).padStart(2, '0')}:${parts[2]}` : text;
}

/** A wall-clock moment of `datetime-local`, or typed by hand, as an instant; as it is where there is no such moment. */
function isoInstant(text: string, { zone, happened = false }: Reading): string {
  const [day = '', ...rest] = text.trim().split(/T|\s+(?:klo\s+|kl\.?\s+|at\s+)?/);
  const [date, time] = [isoDate(day), isoTime(rest.join(' '))];
  const at = happened ? happenedAt : instantAt;
  return isLocalDate(date) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? (at(date, time, zone)?.toISOString() ?? text) : text;
}
