import type { VNode } from 'preact';
import { DECIDING } from '../../locales/deciding.js';
import type { Reader } from '../../web/reader.js';
import { Badge } from '../../web/ui/badge.js';
import type { StateNames } from './decision-model.js';

interface Given {
  readonly reader: Reader;
  readonly names: StateNames;
  /** State of the consent; null where nobody is asked. */
  readonly consent: string | null;
}

/** That a candidate has not consented, and how the consent stands; nothing where it is given or nobody is asked. */
export const NoConsentBadge = ({ reader: { t }, names, consent }: Given): VNode | null =>
  consent === null || consent === 'given' ? null : <Badge tone="warn">{t(DECIDING.noConsent, { state: names.consent(consent) })}</Badge>;

/** The same in a line of its own. */
export const NoConsent = (given: Given): VNode | null =>
  NoConsentBadge(given) && (
    <p>
      <NoConsentBadge {...given} />
    </p>
  );
