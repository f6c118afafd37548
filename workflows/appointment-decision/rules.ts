import { isProposedFor } from '../kit/filling.js';
import { dateIn } from '../kit/local-time.js';
import { isKeeper } from '../kit/policy.js';
import { pointerTo, type Reason } from '../kit/reason.js';
import { listInWords, type Text } from '../kit/text.js';
import { isCreated } from '../kit/record.js';
import { all, defineRules } from '../kit/rule.js';
import { meets } from '../kit/span.js';
import { agendaRules } from './agenda-rules.js';
import { againstDay } from './day.js';
import { exchangeRules } from './exchange-rules.js';
import type { Deciding, DecisionDraft, DecisionFacts, ItemSeen, Publishing } from './facts.js';
import { rangeOf } from './range.js';
import { OTHER_SEATS, refuse } from './refusals.js';

/** The items that an act confirms: all of them, unless outcomes are given. */
const confirmed = (facts: DecisionFacts, outcomes: Deciding['outcomes']): ItemSeen[] =>
  facts.of.seats.filter((seen) => !outcomes || outcomes.some((o) => o.seat === seen.seat && o.outcome === 'confirmed'));

/** Seats that a sentence names; of more than these it tells how many there are. */
const NAMED = 5;
const seatsInWords = (list: readonly ItemSeen[]): Text => {
  const left = list.length - NAMED;
  return listInWords([...list.slice(0, NAMED).map(({ name }) => name), ...(left > 0 ? [OTHER_SEATS(left)] : [])], 'and');
};
/** None is fine; else the refusal says which seats it is about. */
const some = (list: readonly ItemSeen[], code: Parameters<typeof refuse>[0]): Reason[] =>
  list.length === 0 ? [] : [refuse(code, { count: list.length, seats: seatsInWords(list) })];
/** A seat without a candidacy is filled ex officio or by the authority's own choice: nobody is asked. */
function standing(list: readonly ItemSeen[], consentRule: string): Reason[] {
  const candidates = list.filter((s) => s.candidacyState !== null);
  const moved = candidates.filter((s) => s.candidacyState !== 'proposed' || s.proposedSeat !== s.seat);
  const silent = consentRule === 'not-asked' ? [] : candidates.filter((s) => s.consentState !== 'given');
  return [...some(moved, 'decision.candidate-not-proposed'), ...some(silent, 'decision.candidate-without-consent')];
}

