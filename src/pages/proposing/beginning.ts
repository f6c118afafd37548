import {
  ANY,
  imagined,
  NEW,
  reasonsToCreate,
  type OrganisationKnown,
  type ProposalImagined,
} from '../../../workflows/candidate-proposal/beginning.js';
import { rules } from '../../../workflows/candidate-proposal/rules.js';
import type { Reason } from '../../../workflows/kit/reason.js';
import { reasonsOf } from '../../../workflows/kit/rule.js';
import type { OrganisationNamed } from '../../desk/organisations-named.js';
import type { PublicCall } from '../../desk/public-call.js';

/** Whether a proposal can be begun in a call, and in whose name: the rules are asked before anything is filled in. */
export interface Beginning {
  /** The reader's organisations that may propose. */
  readonly own: readonly OrganisationNamed[];
  /** Why no contact begins one now, of whatever organisation. */
  readonly nobody: readonly Reason[];
  /** Why none of the reader's organisations does. */
  readonly notOwn: readonly Reason[];
  /** Why no association does that is not known here yet. */
  readonly notNew: readonly Reason[];
  /** What is sent now arrives after the deadline. */
  readonly late: boolean;
}

export function beginningOf(call: PublicCall, reader: readonly OrganisationNamed[], now: Date): Beginning {
  const late = rules.afterClosing.every((rule) => rule.check(imagined(byContact(call, [], now)), { type: 'SUBMIT' }).length === 0);
  // Nothing is gained by beginning what cannot be admitted any more.
  const whyNot = (one: OrganisationKnown): Reason[] => [
    ...reasonsToCreate(byContact(call, [one], now)),
    ...(late ? reasonsOf(rules.callUndecided, imagined(byContact(call, [one], now)), {}) : []),
  ];
  const own = reader.filter((one) => whyNot(one).length === 0);
  const notOwn = own.length > 0 ? notAsked(call, own, now) : reader.flatMap(whyNot);
  return { own, nobody: once(whyNot(ANY)), notOwn: once(notOwn), notNew: once(whyNot(NEW)), late };
}

/** In a targeted call: why these organisations do not propose together. Told at the beginning, as it is when the proposal is sent. */
export const notAsked = (call: PublicCall, organisations: readonly OrganisationNamed[], now: Date): Reason[] =>
  reasonsOf(rules.seatsFit, imagined(byContact(call, organisations, now)), { type: 'SUBMIT' });

/** A proposal that its contact begins: what everybody knows of the call, and whose it would be. */
const byContact = (call: PublicCall, organisations: readonly OrganisationKnown[], now: Date): ProposalImagined => ({
  call: {
    ...call,
    seats: call.seats.map(({ id, filling, nominator }) => ({ id, filling, nominator: nominator?.id ?? null })),
    invited: call.invited.map(({ id }) => id),
  },
  roles: ['contact'],
  organisations,
  now,
});

const once = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ code }, n) => reasons.findIndex((other) => other.code === code) === n);
