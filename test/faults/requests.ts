import fc from 'fast-check';

type Json = Record<string, unknown>;

/** A request as it goes over the wire. */
export interface Wire {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** Null: none. */
  readonly body: string | Buffer | null;
}
export interface Generated extends Wire {
  /** The path pattern it was made from. */
  readonly route: string;
  /** Which part is played; null: nobody. */
  readonly as: string | null;
  /** A field that nobody knows was put in at the top: it must not be taken. */
  readonly unknownField: boolean;
}

/** What requests may name: existing ids by collection, tokens by part, signed links. */
export interface Known {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly tokens: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  /** Instants that the test clock may be set to without ending the world. */
  readonly instants: readonly string[];
}

interface Operation {
  readonly method: string;
  readonly route: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Json }[];
  readonly body: Json | null;
}

/** Every operation of the document. */
export const operationsOf = (document: Json): Operation[] =>
  Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(([route, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      route,
      parameters: (operation['parameters'] ?? []) as Operation['parameters'],
      body: ((operation['requestBody'] as { content: Record<string, { schema: Json }> } | undefined)?.content['application/json']?.schema ?? null) as Json | null,
    })),
  );

/** Pages and figures that the document leaves out. */
const UNDOCUMENTED: readonly Operation[] = ['/', '/health/live', '/health/ready', '/metrics', '/problems/{name}', '/assets/plain.css', '/api/v1/docs', '/api/v1/openapi.json', '/nowhere'].map(
  (route) => ({ method: 'GET', route, parameters: route.includes('{') ? [{ name: 'name', in: 'path', schema: { type: 'string' } }] : [], body: null }),
);

const oneOf = fc.oneof;
const among = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
/** Own, enumerable, whatever the name: `__proto__` too. */
function withKey(target: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...target }, key, { value, enumerable: true, configurable: true, writable: true });
}

const BAD_STRINGS = ['\u0000', 'a\u0000b', '\ud800', 'x\udc00y', '\udfff\ud800'];
const DATES = ['2026-02-30', '2025-02-29', '2026-13-01', '0000-00-00', '1899-12-31', '2200-01-01', '2026-3-1', '+012026-01-01', '٢٠٢٦-٠١-٠١'];
const INSTANTS = ['2026-02-30T00:00:00Z', '2026-03-01T24:00:00Z', '2026-03-01T10:00:60Z', '2026-03-01', '+275760-09-13T00:00:00Z', '2026-03-01T10:00:00', '2199-12-31T23:59:59-14:00'];
const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'length'];
const UNKNOWN_KEYS = [...PROTOTYPES, 'id', 'state', 'version', 'now', 'scope', 'roles', 'a/b~c', '', ' ', 'ä', '0', 'type ', '$where'];
/** A body that another part of the program understands, in the wrong place. */
const JUNK: fc.Arbitrary<unknown> = oneOf(
  { arbitrary: among<unknown>([null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, 2 ** 31, '', ' ', '0', 'null', [], {}, [[]], [null], [{}], { fi: null }, { fi: [] }, { fi: '' }, { de: 'x' }]), weight: 160 },
  { arbitrary: among<unknown>([...DATES, ...INSTANTS, '25:00', '24:00', '16:15:00', 'x@y', 'a b@c.fi', 'javascript:alert(1)', 'https://', 'Mars/Phobos', "'; drop table journal; --", '${7*7}', '../../etc/passwd', '<script>']), weight: 160 },
  { arbitrary: among<unknown>(BAD_STRINGS), weight: 120 },
  { arbitrary: fc.uuid(), weight: 40 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 60 },
  { arbitrary: among(PROTOTYPES).chain((key) => among<unknown>(['x', null, {}, [], 1]).map((value) => withKey({}, key, value) as unknown)), weight: 60 },
  { arbitrary: fc.integer({ min: 1, max: 4 }).map((n) => 'ä'.repeat(10 ** n)), weight: 40 },
  { arbitrary: among([200_000, 1_100_000]).map((n) => 'x'.repeat(n)), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 300 }).map((n) => Array.from({ length: n }, () => 'x')), weight: 20 },
  { arbitrary: fc.integer({ min: 1, max: 200 }).map((n) => nested(n) as unknown), weight: 20 },
);
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
}

