import type { Text } from '../../workflows/kit/text.js';

/** Seats by role, in the form that a count of them takes. */
export const SIZE_OF = {
  member: { fi: 'Varsinaisia jäseniä', sv: 'Ordinarie medlemmar', en: 'Members' },
  deputy: { fi: 'Varajäseniä', sv: 'Ersättare', en: 'Deputies' },
  expert: { fi: 'Asiantuntijoita', sv: 'Sakkunniga', en: 'Experts' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a rule of composition says of those who are proposed. */
export const COMPOSITION = {
  'size-met': {
    fi: '{what} {measured}/{wanted}: täynnä.',
    sv: '{what} {measured}/{wanted}: fullt.',
    en: '{what} {measured}/{wanted}: complete.',
  },
  'size-below': {
    fi: '{what} {measured}/{wanted}: {missing} {missing:paikka/paikkaa} vielä ilman ehdotettua.',
    sv: '{what} {measured}/{wanted}: {missing} {missing:plats/platser} ännu utan föreslagen.',
    en: '{what} {measured}/{wanted}: {missing} {missing:seat/seats} still without a person.',
  },
  'size-left': {
    fi: '{what} {measured}/{wanted}. Päätös: {left}.',
    sv: '{what} {measured}/{wanted}. Beslutet: {left}.',
    en: '{what} {measured}/{wanted}. Decision: {left}.',
  },
  'left-tabled': {
    fi: '{count} {count:paikka/paikkaa} jätettiin pöydälle',
    sv: '{count} {count:plats/platser} bordlades',
    en: '{count} {count:seat was/seats were} tabled',
  },
  'left-returned': {
    fi: '{count} {count:paikka/paikkaa} palautettiin valmisteluun',
    sv: '{count} {count:plats/platser} återremitterades',
    en: '{count} {count:seat was/seats were} returned for preparation',
  },
  'left-rejected': {
    fi: '{count} {count:paikka/paikkaa} jätettiin täyttämättä',
    sv: '{count} {count:plats lämnades obesatt/platser lämnades obesatta}',
    en: '{count} {count:seat was/seats were} left unfilled',
  },
  'left-unproposed': {
    fi: '{count} {count:paikka/paikkaa} on ilman ehdotettua',
    sv: '{count} {count:plats/platser} saknar en föreslagen',
    en: '{count} {count:seat has/seats have} nobody proposed',
  },
  'size-above': {
    fi: '{what} {measured}/{wanted}: {extra} enemmän kuin on ilmoitettu.',
    sv: '{what} {measured}/{wanted}: {extra} fler än vad som har angetts.',
    en: '{what} {measured}/{wanted}: {extra} more than declared.',
  },
  'organisations-met': {
    fi: 'Jokaisella järjestöllä on enintään yksi paikka, ehdotetut mukaan lukien.',
    sv: 'Varje organisation har högst en plats, de föreslagna medräknade.',
    en: 'Each organisation has at most one seat, counting those proposed.',
  },
  'organisations-above': {
    fi: 'Järjestöllä {organisation} olisi {measured} paikkaa, ehdotetut mukaan lukien: järjestöllä voi olla vain yksi paikka.',
    sv: 'Organisationen {organisation} skulle ha {measured} platser, de föreslagna medräknade: en organisation kan ha bara en plats.',
    en: '{organisation} would have {measured} seats, counting those proposed: an organisation can have only one seat.',
  },
  'organisations-free': {
    fi: 'Toimielimessä ei ole sääntöä paikkojen määrästä järjestöä kohti.',
    sv: 'Organet har ingen regel om antalet platser per organisation.',
    en: 'The body has no rule on the number of seats per organisation.',
  },
  'people-met': {
    fi: 'Jokaisella henkilöllä on enintään yksi paikka.',
    sv: 'Varje person har högst en plats.',
    en: 'Each person has at most one seat.',
  },
  'people-above': {
    fi: 'Henkilöllä {person} on jo paikka tässä toimielimessä.',
    sv: '{person} har redan en plats i detta organ.',
    en: '{person} already has a seat in this body.',
  },
} as const satisfies Readonly<Record<string, Text>>;
