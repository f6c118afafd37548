import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** Sets of a decision's states that have a meaning of their own. */
export const DECISION_STATES = {
  /** Still to be made. */
  pending: states('preparing', 'on-agenda', 'tabled', 'returned'),
  /** The secretary places it on an agenda. */
  toPlace: states('preparing', 'tabled'),
  /** The organ has decided: what stands there is no proposal any more. */
  made: states('decided', 'published', 'final'),
  /** Nothing waits for it. */
  over: states('final', 'withdrawn'),
} as const;
