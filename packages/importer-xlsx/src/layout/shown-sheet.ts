import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { referenceText, type Range } from '../cell-reference.ts';
import type { Extent, Sheet } from '../sheet.ts';
import { blankRows } from './blank-rows.ts';
import { firstFrom } from './first-from.ts';
import { VisibleAxis } from './visible-axis.ts';

/** What a sheet shows, its rows and columns numbered without the hidden ones. */
export interface ShownSheet {
  readonly name: string;
  /** Rows that say something, and blank ones of tables, in order. */
  readonly rows: readonly ShownRow[];
  readonly borders: ReadonlyMap<number, Extent>;
  /** Merged areas, in the order of their rows. */
  readonly merges: readonly Range[];
  /** The address in the file of what shows here. */
  address(row: number, column: number): string;
}

export interface ShownRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, ShownCell>;
}

export interface ShownCell {
  readonly text: string;
  /** Its address in the file. */
  readonly address: string;
}

const mostSteps = 10_000_000;

/** Leaves out hidden rows and columns, and what lies under merged cells. */
export function shownSheet(sheet: Sheet): ShownSheet {
  const axes: Axes = {
    rows: new VisibleAxis([...sheet.hiddenRows].map((row) => [row, row])),
    columns: new VisibleAxis(sheet.hiddenColumns),
  };
  const cells = visibleCells(sheet, axes);
  const merges = sheet.merges
    .flatMap((range) => visibleRange(range, axes))
    .toSorted((a, b) => a.range.from.row - b.range.from.row);
  for (const { range, address, text } of merges) {
    // a merged cell shows what is stored in its first corner, even if that is in a hidden row
    if (text !== undefined) rowOf(cells, range.from.row).set(range.from.column, { text, address });
  }
  const order = [...cells.keys()].sort((a, b) => a - b);
  uncover(
    cells,
    order,
    merges.map(({ range }) => range),
  );
  // Merged cells never overlap; programs disagree on what such a file shows.
  const isLost = ({ range: { from }, text }: (typeof merges)[number]): boolean =>
    text !== undefined && cells.get(from.row)?.has(from.column) !== true;
  if (merges.some(isLost)) throw new UnreadableError('corrupt');
  const borders = visibleBorders(sheet, axes);
  const said = order.filter((row) => (cells.get(row)?.size ?? 0) > 0);
  const ranges = merges.map(({ range }) => range);
  const rows = [...said, ...blankRows(new Set(said), borders, ranges)].sort((x, y) => x - y);
  return {
    name: sheet.name,
    rows: rows.map((row) => ({ row, cells: cells.get(row) ?? new Map<number, ShownCell>() })),
    borders,
    merges: ranges,
    address: (row, column) =>
      referenceText({ row: axes.rows.original(row), column: axes.columns.original(column) }),
  };

  function visibleRange(stored: Range, { rows, columns }: Axes) {
    const range = {
      from: { row: rows.from(stored.from.row), column: columns.from(stored.from.column) },
      to: { row: rows.to(stored.to.row), column: columns.to(stored.to.column) },
    };
    if (range.to.row < range.from.row || range.to.column < range.from.column) return [];
    const text = sheet.cells.get(stored.from.row)?.get(stored.from.column);
    return [{ range, text, address: referenceText(stored.from) }];
  }
}

interface Axes {
  readonly rows: VisibleAxis;
  readonly columns: VisibleAxis;
}

type Cells = Map<number, Map<number, ShownCell>>;

function rowOf(cells: Cells, row: number): Map<number, ShownCell> {
  const found = cells.get(row) ?? new Map<number, ShownCell>();
  cells.set(row, found);
  return found;
}

function visibleCells(sheet: Sheet, axes: Axes): Cells {
  const cells: Cells = new Map();
  for (const [row, stored] of sheet.cells) {
    const newRow = axes.rows.at(row);
    if (newRow === undefined) continue;
    for (const [column, text] of stored) {
      const newColumn = axes.columns.at(column);
      if (newColumn === undefined) continue;
      rowOf(cells, newRow).set(newColumn, { text, address: referenceText({ row, column }) });
    }
  }
  return cells;
}

function visibleBorders(sheet: Sheet, axes: Axes): Map<number, Extent> {
  const borders = new Map<number, Extent>();
  for (const [row, [first, last]] of sheet.borders) {
    const newRow = axes.rows.at(row);
    if (newRow !== undefined) {
      borders.set(newRow, [axes.columns.from(first), axes.columns.to(last)]);
    }
  }
  return borders;
}

/** Removes what is stored under merged cells, except in their first corner: nobody sees it. */
function uncover(cells: Cells, order: readonly number[], merges: readonly Range[]): void {
  let steps = 0;
  for (const { from, to } of merges) {
    for (let i = firstFrom(order, from.row); i < order.length; i++) {
      const row = order[i] ?? 0;
      if (row > to.row) break;
      for (const column of cells.get(row)?.keys() ?? []) {
        if (++steps > mostSteps) throw new UnreadableError('too-large');
        if (column < from.column || column > to.column) continue;
        if (row !== from.row || column !== from.column) cells.get(row)?.delete(column);
      }
    }
  }
}
