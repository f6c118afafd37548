import { showReason } from '../../workflows/kit/reason.js';
import { mayOf } from '../../workflows/kit/policy.js';
import { preview } from '../../workflows/kit/workflow.js';
import type { Language } from '../../workflows/kit/text.js';
import { notYours } from '../engine/engine.js';
import { stateTold } from '../engine/state-told.js';
import type { Loaded, Store } from '../engine/store.js';

const INNER = new Set(['now', 'scope', 'roles', 'actorId', 'of', 'journalHead', 'id', 'state', 'version']);
const PEOPLE = ['administrator', 'secretary', 'contact', 'candidate', 'organ-member', 'public'];

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
  return workflow.possible(facts.state).flatMap((type) => {
    const definition = workflow.events[type];
    if (!definition || !mayOf(definition.may, facts).some((role) => PEOPLE.includes(role))) return [];
    const stranger = notYours(definition, facts);
    const reasons = stranger ? [stranger] : preview(workflow, facts.state, facts, type);
    return [
      { type, label: definition.label[language], allowed: reasons.length === 0, reasons: reasons.map((r) => showReason(r, language)) },
    ];
  });
}
