import { type Known, type LettersInWords, SHARED } from './kind.js';

/** Letters of a membership. */
export const MEMBERSHIPS = {
  'appointment-letter': {
    candidate: {
      subject: { fi: 'Nimeämiskirje: {body}', sv: 'Utnämningsbrev: {body}', en: 'Letter of appointment: {body}' },
      text: [
        {
          fi: 'Olette toimielimen jäsen {first} alkaen. Toimielin on {body}, ja paikkanne on {seat}.',
          sv: 'Ni är medlem i organet från och med {first}. Organet är {body} och er plats är {seat}.',
          en: 'You are a member from {first}. The body is {body}, and your seat is {seat}.',
        },
        [{ fi: 'Viimeinen päivä: {last:last-day}', sv: 'Sista dag: {last:last-day}', en: 'Last day: {last:last-day}' }],
        [{ fi: 'Edustatte järjestöä: {organisations}', sv: 'Ni företräder: {organisations}', en: 'You represent: {organisations}' }],
        {
          fi: 'Saatte kutsun ensimmäiseen kokoukseen erikseen.',
          sv: 'Ni får en separat kallelse till det första mötet.',
          en: 'You will be invited to the first meeting separately.',
        },
      ],
    },
  },
  thanks: {
    candidate: {
      subject: { fi: 'Kiitos työstänne: {body}', sv: 'Tack för ert arbete: {body}', en: 'Thank you for your work: {body}' },
      text: [
        {
          fi: 'Jäsenyytenne on päättynyt. Toimielin on {body}, ja paikkanne oli {seat}. Kiitos työstänne.',
          sv: 'Ert medlemskap har upphört. Organet är {body} och er plats var {seat}. Tack för ert arbete.',
          en: 'Your membership has ended. The body is {body}, and your seat was {seat}. Thank you for your work.',
        },
        [{ fi: 'Viimeinen päivä: {last:last-day}', sv: 'Sista dag: {last:last-day}', en: 'Last day: {last:last-day}' }],
      ],
    },
  },
  'resignation-received': {
    candidate: {
      subject: {
        fi: 'Eropyyntönne on vastaanotettu: {body}',
        sv: 'Er begäran om avsked har tagits emot: {body}',
        en: 'Your resignation request has been received: {body}',
      },
      text: [
        {
          fi: 'Olemme vastaanottaneet eropyyntönne ({body}, {seat}). Ero tulee voimaan, kun se on myönnetty. Olette jäsen siihen asti, ja voitte perua pyyntönne.',
          sv: 'Vi har tagit emot er begäran om avsked ({body}, {seat}). Avskedet träder i kraft när det har beviljats. Ni är medlem fram till dess och kan återta er begäran.',
          en: 'We have received your request to resign ({body}, {seat}). The resignation takes effect when it is granted. Until then you are a member and can take your request back.',
        },
      ],
    },
    secretaries: {
      subject: {
        fi: 'Käsittele eropyyntö: {person}',
        sv: 'Behandla en begäran om avsked: {person}',
        en: 'Deal with a resignation request: {person}',
      },
      text: [
        {
          fi: '{person} pyytää eroa ({body}, {seat}). Vie ero päätettäväksi; se tulee voimaan, kun se on myönnetty.',
          sv: '{person} begär avsked ({body}, {seat}). För ärendet till beslut; avskedet träder i kraft när det har beviljats.',
          en: '{person} asks to resign ({body}, {seat}). Bring the matter to a decision; the resignation takes effect when it is granted.',
        },
        SHARED.reason,
      ],
    },
  },
  'resignation-granted': {
    candidate: {
      subject: [
        {
          fi: 'Ero on myönnetty, viimeinen päivä {last:last-day}: {body}',
          sv: 'Avskedet har beviljats, sista dag {last:last-day}: {body}',
          en: 'Resignation granted, last day {last:last-day}: {body}',
        },
        { fi: 'Ero on myönnetty: {body}', sv: 'Avskedet har beviljats: {body}', en: 'Resignation granted: {body}' },
      ],
      text: [
        {
          fi: 'Teille on myönnetty ero ({body}, {seat}). Kiitos työstänne.',
          sv: 'Ni har beviljats avsked ({body}, {seat}). Tack för ert arbete.',
          en: 'Your resignation has been granted ({body}, {seat}). Thank you for your work.',
        },
        [
          {
            fi: 'Jäsenyytenne viimeinen päivä on {last:last-day}.',
            sv: 'Sista dagen för ert medlemskap är {last:last-day}.',
            en: 'The last day of your membership is {last:last-day}.',
          },
        ],
      ],
    },
  },
  vacancy: {
    secretaries: {
      subject: [
        {
          fi: 'Paikka vapautuu, viimeinen päivä {last:last-day}: {seat}',
          sv: 'En plats blir ledig, sista dag {last:last-day}: {seat}',
          en: 'A seat becomes vacant, last day {last:last-day}: {seat}',
        },
        { fi: 'Paikka vapautuu: {seat}', sv: 'En plats blir ledig: {seat}', en: 'A seat becomes vacant: {seat}' },
      ],
      text: [
        {
          fi: 'Jäsenyys päättyy: {person} ({body}, {seat}). Vaihe: {state}.',
          sv: 'Ett medlemskap upphör: {person} ({body}, {seat}). Skede: {state}.',
          en: 'A membership ends: {person} ({body}, {seat}). Stage: {state}.',
        },
        [{ fi: 'Viimeinen päivä: {last:last-day}', sv: 'Sista dag: {last:last-day}', en: 'Last day: {last:last-day}' }],
        {
          fi: 'Nimeä seuraaja tai avaa täydennyshaku jäljellä olevaksi toimikaudeksi.',
          sv: 'Utse en efterträdare eller öppna en kompletterande ansökan för den återstående mandatperioden.',
          en: 'Name a successor, or open a supplementary call for the remaining term.',
        },
      ],
    },
  },
  'eligibility-alert': {
    secretaries: {
      subject: {
        fi: 'Ratkaise, onko jäsen vaalikelpoinen: {person}',
        sv: 'Avgör om medlemmen är valbar: {person}',
        en: 'Decide whether the member is eligible: {person}',
      },
      text: [
        {
          fi: 'On ilmoitettu, että {person} olisi menettänyt vaalikelpoisuutensa ({body}, {seat}). Mitään ei ole muutettu.',
          sv: 'Det har anmälts att {person} skulle ha förlorat sin valbarhet ({body}, {seat}). Ingenting har ändrats.',
          en: 'It has been reported that {person} may have lost eligibility ({body}, {seat}). Nothing has been changed.',
        },
        SHARED.reason,
        {
          fi: 'Totea vaalikelpoisuus menetetyksi päätöksellä tai totea jäsenen jatkavan.',
          sv: 'Konstatera genom ett beslut att valbarheten har förlorats, eller konstatera att medlemmen fortsätter.',
          en: 'Confirm the loss by a decision, or let the member stay.',
        },
      ],
    },
  },
} as const satisfies LettersInWords;

true satisfies Known<typeof MEMBERSHIPS>;
