import { listInWords, type Text } from './text.js';

/** Who a person is towards one instance. `secretary` covers the substitute: nothing waits for one named human (domain, case 11). */
export const ROLES = ['administrator', 'secretary', 'contact', 'candidate', 'organ-member', 'clock', 'system', 'public'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  administrator: { fi: 'pääkäyttäjä', sv: 'administratören', en: 'the administrator' },
  secretary: { fi: 'sihteeri', sv: 'sekreteraren', en: 'the secretary' },
  contact: { fi: 'järjestön yhteyshenkilö', sv: 'organisationens kontaktperson', en: 'the contact person of the organisation' },
  candidate: { fi: 'henkilö itse', sv: 'personen själv', en: 'the person concerned' },
  'organ-member': { fi: 'päättävän toimielimen jäsen', sv: 'en medlem av det beslutande organet', en: 'a member of the deciding organ' },
  clock: { fi: 'palvelu itse määräajan tullen', sv: 'tjänsten själv när tiden är inne', en: 'the service itself when the time comes' },
  system: { fi: 'palvelu itse', sv: 'tjänsten själv', en: 'the service itself' },
  public: { fi: 'kuka tahansa', sv: 'vem som helst', en: 'anybody' },
};
/** Named beside the secretary wherever that role is: it is the same role. */
const SUBSTITUTE: Text = { fi: 'varahenkilö', sv: 'ställföreträdaren', en: 'the substitute' };

/** Whoever has one of these roles, people first: `sihteeri, varahenkilö tai pääkäyttäjä`. */
export function rolesInWords(roles: readonly Role[]): Text {
  const byItself = (role: Role): number => (role === 'clock' || role === 'system' ? 1 : 0);
  const names = [...roles]
    .sort((a, b) => byItself(a) - byItself(b))
    .flatMap((role) => (role === 'secretary' ? [ROLE_NAMES.secretary, SUBSTITUTE] : [ROLE_NAMES[role]]));
  return listInWords(names, 'or');
}

/** What an instance belongs to: roles are held towards these ids. */
export interface Scope {
  readonly regionId?: string | null;
  readonly bodyId?: string | null;
  /** For what belongs to several bodies, as a person does. */
  readonly bodyIds?: readonly string[];
  /** Who entered it: keeps it until it belongs to a body. */
  readonly keeperId?: string | null;
  readonly organId?: string | null;
  readonly organisationIds?: readonly string[];
  readonly personId?: string | null;
}

/** A dated right of a person. Instants; `until` is exclusive and may be open. */
export interface Grant {
  readonly role: 'administrator' | 'secretary' | 'substitute' | 'contact' | 'organ-member';
  readonly scopeId: string | null;
  readonly from: Date;
  readonly until: Date | null;
}

/** Who sends an event. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly grants: readonly Grant[] }
  | { readonly kind: 'link'; readonly personId: string; readonly subjectId: string }
  | { readonly kind: 'clock' }
  | { readonly kind: 'system' }
  | { readonly kind: 'public' };

/** The roles that an actor has towards an instance at an instant. Pure; everybody is also `public`. */
export function rolesOf(actor: Actor, scope: Scope, now: Date, instanceId?: string): Role[] {
  if (actor.kind === 'clock' || actor.kind === 'system' || actor.kind === 'public') return [actor.kind];
  if (actor.kind === 'link') return actor.subjectId === instanceId ? ['candidate', 'public'] : ['public'];
  const roles = new Set<Role>(['public']);
  if (scope.personId === actor.personId) roles.add('candidate');
  for (const { role, scopeId } of grantsHeld(actor, now)) {
    if (role === 'administrator') roles.add('administrator');
    if ((role === 'secretary' || role === 'substitute') && keeps(scope, scopeId, actor.personId)) roles.add('secretary');
    if (role === 'organ-member' && scopeId !== null && scopeId === scope.organId) roles.add('organ-member');
    if (role === 'contact' && scopeId !== null && scope.organisationIds?.includes(scopeId)) roles.add('contact');
  }
  return [...roles];
}

/** The rights that an actor holds at an instant. */
export const grantsHeld = (actor: Actor, now: Date): readonly Grant[] =>
  actor.kind === 'person' ? actor.grants.filter(({ from, until }) => from <= now && (until === null || now < until)) : [];

/** What an actor holds a right to anywhere at an instant. */
export const rolesHeld = (actor: Actor, now: Date): ReadonlySet<Grant['role']> => new Set(grantsHeld(actor, now).map(({ role }) => role));

/** The scopes (bodies, organisations, organs) towards which an actor holds any of some rights at an instant. */
export const scopesHeld = (actor: Actor, now: Date, ...roles: readonly Grant['role'][]): string[] =>
  grantsHeld(actor, now).flatMap(({ role, scopeId }) => (roles.includes(role) && scopeId !== null ? [scopeId] : []));

/** The organisations that an actor is contact of at an instant. */
export const contactOf = (actor: Actor, now: Date): string[] => scopesHeld(actor, now, 'contact');

/** The bodies that an actor is secretary or substitute of at an instant. */
export const secretaryOf = (actor: Actor, now: Date): string[] => scopesHeld(actor, now, 'secretary', 'substitute');

/** Whether a reader keeps the body that an instance belongs to: its secretary, the substitute, an administrator. */
export const isKeeper = (roles: readonly Role[]): boolean => roles.includes('secretary') || roles.includes('administrator');

/** Whether a reader has no business with an instance but everybody's. */
export const isStranger = (roles: readonly Role[]): boolean => roles.every((role) => role === 'public');

const keeps = (scope: Scope, bodyId: string | null, personId: string): boolean =>
  scope.keeperId === personId || bodyId === scope.bodyId || (bodyId !== null && scope.bodyIds?.includes(bodyId) === true);

/** Roles that may send an event; a function where the body's settings decide. Typed as a method, so that a workflow of any facts is a `Workflow`. */
export type May<F> = readonly Role[] | { by(facts: F): readonly Role[] }['by'];

export const mayOf = <F>(may: May<F>, facts: F): readonly Role[] => (typeof may === 'function' ? may(facts) : may);
