import type { Store } from '../engine/store.js';
import { office } from '../../workflows/records/office.js';

export const offices: Store = {
  workflow: office,
  table: 'office',
  columns: { body: 'body_id', person: 'person_id', kind: 'kind', group: 'group', from: 'valid_from', to: 'valid_until' },
  lastDays: ['to'],
  json: ['group'],
  scope: { bodyId: 't.body_id', personId: 't.person_id' },
  readable: { public: 'true' },
  filters: { body: 't.body_id = ?', person: 't.person_id = ?' },
  make: (given) => given,
  wrong: { office_check: ['/to', 'field.before-start'] },
};
