import { defineWorkflow } from '../kit/workflow.js';
import {
  CandidacyCreate,
  CandidacyDraft,
  ConsentRefused,
  ForSeat,
  LosingSupport,
  Merging,
  Naming,
  OptionalReason,
  Reserving,
  Selecting,
  Supporting,
  WithReason,
  type CandidacyFacts,
} from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;

/** Ehdokkuus: one person in one call. */
export const candidacy = defineWorkflow<CandidacyFacts>({
  name: 'candidacy',
  version: 2,
  collection: 'candidacies',
  label: { fi: 'Ehdokkuus', sv: 'Kandidatur', en: 'Candidacy' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Ehdokkuus syntyy esityksestä', sv: 'Kandidaturen uppstår ur förslaget', en: 'Comes from a proposal' },
    may: ['system'],
    payload: CandidacyCreate,
    effects: ({ id, of: { call } }) =>
      call.consentRule === 'not-asked' ? [] : [{ kind: 'command', workflow: 'consent', create: { candidacy: id } }],
  },
  reads: ['candidate', ...SECRETARY],
  states: {
    open: { fi: 'avoin', sv: 'öppen', en: 'open' },
    eligible: { fi: 'vaalikelpoinen', sv: 'valbar', en: 'eligible' },
    ineligible: { fi: 'ei vaalikelpoinen', sv: 'inte valbar', en: 'ineligible' },
    shortlisted: { fi: 'ehdolla', sv: 'på urvalslistan', en: 'shortlisted' },
    proposed: { fi: 'ehdotettu paikalle', sv: 'föreslagen till plats', en: 'proposed for a seat' },
    selected: { fi: 'valittu', sv: 'vald', en: 'selected' },
    'not-selected': { fi: 'ei valittu', sv: 'inte vald', en: 'not selected' },
    reserve: { fi: 'varalla', sv: 'reserv', en: 'reserve' },
    withdrawn: { fi: 'peruuntunut', sv: 'återtagen', en: 'withdrawn' },
    merged: { fi: 'yhdistetty toiseen', sv: 'sammanslagen', en: 'merged' },
    lapsed: { fi: 'rauennut', sv: 'förfallen', en: 'lapsed' },
  },
  events: {
    AMEND: {
      label: { fi: 'Muuta toiveita', sv: 'Ändra önskemål', en: 'Change preferences' },
      may: ['candidate', ...SECRETARY],
      payload: CandidacyDraft,
    },
    SUPPORT: { label: { fi: 'Esitys tukee', sv: 'Förslag stöder', en: 'A proposal supports' }, may: ['system'], payload: Supporting },
    LOSE_SUPPORT: {
      label: { fi: 'Esitys poistuu', sv: 'Förslag försvinner', en: 'A proposal leaves' },
      may: ['system'],
      payload: LosingSupport,
    },
    DEEM_ELIGIBLE: { label: { fi: 'Totea vaalikelpoiseksi', sv: 'Konstatera valbar', en: 'Find eligible' }, may: SECRETARY },
    DEEM_INELIGIBLE: {
      label: { fi: 'Totea vaalikelvottomaksi', sv: 'Konstatera inte valbar', en: 'Find ineligible' },
      may: SECRETARY,
      payload: WithReason,
    },
    SHORTLIST: { label: { fi: 'Aseta ehdolle', sv: 'Ta med i urvalet', en: 'Shortlist' }, may: SECRETARY },
    PROPOSE: { label: { fi: 'Ehdota paikalle', sv: 'Föreslå till plats', en: 'Propose for a seat' }, may: SECRETARY, payload: ForSeat },
    RETRACT: { label: { fi: 'Peru ehdotus', sv: 'Ta tillbaka förslaget', en: 'Take the seat back' }, may: SECRETARY },
    REGISTER: {
      label: { fi: 'Kirjaa nimeäminen', sv: 'Registrera nomineringen', en: 'Register the naming' },
      may: SECRETARY,
      payload: Naming,
    },
    SELECT: {
      label: { fi: 'Valittu päätöksellä', sv: 'Vald genom beslut', en: 'Selected by the decision' },
      may: ['system'],
      payload: Selecting,
    },
    NOT_SELECT: {
      label: { fi: 'Ei valittu', sv: 'Inte vald', en: 'Not selected' },
      may: ['system', ...SECRETARY],
      payload: OptionalReason,
    },
    RESERVE: { label: { fi: 'Aseta varalle', sv: 'Placera i reserv', en: 'Put on reserve' }, may: SECRETARY, payload: Reserving },
    RECONSIDER: { label: { fi: 'Ota uudelleen harkintaan', sv: 'Ta upp på nytt', en: 'Reconsider' }, may: SECRETARY, payload: WithReason },
    MERGE: {
      label: { fi: 'Yhdistä samaan henkilöön', sv: 'Slå ihop med samma person', en: 'Merge with the same person' },
      may: SECRETARY,
      payload: Merging,
    },
    WITHDRAW: {
      label: { fi: 'Peru ehdokkuus', sv: 'Dra tillbaka kandidaturen', en: 'Withdraw' },
      may: ['candidate', ...SECRETARY],
      payload: WithReason,
    },
    CONSENT_REFUSED: {
      label: { fi: 'Suostumusta ei saatu', sv: 'Samtycke gavs inte', en: 'Consent refused' },
      may: ['system'],
      payload: ConsentRefused,
    },
    LAPSE: { label: { fi: 'Raukea', sv: 'Förfall', en: 'Lapse' }, may: ['system'] },
  },
});
