import { contactOf, mayOf, type Role, rolesOf, type May, type Scope } from '../../workflows/kit/policy.js';
import { personActor, type GrantsTold } from '../access/person.js';

/** As what somebody acted: a role, the secretary's substitute told apart. */
export type ActedAs = Role | 'substitute';

/** The role that an act is told by where somebody has several: the one that says most of why that person did it. */
const FIRST: readonly Role[] = ['contact', 'candidate', 'organ-member', 'secretary', 'administrator'];

interface Act {
  readonly personId: string;
  /** All that the person ever held. */
  readonly grants: GrantsTold;
  readonly at: Date;
  readonly may: May<never>;
}
/** What is asked of acts: to which instance, and the organisations that the reader is a contact of. */
interface To {
  readonly facts: object;
  readonly scope: Scope;
  readonly own: readonly string[];
}

/**
 * As what a person acted on an instance, by what the person was towards it at that instant. Pure.
 * @returns `named`: a contact of one of the instance's organisations that is the reader's own acted as that, whom its contacts know; `as` null where no role explains the act
 */
export function actedAs({ personId, grants, at, may }: Act, { facts, scope, own }: To): { as: ActedAs | null; named: boolean } {
  const actor = personActor(personId, grants);
  const held = rolesOf(actor, scope, at);
  const might = mayOf(may, facts as never);
  const role = FIRST.find((one) => held.includes(one) && might.includes(one)) ?? null;
  if (role === 'contact')
    return { as: role, named: contactOf(actor, at).some((id) => own.includes(id) && scope.organisationIds?.includes(id)) };
  if (role !== 'secretary') return { as: role, named: false };
  const less = { ...actor, grants: actor.grants.filter((grant) => grant.role !== 'substitute') };
  return { as: rolesOf(less, scope, at).includes('secretary') ? role : 'substitute', named: false };
}
