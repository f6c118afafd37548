import { refuser } from '../kit/reason.js';

export const refusals = {
  'membership.seat-filled': {
    fi: 'Paikalla on jo jäsen tänä aikana.',
    sv: 'Platsen har redan en medlem under denna tid.',
    en: 'The seat has a holder during this time.',
    source: 'Edustus handbook: composition',
  },
  'membership.person-already-member': {
    fi: 'Henkilöllä on jo paikka tässä toimielimessä tänä aikana.',
    sv: 'Personen har redan en plats i organet under denna tid.',
    en: 'The person has a seat in this body during this time.',
    source: 'Edustus handbook: processes',
  },
  'membership.selected-once': {
    fi: 'Valinnasta on jo syntynyt jäsenyys.',
    sv: 'Valet har redan lett till ett medlemskap.',
    en: 'The selection has made its membership already.',
    source: 'Edustus handbook: composition',
  },
  'membership.not-started': {
    fi: 'Jäsenyys alkaa {notBefore}.',
    sv: 'Medlemskapet börjar {notBefore}.',
    en: 'The membership starts {notBefore}.',
    source: 'Edustus handbook: time',
  },
  'membership.not-over': {
    fi: 'Jäsenyys jatkuu {notBefore} asti.',
    sv: 'Medlemskapet fortgår till {notBefore}.',
    en: 'The membership lasts until {notBefore}.',
    source: 'Edustus handbook: time',
  },
  'membership.open-ended': {
    fi: 'Jäsenyydellä ei ole viimeistä päivää.',
    sv: 'Medlemskapet har ingen sista dag.',
    en: 'The membership has no last day.',
    source: 'Edustus handbook: processes',
  },
  'membership.ends-in-future': {
    fi: 'Päivä on tulevaisuudessa: kirjaa päättyminen vasta, kun se on tapahtunut.',
    sv: 'Dagen ligger i framtiden: anteckna slutet först när det har inträffat.',
    en: 'The day lies in the future: record the end once it has come.',
    source: 'Edustus handbook: time',
  },
  'membership.ends-outside': {
    fi: 'Päättymispäivä ei ole jäsenyyden aikana.',
    sv: 'Slutdagen infaller inte under medlemskapet.',
    en: 'The last day is not within the membership.',
    source: 'Edustus handbook: time',
  },
  'membership.mandate-is-personal': {
    fi: 'Paikka on henkilölle nimetty: järjestö ei voi vaihtaa edustajaansa itse.',
    sv: 'Platsen är personlig: organisationen kan inte själv byta företrädare.',
    en: 'The seat is the person’s own: the organisation cannot replace its representative by itself.',
    source: 'Edustus handbook: processes',
  },
  'membership.succeeded-already': {
    fi: 'Seuraaja on jo nimetty.',
    sv: 'En efterträdare är redan utsedd.',
    en: 'A successor is named already.',
    source: 'Edustus handbook: processes',
  },
  'membership.nobody-alerted': {
    fi: 'Vaalikelpoisuuden menetyksestä ei ole ilmoitusta.',
    sv: 'Det finns ingen anmälan om förlorad valbarhet.',
    en: 'No loss of eligibility has been reported.',
    source: 'Edustus handbook: case 12',
  },
  'membership.successor-outside': {
    fi: 'Seuraajan aika ei ole edeltäjän jäljellä olevalla kaudella.',
    sv: 'Efterträdarens tid ligger inte inom den återstående perioden.',
    en: 'The successor’s time is not within the remaining term.',
    source: 'Edustus handbook: processes',
  },
  'membership.organisation-dissolved': {
    fi: 'Järjestö on lopettanut toimintansa eikä nimeä enää edustajia.',
    sv: 'Organisationen har upphört och utser inte längre företrädare.',
    en: 'The organisation has been dissolved and names nobody any more.',
    source: 'Edustus handbook: case 9',
  },
} as const;

export const refuse = refuser(refusals);
