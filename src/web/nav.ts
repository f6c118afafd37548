import type { Actor, Grant } from '../../workflows/kit/policy.js';
import { NAV } from '../locales/nav.js';
import type { NavItem } from './reader.js';

/** Where somebody may go from everywhere, by what they are entitled to. What a page shows is its own matter. */
export function navigation(actor: Actor, now: Date): readonly NavItem[] {
  const roles = rolesHeld(actor, now);
  const has = (...any: Grant['role'][]): boolean => any.some((role) => roles.has(role));
  return [
    { href: '/', label: NAV.bodies },
    ...(actor.kind === 'person' ? [{ href: '/me', label: NAV.mine }] : []),
    ...(has('secretary', 'substitute', 'administrator') ? [{ href: '/desk', label: NAV.desk }] : []),
    ...(has('secretary', 'substitute', 'administrator') ? [{ href: '/organisations', label: NAV.organisations }] : []),
    ...(has('organ-member') ? [{ href: '/organ', label: NAV.organ }] : []),
    ...(has('administrator') ? [{ href: '/admin', label: NAV.administration }] : []),
  ];
}

/** Roles that a person holds anywhere at an instant. */
export const rolesHeld = (actor: Actor, now: Date): ReadonlySet<Grant['role']> =>
  new Set(
    actor.kind === 'person' ? actor.grants.filter((g) => g.from <= now && (g.until === null || now < g.until)).map((g) => g.role) : [],
  );

/** The scopes (bodies, organisations, organs) towards which a person holds any of some roles. */
export const scopesHeld = (actor: Actor, now: Date, ...roles: readonly Grant['role'][]): readonly string[] =>
  actor.kind !== 'person'
    ? []
    : actor.grants.flatMap((g) =>
        roles.includes(g.role) && g.scopeId !== null && g.from <= now && (g.until === null || now < g.until) ? [g.scopeId] : [],
      );
