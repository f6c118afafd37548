import type { ComponentChildren, VNode } from 'preact';
import type { PublicBody, PublicSeat } from '../../desk/public-body.js';
import { BODY } from '../../locales/public/body.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { Name } from '../../web/ui/name.js';
import { OwnWords } from '../../web/ui/own-words.js';
import { ownText } from '../../web/words.js';
import { nthOf } from '../instances/labels.js';
import type { Composition, Place, Sector, SeatRow } from './composition.js';
import { daysFor } from './words.js';

interface CompositionProps {
  readonly reader: Reader;
  readonly body: Pick<PublicBody, 'deputyMode'>;
  readonly composition: Composition;
}
/** What every row is told. */
interface Shown {
  readonly reader: Reader;
  readonly day: (day: string) => string;
  /** Which columns there are besides sector and member. */
  readonly subRegions: boolean;
  readonly deputies: boolean;
  readonly label: Readonly<Record<'subRegion' | 'member' | 'deputy', string>>;
}

/** Who sits where: a row per seat, its deputies beside it; on a narrow screen a card per sector. */
export function CompositionTable({ reader, body, composition: { sectors, deputies, vacant, seats } }: CompositionProps): VNode {
  const { t } = reader;
  if (seats === 0) return <p>{t(BODY.noSeats)}</p>;
  const places = sectors.flatMap((sector) => sector.places);
  const shown: Shown = {
    reader,
    day: daysFor(reader),
    subRegions: places.some(({ subRegion }) => subRegion !== null),
    deputies: places.some((place) => place.deputies.length > 0 || place.rows.some((row) => row.deputies.length > 0)),
    label: {
      subRegion: t(BODY.subRegion),
      member: t(BODY.member),
      deputy: t(body.deputyMode === 'personal' ? BODY.personal : BODY.deputy),
    },
  };
  return (
    <>
      <p>{vacant.length === 0 ? t(BODY.allFilled, { count: seats }) : t(BODY.filled, { count: seats, filled: seats - vacant.length })}</p>
      <div class="table-region" role="region" aria-label={t(BODY.composition)} tabindex={0}>
        <table class="table roster" role="table">
          <caption class="vh">{t(BODY.composition)}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {head(t(BODY.sector))}
              {shown.subRegions ? head(shown.label.subRegion) : null}
              {head(shown.label.member)}
              {shown.deputies ? head(shown.label.deputy) : null}
            </tr>
          </thead>
          {sectors.map((sector) => sectorRows(shown, sector))}
        </table>
      </div>
      {deputies.length === 0 ? null : (
        <>
          <h3>{t(BODY.inOrder)}</h3>
          {inOrder(shown, deputies)}
        </>
      )}
      {vacant.length === 0 ? null : (
        <>
          <h3>{t(BODY.vacancies)}</h3>
          <ul>
            {vacant.map((seat) => (
              <li key={seat.id}>{seatInWords(reader, seat)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const head = (label: string): VNode => (
  <th role="columnheader" scope="col">
    {label}
  </th>
);
const heightOf = ({ rows }: Place): number => Math.max(rows.length, 1);

function sectorRows(shown: Shown, { name, places }: Sector): VNode {
  const own = (
    <th role="rowheader" scope="rowgroup" rowspan={places.reduce((sum, place) => sum + heightOf(place), 0)}>
      <OwnWords reader={shown.reader} words={name} inline />
    </th>
  );
  return (
    <tbody role="rowgroup">
      {places.map((place, n) => {
        const rows: readonly (SeatRow | null)[] = place.rows.length === 0 ? [null] : place.rows;
        return rows.map((row, m) => seatRow(shown, place, row, { first: m === 0, before: n === 0 && m === 0 ? own : null }));
      })}
    </tbody>
  );
}

/** @param row null: the place has deputies only */
function seatRow(shown: Shown, place: Place, row: SeatRow | null, at: { readonly first: boolean; readonly before: VNode | null }): VNode {
  const { reader, subRegions, label } = shown;
  const height = heightOf(place);
  // Deputies of the whole place stand once, beside all of its rows; where seats have their own besides, after those of the first.
  const shared = place.deputies.length > 0 && place.rows.every((one) => one.deputies.length === 0);
  const deputies = [...(row?.deputies ?? []), ...(at.first ? place.deputies : [])];
  return (
    <tr role="row">
      {at.before}
      {subRegions && at.first ? (
        <td role="cell" data-label={label.subRegion} class={place.subRegion === null ? 'nothing' : undefined} rowspan={height}>
          <div>
            <OwnWords reader={reader} words={place.subRegion} inline />
          </div>
        </td>
      ) : null}
      {cell(row?.seat.role === 'expert' ? reader.t(BODY.expert) : label.member, row && sitter(shown, row.seat))}
      {shown.deputies && (at.first || !shared)
        ? cell(
            label.deputy,
            deputies.length > 1 ? inOrder(shown, deputies) : deputies.map((one) => sitter(shown, one)),
            shared ? height : 1,
          )
        : null}
    </tr>
  );
}

function cell(label: string, value: ComponentChildren, rowspan = 1): VNode {
  const nothing = value === null || (Array.isArray(value) && value.length === 0);
  return (
    <td role="cell" data-label={label} class={nothing ? 'nothing' : undefined} rowspan={rowspan > 1 ? rowspan : undefined}>
      <div>{nothing ? '–' : value}</div>
    </td>
  );
}

const inOrder = (shown: Shown, deputies: readonly PublicSeat[]): VNode => (
  <ol class="roster-order">
    {deputies.map((seat) => (
      <li key={seat.id}>{sitter(shown, seat)}</li>
    ))}
  </ol>
);

/** Who sits in a seat, for whom and until when; or that nobody does, or that it is not told yet. */
function sitter({ reader, day }: Shown, { holder, unpublished, role, position }: PublicSeat): VNode {
  const { t } = reader;
  const further: readonly ComponentChildren[] = [
    role === 'expert' ? t(BODY.expert) : null,
    ownText(reader, position),
    holder?.organisation ? <Name>{holder.organisation.name}</Name> : null,
    holder?.to ? t(BODY.until, { to: day(holder.to) }) : null,
  ].filter(Boolean);
  return (
    <p class="sitter">
      {holder ? (
        <strong>
          <Name>{holder.person.name}</Name>
        </strong>
      ) : unpublished ? (
        <em class="badge info">{t(BODY.unpublished)}</em>
      ) : (
        <em class="badge warn">{t(BODY.vacant)}</em>
      )}
      {further.length === 0 ? null : <span>{further.flatMap((one, n) => (n === 0 ? [one] : [', ', one]))}</span>}
    </p>
  );
}

/** `Nuorisojärjestöt, Forssan seutu: varajäsen`. */
export function seatInWords(
  reader: Reader,
  { constituency, subRegion, role, alike }: Pick<PublicSeat, 'constituency' | 'subRegion' | 'role' | 'alike'>,
): string {
  const place = [constituency, subRegion].flatMap((words) => ownText(reader, words) || []).join(', ');
  return `${place}: ${reader.t(valueWords('seat.role', role))}${nthOf(alike)}`;
}
