import { createElement, type FunctionComponent, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fill, type Language } from '../../workflows/kit/text.js';
import type { Reader } from '../../src/web/reader.js';

/** A reader as the pages get one, on a fixed day. */
export const aReader = (language: Language = 'fi', over: Partial<Reader> = {}): Reader => ({
  language,
  t: (text, values) => fill(text, language, values),
  to: (path) => `/${language}${path === '/' ? '' : path}`,
  now: new Date('2021-10-12T09:00:00Z'),
  actor: { kind: 'public' },
  person: null,
  path: '/bodies/1?on=2021-10-12',
  csrf: 'a-token',
  nav: [
    { href: '/', label: { fi: 'Toimielimet', sv: 'Organ', en: 'Bodies' } },
    { href: '/desk', label: { fi: 'Työpöytä', sv: 'Arbetsbord', en: 'Desk' } },
  ],
  demonstration: false,
  ...over,
});

export const reader = aReader();
/** A component with its props, as JSX makes one. */
export const h = <P extends object>(component: (props: P) => VNode | null, props: P): VNode =>
  createElement(component as FunctionComponent<object>, props);
export const html = (view: VNode | null): string => (view === null ? '' : renderToString(view));
/** The opening tag of the element of an id. A value may hold `>`. */
export const tagOf = (page: string, id: string): string =>
  (page.match(/<[a-z]\w*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/g) ?? []).find((tag) => attribute(tag, 'id') === id) ?? '';
export const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
/** What a page says, without its markup. */
export const words = (page: string): string =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
