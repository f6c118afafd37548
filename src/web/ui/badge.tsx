import type { ComponentChildren, VNode } from 'preact';
import { toneOf } from './tones.js';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** A short word about a thing. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }): VNode => (
  <span class={`badge ${tone}`}>{children}</span>
);

interface StateBadgeProps {
  /** The workflow whose state it is. */
  readonly of: string;
  readonly state: string;
  readonly label: string;
}
/** The state of an instance, by its name. */
export const StateBadge = ({ of, state, label }: StateBadgeProps): VNode => <span class={`badge state ${toneOf(of, state)}`}>{label}</span>;
