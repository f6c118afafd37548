import type { Audience, Store } from '../engine/store.js';
import { datedRows, firstPeriod, todays, todaysRow } from '../engine/periods.js';
import { bodiesOf, keeperOf } from './kept.js';
import { organisation } from '../../workflows/organisation/workflow.js';
import { CALL_STATES } from '../../workflows/nomination-call/states.js';
import { MEMBERSHIP_STATES } from '../../workflows/membership-term/states.js';
import { among } from '../engine/among.js';

/** The other one that an event names. */
const OTHER = `select jsonb_build_object('id', o.id, 'state', o.state, 'bodies', array${bodiesOf('o.id')}, 'keeper', ${keeperOf('o.id')})
  from organisation o where o.id = $3::uuid`;

/** What does not move when it is merged: members, mandates, seats that it names for, invitations to calls that are not over. */
const HOLDS = `(exists (select 1 from seat_period sp where sp.nominator_id = t.id and sp.superseded_at is null)
  or exists (select 1 from mandate a where a.organisation_id = t.id and a.superseded_at is null
    and (a.valid_until is null or a.valid_until > $2::date))
  or exists (select 1 from membership m where m.organisation_id = t.id
    and m.state in ${among(MEMBERSHIP_STATES.standing)})
  or exists (select 1 from call_invitation i join nomination_call c on c.id = i.call_id where i.organisation_id = t.id
    and c.state not in ${among(CALL_STATES.settled)}))`;

/** What an organisation has become by merging, with what was told of it; its mailbox where its contacts came along. */
const takingOver: Audience = async ({ db, by }) => {
  const { rows } = await db.query<{ id: string } & Record<string, unknown>>(
    `select organisation_standing($2::uuid) as id, o.business_id as "businessId", o.register_number as "registerNumber", case when $3 then o.mailbox end as mailbox,
        coalesce((select jsonb_agg(jsonb_build_object('body', s.body_id, 'sector', s.sector)) from organisation_sector s where s.organisation_id = o.id), '[]') as sectors
      from organisation o where o.id = $1`,
    [by['organisation'], by['into'], by['contacts']],
  );
  return rows.map(({ id, ...had }) => ({ id, event: { type: 'TAKE_OVER', from: by['organisation'], ...had } }));
};

export const organisations: Store = {
  workflow: organisation,
  table: 'organisation',
  columns: {
    businessId: 'business_id',
    registerNumber: 'register_number',
    verified: 'verified',
    newcomer: 'newcomer',
    mailbox: 'mailbox',
    language: 'language',
    dissolvedOn: 'dissolved_on',
    mergedInto: 'merged_into_id',
  },
  children: [
    { kind: 'ids', fact: 'keptApart', table: 'organisation_kept_apart', parent: 'organisation_id', item: 'other_id' },
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
  reads: `now_row.name, 'Europe/Helsinki' as "of.zone", (${OTHER}) as "of.other", ($3::uuid is not null and ${HOLDS}) as "of.holds"`,
  asks: ['into', 'other'],
  parents: ({ of }) => ({ organisation: (of as { other: { id: string } | null }).other?.id ?? null }),
  scope: { organisationIds: 'array[t.id::text]', bodyIds: `array${bodiesOf('t.id')}::text[]`, keeperId: keeperOf('t.id') },
  readable: {
    public: 't.verified or not t.newcomer',
    contact: 't.id = any($1)',
    secretary: `exists (select 1 from ${bodiesOf('t.id')} b where b.body_id = any($1))`,
  },
  called: { name: todays('organisation_name', 'organisation_id', 'name') },
  filters: { body: 'exists (select 1 from organisation_sector s where s.organisation_id = t.id and s.body_id = ?)' },
  // An organisation's first name holds from the beginning: when it was founded nobody asks.
  make: ({ validFrom, name, ...given }, { now, actor }) => ({
    verified: false,
    newcomer: actor.kind === 'system',
    language: 'fi',
    sectors: [],
    keptApart: [],
    ...given,
    periods: [firstPeriod((validFrom as string | undefined) ?? '1900-01-01', now, { name })],
  }),
  audiences: { 'taking-over': takingOver },
  show: ({ mailbox, ...facts }, roles) =>
    roles.some((r) => r === 'contact' || r === 'secretary' || r === 'administrator') ? { ...facts, mailbox } : facts,
};
