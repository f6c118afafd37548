import { dateIn } from '../kit/local-time.js';
import type { Role } from '../kit/policy.js';
import { defineWorkflow } from '../kit/workflow.js';
import { Deciding, DecisionCreate, DecisionDraft, Exchanging, Publishing, Scheduling, WithReason, type DecisionFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { rules } from './rules.js';

const SECRETARY = ['secretary', 'administrator'] as const;
/** The secretary, from the minutes, whatever the organ usually does; where it confirms in Edustus, a member of it too. That is an option, no duty. */
const decider = ({ of: { mode } }: DecisionFacts) => (mode === 'confirmed' ? (['organ-member', ...SECRETARY] as const) : SECRETARY);
/** Once the day has passed on which the organ was to confirm in Edustus, the secretary asks how it went. */
const awaited = ({ now, plannedOn, of: { mode, meetingOn, zone } }: DecisionFacts): readonly Role[] => {
  if (mode !== 'confirmed') return ['secretary'];
  const planned = plannedOn ?? meetingOn;
  return planned !== null && planned < dateIn(now, zone) ? ['organ-member', 'secretary'] : ['organ-member'];
};

/** Nimeämispäätös. Minutes, recusal, appeal clocks and rectification come with issue D. */
export const appointmentDecision = defineWorkflow<DecisionFacts>({
  name: 'appointment-decision',
  version: 5,
  collection: 'decisions',
  label: { fi: 'Nimeämispäätös', sv: 'Utnämningsbeslut', en: 'Appointment decision' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Valmistele päätös', sv: 'Bered beslut', en: 'Prepare a decision' },
    may: ['system', ...SECRETARY],
    payload: DecisionCreate,
    rule: rules.mayPrepare,
  },
  reads: ({ publishedOn }) => (publishedOn ? ['public'] : ['organ-member', ...SECRETARY]),
  waits: {
    preparing: ['secretary'],
    'on-agenda': awaited,
    tabled: ['secretary'],
    returned: ['secretary'],
    decided: ['secretary'],
    published: ['secretary'],
  },
  states: {
    preparing: { fi: 'valmistelussa', sv: 'under beredning', en: 'being prepared' },
    'on-agenda': { fi: 'esityslistalla', sv: 'på föredragningslistan', en: 'on the agenda' },
    tabled: { fi: 'pöydällä', sv: 'bordlagt', en: 'tabled' },
    returned: { fi: 'palautettu valmisteluun', sv: 'återremitterat', en: 'returned for preparation' },
    decided: { fi: 'päätetty', sv: 'fattat', en: 'decided' },
    published: { fi: 'julkaistu', sv: 'publicerat', en: 'published' },
    final: { fi: 'lainvoimainen', sv: 'lagakraftvunnet', en: 'final' },
    withdrawn: { fi: 'poistettu listalta', sv: 'tillbakadraget', en: 'removed from the list' },
  },
  events: {
    AMEND: { label: { fi: 'Muokkaa listaa', sv: 'Redigera listan', en: 'Amend the list' }, may: SECRETARY, payload: DecisionDraft },
    EXCHANGE: {
      label: { fi: 'Vaihda ehdokas', sv: 'Byt kandidat', en: 'Exchange the candidate' },
      may: SECRETARY,
      payload: Exchanging,
    },
    PLACE_ON_AGENDA: {
      label: { fi: 'Vie esityslistalle', sv: 'Ta upp på föredragningslistan', en: 'Place on the agenda' },
      may: SECRETARY,
      payload: Scheduling,
    },
    MOVE: {
      label: { fi: 'Siirrä toiseen kokoukseen', sv: 'Flytta till ett annat möte', en: 'Move to another meeting' },
      may: SECRETARY,
      payload: Scheduling,
    },
    DECIDE: { label: { fi: 'Kirjaa päätös', sv: 'Anteckna beslutet', en: 'Record the decision' }, may: decider, payload: Deciding },
    TABLE: { label: { fi: 'Jätä pöydälle', sv: 'Bordlägg', en: 'Table' }, may: decider, payload: WithReason },
    RETURN: {
      label: { fi: 'Palauta valmisteluun', sv: 'Återremittera för beredning', en: 'Return for preparation' },
      may: decider,
      payload: WithReason,
    },
    RESUME: { label: { fi: 'Jatka valmistelua', sv: 'Fortsätt beredningen', en: 'Resume preparation' }, may: SECRETARY },
    WITHDRAW: {
      label: { fi: 'Poista listalta', sv: 'Dra tillbaka från listan', en: 'Remove from the list' },
      may: ['system', ...SECRETARY],
      payload: WithReason,
    },
    PUBLISH: {
      label: { fi: 'Julkaise päätös', sv: 'Publicera beslutet', en: 'Publish the decision' },
      may: SECRETARY,
      payload: Publishing,
    },
    FINALISE: {
      label: { fi: 'Totea lainvoimaiseksi', sv: 'Konstatera att beslutet vunnit laga kraft', en: 'Mark as final' },
      may: SECRETARY,
    },
  },
});
