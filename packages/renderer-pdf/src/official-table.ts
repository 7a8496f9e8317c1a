import type { CellView, ColumnView, TableView } from '@gongkai/plugin-kit/view';
import { shownText, type ShownText } from './shown-text.ts';

/** 官方表样的一张表。 A table of the official form. */
export interface OfficialTable {
  /** 各列宽度（磅）；`null` 的列分用其余。 Widths in points; columns of `null` share what is left. */
  readonly columns: readonly (number | null)[];
  /** 每页重复的表头有几行。 Rows of the head, repeated on each page. */
  readonly head: number;
  readonly rows: readonly (readonly TableCell[])[];
}

interface TableCell {
  readonly text: ShownText;
  readonly x: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** `row` 行标目，`column` 列标目，`figure` 数。 What the cell is. */
  readonly kind: 'row' | 'column' | 'figure';
  /** 是数：只缩小，不折行。 A figure gets smaller where it does not fit, and never breaks. */
  readonly figure: boolean;
}

const figureWidth = 34;
const groupWidths = [25.5, 42.5];
/** The longest word that fits the column of a figure. */
const longestWord = 5;

export function officialTable({ columns, groups }: TableView): OfficialTable {
  const grouped = columns.some(({ kind }) => kind === 'group');
  const [head] = groups;
  return {
    columns: columns.map(({ kind }, i) => (grouped ? widthOf(kind, i) : null)),
    head: head?.head === true ? head.rows.length : 0,
    rows: groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(tableCell))),
  };
}

function widthOf(kind: ColumnView['kind'], index: number): number | null {
  if (kind === 'label') return null;
  return kind === 'figure' ? figureWidth : (groupWidths[Math.min(index, 1)] ?? null);
}

function tableCell(cell: CellView): TableCell {
  const { text, column, colSpan, rowSpan } = cell;
  const figure = !cell.header && cell.state === 'figure';
  return {
    text: figure || cell.header ? text : shownText(text, longestWord),
    x: column,
    colspan: colSpan,
    rowspan: rowSpan,
    kind: cell.header ? (cell.scope === 'row' ? 'row' : 'column') : 'figure',
    figure,
  };
}
