import type { LocalDate } from '../kit/local-time.js';
import type { Deciding, DecisionFacts } from './facts.js';

/** First and last day (inclusive; null is open) of the memberships that a decision makes; null when neither a term nor dates are given. */
export function rangeOf({ of: { term } }: DecisionFacts, event: Deciding): { from: LocalDate; to: LocalDate | null } | null {
  const from = event.from ?? (term ? (event.on > term.from ? event.on : term.from) : undefined);
  if (from === undefined) return null;
  return { from, to: event.to ?? term?.to ?? null };
}
