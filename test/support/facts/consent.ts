import type { ConsentFacts } from '../../../workflows/consent/facts.js';
import { at, build, type Overrides, THE } from './build.js';

/** Asked on 10.10.2021, due by the end of 24.10.; the person answers through the link. */
const ASKED: ConsentFacts = {
  id: THE.consent,
  now: at('2021-10-12T09:00:00'),
  scope: { bodyId: THE.body, personId: THE.candidate },
  actorId: THE.candidate,
  roles: ['candidate', 'public'],
  candidacy: THE.candidacy,
  person: THE.candidate,
  askedAt: at('2021-10-10T09:00:00'),
  dueAt: at('2021-10-24T21:00:00'),
  answeredAt: null,
  channel: null,
  enteredBy: null,
  original: null,
  attachments: [],
  publishName: false,
  answers: {},
  of: {
    dueAt: at('2021-10-24T21:00:00'),
    zone: 'Europe/Helsinki',
    callState: 'open',
    questions: [],
    candidacyState: 'open',
    represents: null,
    membershipStands: false,
  },
};
export const askedConsent = (over: Overrides<ConsentFacts> = {}): ConsentFacts => build(ASKED, over);

/** The secretary enters what came another way. */
export const enteredConsent = (over: Overrides<ConsentFacts> = {}): ConsentFacts =>
  build({ ...ASKED, actorId: THE.secretary, roles: ['secretary', 'public'] }, over);
