import { refuser } from '../kit/reason.js';

export const refusals = {
  'consent.past-due': {
    fi: 'Vastausaikaa oli {due:until}. Sihteeri voi pyytää suostumusta uudelleen.',
    sv: 'Svarstiden löpte {due:until}. Sekreteraren kan be om samtycke på nytt.',
    en: 'The time to answer ran {due:until}. The secretary may ask again.',
    source: 'Edustus handbook: processes',
  },
  'consent.not-yet-due': {
    fi: 'Vastausaikaa on {notBefore:until}.',
    sv: 'Svarstiden löper {notBefore:until}.',
    en: 'The time to answer runs {notBefore:until}.',
    source: 'Edustus handbook: processes',
  },
  'consent.no-due-date': {
    fi: 'Vastaukselle ei ole määräaikaa: vastata voi päätökseen asti.',
    sv: 'Svaret har ingen tidsfrist: det går att svara fram till beslutet.',
    en: 'The answer has no deadline: it may come until the decision.',
    source: 'Edustus handbook: processes',
  },
  'consent.answer-is-stamped': {
    fi: 'Muuten kuin verkossa saapuneen vastauksen kirjaa sihteeri.',
    sv: 'Ett svar som har kommit in på annat sätt än på webben antecknas av sekreteraren.',
    en: 'The secretary enters an answer that did not come on the web.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.own-answer-only': {
    fi: 'Verkossa voi vastata vain henkilö itse. Merkitse, miten ja milloin vastaus saapui.',
    sv: 'På webben kan endast personen själv svara. Ange hur och när svaret kom in.',
    en: 'On the web only the person concerned can answer. State how and when the answer came.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.received-in-future': {
    fi: 'Saapumisaika on tulevaisuudessa.',
    sv: 'Ankomsttiden ligger i framtiden.',
    en: 'The arrival time is in the future.',
    source: 'Edustus handbook: time',
  },
  'consent.original-missing': {
    fi: 'Liitä alkuperäinen viesti tai asiakirja.',
    sv: 'Bifoga det ursprungliga meddelandet eller dokumentet.',
    en: 'Attach the original message or document.',
    source: 'Edustus handbook: regimes and channels',
  },
  'consent.membership-stands': {
    fi: 'Jäsenyys on voimassa, eikä suostumuksen peruuttaminen päätä sitä. Pyydä eroa.',
    sv: 'Medlemskapet gäller och upphör inte genom att samtycket återtas. Begär avsked.',
    en: 'The membership stands, and withdrawing consent does not end it. Request resignation.',
    source: 'Edustus handbook: processes',
  },
  'consent.candidacy-settled': {
    fi: 'Ehdokkuus on jo ratkaistu tai päättynyt, eikä suostumuksen peruuttaminen enää muuta mitään. Jäsenyydestä voi pyytää eroa.',
    sv: 'Kandidaturen är redan avgjord eller avslutad, och att återta samtycket ändrar inget längre. Från ett medlemskap kan man begära avsked.',
    en: 'The candidacy is settled or has ended, and withdrawing consent changes nothing any more. From a membership one can request resignation.',
    source: 'Edustus handbook: processes',
  },
  'consent.call-over': {
    fi: 'Haku on päättynyt: suostumusta ei enää kysytä.',
    sv: 'Ansökan har upphört: samtycke efterfrågas inte längre.',
    en: 'The call has ended: consent is not asked for any more.',
    source: 'Edustus handbook: processes',
  },
  'consent.answer-missing': {
    fi: 'Vastaus puuttuu: ”{question}”',
    sv: 'Svar saknas: ”{question}”',
    en: 'An answer is missing: “{question}”',
    source: 'Edustus handbook: expectations',
  },
  'consent.answer-unfit': {
    fi: 'Vastaus kysymykseen ”{question}” ei sovi siihen, mitä ehdokkaalta kysytään.',
    sv: 'Svaret på frågan ”{question}” passar inte det som kandidaten tillfrågas om.',
    en: 'The answer to “{question}” does not fit what the candidate is asked.',
    source: 'Edustus handbook: expectations',
  },
  'consent.represents-unfit': {
    fi: 'Valitse järjestö, joka esittää ehdokasta tässä haussa ja on toiminnassa.',
    sv: 'Välj en organisation som föreslår kandidaten i denna ansökan och är verksam.',
    en: 'Choose an organisation that proposes the candidate in this call and is active.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
