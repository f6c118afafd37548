import { refuser } from '../kit/reason.js';

export const refusals = {
  'decision.no-items': {
    fi: 'Päätöksessä ei ole yhtään paikkaa.',
    sv: 'Beslutet gäller inga platser.',
    en: 'The decision has no seats.',
    source: 'Edustus handbook: processes',
  },
  'decision.nominators-decide': {
    fi: 'Tässä toimielimessä järjestöt nimeävät edustajansa itse.',
    sv: 'I detta organ utser organisationerna själva sina företrädare.',
    en: 'In this body the organisations name their own representatives.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.candidate-without-consent': {
    fi: 'Suostumus puuttuu {count} ehdokkaalta.',
    sv: '{count} kandidater saknar samtycke.',
    en: '{count} candidates have not consented.',
    source: 'Edustus handbook: processes',
  },
  'decision.candidate-not-proposed': {
    fi: '{count} henkilöä ei ole enää ehdotettu paikalleen.',
    sv: '{count} personer är inte längre föreslagna till sin plats.',
    en: '{count} persons are no longer proposed for their seat.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-needs-candidacy': {
    fi: 'Haettavalle paikalle nimetään vain ehdokas.',
    sv: 'Till en plats i ansökan utses endast en kandidat.',
    en: 'Only a candidate is appointed to a seat that was called.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-filled': {
    fi: '{count} paikkaa on jo täytetty.',
    sv: '{count} platser är redan besatta.',
    en: '{count} seats are filled already.',
    source: 'Edustus handbook: composition',
  },
  'decision.seat-twice': {
    fi: 'Sama paikka tai henkilö on listalla kahdesti.',
    sv: 'Samma plats eller person förekommer två gånger.',
    en: 'A seat or a person is listed twice.',
    source: 'Edustus handbook: processes',
  },
  'decision.person-already-member': {
    fi: '{count} henkilöllä on jo paikka toimielimessä.',
    sv: '{count} personer har redan en plats i organet.',
    en: '{count} persons have a seat in the body already.',
    source: 'Edustus handbook: processes',
  },
  'decision.in-future': {
    fi: 'Päätöspäivä on tulevaisuudessa.',
    sv: 'Beslutsdagen ligger i framtiden.',
    en: 'The date of the decision lies in the future.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-missing': {
    fi: 'Päätöksen tehnyt toimielin puuttuu.',
    sv: 'Det beslutande organet saknas.',
    en: 'The organ that decided is missing.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-not-on-list': {
    fi: 'Päätös koskee paikkaa, joka ei ole listalla.',
    sv: 'Beslutet gäller en plats som inte finns på listan.',
    en: 'An outcome is given for a seat that is not on the list.',
    source: 'Edustus handbook: processes',
  },
  'decision.outcome-missing': {
    fi: '{count} paikalta puuttuu ratkaisu.',
    sv: '{count} platser saknar avgörande.',
    en: '{count} seats have no outcome.',
    source: 'Edustus handbook: processes',
  },
  'decision.term-missing': {
    fi: 'Toimikautta ei ole: anna jäsenyyksien alku- ja loppupäivä.',
    sv: 'Mandatperioden saknas: ange första och sista dag.',
    en: 'There is no term: give the first and last day of the memberships.',
    source: 'Edustus handbook: processes',
  },
  'decision.range-empty': {
    fi: 'Jäsenyyden viimeinen päivä on ennen ensimmäistä.',
    sv: 'Medlemskapets sista dag är före den första.',
    en: 'The last day of the memberships is before the first.',
    source: 'Edustus handbook: time',
  },
  'decision.outside-term': {
    fi: 'Jäsenyydet ulottuvat toimikauden ulkopuolelle.',
    sv: 'Medlemskapen sträcker sig utanför mandatperioden.',
    en: 'The memberships reach outside the term.',
    source: 'Edustus handbook: processes',
  },
  'decision.mandate-stands': {
    fi: 'Järjestöllä on yhä mandaatti {count} paikkaan: se nimeää itse seuraajan.',
    sv: 'En organisation har ännu mandatet för {count} platser: den utser själv en efterträdare.',
    en: 'An organisation still holds the mandate of {count} of the seats: it names the successor itself.',
    source: 'Edustus handbook: processes',
  },
  'decision.item-of-another': {
    fi: '{count} kohtaa koskee toisen toimielimen paikkaa tai toisen haun ehdokasta.',
    sv: '{count} punkter gäller ett annat organs plats eller en annan ansökans kandidat.',
    en: '{count} of the items concern a seat of another body or a candidate of another call.',
    source: 'Edustus handbook: processes',
  },
  'decision.call-not-ready': {
    fi: 'Haku ei odota päätöstä: merkitse päätösehdotus ensin valmiiksi.',
    sv: 'Ansökan väntar inte på beslut: markera först beslutsförslaget som klart.',
    en: 'The call does not wait for a decision: mark its proposal as ready first.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-fixed': {
    fi: 'Vahvistat oman toimielimesi päätöksen. Sihteeri voi vaihtaa päättävän elimen ennen sitä.',
    sv: 'Du bekräftar ditt eget organs beslut. Sekreteraren kan byta beslutande organ före det.',
    en: 'You confirm the decision of your own organ. The secretary may change the organ before that.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.published-outside': {
    fi: 'Julkaisupäivä on ennen päätöstä tai tulevaisuudessa.',
    sv: 'Publiceringsdagen är före beslutet eller i framtiden.',
    en: 'The day of publication is before the decision or in the future.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
