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

/** What an event that cannot be undone brings with it, said before it is done, by workflow and event. */
export const BEFOREHAND: Readonly<Record<string, Text>> = {
  'candidate-proposal.WITHDRAW': {
    fi: 'Peruttu esitys ei ole enää mukana haussa, eikä perumista voi kumota. Yhteinen esitys peruuntuu kaikkien sen tehneiden järjestöjen puolesta.',
    sv: 'Ett återtaget förslag är inte längre med i ansökan, och återtagandet kan inte ångras. Ett gemensamt förslag återtas för alla organisationer som har lämnat det.',
    en: 'A withdrawn proposal is no longer considered, and that cannot be undone. A joint proposal is withdrawn for all organisations that made it.',
  },
};

/** Where naming a role would not say what is waited for, by workflow and state. */
export const WAITING_FOR: Readonly<Record<string, Text>> = {
  'nomination-call.open': {
    fi: 'Järjestöt voivat nyt tehdä esityksiä.',
    sv: 'Organisationerna kan nu lämna förslag.',
    en: 'Associations can make their proposals now.',
  },
  'nomination-call.closed': {
    fi: 'Sihteeri käy läpi saapuneet esitykset ja aloittaa arvioinnin.',
    sv: 'Sekreteraren går igenom förslagen och börjar bedömningen.',
    en: 'The secretary goes through the proposals and starts the evaluation.',
  },
  'nomination-call.evaluating': {
    fi: 'Sihteeri valmistelee ehdotuksen jäsenistä.',
    sv: 'Sekreteraren bereder förslaget till medlemmar.',
    en: 'The secretary prepares who is to be put forward.',
  },
  'nomination-call.decided': {
    fi: 'Haku on ratkaistu. Järjestöjen ei tarvitse tehdä mitään.',
    sv: 'Ansökan är avgjord. Organisationerna behöver inte göra något.',
    en: 'The call has been decided. Associations need do nothing.',
  },
  'candidate-proposal.draft': {
    fi: 'Järjestön yhteyshenkilö täyttää esityksen loppuun ja lähettää sen.',
    sv: 'Organisationens kontaktperson fyller i förslaget och sänder det.',
    en: 'The organisation’s contact completes the proposal and sends it.',
  },
  'candidate-proposal.submitted': {
    fi: 'Sihteeri tarkistaa esityksen.',
    sv: 'Sekreteraren granskar förslaget.',
    en: 'The secretary checks the proposal.',
  },
  'candidate-proposal.returned': {
    fi: 'Järjestön yhteyshenkilö täydentää esityksen ja lähettää sen uudelleen.',
    sv: 'Organisationens kontaktperson kompletterar förslaget och sänder det på nytt.',
    en: 'The organisation’s contact completes the proposal and sends it again.',
  },
  'candidate-proposal.checked': {
    fi: 'Esitys on mukana harkinnassa. Seuraavaksi päätetään jäsenistä.',
    sv: 'Förslaget är med i prövningen. Härnäst fattas beslut om medlemmarna.',
    en: 'The proposal is being considered. Next the members are decided on.',
  },
  'candidate-proposal.late': {
    fi: 'Sihteeri ratkaisee, otetaanko myöhästynyt esitys mukaan.',
    sv: 'Sekreteraren avgör om det försenade förslaget tas med.',
    en: 'The secretary decides whether the late proposal is admitted.',
  },
};
