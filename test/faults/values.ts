import fc from 'fast-check';

export type Json = Record<string, unknown>;

/** What requests may name: existing ids by collection, tokens by part, signed links. */
export interface Known {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  /** Instants that the test clock may be set to without ending the world. */
  readonly instants: readonly string[];
}

export const oneOf = fc.oneof;
export const among = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Own, enumerable, whatever the name: `__proto__` too. */
function withKey(target: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...target }, key, { value, enumerable: true, configurable: true, writable: true });
}

const BAD_STRINGS = ['\u0000', 'a\u0000b', '\ud800', 'x\udc00y', '\udfff\ud800'];
const DATES = [
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '0000-00-00',
  '1899-12-31',
  '2200-01-01',
  '2026-3-1',
  '+012026-01-01',
  '٢٠٢٦-٠١-٠١',
];
const INSTANTS = [
  '2026-02-30T00:00:00Z',
  '2026-03-01T24:00:00Z',
  '2026-03-01T10:00:60Z',
  '2026-03-01',
  '+275760-09-13T00:00:00Z',
  '2026-03-01T10:00:00',
  '2199-12-31T23:59:59-14:00',
];
const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'length'];
const UNKNOWN_KEYS = [...PROTOTYPES, 'id', 'state', 'version', 'now', 'scope', 'roles', 'a/b~c', '', ' ', 'ä', '0', 'type ', '$where'];
/** A body that another part of the program understands, in the wrong place. */
const JUNK: fc.Arbitrary<unknown> = oneOf(
  {
    arbitrary: among<unknown>([
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      -0,
      2 ** 53,
      2 ** 31,
      '',
      ' ',
      '0',
      'null',
      [],
      {},
      [[]],
      [null],
      [{}],
      { fi: null },
      { fi: [] },
      { fi: '' },
      { de: 'x' },
    ]),
    weight: 160,
  },
  {
    arbitrary: among<unknown>([
      ...DATES,
      ...INSTANTS,
      '25:00',
      '24:00',
      '16:15:00',
      'x@y',
      'a b@c.fi',
      'javascript:alert(1)',
      'https://',
      'Mars/Phobos',
      "'; drop table journal; --",
      '${7*7}',
      '../../etc/passwd',
      '<script>',
    ]),
    weight: 160,
  },
  { arbitrary: among<unknown>(BAD_STRINGS), weight: 120 },
  { arbitrary: fc.uuid(), weight: 40 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 60 },
  {
    arbitrary: among(PROTOTYPES).chain((key) => among<unknown>(['x', null, {}, [], 1]).map((value) => withKey({}, key, value) as unknown)),
    weight: 60,
  },
  { arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => 'ä'.repeat(10 ** n)), weight: 40 },
  { arbitrary: among([200_000, 1_100_000]).map((n) => 'x'.repeat(n)), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 300 }).map((n) => Array.from({ length: n }, () => 'x')), weight: 20 },
  { arbitrary: fc.integer({ min: 1, max: 200 }).map((n) => nested(n)), weight: 20 },
);
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
}

/** Values that a schema allows, with ids that exist in the collection that it names. */
export function valuesOf(schema: Json, known: Known): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (schema['oneOf']) return oneOf(...(schema['oneOf'] as Json[]).map((s) => valuesOf(s, known)));
  const types = [schema['type']].flat() as string[];
  if (types.includes('null') && types.length > 1) {
    const rest = {
      ...schema,
      type: types.filter((t) => t !== 'null').length === 1 ? types.find((t) => t !== 'null') : types.filter((t) => t !== 'null'),
    };
    return fc.option(valuesOf(rest, known), { freq: 6 });
  }
  if (Array.isArray(schema['enum'])) return among((schema['enum'] as unknown[]).filter((v) => v !== null));
  if (types[0] === 'array') {
    const items = valuesOf(schema['items'] as Json, known);
    const bounds = { minLength: Number(schema['minItems'] ?? 0), maxLength: 3 };
    return schema['uniqueItems'] === true ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
  }
  if (types[0] === 'object') return objectOf(schema, known);
  if (types[0] === 'boolean') return fc.boolean();
  if (types[0] === 'integer' || types[0] === 'number')
    return oneOf(
      fc.integer({ min: Number(schema['minimum'] ?? 0), max: Math.min(Number(schema['maximum'] ?? 10), 3) }),
      fc.integer({ min: Number(schema['minimum'] ?? 0), max: Number(schema['maximum'] ?? 10) }),
    );
  return textOf(schema, known);
}

