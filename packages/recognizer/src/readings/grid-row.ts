import { isFigureLike, isText, type TableCell } from '../tables/table-line.ts';
import type { TableRecord } from '../tables/table-record.ts';
import { byHeader, isInOrder, type GridColumns } from './grid-columns.ts';
import { samePiece, type Reading, type RowReadings } from './reading.ts';

/**
 * 表格中一行的读法。格数恰好、填满、或表头与满行指明了列，只有一种；否则列出数据可能的各个起点。
 * The readings of a row in a grid: one where the cells are as many as columns, all are filled, or the
 * header or full rows show the columns; else one for each place where the figures may start. Rows are
 * `padded` where labels that span columns leave blanks before the figures: then a count of cells
 * shows nothing. 标目占几列而留出空格的（`padded`），格数恰好不足为凭。
 */
export function gridRow(
  record: TableRecord,
  columnsOnce: () => GridColumns,
  shifted: boolean,
  padded: boolean,
): RowReadings {
  const n = record.addresses.length;
  const cells = record.figures.map(unmerged);
  const [first] = cells;
  if (first === undefined) return { basis: 'grid', readings: [] };
  const filled = withoutNotes(
    cells.filter((cell) => cell.reading.kind !== 'blank'),
    n,
  );
  if (filled.length === 0) return sure([blanks(cells, n)]);
  if (filled.length === n && isInOrder(record)) return sure([filled]);
  // a row that lost leading cells may have lost blank figures with them
  if (shifted) return { basis: 'lost', readings: windows(cells, filled, n) };
  const columns = columnsOnce();
  const shown = columns.headerHolds ? byHeader(record, filled) : undefined;
  if (filled.length >= n) return sure(shown ? [shown] : filled.length === n ? [filled] : []);
  // with the blank cells, where they too stand under one column each
  const header = shown && (byHeader(record, cells) ?? shown);
  const start = columns.startFor(record);
  const others = start === undefined ? undefined : windowAt(cells, filled, start, n);
  const shownTwice = [header, others].filter((reading) => reading !== undefined);
  if (shownTwice.length > 0) return sure(distinct(shownTwice));
  if (cells.length === n && !padded) return sure([cells]);
  if (isFigureLike(first) && cells.length > n) {
    return sure([windowAt(cells, filled, first.x, n)].filter((r) => r !== undefined));
  }
  return { basis: 'lost', readings: windows(cells, filled, n) };
}

/** 数据可能的各个起点；格数不够时，起点可以更靠左。 Wherever the figures may start; further left, too, where cells are missing. */
function windows(
  cells: readonly TableCell[],
  filled: readonly TableCell[],
  n: number,
): readonly Reading[] {
  const first = cells[0]?.x ?? 0;
  const starts = Array.from({ length: cells.length + n }, (_, i) => first - n + 1 + i);
  const found = starts.map((start) => windowAt(cells, filled, start, n));
  return distinct(found.filter((reading) => reading !== undefined));
}

/** 不看列、只看先后的各种读法。 The readings of a row by order alone, wherever it may start. */
export function windowReadings({ figures, addresses }: TableRecord): readonly Reading[] {
  const cells = figures.map(unmerged);
  const filled = cells.filter((cell) => cell.reading.kind !== 'blank');
  return windows(cells, filled, addresses.length);
}

/** 一种读法是确定的；证据互相矛盾时有几种，由勾稽关系决定。 One reading is certain; where the evidence conflicts there are several and sums decide. */
function sure(readings: readonly Reading[]): RowReadings {
  return { basis: readings.length > 1 ? 'lost' : 'grid', readings };
}

/** 上下合并的数据格分不清属于哪一行，不读。 A figure merged over several rows belongs to none of them for certain. */
function unmerged(cell: TableCell): TableCell {
  if (cell.below !== true || !isFigureLike(cell)) return cell;
  return { ...cell, reading: { kind: 'unreadable' } };
}

/** 数据之后的文字（备注栏）不算数据。 Text after the figures is a column of notes. */
function withoutNotes(filled: readonly TableCell[], n: number): readonly TableCell[] {
  const notes = filled.slice(n);
  return notes.every(isText) && filled.slice(0, n).every(isFigureLike)
    ? filled.slice(0, n)
    : filled;
}

/** 各格都空。 All cells blank. */
function blanks(cells: readonly TableCell[], n: number): Reading {
  return Array.from({ length: n }, (_, i) => cells[i] ?? cells[cells.length - 1]);
}

/** 自某列起的连续 n 格；有数据落在外面则不成。 The n cells from a column on; none where a figure is left outside. */
function windowAt(
  cells: readonly TableCell[],
  filled: readonly TableCell[],
  start: number,
  n: number,
): Reading | undefined {
  if (filled.some(({ x }) => x < start || x >= start + n)) return undefined;
  return Array.from({ length: n }, (_, i) => cells.find(({ x }) => x === start + i));
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(
    (reading, i) =>
      readings.findIndex((other) => other.every((piece, k) => samePiece(piece, reading[k]))) === i,
  );
}
