import type { Actor } from '../../workflows/kit/policy.js';
import type { Language, Text, TextValue } from '../../workflows/kit/text.js';

/** Words of one area of the pages. */
export type Texts = Readonly<Record<string, Text>>;

/** One entry of the navigation. `href` is without the language. */
export interface NavItem {
  readonly href: string;
  readonly label: Text;
}

/** Who reads a page, in which language, and what every view needs to be told about the request. */
export interface Reader {
  readonly language: Language;
  /** A text in the reader's language, its placeholders filled; instants in Helsinki time. */
  readonly t: (text: Text, values?: Readonly<Record<string, TextValue>>) => string;
  /** The address of a path of ours in the reader's language: `/bodies/…` becomes `/fi/bodies/…`. */
  readonly to: (path: string) => string;
  /** The clock's instant. */
  readonly now: Date;
  readonly actor: Actor;
  /** Who has signed in; null for the public. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** Path and query of this page without the language, for the same page in another. */
  readonly path: string;
  /** What every form sends along, so that no other site can send it. */
  readonly csrf: string;
  /** The form of this page was sent before and stands here again: it was stale, or somebody else had written it. The page says so. */
  readonly formBack?: 'stale' | 'another' | undefined;
  readonly nav: readonly NavItem[];
  /** The demonstration is loaded: pages say so, and offer its mailbox and personas. */
  readonly demonstration: boolean;
}
