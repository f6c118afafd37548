import type { Texts } from '../web/reader.js';

/** Words of the page that every instance of every workflow has. */
export const INSTANCE = {
  facts: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Facts' },
  actions: { fi: 'Mitä voit tehdä', sv: 'Vad du kan göra', en: 'What you can do' },
  noActions: {
    fi: 'Sinulla ei ole tässä nyt tehtävää.',
    sv: 'Du har inget att göra här nu.',
    en: 'There is nothing for you to do here now.',
  },
  othersDo: { fi: 'Muiden tehtävissä ({count})', sv: 'Det andra kan göra ({count})', en: 'What others can do ({count})' },
  next: { fi: 'Mitä seuraavaksi tapahtuu', sv: 'Vad som händer härnäst', en: 'What happens next' },
  waitsFor: { fi: 'Nyt vuorossa on {who}.', sv: 'Nu är det {who} som står i tur.', en: 'It is now for {who} to act.' },
  yourTurn: { fi: 'Nyt on sinun vuorosi.', sv: 'Nu är det din tur.', en: 'It is now your turn.' },
  coming: { fi: '{at:end}: {what}', sv: '{at:end} – {what}', en: '{at:end} – {what} (by the service)' },
  nothingNext: {
    fi: 'Asia on päättynyt. Mitään ei ole tulossa.',
    sv: 'Ärendet är avslutat. Inget mer är att vänta.',
    en: 'The matter has ended. Nothing more is to come.',
  },
  way: { fi: 'Mitä on tapahtunut', sv: 'Vad som har hänt', en: 'What has happened' },
  process: { fi: 'Missä vaiheessa ollaan', sv: 'Ärendets skede', en: 'Stage of the matter' },
  processMore: { fi: 'Koko prosessi sääntöineen', sv: 'Hela processen med regler', en: 'The whole process with its rules' },
  state: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  who: { fi: 'Kuka', sv: 'Vem', en: 'Who' },
  why: { fi: 'Peruste', sv: 'Motivering', en: 'Why' },
  empty: { fi: 'Täällä ei ole vielä mitään.', sv: 'Här finns ännu ingenting.', en: 'There is nothing here yet.' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  program: { fi: 'palvelu', sv: 'tjänsten', en: 'the service' },
  byLink: { fi: 'henkilö linkistä', sv: 'personen via länk', en: 'the person, by link' },
  you: { fi: 'sinä', sv: 'du', en: 'you' },
  keeper: { fi: 'toimielimen sihteeri', sv: 'organets sekreterare', en: 'the body’s secretary' },
  substitute: { fi: 'sihteerin varahenkilö', sv: 'sekreterarens ställföreträdare', en: 'the secretary’s substitute' },
  /** Of an entry that tells of an earlier time than the one before it. */
  afterwards: { fi: 'merkitty jälkikäteen', sv: 'antecknat i efterhand', en: 'recorded afterwards' },
  someone: { fi: 'joku muu', sv: 'någon annan', en: 'somebody else' },
  openFile: { fi: 'Avaa tiedosto', sv: 'Öppna filen', en: 'Open the file' },
  more: { fi: 'Seuraavat', sv: 'Följande', en: 'Next' },
  /** After the name of a stage, where the process is told in words. */
  now: { fi: 'nykyinen vaihe', sv: 'nuvarande skede', en: 'present stage' },
  presentState: { fi: 'Vaihe nyt: {state}', sv: 'Skede nu: {state}', en: 'Stage now: {state}' },
  refusedHere: { fi: 'Tämä ei ole nyt mahdollista', sv: 'Detta är inte möjligt nu', en: 'This is not possible now' },
  backTo: { fi: 'Takaisin: {what}', sv: 'Tillbaka: {what}', en: 'Back: {what}' },
} as const satisfies Texts;
