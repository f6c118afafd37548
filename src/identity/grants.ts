import type { Store } from '../engine/store.js';
import { bodiesOf, keeperOf } from './kept.js';
import { grant, refuseGrant } from '../../workflows/records/grant.js';

export const grants: Store = {
  workflow: grant,
  table: 'role_grant',
  columns: {
    person: 'person_id',
    role: 'role',
    body: 'body_id',
    organisation: 'organisation_id',
    organ: 'organ_id',
    from: 'starts_at',
    until: 'ends_at',
  },
  // Contacts are named by who keeps their organisation; for other grants the subqueries find nothing.
  scope: {
    personId: 't.person_id',
    bodyId: 't.body_id',
    bodyIds: `array${bodiesOf('t.organisation_id')}::text[]`,
    keeperId: keeperOf('t.organisation_id'),
  },
  readable: {
    candidate: 't.person_id = $2',
    secretary: `(t.body_id = any($1) or exists (select 1 from ${bodiesOf('t.organisation_id')} b where b.body_id = any($1))
      or ${keeperOf('t.organisation_id')} = $2)`,
  },
  filters: { body: 't.body_id = ?', organisation: 't.organisation_id = ?', person: 't.person_id = ?' },
  make: (given, { now }) => ({ from: now, until: null, ...given }),
  broken: { role_grant_check: () => refuseGrant('grant.range-empty', { pointer: '/until' }) },
};
