import type { SheetCell } from './sheet.ts';
import { heightOf, pointsOf } from './text-size.ts';

const least = 20;
const padding = 6;
const highest = 409;

/** 表中各行的高度：装得下每一格，跨行的格也算。 Heights of the rows of a table that every cell fits, those over several rows, too. */
export function rowHeights(
  rows: readonly (readonly SheetCell[])[],
  columns: readonly number[],
): number[] {
  const heights = rows.map(() => least);
  const wanted: { readonly row: number; readonly cell: SheetCell; readonly height: number }[] = [];
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const height = needed(cell, columns);
      if (height > least) wanted.push({ row, cell, height });
    }
  });
  // those over several rows last: they need no more than what the rows do not have yet
  wanted.sort((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const { row, cell, height } of wanted) {
    const last = row + cell.rowSpan - 1;
    let have = 0;
    for (let i = row; i <= last; i++) have += heights[i] ?? 0;
    if (height > have) heights[last] = (heights[last] ?? 0) + height - have;
  }
  return heights.map((height) => Math.min(height, highest));
}

function needed(
  { content, style, column, colSpan }: SheetCell,
  columns: readonly number[],
): number {
  if (content.kind !== 'text' || style === 'figure') return 0;
  let width = 0;
  for (let i = column; i < column + colSpan; i++) width += pointsOf(columns[i] ?? 0);
  return heightOf(content.value, style, width) + padding;
}
