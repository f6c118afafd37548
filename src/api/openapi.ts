import { schemaOf } from '../../workflows/kit/schema.js';
import type { EventDefinition, Facts } from '../../workflows/kit/workflow.js';
import type { Registry } from '../engine/registry.js';
import type { Store } from '../engine/store.js';
import { COMPONENTS, ID } from './openapi-components.js';
import { PROBLEMS } from './problems.js';

type Json = Record<string, unknown>;

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
const problems = (...statuses: number[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      problem(
        Object.values(PROBLEMS)
          .filter(([s]) => s === status)
          .map(([, title]) => title.en)
          .join(' '),
      ),
    ]),
  );
const json = (description: string, schema: Json): Json => ({ description, content: { 'application/json': { schema } } });
const body = (schema: Json): Json => ({ required: true, content: { 'application/json': { schema } } });
const inPath = (name: string, schema: Json = { type: 'string' }): Json => ({ name, in: 'path', required: true, schema });
const inQuery = (name: string, schema: Json = { type: 'string' }): Json => ({ name, in: 'query', schema });
const HEADERS = [
  { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: 'Version that the sender has seen.' },
  {
    name: 'Idempotency-Key',
    in: 'header',
    schema: { type: 'string', maxLength: 200 },
    description: 'The same key and content does nothing twice.',
  },
];
const RESOURCE = { $ref: '#/components/schemas/Resource' };

const eventSchema = (type: string, { label, payload }: EventDefinition<Facts>): Json => {
  const own = payload ? schemaOf(payload) : { properties: {}, required: [] };
  return {
    type: 'object',
    title: type,
    description: label.en,
    additionalProperties: false,
    properties: { type: { const: type }, ...(own['properties'] as Json) },
    required: ['type', ...((own['required'] as string[] | undefined) ?? [])],
  };
};

function collectionPaths(store: Store): Json {
  const { workflow } = store;
  const { collection, events, create, states, label } = workflow;
  const tags = [collection];
  const one = `/api/v1/${collection}/{id}`;
  const id = inPath('id', ID);
  const filters = Object.keys(store.filters ?? {}).map((name) => inQuery(name, ID));
  const amend = events['AMEND'];
  const sendable = Object.entries(events).filter(([type]) => type !== 'AMEND');
  return {
    [`/api/v1/${collection}`]: {
      get: {
        tags,
        summary: `List: ${label.en}`,
        parameters: [
          inQuery('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }),
          inQuery('cursor'),
          {
            ...inQuery('state', { type: 'array', items: { type: 'string', enum: Object.keys(states) } }),
            style: 'form',
            explode: false,
            description: 'One or several, with commas between.',
          },
          ...filters,
        ],
        responses: {
          200: json('A page of what the caller may read', {
            type: 'object',
            properties: { items: { type: 'array', items: RESOURCE }, next: { type: ['string', 'null'] } },
          }),
          ...problems(401, 422, 429),
        },
      },
      post: {
        tags,
        summary: create.label.en,
        parameters: [HEADERS[1]],
        requestBody: body(create.payload ? schemaOf(create.payload) : { type: 'object' }),
        responses: { 201: json('Made; Location names it', RESOURCE), ...problems(400, 401, 403, 409, 413, 415, 422, 429) },
      },
    },
    [one]: {
      get: {
        tags,
        summary: `Read: ${label.en}`,
        parameters: [id],
        responses: { 200: json('The instance', RESOURCE), ...problems(401, 404, 429) },
      },
      ...(amend
        ? {
            patch: {
              tags,
              summary: amend.label.en,
              parameters: [id, ...HEADERS],
              requestBody: body(amend.payload ? schemaOf(amend.payload) : { type: 'object' }),
              responses: { 200: json('As it is now', RESOURCE), ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 429) },
            },
          }
        : {}),
    },
    [`${one}/events`]: {
      post: {
        tags,
        summary: `Send an event: ${label.en}`,
        parameters: [id, ...HEADERS],
        requestBody: body(
          sendable.length > 0
            ? { oneOf: sendable.map(([type, e]) => eventSchema(type, e)) }
            : { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
        ),
        responses: { 200: json('As it is now', RESOURCE), ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 429) },
      },
    },
    [`${one}/journal`]: {
      get: {
        tags,
        summary: 'Who did what when',
        parameters: [id],
        responses: { 200: json('Entries, oldest first', { type: 'object' }), ...problems(401, 404, 429) },
      },
    },
  };
}

