import type { Rule } from '../kit/rule.js';
import { dayInEach } from '../kit/time-words.js';
import { againstNow } from './day.js';
import type { DecisionDraft, DecisionFacts } from './facts.js';
import { refuse } from './refusals.js';

/** On whose agenda a matter is, and of what day. */
export const agendaRules = {
  meetingOfOrgan: {
    says: {
      fi: 'Kokous on päättävän toimielimen.',
      sv: 'Mötet är det beslutande organets.',
      en: 'The meeting is one of the deciding organ.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: ({ organ: before, of: { meeting } }, { organ = before ?? undefined }: Pick<DecisionDraft, 'organ'>) =>
      meeting === null || organ === undefined || meeting.organ === organ
        ? []
        : [refuse('decision.meeting-elsewhere', { pointer: '/meeting' })],
  },
  dayOfMeeting: {
    says: {
      fi: 'Suunniteltu päivä on kokouksen päivä, jos kokous on valittu.',
      sv: 'Den planerade dagen är mötets dag, om ett möte har valts.',
      en: 'The planned day is that of the meeting, where one is chosen.',
    },
    source: 'Edustus handbook: time',
    readsPayload: true,
    check: ({ of: { meeting } }, { plannedOn }: Pick<DecisionDraft, 'plannedOn'>) =>
      meeting === null || plannedOn === undefined || plannedOn === meeting.on
        ? []
        : [refuse('decision.day-of-meeting', { pointer: '/plannedOn', day: dayInEach(meeting.on) })],
  },
  agendaDayCame: {
    says: {
      fi: 'Esityslistan kokouspäivä on tullut.',
      sv: 'Dagen för mötet vars föredragningslista ärendet finns på har kommit.',
      en: 'The day of the meeting on whose agenda the matter is has come.',
    },
    source: 'Edustus handbook: processes; time',
    check: againstNow,
  },
} satisfies Readonly<Record<string, Rule<DecisionFacts, never>>>;
