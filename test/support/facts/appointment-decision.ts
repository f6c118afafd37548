import type { DecisionFacts, Item, ItemSeen } from '../../../workflows/appointment-decision/facts.js';
import { at, build, type Overrides, THE } from './build.js';

export const item = (over: Partial<Item> = {}): Item => ({
  seat: THE.memberSeat,
  candidacy: THE.candidacy,
  person: null,
  organisation: null,
  outcome: null,
  grounds: null,
  ...over,
});
export const seen = (over: Partial<ItemSeen> = {}): ItemSeen => ({
  seat: THE.memberSeat,
  name: { fi: 'Kylät', sv: 'Byar', en: 'Villages' },
  filling: 'open',
  belongs: true,
  held: [],
  personHolds: [],
  seatUntil: null,
  seatOnItsWay: false,
  personOnItsWay: false,
  mandates: [],
  candidacyState: 'proposed',
  proposedSeat: THE.memberSeat,
  consentState: 'given',
  ...over,
});

/** Another candidate of the call, who may take the place of the one on the list. */
export const exchangeable = (over: Partial<NonNullable<DecisionFacts['of']['other']>> = {}): NonNullable<DecisionFacts['of']['other']> => ({
  id: THE.otherCandidacy,
  call: THE.call,
  state: 'eligible',
  consentState: 'given',
  seats: [THE.memberSeat],
  organisation: null,
  foreignTo: [],
  organisationSeats: [],
  personHolds: [],
  personOnItsWay: false,
  ...over,
});

/** A list of two seats, one with a candidate and one ex officio, that may be placed and decided. */
const PREPARED: DecisionFacts = {
  id: THE.decision,
  now: at('2021-12-02T09:00:00'),
  scope: { bodyId: THE.body, organId: THE.organ },
  actorId: THE.secretary,
  roles: ['secretary', 'public'],
  body: THE.body,
  call: THE.call,
  organ: THE.organ,
  parent: null,
  meeting: null,
  plannedOn: '2021-12-01',
  items: [item(), item({ seat: THE.otherSeat, candidacy: null, person: THE.successor })],
  decidedOn: null,
  section: null,
  caseNumber: null,
  link: null,
  publishedOn: null,
  of: {
    mode: 'recorded',
    regime: 'self-governing',
    consentRule: 'by-closing',
    zone: 'Europe/Helsinki',
    terms: [{ from: '2021-01-01', to: '2023-12-31' }],
    callState: 'proposal-ready',
    callClosesAt: at('2021-10-24T21:00:00'),
    meetingOn: null,
    establishedOn: '2019-05-01',
    seats: [seen(), seen({ seat: THE.otherSeat, filling: 'ex-officio', candidacyState: null, proposedSeat: null, consentState: null })],
    siblingsPending: 0,
    siblingsDecided: 0,
    persons: [THE.candidate, THE.successor],
    organs: [THE.organ],
    meeting: null,
    other: null,
  },
};
export const preparedDecision = (over: Overrides<DecisionFacts> = {}): DecisionFacts => build(PREPARED, over);
