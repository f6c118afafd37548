import type { VNode } from 'preact';
import type { Text } from '../../workflows/kit/text.js';
import type { Problem } from '../api/problems.js';
import { ERRORS } from '../locales/errors.js';
import type { Reader } from './reader.js';
import { LinkButton } from './ui/button.js';
import { Page } from './ui/page.js';
import { Reasons } from './ui/reasons.js';

const TITLES: Readonly<Record<number, Text>> = {
  403: ERRORS.forbidden,
  404: ERRORS.notFound,
  409: ERRORS.refused,
  410: ERRORS.gone,
  413: ERRORS.tooLarge,
  429: ERRORS.tooMany,
};

/** What helps, by the name of the problem. */
const HELP: Readonly<Record<string, Text>> = {
  'not-found': ERRORS.notFoundHelp,
  'stale-form': ERRORS.staleFormHelp,
  'too-large': ERRORS.tooLargeHelp,
  'too-many-requests': ERRORS.tooManyHelp,
  'unsupported-media-type': ERRORS.unreadableHelp,
};

/** What went wrong, why, and where to go from here. @param after seconds until too many requests are forgotten */
export function errorPage(reader: Reader, { status, title, detail, type, reasons = [] }: Problem, after = 60): VNode {
  const { t } = reader;
  const asked = status === 404 && reader.path.startsWith('/consent/');
  const help = asked ? ERRORS.brokenLinkHelp : (HELP[type.split('/').at(-1) ?? ''] ?? (status >= 500 ? ERRORS.faultHelp : null));
  return (
    <Page
      reader={reader}
      title={t(
        asked
          ? ERRORS.brokenLink
          : type === '/problems/stale-form'
            ? ERRORS.staleForm
            : (TITLES[status] ?? (status >= 500 ? ERRORS.fault : ERRORS.refused)),
      )}
    >
      {reasons.length > 0 ? <Reasons reader={reader} reasons={reasons} /> : <p>{help ? t(help, { after }) : (detail ?? title)}</p>}
      {status !== 404 || asked ? null : (
        <p>{reader.person ? t(ERRORS.signedInAs, { name: reader.person.name }) : t(ERRORS.signInPerhaps)}</p>
      )}
      <p class="actions">
        {status === 404 || (reader.person === null && status === 403) ? (
          <LinkButton href={reader.to(`/sign-in?next=${encodeURIComponent(asked ? '/me' : reader.path)}`)}>
            {t(reader.person ? ERRORS.signInAsAnother : ERRORS.signIn)}
          </LinkButton>
        ) : null}
        <LinkButton href={reader.to('/')} kind="secondary">
          {t(ERRORS.toFront)}
        </LinkButton>
      </p>
    </Page>
  );
}
