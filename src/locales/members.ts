import type { Texts } from '../web/reader.js';

/** Words of the page of a body's members and vacancies. */
export const MEMBERS = {
  title: { fi: 'Jäsenet ja avautuvat paikat', sv: 'Medlemmar och lediga platser', en: 'Members and vacancies' },
  term: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
  noTerm: { fi: 'Toimikausi ei ole käynnissä', sv: 'Ingen mandatperiod pågår', en: 'No term is running' },
  filled: { fi: 'Täytettyjä paikkoja', sv: 'Besatta platser', en: 'Filled seats' },
  ofAll: { fi: '{count}/{all}', sv: '{count} av {all}', en: '{count} of {all}' },
  vacantNow: { fi: 'Avoinna nyt', sv: 'Lediga nu', en: 'Vacant now' },
  vacantSoon: { fi: 'Avautuu', sv: 'Blir lediga', en: 'To become vacant' },

  waiting: { fi: 'Odottaa sinua', sv: 'Väntar på dig', en: 'Waits for you' },
  resignation: {
    fi: '{person} on pyytänyt eroa ({at}).',
    sv: '{person} har begärt avsked ({at}).',
    en: '{person} has asked to resign ({at}).',
  },
  alert: {
    fi: 'Jäsenen {person} vaalikelpoisuudesta on tehty ilmoitus ({at}).',
    sv: 'En anmälan har gjorts om valbarheten för {person} ({at}).',
    en: 'The eligibility of {person} has been questioned ({at}).',
  },

  vacancies: { fi: 'Avoimet ja avautuvat paikat', sv: 'Lediga platser nu och framöver', en: 'Vacancies now and to come' },
  noVacancies: {
    fi: 'Avoimia paikkoja ei ole, eikä niitä ole tiedossa.',
    sv: 'Inga platser är eller blir lediga.',
    en: 'No seats are vacant, and none is known to become so.',
  },
  vacantFrom: { fi: 'Avoinna', sv: 'Ledig', en: 'Vacant' },
  howFilled: { fi: 'Miten täytetään', sv: 'Hur den besätts', en: 'How it is filled' },
  still: { fi: 'Siihen asti {person}', sv: 'Till dess {person}', en: 'Until then {person}' },
  withTerm: {
    fi: 'Toimikauden päättyessä {day} avautuu lisäksi {count} {count:paikka/paikkaa}.',
    sv: 'När mandatperioden går ut {day} blir ytterligare {count} {count:plats/platser} lediga.',
    en: 'When the term ends on {day}, {count} more {count:seat becomes/seats become} vacant.',
  },
  since: { fi: '{day} alkaen', sv: 'från och med {day}', en: 'from {day}' },
  calledBy: { fi: 'Haussa: {call}', sv: 'I ansökan: {call}', en: 'In the call: {call}' },
  calledSoon: { fi: 'Hakuluonnoksessa: {call}', sv: 'I utkastet till ansökan: {call}', en: 'In the draft call: {call}' },
  notByCall: { fi: 'Täytetään {how}', sv: 'Besätts {how}', en: 'Filled {how}' },
  newCall: {
    fi: 'Aloita täydennyshaku valituista paikoista',
    sv: 'Börja en kompletterande ansökan för de valda platserna',
    en: 'Start a supplementary call for the chosen seats',
  },
  chooseSeat: { fi: 'Ota täydennyshakuun', sv: 'Ta med i den kompletterande ansökan', en: 'Into the supplementary call' },
  newCallHint: {
    fi: 'Haku syntyy luonnoksena. Julkaiset sen vasta, kun se on valmis.',
    sv: 'Ansökan blir ett utkast. Du publicerar den först när den är klar.',
    en: 'The call is made as a draft. You publish it once it is complete.',
  },

  'list.member': { fi: 'Varsinaiset jäsenet', sv: 'Ordinarie medlemmar', en: 'Members' },
  'list.deputy': { fi: 'Varajäsenet', sv: 'Ersättare', en: 'Deputies' },
  'list.expert': { fi: 'Asiantuntijat', sv: 'Sakkunniga', en: 'Experts' },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  organisation: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' },
  days: { fi: 'Kausi', sv: 'Period', en: 'Period' },
  state: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  actions: { fi: 'Toimet', sv: 'Åtgärder', en: 'Actions' },
  next: {
    fi: 'Seuraaja: {person}, {day} alkaen',
    sv: 'Efterträdare: {person}, från och med {day}',
    en: 'Followed by {person}, from {day}',
  },
  serves: { fi: 'Varalla jäsenelle: {person}', sv: 'Ersättare för: {person}', en: 'Deputy of: {person}' },
  servesSeat: { fi: 'Varalla paikalle: {seat}', sv: 'Ersättare för platsen: {seat}', en: 'Deputy for: {seat}' },
  fromTo: { fi: '{from}–{to}', sv: 'från {from} till {to}', en: '{from} to {to}' },
  fromOn: { fi: '{from}–', sv: 'från {from}', en: 'from {from}' },
  doMore: { fi: 'Toimet', sv: 'Åtgärder', en: 'Actions' },
  noSeats: { fi: 'Toimielimellä ei ole paikkoja.', sv: 'Organet har inga platser.', en: 'The body has no seats.' },
} as const satisfies Texts;

