import { isId } from '../../../workflows/kit/fields.js';
import { type ReasonShown, showReason } from '../../../workflows/kit/reason.js';
import { preview, type Workflow } from '../../../workflows/kit/workflow.js';
import { knows, neverYours, notYours } from '../../engine/permission.js';
import { NotFound } from '../../engine/errors.js';
import { loadFacts } from '../../engine/load.js';
import { stateTold } from '../../engine/state-told.js';
import type { Loaded, Store } from '../../engine/store.js';
import { availableOf } from '../../api/present.js';
import type { Visit } from '../../web/acting.js';

/** What somebody could send to an instance: allowed, or why not. */
export interface Available {
  readonly type: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly reasons: readonly ReasonShown[];
}

/** An instance that the visitor may know of. @throws NotFound */
export async function loadFor({ program, actor, reader }: Visit, store: Store, id: string): Promise<Loaded> {
  const [facts] = isId(id) ? await loadFacts(program.pool, store, [id], reader.now, actor) : [];
  if (!facts || !knows(store, facts)) throw new NotFound();
  return facts;
}

/** What may be done with an instance now, and what not and why: the same preview as the API's, so that a button and a refusal say the same. */
export const actionsOf = ({ reader }: Visit, store: Store, facts: Loaded): readonly Available[] =>
  availableOf(store, { ...facts, state: stateTold(facts) }, reader.language) as unknown as readonly Available[];

/** Why the visitor makes no such thing, whatever it would say; none: there may be one that they make. */
export const whyNotMake = ({ actor, reader }: Visit, { create }: Workflow): readonly ReasonShown[] => {
  const never = neverYours(create, actor);
  return never ? [showReason(never, reader.language)] : [];
};

/** One of them. */
export const actionOf = (visited: Visit, store: Store, facts: Loaded, type: string): Available | undefined =>
  actionsOf(visited, store, facts).find((action) => action.type === type);

/** Why an event cannot be sent now: also one that the state does not know, or that nobody but Edustus sends. None: it can. @throws NotFound for no event */
export function whyNot(visited: Visit, store: Store, facts: Loaded, type: string): readonly ReasonShown[] {
  const { workflow } = store;
  const definition = Object.hasOwn(workflow.events, type) ? workflow.events[type] : undefined;
  if (!definition) throw new NotFound();
  const action = actionOf(visited, store, facts, type);
  if (action) return action.reasons;
  const stranger = notYours(definition, facts);
  const reasons = stranger ? [stranger] : preview(workflow, stateTold(facts), facts, type);
  return reasons.map((reason) => showReason(reason, visited.reader.language));
}

/** Several events that a page is about, allowed or why not: where the state knows none of them, why that is so of the first. */
export function waysOf(visited: Visit, store: Store, facts: Loaded, types: readonly string[]): readonly Available[] {
  const ways = actionsOf(visited, store, facts).filter(({ type }) => types.includes(type));
  const [first = ''] = types;
  if (ways.length > 0) return ways;
  const reasons = whyNot(visited, store, facts, first);
  return [{ type: first, label: visited.reader.t(store.workflow.events[first]?.label ?? store.workflow.label), allowed: false, reasons }];
}
