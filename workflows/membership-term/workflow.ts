import { defineWorkflow } from '../kit/workflow.js';
import { ByDecision, Ending, MembershipCreate, Succeeding, WithReason, type MembershipFacts } from './facts.js';
import { machine, visits } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

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
    label: { fi: 'Jäsenyys syntyy päätöksestä', sv: 'Medlemskapet uppstår genom beslut', en: 'Made by a decision' },
    may: ['system'],
    payload: MembershipCreate,
    rule: rules.seatFree,
    effects: visits,
  },
  reads: ['public'],
  states: {
    appointed: { fi: 'nimetty', sv: 'utsedd', en: 'appointed' },
    accepted: { fi: 'ottanut tehtävän vastaan', sv: 'mottagit uppdraget', en: 'accepted' },
    active: { fi: 'voimassa', sv: 'i kraft', en: 'active' },
    'resignation-requested': { fi: 'eroa pyydetty', sv: 'avsked begärt', en: 'resignation requested' },
    expired: { fi: 'päättynyt', sv: 'utgått', en: 'expired' },
    released: { fi: 'ero myönnetty', sv: 'avsked beviljat', en: 'released' },
    recalled: { fi: 'järjestö kutsunut pois', sv: 'återkallad av organisationen', en: 'recalled' },
    'eligibility-lost': { fi: 'vaalikelpoisuus menetetty', sv: 'valbarheten förlorad', en: 'eligibility lost' },
    deceased: { fi: 'kuollut', sv: 'avliden', en: 'deceased' },
    removed: { fi: 'erotettu', sv: 'entledigad', en: 'removed' },
  },
  events: {
    ACCEPT: { label: { fi: 'Ota tehtävä vastaan', sv: 'Ta emot uppdraget', en: 'Accept' }, may: ['candidate', ...SECRETARY] },
    START: { label: { fi: 'Jäsenyys alkaa', sv: 'Medlemskapet börjar', en: 'Start' }, may: ['clock'] },
    EXPIRE: { label: { fi: 'Jäsenyys päättyy', sv: 'Medlemskapet upphör', en: 'Expire' }, may: ['clock'] },
    REQUEST_RESIGNATION: {
      label: { fi: 'Pyydä eroa', sv: 'Begär avsked', en: 'Request resignation' },
      may: ['candidate', ...SECRETARY],
      payload: WithReason,
    },
    TAKE_BACK_RESIGNATION: {
      label: { fi: 'Peru eropyyntö', sv: 'Återta begäran om avsked', en: 'Take the resignation back' },
      may: ['candidate', ...SECRETARY],
    },
    GRANT_RESIGNATION: { label: { fi: 'Myönnä ero', sv: 'Bevilja avsked', en: 'Grant resignation' }, may: SECRETARY, payload: ByDecision },
    RECALL: {
      label: { fi: 'Kutsu edustaja pois', sv: 'Återkalla företrädaren', en: 'Recall' },
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
      label: { fi: 'Jäsen jatkaa', sv: 'Medlemmen fortsätter', en: 'The member stays' },
      may: SECRETARY,
      payload: WithReason,
    },
    REPORT_DEATH: { label: { fi: 'Merkitse kuolleeksi', sv: 'Anteckna som avliden', en: 'Record death' }, may: SECRETARY, payload: Ending },
    REMOVE: { label: { fi: 'Erota', sv: 'Entlediga', en: 'Remove' }, may: SECRETARY, payload: ByDecision },
    NAME_SUCCESSOR: {
      label: { fi: 'Nimeä seuraaja', sv: 'Utse efterträdare', en: 'Name a successor' },
      may: ['contact', ...SECRETARY],
      payload: Succeeding,
    },
  },
});
