import type { Store } from '../engine/store.js';
import { organ } from '../../workflows/records/organ.js';

export const organs: Store = {
  workflow: organ,
  table: 'organ',
  columns: { region: 'region_id', body: 'body_id', name: 'name', kind: 'kind' },
  json: ['name'],
  scope: { regionId: 't.region_id', bodyId: 't.body_id', organId: 't.id' },
  readable: { public: 'true' },
  // Organs of different regions are called the same.
  called: { name: 't.name', region: '(select r.name from region r where r.id = t.region_id)' },
  offered: {
    near: `exists (select 1 from body_period p where p.body_id = ? and p.superseded_at is null and (p.region_id = t.region_id or p.organ_id = t.id))`,
  },
  filters: { region: 't.region_id = ?', body: 't.body_id = ?' },
  make: (given) => given,
};
