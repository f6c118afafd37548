import { defineWorkflow } from '../kit/workflow.js';
import { ConsentCreate, Declining, Giving, Answer, Withdrawing, type ConsentFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** Suostumus: the person's own word, asked by a signed link or entered by the secretary. */
export const consent = defineWorkflow<ConsentFacts>({
  name: 'consent',
  version: 2,
  collection: 'consents',
  label: { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Kysy suostumus', sv: 'Be om samtycke', en: 'Ask for consent' },
    may: ['system'],
    payload: ConsentCreate,
    effects: ({ dueAt }) => [
      { kind: 'schedule', key: 'expire', at: dueAt, event: 'EXPIRE' },
      { kind: 'notify', letter: 'consent-request', to: 'candidate' },
    ],
  },
  reads: ['candidate', ...SECRETARY],
  states: {
    asked: { fi: 'kysytty', sv: 'frågad', en: 'asked' },
    given: { fi: 'annettu', sv: 'gett', en: 'given' },
    declined: { fi: 'kieltäytynyt', sv: 'avböjt', en: 'declined' },
    'not-me': { fi: 'väärä henkilö', sv: 'fel person', en: 'not me' },
    expired: { fi: 'vanhentunut', sv: 'förfallen', en: 'expired' },
    withdrawn: { fi: 'peruttu', sv: 'återtaget', en: 'withdrawn' },
  },
  events: {
    GIVE: { label: { fi: 'Anna suostumus', sv: 'Ge samtycke', en: 'Give consent' }, may: ['candidate', ...SECRETARY], payload: Giving },
    DECLINE: { label: { fi: 'Kieltäydy', sv: 'Avböj', en: 'Decline' }, may: ['candidate', ...SECRETARY], payload: Declining },
    NOT_ME: {
      label: { fi: 'Tämä en ole minä', sv: 'Detta är inte jag', en: 'This is not me' },
      may: ['candidate', ...SECRETARY],
      payload: Answer,
    },
    EXPIRE: { label: { fi: 'Vanhene', sv: 'Förfall', en: 'Expire' }, may: ['clock'] },
    MOVE_DUE: { label: { fi: 'Vastausaika siirtyy', sv: 'Svarstiden flyttas', en: 'The due date moves' }, may: ['system'] },
    REMIND: { label: { fi: 'Lähetä pyyntö uudelleen', sv: 'Sänd begäran på nytt', en: 'Send the request again' }, may: SECRETARY },
    ASK_AGAIN: { label: { fi: 'Kysy uudelleen', sv: 'Fråga på nytt', en: 'Ask again' }, may: ['system', ...SECRETARY] },
    WITHDRAW: {
      label: { fi: 'Peru suostumus', sv: 'Återta samtycket', en: 'Withdraw consent' },
      may: ['candidate', ...SECRETARY],
      payload: Withdrawing,
    },
    LAPSE: { label: { fi: 'Raukea', sv: 'Förfall', en: 'Lapse' }, may: ['system'] },
  },
});
