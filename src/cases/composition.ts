import type { Case } from './format.js';
import type { Performance } from './performance.js';
import { fillSay, inLanguage, valueInWords } from './say.js';
import { WORDS } from './words.js';

/** One seat of the final composition, with names in the story's language. `from` and `to` are inclusive days. */
export interface Row {
  /** The seat's key in the case. */
  readonly seat: string;
  readonly role: string;
  readonly constituency: string;
  readonly subRegion: string | null;
  /** Null: vacant. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
}
interface SeatShown {
  readonly seat: string;
  readonly role: string;
  readonly constituency: unknown;
  readonly subRegion: unknown;
  readonly person: { readonly name: string } | null;
  readonly organisation: { readonly name: unknown } | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The composition that the case ends with, as anybody reads it from the API, in the order of the seats. */
export async function compositionOf(performance: Performance): Promise<Row[]> {
  const { composition, language, records } = performance.played;
  const id = performance.id('bodies', composition.body);
  const { status, body } = await performance.request('GET', `/bodies/${id}/composition?on=${composition.on}`, undefined, null);
  if (status !== 200) throw new Error(`The composition could not be read: ${status} ${JSON.stringify(body)}`);
  const order = Object.keys(records.seats);
  const place = (row: Row): number => Number(records.seats[row.seat]?.['ordinal'] ?? order.indexOf(row.seat) + 1);
  return (body as { seats: SeatShown[] }).seats
    .map(({ seat, role, constituency, subRegion, person, organisation, from, to }) => ({
      seat: performance.keyOf('seats', seat),
      role,
      constituency: inLanguage(constituency, language),
      subRegion: subRegion ? inLanguage(subRegion, language) : null,
      person: person?.name ?? null,
      organisation: organisation ? inLanguage(organisation.name, language) : null,
      from,
      to,
    }))
    .sort((a, b) => place(a) - place(b));
}

/** The composition as the last lines of the story. */
export function compositionLines(played: Case, rows: readonly Row[]): string[] {
  const { language, calendar, composition } = played;
  const words = WORDS[language];
  const values: Readonly<Record<string, string>> = {
    body: inLanguage(played.records.bodies[composition.body]?.['name'], language),
    on: valueInWords(composition.on, language, calendar),
  };
  const range = ({ from, to }: Row): string =>
    from ? `, ${valueInWords(from, language, calendar)}–${to ? valueInWords(to, language, calendar) : ''}` : '';
  return [
    fillSay(words.composition, (name) => values[name]),
    ...rows.map((row) => {
      const seat = [row.constituency, row.subRegion, words.seatRoles[row.role] ?? row.role].filter(Boolean).join(', ');
      const organisation = row.organisation ? ` (${row.organisation})` : '';
      return `    ${seat}: ${row.person === null ? words.vacant : `${row.person}${organisation}${range(row)}`}`;
    }),
  ];
}
