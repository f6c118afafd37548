import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** Nobody but its keepers knows of it, or its time has not come. */
export const AHEAD = states('draft', 'scheduled');
/** Announced to everybody, and not closed. */
export const ANNOUNCED = states('scheduled', 'open');
/** Proposals are in, or may be, and nothing is proposed to whoever decides. */
export const IN_WORK = states('open', 'closed', 'evaluating');
/** Published and not decided: what comes late may still count. */
export const UNDECIDED = states('open', 'closed', 'evaluating', 'proposal-ready');
/** Its seats are waited for: begun, and neither decided nor over. */
export const UNDER_WAY = [...AHEAD, ...UNDECIDED];
/** It has closed and nothing is decided in it. */
export const CLOSED = states('closed', 'evaluating', 'proposal-ready');
/** Decided, whether it is archived or not. */
export const CONCLUDED = states('decided', 'archived');
/** It came to nothing, by its keeper's will or for a fault in it. */
export const CALLED_OFF = states('cancelled', 'voided');
/** Nothing is left to be evaluated: decided, or called off. */
export const SETTLED = [...CONCLUDED, ...CALLED_OFF];
/** Nothing happens in it any more. */
export const OVER = [...states('archived'), ...CALLED_OFF];