/** Values that a schema allows, with ids that exist in the collection that it names. */
function valuesOf(schema: Json, known: Known): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (schema['oneOf']) return oneOf(...(schema['oneOf'] as Json[]).map((s) => valuesOf(s, known)));
  const types = [schema['type']].flat() as string[];
  if (types.includes('null') && types.length > 1) {
    const rest = { ...schema, type: types.filter((t) => t !== 'null').length === 1 ? types.find((t) => t !== 'null') : types.filter((t) => t !== 'null') };
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
    return oneOf(fc.integer({ min: Number(schema['minimum'] ?? 0), max: Math.min(Number(schema['maximum'] ?? 10), 3) }), fc.integer({ min: Number(schema['minimum'] ?? 0), max: Number(schema['maximum'] ?? 10) }));
  return textOf(schema, known);
}

function objectOf(schema: Json, known: Known): fc.Arbitrary<unknown> {
  if (!schema['properties']) return fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), oneOf(fc.string(), fc.integer(), fc.boolean()), { maxKeys: 3, noNullPrototype: true });
  const properties = Object.entries(schema['properties'] as Record<string, Json>).map(([name, s]) => [name, valuesOf(s, known)] as const);
  const requiredKeys = (schema['required'] as string[] | undefined) ?? [];
  // Words in one language at least.
  const atLeast = Number(schema['minProperties'] ?? 0);
  const whole = fc.record(Object.fromEntries(properties), { requiredKeys, noNullPrototype: true });
  return atLeast > 0 ? oneOf(whole.filter((o) => Object.keys(o).length >= atLeast), fc.constant({ fi: 'Sanoja', sv: 'Ord', en: 'Words' })) : whole;
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
    case 'uri':
      return fc.webUrl();
    default:
      if (schema['contentEncoding'] === 'base64') return fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64'));
      if (schema['pattern'] !== undefined) return fc.stringMatching(new RegExp(schema['pattern'] as string));
      return fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(Number(schema['maxLength'] ?? 40), 40) }).map((s) => (s.trim() === '' ? 'Sana' : s));
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
function payloadsOf(schema: Json, known: Known): fc.Arbitrary<Payload> {
  const good = valuesOf(schema, known);
  const place = fc.nat(40);
  const wrong = (mutate: (tree: unknown, at: number, junk: unknown, key: string) => unknown, unknownField = false): fc.Arbitrary<Payload> =>
    fc.tuple(good, place, JUNK, among(UNKNOWN_KEYS)).map(([tree, at, junk, key]) => ({ value: mutate(tree, at, junk, key), unknownField: unknownField && isObject(tree) && !Object.hasOwn(tree, key) }));
  return oneOf(
    { arbitrary: good.map((value) => ({ value, unknownField: false })), weight: 46 },
    { arbitrary: wrong((tree, at, junk) => replaceAt(tree, at, () => junk)), weight: 26 },
    { arbitrary: wrong((tree, at, junk) => replaceAt(tree, at, (old) => [old, junk])), weight: 3 },
    { arbitrary: wrong((tree, _, junk, key) => (isObject(tree) ? withKey(tree, key, junk) : tree), true), weight: 8 },
    { arbitrary: wrong((tree, at, junk, key) => replaceAt(tree, at, (old) => (isObject(old) ? withKey(old, key, junk) : old))), weight: 5 },
    // A character that cannot be kept, in any string or key.
    { arbitrary: fc.tuple(good, place, among(BAD_STRINGS)).map(([tree, at, bad]) => ({ value: replaceAt(tree, at, (old) => (isObject(old) ? withKey(old, bad, 'x') : typeof old === 'string' ? `${old}${bad}` : bad)), unknownField: false })), weight: 8 },
    { arbitrary: wrong((tree, at) => (isObject(tree) ? Object.fromEntries(Object.entries(tree).filter((_, i) => i !== at % 7)) : tree)), weight: 4 },
  );
}

/** Bodies that are no JSON at all, or strange JSON. */
const RAW: fc.Arbitrary<string | Buffer> = oneOf(
  among<string | Buffer>(['', ' ', 'null', '[]', '1', '"x"', '{', '{"a":1', '{"a":1,}', "{'a':1}", 'NaN', '\ufeff{}', '{"type":"PUBLISH","type":"CANCEL"}', '{"__proto__":{"administrator":true}}', '{"constructor":{"prototype":{"x":1}}}', '{"type":{}}', '{"type":"constructor"}', '{"type":"__proto__"}', 'a=1&b=2', '<a/>']),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  among([10, 1_000, 20_000, 200_000]).map((n) => '['.repeat(n) + ']'.repeat(n)),
  among([1_000, 20_000, 100_000]).map((n) => '{"a":'.repeat(n) + '1' + '}'.repeat(n)),
  among([500, 1_000_000]).map((n) => `{"a":"${'x'.repeat(n)}"`),
);

