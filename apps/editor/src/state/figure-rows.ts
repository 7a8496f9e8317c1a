import type { FigureLayoutCell, TableLayout } from '@gongkai/plugin-kit';

/** 一张表的数据格，逐行。 The figure cells of a table, row by row. */
export type FigureRows = readonly (readonly FigureLayoutCell[])[];

export function figureRows({ rows }: TableLayout): FigureRows {
  return rows
    .map((row) => row.cells.filter((cell): cell is FigureLayoutCell => cell.kind === 'figure'))
    .filter((cells) => cells.length > 0);
}

/** 一格在第几行、行内第几个。 Which row a cell is in, and which place it has there. */
export function findCell(rows: FigureRows, address: string): readonly [number, number] | undefined {
  for (const [y, row] of rows.entries()) {
    const x = row.findIndex((cell) => cell.address === address);
    if (x >= 0) return [y, x];
  }
  return undefined;
}

/** 以两格为对角的矩形，逐行的地址。 The rectangle between two corners, addresses row by row. */
export function rectangle(
  rows: FigureRows,
  from: string,
  to: string,
): readonly (readonly string[])[] {
  const [a, b] = [findCell(rows, from), findCell(rows, to)];
  if (a === undefined || b === undefined) return [];
  const [first, last] = [rows[a[0]]?.[a[1]], rows[b[0]]?.[b[1]]] as FigureLayoutCell[];
  if (first === undefined || last === undefined) return [];
  const left = Math.min(first.column, last.column);
  const right = Math.max(first.column + first.colSpan, last.column + last.colSpan);
  return rows
    .slice(Math.min(a[0], b[0]), Math.max(a[0], b[0]) + 1)
    .map((row) =>
      row
        .filter(({ column, colSpan }) => column < right && column + colSpan > left)
        .map(({ address }) => address),
    )
    .filter((row) => row.length > 0);
}
