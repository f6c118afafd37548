import { ValidateNested } from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { field, schemaOf, type Constructor, type Fault, type Options } from './schema.js';
import { LANGUAGES } from './text.js';

const isText = (value: unknown, min: number, max: number): value is string =>
  typeof value === 'string' && value.length <= max && value.trim().length >= min;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a string is a date that exists, between 1900 and 2199. */
export function isLocalDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? DATE.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && isLocalDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/**
 * Signs that nobody sees and that turn the direction of the text after them: a name with one would turn the program's own words around it. Hebrew and
 * Arabic letters need none.
 * @source Unicode Standard Annex 9, explicit directional embeddings, overrides and isolates
 */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const turns = (value: unknown): boolean =>
  typeof value === 'string' ? TURNS.test(value) : typeof value === 'object' && value !== null && Object.values(value).some(turns);
/** What is wrong with a text: that it is too long, else what is wrong with its kind. */
const textFault = (max: number) => (value: unknown) =>
  tooLong(value, max) ? { code: 'field.too-long', limits: { max } } : 'field.not-text';
/** The same of own words: in which languages they are too long. */
const wordsFault = (max: number) => (value: unknown) => {
  const long =
    typeof value === 'object' && value !== null
      ? LANGUAGES.filter((l) => tooLong((value as Partial<Record<string, unknown>>)[l], max))
      : [];
  return long.length > 0 ? { code: 'field.too-long', limits: { max }, at: long } : 'field.not-words';
};
const tooLong = (value: unknown, max: number): boolean => typeof value === 'string' && value.length > max;
/** What is wrong with one line: a sign that cannot be kept in it, else what is wrong with its kind. */
const lineFault = (fault: (value: unknown) => string | Fault) => (value: unknown) => (turns(value) ? 'field.bad-characters' : fault(value));

/** Plain text of one language and one line, one or more characters. */
export const Line = (options: Options & { max?: number } = {}) =>
  field(
    lineFault(textFault(options.max ?? 200)),
    () => ({ type: 'string', minLength: 1, maxLength: options.max ?? 200 }),
    (v) => isText(v, 1, options.max ?? 200) && !turns(v),
    options,
  );
/** Long text; may be empty only when optional. */
export const Prose = (options: Options = {}) =>
  field(
    textFault(10_000),
    () => ({ type: 'string', minLength: 1, maxLength: 10_000 }),
    (v) => isText(v, 1, 10_000),
    options,
  );
/** UUID of a resource in a collection. */
export const Id = (collection: string, options: Options = {}) =>
  field('field.not-id', () => ({ type: 'string', format: 'uuid', 'x-collection': collection }), isId, options);
export const Ids = (collection: string, options: Options & { max?: number } = {}) =>
  field(
    'field.not-ids',
    () => ({
      type: 'array',
      items: { type: 'string', format: 'uuid', 'x-collection': collection },
      maxItems: options.max ?? 200,
      uniqueItems: true,
    }),
    (v) => Array.isArray(v) && v.length <= (options.max ?? 200) && v.every(isId) && new Set(v).size === v.length,
    options,
  );
/** A calendar date, `YYYY-MM-DD`. */
export const OnDate = (options: Options = {}) => field('field.not-date', () => ({ type: 'string', format: 'date' }), isLocalDate, options);
/** Wall-clock time, `HH:MM`. */
export const AtTime = (options: Options = {}) =>
  field(
    'field.not-time',
    () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
    (v) => typeof v === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(v),
    options,
  );
/** An instant with its offset, RFC 3339, at most milliseconds; a Date once parsed. */
export const Instant = (options: Options = {}) =>
  field(
    'field.not-instant',
    () => ({ type: 'string', format: 'date-time' }),
    (v) => v instanceof Date,
    options,
    Transform(({ value }: { value: unknown }) => (isInstant(value) ? new Date(value) : value)),
  );
export const Whole = (min: number, max: number, options: Options = {}) =>
  field(
    () => ({ code: 'field.not-whole-number', limits: { min, max } }),
    () => ({ type: 'integer', minimum: min, maximum: max }),
    (v) => Number.isInteger(v) && (v as number) >= min && (v as number) <= max,
    options,
  );
export const Flag = (options: Options = {}) =>
  field(
    'field.not-flag',
    () => ({ type: 'boolean' }),
    (v) => typeof v === 'boolean',
    options,
  );
export const OneOf = (values: readonly string[], options: Options = {}) =>
  field(
    'field.not-one-of',
    () => ({ type: 'string', enum: values }),
    (v) => values.includes(v as string),
    options,
  );
