import type { VNode } from 'preact';
import type { Language } from '../../../workflows/kit/text.js';
import { momentInWords } from '../../../workflows/kit/time-words.js';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Empty } from '../../web/ui/empty.js';
import { Form, TextField } from '../../web/ui/form.js';
import { Page } from '../../web/ui/page.js';

export interface MailShown {
  readonly id: string;
  readonly to: string;
  readonly at: Date;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  readonly link: string | null;
  /** Who must sign in before the link opens: where it leads, and the address of a recipient who can; null where the link itself lets in. */
  readonly opener: { readonly path: string; readonly address: string | null } | null;
}

/** Letters, newest first; each opens where it stands. */
export const mailboxPage = (reader: Reader, mails: readonly MailShown[], who: string | null): VNode => {
  const { t } = reader;
  return (
    <Page reader={reader} title={t(SIGN_IN.mailbox)} lead={t(SIGN_IN.mailboxLead)}>
      <Form reader={reader} action="/mailbox" method="get" submit={t(SIGN_IN.find)} kind="secondary">
        <TextField reader={reader} name="who" label={t(SIGN_IN.whose)} value={who ?? ''} />
      </Form>
      {mails.length === 0 ? <Empty title={t(SIGN_IN.noLetters)} /> : null}
      <ul class="plain">
        {mails.map(({ id, to, at, subject, text, language, link, opener }) => (
          <li key={id}>
            <details>
              <summary>
                <strong lang={language}>{subject}</strong>
                <br />
                {t(SIGN_IN.to, { to })}, {momentInWords(at, reader.language, 'Europe/Helsinki')}
              </summary>
              <p class="prose" lang={language}>
                {text}
              </p>
              {link === null ? null : (
                <p>
                  <LinkButton href={link} kind="secondary">
                    {t(SIGN_IN.openLink)}
                  </LinkButton>
                </p>
              )}
              {opener === null ? null : <Opener reader={reader} opener={opener} />}
            </details>
          </li>
        ))}
      </ul>
    </Page>
  );
};

const Opener = ({ reader: { t, to }, opener: { path, address } }: { reader: Reader; opener: NonNullable<MailShown['opener']> }): VNode => (
  <div class="hint">
    <p>{t(SIGN_IN.letterNeeds)}</p>
    <p class="links">
      <a href={to(`/demonstration?${new URLSearchParams({ next: path }).toString()}`)}>{t(SIGN_IN.letterPersona)}</a>
      {address === null ? null : (
        <a href={to(`/sign-in?${new URLSearchParams({ next: path, email: address }).toString()}`)}>{t(SIGN_IN.letterSignIn)}</a>
      )}
    </p>
  </div>
);
