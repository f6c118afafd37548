import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** Somebody has to find that nothing lacks before its call's evaluation can end. */
const unchecked = states('submitted', 'returned', 'late', 'admitted');
/** It came to nothing. */
const ended = states('withdrawn', 'rejected', 'lapsed');

/** Sets of a proposal's states that have a meaning of their own. */
export const PROPOSAL_STATES = {
  unchecked,
  ended,
  /** It has come, and stands. */
  arrived: [...unchecked, ...states('checked')],
  /** It counts, or will once completed. */
  takenIn: states('submitted', 'returned', 'checked'),
  /** The secretary has to look at it. */
  unseen: states('submitted', 'late', 'admitted'),
  /** The secretary has to check it: it counts already. */
  toCheck: states('submitted', 'admitted'),
  /** Its organisation writes. */
  writing: states('draft', 'returned'),
  /** Nobody's person is asked for it: not sent, or come to nothing. */
  askingNobody: [...states('draft'), ...ended],
} as const;
