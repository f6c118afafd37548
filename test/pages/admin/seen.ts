import type { Seen } from '../../support/visitor.js';

/** The words of a page, those of each element apart. */
export const textOf = (page: Seen): string =>
  (page.root.querySelector('main')?.innerHTML ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:])/g, '');
export const linkTo = (page: Seen, words: string): string => {
  const link = page.root.querySelectorAll('main a').find((a) => a.text.trim() === words);
  if (!link) throw new Error(`no link ${words} on ${page.path}`);
  return link.getAttribute('href') ?? '';
};
