import type { Text } from '../../../workflows/kit/text.js';
import type { Texts } from '../../web/reader.js';

/** Words of the pages that tell how things proceed. */
export const PROCESS = {
  title: { fi: 'Näin asiat etenevät', sv: 'Så här framskrider ärendena', en: 'How things proceed' },
  lead: {
    fi: 'Jokaisella asialla on vaiheensa: mitä siinä voi tapahtua, kuka sen voi tehdä ja millä ehdoilla. Samat säännöt ohjaavat palvelua ja näkyvät tässä kaikille.',
    sv: 'Varje ärende har sina skeden: vad som kan hända, vem som kan göra det och på vilka villkor. Samma regler styr tjänsten och visas här för alla.',
    en: 'Every matter has its stages: what can happen, who can do it and on what conditions. The same rules run the service and are shown here to everybody.',
  },
  list: { fi: 'Prosessit', sv: 'Processer', en: 'Processes' },
  bySubject: { fi: 'Säännöt aiheittain: ', sv: 'Reglerna efter ämne: ', en: 'The rules by subject: ' },
  stages: { fi: '{count} {count:vaihe/vaihetta}', sv: '{count} {count:skede/skeden}', en: '{count} {count:stage/stages}' },
  picture: { fi: 'Vaiheet kuvana', sv: 'Skedena som bild', en: 'The stages as a picture' },
  legend: { fi: 'Näin kuvaa luetaan', sv: 'Så här läses bilden', en: 'How to read the picture' },
  begins: { fi: 'Miten se alkaa', sv: 'Hur det börjar', en: 'How it begins' },
  inWords: { fi: 'Vaiheet sanoin', sv: 'Skedena i ord', en: 'The stages in words' },
  initial: { fi: 'ensimmäinen vaihe', sv: 'första skedet', en: 'first stage' },
  final: { fi: 'päättyy tähän', sv: 'slutar här', en: 'ends here' },
  nothing: {
    fi: 'Tässä vaiheessa ei voi enää tapahtua mitään.',
    sv: 'I detta skede kan inget mer hända.',
    en: 'Nothing more can happen at this stage.',
  },
  who: { fi: 'Kuka voi', sv: 'Vem som kan', en: 'Who can' },
  automatic: { fi: 'palvelu tekee tämän itse', sv: 'tjänsten gör detta själv', en: 'the service does this by itself' },
  leads: { fi: 'Seuraava vaihe', sv: 'Nästa skede', en: 'Next stage' },
  stays: { fi: 'vaihe ei muutu', sv: 'skedet ändras inte', en: 'the stage stays the same' },
  conditions: { fi: 'Ehdot', sv: 'Villkor', en: 'Conditions' },
  source: { fi: 'Peruste: ', sv: 'Grund: ', en: 'Based on: ' },
  letters: { fi: 'Kirjeet, jotka kirjoitetaan', sv: 'Brev som skrivs', en: 'Letters that are written' },
} as const satisfies Texts;

/** What each process is about, by workflow. */
export const PROCESS_ABOUT = {
  'nomination-call': {
    fi: 'Toimielimen sihteeri avaa haun, järjestöt tekevät esityksensä määräaikaan mennessä, ja päättävä toimielin nimeää jäsenet.',
    sv: 'Organets sekreterare öppnar ansökan, organisationerna lämnar sina förslag inom tidsfristen och det beslutande organet utser medlemmarna.',
    en: 'The secretary of a body opens a call, associations make their proposals by the deadline, and the deciding organ appoints the members.',
  },
  'candidate-proposal': {
    fi: 'Yksi tai useampi järjestö esittää henkilöä yhteen tai useampaan paikkaan. Esitys saapuu, kun se lähetetään.',
    sv: 'En eller flera organisationer föreslår en person till en eller flera platser. Förslaget har kommit in när det sänds.',
    en: 'One or more associations propose a person for one or more seats. A proposal arrives when it is sent.',
  },
  candidacy: {
    fi: 'Yksi henkilö on ehdolla yhdessä haussa, esittipä häntä kuinka moni järjestö tahansa.',
    sv: 'En person är kandidat i en ansökan, oavsett hur många organisationer som föreslår personen.',
    en: 'One person stands in one call, however many associations propose the person.',
  },
  consent: {
    fi: 'Ehdokas kertoo itse, suostuuko hän. Ilman suostumusta ketään ei nimetä.',
    sv: 'Kandidaten säger själv om hen samtycker. Ingen utses utan samtycke.',
    en: 'Candidates say themselves whether they consent. Nobody is appointed without consent.',
  },
  'appointment-decision': {
    fi: 'Päättävä toimielin ratkaisee nimeämiset paikka paikalta. Päätös julkaistaan, ja siihen voi hakea muutosta, jos laki sen sallii.',
    sv: 'Det beslutande organet avgör utnämningarna plats för plats. Beslutet publiceras och kan överklagas om lagen medger det.',
    en: 'The deciding organ settles the appointments seat by seat. The decision is published, and can be appealed where the law allows.',
  },
  'membership-term': {
    fi: 'Jäsenyys alkaa nimeämisestä ja päättyy kauden loppuun, eroon tai muuhun syyhyn.',
    sv: 'Medlemskapet börjar med utnämningen och upphör när perioden tar slut, vid avsked eller av någon annan orsak.',
    en: 'A membership begins with the appointment and ends with the term, a resignation or for another reason.',
  },
  organisation: {
    fi: 'Järjestö voi esittää edustajia niin kauan kuin se toimii.',
    sv: 'En organisation kan föreslå företrädare så länge den är verksam.',
    en: 'An association can propose representatives for as long as it is active.',
  },
} as const satisfies Readonly<Record<string, Text>>;
