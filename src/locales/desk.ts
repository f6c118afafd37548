import type { Texts } from '../web/reader.js';

/** Words of the secretary's first page. */
export const DESK = {
  title: { fi: 'Mikä odottaa sinua', sv: 'Vad som väntar på dig', en: 'What waits for you' },
  /** The order is that of `BY_URGENCY`. */
  waits: {
    fi: '{count} {count:asia/asiaa} odottaa sihteeriä tai varahenkilöä: ensin myöhässä tai viikon sisällä tehtävät, sitten pisimpään odottaneet, lopuksi myöhemmin tehtävät.',
    sv: '{count} {count:ärende/ärenden} väntar på sekreteraren eller ställföreträdaren: först det som är försenat eller ska göras inom en vecka, sedan det som har väntat längst, sist det som ska göras senare.',
    en: '{count} {count:thing waits/things wait} for the secretary or the substitute: first what is overdue or due within a week, then what has waited longest, last what is due later.',
  },
  nothing: { fi: 'Mikään ei odota sinua', sv: 'Ingenting väntar på dig', en: 'Nothing waits for you' },
  nothingFurther: {
    fi: 'Kaikki on tehty. Kun jotakin tulee, se näkyy täällä.',
    sv: 'Allt är gjort. När något kommer syns det här.',
    en: 'All is done. When something comes, it is shown here.',
  },
  byBody: { fi: 'Näytä toimielimittäin', sv: 'Visa enligt organ', en: 'Show by body' },
  allBodies: { fi: 'Kaikki ({count})', sv: 'Alla ({count})', en: 'All ({count})' },
  what: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  due: { fi: 'Viimeistään', sv: 'Senast', en: 'By' },
  about: { fi: 'Mistä on kyse', sv: 'Vad det gäller', en: 'What it is about' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  whenItSuits: { fi: 'kun ehdit', sv: 'när du hinner', en: 'when it suits you' },
  since: { fi: 'odottanut {day} lähtien', sv: 'har väntat sedan {day}', en: 'has waited since {day}' },
  overdue: { fi: 'myöhässä', sv: 'försenat', en: 'overdue' },
  bodies: { fi: 'Toimielimesi', sv: 'Dina organ', en: 'Your bodies' },
  noCalls: { fi: 'Yhtään hakua ei ole käynnissä.', sv: 'Ingen ansökan pågår.', en: 'No call is under way.' },
  newCall: { fi: 'Uusi haku', sv: 'Ny ansökan', en: 'New call' },
  newCallHere: { fi: 'Aloita uusi haku', sv: 'Börja en ny ansökan', en: 'Start a new call' },
  allCalls: { fi: 'Kaikki haut', sv: 'Alla ansökningar', en: 'All calls' },
  members: { fi: 'Jäsenet', sv: 'Medlemmar', en: 'Members' },
  keepers: { fi: 'Sihteeri ja varahenkilöt', sv: 'Sekreterare och ställföreträdare', en: 'Secretary and substitutes' },
  duplicates: { fi: 'Mahdolliset kaksoiskappaleet', sv: 'Möjliga dubbletter', en: 'Likely duplicates' },
  register: { fi: 'Järjestörekisteri', sv: 'Organisationsregistret', en: 'Register of organisations' },
  letters: { fi: 'Kirjeet', sv: 'Brev', en: 'Letters' },
  call: { fi: 'Haku', sv: 'Ansökan', en: 'Call' },
  state: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  closes: { fi: 'Haku päättyy', sv: 'Ansökan stänger', en: 'Closes' },
  ways: { fi: 'Esitykset', sv: 'Förslag', en: 'Proposals' },
  inbox: { fi: '{count} tarkistamatta', sv: '{count} ogranskade', en: '{count} unchecked' },
  inboxEmpty: { fi: 'Saapuneet esitykset', sv: 'Inkomna förslag', en: 'Proposals that have come' },
  enter: { fi: 'Kirjaa muuta kautta tullut', sv: 'Anteckna ett som kom på annat sätt', en: 'Enter one that came another way' },
} as const satisfies Texts;

/** Words of lists that have several pages. */
export const UI_LISTS = {
  pages: { fi: 'Luettelon sivut', sv: 'Listans sidor', en: 'Pages of the list' },
  page: { fi: 'Sivu {page}/{pages}', sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' },
  previous: { fi: 'Edellinen sivu', sv: 'Föregående sida', en: 'Previous page' },
  next: { fi: 'Seuraava sivu', sv: 'Nästa sida', en: 'Next page' },
} as const satisfies Texts;
