import { rolesHeld, scopesHeld } from '../../../workflows/kit/policy.js';
import { NotFound } from '../../engine/errors.js';
import { badCharacters } from '../../engine/payload.js';
import type { Loaded, Store } from '../../engine/store.js';
import type { Visit } from '../../web/acting.js';
import { loadFor } from '../instances/instance.js';

/** IANA zone in which these pages tell and take times where a thing has no zone of its own. */
export const ZONE = 'Europe/Helsinki';

/**
 * The bodies that the visitor keeps, as secretary or as substitute: nothing here waits for one named human. Null: all of them, for an administrator.
 * @throws NotFound for who keeps none
 */
export function keptBodies({ actor, reader }: Visit): readonly string[] | null {
  if (rolesHeld(actor, reader.now).has('administrator')) return null;
  const bodies = [...new Set(scopesHeld(actor, reader.now, 'secretary', 'substitute'))];
  if (bodies.length === 0) throw new NotFound();
  return bodies;
}

/** @throws NotFound for who does not keep the body */
export function mustKeep(visited: Visit, bodyId: string | null | undefined): void {
  const bodies = keptBodies(visited);
  if (bodies !== null && !bodies.includes(bodyId ?? '')) throw new NotFound();
}

/** An instance of a body that the visitor keeps. @throws NotFound */
export async function loadKept(visited: Visit, workflow: string, id: string): Promise<{ store: Store; facts: Loaded }> {
  const store = visited.program.engine.registry.workflow(workflow);
  const facts = await loadFor(visited, store, id);
  mustKeep(visited, facts.scope.bodyId);
  return { store, facts };
}

/** A value of the address's query; null when it is not there once. */
export function queried({ request }: Visit, name: string): string | null {
  const value = (request.query as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' && value !== '' && badCharacters(value).length === 0 ? value : null;
}

/** Which page of a list is asked for, from 1. */
export const pageAsked = (visited: Visit): number => pageIn(queried(visited, 'page'));

/** The number of a page that a text says. */
export const pageIn = (text: string | null): number => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : 1);
