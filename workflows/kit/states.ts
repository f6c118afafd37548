import type { AnyStateMachine, StateValueFrom } from 'xstate';

/** Names sets of a machine's states. What is no state of it does not compile. */
export const statesOf =
  <M extends AnyStateMachine>() =>
  (...states: StateValueFrom<M>[]): readonly string[] =>
    states;
