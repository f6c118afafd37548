import { createContext } from 'preact';

/** What is known of a page that has been rendered once already, and is rendered again because of it. */
export interface RenderedBefore {
  /** Where an element stands in the page, by its id; of what is not there, after everything. */
  readonly placeOf: (id: string) => number;
  /** What somebody typed that the page shows nowhere. */
  readonly unshown: URLSearchParams;
}

/** Null while a page is rendered for the first time. */
export const Before = createContext<RenderedBefore | null>(null);
