import type { VNode } from 'preact';
import { HiddenField } from '../../web/ui/form.js';

/** Where on the list a form stands, to come back to it. */
export interface PlaceInList {
  readonly state: string | null;
  readonly page: number;
}
export const Place = ({ state, page }: PlaceInList): VNode => (
  <>
    {state === null ? null : <HiddenField name="state" value={state} />}
    {page === 1 ? null : <HiddenField name="page" value={String(page)} />}
  </>
);
