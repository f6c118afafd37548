import { dateIn } from '../kit/local-time.js';
import { isCreated } from '../kit/record.js';
import { all, defineRules } from '../kit/rule.js';
import { agendaRules } from './agenda-rules.js';
import { exchangeRules } from './exchange-rules.js';
import type { DecisionDraft, DecisionFacts, Publishing } from './facts.js';
import { listRules } from './list-rules.js';
import { outcomeRules } from './outcome-rules.js';
import { refuse } from './refusals.js';

export const rules = defineRules<DecisionFacts>()({
  organDecides: {
    says: {
      fi: 'Jäsenet nimeää päättävä toimielin.',
      sv: 'Medlemmarna utses av ett beslutande organ.',
      en: 'A deciding organ appoints the members.',
    },
    source: 'Edustus handbook: regimes and channels',
    check: ({ of: { regime } }) => (regime === 'nominator-names' ? [refuse('decision.nominators-decide')] : []),
  },
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
  callReady: {
    says: { fi: 'Haku odottaa päätöstä.', sv: 'Ansökan väntar på beslut.', en: 'The call is waiting for a decision.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { callState } }) => (callState === null || callState === 'proposal-ready' ? [] : [refuse('decision.call-not-ready')]),
  },
  ...listRules,
  ...agendaRules,
  ...outcomeRules,
  ...exchangeRules,
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
  mayPrepare: all(
    'organDecides',
    'organOfRegion',
    'meetingOfOrgan',
    'dayOfMeeting',
    'nobodyTwice',
    'itemsBelong',
    'calledSeatsHaveCandidates',
  ),
  mayAmend: all('organOfRegion', 'meetingOfOrgan', 'dayOfMeeting'),
  meetingFits: all('meetingOfOrgan', 'dayOfMeeting'),
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
  mayExchange: all('callReady', 'otherFits', 'otherMayBeProposed'),
});
