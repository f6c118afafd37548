import { isStranger } from '../../workflows/kit/policy.js';
import type { Loaded } from './store.js';

/** The state that the actor is told: strangers the public one, where a store has one. */
export const stateTold = ({ state, roles, of }: Loaded): string =>
  (isStranger(roles) && (of as { publicState?: string } | undefined)?.publicState) || state;
