import type { VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { BodySeat, Members } from '../../desk/members.js';
import { MEMBERS } from '../../locales/members.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Button } from '../../web/ui/button.js';
import { Table } from '../../web/ui/table.js';
import { ownText } from '../../web/words.js';
import { seatLabel } from '../instances/labels.js';

interface Given {
  readonly reader: Reader;
  readonly members: Members;
  /** Those that are or become vacant. */
  readonly seats: readonly BodySeat[];
}

/**
 * Seats to be filled: those that nothing is to fill come first, each group by the day. What becomes vacant with the term is told apart. Seats that no
 * call is about can be taken into a supplementary one.
 */
export const Vacancies = ({ reader, members, seats }: Given): VNode => {
  const { t, to, language } = reader;
  const place = (seat: BodySeat): string => `${mayBeCalled(seat) ? 0 : 1} ${seat.vacantFrom as string}`;
  const inOrder = [...seats].sort((a, b) => place(a).localeCompare(place(b)));
  const end = members.term?.to ?? null;
  const [early, late] = [inOrder.filter((seat) => !isAfter(seat, end)), inOrder.filter((seat) => isAfter(seat, end))];
  return (
    <section>
      <h2>{t(MEMBERS.vacancies)}</h2>
      <form action={to('/calls/new')} method="get">
        <input type="hidden" name="body" value={members.body.id} />
        <input type="hidden" name="kind" value="supplementary" />
        {members.term ? <input type="hidden" name="term" value={members.term.id} /> : null}
        <Listed reader={reader} members={members} seats={early} />
        {early.some(mayBeCalled) ? (
          <>
            <p class="hint">{t(MEMBERS.newCallHint)}</p>
            <Button kind="secondary">{t(MEMBERS.newCall)}</Button>
          </>
        ) : null}
      </form>
      {late.length === 0 || end === null ? null : <p>{t(MEMBERS.withTerm, { day: dayInWords(end, language), count: late.length })}</p>}
    </section>
  );
};

/** Becomes vacant no sooner than everything else does. */
const isAfter = ({ vacantFrom }: BodySeat, end: string | null): boolean => end !== null && (vacantFrom as string) > end;

const Listed = ({ reader, members, seats }: Given): VNode => {
  const { t, language } = reader;
  return (
    <Table
      caption={t(MEMBERS.vacancies)}
      columns={[
        { key: 'seat', label: t(MEMBERS.seat) },
        { key: 'from', label: t(MEMBERS.vacantFrom) },
        { key: 'how', label: t(MEMBERS.howFilled) },
      ]}
      rows={seats.map((seat) => ({
        key: seat.id,
        cells: {
          seat: seatLabel({ ...seat }, language),
          from: (
            <>
              {t(MEMBERS.since, { day: dayInWords(seat.vacantFrom as string, language) })}
              {seat.now ? <div class="soft">{t(MEMBERS.still, { person: seat.now.person.name })}</div> : null}
            </>
          ),
          how: <Calling reader={reader} seat={seat} today={members.today} />,
        },
      }))}
      empty={<p>{t(MEMBERS.noVacancies)}</p>}
    />
  );
};

/** Seats that proposals are made to, and that no call is about. */
const mayBeCalled = (seat: BodySeat): boolean => seat.call === null && isProposedFor(seat);

/** What is to fill a seat: a call that is under way, another way, or the one to be started. */
const Calling = ({ reader, seat, today }: { reader: Reader; seat: BodySeat; today: string }): VNode => {
  const { t, to, language } = reader;
  if (seat.call) return <a href={to(`/calls/${seat.call.id}`)}>{t(MEMBERS.calledBy, { call: ownText(reader, seat.call.title) })}</a>;
  if (!mayBeCalled(seat)) return <>{t(MEMBERS.notByCall, { how: valueWords('filling', seat.filling) })}</>;
  const id = `seat-${seat.id}`;
  return (
    <div class="choice">
      <input type="checkbox" id={id} name="seats" value={seat.id} checked={(seat.vacantFrom as string) <= today} />
      <label for={id}>
        {t(MEMBERS.chooseSeat)} <span class="vh">{seatLabel({ ...seat }, language)}</span>
      </label>
    </div>
  );
};
