import { NotFound } from './errors.js';
import type { Store } from './store.js';

/** The stores of all slices, by workflow and by collection. */
export class Registry {
  private readonly byWorkflow: ReadonlyMap<string, Store>;
  private readonly byCollection: ReadonlyMap<string, Store>;

  constructor(readonly stores: readonly Store[]) {
    this.byWorkflow = new Map(stores.map((s) => [s.workflow.name, s]));
    this.byCollection = new Map(stores.map((s) => [s.workflow.collection, s]));
  }

  /** @throws Error for a workflow that no slice stores: a mistake in the program */
  workflow(name: string): Store {
    const store = this.byWorkflow.get(name);
    if (!store) throw new Error(`no store for workflow ${name}`);
    return store;
  }

  /** @throws NotFound */
  collection(name: string): Store {
    const store = this.byCollection.get(name);
    if (!store) throw new NotFound();
    return store;
  }
}
