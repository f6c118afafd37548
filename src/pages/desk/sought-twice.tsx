import type { VNode } from 'preact';
import type { CallChoices, ChoosableSeat } from '../../desk/call-choices.js';
import { COMING } from '../../locales/call-editor.js';
import type { Reader } from '../../web/reader.js';
import { Notice } from '../../web/ui/notice.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';

interface Seeking {
  readonly seats: readonly string[];
  /** The call that this one takes the place of. */
  readonly supersedes: string | null;
}
type Called = ChoosableSeat & { readonly called: NonNullable<ChoosableSeat['called']> };

/** Seats of a call that another one, which is published and not over, seeks too. */
const soughtTwice = ({ seats }: Pick<CallChoices, 'seats'>, { seats: chosen, supersedes }: Seeking): Called[] =>
  seats.filter(
    (seat): seat is Called =>
      chosen.includes(seat.id) && seat.called !== null && seat.called.state !== 'draft' && seat.called.id !== supersedes,
  );

/** A warning, where a call seeks what another seeks already: it may be meant, and is told before it is published. */
export function soughtTwiceNotice(reader: Reader, choices: Pick<CallChoices, 'seats'>, call: Seeking): VNode | null {
  const { t, language } = reader;
  const twice = soughtTwice(choices, call);
  if (twice.length === 0) return null;
  return (
    <Notice kind="warning" title={t(COMING.soughtTwice, { count: twice.length })}>
      <ul>
        {twice.map((seat) => (
          <li key={seat.id}>{t(COMING.soughtIn, { seat: seatLabel({ ...seat }, language), call: ownText(reader, seat.called.title) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
