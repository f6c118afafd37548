import type { Fields } from '../fields.js';

/** Fields of seats, rules of composition, links of deputies and offices. */
export const SEAT_FIELDS = {
  constituency: {
    label: { fi: 'Toimiala', sv: 'Sektor', en: 'Sector' },
    hint: {
      fi: 'Keitä paikka edustaa, esimerkiksi Nuorisojärjestöt.',
      sv: 'Vilka platsen företräder, till exempel Ungdomsorganisationer.',
      en: 'Whom the seat stands for, for example Youth associations.',
    },
  },
  subRegion: {
    label: { fi: 'Seutu', sv: 'Region', en: 'Sub-region' },
    hint: {
      fi: 'Tyhjä, jos paikka on koko alueen, esimerkiksi Esimerkkilän seutu.',
      sv: 'Tomt om platsen gäller hela området, till exempel Exempelbyregionen.',
      en: 'Empty if the seat is of the whole region, for example Example sub-region.',
    },
  },
  'seat.role': { label: { fi: 'Tehtävä', sv: 'Uppdrag', en: 'Role' } },
  ordinal: {
    label: { fi: 'Järjestys luettelossa', sv: 'Ordning i förteckningen', en: 'Order on lists' },
    hint: {
      fi: 'Pienin luku on ensin, esimerkiksi 10.',
      sv: 'Det minsta talet kommer först, till exempel 10.',
      en: 'The least comes first, for example 10.',
    },
  },
  serves: {
    label: { fi: 'Paikka, jonka varalla tämä on', sv: 'Plats som denna är ersättarplats för', en: 'Seat that it is the deputy of' },
    hint: {
      fi: 'Vain henkilökohtaisen varajäsenen paikalle.',
      sv: 'Bara för en personlig ersättares plats.',
      en: 'Only for the seat of a personal deputy.',
    },
  },
  filling: {
    label: { fi: 'Miten paikka täytetään', sv: 'Hur platsen besätts', en: 'How the seat is filled' },
    hint: {
      fi: 'Esimerkiksi avoimella haulla, tai yksi järjestö nimeää.',
      sv: 'Till exempel genom öppen ansökan, eller så nominerar en organisation.',
      en: 'For example by an open call, or by one organisation.',
    },
  },
  nominator: {
    label: {
      fi: 'Järjestö, joka esittää paikalle',
      sv: 'Organisation som nominerar till platsen',
      en: 'Organisation that proposes for it',
    },
    hint: {
      fi: 'Tarvitaan vain, kun paikalle esittää yksi nimetty järjestö.',
      sv: 'Behövs bara när en namngiven organisation nominerar.',
      en: 'Needed only when one named organisation proposes.',
    },
  },
  position: {
    label: { fi: 'Virka tai tehtävä, josta paikka seuraa', sv: 'Tjänst eller uppdrag som ger platsen', en: 'Post that gives the seat' },
    hint: {
      fi: 'Esimerkiksi hyvinvointikoordinaattori.',
      sv: 'Till exempel välfärdskoordinatorn.',
      en: 'For example the wellbeing coordinator.',
    },
  },

  'seat.END.to': {
    label: { fi: 'Paikan viimeinen päivä', sv: 'Platsens sista dag', en: 'Last day of the seat' },
    hint: {
      fi: 'Esimerkiksi 31.12.2027. Tyhjä, jos paikka jatkuu toistaiseksi.',
      sv: 'Till exempel 31.12.2027. Tomt om platsen finns kvar tills vidare.',
      en: 'For example 31 December 2027. Empty if the seat goes on.',
    },
  },
  'composition-rule.kind': {
    label: { fi: 'Mitä sääntö koskee', sv: 'Vad regeln gäller', en: 'What the rule is about' },
    hint: {
      fi: 'Palvelu tarkistaa toistaiseksi vain, että järjestöllä on enintään yksi paikka. Muiden sääntöjen noudattamisen arvioit itse.',
      sv: 'Tjänsten kontrollerar tills vidare bara att en organisation har högst en plats. Om de andra reglerna följs bedömer du själv.',
      en: 'So far the service only checks that an organisation has at most one seat. Whether the other rules are kept you judge for yourself.',
    },
  },
  'composition-rule.CREATE.validFrom': {
    label: { fi: 'Sääntö on voimassa alkaen', sv: 'Regeln gäller från och med', en: 'The rule holds from' },
    hint: { fi: 'Esimerkiksi 1.1.2027.', sv: 'Till exempel 1.1.2027.', en: 'For example 1 January 2027.' },
  },
  strength: {
    label: { fi: 'Sitovuus', sv: 'Hur bindande regeln är', en: 'How binding it is' },
    hint: {
      fi: 'Pakollinen estää päätöksen, tavoite vain varoittaa.',
      sv: 'En obligatorisk regel hindrar beslutet, ett mål varnar bara.',
      en: 'A mandatory rule blocks, a target only warns.',
    },
  },
  min: { label: { fi: 'Vähintään', sv: 'Minst', en: 'At least' } },
  max: { label: { fi: 'Enintään', sv: 'Högst', en: 'At most' } },
  source: {
    label: { fi: 'Mihin sääntö perustuu', sv: 'Vad regeln grundar sig på', en: 'What the rule rests on' },
    hint: {
      fi: 'Esimerkiksi toimintasäännön 4 §.',
      sv: 'Till exempel 4 § i verksamhetsstadgan.',
      en: 'For example section 4 of the bylaws.',
    },
  },
  deputySeat: { label: { fi: 'Varajäsenen paikka', sv: 'Ersättarens plats', en: 'Deputy’s seat' } },
  servedSeat: {
    label: { fi: 'Paikka, jolle varajäsen tulee', sv: 'Plats som ersättaren träder in på', en: 'Seat that the deputy comes in for' },
    hint: {
      fi: 'Tyhjä, jos varajäsen voi tulla kenen tahansa tilalle.',
      sv: 'Tomt om ersättaren kan träda in för vem som helst.',
      en: 'Empty if the deputy may come in for anybody.',
    },
  },
  rank: {
    label: { fi: 'Järjestys', sv: 'Ordning', en: 'Rank' },
    hint: { fi: 'Esimerkiksi 1: ensimmäisenä vuorossa.', sv: 'Till exempel 1: först i tur.', en: 'For example 1: the first in turn.' },
  },

  'office.kind': { label: { fi: 'Luottamustoimi', sv: 'Förtroendeuppdrag', en: 'Office' } },
  group: {
    label: { fi: 'Työryhmä', sv: 'Arbetsgrupp', en: 'Working group' },
    hint: {
      fi: 'Vain työryhmän vetäjälle, esimerkiksi Hyvinvointityöryhmä.',
      sv: 'Bara för en arbetsgrupps ledare, till exempel Välfärdsgruppen.',
      en: 'Only for the lead of a working group, for example Wellbeing group.',
    },
  },
} as const satisfies Fields;
