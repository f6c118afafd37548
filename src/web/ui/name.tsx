import type { VNode } from 'preact';

/** The name of a person or an organisation, as they write it: in its own direction, whatever stands around it. */
export const Name = ({ children }: { readonly children: string }): VNode => <bdi>{children}</bdi>;
