import type { Text } from '../../../workflows/kit/text.js';
import type { Kept } from '../../desk/retention.js';
import { KINDS, PERIODS } from '../../locales/public/retention.js';

const IN_WORDS: ReadonlyMap<string, Text> = new Map(Object.entries(PERIODS));

/** The archive plan by kind of record. What is kept with something else is not told apart from it. */
export function keptInWords(kept: readonly Kept[]): { readonly what: Text; readonly periods: readonly Text[] }[] {
  const byTable = new Map(kept.map(({ table, period }) => [table, period]));
  return KINDS.map(({ tables, words }) => {
    const periods = tables.flatMap((table) => IN_WORDS.get(byTable.get(table) ?? '') ?? []);
    return { what: words, periods: periods.filter(({ fi }, n) => periods.findIndex((other) => other.fi === fi) === n) };
  }).filter(({ periods }) => periods.length > 0);
}
