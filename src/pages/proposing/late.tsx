import type { VNode } from 'preact';
import { PROPOSING } from '../../locales/proposing.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';

/** It is taken, and kept as late: said where one begins, and again before one sends. */
export const Late = ({ reader: { t } }: { reader: Reader }): VNode => (
  <Notice kind="warning" title={t(PROPOSING.lateTitle)}>
    <p>{t(PROPOSING.late)}</p>
  </Notice>
);
