import { defineWorkflow } from '../kit/workflow.js';
import { Answer, ConsentCreate, Declining, Giving, Publishing, type ConsentFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';
import { CALL_STATES } from '../nomination-call/states.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** Suostumus: the person's own word, asked by a signed link or entered by the secretary. */
export const consent = defineWorkflow<ConsentFacts>({
  name: 'consent',
  version: 3,
  collection: 'consents',
  label: { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Suostumuksen pyytäminen', sv: 'Begäran om samtycke', en: 'Request for consent' },
    may: ['system'],
    payload: ConsentCreate,
    effects: ({ dueAt }) => [
      { kind: 'schedule', key: 'expire', at: dueAt, event: 'EXPIRE' },
      { kind: 'notify', letter: 'consent-request', to: 'candidate', facts: { dueAt } },
    ],
  },
  reads: ['candidate', ...SECRETARY],
  waits: {
    asked: ['candidate', 'clock'],
    given: [],
    declined: [],
    'not-me': [],
    /** Nobody is proposed without it: whoever did not answer is asked again, or left. */
    expired: ({ of: { callState } }) => (CALL_STATES.settled.includes(callState) ? [] : ['secretary']),
    withdrawn: [],
  },
  states: {
    asked: { fi: 'pyydetty', sv: 'begärt', en: 'asked' },
    given: { fi: 'annettu', sv: 'givet', en: 'given' },
    declined: { fi: 'evätty', sv: 'nekat', en: 'declined' },
    'not-me': { fi: 'väärä henkilö', sv: 'fel person', en: 'wrong person' },
    expired: { fi: 'vanhentunut', sv: 'förfallet', en: 'expired' },
    withdrawn: { fi: 'peruutettu', sv: 'återtaget', en: 'withdrawn' },
  },
  events: {
    GIVE: { label: { fi: 'Anna suostumus', sv: 'Ge samtycke', en: 'Give consent' }, may: ['candidate', ...SECRETARY], payload: Giving },
    DECLINE: { label: { fi: 'Kieltäydy', sv: 'Avböj', en: 'Decline' }, may: ['candidate', ...SECRETARY], payload: Declining },
    NOT_ME: {
      label: { fi: 'Tämä en ole minä', sv: 'Detta är inte jag', en: 'This is not me' },
      may: ['candidate', ...SECRETARY],
      payload: Answer,
    },
    EXPIRE: { label: { fi: 'Vastausajan päättyminen', sv: 'Svarstiden går ut', en: 'The time to answer ends' }, may: ['clock'] },
    MOVE_DUE: { label: { fi: 'Vastausajan siirtyminen', sv: 'Svarstiden flyttas', en: 'The time to answer moves' }, may: ['system'] },
    REMIND: { label: { fi: 'Lähetä pyyntö uudelleen', sv: 'Sänd begäran på nytt', en: 'Send the request again' }, may: SECRETARY },
    ASK_AGAIN: {
      label: { fi: 'Pyydä suostumusta uudelleen', sv: 'Be om samtycke på nytt', en: 'Ask for consent again' },
      may: ['system', ...SECRETARY],
    },
    CHANGE_PUBLICITY: {
      label: {
        fi: 'Muuta nimen julkaisemista',
        sv: 'Ändra publiceringen av namnet',
        en: 'Change whether the name is published',
      },
      may: ['candidate', ...SECRETARY],
      payload: Publishing,
    },
    WITHDRAW: {
      label: { fi: 'Peruuta suostumus', sv: 'Återta samtycket', en: 'Withdraw consent' },
      may: ['candidate', ...SECRETARY],
      payload: Declining,
    },
    LAPSE: {
      label: { fi: 'Suostumuspyynnön raukeaminen', sv: 'Begäran om samtycke förfaller', en: 'The request for consent lapses' },
      may: ['system'],
    },
  },
});
