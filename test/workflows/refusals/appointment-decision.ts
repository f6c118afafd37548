import { exchangeable, item, preparedDecision, seen } from '../../support/facts/appointment-decision.js';
import { THE } from '../../support/facts/build.js';
import type { refusals } from '../../../workflows/appointment-decision/refusals.js';
import { CREATE, type Rows } from './row.js';

const act = { type: 'DECIDE', on: '2021-12-01', section: '12' };
const decide = { state: 'on-agenda', event: act };
const exOfficio = seen({ seat: THE.otherSeat, filling: 'ex-officio', candidacyState: null, proposedSeat: null, consentState: null });
const exchange = { state: 'on-agenda', event: { type: 'EXCHANGE', seat: THE.memberSeat, candidacy: THE.otherCandidacy } };
const DAYS = [{ from: '2022-06-01', until: null }];
const confirmed = { seat: THE.memberSeat, outcome: 'confirmed' };

export const decisionRefusals: Rows<typeof refusals> = {
  'decision.no-items': {
    state: 'preparing',
    facts: preparedDecision({ items: [], of: { seats: [], persons: [] } }),
    event: { type: 'PLACE_ON_AGENDA' },
  },
  'decision.meeting-elsewhere': {
    state: 'preparing',
    facts: preparedDecision({ of: { meeting: { organ: null, on: '2021-12-01' } } }),
    event: { type: 'PLACE_ON_AGENDA', meeting: THE.meeting },
  },
  'decision.day-of-meeting': {
    state: 'preparing',
    facts: preparedDecision({ of: { meeting: { organ: THE.organ, on: '2021-12-01' } } }),
    event: { type: 'PLACE_ON_AGENDA', meeting: THE.meeting, plannedOn: '2021-12-02' },
  },
  'decision.other-unfit': {
    state: 'on-agenda',
    facts: preparedDecision(),
    event: { type: 'EXCHANGE', seat: THE.memberSeat, candidacy: THE.otherCandidacy },
  },
  'decision.other-member-already': { ...exchange, facts: preparedDecision({ of: { other: exchangeable({ personHolds: DAYS }) } }) },
  'decision.other-organisation-has-seat': {
    ...exchange,
    facts: preparedDecision({ of: { other: exchangeable({ organisationSeats: [THE.memberSeat, THE.otherSeat] }) } }),
  },
  'decision.other-of-another-nominator': {
    ...exchange,
    facts: preparedDecision({ of: { other: exchangeable({ foreignTo: [THE.memberSeat] }) } }),
  },
  'decision.nominators-decide': { facts: preparedDecision({ of: { regime: 'nominator-names' } }), event: CREATE },
  'decision.candidate-without-consent': {
    ...decide,
    facts: preparedDecision({ of: { seats: [seen({ consentState: 'asked' }), exOfficio] } }),
  },
  'decision.candidate-not-proposed': {
    ...decide,
    facts: preparedDecision({ of: { seats: [seen({ candidacyState: 'withdrawn' }), exOfficio] } }),
  },
  'decision.seat-needs-candidacy': {
    facts: preparedDecision({ items: [item({ candidacy: null, person: THE.candidate })] }),
    event: CREATE,
  },
  'decision.seat-filled': { ...decide, facts: preparedDecision({ of: { seats: [seen({ held: DAYS }), exOfficio] } }) },
  'decision.seat-twice': { facts: preparedDecision({ of: { persons: [THE.candidate, THE.candidate] } }), event: CREATE },
  'decision.person-already-member': { ...decide, facts: preparedDecision({ of: { seats: [seen({ personHolds: DAYS }), exOfficio] } }) },
  'decision.in-future': { ...decide, facts: preparedDecision(), event: { ...act, on: '2021-12-03' } },
  'decision.before-body': {
    ...decide,
    facts: preparedDecision({ plannedOn: null, of: { establishedOn: '2021-12-01' } }),
    event: { ...act, on: '2021-11-30' },
  },
  'decision.before-closing': { ...decide, facts: preparedDecision({ plannedOn: null }), event: { ...act, on: '2021-10-24' } },
  'decision.agenda-ahead': { ...decide, facts: preparedDecision({ plannedOn: '2021-12-03' }) },
  'decision.before-agenda': {
    ...decide,
    facts: preparedDecision({ plannedOn: null, of: { meetingOn: '2021-12-01' } }),
    event: { ...act, on: '2021-11-30' },
  },
  'decision.organ-missing': { ...decide, facts: preparedDecision({ organ: null }) },
  'decision.seat-not-on-list': {
    ...decide,
    facts: preparedDecision(),
    event: { ...act, outcomes: [confirmed, { ...confirmed, seat: THE.deputySeat }] },
  },
  'decision.outcome-missing': { ...decide, facts: preparedDecision(), event: { ...act, outcomes: [confirmed] } },
  'decision.grounds-missing': {
    ...decide,
    facts: preparedDecision(),
    event: {
      ...act,
      outcomes: [
        { ...confirmed, outcome: 'tabled', grounds: ' ' },
        { ...confirmed, seat: THE.otherSeat },
      ],
    },
  },
  'decision.term-missing': { ...decide, facts: preparedDecision({ of: { terms: [] } }) },
  'decision.range-empty': { ...decide, facts: preparedDecision(), event: { ...act, from: '2022-01-01', to: '2021-12-31' } },
  'decision.mandate-stands': { ...decide, facts: preparedDecision({ of: { seats: [seen({ mandates: DAYS }), exOfficio] } }) },
  'decision.item-of-another': { facts: preparedDecision({ of: { seats: [seen({ belongs: false }), exOfficio] } }), event: CREATE },
  'decision.call-not-ready': { ...decide, facts: preparedDecision({ of: { callState: 'evaluating' } }) },
  'decision.organ-elsewhere': { state: 'preparing', facts: preparedDecision(), event: { type: 'AMEND', organ: THE.body } },
  'decision.organ-fixed': {
    ...decide,
    facts: preparedDecision({ roles: ['organ-member', 'public'], of: { mode: 'confirmed', organs: [THE.organ, THE.body] } }),
    event: { ...act, organ: THE.body },
  },
  'decision.published-outside': {
    state: 'decided',
    facts: preparedDecision({ decidedOn: '2021-12-01' }),
    event: { type: 'PUBLISH', publishedOn: '2021-11-30' },
  },
  'decision.seat-ends': { ...decide, facts: preparedDecision({ of: { seats: [seen({ seatUntil: '2023-12-31' }), exOfficio] } }) },
  'decision.outside-term': { ...decide, facts: preparedDecision(), event: { ...act, to: '2024-01-01' } },
};
