import type { Fields } from '../fields.js';

/** Fields that mean the same wherever they are. */
export const COMMON_FIELDS = {
  body: { label: { fi: 'Toimielin', sv: 'Organ', en: 'Body' } },
  call: { label: { fi: 'Jäsenhaku', sv: 'Medlemsansökan', en: 'Call' } },
  candidacy: { label: { fi: 'Ehdokkuus', sv: 'Kandidatur', en: 'Candidacy' } },
  decision: { label: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' } },
  meeting: { label: { fi: 'Kokous', sv: 'Möte', en: 'Meeting' } },
  organ: { label: { fi: 'Päättävä toimielin', sv: 'Beslutande organ', en: 'Deciding organ' } },
  organisation: { label: { fi: 'Järjestö', sv: 'Organisation', en: 'Organisation' } },
  person: { label: { fi: 'Henkilö', sv: 'Person', en: 'Person' } },
  proposal: { label: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' } },
  region: { label: { fi: 'Alue', sv: 'Område', en: 'Region' } },
  seat: { label: { fi: 'Paikka', sv: 'Plats', en: 'Seat' } },
  seats: { label: { fi: 'Paikat', sv: 'Platser', en: 'Seats' } },
  term: { label: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' } },
  state: { label: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' } },

  name: { label: { fi: 'Nimi', sv: 'Namn', en: 'Name' } },
  kind: { label: { fi: 'Laji', sv: 'Typ', en: 'Kind' } },
  role: { label: { fi: 'Rooli', sv: 'Roll', en: 'Role' } },
  language: { label: { fi: 'Kieli', sv: 'Språk', en: 'Language' } },
  languages: { label: { fi: 'Kielet', sv: 'Språken', en: 'Languages' } },

  from: { label: { fi: 'Ensimmäinen päivä', sv: 'Första dag', en: 'First day' } },
  to: { label: { fi: 'Viimeinen päivä', sv: 'Sista dag', en: 'Last day' } },
  validFrom: {
    label: { fi: 'Muutokset voimassa alkaen', sv: 'Ändringarna gäller från och med', en: 'The changes hold from' },
    hint: {
      fi: 'Esimerkiksi 1.1.2027. Jätä tyhjäksi, jos vain korjaat virheen nykyisissä tiedoissa.',
      sv: 'Till exempel 1.1.2027. Lämna tomt om du bara rättar ett fel i de nuvarande uppgifterna.',
      en: 'For example 1 January 2027. Leave it empty if you only correct a mistake in what is there.',
    },
  },
  recordedAt: { label: { fi: 'Kirjattu', sv: 'Registrerat', en: 'Recorded' } },
  supersededAt: { label: { fi: 'Korvattu uudella kirjauksella', sv: 'Ersatt med ny anteckning', en: 'Replaced by a new entry' } },
  periods: { label: { fi: 'Tiedot ajan mukaan', sv: 'Uppgifter enligt tid', en: 'Facts over time' } },
  enteredBy: { label: { fi: 'Kirjaaja', sv: 'Registrerat av', en: 'Entered by' } },

  reason: {
    label: { fi: 'Perustelu', sv: 'Motivering', en: 'Reason' },
    hint: {
      fi: 'Kirjoita niin, että asian ymmärtää myös vuoden päästä. Älä kirjoita arkaluonteisia tietoja.',
      sv: 'Skriv så att saken går att förstå också om ett år. Skriv inga känsliga uppgifter.',
      en: 'Write so that it can be understood a year from now. Write nothing sensitive.',
    },
  },
  section: {
    label: { fi: 'Pykälä', sv: 'Paragraf', en: 'Section' },
    hint: {
      fi: 'Asian numero pöytäkirjassa, esimerkiksi 87 §.',
      sv: 'Ärendets nummer i protokollet, till exempel § 87.',
      en: 'The number of the item in the minutes, for example § 87.',
    },
  },
  link: {
    label: { fi: 'Linkki pöytäkirjaan', sv: 'Länk till protokollet', en: 'Link to the minutes' },
    hint: {
      fi: 'Osoite alkaa https://, esimerkiksi https://www.example.org/poytakirjat/87.',
      sv: 'Adressen börjar med https://, till exempel https://www.example.org/protokoll/87.',
      en: 'The address starts with https://, for example https://www.example.org/minutes/87.',
    },
  },
  attachments: {
    label: { fi: 'Alkuperäisen liitteet', sv: 'Bilagor till originalet', en: 'What came with the original' },
    hint: {
      fi: 'Muut samalla saapuneet tiedostot, toimielimen asiakirjoista.',
      sv: 'Andra filer som kom samtidigt, bland organets dokument.',
      en: 'Other files that came along, from the documents of the body.',
    },
  },
  original: {
    label: { fi: 'Alkuperäinen viesti tai paperi', sv: 'Ursprungligt meddelande eller papper', en: 'Original message or paper' },
    hint: {
      fi: 'Valitse toimielimen asiakirjoista, esimerkiksi saapunut sähköposti tai skannattu lomake.',
      sv: 'Välj bland organets dokument, till exempel ett inkommet e-postmeddelande eller en skannad blankett.',
      en: 'Choose from the documents of the body, for example an e-mail that came or a scanned form.',
    },
  },
} as const satisfies Fields;
