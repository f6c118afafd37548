import { SECTIONS } from './collections.js';
import type { Case } from './format.js';

/** The keys that a step may use: what the sections set up, and what earlier steps have made. */
export class Known {
  private readonly keys = new Map<string, Set<string>>();
  private readonly proposed = new Map<string, Set<string>>();

  constructor(
    { records }: Pick<Case, 'records'>,
    private readonly candidates: Case['candidates'],
  ) {
    for (const section of SECTIONS) this.keys.set(section, new Set(Object.keys(records[section])));
  }

  has(collection: string, key: string): boolean {
    return this.keys.get(collection)?.has(key) ?? false;
  }

  /** For references of payloads: a candidate is a person of the register too, once somebody has proposed them. */
  readonly knows = (collection: string, key: string): boolean =>
    this.has(collection, key) || (collection === 'people' && Object.hasOwn(this.candidates, key) && this.isProposedAnywhere(key));

  /** Somebody who may be proposed: known to the register, or not. */
  isPerson(key: string): boolean {
    return this.has('people', key) || Object.hasOwn(this.candidates, key);
  }

  add(collection: string, key: string): void {
    const keys = this.keys.get(collection) ?? new Set();
    this.keys.set(collection, keys.add(key));
  }

  propose(call: string, person: string): void {
    this.proposed.set(call, (this.proposed.get(call) ?? new Set()).add(person));
  }

  isProposed(call: string, person: string): boolean {
    return this.proposed.get(call)?.has(person) ?? false;
  }

  private isProposedAnywhere(person: string): boolean {
    return [...this.proposed.values()].some((people) => people.has(person));
  }
}
