import type { AnyStateMachine } from 'xstate';
import { effectOf, type Effect } from './effect.js';
import { step } from './step.js';
import { mayOf, type May, type Role, type Scope } from './policy.js';
import type { Reason, Refusals } from './reason.js';
import type { RuleBook } from './rule.js';
import type { Text } from './text.js';

/** What every instance's facts hold, whatever the workflow. */
export interface Facts {
  readonly id: string;
  /** The instant of the event, from the clock. */
  readonly now: Date;
  /** What roles are looked up against. */
  readonly scope: Scope;
  /** The sender and its roles towards this instance. */
  readonly actorId: string | null;
  readonly roles: readonly Role[];
}

/** A payload class of `fields`; `none` for events without facts. */
export type Payload = new () => object;
export class None {}

export interface EventDefinition<F> {
  readonly label: Text;
  readonly may: May<F>;
  /** Where `may` depends on the facts: whoever may whatever they are. */
  readonly mayAtMost?: readonly Role[];
  readonly payload?: Payload;
  /** Fields of the payload that the instance does not have as it is, or not for whoever asks: a form leaves them out, and a rule refuses them. */
  lacks?(facts: F): readonly string[];
}

export interface WorkflowDefinition<F extends Facts> {
  readonly name: string;
  /** Raised when states or rules change; kept with every instance's journal. */
  readonly version: number;
  /** Plural name in the API. */
  readonly collection: string;
  readonly label: Text;
  readonly machine: AnyStateMachine;
  readonly rules: RuleBook<never, never>;
  readonly refusals: Refusals;
  readonly states: Readonly<Record<string, Text>>;
  readonly events: Readonly<Record<string, EventDefinition<F>>>;
  /** How an instance comes to be. `rules` are looked at with the facts that the new instance would have. */
  readonly create: EventDefinition<F> & {
    readonly rule?: RuleBook<never, never>[string];
    effects?(facts: F): readonly Effect[];
  };
  /** Who may read an instance (and its journal: never `public`). */
  readonly reads: May<F>;
  /**
   * Non-final state → whom the process waits for there: who must act for it to move on. None: it rests, though an event may take it up again.
   * A function where the facts say; it tells nothing that readers of the state may not know. Null: a record, which waits for nobody.
   */
  readonly waits: Readonly<Record<string, May<F>>> | null;
  /** State → those of them who act in another workflow, as an organisation's contact does that an open call waits for, and its name. */
  readonly through?: Readonly<Record<string, Partial<Record<Role, string>>>>;
}

/** One way out of a state. */
export interface Branch {
  readonly from: string;
  readonly event: string;
  /** Null: stays where it is. */
  readonly to: string | null;
  readonly guard: string | null;
}

/** A workflow as the engine sees it: whatever its facts are. The rules' own types stay in the workflow's folder. */
export interface Workflow extends WorkflowDefinition<Facts> {
  readonly initial: string;
  branches(state: string, event: string): readonly Branch[];
  /** Event types that the state knows, whoever may send them. */
  possible(state: string): readonly string[];
  readonly allBranches: readonly Branch[];
}

/**
 * Checks and completes a workflow. The machine stays a picture: named guards and actions only.
 * @throws Error at start-up for a state or event without label, an unknown guard, or a construct that hides reasons
 */
