import { misfits, unanswered } from '../kit/answers.js';
import { pointerTo } from '../kit/reason.js';
import { all, defineRules } from '../kit/rule.js';
import type { Answer, ConsentFacts, Giving } from './facts.js';
import { refuse } from './refusals.js';
import { CALL_STATES } from '../nomination-call/states.js';
import { CANDIDACY_STATES } from '../candidacy/states.js';

export const rules = defineRules<ConsentFacts>()({
  answerTrue: {
    says: {
      fi: 'Vastaus on henkilön oma, tai sihteeri kirjaa, miten ja milloin se saapui.',
      sv: 'Svaret är personens eget, eller så antecknar sekreteraren hur och när det kom in.',
      en: 'The answer is the person’s own, or the secretary records how and when it came.',
    },
    source: 'Edustus handbook: regimes and channels',
    readsPayload: true,
    check: ({ roles, now }, { channel = 'web', receivedAt, original }: Answer) => {
      if (roles.includes('candidate'))
        return channel === 'web' && receivedAt === undefined
          ? []
          : [refuse('consent.answer-is-stamped', { pointer: '/channel', whoCan: ['secretary'] })];
      if (channel === 'web' || receivedAt === undefined)
        return [refuse('consent.own-answer-only', { pointer: '/channel', whoCan: ['candidate'] })];
      if (receivedAt > now) return [refuse('consent.received-in-future', { pointer: '/receivedAt' })];
      return channel !== 'phone' && original === undefined ? [refuse('consent.original-missing', { pointer: '/original' })] : [];
    },
  },
  inTime: {
    says: { fi: 'Vastaus tuli ajoissa.', sv: 'Svaret kom i tid.', en: 'The answer came in time.' },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ now, dueAt }, { receivedAt }: Answer) =>
      dueAt === null || (receivedAt ?? now) < dueAt ? [] : [refuse('consent.past-due', { due: dueAt, whoCan: ['secretary'] })],
  },
  questionsAnswered: {
    says: {
      fi: 'Ehdokas vastaa pakollisiin kysymyksiin; sihteeri kirjaa sen, mitä saapui.',
      sv: 'Kandidaten besvarar de obligatoriska frågorna; sekreteraren antecknar det som har kommit in.',
      en: 'The candidate answers the required questions; the secretary records what came.',
    },
    source: 'Edustus handbook: expectations',
    readsPayload: true,
    check: ({ roles, of: { questions } }, { answers = {} }: Giving) => [
      ...misfits(
        answers,
        questions.filter((q) => q.answeredBy === 'candidate'),
      ).map(({ question }) => refuse('consent.answer-unfit', { question, pointer: pointerTo('answers', question) })),
      ...(roles.includes('candidate') ? unanswered(answers, questions, 'candidate') : []).map((question) =>
        refuse('consent.answer-missing', { question, pointer: pointerTo('answers', question) }),
      ),
    ],
  },
  representsStands: {
    says: {
      fi: 'Edustettava järjestö esittää ehdokasta ja on toiminnassa.',
      sv: 'Organisationen som företräds föreslår kandidaten och är verksam.',
      en: 'The organisation that is represented proposes the candidate and is active.',
    },
    source: 'Edustus handbook: processes',
    readsPayload: true,
    check: ({ of }, { represents }: Giving) =>
      represents === undefined || (of.represents?.id === represents && of.represents.state === 'current' && of.represents.supports)
        ? []
        : [refuse('consent.represents-unfit', { pointer: '/represents' })],
  },
  mayGive: all('answerTrue', 'inTime', 'questionsAnswered', 'representsStands'),
  mayStillRefuse: all('answerTrue', 'inTime'),
  duePassed: {
    says: { fi: 'Vastausaika on päättynyt.', sv: 'Svarstiden har gått ut.', en: 'The time to answer has passed.' },
    source: 'Edustus handbook: processes',
    check: ({ now, dueAt }) =>
      dueAt === null ? [refuse('consent.no-due-date')] : dueAt <= now ? [] : [refuse('consent.not-yet-due', { notBefore: dueAt })],
  },
  noMembership: {
    says: { fi: 'Jäsenyyttä ei ole voimassa.', sv: 'Inget medlemskap gäller.', en: 'No membership stands.' },
    source: 'Edustus handbook: processes',
    locks: ['call'],
    check: ({ of: { membershipStands } }) => (membershipStands ? [refuse('consent.membership-stands')] : []),
  },
  callStands: {
    says: { fi: 'Haku ei ole päättynyt.', sv: 'Ansökan har inte upphört.', en: 'The call has not ended.' },
    source: 'Edustus handbook: processes',
    check: ({ of: { callState } }) => (CALL_STATES.over.includes(callState) ? [refuse('consent.call-over')] : []),
  },
  mayAskAgain: all('noMembership', 'callStands'),
  stillMatters: {
    says: {
      fi: 'Ehdokkuutta ei ole vielä ratkaistu.',
      sv: 'Kandidaturen är inte avgjord ännu.',
      en: 'The candidacy is not settled yet.',
    },
    source: 'Edustus handbook: processes',
    check: ({ of: { callState, candidacyState, membershipStands } }) =>
      !membershipStands && (CALL_STATES.over.includes(callState) || CANDIDACY_STATES.settled.includes(candidacyState))
        ? [refuse('consent.candidacy-settled')]
        : [],
  },
  mayWithdraw: all('noMembership', 'stillMatters', 'answerTrue'),
});
