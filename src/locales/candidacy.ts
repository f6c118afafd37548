import type { Texts } from '../web/reader.js';

/** Words of a candidacy's page, as its person reads it. */
export const CANDIDACY = {
  title: { fi: 'Ehdokkuutesi', sv: 'Din kandidatur', en: 'Your candidacy' },
  open: {
    fi: 'Sinua on esitetty tehtävään. Sihteeri tarkistaa esityksen.',
    sv: 'Du har föreslagits till ett uppdrag. Sekreteraren granskar förslaget.',
    en: 'You have been proposed for a position. The secretary checks the proposal.',
  },
  openAsked: {
    fi: 'Sinua on esitetty tehtävään. Sihteeri tarkistaa esityksen, ja suostumuksesi tarvitaan ennen kuin sinua voidaan ehdottaa paikalle.',
    sv: 'Du har föreslagits till ett uppdrag. Sekreteraren granskar förslaget, och ditt samtycke behövs innan du kan föreslås till en plats.',
    en: 'You have been proposed for a position. The secretary checks the proposal, and your consent is needed before you can be put forward for a seat.',
  },
  openGiven: {
    fi: 'Sinua on esitetty tehtävään, ja olet antanut suostumuksesi. Sihteeri tarkistaa esityksen.',
    sv: 'Du har föreslagits till ett uppdrag och har gett ditt samtycke. Sekreteraren granskar förslaget.',
    en: 'You have been proposed for a position and have given your consent. The secretary checks the proposal.',
  },
  openExpired: {
    fi: 'Sinua on esitetty tehtävään, mutta et vastannut suostumuspyyntöön ajoissa. Ota yhteyttä sihteeriin, jos haluat olla mukana.',
    sv: 'Du har föreslagits till ett uppdrag, men du svarade inte på begäran om samtycke i tid. Kontakta sekreteraren om du vill vara med.',
    en: 'You have been proposed for a position, but you did not answer the request for consent in time. Contact the secretary if you want to take part.',
  },
  eligible: {
    fi: 'Olet vaalikelpoinen ja mukana harkinnassa.',
    sv: 'Du är valbar och tas med i bedömningen.',
    en: 'You are eligible and being considered.',
  },
  ineligible: {
    fi: 'Sihteeri on todennut, ettet ole vaalikelpoinen tähän tehtävään. Jos tieto on väärä, ota yhteyttä sihteeriin.',
    sv: 'Sekreteraren har konstaterat att du inte är valbar till detta uppdrag. Kontakta sekreteraren om uppgiften är fel.',
    en: 'The secretary has found that you are not eligible for this position. If that is wrong, contact the secretary.',
  },
  shortlisted: { fi: 'Olet ehdolla jäseneksi.', sv: 'Du finns med i urvalet.', en: 'You are on the shortlist.' },
  proposed: {
    fi: 'Sinua ehdotetaan paikalle. Seuraavaksi asiasta päätetään.',
    sv: 'Du föreslås till en plats. Härnäst fattas beslutet.',
    en: 'You are put forward for a seat. The decision comes next.',
  },
  selected: {
    fi: 'Sinut valittiin. Onnea tehtävään!',
    sv: 'Du valdes. Lycka till med uppdraget!',
    en: 'You were selected. Good luck with the task!',
  },
  'not-selected': {
    fi: 'Sinua ei tällä kertaa valittu. Kiitos, että olit käytettävissä.',
    sv: 'Du valdes inte den här gången. Tack för att du stod till förfogande.',
    en: 'You were not selected this time. Thank you for being available.',
  },
  reserve: {
    fi: 'Olet varalla: jos paikka vapautuu, sinua voidaan ehdottaa siihen.',
    sv: 'Du är i reserv: om en plats blir ledig kan du föreslås till den.',
    en: 'You are in reserve: if a seat falls free you can be put forward for it.',
  },
  withdrawn: {
    fi: 'Ehdokkuutesi on peruuntunut, eikä sinua enää harkita tässä haussa.',
    sv: 'Din kandidatur har återtagits, och du övervägs inte längre i denna ansökan.',
    en: 'Your candidacy has been withdrawn, and you are no longer considered in this call.',
  },
  lapsed: {
    fi: 'Ehdokkuus raukesi, koska haku päättyi.',
    sv: 'Kandidaturen förföll eftersom ansökan upphörde.',
    en: 'The candidacy lapsed because the call ended.',
  },
  about: { fi: 'Ehdokkuuden tiedot', sv: 'Uppgifter om kandidaturen', en: 'About the candidacy' },
  supporters: { fi: 'Sinua esittää', sv: 'Du föreslås av', en: 'You are proposed by' },
  represents: { fi: 'Edustaisit', sv: 'Du skulle företräda', en: 'You would represent' },
  proposedSeat: { fi: 'Sinulle ehdotettu paikka', sv: 'Plats som du föreslås till', en: 'Seat you are put forward for' },
  selectedSeat: { fi: 'Paikkasi', sv: 'Din plats', en: 'Your seat' },
  consent: { fi: 'Suostumuksesi', sv: 'Ditt samtycke', en: 'Your consent' },
  answer: { fi: 'Vastaa suostumuspyyntöön', sv: 'Svara på begäran om samtycke', en: 'Answer the request for consent' },
  toMembership: { fi: 'Siirry jäsenyyteesi', sv: 'Gå till ditt medlemskap', en: 'Go to your membership' },
} as const satisfies Texts;

/** Words of the page on which the wishes of a candidacy are changed. */
export const WISHES = {
  lead: {
    fi: 'Mieluisin paikka ensin. Valittavana ovat haun paikat, joille esittäneet järjestöt voivat esittää.',
    sv: 'Den helst önskade platsen först. Man kan välja de platser i ansökan som de föreslående organisationerna får föreslå till.',
    en: 'The preferred seat first. There are the seats of the call for which the proposing organisations may propose.',
  },
  askedAgain: {
    fi: 'Jos toiveisiin lisätään paikka, josta ei ole vielä kysytty, suostumusta pyydetään uudelleen.',
    sv: 'Om en plats läggs till som det ännu inte har frågats om, begärs samtycke på nytt.',
    en: 'If a seat is added that has not been asked about yet, consent is asked for again.',
  },
  represents: { fi: 'Edustettava järjestö', sv: 'Organisation som företräds', en: 'Organisation to represent' },
  save: { fi: 'Tallenna toiveet', sv: 'Spara önskemålen', en: 'Save the preferences' },
} as const satisfies Texts;
