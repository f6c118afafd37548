import { assign, setup } from 'xstate';
import type { AnswersGiven } from '../kit/answers.js';
import { effects, tell, type Command } from '../kit/effect.js';
import { toGuards } from '../kit/rule.js';
import { CALL_STATES } from '../nomination-call/states.js';
import { dueFor } from './due.js';
import type { ConsentFacts } from './facts.js';
import { rules } from './rules.js';

type E = {
  type: string;
  channel?: string;
  receivedAt?: Date;
  original?: string;
  attachments?: string[];
  publishName?: boolean;
  answers?: AnswersGiven;
  represents?: string;
};
type Args = { context: ConsentFacts };

const write = (letter: string, to: string) => tell(letter, to, ({ dueAt }: ConsentFacts) => ({ dueAt }));
const refuseCandidacy = (because: 'declined' | 'not-me' | 'withdrawn') =>
  ({
    type: 'command',
    params: ({ context }: Args): Command => ({ workflow: 'candidacy', to: context.candidacy, event: { type: 'CONSENT_REFUSED', because } }),
  }) as const;
/** The candidacy is told whom the person would represent. */
const represent = {
  type: 'commands',
  params: ({ context, event: { represents } }: Args & { event: E }): { list: Command[] } => ({
    list:
      represents === undefined
        ? []
        : [{ workflow: 'candidacy', to: context.candidacy, event: { type: 'REPRESENT', organisation: represents } }],
  }),
} as const;
/** The candidacy ended when the answer was no, or somebody else's: whoever is asked again and agrees stands again. */
const comeBack = {
  type: 'commands',
  params: ({ context: { candidacy, of } }: Args): { list: Command[] } => ({
    list:
      of.candidacyState === 'withdrawn' && CALL_STATES.undecided.includes(of.callState)
        ? [{ workflow: 'candidacy', to: candidacy, event: { type: 'COME_BACK' } }]
        : [],
  }),
} as const;
const decline = { target: 'declined', actions: ['answer', refuseCandidacy('declined')] } as const;
const notMe = { target: 'not-me', actions: ['answer', refuseCandidacy('not-me')] } as const;
const ask = { target: 'asked', actions: ['ask', write('consent-request', 'candidate')] } as const;
const askAgain = { ...ask, guard: 'mayAskAgain' } as const;
const dueOf = ({ of, now }: ConsentFacts): Date | null => dueFor(of.dueAt, now, of.zone);

export const machine = setup({
  types: { context: {} as ConsentFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    answer: assign(({ context, event }) => ({
      answeredAt: event.receivedAt ?? context.now,
      channel: event.channel ?? 'web',
      enteredBy: context.roles.includes('candidate') ? null : context.actorId,
      original: event.original ?? null,
      attachments: event.attachments ?? [],
      publishName: event.publishName ?? false,
      answers: event.answers ?? {},
    })),
    ask: assign(({ context }) => ({
      askedAt: context.now,
      dueAt: dueOf(context),
      answeredAt: null,
      channel: null,
      enteredBy: null,
      original: null,
      attachments: [],
      publishName: false,
      answers: {},
    })),
    /** The answer stays as it was given; when and how this was said is told by the journal. */
    publish: assign({ publishName: ({ event }) => event.publishName ?? false }),
    moveDue: assign({ dueAt: ({ context }) => dueOf(context) }),
  },
}).createMachine({
  id: 'consent',
  context: {} as ConsentFacts,
  initial: 'asked',
  states: {
    asked: {
      entry: { type: 'schedule', params: ({ context }) => ({ key: 'expire', at: context.dueAt, event: 'EXPIRE' }) },
      exit: { type: 'unschedule', params: { key: 'expire' } },
      on: {
        GIVE: { target: 'given', guard: 'mayGive', actions: ['answer', comeBack, represent, write('consent-given', 'candidate')] },
        DECLINE: { ...decline, guard: 'answerTrue' },
        NOT_ME: { ...notMe, guard: 'answerTrue' },
        EXPIRE: { target: 'expired', guard: 'duePassed', actions: write('consent-expired', 'secretaries') },
        MOVE_DUE: { target: 'asked', reenter: true, actions: 'moveDue' },
        REMIND: { actions: write('consent-request', 'candidate') },
        LAPSE: { target: 'expired' },
      },
    },
    given: {
      on: {
        WITHDRAW: { target: 'withdrawn', guard: 'mayWithdraw', actions: ['answer', refuseCandidacy('withdrawn')] },
        CHANGE_PUBLICITY: { guard: 'answerTrue', actions: 'publish' },
        ASK_AGAIN: askAgain,
      },
    },
    declined: { on: { ASK_AGAIN: askAgain } },
    'not-me': { on: { ASK_AGAIN: askAgain } },
    expired: {
      on: {
        // An answer that came in time on paper may be entered afterwards, whatever it is.
        GIVE: { target: 'given', guard: 'mayGive', actions: ['answer', represent] },
        DECLINE: { ...decline, guard: 'mayStillRefuse' },
        NOT_ME: { ...notMe, guard: 'mayStillRefuse' },
        MOVE_DUE: ask,
        ASK_AGAIN: askAgain,
      },
    },
    withdrawn: { on: { ASK_AGAIN: askAgain } },
  },
});
