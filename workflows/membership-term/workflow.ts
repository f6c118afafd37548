import { dateIn } from '../kit/local-time.js';
import { defineWorkflow } from '../kit/workflow.js';
import { ByDecision, Ending, MembershipCreate, Succeeding, WithReason, type MembershipFacts } from './facts.js';
import { machine, visits } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** While its mandate lasts the seat is the organisation's to fill anew; a person's own mandate ends with the person. */
const successor = ({ now, of: { organisationsMandate, organisationStands, succeeded, mandateUntil, zone } }: MembershipFacts) =>
  organisationsMandate && organisationStands && !succeeded && (mandateUntil === null || dateIn(now, zone) < mandateUntil)
    ? (['contact'] as const)
    : [];

/** Jäsenyys: from appointment to its end. Extension, holdover and substitution come with issue E. */
export const membershipTerm = defineWorkflow<MembershipFacts>({
  name: 'membership-term',
  version: 2,
  collection: 'memberships',
  label: { fi: 'Jäsenyys', sv: 'Medlemskap', en: 'Membership' },
  machine,
  rules,
  refusals,
  create: {
    label: {
      fi: 'Jäsenyyden syntyminen päätöksestä',
      sv: 'Medlemskapet skapas genom ett beslut',
      en: 'The membership is made by a decision',
    },
    may: ['system'],
    payload: MembershipCreate,
    rule: rules.seatFree,
    effects: visits,
  },
  /** Whom an organ has appointed, everybody knows once its decision is published. */
  reads: ({ of: { published } }) => (published ? ['public'] : ['candidate', 'contact', ...SECRETARY]),
  /** An alert of eligibility is not the public's to know: the secretary's own list tells of it. */
  waits: {
    appointed: ['candidate', 'clock'],
    accepted: ['clock'],
    active: ({ to }) => (to === null ? [] : ['clock']),
    'resignation-requested': ['secretary'],
    released: successor,
    recalled: successor,
    'eligibility-lost': successor,
    deceased: successor,
    removed: successor,
  },
  states: {
    appointed: { fi: 'jäsen nimetty', sv: 'medlemmen utsedd', en: 'appointed' },
    accepted: { fi: 'tehtävä otettu vastaan', sv: 'uppdraget mottaget', en: 'accepted' },
    active: { fi: 'voimassa', sv: 'i kraft', en: 'active' },
    'resignation-requested': { fi: 'eroa pyydetty', sv: 'avsked begärt', en: 'resignation requested' },
    expired: { fi: 'päättynyt', sv: 'upphört', en: 'ended' },
    released: { fi: 'ero myönnetty', sv: 'avsked beviljat', en: 'resignation granted' },
    recalled: { fi: 'järjestö kutsunut edustajansa pois', sv: 'företrädaren återkallad', en: 'recalled by the organisation' },
    'eligibility-lost': { fi: 'vaalikelpoisuus menetetty', sv: 'valbarheten förlorad', en: 'eligibility lost' },
    deceased: { fi: 'jäsen kuollut', sv: 'medlemmen avliden', en: 'member deceased' },
    removed: { fi: 'jäsen erotettu', sv: 'medlemmen skild från uppdraget', en: 'member removed' },
  },
  events: {
    ACCEPT: {
      label: { fi: 'Ota tehtävä vastaan', sv: 'Ta emot uppdraget', en: 'Accept the appointment' },
      may: ['candidate', ...SECRETARY],
    },
    START: { label: { fi: 'Jäsenyyden alkaminen', sv: 'Medlemskapet börjar', en: 'The membership starts' }, may: ['clock'] },
    EXPIRE: { label: { fi: 'Jäsenyyden päättyminen', sv: 'Medlemskapet upphör', en: 'The membership ends' }, may: ['clock'] },
    REQUEST_RESIGNATION: {
      label: { fi: 'Pyydä eroa', sv: 'Begär avsked', en: 'Request resignation' },
      may: ['candidate', ...SECRETARY],
      payload: WithReason,
    },
    TAKE_BACK_RESIGNATION: {
      label: { fi: 'Peru eropyyntö', sv: 'Återta begäran om avsked', en: 'Withdraw the resignation request' },
      may: ['candidate', ...SECRETARY],
    },
    GRANT_RESIGNATION: { label: { fi: 'Myönnä ero', sv: 'Bevilja avsked', en: 'Grant resignation' }, may: SECRETARY, payload: ByDecision },
    RECALL: {
      label: { fi: 'Kutsu edustaja pois', sv: 'Återkalla företrädaren', en: 'Recall the representative' },
      may: ['contact', ...SECRETARY],
      payload: Ending,
    },
    REPORT_ELIGIBILITY_LOSS: {
      label: { fi: 'Ilmoita vaalikelpoisuuden menetyksestä', sv: 'Anmäl förlorad valbarhet', en: 'Report loss of eligibility' },
      may: ['candidate', 'contact', ...SECRETARY],
      payload: WithReason,
    },
    CONFIRM_ELIGIBILITY_LOSS: {
      label: { fi: 'Totea vaalikelpoisuus menetetyksi', sv: 'Konstatera valbarheten förlorad', en: 'Confirm loss of eligibility' },
      may: SECRETARY,
      payload: ByDecision,
    },
    DISMISS_ELIGIBILITY_ALERT: {
      label: { fi: 'Totea jäsenen jatkavan', sv: 'Konstatera att medlemmen fortsätter', en: 'Let the member stay' },
      may: SECRETARY,
      payload: WithReason,
    },
    REPORT_DEATH: {
      label: { fi: 'Merkitse jäsen kuolleeksi', sv: 'Anteckna medlemmen som avliden', en: 'Record the death of the member' },
      may: SECRETARY,
      payload: Ending,
    },
    REMOVE: { label: { fi: 'Erota tehtävästä', sv: 'Skilj från uppdraget', en: 'Remove the member' }, may: SECRETARY, payload: ByDecision },
    NAME_SUCCESSOR: {
      label: { fi: 'Nimeä seuraaja', sv: 'Utse efterträdare', en: 'Name a successor' },
      may: ['contact', ...SECRETARY],
      payload: Succeeding,
    },
  },
});
