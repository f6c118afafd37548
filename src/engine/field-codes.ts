import type { Text } from '../../workflows/kit/text.js';

/** What is wrong with a field, in words. Codes are stable. */
export const FIELD_CODES = {
  'field.required': { fi: 'Tämä tieto on pakollinen.', sv: 'Uppgiften är obligatorisk.', en: 'This field is required.' },
  'field.unknown': { fi: 'Tällaista kenttää ei ole.', sv: 'Det finns inget sådant fält.', en: 'There is no such field.' },
  'field.bad-characters': {
    fi: 'Tekstissä on merkki, jota ei voi tallentaa.',
    sv: 'Texten innehåller ett tecken som inte kan sparas.',
    en: 'The text contains a character that cannot be stored.',
  },
  'field.too-deep': {
    fi: 'Tiedoissa on liian monta sisäkkäistä tasoa.',
    sv: 'Uppgifterna har för många nivåer inuti varandra.',
    en: 'The data are nested too deeply.',
  },
  'field.twice': {
    fi: 'Sama kohta on luettelossa kahdesti.',
    sv: 'Samma sak finns två gånger i listan.',
    en: 'The same item is listed twice.',
  },
  'field.before-start': { fi: 'Loppu on ennen alkua.', sv: 'Slutet är före början.', en: 'The end is before the start.' },
  'field.no-such': {
    fi: 'Kohdetta, johon viitataan, ei ole.',
    sv: 'Det som det hänvisas till finns inte.',
    en: 'What this refers to does not exist.',
  },
  'field.taken': {
    fi: 'Sama arvo on jo käytössä. Anna toinen.',
    sv: 'Samma värde används redan. Ange ett annat.',
    en: 'This value is already in use. Give another one.',
  },
  'field.not-text': {
    fi: 'Kirjoita teksti, joka ei ole tyhjä eikä liian pitkä.',
    sv: 'Skriv en text som varken är tom eller för lång.',
    en: 'Give a text that is neither empty nor too long.',
  },
  'field.too-long': {
    fi: 'Teksti on liian pitkä. Siinä voi olla enintään {max} {max:merkki/merkkiä}.',
    sv: 'Texten är för lång. Den får ha högst {max} {max:tecken/tecken}.',
    en: 'The text is too long. It can have at most {max} {max:character/characters}.',
  },
  'field.too-many': { fi: 'Anna enintään {max}.', sv: 'Ange högst {max}.', en: 'Give at most {max}.' },
  'field.not-id': { fi: 'Tunniste ei ole oikeaa muotoa.', sv: 'Identifieraren har fel form.', en: 'The id is not of the right form.' },
  'field.not-ids': {
    fi: 'Anna luettelo tunnisteita, kukin vain kerran.',
    sv: 'Ange en lista med identifierare, var och en bara en gång.',
    en: 'Give a list of ids, each only once.',
  },
  'field.not-date': {
    fi: 'Anna kalenterissa oleva päivä muodossa 2026-10-24.',
    sv: 'Ange ett datum som finns i kalendern i formen 2026-10-24.',
    en: 'Give a date that exists, in the form 2026-10-24.',
  },
  'field.not-time': { fi: 'Anna kellonaika muodossa 16:15.', sv: 'Ange klockslaget i formen 16:15.', en: 'Give a time in the form 16:15.' },
  'field.not-instant': {
    fi: 'Anna ajankohta muodossa 2026-10-24T16:15:00+03:00.',
    sv: 'Ange tidpunkten i formen 2026-10-24T16:15:00+03:00.',
    en: 'Give an instant in the form 2026-10-24T16:15:00+03:00.',
  },
  'field.not-whole-number': {
    fi: 'Anna kokonaisluku sallitulta väliltä.',
    sv: 'Ange ett heltal inom det tillåtna intervallet.',
    en: 'Give a whole number within the limits.',
  },
  'field.not-flag': { fi: 'Anna true tai false.', sv: 'Ange true eller false.', en: 'Give true or false.' },
  'field.not-one-of': {
    fi: 'Valitse jokin sallituista arvoista.',
    sv: 'Välj något av de tillåtna värdena.',
    en: 'Choose one of the allowed values.',
  },
  'field.not-some-of': {
    fi: 'Anna luettelo sallittuja arvoja, kukin vain kerran.',
    sv: 'Ange en lista med tillåtna värden, vart och ett bara en gång.',
    en: 'Give a list of allowed values, each only once.',
  },
  'field.not-email': {
    fi: 'Sähköpostiosoite ei ole oikeaa muotoa.',
    sv: 'E-postadressen har fel form.',
    en: 'The e-mail address is not of the right form.',
  },
  'field.not-web-address': {
    fi: 'Anna verkko-osoite, jonka alussa on https:// tai http://.',
    sv: 'Ange en webbadress som börjar med https:// eller http://.',
    en: 'Give a web address that starts with https:// or http://.',
  },
  'field.not-words': {
    fi: 'Anna teksti ainakin yhdellä kielellä: {"fi": …, "sv": …, "en": …}.',
    sv: 'Ange texten på minst ett språk: {"fi": …, "sv": …, "en": …}.',
    en: 'Give the text in at least one language: {"fi": …, "sv": …, "en": …}.',
  },
  'field.not-business-id': {
    fi: 'Y-tunnus ei ole oikein. Tarkista numerot.',
    sv: 'FO-numret är inte rätt. Kontrollera siffrorna.',
    en: 'The Business ID is not correct. Check the digits.',
  },
  'field.not-object': { fi: 'Anna tiedot rakenteena {…}.', sv: 'Ange uppgifterna som ett objekt {…}.', en: 'Give an object {…}.' },
  'field.not-list': { fi: 'Anna luettelo […].', sv: 'Ange en lista […].', en: 'Give a list […].' },
  'field.not-answers': {
    fi: 'Anna kunkin kysymyksen vastaus kysymyksen avaimella.',
    sv: 'Ange svaret på varje fråga med frågans nyckel.',
    en: 'Give the answer to each question by the key of the question.',
  },
  'field.not-zone': {
    fi: 'Anna aikavyöhyke, kuten Europe/Helsinki.',
    sv: 'Ange en tidszon, t.ex. Europe/Helsinki.',
    en: 'Give a time zone, as Europe/Helsinki.',
  },
  'field.not-base64': {
    fi: 'Anna tiedosto base64-muodossa, enintään 500 kt.',
    sv: 'Ange filen i base64-format, högst 500 kB.',
    en: 'Give the file in base64, at most 500 kB.',
  },
} as const satisfies Record<string, Text>;

/** `field.not-whole-number` where the limits are known. */
export const BETWEEN: Text = {
  fi: 'Anna kokonaisluku väliltä {min}–{max}.',
  sv: 'Ange ett heltal mellan {min} och {max}.',
  en: 'Give a whole number from {min} to {max}.',
};

export type FieldCode = keyof typeof FIELD_CODES;

/** `field.taken` of an Idempotency-Key. */
export const KEY_REUSED: Text = {
  fi: 'Samaa avainta on jo käytetty toiseen pyyntöön. Lähetä tämä pyyntö uudella avaimella.',
  sv: 'Samma nyckel har redan använts för en annan begäran. Sänd denna begäran med en ny nyckel.',
  en: 'This key was already used for another request. Send this one with a new key.',
};
