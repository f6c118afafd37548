import fc from 'fast-check';
import { oneOf, among, valuesOf, payloadsOf, type Json, type Known } from './values.js';

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
      body:
        (operation['requestBody'] as { content: Record<string, { schema: Json }> } | undefined)?.content['application/json']?.schema ??
        null,
    })),
  );

/** Pages and figures that the document leaves out. */
const UNDOCUMENTED: readonly Operation[] = [
  '/',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/problems/{name}',
  '/assets/edustus.css',
  '/api/v1/docs',
  '/api/v1/openapi.json',
  '/nowhere',
].map((route) => ({
  method: 'GET',
  route,
  parameters: route.includes('{') ? [{ name: 'name', in: 'path', schema: { type: 'string' } }] : [],
  body: null,
}));

/** Bodies that are no JSON at all, or strange JSON. */
const RAW: fc.Arbitrary<string | Buffer> = oneOf(
  among<string | Buffer>([
    '',
    ' ',
    'null',
    '[]',
    '1',
    '"x"',
    '{',
    '{"a":1',
    '{"a":1,}',
    "{'a':1}",
    'NaN',
    '\ufeff{}',
    '{"type":"PUBLISH","type":"CANCEL"}',
    '{"__proto__":{"administrator":true}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"type":{}}',
    '{"type":"constructor"}',
    '{"type":"__proto__"}',
    'a=1&b=2',
    '<a/>',
  ]),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  among([10, 1_000, 20_000, 200_000]).map((n) => '['.repeat(n) + ']'.repeat(n)),
  among([1_000, 20_000, 100_000]).map((n) => '{"a":'.repeat(n) + '1' + '}'.repeat(n)),
  among([500, 1_000_000]).map((n) => `{"a":"${'x'.repeat(n)}"`),
);

const WILD_PATHS = [
  '%00',
  '%ED%A0%80',
  '%zz',
  '%',
  '..%2f..',
  'undefined',
  'null',
  '0',
  '-1',
  "'",
  '__proto__',
  'constructor',
  'x'.repeat(400),
  '00000000-0000-0000-0000-000000000000',
  '------------------------------------',
  'ä',
];
const WILD_QUERIES = [
  'state=constructor',
  'state=a&state=b',
  'limit=0',
  'limit=1e3',
  'limit=201',
  'limit=5&limit=6',
  'cursor=%00',
  'cursor=x',
  'cursor=LS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0',
  '__proto__=1',
  'constructor=01900000-0000-7000-8000-000000000000',
  'toString=01900000-0000-7000-8000-000000000000',
  'a[b]=1',
  '%zz',
  '%ED%A0%80=1',
  'on=2026-02-30',
  'on[]=1',
  '&&&=',
  'body=%00',
  'letter=%00',
];
const METHODS = ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'POST', 'PROPFIND', 'QUERY'];
const TYPES = [
  'text/plain',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'APPLICATION/JSON',
  'application/problem+json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'x',
  '/',
  'application/json, application/json',
];
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
      ? oneOf(
          { arbitrary: fc.constant({ text: null, unknownField: false }), weight: 20 },
          { arbitrary: RAW.map((text) => ({ text, unknownField: false })), weight: 1 },
        )
      : oneOf(
          {
            arbitrary: payloadsOf(clockTamed(operation, known), known).map(({ value, unknownField }) => ({
              text: JSON.stringify(value) ?? 'null',
              unknownField,
            })),
            weight: 20,
          },
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
    const own =
      name === 'link'
        ? known.links
        : name === 'name'
          ? ['nomination-call', 'consent', 'malformed', 'fault']
          : (known.ids[collection] ?? []);
    const others = Object.values(known.ids).flat();
    return oneOf(
      { arbitrary: own.length > 0 ? among(own) : fc.uuid(), weight: 300 },
      { arbitrary: among(others), weight: 10 },
      { arbitrary: fc.uuid(), weight: 10 },
      { arbitrary: among(WILD_PATHS).map((p) => encodeURI(p).replaceAll('%25', '%')), weight: 10 },
      // A signature that is nearly right.
      {
        arbitrary: among(known.links).chain((link) =>
          among([`${link}x`, link.slice(0, -1), `${link.slice(0, -1)}%C3%A4`, link.toUpperCase(), `${'-'.repeat(36)}.x`]),
        ),
        weight: name === 'link' ? 40 : 1,
      },
    );
  };
  return fc
    .tuple(...names.map(one))
    .map((values) => names.reduce((path, name, i) => path.replace(`{${name}}`, values[i] as string), route));
}

function queriesOf(parameters: Operation['parameters'], known: Known): fc.Arbitrary<string> {
  const own = parameters.filter((p) => p.in === 'query');
  if (own.length === 0) return oneOf({ arbitrary: fc.constant(''), weight: 30 }, { arbitrary: among(WILD_QUERIES), weight: 1 });
  const values = own.map(({ name, schema }) =>
    valuesOf(schema['format'] === 'uuid' ? { ...schema, 'x-collection': COLLECTION_OF[name] } : schema, known).map(
      (value) => `${name}=${encodeURIComponent(String(value))}`,
    ),
  );
  return oneOf(
    { arbitrary: fc.constant(''), weight: 4 },
    {
      arbitrary: fc
        .tuple(...values)
        .chain((all) => fc.subarray(all.filter((q) => !q.startsWith('cursor='))))
        .map((some) => some.join('&')),
      weight: 8,
    },
    { arbitrary: fc.tuple(among(WILD_QUERIES), oneOf(...values)).map((two) => two.join('&')), weight: 2 },
  );
}
const COLLECTION_OF: Readonly<Record<string, string>> = {
  body: 'bodies',
  call: 'calls',
  organisation: 'organisations',
  person: 'people',
  organ: 'organs',
  seat: 'seats',
  region: 'regions',
  instance: 'consents',
};

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
