import { defineWorkflow } from '../kit/workflow.js';
import {
  ContactCorrection,
  ProposalCreate,
  ProposalDraft,
  Returning,
  Sending,
  TakingOrganisation,
  WithReason,
  type ProposalFacts,
} from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';
import { CALL_STATES } from '../nomination-call/states.js';

const SECRETARY = ['secretary', 'administrator'] as const;
const NOMINATOR = ['contact', ...SECRETARY] as const;
const isGone = ({ support }: ProposalFacts): boolean => support?.state === 'withdrawn';
/** The question about consent reached somebody else: its contacts know how the person is reached. */
const isAstray = (facts: ProposalFacts): boolean => isGone(facts) && facts.support?.consent === 'not-me';

/** Esitys: one act of one or more organisations. */
export const candidateProposal = defineWorkflow<ProposalFacts>({
  name: 'candidate-proposal',
  version: 4,
  collection: 'proposals',
  label: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Aloita esitys', sv: 'Påbörja ett förslag', en: 'Start a proposal' },
    may: NOMINATOR,
    payload: ProposalCreate,
    rule: rules.mayStart,
  },
  /** What a contact has not sent yet is nobody else's; a draft that was entered for the organisation stays its enterer's too. */
  reads: ({ arrivedAt, enteredBy }) => (arrivedAt === null && enteredBy === null ? ['contact', 'administrator'] : NOMINATOR),
  waits: {
    draft: ({ enteredBy }) => (enteredBy === null ? ['contact'] : ['secretary']),
    submitted: (facts) => (isAstray(facts) ? ['contact', 'secretary'] : ['secretary']),
    returned: ['contact'],
    checked: (facts) =>
      CALL_STATES.concluded.includes(facts.of.call.state) ? [] : isAstray(facts) ? ['contact'] : isGone(facts) ? [] : ['secretary'],
    late: ['secretary'],
    admitted: ['secretary'],
  },
  /** The proposal itself is done with: what comes is the evaluation of whom it proposes. */
  through: { checked: { secretary: 'candidacy' } },
  states: {
    draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
    submitted: { fi: 'lähetetty', sv: 'inlämnat', en: 'submitted' },
    returned: { fi: 'täydennettävänä', sv: 'för komplettering', en: 'returned for completion' },
    checked: { fi: 'tarkistettu', sv: 'granskat', en: 'checked' },
    late: { fi: 'myöhästynyt', sv: 'försenat', en: 'late' },
    admitted: { fi: 'hyväksytty myöhästyneenä', sv: 'godkänt trots försening', en: 'admitted although late' },
    withdrawn: { fi: 'peruttu', sv: 'återtaget', en: 'withdrawn' },
    rejected: { fi: 'hylätty', sv: 'förkastat', en: 'rejected' },
    lapsed: { fi: 'rauennut', sv: 'förfallet', en: 'lapsed' },
  },
  events: {
    AMEND: {
      label: { fi: 'Muokkaa esitystä', sv: 'Redigera förslaget', en: 'Amend the proposal' },
      may: NOMINATOR,
      payload: ProposalDraft,
    },
    SUBMIT: { label: { fi: 'Lähetä esitys', sv: 'Lämna in förslaget', en: 'Submit the proposal' }, may: NOMINATOR, payload: Sending },
    RETURN: {
      label: { fi: 'Pyydä täydennystä', sv: 'Begär komplettering', en: 'Return for completion' },
      may: SECRETARY,
      payload: Returning,
    },
    CORRECT_CONTACT: {
      label: { fi: 'Korjaa henkilön yhteystiedot', sv: 'Rätta personens kontaktuppgifter', en: 'Correct the person’s contact details' },
      may: NOMINATOR,
      payload: ContactCorrection,
    },
    CHECK: { label: { fi: 'Merkitse tarkistetuksi', sv: 'Markera som granskat', en: 'Mark as checked' }, may: SECRETARY },
    ADMIT: {
      label: { fi: 'Hyväksy myöhästyneenä', sv: 'Godkänn trots försening', en: 'Admit although late' },
      may: SECRETARY,
      payload: WithReason,
    },
    ADMIT_BY_EXTENSION: {
      label: {
        fi: 'Ajoissa jatketun määräajan mukaan',
        sv: 'I tid enligt den förlängda tidsfristen',
        en: 'In time by the extended deadline',
      },
      may: ['system'],
    },
    REJECT: { label: { fi: 'Hylkää esitys', sv: 'Förkasta förslaget', en: 'Reject the proposal' }, may: SECRETARY, payload: WithReason },
    WITHDRAW: { label: { fi: 'Peru esitys', sv: 'Återta förslaget', en: 'Withdraw the proposal' }, may: NOMINATOR, payload: WithReason },
    TAKE_ORGANISATION: {
      label: {
        fi: 'Järjestön yhdistäminen toiseen',
        sv: 'Organisationen slås ihop med en annan',
        en: 'The organisation is merged into another',
      },
      may: ['system'],
      payload: TakingOrganisation,
    },
    LAPSE: { label: { fi: 'Esityksen raukeaminen', sv: 'Förslaget förfaller', en: 'The proposal lapses' }, may: ['system'] },
  },
});
