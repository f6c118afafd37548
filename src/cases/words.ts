import type { Language } from '../../workflows/kit/text.js';

/** Sentences of the story. Placeholders are filled by `fillSay`. Names stand where no ending is needed: a copy has other names. */
interface Words {
  readonly administrator: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly seatRoles: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly setUp: string;
  readonly created: string;
  readonly amended: string;
  readonly sent: string;
  readonly proposed: string;
  readonly entered: string;
  readonly drafted: string;
  readonly arrival: Readonly<Record<string, string>>;
  readonly consented: Readonly<Record<string, string>>;
  readonly recorded: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly checked: string;
  readonly placed: string;
  readonly registered: string;
  readonly chosen: string;
  readonly seen: string;
  readonly listed: string;
  readonly refused: string;
  readonly composition: string;
  readonly vacant: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  fi: {
    administrator: 'Pääkäyttäjä',
    roles: { secretary: 'sihteeri', substitute: 'varahenkilö', administrator: 'pääkäyttäjä' },
    seatRoles: { member: 'varsinainen jäsen', deputy: 'varajäsen', expert: 'asiantuntija' },
    channels: { web: 'verkossa', email: 'sähköpostilla', paper: 'paperilla', phone: 'puhelimitse' },
    setUp: 'Lähtötilanne: {bodies}. Paikkoja {seats}, järjestöjä {organisations}.',
    created: '{as} lisää: {label} ”{name}”',
    amended: '{as} muokkaa: {label} ”{name}”',
    sent: '{as}: {event} – {label} ”{name}”, tila nyt: {state}',
    proposed: '{organisations} esittää: {nominee} – {seats}',
    entered: '{as} kirjaa {channel} {arrived} tulleen esityksen: {organisations} esittää: {nominee} – {seats}',
    drafted: '{organisations} aloittaa esityksen, joka jää luonnokseksi: {nominee} – {seats}',
    arrival: { submitted: 'saapui ajoissa', late: 'saapui myöhässä' },
    consented: {
      GIVE: '{candidate} antaa suostumuksensa {by}',
      DECLINE: '{candidate} kieltäytyy {by}',
      NOT_ME: '{candidate} ilmoittaa {by}, ettei ole kyseinen henkilö',
    },
    recorded: '{as} kirjaa {channel} {arrived} tulleen vastauksen: {candidate} {event}',
    answers: { GIVE: 'suostuu', DECLINE: 'kieltäytyy', NOT_ME: 'ei ole kyseinen henkilö' },
    checked: '{as} merkitsee esityksiä tarkistetuiksi: {count} kpl',
    placed: 'Paikalle ehdotetaan: {candidate} – {seat}',
    registered: '{as} kirjaa nimeämisen: {candidate} – {seat}',
    chosen: '{as} lisää päätösehdotukseen paikan, joka täytetään ilman hakua: {candidate} – {seat}',
    seen: '{label} ”{name}”: {state}',
    listed: '{label}: {count} kpl',
    refused: 'ei onnistu: {reasons}',
    composition: '{body}, kokoonpano {on}:',
    vacant: 'avoinna',
  },
  sv: {
    administrator: 'Administratören',
    roles: { secretary: 'sekreterare', substitute: 'ersättare', administrator: 'administratör' },
    seatRoles: { member: 'ordinarie medlem', deputy: 'ersättare', expert: 'sakkunnig' },
    channels: { web: 'på webben', email: 'per e-post', paper: 'på papper', phone: 'per telefon' },
    setUp: 'Utgångsläge: {bodies}. Platser: {seats}, organisationer: {organisations}.',
    created: '{as} lägger till: {label} ”{name}”',
    amended: '{as} redigerar: {label} ”{name}”',
    sent: '{as}: {event} – {label} ”{name}”, läge nu: {state}',
    proposed: '{organisations} föreslår: {nominee} – {seats}',
    entered: '{as} antecknar ett förslag som kom {channel} {arrived}: {organisations} föreslår: {nominee} – {seats}',
    drafted: '{organisations} påbörjar ett förslag som förblir ett utkast: {nominee} – {seats}',
    arrival: { submitted: 'kom in i tid', late: 'kom in för sent' },
    consented: {
      GIVE: '{candidate} ger sitt samtycke {by}',
      DECLINE: '{candidate} avböjer {by}',
      NOT_ME: '{candidate} meddelar {by} att det gäller fel person',
    },
    recorded: '{as} antecknar ett svar som kom {channel} {arrived}: {candidate} {event}',
    answers: { GIVE: 'samtycker', DECLINE: 'avböjer', NOT_ME: 'är fel person' },
    checked: '{as} markerar förslag som granskade: {count} st.',
    placed: 'Föreslås till en plats: {candidate} – {seat}',
    registered: '{as} registrerar nomineringen: {candidate} – {seat}',
    chosen: '{as} tar in en plats som besätts utan ansökan i beslutsförslaget: {candidate} – {seat}',
    seen: '{label} ”{name}”: {state}',
    listed: '{label}: {count} st.',
    refused: 'går inte: {reasons}',
    composition: '{body}, sammansättning {on}:',
    vacant: 'ledig',
  },
  en: {
    administrator: 'The administrator',
    roles: { secretary: 'secretary', substitute: 'substitute', administrator: 'administrator' },
    seatRoles: { member: 'member', deputy: 'deputy', expert: 'expert' },
    channels: { web: 'on the web', email: 'by e-mail', paper: 'on paper', phone: 'by phone' },
    setUp: 'At the start: {bodies}. Seats: {seats}, organisations: {organisations}.',
    created: '{as} adds: {label} “{name}”',
    amended: '{as} amends: {label} “{name}”',
    sent: '{as}: {event} – {label} “{name}”, now: {state}',
    proposed: '{organisations} proposes: {nominee} – {seats}',
    entered: '{as} enters a proposal that came {channel} on {arrived}: {organisations} proposes: {nominee} – {seats}',
    drafted: '{organisations} starts a proposal that stays a draft: {nominee} – {seats}',
    arrival: { submitted: 'arrived in time', late: 'arrived late' },
    consented: {
      GIVE: '{candidate} consents {by}',
      DECLINE: '{candidate} declines {by}',
      NOT_ME: '{candidate} says {by} that this is the wrong person',
    },
    recorded: '{as} enters an answer that came {channel} on {arrived}: {candidate} {event}',
    answers: { GIVE: 'consents', DECLINE: 'declines', NOT_ME: 'is the wrong person' },
    checked: '{as} marks proposals as checked: {count}',
    placed: 'Proposed for a seat: {candidate} – {seat}',
    registered: '{as} registers the naming: {candidate} – {seat}',
    chosen: '{as} adds to the draft decision a seat that is filled without a call: {candidate} – {seat}',
    seen: '{label} “{name}”: {state}',
    listed: '{label}: {count}',
    refused: 'refused: {reasons}',
    composition: '{body}, composition on {on}:',
    vacant: 'vacant',
  },
};