export function defineWorkflow<F extends Facts>(definition: WorkflowDefinition<F>): Workflow {
  const { name, machine, states, events, rules } = definition;
  const fail = (what: string): never => {
    throw new Error(`workflow ${name}: ${what}`);
  };
  const branches: Branch[] = [];
  const root = machine.root.config as unknown as Record<string, unknown>;
  for (const hidden of ['on', 'always', 'after', 'invoke', 'onDone']) if (root[hidden]) fail(`the machine itself uses ${hidden}`);
  if (root['type'] === 'parallel') fail('a parallel machine is two workflows');
  for (const [state, node] of Object.entries(machine.root.states)) {
    if (!states[state]) fail(`state ${state} has no label`);
    const config = node.config as unknown as Record<string, unknown>;
    for (const hidden of ['always', 'after', 'invoke', 'onDone', 'states']) if (config[hidden]) fail(`state ${state} uses ${hidden}`);
    if (config['type'] === 'parallel' || config['type'] === 'history') fail(`state ${state} is ${config['type']}`);
    for (const action of [config['entry'], config['exit']].flat())
      if (typeof action === 'function') fail(`state ${state} has an inline action`);
    for (const [event, transitions] of Object.entries((config['on'] ?? {}) as Record<string, unknown>)) {
      if (event === '*' || event === '') fail(`state ${state} has a wildcard or empty event`);
      if (!events[event]) fail(`event ${event} has no definition`);
      for (const t of ([transitions] as unknown[]).flat()) {
        const branch = typeof t === 'string' ? { target: t } : (t as { target?: string; guard?: unknown; actions?: unknown });
        for (const action of [branch.actions].flat()) if (typeof action === 'function') fail(`${state}.${event} has an inline action`);
        if (branch.guard !== undefined && typeof branch.guard !== 'string') fail(`${state}.${event} has an inline or combined guard`);
        const guard = (branch.guard as string | undefined) ?? null;
        if (guard !== null && !rules[guard]) fail(`guard ${guard} is not in the rules`);
        branches.push({ from: state, event, to: branch.target ?? null, guard });
      }
    }
  }
  waitsAreTrue(definition, branches, fail);
  for (const state of Object.keys(states)) if (!machine.root.states[state]) fail(`label for unknown state ${state}`);
  for (const event of Object.keys(events)) if (!branches.some((b) => b.event === event)) fail(`event ${event} leads nowhere`);
  const byKey = new Map<string, Branch[]>();
  const known = new Map<string, string[]>();
  for (const branch of branches) {
    const key = `${branch.from} ${branch.event}`;
    byKey.set(key, [...(byKey.get(key) ?? []), branch]);
    known.set(branch.from, [...new Set([...(known.get(branch.from) ?? []), branch.event])]);
  }
  return {
    ...(definition as unknown as WorkflowDefinition<Facts>),
    initial: String(machine.root.initial?.target?.[0]?.key ?? fail('no initial state')),
    allBranches: branches,
    branches: (state, event) => byKey.get(`${state} ${event}`) ?? [],
    possible: (state) => known.get(state) ?? [],
  };
}

/** Every state that is not final says whom it waits for, and whoever is named can do something there, or elsewhere as `through` says. */
function waitsAreTrue(
  { machine, events, waits, through = {} }: WorkflowDefinition<Facts>,
  branches: readonly Branch[],
  fail: (what: string) => never,
): void {
  if (waits === null) return;
  for (const [state, node] of Object.entries(machine.root.states))
    if ((node.type === 'final') === Object.hasOwn(waits, state))
      fail(node.type === 'final' ? `final state ${state} waits for somebody` : `state ${state} does not say whom it waits for`);
  for (const state of [...Object.keys(waits), ...Object.keys(through)])
    if (!machine.root.states[state] || !waits[state]) fail(`unknown state ${state} waits for somebody`);
  for (const [state, roles] of Object.entries(waits)) {
    if (typeof roles === 'function') continue;
    const senders = branches.flatMap(({ from, event }) => (from === state ? [events[event]?.may ?? []] : []));
    const canSend = (role: Role): boolean => senders.some((may) => typeof may === 'function' || may.includes(role));
    for (const role of roles)
      if (!through[state]?.[role] && !canSend(role)) fail(`state ${state} waits for ${role}, who can do nothing there`);
    for (const role of Object.keys(through[state] ?? {}))
      if (!roles.includes(role as Role)) fail(`state ${state} does not wait for ${role}, who acts elsewhere`);
  }
}

/** Whom an instance waits for in a state; nobody in a final one, and nobody where it rests. */
export const waitsFor = <F extends Facts>({ waits }: Workflow, state: string, facts: F): readonly Role[] =>
  mayOf<Facts>(waits?.[state] ?? [], facts);

/** An event with its parsed payload. */
export interface SentEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

export type Decision<F> =
  | { readonly allowed: true; readonly to: string; readonly facts: F; readonly effects: readonly Effect[] }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

