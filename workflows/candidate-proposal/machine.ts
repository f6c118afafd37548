import { assign, setup } from 'xstate';
import { effects, tell, type Command } from '../kit/effect.js';
import { takeFacts } from '../kit/machine.js';
import { toGuards } from '../kit/rule.js';
import type { Channel, CompletionField, ProposalFacts } from './facts.js';
import { rules } from './rules.js';

type E = {
  type: string;
  channel?: Channel;
  arrivedAt?: Date;
  original?: string;
  attachments?: string[];
  completionDue?: string;
  about?: CompletionField[];
  from?: string;
  into?: string;
  email?: string | null;
  phone?: string | null;
};

const write = (letter: string, to: string) =>
  tell(letter, to, ({ arrivedAt, completionDue }: ProposalFacts) => ({ arrivedAt, completionDue }));
const support = {
  type: 'command',
  params: ({ context }: { context: ProposalFacts }) => ({ workflow: 'candidacy', to: 'supported-by', by: { proposal: context.id } }),
} as const;
/** Only a proposal that supports a candidacy has something to take away. */
const unsupport = {
  type: 'commands',
  params: ({ context }: { context: ProposalFacts }) => ({
    list: context.support
      ? [{ workflow: 'candidacy', to: context.support.candidacy, event: { type: 'LOSE_SUPPORT', proposal: context.id } }]
      : [],
  }),
} as const;
/** As two spellings of one address are compared elsewhere. */
const addressOf = (email: string | null | undefined): string => (email ?? '').trim().toLowerCase();
/** Whom the question about consent reached is not who is meant: who has the new address, or is called by the new number, is found or entered anew. */
const askElsewhere = ({ context, event }: { context: ProposalFacts; event: E }): { list: Command[] } => {
  const { nominee, support: standing } = context;
  const { email = nominee?.email, phone = nominee?.phone } = event;
  const isSame = addressOf(email) === addressOf(nominee?.email) && (addressOf(email) !== '' || phone === nominee?.phone);
  if (isSame || !standing) return { list: [] };
  return {
    list: [
      { workflow: 'candidacy', to: standing.candidacy, event: { type: 'LOSE_SUPPORT', proposal: context.id } },
      support.params({ context }),
    ],
  };
};
const correct = { guard: 'mayCorrectContact', actions: [{ type: 'commands', params: askElsewhere }, 'correctContact'] } as const;
const giveBack = {
  target: 'returned',
  guard: 'mayReturn',
  actions: ['askCompletion', write('completion-request', 'nominators')],
} as const;

/** A proposal stands behind whom it got selected. */
const reject = {
  target: 'rejected',
  guard: 'notSelected',
  actions: [write('proposal-rejected', 'nominators'), unsupport],
} as const;
const withdraw = {
  target: 'withdrawn',
  guard: 'notSelected',
  actions: [write('proposal-withdrawn', 'secretaries'), unsupport],
} as const;

/** What its organisation became. */
const become = { actions: 'takeOrganisation' } as const;

export const machine = setup({
  types: { context: {} as ProposalFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    takeFacts: takeFacts<ProposalFacts, E>(),
    stamp: assign(({ context, event }) => ({
      channel: event.channel ?? ('web' as const),
      arrivedAt: event.arrivedAt ?? context.now,
      enteredBy: context.roles.includes('contact') && (event.channel ?? 'web') === 'web' ? null : context.actorId,
      original: event.original ?? null,
      attachments: event.attachments ?? [],
    })),
    complete: assign({ completedAt: ({ context }) => context.now, completionAbout: () => [] }),
    /** What was asked for has been looked at once it is another than before. */
    amended: assign({
      completionAbout: ({ context, event }) =>
        context.completionAbout.filter((field) => {
          if (field === 'contact') return true;
          const given = (event as Partial<ProposalFacts>)[field];
          return given === undefined || JSON.stringify(given) === JSON.stringify(context[field]);
        }),
    }),
    takeOrganisation: assign({
      organisations: ({ context, event }) => [
        ...new Set(context.organisations.map((id) => (id === event.from ? (event.into as string) : id))),
      ],
    }),
    correctContact: assign(({ context, event: { email, phone } }) => ({
      nominee: context.nominee && {
        ...context.nominee,
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
      },
      completionAbout: context.completionAbout.filter((field) => field !== 'contact'),
    })),
    askCompletion: assign({
      completionDue: ({ event }) => event.completionDue ?? null,
      completionAbout: ({ event }) => event.about ?? [],
    }),
  },
}).createMachine({
  id: 'candidate-proposal',
  context: {} as ProposalFacts,
  initial: 'draft',
  states: {
    draft: {
      on: {
        AMEND: { guard: 'mayDraft', actions: 'takeFacts' },
        SUBMIT: [
          {
            target: 'late',
            guard: 'arrivesLate',
            actions: ['stamp', write('receipt-late', 'nominators'), write('proposal-late', 'secretaries')],
          },
          { target: 'submitted', guard: 'arrivesToCount', actions: ['stamp', write('receipt', 'nominators'), support] },
          // It came in time and is entered after the decision: it is kept, and nobody is asked about a place that is given.
          { target: 'submitted', guard: 'maySend', actions: ['stamp', write('receipt-after-decision', 'nominators')] },
        ],
        WITHDRAW: { target: 'withdrawn' },
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    submitted: {
      on: {
        AMEND: { guard: 'maySupplement', actions: 'takeFacts' },
        RETURN: giveBack,
        CORRECT_CONTACT: correct,
        CHECK: { target: 'checked', guard: 'nothingLacks' },
        REJECT: reject,
        WITHDRAW: withdraw,
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    returned: {
      on: {
        AMEND: { guard: 'mayRework', actions: ['amended', 'takeFacts'] },
        CORRECT_CONTACT: correct,
        SUBMIT: { target: 'submitted', guard: 'mayComplete', actions: ['complete', write('receipt', 'nominators')] },
        REJECT: reject,
        WITHDRAW: withdraw,
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    checked: {
      on: {
        CORRECT_CONTACT: correct,
        REJECT: reject,
        WITHDRAW: withdraw,
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    late: {
      on: {
        ADMIT: { target: 'admitted', guard: 'callUndecided', actions: [write('proposal-admitted', 'nominators'), support] },
        ADMIT_BY_EXTENSION: { target: 'submitted', guard: 'inTimeNow', actions: [write('proposal-admitted', 'nominators'), support] },
        REJECT: { target: 'rejected', actions: write('proposal-rejected', 'nominators') },
        WITHDRAW: { target: 'withdrawn', actions: write('proposal-withdrawn', 'secretaries') },
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    admitted: {
      on: {
        RETURN: giveBack,
        CORRECT_CONTACT: correct,
        CHECK: { target: 'checked', guard: 'nothingLacks' },
        REJECT: reject,
        WITHDRAW: withdraw,
        TAKE_ORGANISATION: become,
        LAPSE: { target: 'lapsed' },
      },
    },
    withdrawn: { type: 'final' },
    rejected: { type: 'final' },
    lapsed: { type: 'final' },
  },
});
