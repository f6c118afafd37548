import type { VNode } from 'preact';
import { SIGN_IN } from '../../locales/signing-in.js';
import type { Reader } from '../../web/reader.js';
import { LinkButton } from '../../web/ui/button.js';
import { Page } from '../../web/ui/page.js';

/** On the way to the identity provider: the browser goes by itself, and the button is for those whose browser does not. */
export const leadOnPage = (reader: Reader, href: string): VNode => (
  <Page reader={reader} title={reader.t(SIGN_IN.leadsOn)} lead={reader.t(SIGN_IN.leadsOnMore)}>
    <p>
      <LinkButton href={href}>{reader.t(SIGN_IN.leadsGo)}</LinkButton>
    </p>
  </Page>
);

/** The same after signing out here. */
export const leadOutPage = (reader: Reader, href: string): VNode => (
  <Page reader={reader} title={reader.t(SIGN_IN.leadsOut)} lead={reader.t(SIGN_IN.leadsOutMore)}>
    <p>
      <LinkButton href={href}>{reader.t(SIGN_IN.leadsGo)}</LinkButton>
    </p>
  </Page>
);
