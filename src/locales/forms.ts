import type { Texts } from '../web/reader.js';

/** Words of forms that are made from what an event asks for. */
export const FORM = {
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  none: { fi: 'Ei valintaa', sv: 'Inget val', en: 'None' },
  listCut: {
    fi: 'Luettelossa on vain {count} ensimmäistä',
    sv: 'Listan har bara de {count} första',
    en: 'The list has only the first {count}',
  },
  row: { fi: 'Rivi {n}', sv: 'Rad {n}', en: 'Row {n}' },
  cancel: { fi: 'Takaisin', sv: 'Tillbaka', en: 'Back' },
  nothingToFill: {
    fi: 'Tähän ei tarvita muita tietoja. Vahvista painikkeella.',
    sv: 'Inga andra uppgifter behövs. Bekräfta med knappen.',
    en: 'Nothing else is needed. Confirm with the button.',
  },
  keptBack: {
    fi: 'Kirjautumisesi ehti päättyä. Kirjoittamasi on tallessa: tarkista ja lähetä.',
    sv: 'Din inloggning hann gå ut. Det du skrev finns kvar: kontrollera och sänd.',
    en: 'Your session had ended. What you wrote is still here: check it and send it.',
  },
  done: { fi: 'Tehty: {what}', sv: 'Gjort: {what}', en: 'Done: {what}' },
} as const satisfies Texts;
