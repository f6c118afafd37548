import type { Reason } from '../kit/reason.js';
import { listInWords, type Text } from '../kit/text.js';
import type { ItemSeen } from './facts.js';
import { OTHER_SEATS, refuse } from './refusals.js';

/** Seats that a sentence names; of more than these it tells how many there are. */
const NAMED = 5;
const seatsInWords = (list: readonly ItemSeen[]): Text => {
  const left = list.length - NAMED;
  return listInWords([...list.slice(0, NAMED).map(({ name }) => name), ...(left > 0 ? [OTHER_SEATS(left)] : [])], 'and');
};

/** None is fine; else the refusal says which seats it is about. */
export const noneOf = (list: readonly ItemSeen[], code: Parameters<typeof refuse>[0]): Reason[] =>
  list.length === 0 ? [] : [refuse(code, { count: list.length, seats: seatsInWords(list) })];
