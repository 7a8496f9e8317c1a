import type { TableRecord } from './table-record.ts';

/**
 * 行首空格丢失的行：标目所在的列，比同一张表中同级标目靠左。一行只会丢格，不会多格，所以以最靠右的为准，哪怕
 * 多数行都丢了。
 * Rows that lost their leading cells: their label stands left of the labels of its level in the grid.
 * Cells get lost but are not added, so the rightmost label shows the column, though most may have left it.
 */
export function realignedRows(records: readonly TableRecord[]): ReadonlySet<TableRecord> {
  const found = new Set<TableRecord>();
  for (const levels of recordsByLevel(records)) {
    for (const siblings of levels.values()) {
      const column = columnOf(siblings);
      for (const record of siblings) if (record.labelX < column) found.add(record);
    }
  }
  return found;
}

/**
 * 各级标目逐级靠右，或者都在一列；否则必有一级的各行都丢了行首的格。
 * Whether each level of labels stands right of the one above it, or all in one column; if not, all rows
 * of a level have lost leading cells.
 */
export function labelsNest(records: readonly TableRecord[]): boolean {
  return recordsByLevel(records).every((levels) => {
    const columns = [...levels].sort(([a], [b]) => a - b).map(([, siblings]) => columnOf(siblings));
    return (
      new Set(columns).size <= 1 || columns.every((x, i) => i === 0 || x > (columns[i - 1] ?? x))
    );
  });
}

function columnOf(siblings: readonly TableRecord[]): number {
  return Math.max(...siblings.map(({ labelX }) => labelX));
}

/** 各张表的各行，按标目的级别分。 The rows of each grid by the level of their label. */
function recordsByLevel(
  records: readonly TableRecord[],
): readonly ReadonlyMap<number, readonly TableRecord[]>[] {
  const grids = new Map<object, Map<number, TableRecord[]>>();
  for (const record of records) {
    const { grid, label } = record;
    if (grid === undefined || label === undefined) continue;
    const levels = grids.get(grid) ?? new Map<number, TableRecord[]>();
    grids.set(grid, levels);
    const siblings = levels.get(label.level) ?? [];
    levels.set(label.level, siblings);
    siblings.push(record);
  }
  return [...grids.values()];
}
