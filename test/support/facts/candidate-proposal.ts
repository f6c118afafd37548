import type { ProposalFacts } from '../../../workflows/candidate-proposal/facts.js';
import { at, build, type Overrides, THE } from './build.js';

/** A draft that may be sent: an association proposes one person for one seat of an open call. */
const DRAFT: ProposalFacts = {
  id: THE.proposal,
  now: at('2021-10-10T09:00:00'),
  scope: { bodyId: THE.body, organisationIds: [THE.association] },
  actorId: THE.candidate,
  roles: ['contact', 'public'],
  contactOf: [THE.association],
  call: THE.call,
  organisations: [THE.association],
  seats: [THE.memberSeat],
  nominee: { givenName: 'Aino', familyName: 'Esimerkki', email: 'aino@example.org' },
  justification: 'Tuntee seudun.',
  language: 'fi',
  answers: {},
  authorised: true,
  channel: 'web',
  arrivedAt: null,
  completedAt: null,
  completionDue: null,
  completionAbout: [],
  enteredBy: null,
  original: null,
  attachments: [],
  support: null,
  of: {
    call: {
      state: 'open',
      opensAt: at('2021-10-01T09:00:00'),
      closesAt: at('2021-10-24T21:00:00'),
      seats: [
        { id: THE.memberSeat, filling: 'open', nominator: null },
        { id: THE.deputySeat, filling: 'nominator', nominator: THE.otherAssociation },
        { id: THE.otherSeat, filling: 'authority', nominator: null },
      ],
      invited: [],
      kind: 'open',
      questions: [],
    },
    dissolved: false,
    merged: false,
    newcomer: false,
  },
};
export const proposal = (over: Overrides<ProposalFacts> = {}): ProposalFacts => build(DRAFT, over);

const SENT: ProposalFacts = {
  ...DRAFT,
  arrivedAt: at('2021-10-10T09:00:00'),
  support: { candidacy: THE.candidacy, state: 'open', consent: 'asked', byMail: true },
};

/** Sent in time and supporting a candidacy; the secretary looks at it. */
export const sentProposal = (over: Overrides<ProposalFacts> = {}): ProposalFacts =>
  build({ ...SENT, now: at('2021-10-11T09:00:00'), actorId: THE.secretary, roles: ['secretary', 'public'], contactOf: [] }, over);
