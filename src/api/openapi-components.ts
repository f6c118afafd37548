export const ID = { type: 'string', format: 'uuid' };
const TEXT = { type: 'object', properties: { fi: { type: 'string' }, sv: { type: 'string' }, en: { type: 'string' } } };
const REASON = {
  type: 'object',
  required: ['code', 'detail', 'text'],
  properties: {
    code: { type: 'string' },
    detail: { type: 'string' },
    text: TEXT,
    source: { type: 'string' },
    whoCan: { type: 'array', items: { type: 'string' } },
    notBefore: { type: 'string', format: 'date-time' },
    pointer: { type: 'string' },
    possible: {
      type: 'array',
      description: 'With `event-not-possible-here`: the events that people may send in this state.',
      items: { type: 'object', required: ['type', 'label'], properties: { type: { type: 'string' }, label: { type: 'string' } } },
    },
  },
};

/** What the API's description refers to: an instance, a problem, how to authenticate. */
export const COMPONENTS = {
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  schemas: {
    Resource: {
      type: 'object',
      required: ['id', 'workflow', 'workflowVersion', 'state', 'version', 'available'],
      properties: {
        id: ID,
        workflow: { type: 'string' },
        workflowVersion: { type: 'integer' },
        state: { type: 'string' },
        version: { type: 'integer' },
        available: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              type: { type: 'string' },
              label: { type: 'string' },
              allowed: { type: 'boolean' },
              reasons: { type: 'array', items: REASON },
            },
          },
        },
      },
    },
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'detail'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        reasons: { type: 'array', items: REASON },
        errors: { type: 'array', items: { type: 'object' } },
      },
    },
  },
};