/** Said when an event is foreign to the state; which are not, the reason's `possible` tells. */
export const NOT_POSSIBLE_HERE = {
  fi: 'Tämä ei ole mahdollista, kun vaihe on ”{state}”.',
  sv: 'Detta är inte möjligt när skedet är ”{state}”.',
  en: 'This is not possible while the stage is “{state}”.',
} satisfies Text;

/** Events that the state knows and that people may send, whoever they are. */
export function sendable<F extends Facts>(
  workflow: Workflow,
  state: string,
  facts: F,
): (EventDefinition<Facts> & { readonly type: string })[] {
  return workflow.possible(state).flatMap((type) => {
    const definition = workflow.events[type];
    return definition && mayOf(definition.may, facts).some((role) => role !== 'clock' && role !== 'system')
      ? [{ type, ...definition }]
      : [];
  });
}

/** The branch an event takes, or why it takes none: the reasons of the last branch, which is the ordinary one. */
function choose(workflow: Workflow, state: string, facts: Facts, event: SentEvent, previewing = false): readonly Reason[] {
  const branches = workflow.branches(state, event.type);
  if (branches.length === 0)
    return [
      {
        code: 'event-not-possible-here',
        text: NOT_POSSIBLE_HERE,
        values: { state: workflow.states[state] as Text },
        possible: sendable(workflow, state, facts).map(({ type, label }) => ({ type, label })),
      },
    ];
  let reasons: readonly Reason[] = [];
  for (const { guard } of branches) {
    reasons = guard === null ? [] : check(workflow, guard, facts, event, previewing);
    if (reasons.length === 0) return [];
  }
  return reasons;
}

function check(workflow: Workflow, guard: string, facts: Facts, event: SentEvent, preview: boolean): readonly Reason[] {
  const rules = workflow.rules[guard] as unknown as RuleBook<Facts, SentEvent>[string];
  return rules.filter((rule) => !(preview && rule.readsPayload)).flatMap((rule) => rule.check(facts, event));
}

/** What an event would do. Pure: nothing is read or written but its arguments. */
export function decide<F extends Facts>(workflow: Workflow, state: string, facts: F, event: SentEvent): Decision<F> {
  const reasons = choose(workflow, state, facts, event);
  if (reasons.length > 0) return { allowed: false, reasons };
  const before = workflow.machine.resolveState({ value: state, context: facts });
  const [after, actions] = step(workflow.machine, before, event);
  return {
    allowed: true,
    to: String(after.value),
    facts: after.context as F,
    effects: actions.flatMap(({ type, params }) => (type in EFFECTS ? [effectOf(type, params as object, after.context as object)] : [])),
  };
}
const EFFECTS = { schedule: 1, unschedule: 1, notify: 1, command: 1, commands: 1 };

/** What a new instance would be: the rules of `create`, then the initial state's entry. */
export function decideCreate<F extends Facts>(workflow: Workflow, facts: F, payload: object): Decision<F> {
  const rules = (workflow.create.rule ?? []) as unknown as RuleBook<F, unknown>[string];
  const reasons = rules.flatMap((rule) => rule.check(facts, payload));
  if (reasons.length > 0) return { allowed: false, reasons };
  return { allowed: true, to: workflow.initial, facts, effects: workflow.create.effects?.(facts) ?? [] };
}

/** Reasons against an event as far as they can be told without its payload. */
export function preview<F extends Facts>(workflow: Workflow, state: string, facts: F, type: string): readonly Reason[] {
  return choose(workflow, state, facts, { type }, true);
}

/** Rows that must stand still for an event: the union of what the rules of its branches declare. */
export function locksOf(workflow: Workflow, state: string, type: string): readonly string[] {
  const locks = new Set<string>();
  for (const { guard } of workflow.branches(state, type))
    if (guard !== null)
      for (const rule of workflow.rules[guard] as unknown as RuleBook<Facts>[string]) rule.locks?.forEach((l) => locks.add(l));
  return [...locks];
}

/** Roles, for refusals. */
export type { Role };