export const SomeOf = (values: readonly string[], options: Options = {}) =>
  field(
    'field.not-some-of',
    () => ({ type: 'array', items: { type: 'string', enum: values }, uniqueItems: true, minItems: 1 }),
    (v) => Array.isArray(v) && v.length > 0 && v.every((x) => values.includes(x as string)) && new Set(v).size === v.length,
    options,
  );
export const Email = (options: Options = {}) =>
  field('field.not-email', () => ({ type: 'string', format: 'email', maxLength: 254 }), isEmail, options);
/** Whether a text could be an e-mail address; whether somebody reads it only a letter can tell. */
export function isEmail(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 254 &&
    !/[\p{Cc}\p{Cs}]/u.test(value.trim()) &&
    /^\s*[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+\s*$/u.test(value)
  );
}
export const Web = (options: Options = {}) =>
  field(
    'field.not-web-address',
    () => ({ type: 'string', format: 'uri', maxLength: 2000 }),
    (v) => typeof v === 'string' && v.length <= 2000 && /^https?:\/\/\S+$/.test(v) && URL.canParse(v),
    options,
  );
/** Own words of up to so many characters are a name or a title, in one line. */
const ONE_LINE = 300;
/** The body's own words: at least one language; which are required is the body's setting. */
export const Words = (options: Options & { max?: number } = {}) =>
  field(
    (options.max ?? Infinity) <= ONE_LINE ? lineFault(wordsFault(options.max ?? 10_000)) : wordsFault(options.max ?? 10_000),
    () => ({
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: Object.fromEntries(LANGUAGES.map((l) => [l, { type: 'string', minLength: 1, maxLength: options.max ?? 10_000 }])),
    }),
    (v) => isWords(v, options.max ?? 10_000) && !((options.max ?? Infinity) <= ONE_LINE && turns(v)),
    options,
  );
const isWords = (value: unknown, max: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([language, text]) => (LANGUAGES as readonly string[]).includes(language) && isText(text, 1, max));
/** A Finnish Business ID with its check digit. @source PRH: Y-tunnus, weights 7 9 10 5 8 4 2 modulo 11 */
export const BusinessId = (options: Options = {}) =>
  field('field.not-business-id', () => ({ type: 'string', pattern: '^\\d{7}-\\d$' }), isBusinessId, options);
export function isBusinessId(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{7}-\d$/.test(value)) return false;
  const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * Number(value[i]), 0) % 11;
  return rest !== 1 && Number(value[8]) === (rest === 0 ? 0 : 11 - rest);
}
/** An object of another payload class. */
export const Part = (type: () => Constructor, options: Options = {}) =>
  field(
    'field.not-object',
    () => schemaOf(type()),
    (v) => typeof v === 'object' && v !== null && !Array.isArray(v),
    options,
    ValidateNested(),
    Type(type),
  );
/** A list of objects of another payload class. */
export const Parts = (type: () => Constructor, options: Options & { max?: number } = {}) =>
  field(
    'field.not-list',
    () => ({ type: 'array', items: schemaOf(type()), maxItems: options.max ?? 200 }),
    (v) => Array.isArray(v) && v.length <= (options.max ?? 200) && v.every((x) => typeof x === 'object' && x !== null && !Array.isArray(x)),
    options,
    ValidateNested({ each: true }),
    Type(type),
  );
/** Answers to a call's own questions: question key → text, number, choice or yes/no. */
export const Answers = (options: Options = {}) =>
  field(
    'field.not-answers',
    () => ({ type: 'object', maxProperties: 100, additionalProperties: { type: ['string', 'number', 'boolean'], maxLength: 10_000 } }),
    (v) =>
      typeof v === 'object' &&
      v !== null &&
      !Array.isArray(v) &&
      Object.keys(v).length <= 100 &&
      Object.entries(v).every(
        ([k, x]) => k.length <= 100 && ((typeof x === 'string' && x.length <= 10_000) || Number.isFinite(x) || typeof x === 'boolean'),
      ),
    options,
  );
/** An IANA time zone, as `Europe/Helsinki`: local time can be told in it. Offsets (`+02:00`) are none, since they know no daylight saving. */
export const Zone = (options: Options = {}) =>
  field('field.not-zone', () => ({ type: 'string', format: 'time-zone', maxLength: 60 }), isZone, options);
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 60 || !/^[A-Za-z]/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
/** Characters of a file of 5 MB. */
const FILE_IN_BASE64 = 6_700_000;
/** A file in base64. The API tells of 700 kB, as its requests are small; pages send files as they are. Larger ones come with issue D. */
export const Base64 = (options: Options = {}) =>
  field(
    'field.not-base64',
    () => ({ type: 'string', contentEncoding: 'base64', maxLength: 700_000 }),
    (v) => typeof v === 'string' && v.length <= FILE_IN_BASE64 && v.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(v),
    options,
  );
