import type { Text } from '../../workflows/kit/text.js';

/**
 * What a form is called whose button says only that something is added or changed, by workflow and event: the button stands beside what it is about,
 * the form on a page of its own.
 */
export const FORM_TITLES: Readonly<Record<string, Text>> = {
  'body.CREATE': { fi: 'Lisää toimielin', sv: 'Lägg till ett organ', en: 'Add a body' },
  'body.AMEND': { fi: 'Muokkaa toimielintä', sv: 'Redigera organet', en: 'Amend the body' },
  'composition-rule.CREATE': { fi: 'Lisää kokoonpanosääntö', sv: 'Lägg till en sammansättningsregel', en: 'Add a composition rule' },
  'composition-rule.AMEND': { fi: 'Muokkaa kokoonpanosääntöä', sv: 'Redigera sammansättningsregeln', en: 'Amend the composition rule' },
  'deputy-link.CREATE': { fi: 'Lisää varajäsenen sijaantulo', sv: 'Lägg till en ersättares inträde', en: 'Add a deputy link' },
  'deputy-link.AMEND': { fi: 'Muokkaa varajäsenen sijaantuloa', sv: 'Redigera ersättarens inträde', en: 'Amend the deputy link' },
  'document.CREATE': { fi: 'Lisää asiakirja', sv: 'Lägg till ett dokument', en: 'Add a document' },
  'document.AMEND': { fi: 'Muokkaa asiakirjan tietoja', sv: 'Redigera dokumentets uppgifter', en: 'Amend the document’s details' },
  'grant.CREATE': { fi: 'Lisää käyttöoikeus', sv: 'Lägg till en behörighet', en: 'Add a grant' },
  'grant.AMEND': { fi: 'Muokkaa käyttöoikeutta', sv: 'Redigera behörigheten', en: 'Amend the grant' },
  'meeting.CREATE': { fi: 'Lisää kokous', sv: 'Lägg till ett möte', en: 'Add a meeting' },
  'meeting.AMEND': { fi: 'Muokkaa kokouksen tietoja', sv: 'Redigera mötets uppgifter', en: 'Amend the meeting’s details' },
  'office.CREATE': { fi: 'Lisää luottamustoimi', sv: 'Lägg till ett förtroendeuppdrag', en: 'Add an office' },
  'office.AMEND': { fi: 'Muokkaa luottamustointa', sv: 'Redigera förtroendeuppdraget', en: 'Amend the office' },
  'organ.CREATE': { fi: 'Lisää päättävä toimielin', sv: 'Lägg till ett beslutande organ', en: 'Add a deciding organ' },
  'organ.AMEND': { fi: 'Muokkaa päättävää toimielintä', sv: 'Redigera det beslutande organet', en: 'Amend the deciding organ' },
  'organisation.AMEND': {
    fi: 'Muokkaa järjestön tietoja',
    sv: 'Redigera organisationens uppgifter',
    en: 'Amend the organisation’s details',
  },
  'person.CREATE': { fi: 'Lisää henkilö', sv: 'Lägg till en person', en: 'Add a person' },
  'person.AMEND': { fi: 'Muokkaa henkilön tietoja', sv: 'Redigera personens uppgifter', en: 'Amend the person’s details' },
  'region.CREATE': { fi: 'Lisää alue', sv: 'Lägg till ett område', en: 'Add a region' },
  'region.AMEND': { fi: 'Muokkaa aluetta', sv: 'Redigera området', en: 'Amend the region' },
  'seat.CREATE': { fi: 'Lisää paikka', sv: 'Lägg till en plats', en: 'Add a seat' },
  'seat.AMEND': { fi: 'Muokkaa paikkaa', sv: 'Redigera platsen', en: 'Amend the seat' },
  'term.CREATE': { fi: 'Lisää toimikausi', sv: 'Lägg till en mandatperiod', en: 'Add a term' },
  'term.AMEND': { fi: 'Muokkaa toimikautta', sv: 'Redigera mandatperioden', en: 'Amend the term' },
};
