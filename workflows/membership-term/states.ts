import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** It ended before its term: somebody else may be named. */
const vacated = states('released', 'recalled', 'eligibility-lost', 'deceased', 'removed');

/** Sets of a membership's states that have a meaning of their own. */
export const MEMBERSHIP_STATES = {
  vacated,
  /** It lasts, or is to begin. */
  standing: states('appointed', 'accepted', 'active', 'resignation-requested'),
  ended: [...states('expired'), ...vacated],
} as const;
