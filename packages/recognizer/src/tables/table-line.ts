import type { Place } from '@gongkai/plugin-kit';
import type { CellText } from '../readings/cell-text.ts';

/**
 * 版面给出多少：`grid` 格的位置即列，空格也在；`layout` 以空格对齐，空格不见了，位置大致可信；
 * `stream` 只剩先后次序。
 * What the layout tells: `grid` positions are columns and blanks are there; `layout` aligned with
 * blanks, empty cells are gone but positions help; `stream` nothing but the order is left.
 */
export type Geometry = 'grid' | 'layout' | 'stream';

/** 表中一行的一格。 One cell of a table line. */
export interface TableCell {
  readonly text: string;
  readonly place: Place;
  /** 表格中为列，对齐的文字中为字符位置。 A column in grids, a character position in aligned text. */
  readonly x: number;
  readonly width: number;
  readonly reading: CellText;
  /** 与邻格的数字之间没有空格，可能是几格粘在一起。 Digits without a gap to their neighbours: may be several cells run together. */
  readonly glued?: true;
  /** 由上面的行延续下来的合并格。 Continued from a row above. */
  readonly below?: true;
}

/** 可能属于一张表的一行。 A line that may belong to a table. */
export interface TableLine {
  readonly geometry: Geometry;
  readonly cells: readonly TableCell[];
  /** 同一张表的各行相同。 The same for all lines of one grid. */
  readonly grid?: object;
  /** 各格的位置未必是列（制表符分格的文字）。 Positions need not be columns, as in text with tabs. */
  readonly loose?: true;
  /** 该表最长的行有多少列。 How many columns the longest row of the grid has. */
  readonly width?: number;
}

/** 数字、单位数字、斜线、短横：数据格的内容。 Whether a cell holds what stands in figure cells. */
export function isFigureLike({ reading }: TableCell): boolean {
  return reading.kind !== 'text' && reading.kind !== 'blank';
}

export function isText({ reading }: TableCell): boolean {
  return reading.kind === 'text';
}
