import { rowHeights } from './row-heights.ts';
import { textContent, type SheetCell, type SheetRow } from './sheet.ts';
import { textRows } from './text-rows.ts';

/** 列数再多的表，打印出来也看不清。 Tables of more columns cannot be read on paper. */
const mostColumns = 256;
/** 一格再长就装不下了。 What is longer does not fit a cell. */
const longest = 30_000;

/** 文字部分中的一张表，分到工作表的各列；装不下的逐行写成文字。 A table in prose over the columns of the sheet; what does not fit is written as a line of text for each row. */
export function proseTableRows(
  table: readonly (readonly string[])[],
  columns: readonly number[],
): SheetRow[] {
  const width = table[0]?.length ?? 0;
  if (width === 0) return [];
  if (width > mostColumns || table.some((row) => row.some(({ length }) => length > longest))) {
    return table
      .map((row) => row.filter((text) => text !== '').join('\t'))
      .flatMap((line) => (line === '' ? [] : textRows(line, 'paragraph', columns)));
  }
  const starts = startsOf(width, columns.length);
  const rows = table.map((texts, y) =>
    texts.map((text, x): SheetCell => {
      const column = starts[x] ?? x;
      return {
        column,
        content: textContent(text),
        style: y === 0 ? 'tableHead' : 'text',
        rowSpan: 1,
        colSpan: (starts[x + 1] ?? column + 1) - column,
      };
    }),
  );
  const heights = rowHeights(rows, columns);
  return rows.map((cells, i) => ({ height: heights[i] ?? 0, cells }));
}

/** Where each column of the table begins, and where the last one ends; more columns than the sheet has go on beyond it. */
function startsOf(width: number, available: number): number[] {
  return Array.from({ length: width + 1 }, (_, i) =>
    width > available ? i : Math.round((i * available) / width),
  );
}
