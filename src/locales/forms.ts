import type { Texts } from '../web/reader.js';

/** Words of forms that are made from what an event asks for. */
export const FORM = {
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  none: { fi: 'Ei valintaa', sv: 'Inget val', en: 'None' },
  oneLanguage: {
    fi: 'Kirjoita ainakin yhdellä kielellä.',
    sv: 'Skriv på åtminstone ett språk.',
    en: 'Write in one language at least.',
  },
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
  staleBack: {
    fi: 'Lomake oli vanhentunut, eikä mitään tallentunut. Tarkista ja lähetä uudelleen.',
    sv: 'Formuläret hade föråldrats, och ingenting sparades. Kontrollera och sänd på nytt.',
    en: 'The form had expired, and nothing was saved. Check it and send it again.',
  },
  anotherBack: {
    fi: 'Lomakkeella on, mitä toinen henkilö kirjoitti tällä selaimella. Olet kirjautunut nimellä {name}: tarkista kaikki, ennen kuin lähetät.',
    sv: 'Formuläret har det som en annan person skrev i den här webbläsaren. Du är inloggad som {name}: kontrollera allt innan du sänder.',
    en: 'The form holds what another person wrote in this browser. You are signed in as {name}: check everything before you send it.',
  },
  merged: {
    fi: 'Toinen on muuttanut tietoja sen jälkeen, kun avasit lomakkeen. Alla on tallessa se, mitä muutit, ja muu on niin kuin se nyt on. Tarkista ja tallenna uudelleen.',
    sv: 'Någon annan har ändrat uppgifterna sedan du öppnade formuläret. Det du ändrade finns kvar nedan, och resten är som det är nu. Kontrollera och spara på nytt.',
    en: 'Somebody else has changed the information since you opened the form. What you changed is below, and the rest is as it is now. Check it and save again.',
  },
  otherNow: {
    fi: 'Toinen on muuttanut tämän. Nyt tässä on: {value}. Jos tallennat, sinun muutoksesi jää voimaan.',
    sv: 'Någon annan har ändrat detta. Nu står här: {value}. Om du sparar gäller din ändring.',
    en: 'Somebody else has changed this. It is now: {value}. If you save, your change stands.',
  },
  otherToo: {
    fi: 'Toinen on muuttanut myös tätä. Jos tallennat, sinun muutoksesi jää voimaan.',
    sv: 'Någon annan har ändrat även detta. Om du sparar gäller din ändring.',
    en: 'Somebody else has changed this too. If you save, your change stands.',
  },
  added: { fi: 'Lisätty.', sv: 'Tillagt.', en: 'Added.' },
  saved: { fi: 'Muutokset on tallennettu.', sv: 'Ändringarna har sparats.', en: 'The changes have been saved.' },
  done: { fi: 'Tehty: {what}', sv: 'Gjort: {what}', en: 'Done: {what}' },
} as const satisfies Texts;
