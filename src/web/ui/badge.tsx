import type { ComponentChildren, VNode } from 'preact';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** A short word about a thing. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }): VNode => (
  <span class={`badge ${tone}`}>{children}</span>
);

/** The state of an instance, by its name. */
export const StateBadge = ({ tone, label }: { readonly tone: Tone; readonly label: string }): VNode => (
  <span class={`badge state ${tone}`}>{label}</span>
);
