import { refuser } from '../kit/reason.js';

export const refusals = {
  'membership.seat-filled': {
    fi: 'Paikalla on jo jäsen tänä aikana.',
    sv: 'Platsen har redan en medlem under denna tid.',
    en: 'The seat already has a member during this time.',
    source: 'Edustus handbook: composition',
  },
  'membership.person-already-member': {
    fi: 'Henkilöllä on jo paikka tässä toimielimessä tänä aikana.',
    sv: 'Personen har redan en plats i detta organ under denna tid.',
    en: 'The person already has a seat in this body during this time.',
    source: 'Edustus handbook: processes',
  },
  'membership.selected-once': {
    fi: 'Valinnasta on jo syntynyt jäsenyys.',
    sv: 'Valet har redan lett till ett medlemskap.',
    en: 'The selection has already led to a membership.',
    source: 'Edustus handbook: composition',
  },
  'membership.not-started': {
    fi: 'Jäsenyys alkaa vasta {notBefore}.',
    sv: 'Medlemskapet börjar först den {notBefore}.',
    en: 'The membership does not start until {notBefore}.',
    source: 'Edustus handbook: time',
  },
  'membership.not-over': {
    fi: 'Jäsenyyden viimeinen päivä on {notBefore:last-day}.',
    sv: 'Medlemskapets sista dag är den {notBefore:last-day}.',
    en: 'The last day of the membership is {notBefore:last-day}.',
    source: 'Edustus handbook: time',
  },
  'membership.open-ended': {
    fi: 'Jäsenyydellä ei ole viimeistä päivää.',
    sv: 'Medlemskapet har ingen sista dag.',
    en: 'The membership has no last day.',
    source: 'Edustus handbook: processes',
  },
  'membership.ends-in-future': {
    fi: 'Päivä on tulevaisuudessa. Kirjaa päättyminen vasta, kun jäsenyys on päättynyt.',
    sv: 'Dagen ligger i framtiden. Anteckna slutet först när medlemskapet har upphört.',
    en: 'The day is in the future. Record the end once the membership has ended.',
    source: 'Edustus handbook: time',
  },
  'membership.ends-outside': {
    fi: 'Päättymispäivä ei ole jäsenyyden aikana.',
    sv: 'Slutdagen infaller inte under medlemskapet.',
    en: 'The last day is not within the membership.',
    source: 'Edustus handbook: time',
  },
  'membership.mandate-is-personal': {
    fi: 'Paikka on henkilökohtainen, eikä järjestö voi itse vaihtaa edustajaansa.',
    sv: 'Platsen är personlig, och organisationen kan inte själv byta företrädare.',
    en: 'The seat is personal, and the organisation cannot replace its representative by itself.',
    source: 'Edustus handbook: processes',
  },
  'membership.succeeded-already': {
    fi: 'Seuraaja on jo nimetty.',
    sv: 'En efterträdare har redan utsetts.',
    en: 'A successor has already been named.',
    source: 'Edustus handbook: processes',
  },
  'membership.nobody-alerted': {
    fi: 'Vaalikelpoisuuden menetyksestä ei ole ilmoitettu.',
    sv: 'Ingen förlust av valbarhet har anmälts.',
    en: 'No loss of eligibility has been reported.',
    source: 'Edustus handbook: processes; case 12',
  },
  'membership.successor-outside': {
    fi: 'Seuraajan on aloitettava edeltäjän lähdettyä ja ennen toimikauden päättymistä.',
    sv: 'Efterträdaren ska börja efter föregångarens sista dag och innan mandatperioden går ut.',
    en: 'The successor must start after the predecessor’s last day and before the term ends.',
    source: 'Edustus handbook: processes',
  },
  'membership.seat-ends': {
    fi: 'Paikka lakkaa ennen kuin toimikausi päättyy. Sitä tai toimielintä on ensin jatkettava.',
    sv: 'Platsen upphör innan mandatperioden går ut. Den eller organet måste först få fortsätta.',
    en: 'The seat ends before the term does. It, or the body, has first to go on.',
    source: 'Edustus handbook: composition',
  },
  'membership.organisation-dissolved': {
    fi: 'Järjestö on lakannut toimimasta eikä voi enää nimetä edustajia.',
    sv: 'Organisationen har upphört och kan inte längre utse företrädare.',
    en: 'The organisation has been dissolved and can no longer name representatives.',
    source: 'Edustus handbook: processes; case 9',
  },
} as const;

export const refuse = refuser(refusals);
