import type { ShownRow, ShownSheet } from './shown-sheet.ts';

/**
 * What a row belongs to: `ruled` to a table with lines, `loose` to a table without, `text` to none. The
 * reader goes by looks alone: lines at the sides of cells, the number of cells, the length of a text.
 */
export type RowKind = 'ruled' | 'loose' | 'text';

/** No label of a row is as long as this. */
const prose = 50;

/** The kinds of rows that follow each other without a gap; `hanging` are those under a merged cell. */
export function rowKinds(
  rows: readonly ShownRow[],
  sheet: ShownSheet,
  hanging: ReadonlySet<number>,
): RowKind[] {
  const first = sheet.borders.size === 0 ? tableStart(rows) : 0;
  const last = sheet.borders.size === 0 ? rows.length - tableStart(rows.toReversed()) : 0;
  return rows.map((shown, i) => {
    if (sheet.borders.has(shown.row)) return 'ruled';
    if (!isSingle(shown) || hanging.has(shown.row)) return 'loose';
    // Where no table has lines, a lone cell between rows of a table is one of its rows.
    const [cell] = shown.cells.values();
    return i >= first && i < last && (cell?.text.length ?? 0) < prose ? 'loose' : 'text';
  });
}

function tableStart(rows: readonly ShownRow[]): number {
  const start = rows.findIndex((row) => !isSingle(row));
  return start === -1 ? rows.length : start;
}

function isSingle({ cells }: ShownRow): boolean {
  return cells.size === 1;
}
