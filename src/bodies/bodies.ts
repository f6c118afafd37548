import type { Store } from '../engine/store.js';
import { datedRows, firstPeriod, todaysRow } from '../engine/periods.js';
import { body } from '../../workflows/records/body.js';
import { dateIn } from '../../workflows/kit/local-time.js';

const DEFAULTS = { organ: null, decisionMode: 'recorded', deputyMode: 'none', languages: ['fi'], deadlineMoves: false };

export const bodies: Store = {
  workflow: body,
  table: 'body',
  columns: {
    predecessor: 'predecessor_id',
    description: 'description',
    establishedOn: 'established_on',
    establishedBy: 'established_by',
    establishedSection: 'established_section',
  },
  json: ['description'],
  children: [
    datedRows('body_period', 'body_id', {
      name: ['name', 'jsonb'],
      region: ['region_id', 'uuid'],
      regime: ['regime', 'text'],
      organ: ['organ_id', 'uuid'],
      decisionMode: ['decision_mode', 'text'],
      deputyMode: ['deputy_mode', 'text'],
      languages: ['languages', 'jsonb'],
      deadlineMoves: ['deadline_moves', 'boolean'],
    }),
  ],
  joins: `${todaysRow('body_period', 'body_id', "'Europe/Helsinki'")} left join region r on r.id = now_row.region_id`,
  reads: `now_row.name, now_row.region_id as region, now_row.regime, now_row.organ_id as organ, now_row.decision_mode as "decisionMode", now_row.deputy_mode as "deputyMode",
    now_row.languages, now_row.deadline_moves as "deadlineMoves", coalesce(r.zone, 'Europe/Helsinki') as "of.zone"`,
  scope: { regionId: 'now_row.region_id', bodyId: 't.id' },
  readable: { public: 'true' },
  filters: { region: 'exists (select 1 from body_period p where p.body_id = t.id and p.superseded_at is null and p.region_id = ?)' },
  make: ({ validFrom, predecessor, description, establishedOn, establishedBy, establishedSection, ...dated }, { now }) => ({
    predecessor,
    description,
    establishedOn,
    establishedBy,
    establishedSection,
    periods: [
      firstPeriod((validFrom as string | undefined) ?? (establishedOn as string | undefined) ?? dateIn(now, 'Europe/Helsinki'), now, {
        ...DEFAULTS,
        ...dated,
      }),
    ],
  }),
};
