import { defineWorkflow } from '../kit/workflow.js';
import {
  CandidacyCreate,
  CandidacyDraft,
  ConsentRefused,
  ForSeat,
  KeepingApart,
  LosingSupport,
  Merging,
  Naming,
  OptionalReason,
  Representing,
  Reserving,
  Selecting,
  Supporting,
  TakingOrganisation,
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
  version: 4,
  collection: 'candidacies',
  label: { fi: 'Ehdokkuus', sv: 'Kandidatur', en: 'Candidacy' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Ehdokkuuden synty esityksestä', sv: 'Kandidaturen uppstår ur ett förslag', en: 'The candidacy arises from a proposal' },
    may: ['system'],
    payload: CandidacyCreate,
    effects: ({ id, of: { call } }) =>
      call.consentRule === 'not-asked' ? [] : [{ kind: 'command', workflow: 'consent', create: { candidacy: id } }],
  },
  reads: ['candidate', ...SECRETARY],
  waits: {
    open: ({ of: { consent } }) => (consent?.state === 'asked' ? ['candidate'] : ['secretary']),
    eligible: ['secretary'],
    ineligible: [],
    shortlisted: ['secretary'],
    proposed: ['secretary', 'organ-member'],
    selected: [],
    'not-selected': [],
    reserve: [],
    withdrawn: [],
  },
  through: {
    open: { candidate: 'consent' },
    proposed: { secretary: 'appointment-decision', 'organ-member': 'appointment-decision' },
  },
  states: {
    open: { fi: 'avoin', sv: 'öppen', en: 'open' },
    eligible: { fi: 'vaalikelpoinen', sv: 'valbar', en: 'eligible' },
    ineligible: { fi: 'ei vaalikelpoinen', sv: 'inte valbar', en: 'ineligible' },
    shortlisted: { fi: 'ehdolla', sv: 'på urvalslistan', en: 'shortlisted' },
    proposed: { fi: 'ehdotettu paikalle', sv: 'föreslagen till plats', en: 'proposed for a seat' },
    selected: { fi: 'valittu', sv: 'vald', en: 'selected' },
    'not-selected': { fi: 'ei valittu', sv: 'inte vald', en: 'not selected' },
    reserve: { fi: 'varalla', sv: 'i reserv', en: 'in reserve' },
    withdrawn: { fi: 'peruuntunut', sv: 'återtagen', en: 'withdrawn' },
    merged: { fi: 'yhdistetty toiseen', sv: 'sammanslagen med en annan', en: 'merged with another' },
    lapsed: { fi: 'rauennut', sv: 'förfallen', en: 'lapsed' },
  },
  events: {
    AMEND: {
      label: { fi: 'Muuta toiveita', sv: 'Ändra önskemål', en: 'Change preferences' },
      may: ['candidate', ...SECRETARY],
      payload: CandidacyDraft,
    },
    SUPPORT: {
      label: { fi: 'Uuden esityksen tuki', sv: 'Ett nytt förslag stöder', en: 'A new proposal supports' },
      may: ['system'],
      payload: Supporting,
    },
    LOSE_SUPPORT: {
      label: { fi: 'Esityksen poistuminen', sv: 'Ett förslag försvinner', en: 'A proposal leaves' },
      may: ['system'],
      payload: LosingSupport,
    },
    DEEM_ELIGIBLE: { label: { fi: 'Totea vaalikelpoiseksi', sv: 'Konstatera valbarhet', en: 'Find eligible' }, may: SECRETARY },
    DEEM_INELIGIBLE: {
      label: { fi: 'Totea vaalikelvottomaksi', sv: 'Konstatera att valbarhet saknas', en: 'Find ineligible' },
      may: SECRETARY,
      payload: WithReason,
    },
    SHORTLIST: { label: { fi: 'Aseta ehdolle', sv: 'Ta med i urvalet', en: 'Shortlist' }, may: SECRETARY },
    PROPOSE: {
      label: { fi: 'Ehdota paikalle', sv: 'Föreslå till plats', en: 'Propose for a seat' },
      may: ['system', ...SECRETARY],
      payload: ForSeat,
    },
    RETRACT: {
      label: { fi: 'Peru ehdotus paikalle', sv: 'Ta tillbaka förslaget till plats', en: 'Take back the proposal for a seat' },
      may: ['system', ...SECRETARY],
    },
    REGISTER: {
      label: { fi: 'Kirjaa nimeäminen', sv: 'Anteckna utnämningen', en: 'Register the appointment' },
      may: SECRETARY,
      payload: Naming,
    },
    SELECT: {
      label: { fi: 'Valittu päätöksellä', sv: 'Vald genom beslut', en: 'Selected by the decision' },
      may: ['system'],
      payload: Selecting,
    },
    NOT_SELECT: {
      label: { fi: 'Jätä valitsematta', sv: 'Välj inte', en: 'Do not select' },
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
    KEEP_APART: {
      label: { fi: 'Pidä erillään', sv: 'Håll isär', en: 'Keep apart' },
      may: SECRETARY,
      payload: KeepingApart,
    },
    REPRESENT: {
      label: { fi: 'Ehdokas kertoo, ketä edustaa', sv: 'Kandidaten anger vem hen företräder', en: 'The candidate says whom to represent' },
      may: ['system'],
      payload: Representing,
    },
    TAKE_ORGANISATION: {
      label: {
        fi: 'Järjestön yhdistäminen toiseen',
        sv: 'Organisationen slås ihop med en annan',
        en: 'The organisation is merged into another',
      },
      may: ['system'],
      payload: TakingOrganisation,
    },
    WITHDRAW: {
      label: { fi: 'Peru ehdokkuus', sv: 'Dra tillbaka kandidaturen', en: 'Withdraw the candidacy' },
      may: ['candidate', ...SECRETARY],
      payload: OptionalReason,
    },
    CONSENT_REFUSED: {
      label: { fi: 'Suostumusta ei saatu', sv: 'Samtycke gavs inte', en: 'Consent was refused' },
      may: ['system'],
      payload: ConsentRefused,
    },
    COME_BACK: {
      label: { fi: 'Ehdokas suostuu sittenkin', sv: 'Kandidaten samtycker ändå', en: 'The candidate agrees after all' },
      may: ['system'],
    },
    LAPSE: { label: { fi: 'Ehdokkuuden raukeaminen', sv: 'Kandidaturen förfaller', en: 'The candidacy lapses' }, may: ['system'] },
  },
});
