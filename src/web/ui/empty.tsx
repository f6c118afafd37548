import type { ComponentChildren, VNode } from 'preact';

/** Where there is nothing yet: says so kindly, and what could be done. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ComponentChildren }): VNode => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
);
