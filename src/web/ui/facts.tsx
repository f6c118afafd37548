import type { ComponentChildren, VNode } from 'preact';

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Facts of one thing, each with its name. */
export const Facts = ({ items }: { readonly items: readonly Fact[] }): VNode => (
  <dl class="facts">
    {items.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
