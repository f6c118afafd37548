import { assign, setup } from 'xstate';
import { effects, type Command } from '../kit/effect.js';
import { takeDated } from '../kit/periods.js';
import { toGuards } from '../kit/rule.js';
import type { OrganisationFacts } from './facts.js';
import { rules } from './rules.js';

type E = { type: string; on?: string; into?: string; contacts?: boolean; other?: string };

/** What was done in its name is done in the other's from now on; a draft stays with who writes it, unless they act for the other too. */
const handOver = ({ context: { id, now }, event: { into = '', contacts = false } }: { context: OrganisationFacts; event: E }) => {
  const by = { organisation: id, into, contacts, at: now.toISOString() };
  const list: Command[] = [
    { workflow: 'candidate-proposal', to: 'of-organisation', by },
    { workflow: 'candidacy', to: 'representing', by },
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
        KEEP_APART: { guard: 'otherDiffers', actions: 'rememberApart' },
      },
    },
    dissolved: { on: { REVIVE: { target: 'current', actions: 'revive' } } },
    merged: { type: 'final' },
  },
});
