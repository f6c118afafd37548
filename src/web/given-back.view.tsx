import type { VNode } from 'preact';
import { ERRORS } from '../locales/errors.js';
import type { FormBody } from './forms/body.js';
import { SendAgain } from './forms/send-again.js';
import type { Reader } from './reader.js';
import { Page } from './ui/page.js';

/** Too many requests came from the address: the form waits on this page. @param after in how many seconds it may be sent */
export const waitPage = (reader: Reader, form: FormBody, after: number): VNode => (
  <Page reader={reader} title={reader.t(ERRORS.tooMany)}>
    <p>{reader.t(ERRORS.tooManyForm, { after })}</p>
    <SendAgain reader={reader} form={form} />
  </Page>
);

/** The session is over and the form is not kept: it waits on this page while its writer signs in on another. */
export const signInAsidePage = (reader: Reader, form: FormBody, page: string): VNode => (
  <Page reader={reader} title={reader.t(ERRORS.signInFirst)}>
    <p>{reader.t(ERRORS.signInAside)}</p>
    <p>
      <a href={reader.to(`/sign-in?next=${encodeURIComponent(page)}`)} target="_blank" rel="noopener">
        {reader.t(ERRORS.signInInTab)}
      </a>
    </p>
    <SendAgain reader={reader} form={form} />
  </Page>
);
