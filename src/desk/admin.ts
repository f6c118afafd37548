import type { Db } from '../engine/store.js';
import { bodyOn, granted, holds, listOf, nameOf, organisationName, sortable, todayIn } from './sql.js';
import { rowsOf, statement, type Something } from './told.js';

/** How much of everything there is, and what soon needs somebody. */
export interface AdminOverview {
  readonly regions: number;
  readonly organs: number;
  readonly bodies: number;
  readonly people: number;
  readonly organisations: number;
  /** Grants that hold now and end within 30 days by the clock. */
  readonly grantsEnding: number;
  /** Good tokens that expire within 14 days of real time. */
  readonly tokensExpiring: number;
  /** Some body has seats, a term and a secretary: a call can be made. */
  readonly ready: boolean;
  /** The body being set up: the newest. */
  readonly newest: {
    readonly id: string;
    readonly regime: string;
    readonly established: boolean;
    readonly seats: number;
    readonly terms: number;
    readonly secretaries: number;
  } | null;
}

const SECRETARIES = (body: string): string =>
  `(select count(*)::integer from grant_reach g where g.body_id = ${body} and g.role = 'secretary' and ${granted('g', '$1')})`;
const SEATS = (body: string): string => `(select count(*)::integer from seat s where s.body_id = ${body})`;
const TERMS = (body: string): string => `(select count(*)::integer from term t where t.body_id = ${body})`;

const OVERVIEW = statement(`select (select count(*)::integer from region) as regions, (select count(*)::integer from organ) as organs,
    (select count(*)::integer from body) as bodies, (select count(*)::integer from person where erased_at is null) as people,
    (select count(*)::integer from organisation where state = 'current') as organisations,
    (select count(*)::integer from role_grant g where g.starts_at <= $1 and g.ends_at > $1 and g.ends_at <= $1::timestamptz + interval '30 days') as "grantsEnding",
    (select count(*)::integer from access_token t where t.revoked_at is null and t.expires_at > clock_timestamp()
      and t.expires_at <= clock_timestamp() + interval '14 days') as "tokensExpiring",
    exists (select 1 from body b where ${SEATS('b.id')} > 0 and ${TERMS('b.id')} > 0 and ${SECRETARIES('b.id')} > 0) as ready,
    (select json_build_object('id', b.id, 'regime', bp.regime, 'established', b.established_on is not null, 'seats', ${SEATS('b.id')},
      'terms', ${TERMS('b.id')}, 'secretaries', ${SECRETARIES('b.id')})
      from body b join lateral ${bodyOn('b.id', todayIn('$1'))} bp on true order by b.id desc limit 1) as newest`);

/** For the administrator. One statement. */
export async function adminOverview(db: Db, now: Date): Promise<AdminOverview> {
  const [row] = await rowsOf<AdminOverview>(db, OVERVIEW, [now]);
  return row as AdminOverview;
}

export interface AdminOrgan extends Something {
  readonly kind: string;
  /** The body that it is, or that it prepares for. */
  readonly body: Something | null;
}
export interface AdminBody extends Something {
  readonly regime: string;
  readonly organ: Something | null;
  readonly established: boolean;
  /** Seats that there are today. */
  readonly seats: number;
  /** Who is secretary today, of the body or of the whole region. */
  readonly secretaries: readonly { readonly name: string; readonly regional: boolean }[];
  /** One of its dated rows holds today: it has begun, and has not ended. */
  readonly standing: boolean;
}
/** A region with its organs and bodies by name. */
export interface AdminRegion extends Something {
  readonly kind: string;
  readonly zone: string;
  /** Names of those who are secretary of the whole region today. */
  readonly secretaries: readonly string[];
  readonly organs: readonly AdminOrgan[];
  readonly bodies: readonly AdminBody[];
}

const TODAY = todayIn('$1', 'r.zone');
const REGIONS = statement(`select r.id, r.name, r.kind, r.zone,
    ${listOf(
      nameOf('p'),
      'p.family_name, p.id',
      `from role_grant g join person p on p.id = g.person_id where g.region_id = r.id and g.role = 'secretary' and ${granted('g', '$1')}`,
    )} as secretaries,
    ${listOf(
      `json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'body', (select json_build_object('id', o.body_id, 'name', bp.name) from ${bodyOn('o.body_id', TODAY)} bp))`,
      `${sortable('o.name')}, o.id`,
      'from organ o where o.region_id = r.id',
    )} as organs,
    ${listOf(
      `json_build_object('id', b.id, 'name', bp.name, 'regime', bp.regime, 'organ', (select json_build_object('id', o.id, 'name', o.name) from organ o where o.id = bp.organ_id),
        'established', b.established_on is not null, 'standing', ${holds('bp', TODAY)},
        'seats', (select count(*) from seat s join seat_period sp on sp.seat_id = s.id and sp.superseded_at is null and ${holds('sp', TODAY)} where s.body_id = b.id),
        'secretaries', ${listOf(
          `json_build_object('name', ${nameOf('p')}, 'regional', g.region_id is not null)`,
          'g.region_id nulls first, p.family_name, p.id',
          `from grant_reach g join person p on p.id = g.person_id where g.body_id = b.id and g.role = 'secretary' and ${granted('g', '$1')}`,
        )})`,
      `${sortable('bp.name')}, b.id`,
      `from body b join lateral ${bodyOn('b.id', TODAY)} bp on true where bp.region_id = r.id`,
    )} as bodies
  from region r order by ${sortable('r.name')}, r.id`);

/** The regions with what is in them. For the administrator. One statement. */
export const adminRegions = (db: Db, now: Date): Promise<AdminRegion[]> => rowsOf<AdminRegion>(db, REGIONS, [now]);

/** Something that a right may be towards, or somebody who may get one. `more` tells those of one name apart. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly more: string | null;
}
const MOST = 30;
const ORGANISATIONS =
  statement(`select o.id, x.name, o.business_id as more from organisation o cross join lateral (select ${organisationName('o.id', todayIn('$2'))} as name) x
  where o.state = 'current' and exists (select 1 from organisation_name n where n.organisation_id = o.id and n.superseded_at is null and n.name ilike $1)
  order by x.name, o.id limit ${MOST}`);
const PEOPLE =
  statement(`select p.id, ${nameOf('p')} as name, (select e.address from email_address e where e.person_id = p.id order by e.ordinal limit 1) as more
  from person p where p.erased_at is null and (${nameOf('p')} ilike $1 or p.family_name || ' ' || p.given_name ilike $1
    or exists (select 1 from email_address e where e.person_id = p.id and e.address ilike $1)) order by p.family_name, p.given_name, p.id limit ${MOST}`);

const pattern = (q: string): string => `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** People by a part of a name or address, at most 30. For the administrator. */
export const findPeople = (db: Db, q: string): Promise<Found[]> => rowsOf<Found>(db, PEOPLE, [pattern(q)]);

const AT_ADDRESS = statement(`select p.id, ${nameOf('p')} as name, null as more from person p
  where p.erased_at is null and exists (select 1 from email_address e where e.person_id = p.id and e.address_key = email_key($1)) order by p.id limit 30`);

/** Who has an address, however it is spelt. For the administrator. */
export const peopleAt = (db: Db, address: string): Promise<Found[]> => rowsOf<Found>(db, AT_ADDRESS, [address]);

/** Organisations that there are, by a part of a name, at most 30. For the administrator. */
export const findOrganisations = (db: Db, q: string, now: Date): Promise<Found[]> => rowsOf<Found>(db, ORGANISATIONS, [pattern(q), now]);
