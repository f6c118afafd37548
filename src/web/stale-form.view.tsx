import type { VNode } from 'preact';
import { ERRORS } from '../locales/errors.js';
import type { TypedText } from './forms/typed-text.js';
import { TypedTexts } from './forms/typed-texts.js';
import type { Reader } from './reader.js';
import { LinkButton } from './ui/button.js';
import { Page } from './ui/page.js';

interface Stale {
  readonly typed: readonly TypedText[];
  /** Address of the page that the form stood on. */
  readonly page: string;
}

/** A form that cannot stand again by itself was stale: its page is opened anew. */
export const staleFormPage = (reader: Reader, { typed, page }: Stale): VNode => (
  <Page reader={reader} title={reader.t(ERRORS.staleForm)}>
    <p>{reader.t(ERRORS.staleFormAgain)}</p>
    <p class="actions">
      <LinkButton href={page}>{reader.t(ERRORS.toForm)}</LinkButton>
    </p>
    <TypedTexts reader={reader} typed={typed} />
  </Page>
);

/** Somebody else is signed in than when the form's page was made. @param again where the form stands again with what was typed, if it does */
export const anotherPersonPage = (reader: Reader, { typed, again, page }: Stale & { readonly again: string | null }): VNode => {
  const { t, to, person } = reader;
  const name = person?.name ?? '';
  const back = again ?? page;
  return (
    <Page reader={reader} title={t(ERRORS.nowSignedInAs, { name })}>
      <p>{t(ERRORS.formOfAnother, { name })}</p>
      <p class="actions">
        <LinkButton href={back}>{t(again ? ERRORS.goOnAs : ERRORS.toFormAs, { name })}</LinkButton>
        <LinkButton href={to(`/sign-in?next=${encodeURIComponent(back.replace(/^\/\w\w(?=\/|$)/, ''))}`)} kind="secondary">
          {t(ERRORS.signInAsAnother)}
        </LinkButton>
      </p>
      <TypedTexts reader={reader} typed={typed} />
    </Page>
  );
};

/** The browser keeps no cookies, without which no form of ours can be sent. */
export const cookiesPage = (reader: Reader, typed: readonly TypedText[]): VNode => (
  <Page reader={reader} title={reader.t(ERRORS.noCookies)}>
    <p>{reader.t(ERRORS.noCookiesHelp)}</p>
    <p class="actions">
      <LinkButton href={reader.to(reader.path)}>{reader.t(ERRORS.tryAgain)}</LinkButton>
    </p>
    <TypedTexts reader={reader} typed={typed} />
  </Page>
);
