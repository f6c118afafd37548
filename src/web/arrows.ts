import type { Role } from '../../workflows/kit/policy.js';
import type { Text } from '../../workflows/kit/text.js';
import type { EventDefinition, Facts, Workflow } from '../../workflows/kit/workflow.js';

/** A state as it is drawn. */
export interface StateDrawn {
  readonly name: string;
  readonly label: Text;
  readonly initial: boolean;
  readonly final: boolean;
  /** Events that change the facts and leave the state, but for those that a frame around it says. */
  readonly stays: readonly EventDrawn[];
  /** Ways back to an earlier state that are written into the state instead of drawn, in a picture of many arrows. */
  readonly returns: readonly { readonly to: string; readonly event: EventDrawn }[];
}
export interface EventDrawn {
  readonly type: string;
  readonly label: Text;
  /** Only the program itself sends it. */
  readonly automatic: boolean;
}
/** States that share a way out: one arrow leaves their frame instead of one from each. Frames nest and never overlap. */
export interface Frame {
  readonly states: readonly string[];
  /** Events that change the facts in each of its states and leave it: said once, at the frame. */
  readonly stays: readonly EventDrawn[];
}
/** One line of the picture; all events between the same two places are on it. `from` is a state, or every state of a frame. */
export interface Arrow {
  readonly from: string | Frame;
  readonly to: string;
  readonly events: readonly EventDrawn[];
}
export interface Drawing {
  readonly states: readonly StateDrawn[];
  readonly frames: readonly Frame[];
  readonly arrows: readonly Arrow[];
}

/** With more than these, lines that run back up make a tangle. */
const MOST_ARROWS = 20;

/** What the picture of a workflow shows. Pure; arrows and frames say exactly what the workflow's branches do. */
export function drawingOf(workflow: Workflow): Drawing {
  const { states, initial, machine } = workflow;
  const ways = waysOf(workflow);
  const loops = loopsOf(workflow);
  const frames = framesOf(ways, loops).map((framed) => ({ states: framed, stays: [] as EventDrawn[] }));
  const stays = new Map<string, EventDrawn[]>();
  for (const { event, sources } of loops)
    for (const at of tailsOf(sources, null, frames))
      if (typeof at !== 'string') at.stays.push(drawn(workflow, event));
      else stays.set(at, [...(stays.get(at) ?? []), drawn(workflow, event)]);
  const arrows = new Map<string, Arrow & { readonly events: EventDrawn[] }>();
  for (const { event, to, sources } of ways) {
    for (const from of tailsOf(sources, to, frames)) {
      const key = `${typeof from === 'string' ? from : frames.indexOf(from)} > ${to}`;
      const arrow = arrows.get(key) ?? { from, to, events: [] };
      arrow.events.push(drawn(workflow, event));
      arrows.set(key, arrow);
    }
  }
  const order = Object.keys(states);
  const written = [...arrows.values()].filter(
    (arrow): arrow is Arrow & { from: string; events: EventDrawn[] } =>
      arrows.size > MOST_ARROWS && typeof arrow.from === 'string' && order.indexOf(arrow.to) < order.indexOf(arrow.from),
  );
  return {
    states: Object.entries(states).map(([name, label]) => ({
      name,
      label,
      initial: name === initial,
      final: machine.root.states[name]?.type === 'final',
      stays: stays.get(name) ?? [],
      returns: written.filter(({ from }) => from === name).flatMap(({ to, events }) => events.map((event) => ({ to, event }))),
    })),
    frames,
    arrows: [...arrows.values()].filter((arrow) => !written.some((one) => one === arrow)),
  };
}

/** Whether people may send an event, or only the program itself. */
export const isAutomatic = ({ may }: EventDefinition<Facts>): boolean => typeof may !== 'function' && may.every(itself);
const itself = (role: Role): boolean => role === 'clock' || role === 'system';

const drawn = ({ events }: Workflow, type: string): EventDrawn => {
  const event = events[type] as EventDefinition<Facts>;
  return { type, label: event.label, automatic: isAutomatic(event) };
};

/** An event and where it leads, with every state it leads there from. */
interface Way {
  readonly event: string;
  readonly to: string;
  readonly sources: readonly string[];
}
function waysOf({ allBranches }: Workflow): Way[] {
  const ways = new Map<string, { event: string; to: string; sources: string[] }>();
  for (const { event, from, to } of allBranches) {
    if (to === null || to === from) continue;
    const way = ways.get(`${event} ${to}`) ?? { event, to, sources: [] };
    if (!way.sources.includes(from)) way.sources.push(from);
    ways.set(`${event} ${to}`, way);
  }
  return [...ways.values()];
}

/** Events that stay, with every state that they stay in. */
function loopsOf(workflow: Workflow): Omit<Way, 'to'>[] {
  const stays = workflow.allBranches.filter(({ from, to }) => to === null || to === from);
  return [...new Set(stays.map(({ event }) => event))].map((event) => ({
    event,
    sources: [...new Set(stays.filter((branch) => branch.event === event).map(({ from }) => from))],
  }));
}

/** Fewer states do not earn a frame. */
const FRAME_LEAST = 3;

/** Deeper nests of frames confuse more than their arrows would. */
const FRAME_DEPTH = 3;

/** The frames that save most arrows and words, among the sets of states that share a way; one that would cross a better one is left out. */
function framesOf(ways: readonly Way[], loops: readonly Omit<Way, 'to'>[]): (readonly string[])[] {
  const sets = new Map<string, readonly string[]>();
  for (const { sources } of [...ways, ...loops]) if (sources.length >= FRAME_LEAST) sets.set([...sources].sort().join(' '), sources);
  const saved = (states: readonly string[]): number => {
    const arrows = ways.filter((way) => !states.includes(way.to) && within(states, way.sources)).map(({ to }) => to);
    return (new Set(arrows).size + loops.filter((loop) => within(states, loop.sources)).length / 2) * (states.length - 1);
  };
  const best = [...sets.values()].map((states) => ({ states, saves: saved(states) })).sort((a, b) => b.saves - a.saves);
  const frames: (readonly string[])[] = [];
  for (const { states } of best) {
    const around = frames.filter((frame) => within(states, frame) || within(frame, states));
    if (around.length < FRAME_DEPTH && frames.every((frame) => around.includes(frame) || frame.every((state) => !states.includes(state))))
      frames.push(states);
  }
  return frames.sort((a, b) => b.length - a.length);
}
const within = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((state) => outer.includes(state));

/** The fewest tails that stand for the sources: whole frames first, then single states. */
function tailsOf<F extends Frame>(sources: readonly string[], to: string | null, frames: readonly F[]): (string | F)[] {
  let left = [...sources];
  const tails: (string | F)[] = [];
  for (const frame of frames) {
    if ((to !== null && frame.states.includes(to)) || !within(frame.states, left)) continue;
    tails.push(frame);
    left = left.filter((state) => !frame.states.includes(state));
  }
  return [...tails, ...left];
}
