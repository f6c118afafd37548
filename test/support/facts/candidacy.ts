import type { CandidacyFacts } from '../../../workflows/candidacy/facts.js';
import { at, build, type Overrides, THE } from './build.js';

/** One person with one supporter and a given consent, while the call is being evaluated: may be proposed. */
const STANDING: CandidacyFacts = {
  id: THE.candidacy,
  now: at('2021-11-01T09:00:00'),
  scope: { bodyId: THE.body, personId: THE.candidate },
  actorId: THE.secretary,
  roles: ['secretary', 'public'],
  call: THE.call,
  body: THE.body,
  person: THE.candidate,
  supporters: [{ proposal: THE.proposal, endedAt: null }],
  preferences: [THE.memberSeat],
  represents: THE.association,
  proposedSeat: null,
  reserveRank: null,
  mergedInto: null,
  keptApart: [],
  decision: null,
  selectedFrom: null,
  selectedTo: null,
  of: {
    call: {
      state: 'evaluating',
      regime: 'self-governing',
      consentRule: 'by-closing',
      onePerOrganisation: true,
      zone: 'Europe/Helsinki',
      term: { from: '2021-01-01', to: '2023-12-31' },
    },
    seats: [
      { id: THE.memberSeat, filling: 'open', nominator: null, proposedTo: null, held: [], onItsWay: false, until: null, mandates: [] },
      { id: THE.deputySeat, filling: 'open', nominator: null, proposedTo: null, held: [], onItsWay: false, until: null, mandates: [] },
    ],
    organisations: [THE.association],
    backing: [{ proposal: THE.proposal, organisation: THE.association }],
    named: null,
    organisationsProposed: [],
    organisationsSeated: [],
    underDecision: false,
    consent: { id: THE.consent, state: 'given' },
    membership: null,
    personHolds: [],
    personOnItsWay: false,
    merging: null,
  },
};
export const standingCandidacy = (over: Overrides<CandidacyFacts> = {}): CandidacyFacts => build(STANDING, over);
