import fc from 'fast-check';
import { isBusinessId } from '../../workflows/kit/fields.js';
import type { Schema } from '../../workflows/kit/schema.js';

/** Values that a schema of `fields` allows, and whether a value is one: told from the schema alone, not from the validators. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const types = [schema['type']].flat();
  if (types.includes('null')) return fc.option(valuesOf({ ...schema, type: types.filter((t) => t !== 'null')[0], ...withoutNull(schema) }));
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  switch (types[0]) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema['minimum'] as number, max: schema['maximum'] as number });
    case 'array':
      return listOf(schema);
    case 'object':
      return schema['properties'] ? objectOf(schema) : fc.dictionary(key, fc.oneof(text(1000), fc.boolean(), fc.integer()), { maxKeys: 5 });
    default:
      return stringOf(schema);
  }
}
const withoutNull = (schema: Schema): Schema =>
  Array.isArray(schema['enum']) ? { enum: (schema['enum'] as unknown[]).filter((v) => v !== null) } : {};

function listOf(schema: Schema): fc.Arbitrary<unknown[]> {
  const items = valuesOf(schema['items'] as Schema);
  const bounds = {
    minLength: (schema['minItems'] as number | undefined) ?? 0,
    maxLength: Math.min((schema['maxItems'] as number | undefined) ?? 3, 3),
  };
  return schema['uniqueItems'] === true ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
}

function objectOf(schema: Schema): fc.Arbitrary<object> {
  const properties = Object.entries(schema['properties'] as Record<string, Schema>).map(([name, s]) => [name, valuesOf(s)] as const);
  const requiredKeys = (schema['required'] as string[] | undefined) ?? [];
  return fc
    .record(Object.fromEntries(properties), { requiredKeys })
    .filter((o) => Object.keys(o).length >= Number(schema['minProperties'] ?? 0));
}

const key = fc.string({ minLength: 1, maxLength: 20 }).filter((k) => !['__proto__', 'constructor', 'prototype'].includes(k));
/** Blank text says nothing: the validators want a visible character. */
const text = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ minLength: 1, maxLength: Math.min(max, 40) })
    .map((s) => (s.trim() === '' ? 'x' : s).slice(0, max))
    .filter((s) => s.trim() !== '');
const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

/** A Business ID by its check digit; a first part whose digit would be ten does not exist. */
const businessId = fc
  .integer({ min: 0, max: 9_999_999 })
  .map((n) => String(n).padStart(7, '0'))
  .map((digits) => [...Array(10).keys()].map((check) => `${digits}-${check}`).filter(isBusinessId))
  .filter((found) => found.length === 1)
  .map(([found]) => found as string);

function stringOf(schema: Schema): fc.Arbitrary<string> {
  switch (schema['format']) {
    case 'uuid':
      return fc.uuid();
    case 'date':
      return date.map((d) => d.toISOString().slice(0, 10));
    case 'date-time':
      return fc.tuple(date, fc.constantFrom('Z', '+02:00', '-11:30')).map(([d, offset]) => `${d.toISOString().slice(0, -1)}${offset}`);
    case 'email':
      return fc.tuple(fc.stringMatching(/^[a-zåäö0-9.+-]{1,30}$/), fc.domain()).map(([local, domain]) => `${local}@${domain}`);
    case 'time-zone':
      return fc.constantFrom('Europe/Helsinki', 'Europe/Stockholm', 'UTC', 'America/New_York');
    case 'uri':
      return fc.webUrl();
    default:
      if (schema['contentEncoding'] === 'base64')
        return fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('base64'));
      if (schema['pattern'] === '^\\d{7}-\\d$') return businessId;
      if (schema['pattern'] !== undefined) return fc.stringMatching(new RegExp(schema['pattern'] as string));
      return text(schema['maxLength'] as number);
  }
}

/** Whether a value is of one of the schema's types at all. */
export function isOfType(schema: Schema, value: unknown): boolean {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  return [schema['type']].flat().includes(type);
}
