import type { Text } from '../../workflows/kit/text.js';

/** What is wrong with a field, in words. Codes are stable. */
export const FIELD_CODES = {
  'field.required': { fi: 'Kenttä on pakollinen.', sv: 'Fältet är obligatoriskt.', en: 'The field is required.' },
  'field.unknown': { fi: 'Kenttää ei tunneta.', sv: 'Fältet är okänt.', en: 'The field is unknown.' },
  'field.bad-characters': {
    fi: 'Tekstissä on merkki, jota ei voi tallentaa.',
    sv: 'Texten innehåller ett tecken som inte kan sparas.',
    en: 'The text holds a character that cannot be stored.',
  },
  'field.too-deep': {
    fi: 'Tiedot ovat liian monessa kerroksessa sisäkkäin.',
    sv: 'Uppgifterna är kapslade i för många nivåer.',
    en: 'The data are nested too deep.',
  },
  'field.twice': { fi: 'Sama on luettelossa kahdesti.', sv: 'Samma finns två gånger i listan.', en: 'The same is listed twice.' },
  'field.before-start': { fi: 'Loppu on ennen alkua.', sv: 'Slutet är före början.', en: 'The end is before the beginning.' },
  'field.no-such': { fi: 'Viitattua tietoa ei ole.', sv: 'Det som hänvisas till finns inte.', en: 'What is referred to does not exist.' },
  'field.taken': { fi: 'Arvo on jo käytössä.', sv: 'Värdet används redan.', en: 'The value is taken.' },
  'field.not-text': {
    fi: 'Kirjoita tekstiä, ei liian pitkää.',
    sv: 'Skriv en text som inte är för lång.',
    en: 'Give a text that is not empty and not too long.',
  },
  'field.not-id': { fi: 'Tunniste ei ole oikeaa muotoa.', sv: 'Identifieraren har fel form.', en: 'Give an id.' },
  'field.not-ids': {
    fi: 'Anna luettelo tunnisteita, kukin kerran.',
    sv: 'Ange en lista med identifierare, var och en en gång.',
    en: 'Give a list of ids, each once.',
  },
  'field.not-date': {
    fi: 'Anna olemassa oleva päivä muodossa 2026-10-24.',
    sv: 'Ange ett existerande datum i formen 2026-10-24.',
    en: 'Give a date that exists, as 2026-10-24.',
  },
  'field.not-time': { fi: 'Anna kellonaika muodossa 16:15.', sv: 'Ange klockslaget i formen 16:15.', en: 'Give a time, as 16:15.' },
  'field.not-instant': {
    fi: 'Anna hetki muodossa 2026-10-24T16:15:00+03:00.',
    sv: 'Ange tidpunkten i formen 2026-10-24T16:15:00+03:00.',
    en: 'Give an instant, as 2026-10-24T16:15:00+03:00.',
  },
  'field.not-whole-number': {
    fi: 'Anna kokonaisluku sallitulta väliltä.',
    sv: 'Ange ett heltal inom det tillåtna intervallet.',
    en: 'Give a whole number within the limits.',
  },
  'field.not-flag': { fi: 'Anna true tai false.', sv: 'Ange true eller false.', en: 'Give true or false.' },
  'field.not-one-of': { fi: 'Arvo ei ole sallittu.', sv: 'Värdet är inte tillåtet.', en: 'The value is not one of those allowed.' },
  'field.not-some-of': {
    fi: 'Anna luettelo sallittuja arvoja.',
    sv: 'Ange en lista med tillåtna värden.',
    en: 'Give a list of allowed values.',
  },
  'field.not-email': { fi: 'Sähköpostiosoite ei ole oikeaa muotoa.', sv: 'E-postadressen har fel form.', en: 'Give an e-mail address.' },
  'field.not-web-address': {
    fi: 'Anna verkko-osoite, joka alkaa https://.',
    sv: 'Ange en webbadress som börjar med https://.',
    en: 'Give a web address that starts with https://.',
  },
  'field.not-words': {
    fi: 'Anna teksti ainakin yhdellä kielellä: {"fi": …, "sv": …, "en": …}.',
    sv: 'Ange texten på minst ett språk: {"fi": …, "sv": …, "en": …}.',
    en: 'Give the text in at least one language: {"fi": …, "sv": …, "en": …}.',
  },
  'field.not-business-id': {
    fi: 'Y-tunnus tai sen tarkistusmerkki on väärä.',
    sv: 'FO-numret eller dess kontrollsiffra är fel.',
    en: 'The Business ID or its check digit is wrong.',
  },
  'field.not-object': { fi: 'Anna tietue.', sv: 'Ange ett objekt.', en: 'Give an object.' },
  'field.not-list': { fi: 'Anna luettelo.', sv: 'Ange en lista.', en: 'Give a list.' },
  'field.not-answers': {
    fi: 'Anna vastaukset kysymysten avaimilla.',
    sv: 'Ange svaren med frågornas nycklar.',
    en: 'Give the answers by the keys of the questions.',
  },
  'field.not-zone': {
    fi: 'Anna aikavyöhyke, kuten Europe/Helsinki.',
    sv: 'Ange en tidszon, t.ex. Europe/Helsinki.',
    en: 'Give a time zone, as Europe/Helsinki.',
  },
  'field.not-base64': {
    fi: 'Anna tiedosto base64-muodossa, enintään 500 kt.',
    sv: 'Ange filen som base64, högst 500 kB.',
    en: 'Give the file in base64, at most 500 kB.',
  },
} as const satisfies Record<string, Text>;

export type FieldCode = keyof typeof FIELD_CODES;