const WILD_PATHS = ['%00', '%ED%A0%80', '%zz', '%', '..%2f..', 'undefined', 'null', '0', '-1', "'", '__proto__', 'constructor', 'x'.repeat(400), '00000000-0000-0000-0000-000000000000', '------------------------------------', 'ä'];
const WILD_QUERIES = ['state=constructor', 'state=a&state=b', 'limit=0', 'limit=1e3', 'limit=201', 'limit=5&limit=6', 'cursor=%00', 'cursor=x', 'cursor=LS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0', '__proto__=1', 'constructor=01900000-0000-7000-8000-000000000000', 'toString=01900000-0000-7000-8000-000000000000', 'a[b]=1', '%zz', '%ED%A0%80=1', 'on=2026-02-30', 'on[]=1', '&&&=', 'body=%00', 'letter=%00'];
const METHODS = ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'POST', 'PROPFIND', 'QUERY'];
const TYPES = ['text/plain', 'application/json; charset=utf-8', 'application/json;charset=utf-16', 'APPLICATION/JSON', 'application/problem+json', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'x', '/', 'application/json, application/json'];
const ODD_HEADERS: readonly Readonly<Record<string, string | string[]>>[] = [
  { 'if-match': '"1"' }, { 'if-match': '*' }, { 'if-match': 'W/"2"' }, { 'if-match': '"x"' }, { 'if-match': '99999999999' }, { 'if-match': '' },
  { 'idempotency-key': 'key-1' }, { 'idempotency-key': 'key-2' }, { 'idempotency-key': 'x'.repeat(201) }, { 'idempotency-key': 'with space' }, { 'idempotency-key': '\xe4' },
  { 'accept-language': 'sv;q=1.1.1,fi;q=-' }, { 'accept-language': 'x'.repeat(5_000) }, { 'accept-language': 'sv-FI, fi;q=0.5' }, { accept: 'text/html' },
  { 'content-encoding': 'gzip' }, { 'x-forwarded-for': "1'; drop" }, { 'x-http-method-override': 'DELETE' }, { cookie: 'a=\x80' }, { range: 'bytes=0-1' }, { 'if-none-match': '"1"' },
  { authorization: 'Basic YTpi' }, { authorization: 'Bearer ' }, { authorization: `Bearer ${'x'.repeat(199)}` }, { authorization: 'bearer \xe4\xe4\xe4\xe4' }, { 'idempotency-key': ['a', 'b'] },
]; // prettier-ignore

/** Requests over all routes: mostly as the document wants them, many with something wrong. */
export function requests(document: Json, known: Known): fc.Arbitrary<Generated> {
  const documented = operationsOf(document);
  // Routes that change something weigh more: there is more to them.
  const operations = oneOf(
    { arbitrary: oneOf(...documented.filter((o) => o.body !== null).map((o) => requestOf(o, known))), weight: 70 },
    { arbitrary: oneOf(...documented.filter((o) => o.body === null).map((o) => requestOf(o, known))), weight: 30 },
    { arbitrary: oneOf(...UNDOCUMENTED.map((o) => requestOf(o, known))), weight: 3 },
  );
  const parts = oneOf(
    { arbitrary: among(['administrator', 'secretary', 'secretary', 'contact']), weight: 8 },
    { arbitrary: among([...Object.keys(known.tokens)]), weight: 5 },
    { arbitrary: fc.constant(null), weight: 1 },
  );
  return fc.tuple(operations, parts).map(([request, as]) => ({
    ...request,
    as,
    headers: { ...(as === null ? {} : { authorization: `Bearer ${known.tokens[as]}` }), ...request.headers },
  }));
}

