import { assign, type EventObject } from 'xstate';

/**
 * The assigner of AMEND and of every event whose payload fields are named like facts: takes what was given; null empties a fact.
 * Facts and API share their names for this reason.
 */
export const takeFacts = <F extends object, E extends EventObject>() =>
  assign<F, E, undefined, E, never>(({ event }) => {
    const { type: _, ...facts } = event;
    return facts as unknown as Partial<F>;
  });
