import type { Texts } from '../../web/reader.js';

/** Words of an organisation's page. */
export const ORGANISATION = {
  formerly: { fi: 'Aiemmat nimet', sv: 'Tidigare namn', en: 'Former names' },
  formerName: { fi: '{name}, {to} asti', sv: '{name}, till och med {to}', en: '{name}, until {to}' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  registerNumber: { fi: 'Yhdistysrekisterinumero', sv: 'Föreningsregisternummer', en: 'Register number' },
  sectors: { fi: 'Toimialat', sv: 'Sektorer', en: 'Sectors' },
  dissolved: { fi: 'Järjestö on lakannut {day}.', sv: 'Organisationen upplöstes {day}.', en: 'The organisation was dissolved on {day}.' },
  facts: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Facts' },
  seated: { fi: 'Edustajat toimielimissä nyt', sv: 'Företrädare i organen nu', en: 'Representatives in bodies now' },
  noneSeated: {
    fi: 'Järjestöllä ei ole juuri nyt edustajaa missään toimielimessä.',
    sv: 'Organisationen har just nu ingen företrädare i något organ.',
    en: 'The organisation has no representative in any body at present.',
  },
  seatedElsewhere: { fi: 'Edustajat muissa toimielimissä', sv: 'Företrädare i andra organ', en: 'Representatives in other bodies' },
  person: { fi: 'Edustaja', sv: 'Företrädare', en: 'Representative' },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  until: { fi: 'Kausi päättyy', sv: 'Perioden upphör', en: 'Term ends' },
  actions: { fi: 'Mitä voit tehdä', sv: 'Vad du kan göra', en: 'What you can do' },
} as const satisfies Texts;
