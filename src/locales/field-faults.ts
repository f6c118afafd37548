import type { Text } from '../../workflows/kit/text.js';

/** What is wrong with a field, for whoever fills in a form: where the words of the API tell a program how to write it. By code. */
export const FIELD_FAULTS = {
  'field.not-text': { fi: 'Kirjoita tähän tekstiä.', sv: 'Skriv en text här.', en: 'Write some text here.' },
  'field.not-date': {
    fi: 'Kirjoita päivä, joka on kalenterissa, näin: 24.10.2026.',
    sv: 'Skriv ett datum som finns i kalendern så här: 24.10.2026.',
    en: 'Write a date that is in the calendar, as 24.10.2026.',
  },
  'field.not-time': {
    fi: 'Kirjoita kellonaika näin: 16.15.',
    sv: 'Skriv klockslaget så här: 16.15.',
    en: 'Write the time as 16:15.',
  },
  'field.not-instant': {
    fi: 'Kirjoita päivä ja kellonaika näin: 24.10.2026 klo 16.15.',
    sv: 'Skriv datum och klockslag så här: 24.10.2026 kl. 16.15.',
    en: 'Write the date and the time as 24.10.2026 at 16:15.',
  },
  'field.not-words': {
    fi: 'Kirjoita teksti ainakin yhdellä kielellä.',
    sv: 'Skriv texten på åtminstone ett språk.',
    en: 'Write the text in at least one language.',
  },
  'field.not-flag': { fi: 'Valitse kyllä tai ei.', sv: 'Välj ja eller nej.', en: 'Choose yes or no.' },
  'field.not-id': { fi: 'Valitse jokin vaihtoehdoista.', sv: 'Välj något av alternativen.', en: 'Choose one of the options.' },
  'field.not-one-of': { fi: 'Valitse jokin vaihtoehdoista.', sv: 'Välj något av alternativen.', en: 'Choose one of the options.' },
  'field.not-ids': {
    fi: 'Valitse kukin vaihtoehto vain kerran.',
    sv: 'Välj varje alternativ bara en gång.',
    en: 'Choose each option only once.',
  },
  'field.not-some-of': {
    fi: 'Valitse ainakin yksi vaihtoehto.',
    sv: 'Välj åtminstone ett alternativ.',
    en: 'Choose at least one option.',
  },
  'field.not-object': { fi: 'Täytä tämä kohta.', sv: 'Fyll i den här punkten.', en: 'Fill this in.' },
  'field.not-list': { fi: 'Täytä tämä kohta.', sv: 'Fyll i den här punkten.', en: 'Fill this in.' },
  'field.not-answers': { fi: 'Vastaa tähän kysymykseen.', sv: 'Svara på den här frågan.', en: 'Answer this question.' },
  'field.not-base64': {
    fi: 'Tiedostoa ei voitu lukea. Liitä se uudelleen.',
    sv: 'Filen kunde inte läsas. Bifoga den på nytt.',
    en: 'The file could not be read. Attach it again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
