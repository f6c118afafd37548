import type { ComponentChildren, VNode } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

interface ButtonProps {
  readonly kind?: ButtonKind | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly children: ComponentChildren;
  /** What it does, where its words alone do not say to what. Begins with those words. */
  readonly label?: string | undefined;
}

/** A button that sends the form it stands in. */
export const Button = ({ kind = 'primary', name, value, children, label }: ButtonProps): VNode => (
  <button type="submit" class={`button ${kind}`} name={name} value={value} aria-label={label}>
    {children}
  </button>
);

interface LinkButtonProps {
  /** As the browser needs it: with its language. */
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
}

/** A link to where something is done, of a button's weight. */
export const LinkButton = ({ href, kind = 'primary', children, label }: LinkButtonProps): VNode => (
  <a class={`button ${kind}`} href={href} aria-label={label}>
    {children}
  </a>
);
