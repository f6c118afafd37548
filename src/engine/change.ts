import type { Actor } from '../../workflows/kit/policy.js';
import type { Decision, EventDefinition, Facts } from '../../workflows/kit/workflow.js';
import { actorIdOf, hashOf, impersonal, note, type Entry } from './journal.js';
import type { Store } from './store.js';
import type { Change } from './write.js';

/** What a decided event is made of. */
interface Ingredients {
  readonly event: string;
  readonly actor: Actor;
  readonly definition: EventDefinition<Facts>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly from: string | null;
  readonly decision: Extract<Decision<Facts>, { allowed: true }>;
  readonly seq: number;
  readonly prev: string;
  readonly id: string;
  readonly now: Date;
}

/** The entry of the journal and the row as it will be, from an event that was allowed. Pure. */
export function changeOf(
  store: Store,
  { event, actor, definition, payload, from, decision, seq, prev, id, now }: Ingredients,
): Omit<Change, 'before'> {
  const words = note(payload['reason'] ?? payload['grounds']);
  const entry: Entry = {
    instanceId: id,
    seq,
    workflow: store.workflow.name,
    workflowVersion: store.workflow.version,
    event,
    from,
    to: decision.to,
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    at: now,
    facts: impersonal(definition.payload, payload),
    noteDigest: words?.digest ?? null,
    prev,
  };
  return {
    store,
    entry,
    hash: hashOf(entry),
    note: words,
    after: decision.facts as unknown as Record<string, unknown>,
    effects: decision.effects,
  };
}
