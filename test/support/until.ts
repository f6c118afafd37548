import { setTimeout as delay } from 'node:timers/promises';
import { PATIENCE } from './patience.js';

type Truthy<T> = Exclude<NonNullable<T>, false>;

/**
 * Waits for a condition instead of for a time.
 * @param what finishes the sentence "waited in vain until …"
 * @param condition asked every 20 ms; its first truthy answer is returned
 * @throws Error when it has not held for `patience` milliseconds
 */
export async function until<T>(what: string, condition: () => T | Promise<T>, patience = PATIENCE): Promise<Truthy<T>> {
  for (const since = Date.now(); ;) {
    const answer = await condition();
    if (answer) return answer as Truthy<T>;
    if (Date.now() - since > patience) throw new Error(`waited in vain until ${what}`);
    await delay(20);
  }
}