/** Words of a membership's page for those who keep the body. */
export const MEMBERSHIP_KEPT = {
  periods: { fi: 'Kausi ja mandaatti', sv: 'Period och mandat', en: 'Term and mandate' },
  holds: { fi: 'Istuu paikalla', sv: 'Innehar platsen', en: 'Holds the seat' },
  holdsNever: { fi: 'Ei ehtinyt aloittaa', sv: 'Hann inte börja', en: 'Never began' },
  recorded: { fi: '{days} (kirjattu {at})', sv: '{days} (antecknat {at})', en: '{days} (recorded {at})' },
  recordedBefore: { fi: 'Aiemmin kirjattu', sv: 'Tidigare antecknat', en: 'Recorded before' },
  mandate: { fi: 'Mandaatti', sv: 'Mandat', en: 'Mandate' },
  mandateGoesOn: {
    fi: 'Järjestön mandaatti jatkuu: {who}',
    sv: 'Organisationens mandat fortsätter: {who}',
    en: 'The organisation’s mandate goes on: {who}',
  },
  noMandate: { fi: 'Ei voimassa', sv: 'Inte i kraft', en: 'None in force' },
  announced: { fi: 'Eroa pyydetty', sv: 'Avsked begärt', en: 'Resignation requested' },
  alerted: { fi: 'Vaalikelpoisuudesta tehty ilmoitus', sv: 'Anmälan om valbarheten gjord', en: 'Eligibility questioned' },
  vacated: { fi: 'Viimeinen päivä jäsenenä', sv: 'Sista dag som medlem', en: 'Last day as a member' },
  seated: { fi: 'Aloitti tehtävässä', sv: 'Tillträdde uppdraget', en: 'Took up the seat' },
  holders: { fi: 'Paikan haltijat', sv: 'Platsens innehavare', en: 'Holders of the seat' },
  members: { fi: 'Jäsenet ja avautuvat paikat', sv: 'Medlemmar och lediga platser', en: 'Members and vacancies' },
} as const satisfies Texts;

/** Words of a candidacy's page for those who keep the body. */
export const CANDIDACY = {
  contact: { fi: 'Yhteystiedot', sv: 'Kontaktuppgifter', en: 'Contact details' },
  language: { fi: 'Asiointikieli', sv: 'Kontaktspråk', en: 'Language' },
  represents: { fi: 'Edustaa', sv: 'Företräder', en: 'Represents' },
  notSaid: { fi: 'Ehdokas ei ole kertonut', sv: 'Kandidaten har inte angett det', en: 'The candidate has not said' },
  preferences: { fi: 'Paikkatoiveet', sv: 'Önskade platser', en: 'Preferred seats' },
  proposedSeat: { fi: 'Ehdotettu paikalle', sv: 'Föreslagen till', en: 'Proposed for' },
  reserve: { fi: 'Varasija', sv: 'Reservplats', en: 'Place in reserve' },
  consent: { fi: 'Suostumus', sv: 'Samtycke', en: 'Consent' },
  notAsked: { fi: 'Suostumusta ei pyydetty', sv: 'Samtycke har inte begärts', en: 'Consent was not asked for' },
  asked: { fi: 'Pyydetty {at}', sv: 'Begärt {at}', en: 'Asked {at}' },
  due: { fi: 'Vastattava viimeistään {at:end}', sv: 'Svar senast {at:end}', en: 'To be answered by {at:end}' },
  answered: { fi: 'Vastattu {at}', sv: 'Besvarat {at}', en: 'Answered {at}' },
  nameMayShow: {
    fi: 'Nimen saa julkaista jo ehdokkaana.',
    sv: 'Namnet får publiceras redan som kandidat.',
    en: 'The name may be published while a candidate.',
  },
  supporters: { fi: 'Esitykset', sv: 'Förslag', en: 'Proposals' },
  noSupporters: {
    fi: 'Ehdokasta ei enää esitä kukaan.',
    sv: 'Ingen föreslår längre kandidaten.',
    en: 'Nobody proposes the candidate any more.',
  },
  arrived: { fi: 'Saapunut {at}, {how}', sv: 'Inkommit {at}, {how}', en: 'Arrived {at}, {how}' },
  ended: { fi: 'Ei enää tue ehdokkuutta', sv: 'Stöder inte längre kandidaturen', en: 'Supports the candidacy no more' },
  noJustification: { fi: 'Ei perustelua', sv: 'Ingen motivering', en: 'No justification' },
  openProposal: { fi: 'Avaa esitys', sv: 'Öppna förslaget', en: 'Open the proposal' },
  membership: { fi: 'Jäsenyys', sv: 'Medlemskap', en: 'Membership' },
  openMembership: { fi: 'Avaa jäsenyys', sv: 'Öppna medlemskapet', en: 'Open the membership' },
  doNow: { fi: 'Mitä voit tehdä', sv: 'Vad du kan göra', en: 'What you can do' },
  matrix: { fi: 'Paikat ja ehdokkaat', sv: 'Platser och kandidater', en: 'Seats and candidates' },
} as const satisfies Texts;
