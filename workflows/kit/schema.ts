// class-transformer's Type asks for it when a payload class is declared.
import 'reflect-metadata';
import { ValidateBy, ValidateIf, type ValidationArguments } from 'class-validator';

/** JSON schema of one field, as the API document shows it. */
export type Schema = Readonly<Record<string, unknown>>;
export type Constructor = new () => object;

interface Declared {
  readonly schema: () => Schema;
  readonly optional: boolean;
  readonly nullable: boolean;
}
const declared = new Map<object, Map<string, Declared>>();

/** What may lack of a field. */
export interface Options {
  /** It may be left out. */
  readonly optional?: boolean;
  /** It may be left out, and null empties the fact. */
  readonly nullable?: boolean;
}

/** What is wrong with a value, as a validator tells it: a code, the limits that its words name, and the inner fields that it is about. */
export interface Fault {
  readonly code: string;
  readonly limits?: Readonly<Record<string, number>>;
  readonly at?: readonly string[];
}
/** class-validator carries texts alone. */
const told = (fault: Fault): string => (fault.limits || fault.at ? JSON.stringify(fault) : fault.code);
export const faultOf = (message: string): Fault => (message.startsWith('{') ? (JSON.parse(message) as Fault) : { code: message });

/**
 * Declares a field once: how it is validated (class-validator) and how the API document shows it.
 * @param code what is wrong with a value that fails the test, or what tells it
 */
export function field(
  code: string | ((value: unknown) => string | Fault),
  schema: () => Schema,
  test: (value: unknown) => boolean,
  { optional = false, nullable = false }: Options,
  ...more: PropertyDecorator[]
): PropertyDecorator {
  return (target, key) => {
    const fields = declared.get(target.constructor) ?? new Map<string, Declared>();
    declared.set(
      target.constructor,
      fields.set(String(key), { schema: nullable ? () => orNull(schema()) : schema, optional: optional || nullable, nullable }),
    );
    const fault = (value: unknown): string => {
      const found = typeof code === 'string' ? code : code(value);
      return typeof found === 'string' ? found : told(found);
    };
    const message = ({ value }: ValidationArguments) => (value === undefined || value === null ? 'field.required' : fault(value));
    ValidateBy({ name: fault(undefined), validator: { validate: test } }, { message })(target, key);
    ValidateIf((payload: object, value: unknown) => !mayLack(payload.constructor, String(key), value))(target, key);
    for (const decorate of more) decorate(target, key);
  };
}

/** Whether a field is rightly missing or null. The last declaration in the lineage says, so a subclass may require what its parent leaves open. */
function mayLack(payload: unknown, key: string, value: unknown): boolean {
  if (value !== undefined && value !== null) return false;
  for (let type: unknown = payload; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
    const found = declared.get(type)?.get(key);
    if (found) return value === null ? found.nullable : found.optional;
  }
  return false;
}

const orNull = (schema: Schema): Schema => ({
  ...schema,
  type: [schema['type'], 'null'].flat(),
  ...(Array.isArray(schema['enum']) ? { enum: [...(schema['enum'] as unknown[]), null] } : {}),
});

const schemas = new Map<Constructor, Schema>();

/** JSON schema of a payload class, with what it inherits. */
export function schemaOf(payload: Constructor): Schema {
  const known = schemas.get(payload);
  if (known) return known;
  const fields = new Map<string, Declared>();
  const lineage: Constructor[] = [];
  for (let type: unknown = payload; typeof type === 'function' && type !== Function.prototype; type = Object.getPrototypeOf(type))
    lineage.unshift(type as Constructor);
  for (const type of lineage) for (const [name, f] of declared.get(type) ?? []) fields.set(name, f);
  const required = [...fields].filter(([, f]) => !f.optional).map(([name]) => name);
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...fields].map(([name, f]) => [name, f.schema()])),
    ...(required.length > 0 ? { required } : {}),
  };
  schemas.set(payload, schema);
  return schema;
}

/** Names of the fields of a payload class. */
export const fieldsOf = (payload: Constructor): string[] => Object.keys(schemaOf(payload)['properties'] as object);