/** The API's own description, made from the rule book: payload classes are the schemas. */
export function openApi(registry: Registry, version: string, baseUrl: string | null): Json {
  const meta = { tags: ['program'] };
  const link = inPath('link');
  const consent = registry.workflow('consent').workflow;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Edustus',
      version,
      description:
        'Everything that happens is an event, sent by an actor, to a workflow instance. `available` on every instance tells which, and why not.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: baseUrl ?? '/' }],
    security: [{}, { bearer: [] }],
    paths: {
      '/api/v1': { get: { ...meta, summary: 'Index', responses: { 200: json('Links', { type: 'object' }) } } },
      '/api/v1/workflows': { get: { ...meta, summary: 'The rule book', responses: { 200: json('Workflows', { type: 'object' }) } } },
      '/api/v1/workflows/{name}': {
        get: {
          ...meta,
          summary: 'States, events, rules with their sources, diagram',
          parameters: [inPath('name')],
          responses: { 200: json('One workflow', { type: 'object' }), ...problems(404) },
        },
      },
      '/api/v1/bodies/{id}/composition': {
        get: {
          tags: ['bodies'],
          summary: 'Who sits where on a date',
          parameters: [inPath('id', ID), inQuery('on', { type: 'string', format: 'date' })],
          responses: { 200: json('Seats with their holders', { type: 'object' }), ...problems(404, 422) },
        },
      },
      '/api/v1/documents/{id}/content': {
        get: {
          tags: ['documents'],
          summary: 'The document itself, to save',
          parameters: [inPath('id', ID)],
          responses: {
            200: {
              description: 'The bytes, in the media type that the document names',
              content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
            },
            ...problems(401, 404, 429),
          },
        },
      },
      '/api/v1/clock': {
        get: { ...meta, summary: 'The program’s time', responses: { 200: json('Now', { type: 'object' }) } },
        put: {
          ...meta,
          summary: 'Set the test clock',
          requestBody: body({
            type: 'object',
            additionalProperties: false,
            required: ['now'],
            properties: { now: { type: 'string', format: 'date-time' } },
          }),
          responses: { 200: json('Set', { type: 'object' }), ...problems(400, 403, 415, 422) },
        },
      },
      '/api/v1/tokens': {
        post: {
          ...meta,
          summary: 'A token for a person (test clock only)',
          requestBody: body({
            type: 'object',
            required: ['person', 'label'],
            properties: { person: ID, label: { type: 'string', minLength: 1, maxLength: 100 } },
          }),
          responses: { 201: json('The token, shown once', { type: 'object' }), ...problems(400, 401, 403, 415, 422) },
        },
      },
      '/api/v1/mailbox': {
        get: {
          ...meta,
          summary: 'Letters with their links (test clock only)',
          parameters: [inQuery('letter'), inQuery('instance', ID)],
          responses: { 200: json('Letters', { type: 'object' }), ...problems(401, 403, 422) },
        },
      },
      '/api/v1/links/{link}': {
        get: {
          tags: ['consents'],
          summary: 'What a signed link asks',
          parameters: [link],
          responses: { 200: json('The consent', RESOURCE), ...problems(403, 404) },
        },
      },
      '/api/v1/links/{link}/events': {
        post: {
          tags: ['consents'],
          summary: 'Answer by a signed link',
          parameters: [link, ...HEADERS],
          requestBody: body({
            oneOf: ['GIVE', 'DECLINE', 'NOT_ME', 'WITHDRAW'].map((t) => eventSchema(t, consent.events[t] as EventDefinition<Facts>)),
          }),
          responses: { 200: json('As it is now', RESOURCE), ...problems(400, 403, 404, 409, 412, 413, 415, 422) },
        },
      },
      ...Object.assign({}, ...registry.stores.map(collectionPaths)),
    },
    components: COMPONENTS,
  };
}
