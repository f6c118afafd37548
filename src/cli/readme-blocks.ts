import { lettersOf } from '../../workflows/kit/letters.js';
import type { Workflow } from '../../workflows/kit/workflow.js';
import { PROBLEMS } from '../api/problems.js';
import { FLAGS, type Setting, VARIABLES } from '../platform/config/settings.js';

/** The generated parts of README.md, each between `<!-- name:begin -->` and `<!-- name:end -->`. */
export const renderBlocks = (workflows: readonly Workflow[]): Readonly<Record<string, string>> => ({
  settings: `${settingsTable('Variable', VARIABLES)}\n\n${settingsTable('Flag', FLAGS)}`,
  problems: problemsTable(),
  letters: lettersTable(workflows),
});

/**
 * Puts the blocks into a document.
 * @throws Error for a block whose markers are missing
 */
export function fillIn(document: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the markers of the block ${name} are missing`);
    return `${text.slice(0, from)}${begin}\n\n${block}\n\n${text.slice(to)}`;
  }, document);
}

const settingsTable = (what: string, settings: Readonly<Record<string, Setting>>): string =>
  table(
    [what, 'Meaning', 'Takes', 'When left out'],
    Object.entries(settings).map(([name, { meaning, check, byDefault }]) => [
      code(name),
      meaning,
      byDefault === null ? 'no value' : check.takes,
      byDefault ?? '–',
    ]),
  );

const problemsTable = (): string =>
  table(
    ['Type', 'Status', 'Meaning'],
    Object.entries(PROBLEMS)
      .sort(([, [a]], [, [b]]) => a - b)
      .map(([name, [status, { en }]]) => [code(`/problems/${name}`), String(status), en]),
  );

/** Who the audiences of `src/notifications/audiences.ts` are, for a reader. */
const AUDIENCES: Readonly<Record<string, string>> = {
  candidate: 'the person concerned',
  nominators: 'the organisations that propose',
  secretaries: 'secretary and substitute of the body',
  'sector-organisations': 'organisations of the body’s sectors, unless the call is targeted or invites them by name',
  invited: 'organisations that are invited or named as nominator of a seat',
  'everybody-in-call': 'everybody who was told of the call or has taken part in it',
};

function lettersTable(workflows: readonly Workflow[]): string {
  const letters = workflows.flatMap(lettersOf);
  const once = (values: readonly string[]): string => [...new Set(values)].join('; ');
  return table(
    ['Letter', 'To', 'Asked for by'],
    [...new Set(letters.map(({ letter }) => letter))].sort().map((key) => {
      const asked = letters.filter(({ letter }) => letter === key);
      const by = [...new Set(asked.map(({ workflow }) => workflow))].map((workflow) => {
        const events = asked
          .filter((letter) => letter.workflow === workflow)
          .map(({ event }) => (event === 'create' ? event : code(event)));
        return `${workflow}: ${[...new Set(events)].join(', ')}`;
      });
      return [code(key), once(asked.map(({ to }) => audience(to))), by.join('; ')];
    }),
  );
}

function audience(name: string): string {
  const words = AUDIENCES[name];
  if (words === undefined) throw new Error(`the audience ${name} has no words in src/cli/readme-blocks.ts`);
  return words;
}

const code = (text: string): string => `\`${text}\``;

/** A Markdown table in the form that prettier leaves alone. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}
