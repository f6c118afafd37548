import type { Stage } from './api.js';
import { compositionLines, compositionOf, type Row } from './composition.js';
import type { Case, Step } from './format.js';
import { Performance } from './performance.js';
import { setUp } from './set-up.js';
import { StepFailed, tellStep } from './tell-step.js';

/** Something of a case that happens at an instant. Cases that share a database are played act by act in the order of their instants. */
export interface Act {
  readonly at: Date;
  /** @returns lines of the story @throws StepFailed */
  perform(): Promise<string[]>;
}
/** A case on a stage. */
export interface Play {
  readonly acts: readonly Act[];
  readonly performance: Performance;
  composition(): Promise<Row[]>;
}

/** Makes a case ready to be played: its acts, the first of which sets everything up. Nothing has been asked of the program yet. */
export function stagePlay(played: Case, stage: Stage): Play {
  const performance = new Performance(played, stage);
  const told = (step: Step) => (error: unknown) => {
    throw error instanceof StepFailed
      ? error
      : new StepFailed(`${played.name}, ${step.path}: ${(error as Error).message}`, { cause: error });
  };
  return {
    performance,
    acts: [
      { at: played.start, perform: () => setUp(performance) },
      ...played.steps.map((step) => ({ at: step.at, perform: () => tellStep(step, performance).catch(told(step)) })),
    ],
    composition: () => compositionOf(performance),
  };
}

/**
 * Plays one case from beginning to end.
 * @param say told every line of the story, its composition last
 * @returns the final composition
 * @throws StepFailed when a step does not end as the case expects
 */
export async function playCase(played: Case, stage: Stage, say: (line: string) => void): Promise<Row[]> {
  const play = stagePlay(played, stage);
  let now: Date | null = null;
  for (const act of play.acts) {
    if (now === null || act.at > now) await stage.setClock(act.at);
    now = act.at;
    for (const line of await act.perform()) say(line);
    await stage.catchUp?.();
  }
  const rows = await play.composition();
  for (const line of compositionLines(played, rows)) say(line);
  return rows;
}
