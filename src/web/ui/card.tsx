import type { ComponentChildren, VNode } from 'preact';
import type { Tone } from './badge.js';

interface CardProps {
  readonly title?: ComponentChildren;
  /** Where the title leads, with its language. */
  readonly href?: string | undefined;
  /** Small words below the title: a date, a state. */
  readonly meta?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly tone?: Tone | undefined;
  /** Rank of the title among the page's headings; 3 when nothing is said. */
  readonly level?: 2 | 3 | 4 | undefined;
}

/** One thing among several. */
export function Card({ title, href, meta, children, tone, level = 3 }: CardProps): VNode {
  const Heading = `h${level}` as const;
  return (
    <article class={tone ? `card ${tone}` : 'card'}>
      {title ? <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading> : null}
      {meta ? <div class="card-meta">{meta}</div> : null}
      {children}
    </article>
  );
}

/** Cards beside each other where there is room. */
export const Cards = ({ children }: { readonly children: ComponentChildren }): VNode => <div class="cards">{children}</div>;
