import type { Range } from '../cell-reference.ts';
import { firstFrom } from './first-from.ts';
import type { ShownRow, ShownSheet } from './shown-sheet.ts';

/** Rows that follow each other without a blank one between them. */
export interface SheetBand {
  readonly rows: readonly ShownRow[];
  readonly merges: readonly Range[];
  /** Rows under a merged cell that begins above them. */
  readonly hanging: ReadonlySet<number>;
}

/** Further apart than this, rows have nothing to do with each other. */
const widestGap = 50;

/** Cuts a sheet at its blank rows; a blank row with lines, or under a merged cell, is none. */
export function sheetBands(sheet: ShownSheet): SheetBand[] {
  const order = sheet.rows.map(({ row }) => row);
  const mergesAt = new Map<number, Range[]>();
  for (const range of sheet.merges) {
    const i = firstFrom(order, range.from.row);
    if ((order[i] ?? Infinity) > range.to.row) continue;
    mergesAt.set(i, [...(mergesAt.get(i) ?? []), range]);
  }
  const bands: { rows: ShownRow[]; merges: Range[]; hanging: Set<number> }[] = [];
  let reach = -1;
  sheet.rows.forEach((shown, i) => {
    const previous = order[i - 1];
    const apart = previous === undefined || isGap(sheet, previous, shown.row, reach);
    if (apart) bands.push({ rows: [], merges: [], hanging: new Set() });
    const band = bands.at(-1);
    if (band === undefined) return;
    band.rows.push(shown);
    if (reach >= shown.row) band.hanging.add(shown.row);
    for (const range of mergesAt.get(i) ?? []) {
      band.merges.push(range);
      if (shown.cells.has(range.from.column)) reach = Math.max(reach, range.to.row);
    }
  });
  return bands;
}

function isGap(sheet: ShownSheet, from: number, to: number, reach: number): boolean {
  if (to - from > widestGap) return true;
  for (let row = from + 1; row < to; row++) {
    if (row > reach && !sheet.borders.has(row)) return true;
  }
  return false;
}
