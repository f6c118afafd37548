import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { Days, OwnWords } from '../../desk/told.js';
import { UI_LISTS } from '../../locales/desk.js';
import type { Reader } from '../../web/reader.js';
import { ownText } from '../../web/words.js';

interface Choice {
  /** With its language. */
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}
/** Ways to see less of a list: links, so that each has an address. */
export const Choices = ({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }): VNode => (
  <nav class="choices" aria-label={label}>
    <ul>
      {choices.map(({ href, label: words, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

interface PagesProps {
  readonly reader: Reader;
  readonly page: number;
  readonly pages: number;
  /** Address of a page, without language. */
  readonly href: (page: number) => string;
}
/** The pages of a long list. */
export function PageLinks({ reader: { t, to }, page, pages, href }: PagesProps): VNode | null {
  if (pages <= 1) return null;
  return (
    <nav class="links" aria-label={t(UI_LISTS.pages)}>
      {page > 1 ? <a href={to(href(page - 1))}>{t(UI_LISTS.previous)}</a> : null}
      <span>{t(UI_LISTS.page, { page, pages })}</span>
      {page < pages ? <a href={to(href(page + 1))}>{t(UI_LISTS.next)}</a> : null}
    </nav>
  );
}

/** A term or another range of days with its name, if it has one: `2. toimikausi (1.1.2021–31.12.2023)`. */
export function daysOf(reader: Reader, { name, from, to }: Days & { readonly name?: OwnWords | null }): string {
  const { language } = reader;
  const days = `${dayInWords(from, language)}–${to === null ? '' : dayInWords(to, language)}`;
  const own = ownText(reader, name);
  return own ? `${own} (${days})` : days;
}
