import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** Its keepers alone know of it, or its time has not come. */
const ahead = states('draft', 'scheduled');
/** Published and not decided: what comes late may still count. */
const undecided = states('open', 'closed', 'evaluating', 'proposal-ready');
/** Its seats are waited for: begun, and neither decided nor called off. */
const underWay = [...ahead, ...undecided];
/** Candidates are looked at against each other, or somebody is proposed for each seat. */
const underEvaluation = states('evaluating', 'proposal-ready');
/** Decided, archived or not. */
const concluded = states('decided', 'archived');
/** It came to nothing, by its keeper's will or for a fault in it. */
const calledOff = states('cancelled', 'voided');

/** Sets of a call's states that have a meaning of their own. */
export const CALL_STATES = {
  underWay,
  undecided,
  underEvaluation,
  concluded,
  calledOff,
  /** Begun, and not closed: may still be published, or takes what comes. */
  unclosed: [...ahead, ...states('open')],
  /** Announced to everybody, and not closed. */
  announced: states('scheduled', 'open'),
  /** Nobody is proposed for every seat yet: seats may want candidates. */
  unready: states('open', 'closed', 'evaluating'),
  /** Closed, and nothing is decided. */
  closed: states('closed', 'evaluating', 'proposal-ready'),
  /** Its evaluation has begun: who is chosen or passed over may be told. */
  evaluated: [...underEvaluation, ...concluded],
  /** Published, and neither archived nor called off: what came is taken in. */
  taking: [...undecided, ...states('decided')],
  /** Something may still happen in it. */
  live: [...underWay, ...states('decided')],
  /** Nothing is left to be evaluated: concluded or called off. */
  settled: [...concluded, ...calledOff],
  /** Nothing happens in it any more. */
  over: [...states('archived'), ...calledOff],
} as const;
