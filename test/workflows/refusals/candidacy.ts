import { THE } from '../../support/facts/build.js';
import { standingCandidacy } from '../../support/facts/candidacy.js';
import type { refusals } from '../../../workflows/candidacy/refusals.js';
import type { Rows } from './row.js';

const propose = { state: 'shortlisted', event: { type: 'PROPOSE', seat: THE.memberSeat } };
const seat = {
  id: THE.memberSeat,
  filling: 'open',
  nominator: null,
  proposedTo: null,
  held: [],
  onItsWay: false,
  until: null,
  mandates: [],
} as const;
const DAYS = { from: '2022-06-01', until: null };
const register = { state: 'eligible', event: { type: 'REGISTER', seat: THE.memberSeat } };
const naming = { call: { regime: 'nominator-names' } };
const lose = { type: 'LOSE_SUPPORT', proposal: THE.proposal };

export const candidacyRefusals: Rows<typeof refusals> = {
  'candidacy.consent-missing': { ...propose, facts: standingCandidacy({ of: { consent: { state: 'asked' } } }) },
  'candidacy.seat-not-in-call': { ...propose, facts: standingCandidacy(), event: { type: 'PROPOSE', seat: THE.otherSeat } },
  'candidacy.seat-taken': { ...propose, facts: standingCandidacy({ of: { seats: [{ ...seat, proposedTo: THE.otherCandidacy }] } }) },
  'candidacy.seat-filled': { ...propose, facts: standingCandidacy({ of: { seats: [{ ...seat, held: [DAYS] }] } }) },
  'candidacy.organisation-has-seat': { ...propose, facts: standingCandidacy({ of: { organisationsProposed: [THE.association] } }) },
  'candidacy.member-already': { ...propose, facts: standingCandidacy({ of: { personHolds: [DAYS] } }) },
  'candidacy.call-not-evaluated': { ...propose, facts: standingCandidacy({ of: { call: { state: 'open' } } }) },
  'candidacy.organ-decides': { state: 'eligible', facts: standingCandidacy(), event: { type: 'REGISTER', seat: THE.memberSeat } },
  'candidacy.nominators-decide': { ...propose, facts: standingCandidacy({ of: { call: { regime: 'nominator-names' } } }) },
  'candidacy.membership-stands': {
    state: 'selected',
    facts: standingCandidacy({ of: { membership: { id: THE.membership, state: 'active' } } }),
    event: { type: 'RECONSIDER', reason: 'Changed our mind.' },
  },
  'candidacy.mandate-stands': {
    ...register,
    facts: standingCandidacy({ of: { ...naming, seats: [{ ...seat, mandates: [{ ...DAYS, organisation: THE.otherAssociation }] }] } }),
  },
  'candidacy.seat-ends': {
    ...register,
    facts: standingCandidacy({ of: { ...naming, seats: [{ ...seat, until: '2023-12-31' }] } }),
    event: { ...register.event, to: '2023-12-31' },
  },
  'candidacy.outside-term': { ...register, facts: standingCandidacy({ of: naming }), event: { ...register.event, to: '2024-01-01' } },
  'candidacy.range-empty': {
    ...register,
    facts: standingCandidacy({ of: naming }),
    event: { ...register.event, from: '2022-01-02', to: '2022-01-01' },
  },
  'candidacy.under-decision': {
    state: 'proposed',
    facts: standingCandidacy({ proposedSeat: THE.memberSeat, of: { underDecision: true } }),
    event: { type: 'RETRACT' },
  },
  'candidacy.supporters-remain': {
    state: 'open',
    facts: standingCandidacy({ supporters: [THE.proposal, THE.otherProposal].map((proposal) => ({ proposal, endedAt: null })) }),
    event: lose,
    turnsTo: 'open',
  },
  'candidacy.unsupported': { state: 'withdrawn', facts: standingCandidacy({ supporters: [] }), event: { type: 'COME_BACK' } },
  'candidacy.no-supporter': { state: 'open', facts: standingCandidacy(), event: { ...lose, proposal: THE.otherProposal } },
  'candidacy.person-answered': {
    state: 'open',
    facts: standingCandidacy(),
    event: { type: 'CONSENT_REFUSED', because: 'declined' },
    turnsTo: 'withdrawn',
  },
  'candidacy.merge-unfit': {
    state: 'open',
    facts: standingCandidacy({ of: { merging: { id: THE.otherCandidacy, call: THE.otherCall, state: 'open' } } }),
    event: { type: 'MERGE', into: THE.otherCandidacy },
  },
  'candidacy.seat-not-asked': { ...propose, facts: standingCandidacy(), event: { type: 'PROPOSE', seat: THE.deputySeat } },
  'candidacy.seat-not-proposed-for': { ...propose, facts: standingCandidacy({ of: { seats: [{ ...seat, filling: 'authority' }] } }) },
  'candidacy.seat-of-another-nominator': {
    ...propose,
    facts: standingCandidacy({ of: { seats: [{ ...seat, filling: 'nominator', nominator: THE.otherAssociation }] } }),
  },
  'candidacy.preference-not-in-call': { state: 'open', facts: standingCandidacy(), event: { type: 'AMEND', preferences: [THE.otherSeat] } },
  'candidacy.represents-no-supporter': {
    state: 'open',
    facts: standingCandidacy(),
    event: { type: 'AMEND', represents: THE.otherAssociation },
  },
  'candidacy.other-unfit': { state: 'open', facts: standingCandidacy(), event: { type: 'KEEP_APART', other: THE.otherCandidacy } },
};
