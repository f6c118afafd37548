import type { VNode } from 'preact';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { Days, OwnWords, SeatLabel } from '../../desk/told.js';
import { MINE } from '../../locales/mine.js';
import type { Reader } from '../../web/reader.js';
import { ownText } from '../../web/words.js';
import { seatName } from '../proposing/step-fields.js';
import { rangeInWords } from '../public/words.js';

/** `1.1.2021–31.12.2023`, and an open end. */
export const daysInWords = (reader: Reader, { from, to }: Days): string =>
  to === null ? reader.t(MINE.fromOn, { from: dayInWords(from, reader.language) }) : rangeInWords(reader, { from, to });

/** A body's own words as plain text, for headings and links. */
export const plain = (reader: Reader, words: OwnWords | null | undefined): string => ownText(reader, words);

/** Seats, the preferred one first; one alone needs no number. */
export const Seats = ({ reader, seats }: { reader: Reader; seats: readonly SeatLabel[] }): VNode =>
  seats.length === 1 && seats[0] ? (
    <span>{seatName(reader, seats[0])}</span>
  ) : (
    <ol>
      {seats.map((seat) => (
        <li key={seat.id}>{seatName(reader, seat)}</li>
      ))}
    </ol>
  );

/** A link that telephones or writes. */
export const Reach = ({ email, phone }: { email: string | null; phone: string | null }): VNode | null =>
  email === null && phone === null ? null : (
    <p>
      {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
      {email !== null && phone !== null ? ', ' : null}
      {phone === null ? null : <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
    </p>
  );
