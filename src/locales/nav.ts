import type { Texts } from '../web/reader.js';

/** Names of the places that one can go to from everywhere. */
export const NAV = {
  bodies: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' },
  mine: { fi: 'Oma sivu', sv: 'Min sida', en: 'My page' },
  desk: { fi: 'Työpöytä', sv: 'Arbetsbord', en: 'Desk' },
  organisations: { fi: 'Järjestöt', sv: 'Organisationer', en: 'Organisations' },
  organ: { fi: 'Päätettävänä', sv: 'Att avgöra', en: 'To be decided' },
  administration: { fi: 'Ylläpito', sv: 'Administration', en: 'Administration' },
} as const satisfies Texts;
