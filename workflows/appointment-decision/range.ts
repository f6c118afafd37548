import type { LocalDate } from '../kit/local-time.js';
import type { Deciding, DecisionFacts, Term } from './facts.js';

/** The term that a day lies in, else the next one to begin, else the last. */
const termFor = (terms: readonly Term[], day: LocalDate): Term | undefined =>
  terms.find((t) => t.from <= day && (t.to === null || day <= t.to)) ?? terms.find((t) => t.from > day) ?? terms.at(-1);

/** First and last day (inclusive; null is open) of the memberships that a decision makes; null when neither a term nor dates are given. */
export function rangeOf({ of: { terms } }: DecisionFacts, event: Deciding): { from: LocalDate; to: LocalDate | null; term?: Term } | null {
  const term = termFor(terms, event.from ?? event.on);
  const from = event.from ?? (term ? (event.on > term.from ? event.on : term.from) : undefined);
  if (from === undefined) return null;
  return { from, to: event.to ?? term?.to ?? null, ...(term ? { term } : {}) };
}
