import { isKeeper } from '../../../workflows/kit/policy.js';
import type { Loaded, Store } from '../../engine/store.js';
import type { Visit } from '../../web/acting.js';
import { actionsOf, type Available, loadFor } from '../instances/instance.js';

/** What somebody has to do with an instance beyond reading of it. */
export interface Keeping {
  readonly facts: Loaded;
  /** Null where nothing is the reader's to do, now or later. */
  readonly actions: readonly Available[] | null;
  /** The reader is its secretary, the substitute or an administrator. */
  readonly keeps: boolean;
}

/** What the reader may do with an instance, of those events that are the reader's at all. @throws NotFound */
export async function keepingOf(visited: Visit, store: Store, id: string): Promise<Keeping> {
  const facts = await loadFor(visited, store, id);
  const actions = actionsOf(visited, store, facts).filter(({ reasons }) => reasons.every(({ code }) => code !== 'not-yours'));
  return {
    facts,
    actions: actions.length > 0 ? actions : null,
    keeps: isKeeper(facts.roles),
  };
}
