import type { Store } from '../engine/store.js';
import { region } from '../../workflows/records/region.js';

export const regions: Store = {
  workflow: region,
  table: 'region',
  columns: { name: 'name', kind: 'kind', zone: 'zone' },
  json: ['name'],
  scope: { regionId: 't.id' },
  readable: { public: 'true' },
  make: (given) => ({ zone: 'Europe/Helsinki', ...given }),
};
