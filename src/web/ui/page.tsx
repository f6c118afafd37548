import type { ComponentChildren, VNode } from 'preact';
import type { Text } from '../../../workflows/kit/text.js';
import { FORM } from '../../locales/forms.js';
import { UI } from '../../locales/ui.js';
import { ASSETS } from '../assets.js';
import { typedIn } from '../forms/typed-text.js';
import { TypedTexts } from '../forms/typed-texts.js';
import type { Reader } from '../reader.js';
import { ErrorSummary, type FieldError } from './errors.js';
import { Footer, Header } from './frame.js';
import { hrefOf } from './href.js';
import { Notice } from './notice.js';
import { OwnWords } from './own-words.js';
import { Before } from './rendered-before.js';

interface PageProps {
  readonly reader: Reader;
  /** The page's heading, and the document's title with what the page belongs to and the product's name. */
  readonly title: string;
  /** The way here from the front page, without this page. Addresses without language. */
  readonly crumbs?: readonly { readonly href: string; readonly label: string }[] | undefined;
  /** The heading, where it is what a body wrote: says in which language it is, when that is not the reader's. */
  readonly named?: Partial<Text> | null | undefined;
  readonly lead?: ComponentChildren;
  /** For tools: tables and grids use the whole width. Else lines are of a length that is good to read. */
  readonly wide?: boolean | undefined;
  /** Beside the heading. */
  readonly actions?: ComponentChildren;
  /** What the reader has just done, and that it worked. */
  readonly notice?: string | undefined;
  /** What is wrong in the page's form. */
  readonly errors?: readonly FieldError[] | undefined;
  /** Between lead and heading: the state of what the page is about. */
  readonly meta?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A whole document but for its doctype. */
export function Page({ reader, title, crumbs = [], lead, wide, actions, notice, errors = [], meta, named, children }: PageProps): VNode {
  const { t, language } = reader;
  // "Withdraw the proposal" says nothing of which one among the tabs of a browser.
  const belongs = crumbs.slice(-1).flatMap(({ label }) => (label === title ? [] : [label]));
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[errors.length > 0 ? t(UI.errorTitle, { title }) : title, ...belongs, 'Edustus'].join(' – ')}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={ASSETS.css} />
        <link rel="icon" type="image/svg+xml" href={ASSETS.icon} />
        <script type="module" src={ASSETS.js} />
      </head>
      <body>
        <a class="skip" href="#main">
          {t(UI.skip)}
        </a>
        <Header reader={reader} />
        {reader.demonstration ? <Demonstration reader={reader} /> : null}
        <div class={wide ? 'in wide' : 'in'}>
          {crumbs.length > 0 ? <Crumbs reader={reader} crumbs={crumbs} /> : null}
          <main id="main" tabindex={-1}>
            {notice ? (
              <Notice kind="success" live>
                {notice}
              </Notice>
            ) : null}
            {reader.formBack ? (
              <Notice kind="warning" live>
                {reader.formBack === 'stale' ? t(FORM.staleBack) : t(FORM.anotherBack, { name: reader.person?.name ?? '' })}
              </Notice>
            ) : null}
            <ErrorSummary reader={reader} errors={errors} />
            <div class="page-head">
              <div>
                <h1>{named ? <OwnWords reader={reader} words={named} inline /> : title}</h1>
                {meta ? <div class="page-meta">{meta}</div> : null}
                {lead ? <p class="lead">{lead}</p> : null}
              </div>
              {actions ? <div class="page-actions">{actions}</div> : null}
            </div>
            {children}
            <Before.Consumer>
              {(before) => (before ? <TypedTexts reader={reader} typed={typedIn(before.unshown, language)} /> : null)}
            </Before.Consumer>
          </main>
        </div>
        <Footer reader={reader} />
      </body>
    </html>
  );
}

const Crumbs = ({ reader, crumbs }: { readonly reader: Reader; readonly crumbs: NonNullable<PageProps['crumbs']> }): VNode => (
  <nav class="crumbs" aria-label={reader.t(UI.crumbs)}>
    <ol>
      {crumbs.map(({ href, label }) => (
        <li key={href}>
          <a href={hrefOf(reader, href)}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);

const Demonstration = ({ reader }: { readonly reader: Reader }): VNode => (
  <aside class="demonstration" aria-label={reader.t(UI.demonstrationName)}>
    <div class="in wide">
      <p>{reader.t(UI.demonstration)}</p>
      <p>
        <a href={hrefOf(reader, '/demonstration')}>{reader.t(UI.personas)}</a>
        <a href={hrefOf(reader, '/mailbox')}>{reader.t(UI.mailbox)}</a>
      </p>
    </div>
  </aside>
);
