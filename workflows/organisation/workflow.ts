import { defineWorkflow } from '../kit/workflow.js';
import { Dissolving, KeepingApart, Merging, OrganisationAmend, OrganisationCreate, TakingOver, type OrganisationFacts } from './facts.js';
import { machine } from './machine.js';
import { refusals } from './refusals.js';
import { keptFromOwn, rules } from './rules.js';

const MAY = ['secretary', 'administrator'] as const;

/** Järjestö. Its dissolution blocks new nominations and removes nobody (domain, case 9). */
export const organisation = defineWorkflow<OrganisationFacts>({
  name: 'organisation',
  version: 2,
  collection: 'organisations',
  label: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
  machine,
  rules,
  refusals,
  create: {
    label: { fi: 'Lisää järjestö', sv: 'Lägg till organisation', en: 'Add an organisation' },
    may: ['system', ...MAY],
    payload: OrganisationCreate,
  },
  reads: ({ newcomer, verified }) => (newcomer && !verified ? ['contact', 'system', ...MAY] : ['public']),
  /** Somebody new has named it, and the secretary sees to who that is. */
  waits: { current: ({ newcomer, verified }) => (newcomer && !verified ? ['secretary'] : []), dissolved: [] },
  states: {
    current: { fi: 'toimii', sv: 'verksam', en: 'current' },
    dissolved: { fi: 'lakannut', sv: 'upplöst', en: 'dissolved' },
    merged: { fi: 'yhdistetty toiseen', sv: 'sammanslagen med en annan', en: 'merged into another' },
  },
  events: {
    AMEND: {
      label: { fi: 'Muokkaa', sv: 'Redigera', en: 'Amend' },
      may: ['contact', ...MAY],
      payload: OrganisationAmend,
      lacks: keptFromOwn,
    },
    DISSOLVE: { label: { fi: 'Merkitse lakanneeksi', sv: 'Markera som upplöst', en: 'Mark as dissolved' }, may: MAY, payload: Dissolving },
    REVIVE: { label: { fi: 'Merkitse jälleen toimivaksi', sv: 'Markera åter som verksam', en: 'Mark as active again' }, may: MAY },
    MERGE: {
      label: { fi: 'Yhdistä toiseen järjestöön', sv: 'Slå ihop med en annan organisation', en: 'Merge into another organisation' },
      may: MAY,
      payload: Merging,
    },
    TAKE_OVER: {
      label: {
        fi: 'Yhdistetyn järjestön tiedot',
        sv: 'Den sammanslagna organisationens uppgifter',
        en: 'What the merged organisation had',
      },
      may: ['system'],
      payload: TakingOver,
    },
    KEEP_APART: {
      label: { fi: 'Pidä erillään', sv: 'Håll isär', en: 'Keep apart' },
      may: MAY,
      payload: KeepingApart,
    },
  },
});
