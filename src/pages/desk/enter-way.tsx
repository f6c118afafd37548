import type { VNode } from 'preact';
import { reasonsToEnter, type CallKnown } from '../../../workflows/candidate-proposal/beginning.js';
import { showReason, type ReasonShown } from '../../../workflows/kit/reason.js';
import type { Reader } from '../../web/reader.js';
import { Action } from '../../web/ui/action.js';

interface CallEntered extends Pick<CallKnown, 'state' | 'opensAt' | 'closesAt'> {
  readonly id: string;
}

/** Why nothing that came another way can be entered in a call; none: it can. */
export const whyNotEnter = ({ now, language }: Reader, call: Omit<CallEntered, 'id'>): ReasonShown[] =>
  reasonsToEnter(call, now).map((reason) => showReason(reason, language));

interface EnterWayProps {
  readonly reader: Reader;
  readonly call: CallEntered;
  readonly label: string;
  /** Left out: a link among others. */
  readonly kind?: 'secondary';
}
/** The way to where a proposal that came another way is entered; or why there is none. */
export function EnterWay({ reader, call, label, kind }: EnterWayProps): VNode {
  const reasons = whyNotEnter(reader, call);
  const href = `/calls/${call.id}/enter`;
  if (kind === undefined && reasons.length === 0) return <a href={reader.to(href)}>{label}</a>;
  return <Action reader={reader} href={href} label={label} allowed={reasons.length === 0} reasons={reasons} kind={kind} />;
}
