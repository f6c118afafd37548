import type { PoolClient } from 'pg';
import type { Engine } from '../engine/engine.js';
import type { RoleGiven } from '../platform/config/oidc-roles.js';

const SYSTEM = { kind: 'system' } as const;

/** What a claim holds, as texts. Its name is looked for whole, then, along its dots, in nested claims. */
export function claimValues(claims: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : name.split('.').reduce<unknown>(within, claims);
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((item) => typeof item === 'string');
}
const within = (claims: unknown, name: string): unknown =>
  typeof claims === 'object' && claims !== null && Object.hasOwn(claims, name) ? (claims as Record<string, unknown>)[name] : undefined;

/** The grants that the values of a claim stand for, each once. */
export function rolesGiven(roles: readonly RoleGiven[], values: readonly string[]): RoleGiven[] {
  const given = roles.filter(({ claim }) => values.includes(claim));
  return [...new Map(given.map((role) => [keyOf(role), role])).values()];
}
const keyOf = ({ role, scopeId }: Pick<RoleGiven, 'role' | 'scopeId'>): string => `${role} ${scopeId ?? ''}`;

interface Held {
  readonly id: string;
  readonly role: RoleGiven['role'];
  readonly scopeId: string | null;
  readonly from: Date;
  /** Made by an identity provider, for this account. */
  readonly ours: boolean;
}

/**
 * Brings a person's grants in line with what the identity provider says: makes those that are not there, ends those that came from it and that it
 * no longer gives. Grants made by people are left alone. Each is an event of the engine, so the journal has it.
 * @param client inside the transaction that signs in; the account's row is locked, so two sign-ins make nothing twice
 * @returns the roles whose body, region or organ does not exist, so nothing was granted
 */
export async function grantRoles(
  { engine, client }: { engine: Engine; client: PoolClient },
  { personId, accountId, wanted, now }: { personId: string; accountId: string; wanted: readonly RoleGiven[]; now: Date },
): Promise<RoleGiven[]> {
  const { rows: held } = await client.query<Held>(
    `select g.id, g.role, coalesce(g.body_id, g.region_id, g.organ_id) as "scopeId", g.starts_at as "from",
        exists (select 1 from oidc_grant o where o.grant_id = g.id and o.account_id = $2) as ours
      from role_grant g where g.person_id = $1 and g.organisation_id is null and (g.ends_at is null or g.ends_at > $3) order by g.id for no key update of g`,
    [personId, accountId, now],
  );
  const has = (keys: readonly Pick<RoleGiven, 'role' | 'scopeId'>[], one: Pick<RoleGiven, 'role' | 'scopeId'>): boolean =>
    keys.some((key) => keyOf(key) === keyOf(one));
  for (const { id, from } of held.filter((grant) => grant.ours && !has(wanted, grant))) {
    // A grant that is ended at the instant of its making has held for a moment: an empty range is refused.
    const until = new Date(Math.max(now.getTime(), from.getTime() + 1)).toISOString();
    const done = await engine.sendIn(client, { workflow: 'grant', id, actor: SYSTEM, event: { type: 'AMEND', until } });
    if (!done) throw new Error(`the grant ${id} changed while it was locked`);
  }
  const known = held.filter(({ from }) => from <= now);
  const missing = wanted.filter((role) => !has(known, role));
  const scopeOf = await scopesThere(client, missing);
  const impossible: RoleGiven[] = [];
  for (const given of missing) {
    const scope = scopeOf(given);
    if (scope === null) impossible.push(given);
    else {
      const payload = { person: personId, role: given.role, ...scope };
      const { id } = await engine.createIn(client, { workflow: 'grant', actor: SYSTEM, payload });
      await client.query('insert into oidc_grant (grant_id, account_id) values ($1, $2)', [id, accountId]);
    }
  }
  return impossible;
}

type Towards = Readonly<Partial<Record<'body' | 'region' | 'organ', string>>>;

/** What each role is towards, as a field of the grant; null where there is no such thing, or not of a kind that the role takes. */
async function scopesThere(client: PoolClient, roles: readonly RoleGiven[]): Promise<(role: RoleGiven) => Towards | null> {
  const ids = roles.flatMap(({ scopeId }) => scopeId ?? []);
  if (ids.length === 0) return () => ({});
  const { rows } = await client.query<{ id: string; kind: keyof Towards }>(
    `select id, 'body' as kind from body where id = any($1::uuid[]) union all select id, 'region' from region where id = any($1::uuid[])
      union all select id, 'organ' from organ where id = any($1::uuid[])`,
    [ids],
  );
  return ({ role, scopeId }) => {
    if (scopeId === null) return {};
    const found = rows.find(({ id, kind }) => id === scopeId && (kind === 'organ') === (role === 'organ-member'));
    return found ? { [found.kind]: found.id } : null;
  };
}
