import { isKeeper } from '../kit/policy.js';
import { pointerTo } from '../kit/reason.js';
import type { Rule } from '../kit/rule.js';
import { meets } from '../kit/span.js';
import { againstDay } from './day.js';
import type { Deciding, DecisionFacts, ItemSeen } from './facts.js';
import { noneOf } from './none-of.js';
import { againstCandidates } from './list-rules.js';
import { rangeOf } from './range.js';
import { refuse } from './refusals.js';

/** The items that an act confirms: all of them, unless outcomes are given. */
const confirmed = (facts: DecisionFacts, outcomes: Deciding['outcomes']): ItemSeen[] =>
  facts.of.seats.filter((seen) => !outcomes || outcomes.some((o) => o.seat === seen.seat && o.outcome === 'confirmed'));

/** What must hold of what the organ is said to have decided, seat by seat. */
export const outcomeRules = {
  confirmedStand: {
    says: {
      fi: 'Jokainen vahvistettava ehdokas on ehdotettu paikalleen ja suostunut.',
      sv: 'Varje kandidat som fastställs är föreslagen till sin plats och har samtyckt.',
      en: 'Every candidate to be confirmed is proposed for their seat and has consented.',
    },
    source: 'Edustus handbook: processes; case 5',
    readsPayload: true,
    locks: ['call'],
    check: (facts, { outcomes }: Deciding) => againstCandidates(confirmed(facts, outcomes), facts.of.consentRule),
  },
  decisionDated: {
    says: {
      fi: 'Päätöksellä on päättävä toimielin ja päivä, jona se on voitu tehdä: ei ennen toimielimen asettamista, haun päättymistä tai kokousta, eikä tulevaisuudessa.',
      sv: 'Beslutet har ett beslutande organ och ett datum då det har kunnat fattas: inte före organets tillsättande, ansökningstidens slut eller mötet, och inte i framtiden.',
      en: 'The decision has a deciding organ, and a day on which it can have been made: not before the body was established, the call closed or the meeting was, nor in the future.',
    },
    source: 'Edustus handbook: processes; time',
    readsPayload: true,
    locks: ['body', 'call'],
    check: (facts, event: Deciding) => [
      ...againstDay(facts, event.on),
      ...(event.organ || facts.organ ? [] : [refuse('decision.organ-missing', { pointer: '/organ' })]),
    ],
  },
  ownOrgan: {
    says: {
      fi: 'Päättävän toimielimen jäsen vahvistaa vain oman toimielimensä päätöksen.',
      sv: 'En medlem av ett beslutande organ fastställer endast sitt eget organs beslut.',
      en: 'A member of an organ confirms only that organ’s own decision.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: ({ organ, roles, of: { mode } }, event: Deciding) =>
      mode === 'confirmed' && !isKeeper(roles) && event.organ !== undefined && event.organ !== organ
        ? [refuse('decision.organ-fixed', { pointer: '/organ', whoCan: ['secretary'] })]
        : [],
  },
  outcomesCover: {
    says: { fi: 'Jokaisella paikalla on ratkaisu.', sv: 'Varje plats har ett avgörande.', en: 'Every seat has an outcome.' },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ items, of: { seats } }, { outcomes }: Deciding) => {
      if (!outcomes) return [];
      const given = outcomes.map((o) => o.seat);
      return [
        ...(new Set(given).size === given.length ? [] : [refuse('decision.seat-twice', { pointer: '/outcomes' })]),
        ...(given.every((seat) => items.some((i) => i.seat === seat))
          ? []
          : [refuse('decision.seat-not-on-list', { pointer: '/outcomes' })]),
        ...noneOf(
          seats.filter(({ seat }) => !given.includes(seat)),
          'decision.outcome-missing',
        ),
      ];
    },
  },
  groundsGiven: {
    says: {
      fi: 'Paikalla, jota ei vahvisteta, on päätöksen perustelu.',
      sv: 'En plats som inte fastställs har en motivering till beslutet.',
      en: 'A seat that is not confirmed has the grounds of the decision.',
    },
    source: 'Edustus handbook: processes; case 5',
    readsPayload: true,
    check: (_, { outcomes = [] }: Deciding) =>
      outcomes.flatMap(({ outcome, grounds = '' }, n) =>
        outcome === 'confirmed' || grounds.trim() !== ''
          ? []
          : [refuse('decision.grounds-missing', { pointer: pointerTo('outcomes', String(n), 'grounds') })],
      ),
  },
  seatsFree: {
    says: {
      fi: 'Vahvistettavat paikat ovat vapaina, eikä henkilöillä ole muuta paikkaa.',
      sv: 'De platser som fastställs är lediga, och personerna har ingen annan plats.',
      en: 'The seats to be confirmed are free, and the people have no other seat.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    locks: ['body', 'call'],
    check: (facts, event: Deciding) => {
      const range = rangeOf(facts, event);
      if (!range) return [];
      const list = confirmed(facts, event.outcomes);
      return [
        ...noneOf(
          list.filter((s) => s.seatOnItsWay || meets(range, s.held)),
          'decision.seat-filled',
        ),
        ...noneOf(
          list.filter((s) => s.personOnItsWay || meets(range, s.personHolds)),
          'decision.person-already-member',
        ),
        ...noneOf(
          list.filter((s) => meets(range, s.mandates)),
          'decision.mandate-stands',
        ),
      ];
    },
  },
  seatsLast: {
    says: {
      fi: 'Vahvistettavat paikat ovat olemassa jäsenyyksien viimeiseen päivään asti.',
      sv: 'De platser som fastställs finns till medlemskapens sista dag.',
      en: 'The seats to be confirmed exist until the last day of the memberships.',
    },
    source: 'Edustus handbook: composition',
    readsPayload: true,
    locks: ['body'],
    check: (facts, event: Deciding) => {
      const range = rangeOf(facts, event);
      const ends = ({ seatUntil }: ItemSeen): boolean => seatUntil !== null && (!range?.to || range.to >= seatUntil);
      return range ? noneOf(confirmed(facts, event.outcomes).filter(ends), 'decision.seat-ends') : [];
    },
  },
  rangeStands: {
    says: {
      fi: 'Jäsenyydet ovat toimikauden sisällä.',
      sv: 'Medlemskapen ligger inom mandatperioden.',
      en: 'The memberships lie within the term.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: (facts, event: Deciding) => {
      const range = rangeOf(facts, event);
      if (!range) return [refuse('decision.term-missing', { pointer: '/from' })];
      if (range.to !== null && range.to < range.from) return [refuse('decision.range-empty', { pointer: '/to' })];
      const { term } = range;
      const outside = term && (range.from < term.from || (term.to !== null && (range.to === null || range.to > term.to)));
      return outside ? [refuse('decision.outside-term', { pointer: '/from' })] : [];
    },
  },
} satisfies Readonly<Record<string, Rule<DecisionFacts, never>>>;
