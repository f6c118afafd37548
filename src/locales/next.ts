import type { Text } from '../../workflows/kit/text.js';

/** What the clock will do to an instance and when, by workflow and the key of its deadline. */
export const COMING: Readonly<Record<string, Text>> = {
  'nomination-call.open': { fi: 'Haku avautuu {at}.', sv: 'Ansökan öppnar {at}.', en: 'The call opens on {at}.' },
  'nomination-call.close': { fi: 'Haku sulkeutuu {at:end}.', sv: 'Ansökan stängs {at:end}.', en: 'The call closes on {at:end}.' },
  'consent.expire': {
    fi: 'Vastausaika päättyy {at:end}.',
    sv: 'Svarstiden går ut {at:end}.',
    en: 'The time for answering ends on {at:end}.',
  },
  'membership-term.start': { fi: 'Jäsenyys alkaa {at}.', sv: 'Medlemskapet börjar {at}.', en: 'The membership starts on {at}.' },
  'membership-term.end': { fi: 'Jäsenyys päättyy {at:end}.', sv: 'Medlemskapet upphör {at:end}.', en: 'The membership ends on {at:end}.' },
};

/** Where naming a role would not say what is waited for, by workflow and state. */
export const WAITING_FOR: Readonly<Record<string, Text>> = {
  'nomination-call.open': {
    fi: 'Järjestöt voivat nyt tehdä esityksiä.',
    sv: 'Organisationerna kan nu lämna förslag.',
    en: 'Associations can make their proposals now.',
  },
};
