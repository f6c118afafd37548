import type { Tone } from '../../web/ui/badge.js';

/** Colour of a state, which only repeats what its word says. */
const TONES: Readonly<Record<string, Tone>> = {
  open: 'good',
  scheduled: 'info',
  draft: 'neutral',
  closed: 'warn',
  evaluating: 'info',
  'proposal-ready': 'info',
  decided: 'good',
  submitted: 'info',
  admitted: 'info',
  late: 'warn',
  returned: 'warn',
  checked: 'good',
  rejected: 'bad',
  given: 'good',
  asked: 'info',
  declined: 'bad',
  'not-me': 'bad',
  expired: 'warn',
  current: 'good',
};
export const toneOf = (state: string): Tone => (Object.hasOwn(TONES, state) ? (TONES[state] as Tone) : 'neutral');
