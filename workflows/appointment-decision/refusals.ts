import { refuser } from '../kit/reason.js';

export const refusals = {
  'decision.no-items': {
    fi: 'Listalla ei ole yhtään paikkaa. Lisää paikat.',
    sv: 'Listan har inga platser. Lägg till platserna.',
    en: 'The list has no seats. Add them.',
    source: 'Edustus handbook: processes',
  },
  'decision.nominators-decide': {
    fi: 'Tässä toimielimessä järjestöt nimeävät edustajansa itse, eikä nimeämispäätöstä tehdä.',
    sv: 'I detta organ utser organisationerna själva sina företrädare, och inget utnämningsbeslut fattas.',
    en: 'In this body the organisations name their own representatives, and no appointment decision is made.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.candidate-without-consent': {
    fi: 'Suostumus puuttuu {count} ehdokkaalta.',
    sv: '{count} {count:kandidat/kandidater} har inte gett sitt samtycke.',
    en: '{count} {count:candidate has/candidates have} not consented.',
    source: 'Edustus handbook: processes',
  },
  'decision.candidate-not-proposed': {
    fi: '{count} {count:henkilö/henkilöä} ei ole enää ehdotettuna paikalleen.',
    sv: '{count} {count:person är inte längre föreslagen/personer är inte längre föreslagna} till sin plats.',
    en: '{count} {count:person is no longer proposed for the seat/people are no longer proposed for their seats}.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-needs-candidacy': {
    fi: 'Haussa olevalle paikalle voidaan nimetä vain ehdokas.',
    sv: 'Till en plats i ansökan kan endast en kandidat utses.',
    en: 'Only a candidate can be appointed to a seat that is in the call.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-filled': {
    fi: '{count} {count:paikka/paikkaa} on jo täytetty.',
    sv: '{count} {count:plats är redan besatt/platser är redan besatta}.',
    en: '{count} {count:seat is/seats are} already filled.',
    source: 'Edustus handbook: composition',
  },
  'decision.seat-twice': {
    fi: 'Sama paikka tai henkilö on listalla kahdesti.',
    sv: 'Samma plats eller person finns två gånger på listan.',
    en: 'The same seat or person is listed twice.',
    source: 'Edustus handbook: processes',
  },
  'decision.person-already-member': {
    fi: '{count} henkilöllä on jo paikka toimielimessä.',
    sv: '{count} {count:person/personer} har redan en plats i organet.',
    en: '{count} {count:person already has/people already have} a seat in the body.',
    source: 'Edustus handbook: processes',
  },
  'decision.in-future': {
    fi: 'Päätöspäivä on tulevaisuudessa. Kirjaa päätös vasta, kun se on tehty.',
    sv: 'Beslutsdagen ligger i framtiden. Anteckna beslutet först när det har fattats.',
    en: 'The date of the decision is in the future. Record the decision once it has been made.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-missing': {
    fi: 'Merkitse, mikä päättävä toimielin teki päätöksen.',
    sv: 'Ange vilket beslutande organ som fattade beslutet.',
    en: 'State which deciding organ made the decision.',
    source: 'Edustus handbook: processes',
  },
  'decision.seat-not-on-list': {
    fi: 'Ratkaisu koskee paikkaa, joka ei ole listalla.',
    sv: 'Ett avgörande gäller en plats som inte finns på listan.',
    en: 'An outcome is given for a seat that is not on the list.',
    source: 'Edustus handbook: processes',
  },
  'decision.outcome-missing': {
    fi: '{count} paikalta puuttuu ratkaisu.',
    sv: 'Avgörande saknas för {count} {count:plats/platser}.',
    en: 'The outcome of {count} {count:seat/seats} is missing.',
    source: 'Edustus handbook: processes',
  },
  'decision.term-missing': {
    fi: 'Toimikautta ei ole. Anna jäsenyyksien ensimmäinen ja viimeinen päivä.',
    sv: 'Det finns ingen mandatperiod. Ange medlemskapens första och sista dag.',
    en: 'There is no term. Give the first and last day of the memberships.',
    source: 'Edustus handbook: processes',
  },
  'decision.range-empty': {
    fi: 'Jäsenyyksien viimeinen päivä on ennen ensimmäistä.',
    sv: 'Medlemskapens sista dag är före den första.',
    en: 'The last day of the memberships is before the first.',
    source: 'Edustus handbook: time',
  },
  'decision.outside-term': {
    fi: 'Jäsenyydet ulottuvat toimikauden ulkopuolelle. Valitse päivät toimikauden ajalta.',
    sv: 'Medlemskapen sträcker sig utanför mandatperioden. Välj dagar inom mandatperioden.',
    en: 'The memberships extend beyond the term. Choose days within the term.',
    source: 'Edustus handbook: processes',
  },
  'decision.mandate-stands': {
    fi: 'Järjestöllä on yhä mandaatti {count} paikkaan, ja se nimeää itse seuraajan.',
    sv: 'En organisation har ännu mandatet för {count} {count:plats/platser} och utser själv en efterträdare.',
    en: 'An organisation still holds the mandate of {count} {count:seat/seats} and names the successor itself.',
    source: 'Edustus handbook: processes',
  },
  'decision.item-of-another': {
    fi: '{count} {count:kohta/kohtaa} koskee toisen toimielimen paikkaa tai toisen haun ehdokasta.',
    sv: '{count} {count:punkt/punkter} gäller en plats i ett annat organ eller en kandidat i en annan ansökan.',
    en: '{count} {count:item concerns/items concern} a seat of another body or a candidate of another call.',
    source: 'Edustus handbook: processes',
  },
  'decision.call-not-ready': {
    fi: 'Haku ei odota päätöstä: merkitse päätösehdotus ensin valmiiksi.',
    sv: 'Ansökan väntar inte på beslut: markera först beslutsförslaget som klart.',
    en: 'The call is not waiting for a decision: mark its draft decision as ready first.',
    source: 'Edustus handbook: processes',
  },
  'decision.organ-fixed': {
    fi: 'Voit vahvistaa vain oman päättävän toimielimesi päätöksen. Sihteeri voi sitä ennen vaihtaa päättävän toimielimen.',
    sv: 'Du kan bekräfta endast ditt eget organs beslut. Sekreteraren kan byta beslutande organ före det.',
    en: 'You can confirm only the decision of your own organ. The secretary may change the organ before that.',
    source: 'Edustus handbook: regimes and channels',
  },
  'decision.published-outside': {
    fi: 'Julkaisupäivä on ennen päätöspäivää tai tulevaisuudessa.',
    sv: 'Publiceringsdagen är före beslutet eller i framtiden.',
    en: 'The day of publication is before the decision or in the future.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
