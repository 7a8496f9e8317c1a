import type { GridCell, Place } from '@gongkai/plugin-kit';
import { readCellText } from '../readings/cell-text.ts';
import type { TableCell } from './table-line.ts';

/** 把展开的一行还原为格：横向合并的格为一格，带起始列和宽度。 An expanded row → its cells; what spans columns is one cell with its width. */
export function logicalCells(row: readonly GridCell[]): TableCell[] {
  const cells: TableCell[] = [];
  for (let x = 0; x < row.length; x++) {
    const cell = row[x];
    if (cell === undefined) continue;
    let width = 1;
    while (continues(cell, row[x + width])) width += 1;
    const { text, place } = cell;
    const reading = readCellText(text);
    cells.push(
      cell.continued === true
        ? { text, place, x, width, reading, below: true }
        : { text, place, x, width, reading },
    );
    x += width - 1;
  }
  return cells;
}

/** 右边一格是同一合并格的延续。 Whether the cell at right belongs to the same spanning cell. */
function continues(cell: GridCell, next: GridCell | undefined): boolean {
  return next?.continued === true && next.text === cell.text && samePlace(cell.place, next.place);
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a === b ||
    (a.line === b.line &&
      a.column === b.column &&
      a.page === b.page &&
      a.path === b.path &&
      a.cell === b.cell &&
      a.box?.[0] === b.box?.[0] &&
      a.box?.[1] === b.box?.[1])
  );
}
