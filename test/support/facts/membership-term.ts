import type { Holding, Mandate, MembershipFacts } from '../../../workflows/membership-term/facts.js';
import { at, build, type Overrides, THE } from './build.js';

const RECORDED = { from: '2022-01-01', until: '2024-01-01', recordedAt: at('2021-12-02T09:00:00'), supersededAt: null } as const;
export const holding: Holding = {
  id: THE.otherSeat,
  seat: THE.memberSeat,
  body: THE.body,
  person: THE.candidate,
  organisation: THE.association,
  ...RECORDED,
};
export const mandate: Mandate = {
  id: THE.deputySeat,
  seat: THE.memberSeat,
  organisation: THE.association,
  person: null,
  decision: THE.decision,
  ...RECORDED,
};

/** Decided on 2.12.2021 for 1.1.2022–31.12.2023; an organisation's seat. */
const APPOINTED: MembershipFacts = {
  id: THE.membership,
  now: at('2021-12-10T09:00:00'),
  scope: { bodyId: THE.body, personId: THE.candidate, organisationIds: [THE.association] },
  actorId: THE.secretary,
  roles: ['secretary', 'public'],
  body: THE.body,
  seat: THE.memberSeat,
  person: THE.candidate,
  organisation: THE.association,
  candidacy: THE.candidacy,
  decision: THE.decision,
  term: THE.term,
  from: '2022-01-01',
  to: '2023-12-31',
  predecessor: null,
  announcedAt: null,
  vacatedOn: null,
  confirmedAt: null,
  seatedAt: null,
  eligibilityAlertAt: null,
  holdings: [holding],
  mandates: [mandate],
  of: {
    zone: 'Europe/Helsinki',
    organisationsMandate: true,
    mandateUntil: '2024-01-01',
    seatUntil: null,
    succeeded: false,
    organisationStands: true,
    published: true,
    seatFilled: false,
    memberElsewhere: false,
  },
};
/** Before its first day. */
export const appointedMember = (over: Overrides<MembershipFacts> = {}): MembershipFacts => build(APPOINTED, over);

/** In the middle of the term. */
export const activeMember = (over: Overrides<MembershipFacts> = {}): MembershipFacts =>
  build({ ...APPOINTED, now: at('2022-10-01T09:00:00'), seatedAt: at('2021-12-31T22:00:00') }, over);

/** Left on 30.9.2022; the organisation's mandate goes on. */
export const leftMember = (over: Overrides<MembershipFacts> = {}): MembershipFacts =>
  build({ ...APPOINTED, now: at('2022-10-05T09:00:00'), to: '2022-09-30', vacatedOn: '2022-09-30' }, over);
