import { getShortestPaths } from 'xstate/graph';
import { decide, type Facts, type SentEvent, type Workflow } from '../../workflows/kit/workflow.js';

/** One walk under facts that stand still: from a state, with the events that somebody sends. */
export interface Leg<F extends Facts> {
  /** Left out: the initial state. Given: a state that an earlier leg reached. */
  readonly from?: string;
  readonly facts: F;
  readonly events: readonly SentEvent[];
}

export interface Walked {
  /** States at the end of a path. */
  readonly states: ReadonlySet<string>;
  /** Arrows taken, as `from EVENT to`. */
  readonly arrows: ReadonlySet<string>;
}

/**
 * Walks the machine along shortest paths. A path never leaves the facts it began with (but for what actions assign), so a machine takes several
 * legs: time passes between them.
 * @throws Error when a leg begins where no earlier one arrived
 */
export function walk<F extends Facts>(workflow: Workflow, legs: readonly Leg<F>[]): Walked {
  const states = new Set([workflow.initial]);
  const arrows = new Set<string>();
  for (const { from = workflow.initial, facts, events } of legs) {
    if (!states.has(from)) throw new Error(`${workflow.name}: no earlier leg reached ${from}`);
    const paths = getShortestPaths(workflow.machine, {
      fromState: workflow.machine.resolveState({ value: from, context: facts }),
      events: [...events],
      serializeState: ({ value }) => String(value),
    });
    // Paths that lead back to where the leg began carry other facts than it began with: both are tried.
    const stations = [{ at: from, facts }, ...paths.map(({ state }) => ({ at: String(state.value), facts: state.context as F }))];
    for (const station of stations) {
      states.add(station.at);
      for (const event of events) {
        const answer = decide(workflow, station.at, station.facts, event);
        if (answer.allowed) arrows.add(`${station.at} ${event.type} ${answer.to}`);
      }
    }
  }
  return { states, arrows };
}

/** Every arrow of the picture, as `from EVENT to`. */
export const arrowsOf = (workflow: Workflow): string[] =>
  workflow.allBranches.map(({ from, event, to }) => `${from} ${event} ${to ?? from}`);
