import { showReason } from '../../workflows/kit/reason.js';
import { preview, sendable } from '../../workflows/kit/workflow.js';
import type { Language } from '../../workflows/kit/text.js';
import { notYours } from '../engine/permission.js';
import { stateTold } from '../engine/state-told.js';
import type { Loaded, Store } from '../engine/store.js';

const INNER = new Set(['now', 'scope', 'roles', 'contactOf', 'secretaryOf', 'actorId', 'of', 'journalHead', 'id', 'state', 'version']);

/** An instance as the API shows it: facts, and what could happen to it now with the reasons against. */
export function present(store: Store, facts: Loaded, language: Language): Record<string, unknown> {
  const { workflow } = store;
  const state = stateTold(facts);
  const own = Object.fromEntries(Object.entries(facts).filter(([key]) => !INNER.has(key)));
  return {
    id: facts.id,
    workflow: workflow.name,
    workflowVersion: workflow.version,
    state,
    version: facts.version,
    ...(store.show ? store.show(own, facts.roles) : own),
    available: availableOf(store, { ...facts, state }, language),
  };
}

/** Events that people may send in this state; each with the same reasons that a refusal would give, as far as they can be told without a payload. */
export function availableOf({ workflow }: Store, facts: Loaded, language: Language): object[] {
  return sendable(workflow, facts.state, facts).map((event) => {
    const stranger = notYours(event, facts);
    const reasons = stranger ? [stranger] : preview(workflow, facts.state, facts, event.type);
    return {
      type: event.type,
      label: event.label[language],
      allowed: reasons.length === 0,
      reasons: reasons.map((r) => showReason(r, language)),
    };
  });
}