function requestOf(operation: Operation, known: Known): fc.Arbitrary<Omit<Generated, 'as'>> {
  const { route, parameters } = operation;
  const payload: fc.Arbitrary<{ text: string | Buffer | null; unknownField: boolean }> =
    operation.body === null
      ? oneOf({ arbitrary: fc.constant({ text: null, unknownField: false }), weight: 20 }, { arbitrary: RAW.map((text) => ({ text, unknownField: false })), weight: 1 })
      : oneOf(
          { arbitrary: payloadsOf(clockTamed(operation, known), known).map(({ value, unknownField }) => ({ text: JSON.stringify(value) ?? 'null', unknownField })), weight: 20 },
          { arbitrary: RAW.map((text) => ({ text, unknownField: false })), weight: 1 },
        );
  return fc
    .record({
      path: pathsOf(route, parameters, known),
      query: queriesOf(parameters, known),
      payload,
      method: oneOf({ arbitrary: fc.constant(operation.method), weight: 40 }, { arbitrary: among(METHODS), weight: 1 }),
      type: oneOf({ arbitrary: fc.constant('application/json'), weight: 40 }, { arbitrary: among(TYPES), weight: 1 }),
      odd: oneOf({ arbitrary: fc.constant({}), weight: 6 }, { arbitrary: among(ODD_HEADERS), weight: 1 }),
    })
    .map(({ path, query, payload: { text, unknownField }, method, type, odd }) => ({
      route,
      method,
      path: query === '' ? path : `${path}?${query}`,
      unknownField: unknownField && type === 'application/json',
      headers: {
        ...(text === null ? {} : { 'content-type': type }),
        ...odd,
      },
      body: text,
    }));
}

/** The test clock stays near the world: what is judged as long past lets nothing happen any more. */
const clockTamed = ({ route, body }: Operation, known: Known): Json =>
  route === '/api/v1/clock' ? { ...body, properties: { now: { type: 'string', enum: known.instants } } } : (body as Json);

function pathsOf(route: string, parameters: Operation['parameters'], known: Known): fc.Arbitrary<string> {
  const names = parameters.filter((p) => p.in === 'path').map((p) => p.name);
  const collection = route.split('/')[3] ?? '';
  const one = (name: string): fc.Arbitrary<string> => {
    const own = name === 'link' ? known.links : name === 'name' ? ['nomination-call', 'consent', 'malformed', 'fault'] : (known.ids[collection] ?? []);
    const others = Object.values(known.ids).flat();
    return oneOf(
      { arbitrary: own.length > 0 ? among(own) : fc.uuid(), weight: 300 },
      { arbitrary: among(others), weight: 10 },
      { arbitrary: fc.uuid(), weight: 10 },
      { arbitrary: among(WILD_PATHS).map((p) => encodeURI(p).replaceAll('%25', '%')), weight: 10 },
      // A signature that is nearly right.
      { arbitrary: among(known.links).chain((link) => among([`${link}x`, link.slice(0, -1), `${link.slice(0, -1)}%C3%A4`, link.toUpperCase(), `${'-'.repeat(36)}.x`])), weight: name === 'link' ? 40 : 1 },
    );
  };
  return fc.tuple(...names.map(one)).map((values) => names.reduce((path, name, i) => path.replace(`{${name}}`, values[i] as string), route));
}

function queriesOf(parameters: Operation['parameters'], known: Known): fc.Arbitrary<string> {
  const own = parameters.filter((p) => p.in === 'query');
  if (own.length === 0) return oneOf({ arbitrary: fc.constant(''), weight: 30 }, { arbitrary: among(WILD_QUERIES), weight: 1 });
  const values = own.map(({ name, schema }) =>
    valuesOf(schema['format'] === 'uuid' ? { ...schema, 'x-collection': COLLECTION_OF[name] } : schema, known).map((value) => `${name}=${encodeURIComponent(String(value))}`),
  );
  return oneOf(
    { arbitrary: fc.constant(''), weight: 4 },
    { arbitrary: fc.tuple(...values).chain((all) => fc.subarray(all.filter((q) => !q.startsWith('cursor=')))).map((some) => some.join('&')), weight: 8 },
    { arbitrary: fc.tuple(among(WILD_QUERIES), oneOf(...values)).map((two) => two.join('&')), weight: 2 },
  );
}
const COLLECTION_OF: Readonly<Record<string, string>> = { body: 'bodies', call: 'calls', organisation: 'organisations', person: 'people', organ: 'organs', seat: 'seats', region: 'regions', instance: 'consents' };

/** Whether a text is JSON with a null byte or a lone surrogate in any string or key. */
export function holdsBadCharacters(text: string | Buffer | null): boolean {
  const todo: unknown[] = [];
  try {
    todo.push(JSON.parse(String(text)));
  } catch {
    return false;
  }
  const bad = (word: string): boolean => word.includes('\u0000') || !word.isWellFormed();
  for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
    if (typeof value === 'string' && bad(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.keys(value).some(bad)) return true;
    for (const item of Object.values(value)) todo.push(item);
  }
  return false;
}
