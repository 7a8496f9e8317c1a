import type { GridCell, Place } from '@gongkai/plugin-kit';

/** 一行中的一格：横向合并的格为一格，带起始列和宽度。 One cell of a row; what spans columns is one cell with its width. */
export interface LogicalCell {
  readonly text: string;
  readonly place: Place;
  /** 起始列，从 0 起。 The column it starts in. */
  readonly x: number;
  readonly width: number;
  /** 由上面的行延续下来。 Continued from a row above. */
  readonly below?: true;
}

/** 把展开的一行还原为格。 An expanded row → its cells. */
export function logicalCells(row: readonly GridCell[]): LogicalCell[] {
  const cells: LogicalCell[] = [];
  for (let x = 0; x < row.length; x++) {
    const cell = row[x];
    if (cell === undefined) continue;
    let width = 1;
    while (continues(cell, row[x + width])) width += 1;
    const { text, place, continued } = cell;
    cells.push({ text, place, x, width, ...(continued === true ? { below: true } : {}) });
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
