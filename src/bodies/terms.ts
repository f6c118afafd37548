import type { Store } from '../engine/store.js';
import { refuseTerm, term } from '../../workflows/records/term.js';

export const terms: Store = {
  workflow: term,
  table: 'term',
  columns: { body: 'body_id', name: 'name', from: 'valid_from', to: 'valid_until' },
  lastDays: ['to'],
  json: ['name'],
  scope: { bodyId: 't.body_id' },
  readable: { public: 'true' },
  called: { name: 't.name' },
  filters: { body: 't.body_id = ?' },
  make: (given) => given,
  broken: {
    term_no_overlap: () => refuseTerm('term.overlaps', { pointer: '/from' }),
    term_check: () => refuseTerm('term.ends-before-start', { pointer: '/to' }),
  },
};
