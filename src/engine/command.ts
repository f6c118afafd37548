import type { Actor } from '../../workflows/kit/policy.js';
import type { SentEvent } from '../../workflows/kit/workflow.js';
import type { Db } from './store.js';

/** An event that an actor sends to an instance. */
export interface Send {
  readonly workflow: string;
  readonly id: string;
  readonly actor: Actor;
  /** Type and payload as they came; the payload is parsed here. */
  readonly event: SentEvent;
  /** Version that the sender has seen; another one is refused as stale. */
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  /** The key says itself what was sent, so that what the program added meanwhile (an instant, what is vacant) makes it no other. */
  readonly keyOfContent?: boolean;
}
export interface Create {
  readonly workflow: string;
  readonly actor: Actor;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly idempotencyKey?: string;
  /** As of `Send`. */
  readonly keyOfContent?: boolean;
}

/** What came of it. */
export interface Outcome {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  /** The same key and content came before: nothing was done now. */
  readonly replayed: boolean;
  /** Outbox ids of commands to carry out next. */
  readonly commands: readonly string[];
}

/** Several creations, and events sent to what was made, all or none. */
export type Together<T> = (create: (one: Create) => Promise<Outcome>, db: Db, send: (one: Send) => Promise<Outcome>) => Promise<T>;
