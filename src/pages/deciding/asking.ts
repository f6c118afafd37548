import { isKeeper } from '../../../workflows/kit/policy.js';
import { showReason, type ReasonShown } from '../../../workflows/kit/reason.js';
import { decide, type Decision, type Facts, type SentEvent } from '../../../workflows/kit/workflow.js';
import { notYours } from '../../engine/permission.js';
import { NotFound } from '../../engine/errors.js';
import { stateTold } from '../../engine/state-told.js';
import type { Loaded, Store } from '../../engine/store.js';
import type { Visit } from '../../web/acting.js';
import { loadFor } from '../instances/instance.js';

/** What would become of an event with its payload: the preview of a button that says everything the event needs. */
export interface Foreseen {
  readonly allowed: boolean;
  readonly reasons: readonly ReasonShown[];
}

/** Asks policy and rules about an event with its payload, as sending it would: what would come of it, or why not. Nothing is read or written. */
export function outcomeOf({ workflow }: Store, facts: Loaded, event: SentEvent): Decision<Facts> {
  const definition = workflow.events[event.type];
  const stranger = definition ? notYours(definition, facts) : null;
  return stranger ? { allowed: false, reasons: [stranger] } : decide(workflow, stateTold(facts), facts, event);
}

/** The same as a button shows it. */
export const foresee = (visited: Visit, store: Store, facts: Loaded, event: SentEvent): Foreseen =>
  shown(visited, outcomeOf(store, facts, event));

/** What was found, as a button shows it. */
export const shown = ({ reader }: Visit, found: Decision<Facts>): Foreseen => ({
  allowed: found.allowed,
  reasons: found.allowed ? [] : found.reasons.map((reason) => showReason(reason, reader.language)),
});

/** An instance for whoever keeps its body: secretary, substitute, administrator. Others do not learn that there is such a page. @throws NotFound */
export async function loadForKeeper(visited: Visit, collection: string, id: string): Promise<{ store: Store; facts: Loaded }> {
  const store = visited.program.engine.registry.collection(collection);
  const facts = await loadFor(visited, store, id);
  if (!isKeeper(facts.roles)) throw new NotFound();
  return { store, facts };
}

/** A text of the address's query; null where it was not given once. */
export const asked = ({ request }: Visit, name: string): string | null => {
  const value = (request.query as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
