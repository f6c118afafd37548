import { assign, setup } from 'xstate';
import { effects, tell } from '../kit/effect.js';
import { takeFacts } from '../kit/machine.js';
import { toGuards } from '../kit/rule.js';
import { consentDueOf, deadlineOf } from './deadline.js';
import type { CallFacts } from './facts.js';
import { rules } from './rules.js';

type E = { type: string; closesOn?: string; closesTime?: string | null; deferSeats?: string[]; supersededBy?: string };

const closing = (facts: CallFacts, given: { closesOn: string | null; closesTime?: string | null }) => {
  const closesAt = deadlineOf(facts, given);
  return {
    closesOn: given.closesOn,
    closesTime: given.closesTime ?? null,
    closesAt,
    consentDueAt: consentDueOf(facts, closesAt),
  };
};
const deadline = ({ closesAt, deadlineVersion }: CallFacts) => ({ closesAt, deadlineVersion });
const tellAll = (letter: string) => tell(letter, 'everybody-in-call', deadline);
/** Everything that hangs on the call ends with it; each tells its own people. */
const lapse = {
  type: 'commands',
  params: {
    list: [
      { workflow: 'candidate-proposal', to: 'standing-of-call', event: { type: 'LAPSE' } },
      { workflow: 'candidacy', to: 'standing-of-call', event: { type: 'LAPSE' } },
      { workflow: 'appointment-decision', to: 'pending-of-call', event: { type: 'WITHDRAW', reason: 'call ended' } },
    ],
  },
} as const;
const consentsMove = { type: 'command', params: { workflow: 'consent', to: 'unanswered-of-call', event: { type: 'MOVE_DUE' } } } as const;
const lateOnesCount = {
  type: 'command',
  params: { workflow: 'candidate-proposal', to: 'late-but-now-in-time', event: { type: 'ADMIT_BY_EXTENSION' } },
} as const;

export const machine = setup({
  types: { context: {} as CallFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    takeFacts: takeFacts<CallFacts, E>(),
    pin: assign(({ context }: { context: CallFacts }) => ({
      ...closing(context, context),
      publishedAt: context.now,
      opensAt: context.opensAt ?? context.now,
      pinnedRules: context.of.body.rules,
    })),
    newDeadline: assign(({ context, event }) => ({
      ...closing(context, { closesOn: event.closesOn ?? null, closesTime: event.closesTime ?? null }),
      deadlineVersion: context.deadlineVersion + 1,
    })),
    supersede: assign({ supersededBy: ({ event }) => event.supersededBy ?? null }),
    defer: assign({ deferredSeats: ({ event }) => event.deferSeats ?? [] }),
  },
}).createMachine({
  id: 'nomination-call',
  context: {} as CallFacts,
  initial: 'draft',
  states: {
    draft: {
      on: {
        AMEND: { actions: 'takeFacts' },
        PUBLISH: [
          {
            target: 'open',
            guard: 'mayOpenNow',
            actions: ['pin', tell('call-opened', 'sector-organisations', deadline), tell('nomination-request', 'invited', deadline)],
          },
          { target: 'scheduled', guard: 'mayPublish', actions: 'pin' },
        ],
        CANCEL: { target: 'cancelled' },
      },
    },
    scheduled: {
      entry: { type: 'schedule', params: ({ context }) => ({ key: 'open', at: context.opensAt, event: 'OPEN' }) },
      exit: { type: 'unschedule', params: { key: 'open' } },
      on: {
        OPEN: {
          target: 'open',
          guard: 'openingTimePassed',
          actions: [tell('call-opened', 'sector-organisations', deadline), tell('nomination-request', 'invited', deadline)],
        },
        CORRECT_DEADLINE: { guard: 'newDeadlineStands', actions: 'newDeadline' },
        CANCEL: { target: 'cancelled' },
      },
    },
    open: {
      entry: { type: 'schedule', params: ({ context }) => ({ key: 'close', at: context.closesAt, event: 'CLOSE' }) },
      exit: { type: 'unschedule', params: { key: 'close' } },
      on: {
        CLOSE: {
          target: 'closed',
          guard: 'closingTimePassed',
          actions: tell('call-closed', 'secretaries', deadline),
        },
        EXTEND: { target: 'open', reenter: true, guard: 'mayExtend', actions: ['newDeadline', tellAll('call-extended'), consentsMove] },
        CORRECT_DEADLINE: {
          target: 'open',
          reenter: true,
          guard: 'newDeadlineStands',
          actions: ['newDeadline', tellAll('deadline-corrected'), consentsMove],
        },
        CANCEL: { target: 'cancelled', guard: 'nobodyAppointed', actions: [tellAll('call-cancelled'), lapse] },
        VOID: { target: 'voided', guard: 'mayVoid', actions: ['supersede', tellAll('call-voided'), lapse] },
      },
    },
    closed: {
      on: {
        EVALUATE: { target: 'evaluating' },
        EXTEND: { target: 'open', guard: 'mayExtend', actions: ['newDeadline', tellAll('call-extended'), consentsMove, lateOnesCount] },
        CANCEL: { target: 'cancelled', guard: 'nobodyAppointed', actions: [tellAll('call-cancelled'), lapse] },
        VOID: { target: 'voided', guard: 'mayVoid', actions: ['supersede', tellAll('call-voided'), lapse] },
      },
    },
    evaluating: {
      on: {
        READY: {
          target: 'proposal-ready',
          guard: 'proposalReady',
          actions: [
            'defer',
            { type: 'command', params: ({ context }) => ({ workflow: 'appointment-decision', create: { call: context.id } }) },
          ],
        },
        COMPLETE: {
          target: 'decided',
          guard: 'namingsComplete',
          actions: ['defer', { type: 'command', params: { workflow: 'candidacy', to: 'standing-of-call', event: { type: 'NOT_SELECT' } } }],
        },
        EXTEND: { target: 'open', guard: 'mayExtend', actions: ['newDeadline', tellAll('call-extended'), consentsMove, lateOnesCount] },
        CANCEL: { target: 'cancelled', guard: 'nobodyAppointed', actions: [tellAll('call-cancelled'), lapse] },
        VOID: { target: 'voided', guard: 'mayVoid', actions: ['supersede', tellAll('call-voided'), lapse] },
      },
    },
    'proposal-ready': {
      on: {
        RECONSIDER: {
          target: 'evaluating',
          guard: 'decisionAhead',
          actions: {
            type: 'command',
            params: { workflow: 'appointment-decision', to: 'pending-of-call', event: { type: 'WITHDRAW', reason: 'reconsidered' } },
          },
        },
        SETTLE: {
          target: 'decided',
          actions: { type: 'command', params: { workflow: 'candidacy', to: 'standing-of-call', event: { type: 'NOT_SELECT' } } },
        },
        CANCEL: { target: 'cancelled', guard: 'nobodyAppointed', actions: [tellAll('call-cancelled'), lapse] },
        VOID: { target: 'voided', guard: 'mayVoid', actions: ['supersede', tellAll('call-voided'), lapse] },
      },
    },
    decided: { on: { ARCHIVE: { target: 'archived' } } },
    archived: { type: 'final' },
    cancelled: { type: 'final' },
    voided: { type: 'final' },
  },
});
