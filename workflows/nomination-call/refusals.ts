import { refuser } from '../kit/reason.js';

export const refusals = {
  'call.body-not-established': {
    fi: 'Toimielintä ei ole asetettu: haun voi julkaista vasta asettamispäätöksen jälkeen.',
    sv: 'Organet har inte tillsatts: en ansökan kan publiceras först efter beslutet om tillsättande.',
    en: 'The body has not been established: a call can be published only after the resolution that establishes it.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.no-seats': {
    fi: 'Haussa ei ole yhtään paikkaa.',
    sv: 'Ansökan har inga platser.',
    en: 'The call has no seats.',
    source: 'Edustus handbook: processes',
  },
  'call.size-differs': {
    fi: 'Ilmoitettu koko ja paikat eivät täsmää ({role}): ilmoitettu {declared}, paikkoja {seats}.',
    sv: 'Den angivna storleken och platserna stämmer inte överens ({role}): angivet {declared}, platser {seats}.',
    en: 'The declared size and the seats differ ({role}): declared {declared}, seats {seats}.',
    source: 'Etelä-Savo 2019',
  },
  'call.seat-of-another-body': {
    fi: 'Haussa on toisen toimielimen paikka.',
    sv: 'Ansökan innehåller ett annat organs plats.',
    en: 'The call lists a seat of another body.',
    source: 'Edustus handbook: processes',
  },
  'call.nominator-missing': {
    fi: 'Nimetyn esittäjän paikalta puuttuu järjestö.',
    sv: 'En plats med utsedd förslagsställare saknar organisation.',
    en: 'A seat with a named nominator lacks its organisation.',
    source: 'Edustus handbook: processes',
  },
  'call.nobody-invited': {
    fi: 'Kohdennettuun hakuun ei ole kutsuttu yhtään järjestöä.',
    sv: 'Ingen organisation har inbjudits till den riktade ansökan.',
    en: 'No organisation is invited to the targeted call.',
    source: 'Edustus handbook: processes',
  },
  'call.deadline-missing': {
    fi: 'Haulla ei ole määräaikaa.',
    sv: 'Ansökan saknar tidsfrist.',
    en: 'The call has no deadline.',
    source: 'Edustus handbook: processes',
  },
  'call.deadline-in-clock-change': {
    fi: 'Määräaika osuu tuntiin, jonka kesäajan vaihtuminen ohittaa tai toistaa. Valitse toinen kellonaika.',
    sv: 'Tidsfristen infaller under timmen som övergången till eller från sommartid hoppar över eller upprepar. Välj ett annat klockslag.',
    en: 'The deadline falls in the hour that daylight saving skips or doubles. Choose another time.',
    source: 'Edustus handbook: time',
  },
  'call.deadline-not-after-publication': {
    fi: 'Määräajan on oltava julkaisemisen ja avautumisen jälkeen. Nyt se päättyisi {closes}.',
    sv: 'Tidsfristen måste infalla efter publiceringen och öppnandet. Nu skulle den gå ut {closes}.',
    en: 'The deadline must be after publication and opening. As it stands it would end {closes}.',
    source: 'Edustus handbook: time (a call of 11.12.2020 said 14.2.2020)',
  },
  'call.deadline-not-later': {
    fi: 'Jatkettu määräaika ei ole entistä myöhempi ({closes}).',
    sv: 'Den förlängda tidsfristen är inte senare än den tidigare ({closes}).',
    en: 'The extended deadline is not later than the present one ({closes}).',
    source: 'Edustus handbook: processes',
  },
  'call.secretary-missing': {
    fi: 'Haulla on oltava vastuullinen sihteeri ja hänelle varahenkilö, kaksi eri henkilöä.',
    sv: 'Ansökan måste ha en ansvarig sekreterare och en ersättare, två olika personer.',
    en: 'The call needs a responsible secretary and a substitute, two different persons.',
    source: 'Edustus handbook: processes; case 11',
  },
  'call.language-missing': {
    fi: 'Teksti puuttuu vaaditulla kielellä: {missing}.',
    sv: 'Texten saknas på ett språk som krävs: {missing}.',
    en: 'A text is missing in a required language: {missing}.',
    source: 'Edustus handbook: expectations',
  },
  'call.not-yet-opening': {
    fi: 'Haku avautuu {notBefore}.',
    sv: 'Ansökan öppnas {notBefore}.',
    en: 'The call opens {notBefore}.',
    source: 'Edustus handbook: processes',
  },
  'call.still-open': {
    fi: 'Haku on auki {notBefore} asti.',
    sv: 'Ansökan är öppen till {notBefore}.',
    en: 'The call is open until {notBefore}.',
    source: 'Edustus handbook: time',
  },
  'call.proposals-unchecked': {
    fi: 'Tarkistamatta on vielä {count} esitystä.',
    sv: '{count} förslag är ännu inte granskade.',
    en: '{count} proposals have not been checked yet.',
    source: 'Edustus handbook: processes',
  },
  'call.seats-without-proposal': {
    fi: 'Ilman ehdotusta on {count} paikkaa. Jatka hakua, avaa täydennyshaku tai jätä paikat tietoisesti avoimiksi.',
    sv: '{count} platser saknar förslag. Förläng ansökan, öppna en kompletterande ansökan eller lämna platserna medvetet öppna.',
    en: '{count} seats have no proposed person. Extend the call, open a supplementary one, or defer the seats knowingly.',
    source: 'Edustus handbook: case 6',
  },
  'call.nobody-proposed': {
    fi: 'Yhdellekään paikalle ei ole ehdotusta: päätettävää ei ole. Jatka hakua tai peru se.',
    sv: 'Ingen är föreslagen till någon plats: det finns inget att besluta. Förläng eller ställ in ansökan.',
    en: 'Nobody is proposed for any seat: there is nothing to decide. Extend the call or cancel it.',
    source: 'Edustus handbook: case 6',
  },
  'call.seat-not-vacant': {
    fi: 'Täydennyshaussa on {count} täytettyä paikkaa.',
    sv: 'Den kompletterande ansökan innehåller {count} besatta platser.',
    en: 'The supplementary call lists {count} seats that are filled.',
    source: 'Edustus handbook: processes',
  },
  'call.defers-foreign-seat': {
    fi: 'Avoimeksi jätettävä paikka ei kuulu hakuun.',
    sv: 'Platsen som lämnas öppen hör inte till ansökan.',
    en: 'A deferred seat does not belong to the call.',
    source: 'Edustus handbook: processes',
  },
  'call.nominators-decide': {
    fi: 'Tässä toimielimessä järjestöt nimeävät edustajansa itse: päätösehdotusta ei tehdä.',
    sv: 'I detta organ utser organisationerna själva sina företrädare: inget beslutsförslag görs.',
    en: 'In this body the organisations name their own representatives: there is no decision proposal.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.organ-decides': {
    fi: 'Tässä toimielimessä nimeämisestä päättää toimielin: haku valmistuu päätöksellä.',
    sv: 'I detta organ fattas beslutet av ett organ: ansökan avslutas genom beslutet.',
    en: 'In this body an organ decides: the call is completed by the decision.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.superseding-unfit': {
    fi: 'Korvaavaksi ilmoitettu haku ei ole tämän haun korvaaja.',
    sv: 'Den angivna nya ansökan ersätter inte denna.',
    en: 'The call named as superseding does not supersede this one.',
    source: 'Edustus handbook: processes',
  },
  'call.secretary-without-rights': {
    fi: 'Henkilöllä ei ole toimielimen sihteerin tai varahenkilön oikeuksia. Pääkäyttäjä voi antaa ne.',
    sv: 'Personen har inte sekreterarens eller ersättarens rättigheter i organet. Administratören kan ge dem.',
    en: 'The person has no rights as secretary or substitute of the body. The administrator may give them.',
    source: 'Edustus handbook: case 11',
  },
  'call.decision-made': {
    fi: 'Päätös on tehty: hakua ei voi enää palauttaa arviointiin.',
    sv: 'Beslutet har fattats: ansökan kan inte längre återgå till bedömning.',
    en: 'The decision has been made: the call cannot go back to evaluation.',
    source: 'Edustus handbook: processes',
  },
  'call.members-appointed': {
    fi: 'Haussa on jo nimetty jäseniä, joten sitä ei voi perua eikä mitätöidä. Jätä täyttämättömät paikat avoimiksi.',
    sv: 'Medlemmar har redan utsetts i ansökan, så den kan inte ställas in eller ogiltigförklaras. Lämna de obesatta platserna öppna.',
    en: 'Members have been appointed in the call, so it cannot be cancelled or voided. Leave the seats that are not filled open.',
    source: 'Edustus handbook: processes',
  },
  'call.reference-of-another-body': {
    fi: 'Toimikausi tai korvattava haku on toisen toimielimen.',
    sv: 'Mandatperioden eller den ersatta ansökan hör till ett annat organ.',
    en: 'The term or the superseded call is of another body.',
    source: 'Edustus handbook: processes',
  },
  'call.question-twice': {
    fi: 'Kysymyksen tunnus {key} on käytössä kahdesti.',
    sv: 'Frågans nyckel {key} används två gånger.',
    en: 'The key {key} is used for two questions.',
    source: 'Edustus handbook: expectations',
  },
} as const;

export const refuse = refuser(refusals);
