import type { VNode } from 'preact';
import { PROPOSING } from '../../locales/proposing.js';
import type { Reader } from '../../web/reader.js';
import { SelectField } from '../../web/ui/form.js';

/** Choices offered at once: more than that nobody ranks. */
const MOST_CHOICES = 5;

interface RankedProps {
  readonly reader: Reader;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The preferred one first. */
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}
/** Seats in the order of preference. Fields of one name: their order is the ranking. Ids must differ, so all but the first have their own. */
export const RankedSeats = ({ reader, name, options, chosen, error }: RankedProps): VNode => (
  <>
    {Array.from({ length: Math.min(Math.max(MOST_CHOICES, chosen.length), options.length) }, (_, n) => (
      <SelectField
        key={n}
        reader={reader}
        name={name}
        {...(n === 0 ? {} : { id: `f-${name}-${n + 1}` })}
        label={reader.t(PROPOSING.choice, { n: n + 1 })}
        required={n === 0}
        value={chosen[n] ?? ''}
        error={n === 0 ? error : undefined}
        blank={reader.t(n === 0 ? PROPOSING.chooseSeat : PROPOSING.noSeat)}
        options={options}
      />
    ))}
  </>
);
