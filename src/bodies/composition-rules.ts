import type { Store } from '../engine/store.js';
import { datedRows, firstPeriod, todaysRow } from '../engine/periods.js';
import { compositionRule } from '../../workflows/records/composition-rule.js';

export const compositionRules: Store = {
  workflow: compositionRule,
  table: 'composition_rule',
  columns: { body: 'body_id', kind: 'kind' },
  children: [
    datedRows('composition_rule_period', 'rule_id', {
      strength: ['strength', 'text'],
      min: ['min', 'integer'],
      max: ['max', 'integer'],
      source: ['source', 'text'],
    }),
  ],
  joins: todaysRow('composition_rule_period', 'rule_id', "'Europe/Helsinki'"),
  reads: `now_row.strength, now_row.min, now_row.max, now_row.source, 'Europe/Helsinki' as "of.zone"`,
  scope: { bodyId: 't.body_id' },
  readable: { public: 'true' },
  filters: { body: 't.body_id = ?' },
  make: ({ body, kind, validFrom, ...dated }, { now }) => ({ body, kind, periods: [firstPeriod(validFrom as string, now, dated)] }),
};
