import type { Fields } from '../fields.js';

/** Fields of meetings and documents. */
export const MEETING_FIELDS = {
  'meeting.title': {
    label: { fi: 'Kokouksen nimi', sv: 'Mötets namn', en: 'Name of the meeting' },
    hint: {
      fi: 'Esimerkiksi Järjestäytymiskokous tai Avoin foorumi.',
      sv: 'Till exempel Konstituerande möte eller Öppet forum.',
      en: 'For example Organising meeting, or Open forum.',
    },
  },
  plannedAt: {
    label: { fi: 'Kokous alkaa', sv: 'Mötet börjar', en: 'Planned start' },
    hint: { fi: 'Esimerkiksi 27.4.2027 klo 14.00.', sv: 'Till exempel 27.4.2027 kl. 14.00.', en: 'For example 27 April 2027 at 14:00.' },
  },
  heldAt: {
    label: { fi: 'Kokous pidettiin', sv: 'Mötet hölls', en: 'Held' },
    hint: {
      fi: 'Täytä kokouksen jälkeen, myös silloin kun aika muuttui.',
      sv: 'Fyll i efter mötet, också när tiden ändrades.',
      en: 'Fill it in after the meeting, also when the time had changed.',
    },
  },
  endsAt: { label: { fi: 'Kokous päättyy', sv: 'Mötet slutar', en: 'Ends' } },
  publicForum: {
    label: { fi: 'Avoin kaikille', sv: 'Öppet för alla', en: 'Open to everybody' },
    hint: {
      fi: 'Etäosoite ja esityslista näkyvät silloin kaikille.',
      sv: 'Distanslänken och föredragningslistan syns då för alla.',
      en: 'Everybody then sees the link and the agenda.',
    },
  },
  place: {
    label: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
    hint: {
      fi: 'Esimerkiksi Järjestötalo, Esimerkkikatu 1.',
      sv: 'Till exempel Föreningshuset, Exempelgatan 1.',
      en: 'For example House of Associations, Example Street 1.',
    },
  },
  remoteLink: {
    label: { fi: 'Etäosallistumisen osoite', sv: 'Länk för distansdeltagande', en: 'Link for remote participants' },
    hint: {
      fi: 'Osoite alkaa https://, esimerkiksi https://www.example.org/kokous.',
      sv: 'Adressen börjar med https://, till exempel https://www.example.org/mote.',
      en: 'The address starts with https://, for example https://www.example.org/meeting.',
    },
  },
  agenda: {
    label: { fi: 'Esityslista', sv: 'Föredragningslista', en: 'Agenda' },
    hint: {
      fi: 'Kirjoita jokainen asia omalle rivilleen.',
      sv: 'Skriv varje ärende på en egen rad.',
      en: 'Write each item on a line of its own.',
    },
  },

  'document.title': {
    label: { fi: 'Asiakirjan nimi', sv: 'Dokumentets namn', en: 'Name of the document' },
    hint: {
      fi: 'Esimerkiksi Muistio 27.4.2027.',
      sv: 'Till exempel Promemoria 27.4.2027.',
      en: 'For example Memo of 27 April 2027.',
    },
  },
  'document.kind': { label: { fi: 'Asiakirjan laji', sv: 'Typ av dokument', en: 'Kind of document' } },
  'document.on': {
    label: { fi: 'Asiakirjan päiväys', sv: 'Dokumentets datum', en: 'Date of the document' },
    hint: { fi: 'Esimerkiksi kokouspäivä.', sv: 'Till exempel mötesdagen.', en: 'For example the day of the meeting.' },
  },
  'document.public': {
    label: { fi: 'Näytä kaikille', sv: 'Visa för alla', en: 'Show to everybody' },
    hint: {
      fi: 'Tarkista ensin, ettei asiakirjassa ole henkilötietoja, joita ei saa julkaista.',
      sv: 'Kontrollera först att dokumentet inte innehåller personuppgifter som inte får publiceras.',
      en: 'Check first that it holds no personal data that may not be published.',
    },
  },
  replaces: {
    label: { fi: 'Aiempi versio', sv: 'Tidigare version', en: 'Earlier version' },
    hint: {
      fi: 'Valitse asiakirja, jonka uusi versio tämä on.',
      sv: 'Välj det dokument som detta är en ny version av.',
      en: 'Choose the document that this is a new version of.',
    },
  },
  mediaType: { label: { fi: 'Tiedoston muoto', sv: 'Filens format', en: 'Format of the file' } },
  content: {
    label: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
    hint: {
      fi: 'PDF, Word (.docx), ODT, JPEG-, PNG- tai tekstitiedosto, enintään 5 Mt.',
      sv: 'En PDF-, Word- (.docx), ODT-, JPEG-, PNG- eller textfil, högst 5 MB.',
      en: 'A PDF, Word (.docx), ODT, JPEG, PNG or text file of at most 5 MB.',
    },
  },
  sha256: { label: { fi: 'Tiedoston tarkiste (SHA-256)', sv: 'Filens kontrollsumma (SHA-256)', en: 'Checksum of the file (SHA-256)' } },
  bytes: { label: { fi: 'Koko tavuina', sv: 'Storlek i byte', en: 'Size in bytes' } },
} as const satisfies Fields;
