import { addDays, dateIn, startOfDay } from '../kit/local-time.js';
import { all, defineRules } from '../kit/rule.js';
import type { Ending, MembershipFacts, Succeeding } from './facts.js';
import { refuse } from './refusals.js';

export const rules = defineRules<MembershipFacts>()({
  seatFree: {
    says: { fi: 'Paikka on vapaa.', sv: 'Platsen är ledig.', en: 'The seat is free.' },
    source: 'Edustus handbook: composition',
    locks: ['body'],
    check: ({ of: { seatFilled, memberElsewhere } }) => [
      ...(seatFilled ? [refuse('membership.seat-filled')] : []),
      ...(memberElsewhere ? [refuse('membership.person-already-member')] : []),
    ],
  },
  firstDayCame: {
    says: { fi: 'Ensimmäinen päivä on tullut.', sv: 'Den första dagen har kommit.', en: 'The first day has come.' },
    source: 'Edustus handbook: time',
    check: ({ now, from, of: { zone } }) => {
      const starts = startOfDay(from, zone);
      return starts <= now ? [] : [refuse('membership.not-started', { notBefore: starts })];
    },
  },
  lastDayPassed: {
    says: { fi: 'Viimeinen päivä on kulunut.', sv: 'Den sista dagen har gått.', en: 'The last day has passed.' },
    source: 'Edustus handbook: time',
    check: ({ now, to, of: { zone } }) => {
      if (to === null) return [refuse('membership.open-ended')];
      const ends = startOfDay(addDays(to, 1), zone);
      return ends <= now ? [] : [refuse('membership.not-over', { notBefore: ends })];
    },
  },
  endsWithin: {
    says: {
      fi: 'Päättymispäivä on jäsenyyden ajalla.',
      sv: 'Slutdagen infaller under medlemskapet.',
      en: 'The last day is within the membership.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: ({ now, from, to, of: { zone } }, { on }: Ending) => {
      if (on < addDays(from, -1) || (to !== null && on > to)) return [refuse('membership.ends-outside', { pointer: '/on' })];
      // One that has not begun may be taken back: it then ends on the day before its first.
      return on > dateIn(now, zone) && on >= from ? [refuse('membership.ends-in-future', { pointer: '/on' })] : [];
    },
  },
  organisationsMandate: {
    says: {
      fi: 'Paikka on järjestön: se nimeää edustajansa ja voi kutsua tämän pois.',
      sv: 'Platsen är organisationens: den utser sin företrädare och kan återkalla denna.',
      en: 'The mandate is the organisation’s: it names its representative and may recall them.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { organisationsMandate } }) => (organisationsMandate ? [] : [refuse('membership.mandate-is-personal')]),
  },
  mayRecall: all('organisationsMandate', 'endsWithin'),
  alerted: {
    says: {
      fi: 'Vaalikelpoisuuden menetyksestä on ilmoitettu; siitä päätetään erikseen.',
      sv: 'Förlusten av valbarhet har anmälts; den avgörs särskilt.',
      en: 'A loss of eligibility has been reported; it is decided separately.',
    },
    source: 'Edustus handbook: processes; case 12',
    check: ({ eligibilityAlertAt }) => (eligibilityAlertAt ? [] : [refuse('membership.nobody-alerted')]),
  },
  mayConfirmLoss: all('alerted', 'endsWithin'),
  notSucceeded: {
    says: { fi: 'Seuraajaa ei ole vielä.', sv: 'Det finns ännu ingen efterträdare.', en: 'There is no successor yet.' },
    source: 'Edustus handbook: processes',
    locks: ['body'],
    check: ({ of: { succeeded } }) => (succeeded ? [refuse('membership.succeeded-already')] : []),
  },
  withinRemainingTerm: {
    says: {
      fi: 'Seuraaja nimetään jäljellä olevaksi toimikaudeksi.',
      sv: 'Efterträdaren utses för återstoden av mandatperioden.',
      en: 'The successor serves for the remaining term.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ vacatedOn, of: { mandateUntil: until } }, { from }: Succeeding) => {
      return vacatedOn !== null && from > vacatedOn && (!until || from < until)
        ? []
        : [refuse('membership.successor-outside', { pointer: '/from' })];
    },
  },
  successorFree: {
    says: {
      fi: 'Seuraajalla ei ole toista paikkaa toimielimessä.',
      sv: 'Efterträdaren har ingen annan plats i organet.',
      en: 'The successor has no other seat in the body.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['body'],
    check: ({ of: { namedHolds = [], mandateUntil: until } }, { from }: Succeeding) =>
      namedHolds.some((held) => (held.until === null || held.until > from) && (!until || held.from < until))
        ? [refuse('membership.person-already-member', { pointer: '/person' })]
        : [],
  },
  seatLasts: {
    says: {
      fi: 'Paikka on olemassa jäljellä olevan toimikauden loppuun.',
      sv: 'Platsen finns till slutet av den återstående mandatperioden.',
      en: 'The seat exists until the end of the remaining term.',
    },
    source: 'Edustus handbook: composition',
    locks: ['body'],
    check: ({ of: { seatUntil, mandateUntil } }) =>
      seatUntil === null || (mandateUntil !== null && mandateUntil <= seatUntil)
        ? []
        : [refuse('membership.seat-ends', { whoCan: ['secretary'] })],
  },
  organisationStands: {
    says: { fi: 'Nimeävä järjestö on toiminnassa.', sv: 'Organisationen som utser är verksam.', en: 'The naming organisation is active.' },
    source: 'Edustus handbook: processes; case 9',
    check: ({ of: { organisationStands } }) => (organisationStands ? [] : [refuse('membership.organisation-dissolved')]),
  },
  maySucceed: all('organisationsMandate', 'organisationStands', 'notSucceeded', 'seatLasts', 'withinRemainingTerm', 'successorFree'),
});
