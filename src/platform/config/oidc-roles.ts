import { isId } from '../../../workflows/kit/fields.js';
import type { Check } from './checks.js';

/** Roles that an identity provider may give: those of staff. A contact is named by people who know the organisation. */
const TOWARDS = { administrator: null, secretary: 'body or region', substitute: 'body or region', 'organ-member': 'organ' } as const;

/** One value of the role claim, and the grant that it stands for. */
export interface RoleGiven {
  readonly claim: string;
  readonly role: keyof typeof TOWARDS;
  /** Id of the body, region or organ; null for an administrator. */
  readonly scopeId: string | null;
}

/**
 * Reads `value=role` and `value=role:id`, separated by semicolons. The value is what stands before the last `=`, so that it may hold one;
 * the same value may be listed again for another role.
 */
export const roleMap: Check<readonly RoleGiven[]> = {
  takes:
    'a list like edustus-admin=administrator;kh-secretary=secretary:<id of the body or region>;kh-board=organ-member:<id of the organ>',
  read: (raw) =>
    raw
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map(readOne),
};

function readOne(item: string): RoleGiven {
  const [, claim, role, scopeId = null] = /^(.*\S)\s*=\s*([a-z-]+)(?::(\S+))?$/.exec(item) ?? [];
  if (claim === undefined || !isRole(role) || (TOWARDS[role] === null ? scopeId !== null : !isId(scopeId))) throw new Error('does not fit');
  return { claim, role, scopeId: scopeId?.toLowerCase() ?? null };
}
const isRole = (role: string | undefined): role is RoleGiven['role'] => role !== undefined && Object.hasOwn(TOWARDS, role);
