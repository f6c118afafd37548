import type { CallFacts, CallSeat } from '../../../workflows/nomination-call/facts.js';
import { at, build, type Overrides, THE } from './build.js';

export const callSeat = (over: Partial<CallSeat> = {}): CallSeat => ({
  seatId: THE.memberSeat,
  bodyId: THE.body,
  role: 'member',
  filling: 'open',
  nominatorId: null,
  filled: false,
  gone: false,
  proposed: false,
  selected: false,
  ...over,
});

/** A draft that may be published: one member and one deputy, closes "by 24.10.2021". */
const DRAFT: CallFacts = {
  id: THE.call,
  now: at('2021-10-01T09:00:00'),
  scope: { bodyId: THE.body },
  actorId: THE.secretary,
  roles: ['secretary', 'public'],
  body: THE.body,
  term: THE.term,
  kind: 'supplementary',
  title: { fi: 'Täydennyshaku', sv: 'Kompletterande ansökan' },
  announcement: { fi: 'Haemme jäseniä.', sv: 'Vi söker medlemmar.' },
  languages: ['fi', 'sv'],
  declaredMembers: 1,
  declaredDeputies: 1,
  declaredExperts: 0,
  seats: [THE.memberSeat, THE.deputySeat],
  invitations: [],
  questions: [],
  zone: 'Europe/Helsinki',
  opensAt: null,
  closesOn: '2021-10-24',
  closesTime: null,
  closesAt: null,
  deadlineVersion: 1,
  consentRule: 'by-closing',
  consentDays: null,
  consentDueAt: null,
  responsible: THE.secretary,
  substitute: THE.substitute,
  publishedAt: null,
  pinnedRules: null,
  supersedes: null,
  supersededBy: null,
  deferredSeats: [],
  of: {
    body: {
      establishedOn: '2019-05-01',
      regime: 'self-governing',
      languages: ['fi'],
      deadlineMoves: false,
      gone: false,
      rules: [{ kind: 'size' }],
    },
    seats: [callSeat(), callSeat({ seatId: THE.deputySeat, role: 'deputy' })],
    unchecked: 0,
    decisionsPending: 0,
    appointed: false,
    keepers: [THE.secretary, THE.substitute],
    referencesFit: true,
    superseder: null,
  },
};

/** A draft on 1.10.2021. */
export const draftCall = (over: Overrides<CallFacts> = {}): CallFacts => build(DRAFT, over);

const PUBLISHED: CallFacts = {
  ...DRAFT,
  publishedAt: DRAFT.now,
  opensAt: DRAFT.now,
  closesAt: at('2021-10-24T21:00:00'),
  consentDueAt: at('2021-10-24T21:00:00'),
  pinnedRules: DRAFT.of.body.rules,
};

/** The same call once it is published. */
export const publishedCall = (over: Overrides<CallFacts> = {}): CallFacts => build(PUBLISHED, over);

/** On the day after its deadline, a person proposed for each seat. */
export const evaluatedCall = (over: Overrides<CallFacts> = {}): CallFacts =>
  build(
    build(PUBLISHED, {
      now: at('2021-10-25T09:00:00'),
      of: { seats: [callSeat({ proposed: true }), callSeat({ seatId: THE.deputySeat, role: 'deputy', proposed: true })] },
    }),
    over,
  );
