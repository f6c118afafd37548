/** Sets an alarm: at `at` the clock sends `event`. One alarm per key and instance; setting it again moves it. */
export interface Schedule {
  readonly key: string;
  /** Null: no alarm, and one that was set under the key is taken off. */
  readonly at: Date | null;
  readonly event: string;
}
/** Takes an alarm off. */
export interface Unschedule {
  readonly key: string;
}
/** Asks for a letter. Who gets it is resolved from `to` when it is written; `facts` are ids and instants only. */
export interface Notify {
  readonly letter: string;
  readonly to: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}
/**
 * Sends an event to other instances, after the commit, exactly once.
 * `to` is an instance id, or the name of an audience that the receiving slice resolves with `by`; `create` makes a new instance instead.
 */
export type Command = { readonly workflow: string; readonly event?: { readonly type: string; readonly [field: string]: unknown } } & (
  { readonly to: string; readonly by?: Readonly<Record<string, unknown>> } | { readonly create: Readonly<Record<string, unknown>> }
);

export type Effect =
  | ({ readonly kind: 'schedule' } & Schedule)
  | ({ readonly kind: 'unschedule' } & Unschedule)
  | ({ readonly kind: 'notify' } & Notify)
  | ({ readonly kind: 'command' } & Command)
  | { readonly kind: 'commands'; readonly list: readonly Command[] };

/** The effects as XState actions. They do nothing themselves: `decide` hands them to the engine. */
export const effects = {
  schedule: (_: unknown, __: Schedule) => {},
  unschedule: (_: unknown, __: Unschedule) => {},
  notify: (_: unknown, __: Asking) => {},
  command: (_: unknown, __: Command) => {},
  commands: (_: unknown, __: { readonly list: readonly Command[] }) => {},
};

/** A letter as a machine asks for it: `decide` fills the facts in. */
interface Asking {
  readonly letter: string;
  readonly to: string;
  readonly facts?: (context: never) => Readonly<Record<string, unknown>>;
}

/**
 * The action that asks for a letter.
 * @param facts what the letter says of the instance as the event leaves it: ids, days and instants, so that two letters of one name can be told apart
 */
export const tell = <F = never>(letter: string, to: string, facts?: (context: F) => Readonly<Record<string, unknown>>) => ({
  type: 'notify' as const,
  params: { letter, to, ...(facts ? { facts } : {}) } satisfies Asking,
});

/** The effect that an action of a machine stands for, as the event leaves the facts. */
export function effectOf(kind: string, params: object, after: object): Effect {
  const { facts } = params as { facts?: unknown };
  return { kind, ...params, ...(typeof facts === 'function' ? { facts: (facts as (context: object) => object)(after) } : {}) } as Effect;
}
