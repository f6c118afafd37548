import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** No answer has come. */
const silent = states('asked', 'expired');

/** Sets of a consent's states that have a meaning of their own. */
export const CONSENT_STATES = {
  silent,
  /** The person has not answered: silent, or somebody else was reached. */
  unanswered: [...silent, ...states('not-me')],
  /** Whoever was reached does not stand. */
  refused: states('declined', 'withdrawn', 'not-me'),
} as const;
