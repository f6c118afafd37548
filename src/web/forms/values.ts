import { Temporal } from 'temporal-polyfill';
import type { Schema } from '../../../workflows/kit/schema.js';

/** What stands in a form's fields, as texts: typed by a person, or the facts as they are. Names of inner fields are joined by dots. */
export interface Values {
  get(name: string): string;
  all(name: string): readonly string[];
}

/** Nothing filled in. */
export const EMPTY: Values = { get: () => '', all: () => [] };

/** What a person typed. */
export const typed = (fields: URLSearchParams): Values => ({ get: (name) => fields.get(name) ?? '', all: (name) => fields.getAll(name) });

/** Facts as a form shows them. @param zone in which instants are told */
export const filled = (facts: Readonly<Record<string, unknown>>, schema: Schema, zone: string): Values =>
  typed(filledFields(facts, schema, zone));

/** The same as the form would send them. */
export function filledFields(facts: Readonly<Record<string, unknown>>, schema: Schema, zone: string): URLSearchParams {
  const fields = new URLSearchParams();
  put(fields, '', facts, schema, zone);
  return fields;
}

const propertiesOf = (schema: Schema): Record<string, Schema> => (schema['properties'] ?? {}) as Record<string, Schema>;

function put(fields: URLSearchParams, prefix: string, facts: Readonly<Record<string, unknown>>, schema: Schema, zone: string): void {
  for (const [name, property] of Object.entries(propertiesOf(schema))) putOne(fields, prefix + name, facts[name], property, zone);
}

function putOne(fields: URLSearchParams, name: string, value: unknown, schema: Schema, zone: string): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      if (typeof item === 'object' && item !== null)
        put(fields, `${name}.${i}.`, item as Record<string, unknown>, schema['items'] as Schema, zone);
      else fields.append(name, String(item));
    });
  } else if (schema['format'] === 'date-time') fields.append(name, localMoment(new Date(value as string | Date), zone));
  else if (typeof value === 'boolean') {
    if (value) fields.append(name, '1');
  } else if (typeof value === 'object') {
    if (schema['properties']) put(fields, `${name}.`, value as Record<string, unknown>, schema, zone);
    else
      for (const [key, item] of Object.entries(value))
        fields.append(`${name}.${key}`, item === true ? '1' : item === false ? '0' : String(item as string | number));
  } else fields.append(name, typeof value === 'string' ? value : JSON.stringify(value));
}

/** An instant as `datetime-local` takes it, to the minute. */
function localMoment(at: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
