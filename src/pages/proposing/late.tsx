import type { VNode } from 'preact';
import type { ProposalFacts } from '../../../workflows/candidate-proposal/facts.js';
import { rules } from '../../../workflows/candidate-proposal/rules.js';
import { showReason, type Reason } from '../../../workflows/kit/reason.js';
import { reasonsOf } from '../../../workflows/kit/rule.js';
import type { Loaded } from '../../engine/store.js';
import { PROPOSING } from '../../locales/proposing.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';
import { Reasons } from '../../web/ui/reasons.js';

/** Whether a proposal that is sent now arrives after the deadline: the rules are asked. */
export const arrivesLate = (facts: Loaded): boolean =>
  facts['arrivedAt'] === null &&
  rules.afterClosing.every((rule) => rule.check(facts as unknown as ProposalFacts, { type: 'SUBMIT' }).length === 0);

/** Why a draft that would arrive late cannot be admitted either. None: it can still be, or it arrives in time. */
export const whyTooLate = (facts: Loaded): readonly Reason[] =>
  arrivesLate(facts) ? reasonsOf(rules.callUndecided, facts as unknown as ProposalFacts, {}) : [];

interface LateProps {
  readonly reader: Reader;
  readonly tooLate?: readonly Reason[];
}
/** It is taken, and kept as late, or is too late for that as well: said where one begins, and again before one sends. */
export const Late = ({ reader, tooLate = [] }: LateProps): VNode => (
  <Notice kind="warning" title={reader.t(PROPOSING.lateTitle)}>
    <LateInWords reader={reader} tooLate={tooLate} />
  </Notice>
);

export const LateInWords = ({ reader, tooLate = [] }: LateProps): VNode =>
  tooLate.length === 0 ? (
    <p>{reader.t(PROPOSING.late)}</p>
  ) : (
    <Reasons reader={reader} reasons={tooLate.map((reason) => showReason(reason, reader.language))} />
  );
