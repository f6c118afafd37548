import type { Command, Effect } from './effect.js';
import type { Facts, Workflow } from './workflow.js';

/** One letter of the rule book: which event of which workflow asks for it, and for whom. */
export interface LetterAsked {
  readonly letter: string;
  readonly to: string;
  readonly workflow: string;
  /** `create` when the making of an instance asks for it. */
  readonly event: string;
  /** The state that the event is sent in; null for `create`. */
  readonly from: string | null;
}

/** Every letter that a workflow can ask for, in the order of its machine. */
export const lettersOf = (workflow: Workflow): LetterAsked[] => [
  ...made(workflow).flatMap((effect) =>
    effect.kind === 'notify' ? [{ letter: effect.letter, to: effect.to, workflow: workflow.name, event: 'create', from: null }] : [],
  ),
  ...Object.entries(workflow.machine.root.states).flatMap(([state, { config }]) => {
    const { entry, exit, on = {} } = config as { entry?: unknown; exit?: unknown; on?: Record<string, unknown> };
    const asked = (actions: unknown, event: string): LetterAsked[] =>
      notified(actions).map(({ letter, to }) => ({ letter, to, workflow: workflow.name, event, from: state }));
    return [
      ...asked(entry, 'entry'),
      ...asked(exit, 'exit'),
      ...Object.entries(on).flatMap(([event, branches]) =>
        [branches].flat().flatMap((branch) => asked((branch as { actions?: unknown }).actions, event)),
      ),
    ];
  }),
];

/** Commands that an event gives whatever the facts are, in the order of the machine; those that only the facts tell are left out. */
export const commandsOf = (workflow: Workflow, event: string): readonly Pick<Command, 'workflow' | 'event'>[] =>
  Object.values(workflow.machine.root.states).flatMap(({ config }) => {
    const { on = {} } = config as { on?: Record<string, unknown> };
    return [on[event] ?? []].flat().flatMap((branch) => commanded((branch as { actions?: unknown }).actions));
  });

function commanded(actions: unknown): Command[] {
  return [actions].flat().flatMap((action) => {
    const { type, params } = (action ?? {}) as { type?: string; params?: unknown };
    if (typeof params !== 'object' || params === null) return [];
    return type === 'command' ? [params as Command] : type === 'commands' ? [...(params as { list: readonly Command[] }).list] : [];
  });
}

/** Facts for `create.effects`, which may look at them; what they look at more must be added here. */
const SAMPLE = { dueAt: null, from: '2026-01-01', to: null, of: { zone: 'Europe/Helsinki', call: { consentRule: 'by-closing' } } };
const made = ({ create }: Workflow): readonly Effect[] => create.effects?.(SAMPLE as unknown as Facts) ?? [];

/** @throws Error for a letter whose parameters only an event would tell: nobody could list it */
function notified(actions: unknown): { letter: string; to: string }[] {
  return [actions].flat().flatMap((action) => {
    const { type, params } = (action ?? {}) as { type?: string; params?: unknown };
    if (type !== 'notify') return [];
    if (typeof params !== 'object') throw new Error('a letter is asked for by a function of the facts: name it plainly');
    return [params as { letter: string; to: string }];
  });
}
