import type { CellBudget, ReadCell, ReadTable } from '@gongkai/plugin-kit/reading';
import type { Range } from '../cell-reference.ts';
import { cellParagraphs } from './cell-paragraphs.ts';
import { mergedSpans } from './merged-spans.ts';
import type { ShownRow, ShownSheet } from './shown-sheet.ts';

/** Rows that make one table. */
export interface TableRows {
  readonly rows: readonly ShownRow[];
  readonly merges: readonly Range[];
  readonly ruled: boolean;
}

/**
 * A table of a sheet. Columns that no table of the sheet uses are left out, everywhere alike: a second
 * part of a table must not lose a column that its first part has.
 */
export function gridTable(
  sheet: ShownSheet,
  { rows, merges, ruled }: TableRows,
  used: ReadonlySet<number>,
  budget: CellBudget,
): ReadTable {
  const columns = tableColumns(sheet, rows, ruled, used);
  const place = { sheet: sheet.name, cell: sheet.address(rows[0]?.row ?? 0, columns[0] ?? 0) };
  if (rows.length * columns.length > budget.left || columns.length > budget.columns) {
    budget.exceeded = true;
    return { rows: [], place };
  }
  const spans = mergedSpans(
    rows.map(({ row }) => row),
    columns,
    merges,
  );
  return {
    place,
    rows: rows.map(({ row, cells }, i) =>
      columns.flatMap((column, j): ReadCell[] => {
        const span = spans.get(i * columns.length + j);
        if (span === 'covered') return [];
        const cell = cells.get(span?.column ?? column);
        return [
          {
            blocks: cell === undefined ? [] : cellParagraphs(cell, sheet.name),
            place: { sheet: sheet.name, cell: cell?.address ?? sheet.address(row, column) },
            column: j,
            rowSpan: span?.rowSpan ?? 1,
            columnSpan: span?.columnSpan ?? 1,
          },
        ];
      }),
    ),
  };
}

/** From the first to the last column of the table, as far as tables of this sheet use them. */
function tableColumns(
  sheet: ShownSheet,
  rows: readonly ShownRow[],
  ruled: boolean,
  used: ReadonlySet<number>,
): number[] {
  let first = ruled ? Infinity : 0;
  let last = -1;
  for (const { row, cells } of rows) {
    const ends = ruled ? sheet.borders.get(row) : undefined;
    for (const column of [...cells.keys(), ...(ends ?? [])]) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  return [...used].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
}
