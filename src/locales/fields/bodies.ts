import type { Fields } from '../fields.js';

/** Fields of regions, organs, bodies and their terms. */
export const BODY_FIELDS = {
  'region.name': {
    label: { fi: 'Alueen nimi', sv: 'Områdets namn', en: 'Name of the region' },
    hint: { fi: 'Esimerkiksi Esimerkki-Häme.', sv: 'Till exempel Exempel-Tavastland.', en: 'For example Example-Häme.' },
  },
  'region.kind': { label: { fi: 'Alueen laji', sv: 'Typ av område', en: 'Kind of region' } },
  zone: {
    label: { fi: 'Aikavyöhyke', sv: 'Tidszon', en: 'Time zone' },
    hint: {
      fi: 'Jätä tyhjäksi, niin määräajat ovat Suomen aikaa (Europe/Helsinki). Vyöhykettä ei voi vaihtaa myöhemmin.',
      sv: 'Lämna tomt så är tidsfristerna i finländsk tid (Europe/Helsinki). Zonen kan inte bytas senare.',
      en: 'Leave it empty, and deadlines are in Finnish time (Europe/Helsinki). The zone cannot be changed later.',
    },
  },
  'organ.name': {
    label: { fi: 'Päättävän toimielimen nimi', sv: 'Det beslutande organets namn', en: 'Name of the deciding organ' },
    hint: { fi: 'Esimerkiksi Aluehallitus.', sv: 'Till exempel Välfärdsområdesstyrelsen.', en: 'For example County board.' },
  },
  'organ.kind': { label: { fi: 'Toimielimen laji', sv: 'Typ av organ', en: 'Kind of organ' } },
  'organ.body': {
    label: { fi: 'Toimielin, johon tämä kuuluu', sv: 'Organ som detta hör till', en: 'Body that it belongs to' },
    hint: {
      fi: 'Vain kun toimielin päättää itse tai sillä on oma vaalitoimikunta.',
      sv: 'Bara när organet självt beslutar eller har en egen valberedning.',
      en: 'Only when the body itself decides, or has an election committee.',
    },
  },

  'body.name': {
    label: { fi: 'Toimielimen nimi', sv: 'Organets namn', en: 'Name of the body' },
    hint: {
      fi: 'Esimerkiksi Esimerkki-Hämeen järjestöneuvottelukunta.',
      sv: 'Till exempel Organisationsdelegationen i Exempel-Tavastland.',
      en: 'For example Advisory Board of Example-Häme.',
    },
  },
  regime: {
    label: { fi: 'Kuka valitsee jäsenet', sv: 'Vem som väljer medlemmarna', en: 'Who chooses the members' },
    hint: {
      fi: 'Tästä riippuu, tehdäänkö valinnoista päätös. Kysy tarvittaessa toimielimen omalta lakimieheltä.',
      sv: 'Av detta beror om det fattas beslut om valen. Fråga vid behov organets egen jurist.',
      en: 'On this it depends whether a decision is made. Ask the body’s own counsel if in doubt.',
    },
  },
  'body.organ': {
    label: { fi: 'Kuka päättää jäsenistä', sv: 'Vem som beslutar om medlemmarna', en: 'Organ that decides on the members' },
    hint: {
      fi: 'Esimerkiksi aluehallitus. Tyhjä, jos järjestöt nimeävät edustajansa itse.',
      sv: 'Till exempel välfärdsområdesstyrelsen. Tomt om organisationerna själva utser sina företrädare.',
      en: 'For example the county board. Empty if the organisations name their own representatives.',
    },
  },
  decisionMode: {
    label: { fi: 'Miten päätös kirjataan', sv: 'Hur beslutet antecknas', en: 'How the decision is recorded' },
    hint: {
      fi: 'Tavallisesti sihteeri kirjaa päätöksen pöytäkirjasta.',
      sv: 'Vanligen antecknar sekreteraren beslutet utifrån protokollet.',
      en: 'Usually the secretary records it from the minutes.',
    },
  },
  deputyMode: {
    label: { fi: 'Varajäsenet', sv: 'Ersättarna', en: 'Deputies' },
    hint: {
      fi: 'Kuka tulee jäsenen tilalle, kun jäsen on estynyt.',
      sv: 'Vem som träder in när en medlem har förhinder.',
      en: 'Who comes in when a member cannot.',
    },
  },
  'body.languages': {
    label: { fi: 'Toimielimen kielet', sv: 'Organets språk', en: 'Languages of the body' },
    hint: {
      fi: 'Näillä kielillä haut ja esittelyt kirjoitetaan.',
      sv: 'På dessa språk skrivs ansökningar och presentationer.',
      en: 'Calls and descriptions are written in these.',
    },
  },
  deadlineMoves: {
    label: { fi: 'Määräaika siirtyy arkipäivään', sv: 'Tidsfristen flyttas till en vardag', en: 'A deadline moves to a weekday' },
    hint: {
      fi: 'Esimerkiksi sunnuntaina päättyvä haku päättyisi vasta maanantaina.',
      sv: 'Till exempel skulle en ansökan som går ut på en söndag stänga först på måndagen.',
      en: 'For example a call that ends on a Sunday would close on the Monday.',
    },
  },
  description: {
    label: { fi: 'Esittely', sv: 'Presentation', en: 'About' },
    hint: {
      fi: 'Kerro muutamalla lauseella, mikä toimielin on ja ketä siinä on mukana.',
      sv: 'Berätta med några meningar vad organet är och vilka som är med.',
      en: 'Say in a few sentences what the body is and who is in it.',
    },
  },
  tasks: {
    label: { fi: 'Tehtävät', sv: 'Uppgifter', en: 'Tasks' },
    hint: {
      fi: 'Kirjoita jokainen tehtävä omalle rivilleen, esimerkiksi: Antaa lausuntoja alueen hankkeista.',
      sv: 'Skriv varje uppgift på en egen rad, till exempel: Ger utlåtanden om projekt på området.',
      en: 'Write each on a line of its own, for example: Gives opinions on projects in the region.',
    },
  },
  contactName: {
    label: { fi: 'Yhteydenotot', sv: 'Kontakt', en: 'Contact' },
    hint: {
      fi: 'Kirjoita tehtävä, ei yksityishenkilöä, esimerkiksi: Neuvottelukunnan sihteeri.',
      sv: 'Skriv en uppgift, inte en privatperson, till exempel: Delegationens sekreterare.',
      en: 'Write a role, not a private person, for example: Secretary of the advisory board.',
    },
  },
  contactEmail: {
    label: { fi: 'Yhteydenottojen sähköposti', sv: 'Kontaktens e-post', en: 'E-mail for contacts' },
    hint: {
      fi: 'Näkyy kaikille, esimerkiksi neuvottelukunta@example.org.',
      sv: 'Syns för alla, till exempel delegationen@example.org.',
      en: 'Everybody sees it, for example board@example.org.',
    },
  },
  contactPhone: {
    label: { fi: 'Yhteydenottojen puhelin', sv: 'Kontaktens telefon', en: 'Phone for contacts' },
    hint: {
      fi: 'Näkyy kaikille. Käytä työnumeroa.',
      sv: 'Syns för alla. Använd ett tjänstenummer.',
      en: 'Everybody sees it. Use a work number.',
    },
  },
  website: {
    label: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
    hint: {
      fi: 'Osoite alkaa https://, esimerkiksi https://www.example.org.',
      sv: 'Adressen börjar med https://, till exempel https://www.example.org.',
      en: 'The address starts with https://, for example https://www.example.org.',
    },
  },
  establishedOn: {
    label: { fi: 'Asettamispäivä', sv: 'Dag för tillsättandet', en: 'Established on' },
    hint: {
      fi: 'Päivä, jona toimielin päätettiin asettaa, esimerkiksi 22.8.2026. Ilman sitä hakua ei voi julkaista.',
      sv: 'Dagen då man beslutade att tillsätta organet, till exempel 22.8.2026. Utan den kan ingen ansökan publiceras.',
      en: 'The day on which it was resolved, for example 22 August 2026. Without it no call can be published.',
    },
  },
  establishedBy: { label: { fi: 'Kuka asetti', sv: 'Vem som tillsatte', en: 'Established by' } },
  establishedSection: {
    label: { fi: 'Asettamispäätöksen pykälä', sv: 'Paragraf för beslutet om tillsättande', en: 'Section of the decision to establish' },
    hint: { fi: 'Esimerkiksi 112 §.', sv: 'Till exempel § 112.', en: 'For example § 112.' },
  },
  predecessor: {
    label: { fi: 'Toimielin, jonka jatkaja tämä on', sv: 'Organ som detta är en fortsättning på', en: 'Body that it succeeds' },
  },

  'term.name': {
    label: { fi: 'Toimikauden nimi', sv: 'Mandatperiodens namn', en: 'Name of the term' },
    hint: {
      fi: 'Esimerkiksi Toinen toimikausi 2026–2027.',
      sv: 'Till exempel Andra mandatperioden 2026–2027.',
      en: 'For example Second term 2026–2027.',
    },
  },
  'body.END.to': {
    label: { fi: 'Toimielimen viimeinen päivä', sv: 'Organets sista dag', en: 'Last day of the body' },
    hint: {
      fi: 'Esimerkiksi 31.12.2027. Tyhjä, jos toimielin jatkaa toistaiseksi.',
      sv: 'Till exempel 31.12.2027. Tomt om organet fortsätter tills vidare.',
      en: 'For example 31 December 2027. Empty if the body goes on.',
    },
  },
  'term.to': {
    label: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' },
    hint: {
      fi: 'Tyhjä, jos kausi jatkuu siihen saakka, kun seuraaja on nimetty.',
      sv: 'Tomt om perioden fortgår tills följande organ har utsetts.',
      en: 'Empty if the term lasts until its successor is appointed.',
    },
  },
} as const satisfies Fields;
