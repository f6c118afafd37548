import type { Text } from '../../workflows/kit/text.js';

/** What is said of a workflow as a process: on its picture, beside it, and on the public page of the process. */
export const WORDS = {
  diagramTitle: {
    fi: '{process}: vaiheet ja tapahtumat kaaviona',
    sv: '{process}: skeden och händelser som diagram',
    en: '{process}: stages and events as a diagram',
  },
  diagramDesc: {
    fi: 'Kaaviossa on {states} {states:vaihe/vaihetta} ja niiden väliset tapahtumat. Sama kerrotaan sanoin kaavion yhteydessä.',
    sv: 'Diagrammet visar {states} {states:skede/skeden} och händelserna mellan dem. Samma sak berättas i ord intill diagrammet.',
    en: 'The diagram shows {states} {states:stage/stages} and the events between them. The same is told in words beside it.',
  },
  presentIs: { fi: 'Nykyinen vaihe: {state}.', sv: 'Nuvarande skede: {state}.', en: 'Present stage: {state}.' },
  /** Who may send an event where a setting of the body says so. */
  asSettingsSay: {
    fi: 'toimielimen asetusten mukaan sihteeri tai päättävän toimielimen jäsen',
    sv: 'enligt organets inställningar sekreteraren eller en medlem av det beslutande organet',
    en: 'as the settings of the body say, the secretary or a member of the deciding organ',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How the picture is to be read, in this order. */
export const LEGEND = [
  {
    fi: 'Katkoviivakehyksestä lähtevä nuoli on mahdollinen kehyksen jokaisesta vaiheesta.',
    sv: 'En pil från en streckad ram är möjlig från varje skede i ramen.',
    en: 'An arrow that leaves a dashed frame is possible from every stage in the frame.',
  },
  {
    fi: '↻ Tapahtuma ei muuta vaihetta. Kehyksen yläreunassa se koskee kehyksen jokaista vaihetta.',
    sv: '↻ Händelsen ändrar inte skedet. I ramens överkant gäller den varje skede i ramen.',
    en: '↻ The event does not change the stage. At the top of a frame it belongs to every stage in the frame.',
  },
  {
    fi: '↑ Tapahtuma palauttaa aiempaan vaiheeseen, jonka nimi on kaksoispisteen jäljessä.',
    sv: '↑ Händelsen leder tillbaka till ett tidigare skede, vars namn står efter kolonet.',
    en: '↑ The event leads back to an earlier stage, named after the colon.',
  },
  {
    fi: 'Kursivoidun tapahtuman palvelu tekee itse. Nuoli on silloin katkoviiva.',
    sv: 'En kursiverad händelse utför tjänsten själv. Pilen är då streckad.',
    en: 'An event in italics is done by the service itself. Its arrow is then dashed.',
  },
  {
    fi: 'Kaksoisreunaiseen vaiheeseen käsittely päättyy.',
    sv: 'I ett skede med dubbel kant slutar behandlingen.',
    en: 'The process ends in a stage with a double border.',
  },
] as const satisfies readonly Text[];
