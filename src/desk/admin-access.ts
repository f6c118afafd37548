import type { Db } from '../engine/store.js';
import { bodyOn, nameOf, organisationName, todayIn } from './sql.js';
import { paged, pageOf, type Asked, type Paged } from './registers.js';
import { instants, type OwnWords, type Someone } from './told.js';

/** Where a right lies in time; `soon`: it holds and ends within 30 days. */
export const GRANT_TIMES = ['current', 'soon', 'coming', 'ended'] as const;
export type GrantTime = (typeof GRANT_TIMES)[number];

/** A right of somebody, wherever it lies in time. */
export interface GrantTold {
  readonly id: string;
  readonly person: Someone;
  readonly role: string;
  /** What it is towards: a body, a whole region or an organ in own words, an organisation by its name; null for administrators. */
  readonly scope: {
    readonly id: string;
    readonly kind: 'body' | 'region' | 'organ' | 'organisation';
    readonly name: OwnWords | string;
  } | null;
  readonly from: Date;
  /** Exclusive. */
  readonly until: Date | null;
  readonly time: Exclude<GrantTime, 'soon'>;
  /** Ends within 30 days. */
  readonly soon: boolean;
  /** An identity provider gives it, and takes it when it no longer does. */
  readonly provided: boolean;
}

const TODAY = todayIn('$1');
const TIME = `case when g.ends_at <= $1 then 'ended' when g.starts_at > $1 then 'coming' else 'current' end`;
const SOON = `(g.starts_at <= $1 and g.ends_at > $1 and g.ends_at <= $1::timestamptz + interval '30 days')`;
const GRANTS = pageOf(
  `select g.*, ${TIME} as time, coalesce(${SOON}, false) as soon, p.family_name, p.given_name, ${nameOf('p')} as person_name from role_grant g join person p on p.id = g.person_id
    where ($2::text is null or ${nameOf('p')} ilike $2 or p.family_name || ' ' || p.given_name ilike $2)
      and ($5::text is null or g.role = $5) and ($6::uuid is null or $6 in (g.region_id, g.organ_id, g.organisation_id)
        or g.id in (select k.id from grant_reach k where k.body_id = $6))
      and ($7::uuid is null or g.person_id = $7) and ($9::uuid is null or g.id = $9) and ($8::text is null or ${TIME} = $8 or ($8 = 'soon' and ${SOON}))`,
  ['family_name', 'given_name', 'role', 'starts_at', 'id'],
  `json_build_object('id', x.id, 'person', json_build_object('id', x.person_id, 'name', x.person_name), 'role', x.role, 'from', x.starts_at, 'until', x.ends_at, 'time', x.time,
    'soon', x.soon,
    'provided', exists (select 1 from oidc_grant o where o.grant_id = x.id),
    'scope', coalesce((select json_build_object('id', x.body_id, 'kind', 'body', 'name', bp.name) from ${bodyOn('x.body_id', TODAY)} bp),
      (select json_build_object('id', r.id, 'kind', 'region', 'name', r.name) from region r where r.id = x.region_id),
      (select json_build_object('id', o.id, 'kind', 'organ', 'name', o.name) from organ o where o.id = x.organ_id),
      case when x.organisation_id is not null then json_build_object('id', x.organisation_id, 'kind', 'organisation', 'name', ${organisationName('x.organisation_id', TODAY)}) end))`,
);

export interface GrantsAsked extends Asked {
  readonly role?: string | undefined;
  /** Id of a body, region, organ or organisation; of a body also who keeps it by a right on its region. */
  readonly scope?: string | undefined;
  readonly person?: string | undefined;
  readonly time?: GrantTime | undefined;
  /** This one alone. */
  readonly id?: string | undefined;
}

/** Rights by the family name of who has them, a page at a time. For the administrator. One statement. */
export async function grantRegister(
  db: Db,
  { role, scope, person, time, id, ...asked }: GrantsAsked,
  now: Date,
): Promise<Paged<GrantTold>> {
  const values = [role, scope, person, time, id].map((value) => value ?? null);
  const found = await paged<GrantTold>(db, GRANTS, asked, now, values);
  return { ...found, rows: found.rows.map((row) => instants(row, 'from', 'until')) };
}

/** A token of the API; of its text only a hash is kept. Instants are real time. */
export interface TokenTold {
  readonly id: string;
  readonly label: string;
  readonly person: Someone;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: 'live' | 'expired' | 'revoked';
  /** Good, and expires within 14 days. */
  readonly soon: boolean;
}

const LIVE = 't.revoked_at is null and t.expires_at > clock_timestamp()';
const TOKENS = pageOf(
  `select t.*, ${LIVE} as live, ${nameOf('p')} as person_name from access_token t join person p on p.id = t.person_id
    where $1::timestamptz is not null and ($5::uuid is null or t.person_id = $5) and ($2::text is null or ${nameOf('p')} ilike $2 or t.label ilike $2)`,
  ['live desc', 'id desc'],
  `json_build_object('id', x.id, 'label', x.label, 'person', json_build_object('id', x.person_id, 'name', x.person_name), 'createdAt', x.created_at, 'expiresAt', x.expires_at,
    'state', case when x.live then 'live' when x.revoked_at is not null then 'revoked' else 'expired' end,
    'soon', x.live and x.expires_at <= clock_timestamp() + interval '14 days')`,
);

/** Tokens of one person, or of all, a page at a time: good ones first, then the newest. `q` is a part of a name or of what it is for. For the administrator. One statement. */
export async function tokenRegister(
  db: Db,
  { person, ...asked }: Asked & { readonly person?: string },
  now: Date,
): Promise<Paged<TokenTold>> {
  const found = await paged<TokenTold>(db, TOKENS, asked, now, [person ?? null]);
  return { ...found, rows: found.rows.map((row) => instants(row, 'createdAt', 'expiresAt')) };
}
