import type { Store } from '../engine/store.js';
import { bodiesOf, enteredBy, keeperOf } from './kept.js';
import { grant, type GrantFacts, refuseGrant } from '../../workflows/records/grant.js';

export const grants: Store = {
  workflow: grant,
  table: 'role_grant',
  columns: {
    person: 'person_id',
    role: 'role',
    body: 'body_id',
    region: 'region_id',
    organisation: 'organisation_id',
    organ: 'organ_id',
    from: 'starts_at',
    until: 'ends_at',
  },
  // Contacts are named by who keeps their organisation. A right on a region reaches its bodies: who keeps one of them knows who else does.
  scope: {
    personId: 't.person_id',
    bodyId: 't.body_id',
    bodyIds: `array(select b.body_id from ${bodiesOf('t.organisation_id')} b
      union select r.body_id from grant_reach r where r.id = t.id and r.body_id is not null)::text[]`,
    keeperId: keeperOf('t.organisation_id'),
    organisationIds: 'array[t.organisation_id::text]',
  },
  reads: `coalesce((select jsonb_agg(jsonb_build_object('from', o.starts_at, 'until', o.ends_at)) from role_grant o
    where o.organisation_id = t.organisation_id and o.role = 'contact' and o.id <> t.id), '[]') as "of.otherContacts",
    case when t.role = 'administrator' then coalesce((select jsonb_agg(jsonb_build_object('from', o.starts_at, 'until', o.ends_at)) from role_grant o
      where o.role = 'administrator' and o.id <> t.id and (o.ends_at is null or o.ends_at > $2)), '[]') else '[]' end as "of.otherAdministrators",
    coalesce((select jsonb_agg(jsonb_build_object('from', o.starts_at, 'until', o.ends_at)) from role_grant o
      where o.person_id = t.person_id and o.id <> t.id and o.role = t.role and o.starts_at < coalesce(o.ends_at, 'infinity')
        and (o.body_id, o.region_id, o.organisation_id, o.organ_id) is not distinct from (t.body_id, t.region_id, t.organisation_id, t.organ_id)), '[]') as "of.sameHeld",
    case when t.role = 'administrator' then (select o.id from role_grant o where o.role = 'administrator' order by o.id limit 1) end as "of.firstAdministration",
    ${enteredBy('t.person_id')} as "of.personEnteredBy",
    (exists (select 1 from role_grant o where o.organisation_id = t.organisation_id and o.role = 'contact' and o.person_id = t.person_id and o.id <> t.id)
      or exists (select 1 from membership m where m.organisation_id = t.organisation_id and m.person_id = t.person_id)) as "of.ofTheirs"`,
  // Administrators have no row in common but the right that was given first: whoever ends one holds it.
  parents: ({ organisation, of }) => ({
    organisation: organisation as string | null,
    grant: (of as GrantFacts['of']).firstAdministration,
  }),
  readable: {
    candidate: 't.person_id = $2',
    contact: 't.organisation_id = any($1)',
    secretary: `(t.id in (select r.id from grant_reach r where r.body_id = any($1)) or exists (select 1 from ${bodiesOf('t.organisation_id')} b where b.body_id = any($1))
      or ${keeperOf('t.organisation_id')} = $2)`,
  },
  filters: {
    // Everybody who keeps the body, or kept it, by a right on its region too.
    body: 't.id in (select r.id from grant_reach r where r.body_id = ?)',
    region: 't.region_id = ?',
    organisation: 't.organisation_id = ?',
    person: 't.person_id = ?',
  },
  make: (given, { now }) => ({ from: now, until: null, ...given }),
  audiences: {
    /** The contacts of an organisation at the instant that it was merged, and those to come, as contacts of what it became, each from when and as long as before. */
    'contacts-of': async ({ db, by }) => {
      const { rows } = await db.query<{ person: string; into: string; from: Date | null; until: Date | null }>(
        `select g.person_id as person, x.into, case when g.starts_at > $3 then g.starts_at end as from, case when bool_or(g.ends_at is null) then null else max(g.ends_at) end as until
          from role_grant g cross join (select organisation_standing($2::uuid) as into) x
          where g.role = 'contact' and g.organisation_id = $1 and (g.ends_at is null or g.ends_at > $3)
            and not exists (select 1 from role_grant o where o.role = 'contact' and o.organisation_id = x.into and o.person_id = g.person_id
              and o.starts_at <= greatest(g.starts_at, $3) and (o.ends_at is null or o.ends_at > greatest(g.starts_at, $3)))
          group by g.person_id, x.into, 3 order by g.person_id, 3 nulls first`,
        [by['organisation'], by['into'], by['at']],
      );
      return rows.map(({ person, into, from, until }) => ({
        create: {
          person,
          role: 'contact',
          organisation: into,
          ...(from ? { from: from.toISOString() } : {}),
          ...(until ? { until: until.toISOString() } : {}),
        },
      }));
    },
  },
  broken: { role_grant_check: () => refuseGrant('grant.range-empty', { pointer: '/until' }) },
};
