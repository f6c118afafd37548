import type { ComponentChildren, VNode } from 'preact';
import type { Tone } from './badge.js';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Figures: in a line under each other. */
  readonly numeric?: boolean | undefined;
}
export interface Row {
  readonly key: string;
  /** By column; the first column's cell names the row. */
  readonly cells: Readonly<Record<string, ComponentChildren>>;
  readonly tone?: Tone | undefined;
}
interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Shown instead, when there are no rows. */
  readonly empty: ComponentChildren;
}

/**
 * A table; on a narrow screen each row is a card with the columns' names beside the values. The roles are told, since a browser may forget them
 * when rows are no longer laid out as a table.
 */
export function Table({ caption, columns, rows, empty }: TableProps): VNode {
  if (rows.length === 0) return <div class="table-empty">{empty}</div>;
  return (
    <div class="table-region" role="region" aria-label={caption} tabindex={0}>
      <table class="table" role="table">
        <caption class="vh">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, label, numeric }) => (
              <th key={key} role="columnheader" scope="col" class={numeric ? 'num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells, tone }) => (
            <tr key={key} role="row" class={tone}>
              {columns.map((column, n) => cellOf(column, cells[column.key], n === 0))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellOf({ key, label, numeric }: Column, value: ComponentChildren, first: boolean): VNode {
  const nothing = value === undefined || value === null || value === '';
  // On a phone, a card leaves out what has no value.
  const classes = [numeric ? 'num' : '', nothing ? 'none' : ''].filter(Boolean).join(' ') || undefined;
  const inner = nothing ? '–' : value;
  return first ? (
    <th key={key} role="rowheader" scope="row" class={classes}>
      {inner}
    </th>
  ) : (
    <td key={key} role="cell" data-label={label} class={classes}>
      <div>{inner}</div>
    </td>
  );
}
