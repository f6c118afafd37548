import type { Reason } from './reason.js';
import type { Text } from './text.js';

/** What a rule may look at beside its own instance. The engine locks these first, always in this order, so two commands never wait for each other. */
export const PARENTS = ['body', 'call', 'candidacy', 'decision', 'membership', 'organisation', 'grant'] as const;
export type Parent = (typeof PARENTS)[number];

/** One rule of a workflow: what it says, where it comes from, and a pure function that lists the reasons against. */
export interface Rule<F, E = unknown> {
  readonly says: Text;
  /** Law, bylaw, case or issue. */
  readonly source?: string;
  /** Rows of others that the rule reads and that must stand still until the commit. */
  readonly locks?: readonly Parent[];
  /** True when the payload is read: `preview` cannot ask it. */
  readonly readsPayload?: boolean;
  /** No reasons: it holds. A method, so that a rule may declare the payload of the event it serves. */
  check(facts: F, event: E): Reason[];
}

interface Combined {
  readonly all: readonly string[];
}
export const all = (...names: readonly string[]): Combined => ({ all: names });

/** Name of a guard → the rules that must all hold. */
export type RuleBook<F, E = unknown> = Readonly<Record<string, readonly (Rule<F, E> & { readonly name: string })[]>>;

/**
 * Declares the rules of a workflow. A name is usable as a guard in the machine; `all(...)` names several that hold together.
 * @throws Error at start-up when a combined rule names an unknown one
 */
export const defineRules =
  <F, E = unknown>() =>
  <const D extends Readonly<Record<string, Rule<F, E> | Combined>>>(
    definitions: D,
  ): { readonly [K in keyof D]: RuleBook<F, E>[string] } => {
    const expand = (name: string): RuleBook<F, E>[string] => {
      const definition = definitions[name];
      if (!definition) throw new Error(`unknown rule ${name}`);
      return 'all' in definition ? definition.all.flatMap(expand) : [{ ...definition, name }];
    };
    return Object.fromEntries(Object.keys(definitions).map((name) => [name, expand(name)])) as { [K in keyof D]: RuleBook<F, E>[string] };
  };

/** The reasons of every rule of one guard, in order. */
export const reasonsOf = <F, E>(rules: RuleBook<F, E>[string], facts: F, event: E): Reason[] =>
  rules.flatMap((rule) => rule.check(facts, event));

/** The same rules as XState guards. */
export const toGuards = <B extends RuleBook<never, never>>(book: B) =>
  Object.fromEntries(
    Object.entries(book).map(([name, rules]) => [
      name,
      ({ context, event }: { context: unknown; event: unknown }) =>
        reasonsOf(rules as RuleBook<unknown>[string], context, event).length === 0,
    ]),
  ) as { [K in keyof B]: (args: { context: unknown; event: unknown }) => boolean };
