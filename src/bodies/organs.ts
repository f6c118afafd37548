import type { Store } from '../engine/store.js';
import { organ } from '../../workflows/records/organ.js';

export const organs: Store = {
  workflow: organ,
  table: 'organ',
  columns: { region: 'region_id', body: 'body_id', name: 'name', kind: 'kind' },
  json: ['name'],
  scope: { regionId: 't.region_id', bodyId: 't.body_id', organId: 't.id' },
  readable: { public: 'true' },
  filters: { region: 't.region_id = ?', body: 't.body_id = ?' },
  make: (given) => given,
};
