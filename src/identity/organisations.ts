import type { Store } from '../engine/store.js';
import { datedRows, firstPeriod, todaysRow } from '../engine/periods.js';
import { bodiesOf, keeperOf } from './kept.js';
import { organisation } from '../../workflows/records/organisation.js';

export const organisations: Store = {
  workflow: organisation,
  table: 'organisation',
  columns: {
    businessId: 'business_id',
    registerNumber: 'register_number',
    verified: 'verified',
    mailbox: 'mailbox',
    language: 'language',
    dissolvedOn: 'dissolved_on',
  },
  children: [
    datedRows('organisation_name', 'organisation_id', { name: ['name', 'text'] }),
    {
      kind: 'rows',
      fact: 'sectors',
      table: 'organisation_sector',
      parent: 'organisation_id',
      key: 'organisation_id, body_id, sector',
      order: 'c.body_id, c.sector',
      replace: true,
      fields: { body: ['body_id', 'uuid'], sector: ['sector', 'text'] },
    },
  ],
  joins: todaysRow('organisation_name', 'organisation_id', "'Europe/Helsinki'"),
  reads: `now_row.name, 'Europe/Helsinki' as "of.zone"`,
  scope: { organisationIds: 'array[t.id::text]', bodyIds: `array${bodiesOf('t.id')}::text[]`, keeperId: keeperOf('t.id') },
  readable: { public: 'true' },
  filters: { body: 'exists (select 1 from organisation_sector s where s.organisation_id = t.id and s.body_id = ?)' },
  // An organisation's first name holds from the beginning: when it was founded nobody asks.
  make: ({ validFrom, name, ...given }, { now }) => ({
    verified: false,
    language: 'fi',
    sectors: [],
    ...given,
    periods: [firstPeriod((validFrom as string | undefined) ?? '1900-01-01', now, { name })],
  }),
  show: ({ mailbox, ...facts }, roles) =>
    roles.some((r) => r === 'contact' || r === 'secretary' || r === 'administrator') ? { ...facts, mailbox } : facts,
};
