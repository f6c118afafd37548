import { defineWorkflow } from '../kit/workflow.js';
import { CallCreate, CallDraft, Deferring, NewDeadline, Voiding, WithReason, type CallFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** Jäsenhaku: from a draft to a decided composition. */
export const nominationCall = defineWorkflow<CallFacts>({
  name: 'nomination-call',
  version: 3,
  collection: 'calls',
  label: { fi: 'Jäsenhaku', sv: 'Medlemsansökan', en: 'Call' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Luo luonnos', sv: 'Skapa utkast', en: 'Create a draft' },
    may: SECRETARY,
    payload: CallCreate,
    rule: rules.mayBegin,
  },
  reads: ({ publishedAt }) => (publishedAt ? ['public'] : SECRETARY),
  waits: {
    draft: ['secretary'],
    scheduled: ['clock'],
    open: ['contact', 'clock'],
    closed: ['secretary'],
    evaluating: ['secretary'],
    'proposal-ready': ['secretary', 'organ-member'],
    decided: ['secretary'],
  },
  through: {
    open: { contact: 'candidate-proposal' },
    'proposal-ready': { secretary: 'appointment-decision', 'organ-member': 'appointment-decision' },
  },
  states: {
    draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
    scheduled: { fi: 'ajastettu', sv: 'schemalagd', en: 'scheduled' },
    open: { fi: 'auki', sv: 'öppen', en: 'open' },
    closed: { fi: 'päättynyt', sv: 'avslutad', en: 'closed' },
    evaluating: { fi: 'arvioitavana', sv: 'under bedömning', en: 'being evaluated' },
    'proposal-ready': { fi: 'päätösehdotus valmis', sv: 'beslutsförslaget klart', en: 'draft decision ready' },
    decided: { fi: 'päätetty', sv: 'avgjord', en: 'decided' },
    archived: { fi: 'arkistoitu', sv: 'arkiverad', en: 'archived' },
    cancelled: { fi: 'peruttu', sv: 'inställd', en: 'cancelled' },
    voided: { fi: 'mitätöity', sv: 'ogiltigförklarad', en: 'voided' },
  },
  events: {
    AMEND: { label: { fi: 'Muokkaa luonnosta', sv: 'Redigera utkastet', en: 'Amend the draft' }, may: SECRETARY, payload: CallDraft },
    PUBLISH: { label: { fi: 'Julkaise haku', sv: 'Publicera ansökan', en: 'Publish the call' }, may: SECRETARY },
    OPEN: { label: { fi: 'Avaa haku', sv: 'Öppna ansökan', en: 'Open the call' }, may: ['clock', ...SECRETARY] },
    CLOSE: { label: { fi: 'Sulje haku', sv: 'Stäng ansökan', en: 'Close the call' }, may: ['clock', ...SECRETARY] },
    EXTEND: {
      label: { fi: 'Jatka hakuaikaa', sv: 'Förläng ansökningstiden', en: 'Extend the call' },
      may: SECRETARY,
      payload: NewDeadline,
    },
    CORRECT_DEADLINE: {
      label: { fi: 'Korjaa määräaika', sv: 'Korrigera tidsfristen', en: 'Correct the deadline' },
      may: SECRETARY,
      payload: NewDeadline,
    },
    EVALUATE: { label: { fi: 'Aloita arviointi', sv: 'Inled bedömningen', en: 'Start evaluation' }, may: SECRETARY },
    READY: {
      label: { fi: 'Merkitse päätösehdotus valmiiksi', sv: 'Markera beslutsförslaget som klart', en: 'Mark the draft decision as ready' },
      may: SECRETARY,
      payload: Deferring,
    },
    COMPLETE: {
      label: { fi: 'Merkitse nimeämiset valmiiksi', sv: 'Markera utnämningarna som klara', en: 'Mark the appointments as complete' },
      may: SECRETARY,
      payload: Deferring,
    },
    RECONSIDER: { label: { fi: 'Palauta arviointiin', sv: 'Återför till bedömning', en: 'Return to evaluation' }, may: SECRETARY },
    SETTLE: { label: { fi: 'Päätös tehty', sv: 'Beslut fattat', en: 'Decision made' }, may: ['system'] },
    ARCHIVE: { label: { fi: 'Arkistoi haku', sv: 'Arkivera ansökan', en: 'Archive the call' }, may: SECRETARY },
    CANCEL: { label: { fi: 'Peru haku', sv: 'Ställ in ansökan', en: 'Cancel the call' }, may: SECRETARY, payload: WithReason },
    VOID: { label: { fi: 'Mitätöi haku', sv: 'Ogiltigförklara ansökan', en: 'Void the call' }, may: SECRETARY, payload: Voiding },
  },
});
