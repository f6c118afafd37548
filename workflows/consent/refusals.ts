import { refuser } from '../kit/reason.js';

export const refusals = {
  'consent.past-due': {
    fi: 'Vastausaika päättyi {due}. Sihteeri voi kysyä uudelleen.',
    sv: 'Svarstiden gick ut {due}. Sekreteraren kan fråga på nytt.',
    en: 'The time to answer ended {due}. The secretary may ask again.',
    source: 'Edustus handbook: processes',
  },
  'consent.not-yet-due': {
    fi: 'Vastausaika jatkuu {notBefore} asti.',
    sv: 'Svarstiden pågår till {notBefore}.',
    en: 'The answer is due {notBefore}.',
    source: 'Edustus handbook: processes',
  },
  'consent.no-due-date': {
    fi: 'Vastaukselle ei ole määräaikaa: rajana on päätös.',
    sv: 'Svaret har ingen tidsfrist: beslutet är gränsen.',
    en: 'The answer has no due date: the decision is the limit.',
    source: 'Edustus handbook: processes',
  },
  'consent.answer-is-stamped': {
    fi: 'Vain sihteeri kirjaa muulla tavoin saapuneen vastauksen.',
    sv: 'Endast sekreteraren antecknar ett svar som kommit på annat sätt.',
    en: 'Only the secretary enters an answer that came another way.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.own-answer-only': {
    fi: 'Verkossa vastaa vain henkilö itse. Merkitse, miten ja milloin vastaus saapui.',
    sv: 'På webben svarar endast personen själv. Ange hur och när svaret kom.',
    en: 'On the web only the person answers. Say how and when the answer came.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.received-in-future': {
    fi: 'Saapumishetki on tulevaisuudessa.',
    sv: 'Ankomsttiden ligger i framtiden.',
    en: 'The arrival lies in the future.',
    source: 'Edustus handbook: time',
  },
  'consent.original-missing': {
    fi: 'Liitä alkuperäinen viesti tai asiakirja.',
    sv: 'Bifoga det ursprungliga meddelandet eller dokumentet.',
    en: 'Attach the original message or document.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.membership-stands': {
    fi: 'Jäsenyys on voimassa: suostumuksen peruminen ei päätä sitä. Pyydä eroa.',
    sv: 'Medlemskapet gäller: det upphör inte genom att samtycket återtas. Begär avsked.',
    en: 'The membership stands: withdrawing consent does not end it. Request resignation.',
    source: 'Edustus handbook: processes',
  },
  'consent.call-over': {
    fi: 'Haku on päättynyt: suostumusta ei enää kysytä.',
    sv: 'Ansökan har upphört: samtycke efterfrågas inte längre.',
    en: 'The call has ended: consent is not asked for any more.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
