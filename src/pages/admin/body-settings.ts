import { addDays, dateIn, type LocalDate } from '../../../workflows/kit/local-time.js';
import { dayInWords } from '../../../workflows/kit/time-words.js';
import type { BodyFacts, BodyPeriod } from '../../../workflows/records/body.js';
import type { Loaded } from '../../engine/store.js';
import { BODY_ADMIN } from '../../locales/admin-body.js';
import { fieldWords } from '../../locales/fields.js';
import { valueWords } from '../../locales/values.js';
import type { Reader } from '../../web/reader.js';
import { ownText } from '../../web/words.js';
import type { Names } from '../instances/labels.js';
import { DATED_FIELDS } from './body-fields.js';
import { changesIn } from './body-form.js';

/** One setting in words. */
export interface Setting {
  readonly label: string;
  readonly value: string;
}
/** What of a body's settings holds when. */
export interface Settings {
  /** The row that holds today; the next one of a body that has not begun, the last of one that has ended. */
  readonly current: BodyPeriod;
  readonly begun: boolean;
  /** What changes on which day to what. */
  readonly coming: readonly { readonly from: LocalDate; readonly changes: readonly Setting[] }[];
  /** Latest first: what was otherwise until when. */
  readonly before: readonly { readonly from: LocalDate; readonly last: LocalDate; readonly were: readonly Setting[] }[];
}

/** The rows that stand, earliest first. */
export const standing = (facts: Loaded): BodyPeriod[] =>
  (facts as unknown as BodyFacts).periods.filter((row) => row.supersededAt === null).sort((a, b) => (a.from < b.from ? -1 : 1));

export const todayOf = (facts: Loaded): LocalDate => dateIn(facts.now, (facts as unknown as BodyFacts).of.zone);

/** The row that holds on a day; before the first and after the last, the nearest. */
export function rowOn(rows: readonly BodyPeriod[], day: LocalDate): BodyPeriod {
  const begun = rows.filter((row) => row.from <= day).at(-1) ?? rows[0];
  if (!begun) throw new Error('a body has a dated row');
  return begun;
}

/** The settings as their page tells them. @param names of regions and organs that the rows refer to */
export function settingsOf(reader: Reader, facts: Loaded, names: Names): Settings {
  const rows = standing(facts);
  const today = todayOf(facts);
  const current = rowOn(rows, today);
  const differ = (than: BodyPeriod, from: BodyPeriod): Setting[] => {
    const changed = changesIn(than as unknown as Record<string, unknown>, from as unknown as Record<string, unknown>);
    return DATED_FIELDS.filter((name) => name in changed).map((name) => setting(reader, names, than, name));
  };
  return {
    current,
    begun: current.from <= today,
    coming: rows.flatMap((row, n) => (row.from > current.from ? [{ from: row.from, changes: differ(row, rows[n - 1] ?? current) }] : [])),
    before: rows
      .flatMap((row, n) =>
        row.from < current.from
          ? [{ from: row.from, last: addDays(row.until ?? current.from, -1), were: differ(row, rows[n + 1] ?? current) }]
          : [],
      )
      .reverse(),
  };
}

/** What a row says of one field. */
export function setting(reader: Reader, names: Names, row: BodyPeriod, name: (typeof DATED_FIELDS)[number]): Setting {
  const { t } = reader;
  const words = (one: string): string => t(valueWords(`body.${name}`, one));
  const told = (): string => {
    if (name === 'name') return ownText(reader, row.name) || '–';
    if (name === 'organ') return row.organ === null ? t(BODY_ADMIN.noOrgan) : (names.get(row.organ)?.label ?? '–');
    if (name === 'region') return names.get(row.region)?.label ?? '–';
    if (name === 'languages') return row.languages.map(words).join(', ');
    if (name === 'deadlineMoves') return t(valueWords('body.deadlineMoves', row.deadlineMoves ? 'yes' : 'no'));
    return words(row[name]);
  };
  return { label: t(fieldWords('body', 'AMEND', name).label), value: told() };
}

/** `1.1.2027 alkaen`, or from when until when. */
export function daysOf({ t, language }: Reader, { from, until }: Pick<BodyPeriod, 'from' | 'until'>): string {
  const day = (on: LocalDate): string => dayInWords(on, language);
  return until === null
    ? t(BODY_ADMIN.nowSince, { from: day(from) })
    : t(BODY_ADMIN.nowUntil, { from: day(from), to: day(addDays(until, -1)) });
}
