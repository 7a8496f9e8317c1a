import type { FigureLayoutCell } from '@gongkai/plugin-kit';
import { findCell, type FigureRows } from './figure-rows.ts';

/** 在表中移动的方向。 The ways to move in a table. */
export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'next'
  | 'previous';

/**
 * 移动所到的单元格；到边为止，`next`、`previous` 接着到下一行、上一行。列数不同的块之间按所在列对应。
 * The cell a move leads to. The edge of the table ends it; `next` and `previous` go on in the row
 * below or above. Between blocks of different width the column decides.
 */
export function neighbour(rows: FigureRows, address: string, move: Move): string | undefined {
  const [y, x] = findCell(rows, address) ?? [-1, -1];
  const row = rows[y];
  const here = row?.[x];
  if (row === undefined || here === undefined) return undefined;
  const end = (cells: readonly FigureLayoutCell[] | undefined): string | undefined =>
    cells?.[cells.length - 1]?.address;
  switch (move) {
    case 'left':
      return row[x - 1]?.address;
    case 'right':
      return row[x + 1]?.address;
    case 'up':
      return across(rows[y - 1], here);
    case 'down':
      return across(rows[y + 1], here);
    case 'row-start':
      return row[0]?.address;
    case 'row-end':
      return end(row);
    case 'first':
      return rows[0]?.[0]?.address;
    case 'last':
      return end(rows[rows.length - 1]);
    case 'next':
      return (row[x + 1] ?? rows[y + 1]?.[0])?.address;
    case 'previous':
      return row[x - 1]?.address ?? end(rows[y - 1]);
  }
}

/** The cell of another row that stands above or below. */
function across(
  row: readonly FigureLayoutCell[] | undefined,
  { column }: FigureLayoutCell,
): string | undefined {
  const cell = row?.find((c) => c.column <= column && column < c.column + c.colSpan) ?? row?.[0];
  return cell?.address;
}
