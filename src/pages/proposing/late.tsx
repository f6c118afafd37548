import type { VNode } from 'preact';
import type { ProposalFacts } from '../../../workflows/candidate-proposal/facts.js';
import { rules } from '../../../workflows/candidate-proposal/rules.js';
import type { Loaded } from '../../engine/store.js';
import { PROPOSING } from '../../locales/proposing.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';

/** Whether a proposal that is sent now arrives after the deadline: the rules are asked. */
export const arrivesLate = (facts: Loaded): boolean =>
  facts['arrivedAt'] === null &&
  rules.afterClosing.every((rule) => rule.check(facts as unknown as ProposalFacts, { type: 'SUBMIT' }).length === 0);

/** It is taken, and kept as late: said where one begins, and again before one sends. */
export const Late = ({ reader: { t } }: { reader: Reader }): VNode => (
  <Notice kind="warning" title={t(PROPOSING.lateTitle)}>
    <p>{t(PROPOSING.late)}</p>
  </Notice>
);
