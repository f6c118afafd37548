import { refuser } from '../kit/reason.js';

export const refusals = {
  'candidacy.consent-missing': {
    fi: 'Ehdokkaan suostumus puuttuu. Ilman sitä ketään ei ehdoteta nimettäväksi.',
    sv: 'Kandidatens samtycke saknas. Utan det föreslås ingen.',
    en: 'The candidate’s consent is missing. Without it nobody is proposed for appointment.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.seat-not-in-call': {
    fi: 'Paikka ei kuulu tähän hakuun.',
    sv: 'Platsen hör inte till denna ansökan.',
    en: 'The seat does not belong to this call.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.seat-taken': {
    fi: 'Paikalle on jo ehdotettu toista.',
    sv: 'En annan har redan föreslagits till platsen.',
    en: 'Somebody else is already proposed for the seat.',
    source: 'Edustus handbook: case 3',
  },
  'candidacy.seat-filled': {
    fi: 'Paikka on täytetty.',
    sv: 'Platsen är besatt.',
    en: 'The seat is filled.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.organisation-has-seat': {
    fi: 'Samalta järjestöltä on jo ehdotettu toista: yksi paikka järjestöä kohti.',
    sv: 'Från samma organisation har redan en annan föreslagits: en plats per organisation.',
    en: 'The organisation already has a proposed person: one seat per organisation.',
    source: 'Edustus handbook: rules of composition',
  },
  'candidacy.member-already': {
    fi: 'Henkilöllä on jo paikka tässä toimielimessä.',
    sv: 'Personen har redan en plats i organet.',
    en: 'The person already has a seat in this body.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.call-not-evaluated': {
    fi: 'Ehdotuksia tehdään vasta, kun haku on arvioitavana.',
    sv: 'Förslag till besättande görs först när ansökan bedöms.',
    en: 'Persons are proposed for seats only while the call is being evaluated.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.organ-decides': {
    fi: 'Tässä toimielimessä nimeämisestä päättää toimielin.',
    sv: 'I detta organ fattas beslutet av ett organ.',
    en: 'In this body an organ decides on appointments.',
    source: 'Edustus handbook: regimes and channels',
  },
  'candidacy.nominators-decide': {
    fi: 'Tässä toimielimessä järjestön nimeäminen täyttää paikan: kirjaa nimeäminen.',
    sv: 'I detta organ besätter organisationens nominering platsen: registrera nomineringen.',
    en: 'In this body the naming itself fills the seat: register it.',
    source: 'Edustus handbook: regimes and channels',
  },
  'candidacy.membership-stands': {
    fi: 'Valintaa ei voi purkaa, kun jäsenyys on voimassa. Jäsen voi pyytää eroa.',
    sv: 'Valet kan inte hävas medan medlemskapet gäller. Medlemmen kan begära avsked.',
    en: 'A selection cannot be undone while the membership stands. The member may resign.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.supporters-remain': {
    fi: 'Ehdokkuudella on vielä esittäjiä.',
    sv: 'Kandidaturen har ännu förslagsställare.',
    en: 'The candidacy still has supporters.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.no-supporter': {
    fi: 'Esitys ei kuulu tähän ehdokkuuteen.',
    sv: 'Förslaget hör inte till denna kandidatur.',
    en: 'The proposal does not support this candidacy.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.merge-unfit': {
    fi: 'Ehdokkuudet voi yhdistää vain samassa haussa, kun kumpikin on käsiteltävänä.',
    sv: 'Kandidaturer kan slås ihop endast inom samma ansökan medan båda behandlas.',
    en: 'Candidacies can be merged only within one call, while both are being handled.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.preference-not-in-call': {
    fi: 'Toivottu paikka ei kuulu tähän hakuun.',
    sv: 'Den önskade platsen hör inte till denna ansökan.',
    en: 'A preferred seat does not belong to this call.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.mandate-stands': {
    fi: 'Paikka on toisen järjestön mandaatilla: se nimeää itse seuraajan.',
    sv: 'Platsen hör till en annan organisations mandat: den utser själv en efterträdare.',
    en: 'The seat is in another organisation’s mandate: it names the successor itself.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.outside-term': {
    fi: 'Jäsenyys ulottuu toimikauden ulkopuolelle.',
    sv: 'Medlemskapet sträcker sig utanför mandatperioden.',
    en: 'The membership reaches outside the term.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.range-empty': {
    fi: 'Jäsenyyden viimeinen päivä on ennen ensimmäistä.',
    sv: 'Medlemskapets sista dag är före den första.',
    en: 'The last day of the membership is before the first.',
    source: 'Edustus handbook: time',
  },
  'candidacy.seat-not-asked': {
    fi: 'Henkilöltä ei ole kysytty suostumusta tälle paikalle. Sihteeri voi lisätä paikan ehdokkuuden toiveisiin, jolloin suostumus kysytään uudelleen.',
    sv: 'Personen har inte tillfrågats om denna plats. Sekreteraren kan lägga till platsen bland kandidaturens önskemål; då efterfrågas samtycket på nytt.',
    en: 'The person has not been asked about this seat. The secretary may add it to the preferences of the candidacy; then consent is asked again.',
    source: 'Edustus handbook: processes, Consent',
  },
  'candidacy.seat-not-proposed-for': {
    fi: 'Paikka täytetään asemansa perusteella tai viranomaisen omalla valinnalla: siihen ei ehdoteta ehdokkaita.',
    sv: 'Platsen besätts på grund av ställning eller genom myndighetens eget val: inga kandidater föreslås till den.',
    en: 'The seat goes with a position or is the authority’s own choice: no candidates are proposed for it.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.seat-of-another-nominator': {
    fi: 'Paikalle esittää vain nimetty järjestö, eikä se ole ehdokkaan esittäjänä.',
    sv: 'Endast den utsedda organisationen föreslår till platsen, och den har inte föreslagit kandidaten.',
    en: 'Only the named organisation proposes for this seat, and it does not support the candidate.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