function objectOf(schema: Json, known: Known): fc.Arbitrary<unknown> {
  if (!schema['properties'])
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), oneOf(fc.string(), fc.integer(), fc.boolean()), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  const properties = Object.entries(schema['properties'] as Record<string, Json>).map(([name, s]) => [name, valuesOf(s, known)] as const);
  const requiredKeys = (schema['required'] as string[] | undefined) ?? [];
  // Words in one language at least.
  const atLeast = Number(schema['minProperties'] ?? 0);
  const whole = fc.record(Object.fromEntries(properties), { requiredKeys, noNullPrototype: true });
  return atLeast > 0
    ? oneOf(
        whole.filter((o) => Object.keys(o).length >= atLeast),
        fc.constant({ fi: 'Sanoja', sv: 'Ord', en: 'Words' }),
      )
    : whole;
}

const near = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
const far = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const date = oneOf({ arbitrary: near, weight: 5 }, { arbitrary: far, weight: 1 });

function textOf(schema: Json, known: Known): fc.Arbitrary<string> {
  switch (schema['format']) {
    case 'uuid': {
      const own = known.ids[String(schema['x-collection'])] ?? [];
      return own.length > 0 ? oneOf({ arbitrary: among(own), weight: 20 }, { arbitrary: fc.uuid(), weight: 1 }) : fc.uuid();
    }
    case 'date':
      return date.map((d) => d.toISOString().slice(0, 10));
    case 'date-time':
      return fc.tuple(date, among(['Z', '+02:00', '-11:30'])).map(([d, offset]) => `${d.toISOString().slice(0, -1)}${offset}`);
    case 'email':
      return fc.tuple(fc.stringMatching(/^[a-zåäö0-9.+-]{1,30}$/), fc.domain()).map(([local, domain]) => `${local}@${domain}`);
    case 'time-zone':
      return among(['Europe/Helsinki', 'Europe/Stockholm', 'UTC', 'America/New_York']);
    case 'uri':
      return fc.webUrl();
    default:
      if (schema['contentEncoding'] === 'base64')
        return fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));
      if (schema['pattern'] !== undefined) return fc.stringMatching(new RegExp(schema['pattern'] as string));
      return fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(Number(schema['maxLength'] ?? 40), 40) })
        .map((s) => (s.trim() === '' ? 'Sana' : s));
  }
}

/** Puts something in the place of the n-th value of a tree, counted from its root. */
function replaceAt(tree: unknown, n: number, by: (old: unknown) => unknown): unknown {
  const size = (value: unknown): number => 1 + childrenOf(value).reduce<number>((sum, child) => sum + size(child), 0);
  let left = n % size(tree);
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return by(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value).reduce((copy, [key, item]) => withKey(copy, key, walk(item)), {});
  };
  return walk(tree);
}
const childrenOf = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Payload {
  readonly value: unknown;
  readonly unknownField: boolean;
}
/** A good payload, or one with something wrong in it. */
export function payloadsOf(schema: Json, known: Known): fc.Arbitrary<Payload> {
  const good = valuesOf(schema, known);
  const place = fc.nat(40);
  const wrong = (mutate: (tree: unknown, at: number, junk: unknown, key: string) => unknown, unknownField = false): fc.Arbitrary<Payload> =>
    fc.tuple(good, place, JUNK, among(UNKNOWN_KEYS)).map(([tree, at, junk, key]) => ({
      value: mutate(tree, at, junk, key),
      unknownField: unknownField && isObject(tree) && !Object.hasOwn(tree, key),
    }));
  return oneOf(
    { arbitrary: good.map((value) => ({ value, unknownField: false })), weight: 46 },
    { arbitrary: wrong((tree, at, junk) => replaceAt(tree, at, () => junk)), weight: 26 },
    { arbitrary: wrong((tree, at, junk) => replaceAt(tree, at, (old) => [old, junk])), weight: 3 },
    { arbitrary: wrong((tree, _, junk, key) => (isObject(tree) ? withKey(tree, key, junk) : tree), true), weight: 8 },
    { arbitrary: wrong((tree, at, junk, key) => replaceAt(tree, at, (old) => (isObject(old) ? withKey(old, key, junk) : old))), weight: 5 },
    // A character that cannot be kept, in any string or key.
    {
      arbitrary: fc.tuple(good, place, among(BAD_STRINGS)).map(([tree, at, bad]) => ({
        value: replaceAt(tree, at, (old) => (isObject(old) ? withKey(old, bad, 'x') : typeof old === 'string' ? `${old}${bad}` : bad)),
        unknownField: false,
      })),
      weight: 8,
    },
    {
      arbitrary: wrong((tree, at) => (isObject(tree) ? Object.fromEntries(Object.entries(tree).filter((_, i) => i !== at % 7)) : tree)),
      weight: 4,
    },
  );
}
