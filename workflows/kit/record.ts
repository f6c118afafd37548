import { setup, type EventObject } from 'xstate';
import { takeFacts } from './machine.js';
import type { May, Role } from './policy.js';
import type { Refusals } from './reason.js';
import { toGuards, type RuleBook } from './rule.js';
import type { Text } from './text.js';
import { defineWorkflow, type EventDefinition, type Facts, type Payload, type Workflow } from './workflow.js';

interface RecordDefinition<F extends Facts> {
  readonly name: string;
  readonly collection: string;
  readonly label: Text;
  readonly create: Payload;
  readonly amend: Payload;
  readonly may: May<F>;
  readonly mayCreate?: May<F>;
  /** Who may make one whatever it says, where that depends on what it says. */
  readonly mayCreateAtMost?: readonly Role[];
  readonly reads: May<F>;
  readonly rules?: RuleBook<never, never>;
  readonly refusals?: Refusals;
  /** Guard of CREATE and AMEND. */
  readonly guard?: string;
  /** Guard of CREATE, where it differs: what AMEND cannot change need not be looked at again. */
  readonly createGuard?: string;
  /** What AMEND does, where it is more than taking the fields. */
  readonly take?: ReturnType<typeof takeFacts<F, EventObject>>;
  /** Fields of AMEND that a record does not have as it is: its form leaves them out, and a rule refuses them. */
  readonly lacks?: (facts: F) => readonly string[];
  /** Events that take some of AMEND's fields from whoever may not amend the rest. */
  readonly parts?: Readonly<Record<string, EventDefinition<F>>>;
}

/** Whether a rule is asked of a new record: what makes one is no event, and tests call it one of their own. */
export const isCreated = (type: string | undefined): boolean => type === undefined || type === 'CREATE';

/** A plain record: one state, and the event AMEND. It has version, policy and journal like everything else. */
export function defineRecord<F extends Facts>(definition: RecordDefinition<F>): Workflow {
  const {
    name,
    may,
    mayCreate,
    mayCreateAtMost,
    create,
    amend,
    rules = {},
    refusals = {},
    guard,
    createGuard = guard,
    take,
    lacks,
    parts = {},
    ...rest
  } = definition;
  const takes = { ...(guard === undefined ? {} : { guard: guard as never }), actions: 'take' } as const;
  const machine = setup({
    types: { context: {} as F, events: {} as EventObject },
    guards: toGuards(rules),
    actions: { take: take ?? takeFacts<F, EventObject>() },
  }).createMachine({
    id: name,
    context: {} as F,
    initial: 'current',
    states: { current: { on: Object.fromEntries(['AMEND', ...Object.keys(parts)].map((event) => [event, takes])) } },
  });
  return defineWorkflow<F>({
    ...rest,
    name,
    version: 1,
    machine,
    rules,
    refusals,
    create: {
      label: { fi: 'Lisää', sv: 'Lägg till', en: 'Add' },
      may: mayCreate ?? may,
      ...(mayCreateAtMost ? { mayAtMost: mayCreateAtMost } : {}),
      payload: create,
      ...(createGuard === undefined ? {} : { rule: rules[createGuard] as never }),
    },
    waits: null,
    states: { current: { fi: 'voimassa', sv: 'i kraft', en: 'current' } },
    events: {
      AMEND: { label: { fi: 'Muokkaa', sv: 'Redigera', en: 'Amend' }, may, payload: amend, ...(lacks ? { lacks } : {}) },
      ...parts,
    },
  });
}
