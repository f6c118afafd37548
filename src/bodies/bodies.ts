import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { among } from '../engine/among.js';
import type { Store } from '../engine/store.js';
import { datedRows, firstPeriod, todays, todaysRow } from '../engine/periods.js';
import { body } from '../../workflows/records/body.js';
import { dateIn } from '../../workflows/kit/local-time.js';
import { decidedUntil } from './decided-until.js';

const DEFAULTS = { organ: null, decisionMode: 'recorded', deputyMode: 'none', languages: ['fi'], deadlineMoves: false };
const COLUMNS = {
  predecessor: 'predecessor_id',
  description: 'description',
  tasks: 'tasks',
  contactName: 'contact_name',
  contactEmail: 'contact_email',
  contactPhone: 'contact_phone',
  website: 'website',
  establishedOn: 'established_on',
  establishedBy: 'established_by',
  establishedSection: 'established_section',
};

export const bodies: Store = {
  workflow: body,
  table: 'body',
  columns: COLUMNS,
  json: ['description', 'tasks', 'contactName'],
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
    now_row.languages, now_row.deadline_moves as "deadlineMoves", coalesce(r.zone, 'Europe/Helsinki') as "of.zone",
    (select coalesce(jsonb_object_agg(o.id, o.region_id), '{}') from organ o where o.id = $3::uuid
      or o.id in (select p.organ_id from body_period p where p.body_id = t.id and p.superseded_at is null)) as "of.organRegions",
    (select max(coalesce(h.valid_until::text, 'infinity')) from holder h where h.body_id = t.id and h.superseded_at is null) as "of.heldUntil",
    (select max(coalesce(tm.valid_until::text, 'infinity')) from nomination_call c left join term tm on tm.id = c.term_id
      where c.body_id = t.id and c.state in ${among(CALL_STATES.underWay)}) as "of.calledUntil",
    ${decidedUntil('d.body_id = t.id')} as "of.decidedUntil"`,
  asks: 'organ',
  scope: { regionId: 'now_row.region_id', bodyId: 't.id' },
  readable: { public: 'true' },
  called: { name: todays('body_period', 'body_id', 'name') },
  filters: { region: 'exists (select 1 from body_period p where p.body_id = t.id and p.superseded_at is null and p.region_id = ?)' },
  parents: ({ id }) => ({ body: id as string }),
  // What has no column of its own is dated.
  make: ({ validFrom, ...given }, { now }) => {
    const [own, dated] = [true, false].map((undated) => Object.entries(given).filter(([name]) => name in COLUMNS === undated));
    const from = (validFrom ?? given['establishedOn'] ?? dateIn(now, 'Europe/Helsinki')) as string;
    return { ...Object.fromEntries(own ?? []), periods: [firstPeriod(from, now, { ...DEFAULTS, ...Object.fromEntries(dated ?? []) })] };
  },
};
