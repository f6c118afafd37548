import type { VNode } from 'preact';
import type { ChoosableSeat } from '../../desk/call-choices.js';
import { EDITOR } from '../../locales/call-editor.js';
import { fieldWords } from '../../locales/fields.js';
import { valueWords } from '../../locales/values.js';
import { messageFor } from '../../web/forms/problems.js';
import type { Reader } from '../../web/reader.js';
import { NumberField } from '../../web/ui/form.js';
import { Group, Hint } from '../../web/ui/field.js';
import { ownText } from '../../web/words.js';
import { capital } from '../public/words.js';
import { callField, type Given } from './editor-field.js';
import { nthOf } from '../instances/labels.js';

/** Seats of one constituency, in the order of lists. */
interface Constituency {
  readonly name: string;
  readonly seats: readonly ChoosableSeat[];
}

/** The body's seats to choose from, by constituency. */
export function SeatChecks({ reader, model }: Given): VNode {
  const { t, to } = reader;
  const { choices, values, problems } = model;
  const chosen = new Set(values.all('seats'));
  const words = fieldWords('nomination-call', 'AMEND', 'seats');
  const first = choices.seats[0]?.id;
  return (
    <section>
      <h2 id="seats-title">{t(EDITOR.seats)}</h2>
      {choices.seats.length === 0 ? (
        <p>
          {t(EDITOR.noSeats)} <a href={to(`/bodies/${choices.body.id}/seats`)}>{t(EDITOR.addSeats)}</a>
        </p>
      ) : (
        <Group
          reader={reader}
          id="f-seats"
          legend={t(words.label)}
          {...(words.hint ? { hint: t(words.hint) } : {})}
          {...(messageFor(problems, 'seats') === undefined ? {} : { error: messageFor(problems, 'seats') })}
        >
          <div class="columns">
            {byConstituency(reader, choices.seats).map(({ name, seats }) => (
              <Group key={name} reader={reader} legend={`${name} – ${countsOf(reader, seats)}`}>
                {seats.map((seat) => (
                  <SeatCheck key={seat.id} reader={reader} seat={seat} checked={chosen.has(seat.id)} first={seat.id === first} />
                ))}
              </Group>
            ))}
          </div>
        </Group>
      )}
    </section>
  );
}

function byConstituency(reader: Reader, seats: readonly ChoosableSeat[]): readonly Constituency[] {
  const groups = new Map<string, ChoosableSeat[]>();
  for (const seat of seats) {
    const name = ownText(reader, seat.constituency);
    groups.set(name, [...(groups.get(name) ?? []), seat]);
  }
  return [...groups].map(([name, some]) => ({ name, seats: some }));
}

function countsOf({ t }: Reader, seats: readonly ChoosableSeat[]): string {
  const count = (role: string): number => seats.filter((seat) => seat.role === role).length;
  const counts = { members: count('member'), deputies: count('deputy'), experts: count('expert') };
  return t(counts.experts > 0 ? EDITOR.countsWithExperts : EDITOR.counts, counts);
}

const SeatCheck = ({ reader, seat, checked, first }: { reader: Reader; seat: ChoosableSeat; checked: boolean; first: boolean }): VNode => {
  const { t } = reader;
  const id = first ? 'f-seats-0' : `f-seats-${seat.id}`;
  const place = [seat.subRegion, seat.position].flatMap((words) => ownText(reader, words) || []);
  const told = [
    seat.heldBy ? t(EDITOR.heldBy, { name: seat.heldBy.name }) : t(EDITOR.vacant),
    ...(seat.called ? [t(EDITOR.calledBy, { call: ownText(reader, seat.called.title) })] : []),
    ...(seat.nominator ? [t(EDITOR.nominatorIs, { name: seat.nominator.name })] : []),
    ...(seat.filling === 'open' || seat.nominator ? [] : [`${capital(t(valueWords('filling', seat.filling)))}.`]),
  ];
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        name="seats"
        value={seat.id}
        checked={checked}
        data-counted={seat.role}
        aria-describedby={`${id}-hint`}
      />
      <label for={id}>{[`${t(valueWords('seat.role', seat.role))}${nthOf(seat.alike)}`, ...place].join(', ')}</label>
      <Hint id={id}>{told.join(' ')}</Hint>
    </div>
  );
};

/** The size as it was decided, each number with what the chosen seats come to. */
export function SizeFields(given: Given): VNode {
  const { reader, model } = given;
  const { t } = reader;
  const chosen = model.values.all('seats');
  const count = (role: string): number => model.choices.seats.filter((seat) => seat.role === role && chosen.includes(seat.id)).length;
  const size = (name: string, role: string): VNode => (
    <NumberField {...callField(given, name)} required hint={<CountNow reader={reader} role={role} count={count(role)} />} />
  );
  return (
    <Group reader={reader} id="f-size" legend={t(EDITOR.size)} hint={t(EDITOR.sizeHint)}>
      {size('declaredMembers', 'member')}
      {size('declaredDeputies', 'deputy')}
      {model.choices.seats.some(({ role }) => role === 'expert') || model.facts.declaredExperts > 0
        ? size('declaredExperts', 'expert')
        : null}
    </Group>
  );
}

/** How many seats of a role are ticked. The script counts along; without it the number is that of when the page was made, and says so. */
const CountNow = ({ reader: { t }, role, count }: { reader: Reader; role: string; count: number }): VNode => (
  <span data-counts={role} data-counts-text={t(EDITOR.suggestion, { count: '{count}' })}>
    {t(EDITOR.suggestionThen, { count })}
  </span>
);
