import type { GridCell } from '../document.ts';
import type { CellBudget } from './cell-budget.ts';
import { cellText } from './cell-text.ts';
import type { ReadCell } from './read-table.ts';

/** A cell that reaches below its row. */
interface Hanging {
  readonly cell: GridCell;
  rows: number;
}

/**
 * 展开跨行跨列的格：每格出现在其覆盖的每个位置，首格之外标 `continued`。止于表的末行，止于限度。
 * Expands spanning cells: a cell occurs at every position it covers, marked `continued` beyond the
 * first. Spans end with the table; what exceeds the budget is left out and said in it.
 */
export function expandSpans(
  rows: readonly (readonly ReadCell[])[],
  budget: CellBudget,
): GridCell[][] {
  const hanging: (Hanging | undefined)[] = [];
  const grid: GridCell[][] = [];
  for (const cells of rows) {
    if (budget.exceeded) break;
    const row = expandRow(cells, hanging, budget);
    if (row.length > 0) grid.push(row);
  }
  return grid;
}

function expandRow(
  cells: readonly ReadCell[],
  hanging: (Hanging | undefined)[],
  budget: CellBudget,
): GridCell[] {
  const row: (GridCell | undefined)[] = fromAbove(hanging);
  let next = 0;
  for (const cell of cells) {
    if (cell.column !== undefined) next = cell.column;
    else while (row[next] !== undefined) next++;
    if (next + cell.columnSpan > budget.columns || row.length > budget.left) {
      budget.exceeded = true;
      break;
    }
    next = put(cell, next, row, hanging);
  }
  return charge(filled(row, cells), budget);
}

/** The positions that cells of earlier rows cover. */
function fromAbove(hanging: (Hanging | undefined)[]): (GridCell | undefined)[] {
  const row: (GridCell | undefined)[] = [];
  for (let column = 0; column < hanging.length; column++) {
    const above = hanging[column];
    if (above === undefined) continue;
    row[column] = above.cell;
    if (--above.rows === 0) hanging[column] = undefined;
  }
  return row;
}

/** Puts a cell where it is free and returns the column after it. */
function put(
  cell: ReadCell,
  from: number,
  row: (GridCell | undefined)[],
  hanging: (Hanging | undefined)[],
): number {
  const { blocks, place } = cell.continues ?? cell;
  const first: GridCell = { text: cellText(blocks), place };
  let started = cell.continues !== undefined;
  if (!started && cell.columnSpan === 1 && cell.rowSpan === 1) {
    row[from] ??= first;
    return from + 1;
  }
  const continued: GridCell = { ...first, continued: true };
  for (let column = from; column < from + cell.columnSpan; column++) {
    if (row[column] !== undefined) continue;
    row[column] = started ? continued : first;
    started = true;
    if (cell.rowSpan > 1) hanging[column] = { cell: continued, rows: cell.rowSpan - 1 };
  }
  return from + cell.columnSpan;
}

/** Positions that no cell covers (columns given by the source) are blank. */
function filled(row: readonly (GridCell | undefined)[], cells: readonly ReadCell[]): GridCell[] {
  const blank: GridCell = { text: '', place: cells[0]?.place ?? {} };
  const whole: GridCell[] = [];
  for (let column = 0; column < row.length; column++) whole.push(row[column] ?? blank);
  return whole;
}

function charge(row: GridCell[], budget: CellBudget): GridCell[] {
  budget.left -= row.length;
  if (budget.left < 0) budget.exceeded = true;
  return row;
}
