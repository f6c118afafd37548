import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon.js';

interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
  /** Told by a screen reader when the page is shown: for what the reader has just done. */
  readonly live?: boolean | undefined;
}

/** A message that stands out. What it says stands in its words: its colour and its sign only repeat it. */
export const Notice = ({ kind, title, children, live }: NoticeProps): VNode => (
  <div class={`notice ${kind}`} role={live ? 'status' : undefined}>
    <Icon name={kind} />
    <div class="notice-body">
      {title ? <p class="notice-title">{title}</p> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
);
