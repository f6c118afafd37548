import { mayOf, rolesInWords, type Actor, type Role } from '../../workflows/kit/policy.js';
import type { Reason } from '../../workflows/kit/reason.js';
import type { EventDefinition, Facts } from '../../workflows/kit/workflow.js';
import { Forbidden, NotFound } from './errors.js';
import { refuseGeneral } from './general-refusals.js';
import type { Loaded, Store } from './store.js';

/** What a person may not read does not exist for them. @throws NotFound */
export function mayKnow(store: Store, facts: Loaded): void {
  if (!knows(store, facts)) throw new NotFound();
}
/** Whether the reader may know that it is there. */
export const knows = (store: Store, facts: Loaded): boolean => {
  const readers = mayOf(store.workflow.reads, facts);
  return facts.roles.some((role) => role === 'clock' || role === 'system' || readers.includes(role)) || readers.includes('public');
};

/** @throws Forbidden */
export function mustBeAllowed(definition: EventDefinition<Facts>, facts: Loaded): void {
  const reason = notYours(definition, facts);
  if (reason) throw new Forbidden([reason], facts.actorId === null && facts.roles.includes('public'));
}

/** Refuses at once who has the role towards nothing at all, before anything is written and a constraint speaks first. */
export function mustBePossible(definition: EventDefinition<Facts>, actor: Actor): void {
  const reason = neverYours(definition, actor);
  if (reason) throw new Forbidden([reason], actor.kind === 'public');
}
/** Why the actor may not send an event to anything at all; null when there could be something. */
export function neverYours({ may, mayAtMost }: EventDefinition<Facts>, actor: Actor): Reason | null {
  const most = typeof may === 'function' ? mayAtMost : may;
  return most === undefined || most.some((role) => couldBe(actor, role)) ? null : somebodyElses(most);
}
function couldBe(actor: Actor, role: Role): boolean {
  if (actor.kind === 'link') return role === 'candidate' || role === 'public';
  if (actor.kind !== 'person') return role === actor.kind;
  return role === 'candidate' || role === 'public' || actor.grants.some((g) => (g.role === 'substitute' ? 'secretary' : g.role) === role);
}

/** Why the actor may not send an event; null when it may. */
export function notYours(definition: EventDefinition<Facts>, facts: Loaded): Reason | null {
  const may = mayOf(definition.may, facts);
  return facts.roles.some((role) => may.includes(role)) ? null : somebodyElses(may);
}
const somebodyElses = (may: readonly Role[]): Reason => refuseGeneral('not-yours', { whoCan: may, who: rolesInWords(may) });
