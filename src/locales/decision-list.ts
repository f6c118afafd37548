import type { Texts } from '../web/reader.js';

/** Words of the page on which the list of a decision is changed while it is prepared. */
export const DECISION_LIST = {
  title: { fi: 'Muokkaa päätöksen listaa', sv: 'Redigera beslutets lista', en: 'Change the list of the decision' },
  lead: {
    fi: 'Lista kertoo, ketä millekin paikalle ehdotetaan. Voit poistaa ja lisätä paikkoja ja vaihtaa ehdokkaan toiseen.',
    sv: 'Listan visar vem som föreslås till vilken plats. Du kan ta bort och lägga till platser och byta kandidat.',
    en: 'The list says who is proposed for which seat. You can take seats off, add seats and exchange a candidate for another.',
  },
  organHint: {
    fi: 'Saman alueen toimielin, joka asiasta päättää.',
    sv: 'Det organ på samma område som avgör ärendet.',
    en: 'The organ of the same region that decides the matter.',
  },
  onList: { fi: 'Listalla nyt', sv: 'På listan nu', en: 'On the list now' },
  empty: { fi: 'Listalla ei ole vielä ketään.', sv: 'Ingen finns ännu på listan.', en: 'Nobody is on the list yet.' },
  notProposed: { fi: 'ehdokkuus: {state}', sv: 'kandidatur: {state}', en: 'candidacy: {state}' },
  remove: { fi: 'Poista listalta: {person}', sv: 'Ta bort från listan: {person}', en: 'Take off the list: {person}' },
  exchange: {
    fi: 'Vaihda toiseen ehdokkaaseen: {person}',
    sv: 'Byt mot en annan kandidat: {person}',
    en: 'Exchange for another candidate: {person}',
  },
  add: { fi: 'Lisää listalle', sv: 'Lägg till på listan', en: 'Add to the list' },
  proposed: {
    fi: 'Haussa paikalle ehdotetut, jotka eivät ole listalla',
    sv: 'Föreslagna i ansökan som inte finns på listan',
    en: 'Proposed in the call and not on the list',
  },
  noneProposed: {
    fi: 'Kaikki haussa paikalle ehdotetut ovat jo listalla. Ehdota ensin henkilöä paikalle, jos haluat lisätä hänet.',
    sv: 'Alla som har föreslagits till en plats i ansökan finns redan på listan. Föreslå först en person till en plats om du vill lägga till hen.',
    en: 'Everybody proposed for a seat of the call is on the list already. To add somebody, first propose that person for a seat.',
  },
  proposedNoMore: {
    fi: 'Joku valitsemistasi ei ole enää ehdolla paikalle tai on jo toisen päätöksen listalla. Tarkista, ketkä lisäät.',
    sv: 'Någon av dem du valde är inte längre föreslagen till platsen eller finns redan på listan för ett annat beslut. Kontrollera vilka du lägger till.',
    en: 'Somebody you chose is not proposed for the seat any more, or is on the list of another decision already. Check whom you add.',
  },
  own: {
    fi: 'Paikka, jolle ei haeta ehdokkaita',
    sv: 'En plats som det inte söks kandidater till',
    en: 'A seat for which no candidates are sought',
  },
  ownHint: {
    fi: 'Viran tai tehtävän perusteella täytettävä paikka tai paikka, jolle päättävä toimielin valitsee jäsenen itse. Jätä tyhjäksi, jos et lisää sellaista.',
    sv: 'En plats som besätts på grund av tjänst eller uppdrag, eller som det beslutande organet självt väljer en medlem till. Lämna tomt om du inte lägger till en sådan.',
    en: 'A seat filled by virtue of a post, or by the deciding organ’s own choice. Leave empty if you add none.',
  },
  noOwnSeats: {
    fi: 'Toimielimessä ei ole muita paikkoja, jotka voisi lisätä listalle.',
    sv: 'Organet har inga andra platser som kunde läggas till på listan.',
    en: 'The body has no other seats that could be added to the list.',
  },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  person: { fi: 'Henkilö', sv: 'Person', en: 'Person' },
  organisation: {
    fi: 'Järjestö, jota henkilö edustaa',
    sv: 'Organisation som personen företräder',
    en: 'Organisation that the person represents',
  },
  noOrganisation: { fi: 'Ei järjestöä', sv: 'Ingen organisation', en: 'No organisation' },
  save: { fi: 'Tallenna lista', sv: 'Spara listan', en: 'Save the list' },
} as const satisfies Texts;