export const rules = defineRules<DecisionFacts>()({
  ...exchangeRules,
  ...agendaRules,
  organDecides: {
    says: {
      fi: 'Jäsenet nimeää päättävä toimielin.',
      sv: 'Medlemmarna utses av ett beslutande organ.',
      en: 'A deciding organ appoints the members.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { regime } }) => (regime === 'nominator-names' ? [refuse('decision.nominators-decide')] : []),
  },
  hasItems: {
    says: { fi: 'Listalla on paikkoja.', sv: 'Listan har platser.', en: 'The list has seats.' },
    source: 'Edustus handbook: processes',
    check: ({ items }) => (items.length > 0 ? [] : [refuse('decision.no-items')]),
  },
  nobodyTwice: {
    says: {
      fi: 'Jokainen paikka ja henkilö on listalla kerran.',
      sv: 'Varje plats och person finns en gång på listan.',
      en: 'Each seat and each person is listed once.',
    },
    source: 'Edustus handbook: processes',
    check: ({ items, of: { persons } }) =>
      new Set(items.map((i) => i.seat)).size === items.length && new Set(persons).size === persons.length
        ? []
        : [refuse('decision.seat-twice')],
  },
  calledSeatsHaveCandidates: {
    says: {
      fi: 'Haussa olevilla paikoilla on ehdokas.',
      sv: 'Platserna i ansökan har en kandidat.',
      en: 'The seats in the call have a candidate.',
    },
    source: 'Edustus handbook: processes',
    check: ({ items, of: { seats } }) =>
      items.every((i) => i.candidacy || (i.person && seats.some((s) => s.seat === i.seat && !isProposedFor(s))))
        ? []
        : [refuse('decision.seat-needs-candidacy')],
  },
  candidatesStand: {
    says: {
      fi: 'Jokainen ehdokas on ehdotettu paikalleen ja suostunut.',
      sv: 'Varje kandidat är föreslagen till sin plats och har samtyckt.',
      en: 'Every candidate is proposed for their seat and has consented.',
    },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { seats, consentRule } }) => standing(seats, consentRule),
  },
  confirmedStand: {
    says: {
      fi: 'Jokainen vahvistettava ehdokas on ehdotettu paikalleen ja suostunut.',
      sv: 'Varje kandidat som fastställs är föreslagen till sin plats och har samtyckt.',
      en: 'Every candidate to be confirmed is proposed for their seat and has consented.',
    },
    source: 'Edustus handbook: processes; case 5',
    readsPayload: true,
    locks: ['call'],
    check: (facts, { outcomes }: Deciding) => standing(confirmed(facts, outcomes), facts.of.consentRule),
  },
  itemsBelong: {
    says: {
      fi: 'Paikat ja ehdokkaat kuuluvat tähän toimielimeen ja hakuun.',
      sv: 'Platserna och kandidaterna hör till detta organ och denna ansökan.',
      en: 'The seats and candidates belong to this body and this call.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { seats } }) =>
      some(
        seats.filter((s) => !s.belongs),
        'decision.item-of-another',
      ),
  },
  callReady: {
    says: { fi: 'Haku odottaa päätöstä.', sv: 'Ansökan väntar på beslut.', en: 'The call is waiting for a decision.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { callState } }) => (callState === null || callState === 'proposal-ready' ? [] : [refuse('decision.call-not-ready')]),
  },
  mayExchange: all('callReady', 'otherFits', 'otherMayBeProposed'),
  organOfRegion: {
    says: {
      fi: 'Päättävä toimielin on samalta alueelta kuin toimielin, johon nimetään.',
      sv: 'Det beslutande organet hör till samma område som organet som medlemmarna utses till.',
      en: 'The deciding organ is of the same region as the body to be appointed to.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    // The organ that has the matter already may keep it, whatever the body's is by now; so does what Edustus prepares anew.
    check: ({ roles, organ: before, of: { organs } }, { type, organ }: Pick<DecisionDraft, 'organ'> & { readonly type?: string }) =>
      organ === undefined || (organ === before && !isCreated(type)) || organs.includes(organ) || roles.includes('system')
        ? []
        : [refuse('decision.organ-elsewhere', { pointer: '/organ' })],
  },
  meetingFits: all('meetingOfOrgan', 'dayOfMeeting'),
  mayAmend: all('organOfRegion', 'meetingOfOrgan', 'dayOfMeeting'),
  mayPrepare: all(
    'organDecides',
    'organOfRegion',
    'meetingOfOrgan',
    'dayOfMeeting',
    'nobodyTwice',
    'itemsBelong',
    'calledSeatsHaveCandidates',
  ),
  mayPlace: all(
    'hasItems',
    'meetingOfOrgan',
    'dayOfMeeting',
    'nobodyTwice',
    'itemsBelong',
    'calledSeatsHaveCandidates',
    'callReady',
    'candidatesStand',
  ),
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
        ...some(
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
        ...some(
          list.filter((s) => s.seatOnItsWay || meets(range, s.held)),
          'decision.seat-filled',
        ),
        ...some(
          list.filter((s) => s.personOnItsWay || meets(range, s.personHolds)),
          'decision.person-already-member',
        ),
        ...some(
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
      return range ? some(confirmed(facts, event.outcomes).filter(ends), 'decision.seat-ends') : [];
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
  mayDecide: all(
    'hasItems',
    'nobodyTwice',
    'itemsBelong',
    'agendaDayCame',
    'decisionDated',
    'organOfRegion',
    'ownOrgan',
    'outcomesCover',
    'groundsGiven',
    'callReady',
    'confirmedStand',
    'seatsFree',
    'seatsLast',
    'rangeStands',
  ),
  publishedThen: {
    says: {
      fi: 'Julkaisupäivä on päätöksen ja tämän päivän välillä.',
      sv: 'Publiceringsdagen ligger mellan beslutet och i dag.',
      en: 'The day of publication lies between the decision and today.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ now, decidedOn, of: { zone } }, { publishedOn: on }: Publishing) =>
      on !== undefined && (on > dateIn(now, zone) || (decidedOn !== null && on < decidedOn))
        ? [refuse('decision.published-outside', { pointer: '/publishedOn' })]
        : [],
  },
});
