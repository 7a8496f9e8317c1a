import type { FigureLayoutCell, TableLayout } from '@gongkai/plugin-kit';

/**
 * 方向键所到的单元格；到边为止。列数不同的块之间按所在列对应。
 * The cell a key leads to; the edge of the table ends it. Between blocks of different width the
 * column decides.
 */
export function neighbour(layout: TableLayout, address: string, key: string): string | undefined {
  const rows = layout.rows
    .map((row) => row.cells.filter((cell): cell is FigureLayoutCell => cell.kind === 'figure'))
    .filter((cells) => cells.length > 0);
  const y = rows.findIndex((cells) => cells.some((cell) => cell.address === address));
  const row = rows[y] ?? [];
  const x = row.findIndex((cell) => cell.address === address);
  const here = row[x];
  if (here === undefined) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return row[x - 1]?.address;
    case 'ArrowRight':
      return row[x + 1]?.address;
    case 'ArrowUp':
      return across(rows[y - 1], here);
    case 'ArrowDown':
      return across(rows[y + 1], here);
    case 'Home':
      return row[0]?.address;
    case 'End':
      return row[row.length - 1]?.address;
    default:
      return undefined;
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
