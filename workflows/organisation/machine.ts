import { assign, setup } from 'xstate';
import { effects, type Command } from '../kit/effect.js';
import { takeDated } from '../kit/periods.js';
import { toGuards } from '../kit/rule.js';
import type { OrganisationFacts } from './facts.js';
import { keepsOther, rules } from './rules.js';

type E = {
  type: string;
  on?: string;
  into?: string;
  contacts?: boolean;
  other?: string;
  businessId?: string | null;
  registerNumber?: string | null;
  mailbox?: string | null;
  sectors?: OrganisationFacts['sectors'];
};

/**
 * What was done in its name is done in the other's from now on; a draft stays with who writes it, unless they act for the other too. What it had, the
 * other has where whoever merges keeps that one as well; letters go to its mailbox only where its contacts go along, whose mandate was verified.
 */
const handOver = ({ context, event: { into = '', contacts = false } }: { context: OrganisationFacts; event: E }) => {
  const by = { organisation: context.id, into, contacts, at: context.now.toISOString() };
  const list: Command[] = [
    { workflow: 'candidate-proposal', to: 'of-organisation', by },
    { workflow: 'candidacy', to: 'representing', by },
    ...(keepsOther(context) ? [{ workflow: 'organisation', to: 'taking-over', by }] : []),
    ...(contacts ? [{ workflow: 'grant', to: 'contacts-of', by }] : []),
  ];
  return { list };
};

export const machine = setup({
  types: { context: {} as OrganisationFacts, events: {} as E },
  guards: toGuards(rules),
  actions: {
    ...effects,
    revive: assign({ dissolvedOn: () => null }),
    take: takeDated<OrganisationFacts>(['name']),
    dissolve: assign({ dissolvedOn: ({ event }) => event.on ?? null }),
    takeOver: assign(({ context, event }) => ({
      businessId: context.businessId ?? event.businessId ?? null,
      registerNumber: context.registerNumber ?? event.registerNumber ?? null,
      mailbox: context.mailbox ?? event.mailbox ?? null,
      sectors: [
        ...context.sectors,
        ...(event.sectors ?? []).filter((one) => !context.sectors.some((own) => own.body === one.body && own.sector === one.sector)),
      ],
    })),
    rememberMerge: assign({ mergedInto: ({ event }) => event.into ?? null }),
    rememberApart: assign({ keptApart: ({ context, event }) => [...new Set([...context.keptApart, event.other as string])] }),
  },
}).createMachine({
  id: 'organisation',
  context: {} as OrganisationFacts,
  initial: 'current',
  states: {
    current: {
      on: {
        AMEND: { guard: 'ownFactsAlone', actions: 'take' },
        DISSOLVE: { target: 'dissolved', guard: 'dissolvedAlready', actions: 'dissolve' },
        MERGE: { target: 'merged', guard: 'mayMerge', actions: ['rememberMerge', { type: 'commands', params: handOver }] },
        TAKE_OVER: { actions: 'takeOver' },
        KEEP_APART: { guard: 'otherDiffers', actions: 'rememberApart' },
      },
    },
    dissolved: { on: { REVIVE: { target: 'current', actions: 'revive' } } },
    merged: { type: 'final' },
  },
});
