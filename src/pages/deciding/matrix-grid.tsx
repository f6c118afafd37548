import type { VNode } from 'preact';
import { isProposedFor } from '../../../workflows/kit/filling.js';
import { MATRIX } from '../../locales/matrix.js';
import { valueWords } from '../../locales/values.js';
import { asShown } from '../../web/forms/as-shown.js';
import type { Reader } from '../../web/reader.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import { Button, LinkButton } from '../../web/ui/button.js';
import { Icon } from '../../web/ui/icon.js';
import { toneOf } from '../../web/ui/tones.js';
import { seatLabel } from '../instances/labels.js';
import { isAllowed, type Cell, type Column, type Line, type MatrixModel } from './matrix-model.js';
import { ruleName } from './rules.js';

interface Given {
  readonly reader: Reader;
  readonly model: MatrixModel;
}

/** The place of a choice on the page: where one is led back to. */
export const cellId = (candidacy: string, seat: string): string => `at-${candidacy}-${seat}`;

/** How a consent stands: one that was not even asked for waits as well. */
export const consentTone = (consent: string | null): Tone => (consent === null ? 'warn' : toneOf('consent', consent));

/** The grid itself; on a phone, a list of seats, each with those who wish for it. One form, whose buttons say what is chosen. */
export const Grid = ({ reader, model }: Given): VNode => {
  const { t } = reader;
  const { lines, columns, matrix } = model;
  return (
    <form action={reader.to(`/calls/${matrix.call.id}/matrix`)} method="post">
      <input type="hidden" name="csrf" value={reader.csrf} />
      <div class="matrix" role="region" aria-label={t(MATRIX.title)} tabindex={0} id="matrix">
        <table role="table">
          <caption class="vh">{t(MATRIX.grid)}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t(MATRIX.seat)}
              </th>
              {columns.map((candidate) => (
                <Head key={candidate.id} reader={reader} candidate={candidate} asks={matrix.call.consentRule !== 'not-asked'} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map((line) => (
              <tr key={line.seat.id} role="row">
                <SeatHead reader={reader} line={line} model={model} />
                {line.cells.map((cell) => (
                  <CellView key={cell.candidate.id} reader={reader} model={model} line={line} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </form>
  );
};

interface HeadGiven {
  readonly reader: Reader;
  readonly candidate: Column;
  /** The call asks for consents: one that is missing is worth telling. */
  readonly asks: boolean;
}
const Head = ({ reader, candidate, asks }: HeadGiven): VNode => {
  const { t, to } = reader;
  const { id, person, organisation, state, stateName, consent, consentName } = candidate;
  return (
    <th role="columnheader" scope="col">
      <a href={to(`/candidacies/${id}/desk`)}>{person.name}</a>
      <span class="matrix-detail">{organisation?.name ?? t(MATRIX.personsOwn)}</span>
      <span class="matrix-detail">
        <Badge tone={toneOf('candidacy', state)}>{t(stateName)}</Badge>{' '}
        {consent === 'given' || (consent === null && !asks) ? null : (
          <Badge tone={consentTone(consent)}>{consentName ? t(MATRIX.consentIs, { state: consentName }) : t(MATRIX.noConsent)}</Badge>
        )}
      </span>
    </th>
  );
};

/** A seat, and how it stands: taken already, put off, somebody else's to fill, proposed for, or waiting. */
const SeatHead = ({ reader, line: { seat, cells }, model }: Given & { line: Line }): VNode => {
  const { t } = reader;
  const proposed = model.matrix.candidates.find(({ id }) => id === seat.proposed);
  const serves = model.matrix.seats.find(({ id }) => id === seat.serves);
  const notes = [
    seat.heldBy ? t(MATRIX.seatHeld, { person: seat.heldBy.name }) : '',
    proposed ? t(proposed.state === 'selected' ? MATRIX.seatSelected : MATRIX.seatProposed, { person: proposed.person.name }) : '',
    seat.deferred ? t(MATRIX.seatDeferred) : '',
    isProposedFor(seat) ? '' : t(MATRIX.seatNotCalled, { how: valueWords('filling', seat.filling) }),
    seat.nominator ? t(MATRIX.seatNominator, { organisation: seat.nominator.name }) : '',
    serves ? t(MATRIX.seatServes, { seat: seatLabel({ ...serves }, reader.language) }) : '',
  ].filter(Boolean);
  const isOpen = !seat.heldBy && !proposed && !seat.deferred && isProposedFor(seat);
  const nobody = cells.every(({ kind }) => kind === 'none');
  return (
    <th role="rowheader" scope="row" class={seat.heldBy || seat.deferred ? 'no' : undefined}>
      {seatLabel({ ...seat }, reader.language)}
      {notes.map((note) => (
        <span key={note} class="matrix-detail">
          {note}
        </span>
      ))}
      {isOpen ? <span class="matrix-detail warn">{t(nobody ? MATRIX.seatNobody : MATRIX.seatOpen)}</span> : null}
    </th>
  );
};

interface CellGiven extends Given {
  readonly line: Line;
  readonly cell: Cell;
}

const CellView = ({ reader, model, line: { seat }, cell }: CellGiven): VNode => {
  const { t } = reader;
  const { candidate, kind, rank, allowed } = cell;
  const { name } = candidate.person;
  if (kind === 'none') return <td role="cell" class="none" />;
  const said = { person: name, seat: seatLabel({ ...seat }, reader.language) };
  const classes = kind === 'taken' ? 'taken' : allowed ? 'wish' : 'no';
  return (
    <td
      role="cell"
      class={classes}
      id={cellId(candidate.id, seat.id)}
      tabindex={-1}
      data-label={`${name}, ${candidate.organisation?.name ?? t(MATRIX.personsOwn)}`}
    >
      {rank === null ? null : <span class="matrix-rank">{t(MATRIX.wish, { rank })}</span>}
      {kind === 'taken' ? (
        <Taken reader={reader} candidate={candidate} said={said} />
      ) : allowed ? (
        <Choose reader={reader} model={model} seat={seat.id} cell={cell} said={said} />
      ) : (
        <Why reader={reader} cell={cell} />
      )}
    </td>
  );
};

type Said = Readonly<Record<'person' | 'seat', string>>;

const Taken = ({ reader, candidate, said }: { reader: Reader; candidate: Column; said: Said }): VNode => (
  <>
    <strong class="matrix-state">
      <Icon name="success" /> {reader.t(candidate.state === 'selected' ? MATRIX.selectedHere : MATRIX.proposedHere)}
    </strong>
    {isAllowed(candidate, 'RETRACT') ? (
      <Button kind="quiet" name="do" value={`RETRACT:${asShown(candidate.facts)}`} label={reader.t(MATRIX.retractFrom, said)}>
        {reader.t(MATRIX.retract)}
      </Button>
    ) : null}
  </>
);

const Choose = ({
  reader,
  model,
  seat,
  cell,
  said,
}: {
  reader: Reader;
  model: MatrixModel;
  seat: string;
  cell: Cell;
  said: Said;
}): VNode => {
  const { t, to } = reader;
  const { candidate, breaks } = cell;
  const look = to(
    `/calls/${model.matrix.call.id}/matrix?candidacy=${candidate.id}&seat=${seat}${model.onlyOpen ? '&show=open' : ''}#effect`,
  );
  return (
    <>
      {model.placing === 'REGISTER' ? (
        <LinkButton kind="secondary" href={look}>
          {t(MATRIX.register)}
        </LinkButton>
      ) : (
        <Button
          kind="secondary"
          name="do"
          value={`PROPOSE:${asShown(candidate.facts)}:${seat}`}
          label={t(candidate.proposedSeat === null ? MATRIX.proposeTo : MATRIX.moveTo, said)}
        >
          {t(candidate.proposedSeat === null ? MATRIX.propose : MATRIX.moveHere)}
        </Button>
      )}
      {breaks.map((effect) => (
        <span key={`${effect.rule}${effect.role ?? ''}`} class="matrix-detail warn">
          {t(MATRIX.wouldBreak, { rule: ruleName(effect) })}
        </span>
      ))}
      {model.placing === 'REGISTER' ? null : (
        <a class="matrix-detail" href={look} aria-label={t(MATRIX.whatIfOf, said)}>
          {t(MATRIX.whatIf)}
        </a>
      )}
    </>
  );
};

/** Why not: what the rules say, or that the candidate is not that far yet. */
const Why = ({ reader, cell: { candidate, reasons } }: { reader: Reader; cell: Cell }): VNode => {
  const { t } = reader;
  const notYet = t(candidate.actions.some(({ type }) => type === 'DEEM_ELIGIBLE') ? MATRIX.notEligibleYet : MATRIX.stateIs, {
    state: candidate.stateName,
  });
  return (
    <>
      {reasons.map(({ code, detail }) => (
        <span key={code} class="matrix-detail">
          {code === 'event-not-possible-here' ? notYet : detail}
        </span>
      ))}
    </>
  );
};
