import { rolesHeld, type Actor, type Grant } from '../../workflows/kit/policy.js';
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
