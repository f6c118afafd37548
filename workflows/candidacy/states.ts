import { statesOf } from '../kit/states.js';
import type { machine } from './machine.js';

const states = statesOf<typeof machine>();

/** It stands without a seat. */
const handled = states('open', 'eligible', 'shortlisted', 'reserve');
/** It may still lead to a seat. */
const standing = [...handled, ...states('proposed')];
/** What came of it in the call: the person is told. */
const result = states('selected', 'not-selected');
/** The person is a candidate no more, whatever anybody thought of it. */
const left = states('withdrawn', 'merged', 'lapsed');
const unplaced = states('open', 'eligible', 'shortlisted');
const passedOver = states('ineligible', 'not-selected');

/** Sets of a candidacy's states that have a meaning of their own. */
export const CANDIDACY_STATES = {
  handled,
  standing,
  result,
  left,
  /** Stands, or has a seat. */
  inPlay: [...standing, ...states('selected')],
  /** Under way in its call: also who was found ineligible, which may be considered anew. */
  underWay: states('open', 'eligible', 'ineligible', 'shortlisted', 'proposed'),
  /** Under way, or on reserve: something may still come of it. */
  unsettled: [...standing, ...states('ineligible')],
  /** A seat is meant for it, or its own. */
  placed: states('proposed', 'selected'),
  /** Stands beside the list of a decision, and may take a place on it. */
  exchangeable: states('eligible', 'shortlisted', 'reserve'),
  /** It stands, and has neither a seat nor a place in reserve: who is left out, when the others are decided. */
  unplaced,
  /** Somebody decided that it gets no seat. */
  passedOver,
  /** Not proposed, though nobody may have said so. */
  leftOut: [...unplaced, ...passedOver],
  /** Stands no more, though it did: one that was merged is part of another. */
  gone: states('ineligible', 'not-selected', 'withdrawn', 'lapsed'),
  /** It gave up its place in its call by itself, before the call came to anything. */
  givenUp: states('withdrawn', 'merged'),
  /** Nothing more comes of it. One in reserve may still be called upon after the decision. */
  settled: [...result, ...left],
  /** Nothing is changed of it any more, not even when an organisation becomes another. */
  closed: states('merged', 'lapsed'),
} as const;
