import type { Text } from '../../workflows/kit/text.js';

/** What is said of a workflow as a process: on its picture, beside it, and on the public page of the process. */
export const WORDS = {
  diagramTitle: {
    fi: '{process}: tilat ja tapahtumat kaaviona',
    sv: '{process}: lägen och händelser som diagram',
    en: '{process}: states and events as a diagram',
  },
  diagramDesc: {
    fi: 'Kaaviossa on {states} {states:tila/tilaa} ja niiden väliset tapahtumat. Sama kerrotaan sanoin kaavion yhteydessä.',
    sv: 'Diagrammet visar {states} {states:läge/lägen} och händelserna mellan dem. Samma sak berättas i ord intill diagrammet.',
    en: 'The diagram shows {states} {states:state/states} and the events between them. The same is told in words beside it.',
  },
  presentIs: { fi: 'Nykyinen tila: {state}.', sv: 'Nuvarande läge: {state}.', en: 'Present state: {state}.' },
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
    fi: 'Katkoviivakehyksestä lähtevä nuoli on mahdollinen kehyksen jokaisesta tilasta.',
    sv: 'En pil från en streckad ram är möjlig från varje läge i ramen.',
    en: 'An arrow that leaves a dashed frame is possible from every state in the frame.',
  },
  {
    fi: '↻ Tapahtuma ei muuta tilaa. Kehyksen yläreunassa se koskee kehyksen jokaista tilaa.',
    sv: '↻ Händelsen ändrar inte läget. I ramens överkant gäller den varje läge i ramen.',
    en: '↻ The event does not change the state. At the top of a frame it belongs to every state in the frame.',
  },
  {
    fi: '↑ Tapahtuma palauttaa aiempaan tilaan, jonka nimi on kaksoispisteen jäljessä.',
    sv: '↑ Händelsen leder tillbaka till ett tidigare läge, vars namn står efter kolonet.',
    en: '↑ The event leads back to an earlier state, named after the colon.',
  },
  {
    fi: 'Kursivoidun tapahtuman ohjelma tekee itse. Nuoli on silloin katkoviiva.',
    sv: 'En kursiverad händelse utför programmet självt. Pilen är då streckad.',
    en: 'An event in italics is done by the program itself. Its arrow is then dashed.',
  },
  {
    fi: 'Kaksoisreunaiseen tilaan käsittely päättyy.',
    sv: 'I ett läge med dubbel kant slutar behandlingen.',
    en: 'The process ends in a state with a double border.',
  },
] as const satisfies readonly Text[];
