import { defineWorkflow } from '../kit/workflow.js';
import { CallCreate, CallDraft, Deferring, NewDeadline, Voiding, WithReason, type CallFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** Jäsenhaku: from a draft to a decided composition. */
export const nominationCall = defineWorkflow<CallFacts>({
  name: 'nomination-call',
  version: 2,
  collection: 'calls',
  label: { fi: 'Jäsenhaku', sv: 'Medlemsansökan', en: 'Call' },
  machine,
  rules,
  refusals,
  create: { label: { fi: 'Luo luonnos', sv: 'Skapa utkast', en: 'Create a draft' }, may: SECRETARY, payload: CallCreate },
  reads: ({ publishedAt }) => (publishedAt ? ['public'] : SECRETARY),
  states: {
    draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
    scheduled: { fi: 'ajastettu', sv: 'schemalagd', en: 'scheduled' },
    open: { fi: 'auki', sv: 'öppen', en: 'open' },
    closed: { fi: 'päättynyt', sv: 'avslutad', en: 'closed' },
    evaluating: { fi: 'arvioitavana', sv: 'under bedömning', en: 'being evaluated' },
    'proposal-ready': { fi: 'päätösehdotus valmis', sv: 'beslutsförslaget klart', en: 'proposal ready' },
    decided: { fi: 'päätetty', sv: 'avgjord', en: 'decided' },
    archived: { fi: 'arkistoitu', sv: 'arkiverad', en: 'archived' },
    cancelled: { fi: 'peruttu', sv: 'inställd', en: 'cancelled' },
    voided: { fi: 'mitätöity', sv: 'ogiltigförklarad', en: 'voided' },
  },
  events: {
    AMEND: { label: { fi: 'Muokkaa luonnosta', sv: 'Redigera utkastet', en: 'Amend the draft' }, may: SECRETARY, payload: CallDraft },
    PUBLISH: { label: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' }, may: SECRETARY },
    OPEN: { label: { fi: 'Avaa', sv: 'Öppna', en: 'Open' }, may: ['clock', ...SECRETARY] },
    CLOSE: { label: { fi: 'Päätä', sv: 'Avsluta', en: 'Close' }, may: ['clock', ...SECRETARY] },
    EXTEND: { label: { fi: 'Jatka hakuaikaa', sv: 'Förläng ansökningstiden', en: 'Extend' }, may: SECRETARY, payload: NewDeadline },
    CORRECT_DEADLINE: {
      label: { fi: 'Korjaa määräaika', sv: 'Korrigera tidsfristen', en: 'Correct the deadline' },
      may: SECRETARY,
      payload: NewDeadline,
    },
    EVALUATE: { label: { fi: 'Aloita arviointi', sv: 'Inled bedömningen', en: 'Start evaluation' }, may: SECRETARY },
    READY: {
      label: { fi: 'Päätösehdotus valmis', sv: 'Beslutsförslaget klart', en: 'Proposal ready' },
      may: SECRETARY,
      payload: Deferring,
    },
    COMPLETE: {
      label: { fi: 'Nimeämiset valmiit', sv: 'Nomineringarna klara', en: 'Namings complete' },
      may: SECRETARY,
      payload: Deferring,
    },
    RECONSIDER: { label: { fi: 'Palauta arviointiin', sv: 'Återgå till bedömning', en: 'Back to evaluation' }, may: SECRETARY },
    SETTLE: { label: { fi: 'Päätös tehty', sv: 'Beslut fattat', en: 'Decision made' }, may: ['system'] },
    ARCHIVE: { label: { fi: 'Arkistoi', sv: 'Arkivera', en: 'Archive' }, may: SECRETARY },
    CANCEL: { label: { fi: 'Peru haku', sv: 'Ställ in', en: 'Cancel' }, may: SECRETARY, payload: WithReason },
    VOID: { label: { fi: 'Mitätöi haku', sv: 'Ogiltigförklara', en: 'Void' }, may: SECRETARY, payload: Voiding },
  },
});
