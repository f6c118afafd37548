import type { Role } from '../kit/policy.js';
import type { Reason } from '../kit/reason.js';
import { decideCreate } from '../kit/workflow.js';
import type { ProposalFacts } from './facts.js';
import { candidateProposal } from './workflow.js';

/** A call as far as the rules of a proposal look at it. */
export type CallKnown = ProposalFacts['of']['call'];

/** An organisation as far as they do. */
export interface OrganisationKnown {
  readonly id: string;
  readonly state: string;
  /** Nobody has verified it. */
  readonly newcomer: boolean;
}
/** Stands for an organisation against which nothing speaks. */
export const ANY: OrganisationKnown = { id: 'any', state: 'current', newcomer: false };
/** Stands for one that is not known yet. */
export const NEW: OrganisationKnown = { id: 'new', state: 'current', newcomer: true };

/** Why nobody with these roles begins a proposal of these organisations now. None: it can be begun. The rules are asked before anything is filled in. */
export function reasonsToCreate(given: ProposalImagined): readonly Reason[] {
  const decision = decideCreate(candidateProposal, imagined(given), {});
  return decision.allowed ? [] : decision.reasons;
}

/** Why a secretary enters nothing in a call that came another way. What depends on the organisation is told once one is chosen. */
export const reasonsToEnter = (call: Pick<CallKnown, 'state' | 'opensAt' | 'closesAt'>, now: Date): readonly Reason[] =>
  reasonsToCreate({
    call: { kind: 'open', seats: [], invited: [], questions: [], ...call },
    roles: ['secretary'],
    organisations: [ANY],
    now,
  });

export interface ProposalImagined {
  readonly call: CallKnown;
  readonly roles: readonly Role[];
  readonly organisations: readonly OrganisationKnown[];
  readonly now: Date;
}
/** What the rules would know of a proposal that nobody has begun: the call, and whose it would be. */
export function imagined({ call, roles, organisations, now }: ProposalImagined): ProposalFacts {
  const ids = organisations.map(({ id }) => id);
  const facts: Partial<ProposalFacts> = {
    now,
    roles,
    contactOf: roles.includes('contact') ? ids : [],
    organisations: ids,
    seats: [],
    answers: {},
    arrivedAt: null,
    of: {
      call,
      dissolved: organisations.some(({ state }) => state === 'dissolved'),
      merged: organisations.some(({ state }) => state === 'merged'),
      newcomer: organisations.some(({ newcomer }) => newcomer),
    },
  };
  return facts as ProposalFacts;
}
