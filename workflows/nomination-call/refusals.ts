import { refuser } from '../kit/reason.js';

export const refusals = {
  'call.body-not-established': {
    fi: 'Toimielintä ei ole asetettu. Haun voi julkaista vasta asettamispäätöksen jälkeen.',
    sv: 'Organet har inte tillsatts. En ansökan kan publiceras först efter beslutet om tillsättande.',
    en: 'The body has not been established. A call can be published only after the resolution that establishes it.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.no-seats': {
    fi: 'Haussa ei ole yhtään paikkaa. Lisää paikat.',
    sv: 'Ansökan har inga platser. Lägg till platserna.',
    en: 'The call has no seats. Add them.',
    source: 'Edustus handbook: processes',
  },
  'call.size-differs': {
    fi: 'Ilmoitettu koko ja paikkojen määrä eivät täsmää ({role}): ilmoitettu {declared}, haussa {seats}. Korjaa luku tai paikat.',
    sv: 'Den angivna storleken och antalet platser stämmer inte överens ({role}): angivet {declared}, i ansökan {seats}. Rätta talet eller platserna.',
    en: 'The declared size and the number of seats differ ({role}): declared {declared}, in the call {seats}. Correct the number or the seats.',
    source: 'Etelä-Savo 2019',
  },
  'call.seat-of-another-body': {
    fi: 'Haussa on toisen toimielimen paikka.',
    sv: 'Ansökan innehåller ett annat organs plats.',
    en: 'The call lists a seat of another body.',
    source: 'Edustus handbook: processes',
  },
  'call.nominator-missing': {
    fi: 'Merkitse järjestö jokaiselle paikalle, jolla on nimetty esittäjä.',
    sv: 'Ange organisationen för varje plats med utsedd förslagsställare.',
    en: 'State the organisation of every seat that has a named nominator.',
    source: 'Edustus handbook: processes',
  },
  'call.nobody-invited': {
    fi: 'Kohdennettuun hakuun ei ole kutsuttu yhtään järjestöä. Lisää kutsuttavat.',
    sv: 'Ingen organisation har bjudits in till den riktade ansökan. Lägg till de inbjudna.',
    en: 'No organisation is invited to the targeted call. Add those to invite.',
    source: 'Edustus handbook: processes',
  },
  'call.deadline-missing': {
    fi: 'Haulta puuttuu määräaika.',
    sv: 'Ansökan saknar tidsfrist.',
    en: 'The call has no deadline.',
    source: 'Edustus handbook: processes',
  },
  'call.deadline-in-clock-change': {
    fi: 'Määräaika osuu tuntiin, joka jää väliin tai toistuu, kun kelloja siirretään. Valitse toinen kellonaika.',
    sv: 'Tidsfristen infaller under en timme som hoppas över eller upprepas när klockan ställs om. Välj ett annat klockslag.',
    en: 'The deadline falls in the hour that is skipped or repeated when the clocks change. Choose another time.',
    source: 'Edustus handbook: time',
  },
  'call.deadline-not-after-publication': {
    fi: 'Määräajan on oltava julkaisemisen ja avautumisen jälkeen. Nyt se olisi {closes:end}.',
    sv: 'Tidsfristen måste gå ut efter publiceringen och öppnandet. Nu skulle den gå ut den {closes:end}.',
    en: 'The deadline must be after publication and opening. As it stands it would be {closes:end}.',
    source: 'Edustus handbook: time (a call of 11.12.2020 said 14.2.2020)',
  },
  'call.deadline-not-later': {
    fi: 'Jatketun määräajan on oltava nykyistä myöhempi. Nykyinen on {closes:end}.',
    sv: 'Den förlängda tidsfristen måste vara senare än den nuvarande. Den nuvarande är den {closes:end}.',
    en: 'The extended deadline must be later than the present one. The present one is {closes:end}.',
    source: 'Edustus handbook: processes',
  },
  'call.secretary-missing': {
    fi: 'Haulla on oltava vastuullinen sihteeri ja varahenkilö, ja heidän on oltava eri henkilöitä.',
    sv: 'Ansökan måste ha en ansvarig sekreterare och en ersättare, och de måste vara olika personer.',
    en: 'The call needs a responsible secretary and a substitute, and they must be different people.',
    source: 'Edustus handbook: processes; case 11',
  },
  'call.language-missing': {
    fi: 'Hausta puuttuu {missing}.',
    sv: 'I ansökan saknas {missing}.',
    en: 'The call lacks {missing}.',
    source: 'Edustus handbook: expectations',
  },
  'call.not-yet-opening': {
    fi: 'Haku avautuu vasta {notBefore}.',
    sv: 'Ansökan öppnas först den {notBefore}.',
    en: 'The call does not open until {notBefore}.',
    source: 'Edustus handbook: processes',
  },
  'call.still-open': {
    fi: 'Haku on auki {notBefore:until}.',
    sv: 'Ansökan är öppen {notBefore:until}.',
    en: 'The call is open {notBefore:until}.',
    source: 'Edustus handbook: time',
  },
  'call.proposals-unchecked': {
    fi: 'Tarkistamatta on vielä {count} {count:esitys/esitystä}.',
    sv: '{count} förslag har ännu inte granskats.',
    en: '{count} {count:proposal has/proposals have} not been checked yet.',
    source: 'Edustus handbook: processes',
  },
  'call.seats-without-proposal': {
    fi: '{count} paikalle ei ole ehdotettu ketään. Jatka hakuaikaa, avaa täydennyshaku tai jätä paikat tietoisesti avoimiksi.',
    sv: 'Ingen har föreslagits till {count} {count:plats/platser}. Förläng ansökningstiden, öppna en kompletterande ansökan eller lämna platserna medvetet öppna.',
    en: 'Nobody is proposed for {count} {count:seat/seats}. Extend the call, open a supplementary one, or leave the seats open on purpose.',
    source: 'Edustus handbook: case 6',
  },
  'call.nobody-proposed': {
    fi: 'Yhdellekään paikalle ei ole ehdotettu ketään, joten päätettävää ei ole. Jatka hakuaikaa tai peru haku.',
    sv: 'Ingen har föreslagits till någon plats, så det finns inget att besluta om. Förläng ansökningstiden eller ställ in ansökan.',
    en: 'Nobody is proposed for any seat, so there is nothing to decide. Extend the call or cancel it.',
    source: 'Edustus handbook: case 6',
  },
  'call.seat-not-vacant': {
    fi: 'Täydennyshaussa on {count} {count:paikka, joka on jo täytetty/paikkaa, jotka on jo täytetty}.',
    sv: 'Den kompletterande ansökan innehåller {count} {count:plats som redan är besatt/platser som redan är besatta}.',
    en: 'The supplementary call lists {count} {count:seat that is/seats that are} already filled.',
    source: 'Edustus handbook: processes',
  },
  'call.defers-foreign-seat': {
    fi: 'Avoimeksi jätettävä paikka ei kuulu hakuun.',
    sv: 'En plats som skulle lämnas öppen hör inte till ansökan.',
    en: 'A seat to be left open does not belong to the call.',
    source: 'Edustus handbook: processes',
  },
  'call.nominators-decide': {
    fi: 'Tässä toimielimessä järjestöt nimeävät edustajansa itse, eikä päätösehdotusta tehdä.',
    sv: 'I detta organ utser organisationerna själva sina företrädare, och inget beslutsförslag görs upp.',
    en: 'In this body the organisations name their own representatives, and no draft decision is made.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.organ-decides': {
    fi: 'Tämän toimielimen jäsenet nimeää päättävä toimielin, jonka päätöksellä haku valmistuu.',
    sv: 'Medlemmarna i detta organ utses av ett beslutande organ, och ansökan slutförs genom dess beslut.',
    en: 'The members of this body are appointed by a deciding organ, and its decision completes the call.',
    source: 'Edustus handbook: regimes and channels',
  },
  'call.superseding-unfit': {
    fi: 'Ilmoitettua uutta hakua ei ole merkitty tämän haun korvaajaksi.',
    sv: 'Den angivna nya ansökan har inte antecknats som ersättare för denna.',
    en: 'The new call is not marked as replacing this one.',
    source: 'Edustus handbook: processes',
  },
  'call.secretary-without-rights': {
    fi: 'Henkilöllä ei ole toimielimen sihteerin tai varahenkilön oikeuksia. Pääkäyttäjä voi antaa ne.',
    sv: 'Personen har inte behörighet som sekreterare eller ersättare i organet. Administratören kan ge den.',
    en: 'The person has no rights as secretary or substitute of the body. The administrator can grant them.',
    source: 'Edustus handbook: case 11',
  },
  'call.decision-made': {
    fi: 'Päätös on tehty, eikä hakua voi enää palauttaa arviointiin.',
    sv: 'Beslutet har fattats, och ansökan kan inte längre återgå till bedömning.',
    en: 'The decision has been made, and the call can no longer return to evaluation.',
    source: 'Edustus handbook: processes',
  },
  'call.members-appointed': {
    fi: 'Haussa on jo nimetty jäseniä, joten sitä ei voi perua eikä mitätöidä. Jätä täyttämättömät paikat avoimiksi.',
    sv: 'Medlemmar har redan utsetts i ansökan, så den kan inte ställas in eller ogiltigförklaras. Lämna de obesatta platserna öppna.',
    en: 'Members have been appointed in the call, so it cannot be cancelled or voided. Leave the unfilled seats open.',
    source: 'Edustus handbook: processes',
  },
  'call.reference-of-another-body': {
    fi: 'Toimikausi tai korvattava haku kuuluu toiselle toimielimelle.',
    sv: 'Mandatperioden eller den ersatta ansökan hör till ett annat organ.',
    en: 'The term or the superseded call belongs to another body.',
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
