import { isId } from '../../../workflows/kit/fields.js';

/** A thing as a page showed it: what is sent to it is refused as stale once somebody else has changed it. */
export interface AsShown {
  readonly id: string;
  readonly version: number;
}

/** As a button or a hidden field says it, where one form is about several things. */
export const asShown = ({ id, version }: AsShown): string => `${id}@${version}`;

/** What such a text says; null for any other. */
export function shownIn(text: string | undefined): AsShown | null {
  const [, id = '', version] = /^([^@]*)@(\d{1,9})$/.exec(text ?? '') ?? [];
  return isId(id) ? { id, version: Number(version) } : null;
}
