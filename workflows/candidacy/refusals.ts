import { refuser } from '../kit/reason.js';

export const refusals = {
  'candidacy.consent-missing': {
    fi: 'Ehdokkaan suostumus puuttuu. Ilman sitä ketään ei ehdoteta nimettäväksi.',
    sv: 'Kandidatens samtycke saknas. Utan samtycke föreslås ingen till utnämning.',
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
    fi: 'Paikalle on jo ehdotettu toista. Peru ensin se ehdotus.',
    sv: 'En annan har redan föreslagits till platsen. Ta först tillbaka det förslaget.',
    en: 'Somebody else is already proposed for the seat. Take that back first.',
    source: 'Edustus handbook: processes; case 3',
  },
  'candidacy.seat-filled': {
    fi: 'Paikka on jo täytetty.',
    sv: 'Platsen är redan besatt.',
    en: 'The seat is already filled.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.seat-ends': {
    fi: 'Paikka lakkaa ennen jäsenyyden viimeistä päivää. Anna jäsenyydelle aiempi viimeinen päivä, tai jatka ensin paikkaa tai toimielintä.',
    sv: 'Platsen upphör före medlemskapets sista dag. Ange en tidigare sista dag för medlemskapet, eller låt först platsen eller organet fortsätta.',
    en: 'The seat ends before the last day of the membership. Give the membership an earlier last day, or first let the seat or the body go on.',
    source: 'Edustus handbook: composition',
  },
  'candidacy.organisation-has-seat': {
    fi: 'Samalla järjestöllä on jo paikka, tai siltä on ehdotettu toista henkilöä: järjestöllä voi olla vain yksi paikka.',
    sv: 'Samma organisation har redan en plats, eller en annan person från den har föreslagits: en organisation kan ha bara en plats.',
    en: 'The same organisation has a seat already, or another person from it is proposed: an organisation can have only one seat.',
    source: 'Edustus handbook: rules of composition',
  },
  'candidacy.member-already': {
    fi: 'Henkilöllä on jo paikka tässä toimielimessä.',
    sv: 'Personen har redan en plats i detta organ.',
    en: 'The person already has a seat in this body.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.call-not-evaluated': {
    fi: 'Henkilöitä ehdotetaan paikoille vasta, kun haku on arvioitavana.',
    sv: 'Personer föreslås till platser först när ansökan bedöms.',
    en: 'People are proposed for seats only while the call is being evaluated.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.organ-decides': {
    fi: 'Tämän toimielimen jäsenet nimeää päättävä toimielin. Ehdota henkilöä paikalle.',
    sv: 'Medlemmarna i detta organ utses av ett beslutande organ. Föreslå personen till platsen.',
    en: 'The members of this body are appointed by a deciding organ. Propose the person for the seat.',
    source: 'Edustus handbook: regimes and channels',
  },
  'candidacy.nominators-decide': {
    fi: 'Tässä toimielimessä paikka täytetään järjestön nimeämisellä. Kirjaa nimeäminen.',
    sv: 'I detta organ besätts platsen genom organisationens utnämning. Anteckna utnämningen.',
    en: 'In this body the organisation’s own appointment fills the seat. Register the appointment.',
    source: 'Edustus handbook: regimes and channels',
  },
  'candidacy.membership-stands': {
    fi: 'Valintaa ei voi perua, kun jäsenyys on voimassa. Jäsen voi pyytää eroa.',
    sv: 'Valet kan inte upphävas medan medlemskapet gäller. Medlemmen kan begära avsked.',
    en: 'A selection cannot be undone while the membership stands. The member may request resignation.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.under-decision': {
    fi: 'Henkilö on listalla, josta ei ole vielä päätetty. Palauta ensin haku arviointiin tai poista päätösasia listalta.',
    sv: 'Personen finns på en lista som inte har avgjorts ännu. Återför först ansökan till bedömning eller dra tillbaka beslutsärendet från listan.',
    en: 'The person is on a list that has not been decided on yet. First return the call to evaluation, or remove the decision from the list.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.supporters-remain': {
    fi: 'Ehdokkuutta tukee vielä toinen esitys.',
    sv: 'Kandidaturen stöds ännu av ett annat förslag.',
    en: 'Another proposal still supports the candidacy.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.unsupported': {
    fi: 'Mikään esitys ei enää tue ehdokkuutta.',
    sv: 'Inget förslag stöder längre kandidaturen.',
    en: 'No proposal supports the candidacy any more.',
    source: 'Edustus handbook: processes, Consent',
  },
  'candidacy.no-supporter': {
    fi: 'Esitys ei kuulu tähän ehdokkuuteen.',
    sv: 'Förslaget hör inte till denna kandidatur.',
    en: 'The proposal does not support this candidacy.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.person-answered': {
    fi: 'Vastaus suostumuspyyntöön on henkilön oma.',
    sv: 'Svaret på begäran om samtycke är personens eget.',
    en: 'The answer to the request for consent is the person’s own.',
    source: 'Edustus handbook: processes, Consent',
  },
  'candidacy.merge-unfit': {
    fi: 'Ehdokkuudet voi yhdistää vain saman haun sisällä ja vain, kun molemmat ovat käsiteltävinä.',
    sv: 'Kandidaturer kan slås ihop endast inom samma ansökan och medan båda behandlas.',
    en: 'Candidacies can be merged only within one call and while both are being handled.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.preference-not-in-call': {
    fi: 'Toivottu paikka ei kuulu tähän hakuun.',
    sv: 'Den önskade platsen hör inte till denna ansökan.',
    en: 'A preferred seat does not belong to this call.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.represents-no-supporter': {
    fi: 'Ehdokas voi edustaa vain järjestöä, joka esittää häntä tässä haussa.',
    sv: 'Kandidaten kan företräda endast en organisation som föreslår hen i denna ansökan.',
    en: 'The candidate can represent only an organisation that proposes them in this call.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.mandate-stands': {
    fi: 'Paikan mandaatti on toisella järjestöllä, joka nimeää itse seuraajan.',
    sv: 'En annan organisation har mandatet för platsen och utser själv en efterträdare.',
    en: 'Another organisation holds the mandate of the seat and names the successor itself.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.outside-term': {
    fi: 'Jäsenyys ulottuu toimikauden ulkopuolelle.',
    sv: 'Medlemskapet sträcker sig utanför mandatperioden.',
    en: 'The membership extends beyond the term.',
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
    fi: 'Paikka täytetään henkilön aseman perusteella tai viranomaisen omalla valinnalla: siihen ei ehdoteta ehdokkaita.',
    sv: 'Platsen besätts på grund av ställning eller genom myndighetens eget val: inga kandidater föreslås till den.',
    en: 'The seat goes with a position or is the authority’s own choice: no candidates are proposed for it.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.seat-of-another-nominator': {
    fi: 'Paikalle esittää vain nimetty järjestö, eikä se ole ehdokkaan esittäjänä.',
    sv: 'Endast den namngivna organisationen föreslår till platsen, och den har inte föreslagit kandidaten.',
    en: 'Only the named organisation proposes for this seat, and it does not support the candidate.',
    source: 'Edustus handbook: processes',
  },
  'candidacy.other-unfit': {
    fi: 'Valitse saman haun toinen ehdokkuus, jota ei ole yhdistetty.',
    sv: 'Välj en annan kandidatur i samma ansökan, en som inte har slagits ihop med någon.',
    en: 'Choose another candidacy of the same call, one that has not been merged.',
    source: 'Edustus handbook: processes',
  },
} as const;

export const refuse = refuser(refusals);
