import type { CellView, TableView } from '@gongkai/plugin-kit/view';
import { columnWidths } from './column-widths.ts';
import { figureSize } from './figure-size.ts';
import { textWidth } from './page.ts';

/** Word 的一张表：每行写全各列，被上面的格占去的也有自己的格（vMerge）。 A table as Word has it: every row names all of its cells, those merged into the row above included. */
export interface WordTable {
  readonly width: number;
  readonly description: string;
  readonly columns: readonly number[];
  readonly rows: readonly WordRow[];
}

interface WordRow {
  /** 每页重复的表头。 Repeated on each page. */
  readonly head: boolean;
  /** 不跨页。 Never split over two pages. */
  readonly whole: boolean;
  readonly cells: readonly WordCell[];
}

interface WordCell {
  readonly text: string;
  readonly style: 'ColumnLabel' | 'RowLabel' | 'Figure';
  readonly width: number;
  readonly span: number;
  readonly spans: boolean;
  readonly merge: '' | 'restart' | 'continue';
  /** 与下一行同页。 Stays on the page of the next row. */
  readonly keepNext: boolean;
  /** 字号（半磅）；0 即样式的字号。 Font size in half-points; 0 is that of the style. */
  readonly size: number;
}

/** 更长的文字可能比一页还高，不能要求整行同页。 What is longer may be higher than a page and must be split. */
const longest = 100;

export function wordTable({ name, title, columns, groups }: TableView): WordTable {
  const widths = columnWidths(columns);
  const rows: WordRow[] = [];
  const lines = groups.flatMap(({ head, rows: all }) => all.map(({ cells }) => ({ head, cells })));
  let above: Pending[] = [];
  lines.forEach(({ head, cells }, i) => {
    const row = complete(cells, above, widths, i < lines.length - 1);
    above = row.pending;
    const whole = cells.every(({ text }) => text.length <= longest);
    rows.push({ head, whole, cells: row.cells });
  });
  return { width: textWidth, description: `${name} ${title}`, columns: widths, rows };
}

/** A cell that goes on in the rows below. */
interface Pending {
  readonly cell: CellView;
  readonly rows: number;
}

/** The cells of a row, those that go on from above put in at their columns. */
function complete(
  starting: readonly CellView[],
  above: readonly Pending[],
  widths: readonly number[],
  keepNext: boolean,
): { cells: WordCell[]; pending: Pending[] } {
  const all: Pending[] = [...starting.map((cell) => ({ cell, rows: cell.rowSpan })), ...above];
  if (above.length > 0) all.sort((a, b) => a.cell.column - b.cell.column);
  return {
    cells: all.map(({ cell, rows }) => wordCell(cell, rows, widths, keepNext)),
    pending: all.flatMap(({ cell, rows }) => (rows > 1 ? [{ cell, rows: rows - 1 }] : [])),
  };
}

function wordCell(
  cell: CellView,
  rows: number,
  widths: readonly number[],
  keepNext: boolean,
): WordCell {
  const { column, colSpan, rowSpan } = cell;
  let width = 0;
  for (let i = column; i < column + colSpan; i++) width += widths[i] ?? 0;
  const continues = rows < rowSpan;
  const text = continues ? '' : cell.text;
  return {
    text,
    style: styleOf(cell),
    width,
    span: colSpan,
    spans: colSpan > 1,
    merge: rowSpan === 1 ? '' : continues ? 'continue' : 'restart',
    keepNext: keepNext && cell.header,
    size: cell.header ? 0 : figureSize(text, width),
  };
}

function styleOf(cell: CellView): WordCell['style'] {
  if (!cell.header) return 'Figure';
  return cell.scope === 'row' ? 'RowLabel' : 'ColumnLabel';
}
