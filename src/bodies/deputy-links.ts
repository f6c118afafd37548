import type { Store } from '../engine/store.js';
import { deputyLink } from '../../workflows/records/deputy-link.js';

export const deputyLinks: Store = {
  workflow: deputyLink,
  table: 'deputy_link',
  columns: {
    body: 'body_id',
    deputySeat: 'deputy_seat_id',
    servedSeat: 'served_seat_id',
    rank: 'rank',
    from: 'valid_from',
    to: 'valid_until',
  },
  lastDays: ['to'],
  reads: `(select s.body_id from seat s where s.id = t.deputy_seat_id) as "of.deputyBody", (select s.body_id from seat s where s.id = t.served_seat_id) as "of.servedBody"`,
  scope: { bodyId: 't.body_id' },
  readable: { public: 'true' },
  filters: { body: 't.body_id = ?' },
  make: (given) => given,
  wrong: { deputy_link_check: ['/to', 'field.before-start'] },
};
