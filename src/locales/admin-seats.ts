import type { Texts } from '../web/reader.js';

/** Words of a body's seats, terms and rules of composition. */
export const SEAT_ADMIN = {
  title: { fi: 'Paikat, kaudet ja säännöt: {name}', sv: 'Platser, perioder och regler: {name}', en: 'Seats, terms and rules: {name}' },
  seats: { fi: 'Paikat', sv: 'Platser', en: 'Seats' },
  seatsCount: {
    fi: '{members} {members:varsinainen jäsen/varsinaista jäsentä}, {deputies} {deputies:varajäsen/varajäsentä}, {experts} {experts:asiantuntija/asiantuntijaa}.',
    sv: '{members} {members:ordinarie medlem/ordinarie medlemmar}, {deputies} {deputies:ersättare/ersättare}, {experts} {experts:sakkunnig/sakkunniga}.',
    en: '{members} {members:member/members}, {deputies} {deputies:deputy/deputies}, {experts} {experts:expert/experts}.',
  },
  noSeats: { fi: 'Paikkoja ei ole vielä.', sv: 'Det finns inga platser ännu.', en: 'There are no seats yet.' },
  noSeatsMore: {
    fi: 'Lisää kaikki paikat kerralla: kukin toimiala omalle rivilleen.',
    sv: 'Lägg till alla platser på en gång: varje sektor på en egen rad.',
    en: 'Add all of them at once: each sector in a row of its own.',
  },
  addSeats: { fi: 'Lisää paikkoja', sv: 'Lägg till platser', en: 'Add seats' },
  seat: { fi: 'Paikka', sv: 'Plats', en: 'Seat' },
  role: { fi: 'Tehtävä', sv: 'Uppdrag', en: 'Role' },
  filling: { fi: 'Miten täytetään', sv: 'Hur den besätts', en: 'How it is filled' },
  serves: { fi: 'Kenen varalla', sv: 'Ersättare för', en: 'Deputy for' },
  valid: { fi: 'Voimassa', sv: 'Gäller', en: 'In force' },
  changes: { fi: 'muuttuu {from}', sv: 'ändras {from}', en: 'changes on {from}' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  end: {
    fi: 'Lakkauta paikka, jota ei enää tarvita tai joka lisättiin vahingossa',
    sv: 'Avsluta en plats som inte längre behövs eller som lades till av misstag',
    en: 'End a seat that is no longer needed or that was added by mistake',
  },
  changeWhat: { fi: 'Muuta: {name}', sv: 'Ändra: {name}', en: 'Change: {name}' },

  terms: { fi: 'Toimikaudet', sv: 'Mandatperioder', en: 'Terms' },
  noTerms: { fi: 'Toimikausia ei ole vielä.', sv: 'Det finns inga mandatperioder ännu.', en: 'There are no terms yet.' },
  term: { fi: 'Toimikausi', sv: 'Mandatperiod', en: 'Term' },
  first: { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  last: { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  untilSuccessor: { fi: 'kunnes seuraaja on nimetty', sv: 'tills efterträdaren har utsetts', en: 'until its successor is appointed' },
  unnamed: { fi: 'nimetön kausi', sv: 'period utan namn', en: 'term without a name' },

  rules: { fi: 'Kokoonpanosäännöt', sv: 'Sammansättningsregler', en: 'Rules of composition' },
  rulesLead: {
    fi: 'Pakollinen sääntö estää päätöksen, tavoite varoittaa. Toistaiseksi palvelu tarkistaa vain, että järjestöllä on enintään yksi paikka. Haussa pätevät ne säännöt, jotka olivat voimassa, kun se julkaistiin.',
    sv: 'En obligatorisk regel hindrar beslutet, ett mål varnar. Tills vidare kontrollerar tjänsten bara att en organisation har högst en plats. För en ansökan gäller de regler som var i kraft när den publicerades.',
    en: 'A mandatory rule blocks the decision, a target warns. So far the service only checks that an organisation has at most one seat. A call follows the rules that were in force when it was published.',
  },
  noRules: { fi: 'Sääntöjä ei ole.', sv: 'Det finns inga regler.', en: 'There are no rules.' },
  rule: { fi: 'Sääntö', sv: 'Regel', en: 'Rule' },
  strength: { fi: 'Sitovuus', sv: 'Hur bindande', en: 'How binding' },
  limits: { fi: 'Rajat', sv: 'Gränser', en: 'Limits' },
  atLeast: { fi: 'vähintään {min}', sv: 'minst {min}', en: 'at least {min}' },
  atMost: { fi: 'enintään {max}', sv: 'högst {max}', en: 'at most {max}' },
  source: { fi: 'Perustuu', sv: 'Grundar sig på', en: 'Rests on' },

  newTitle: { fi: 'Lisää paikkoja', sv: 'Lägg till platser', en: 'Add seats' },
  newLead: {
    fi: 'Täytä rivi kutakin paikkaa kohti. Tyhjiksi jätetyt rivit ohitetaan.',
    sv: 'Fyll i en rad för varje plats. Rader som lämnas tomma hoppas över.',
    en: 'Fill in one row per seat. Rows left empty are passed over.',
  },
  row: { fi: 'Paikka {n}', sv: 'Plats {n}', en: 'Seat {n}' },
  withDeputy: {
    fi: 'Lisää myös tämän jäsenen henkilökohtaisen varajäsenen paikka',
    sv: 'Lägg också till en plats för medlemmens personliga ersättare',
    en: 'Also add a seat for this member’s personal deputy',
  },
  further: {
    fi: 'Nimeävä järjestö, virka tai palveltava paikka',
    sv: 'Nominerande organisation, tjänst eller plats som betjänas',
    en: 'Proposing organisation, post, or seat served',
  },
  moreRows: { fi: 'Lisää rivejä', sv: 'Fler rader', en: 'More rows' },
  from: { fi: 'Paikat ovat olemassa alkaen', sv: 'Platserna finns från och med', en: 'The seats are there from' },
  fromMore: {
    fi: 'Jätä tyhjäksi, jos paikat ovat olleet olemassa toimielimen alusta asti.',
    sv: 'Lämna tomt om platserna har funnits sedan organet började.',
    en: 'Leave it empty if the seats have been there since the body began.',
  },
  save: { fi: 'Lisää paikat', sv: 'Lägg till platserna', en: 'Add the seats' },
  amendLead: {
    fi: 'Muutos voi tulla voimaan tiettynä päivänä. Aiempi tieto säilyy siihen asti.',
    sv: 'Ändringen kan träda i kraft en viss dag. Till dess gäller den tidigare uppgiften.',
    en: 'The change may hold from a certain day. What was before stays until then.',
  },
} as const satisfies Texts;
