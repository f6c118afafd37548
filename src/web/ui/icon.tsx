import type { VNode } from 'preact';

export type IconName = 'info' | 'success' | 'warning' | 'error' | 'external';

const PATHS: Readonly<Record<IconName, string>> = {
  info: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm-1 3.7h2v2H9Zm0 3.6h2v6H9Z',
  success: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm-1.2 12.3L5 10l1.5-1.5 2.3 2.3 4.9-4.9 1.5 1.5Z',
  warning: 'M10 1.6.9 18h18.2ZM9 7.6h2v5H9Zm0 6.3h2v2H9Z',
  error: 'M6.2 1.5 1.5 6.2v7.6l4.7 4.7h7.6l4.7-4.7V6.2l-4.7-4.7ZM9 5h2v6.4H9Zm0 7.8h2v2H9Z',
  external: 'M11 3h6v6h-2V6.4l-6.3 6.3-1.4-1.4L13.6 5H11ZM4 5h4v2H5v8h8v-3h2v5H3V5Z',
};

/** A sign beside words that say the same: nobody needs to see it. */
export const Icon = ({ name }: { readonly name: IconName }): VNode => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="currentColor" fill-rule="evenodd" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
