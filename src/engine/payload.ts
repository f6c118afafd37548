import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { None, type Payload } from '../../workflows/kit/workflow.js';
import { fill, LANGUAGES, type Text } from '../../workflows/kit/text.js';
import { faultOf, schemaOf } from '../../workflows/kit/schema.js';
import { Invalid, type FieldProblem } from './errors.js';
import { BETWEEN, FIELD_CODES, type FieldCode } from './field-codes.js';

type Limits = Readonly<Record<string, number>>;
/** One problem with a field, in words. @param limits that the words name: `max` of a text, `min` and `max` of a number */
export const problem = (pointer: string, code: FieldCode, limits?: Limits): FieldProblem => ({
  pointer,
  code,
  text: limits === undefined ? FIELD_CODES[code] : within(code === 'field.not-whole-number' ? BETWEEN : FIELD_CODES[code], limits),
});
const within = (text: Text, limits: Limits): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, fill(text, language, limits)])) as unknown as Text;

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Parses a payload by its class.
 * @returns the fields that were given, instants as Date; null is kept, it empties a fact
 * @throws Invalid with a JSON pointer per field
 */
export function parsePayload(type: Payload | undefined, body: Record<string, unknown>): Record<string, unknown> {
  if (!type || type === None) {
    const unknown = Object.keys(body);
    if (unknown.length > 0) throw new Invalid(unknown.map((key) => problem(`/${escape(key)}`, 'field.unknown')));
    return {};
  }
  const inherited = inheritedNames(body);
  if (inherited.length > 0) throw new Invalid(inherited);
  const instance = plainToInstance(type, body);
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new Invalid(errors.flatMap((e) => problemsOf(e, '')));
  return Object.fromEntries(
    Object.keys(schemaOf(type)['properties'] as object).flatMap((key) => given(instance as Record<string, unknown>, body, key)),
  );
}

const given = (instance: Record<string, unknown>, body: Record<string, unknown>, key: string): [string, unknown][] =>
  Object.hasOwn(body, key) && instance[key] !== undefined ? [[key, instance[key]]] : [];

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const pointer = `${path}/${escape(error.property)}`;
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.some(([name]) => name === 'whitelistValidation')) return [problem(pointer, 'field.unknown')];
  const own = constraints.map(([, message]) => faultOf(message)).find(({ code }) => code in FIELD_CODES);
  const nested = (error.children ?? []).flatMap((child) => problemsOf(child, pointer));
  if (own) return (own.at?.map((inner) => `${pointer}/${inner}`) ?? [pointer]).map((at) => problem(at, own.code as FieldCode, own.limits));
  return nested.length > 0 ? nested : [problem(pointer, 'field.not-object')];
}

/** No payload is nested half as deep; what walks through one calls itself at every level. */
const DEEPEST = 32;

/** Pointers of all strings and keys that PostgreSQL or a reader could not take, null bytes and lone surrogates, and of what is nested too deep to be walked. */
export function badCharacters(value: unknown, pointer = '', depth = 0): FieldProblem[] {
  if (typeof value === 'string') return storable(value) ? [] : [problem(pointer, 'field.bad-characters')];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEEPEST) return [problem(pointer, 'field.too-deep')];
  return Object.entries(value).flatMap(([key, item]) =>
    storable(key) ? badCharacters(item, `${pointer}/${escape(key)}`, depth + 1) : [problem(pointer, 'field.bad-characters')],
  );
}

/** Keys that every object has by birth (`constructor`, `toString`): no field is called so, and class-transformer takes them for what they usually are. */
function inheritedNames(value: unknown, pointer = ''): FieldProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${pointer}/${escape(key)}`;
    return key in Object.prototype ? [problem(here, 'field.unknown')] : inheritedNames(item, here);
  });
}
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();
