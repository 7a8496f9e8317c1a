import type { TableRecord } from './table-record.ts';

/**
 * 行首空格丢失的行：标目所在的列，比同一张表中同级标目靠左。
 * Rows that lost their leading cells: their label stands left of the labels of its level in the grid.
 */
export function realignedRows(records: readonly TableRecord[]): ReadonlySet<TableRecord> {
  const found = new Set<TableRecord>();
  for (const siblings of groupedByLevel(records)) {
    const column = usual(siblings.map(({ labelX }) => labelX));
    for (const record of siblings) if (record.labelX < column) found.add(record);
  }
  return found;
}

/** 同一张表、同一块、同一级的各行。 Rows of one grid, block and level. */
function groupedByLevel(records: readonly TableRecord[]): readonly (readonly TableRecord[])[] {
  const grids = new Map<object, Map<string, TableRecord[]>>();
  for (const record of records) {
    const { grid, label, block } = record;
    if (grid === undefined || label === undefined) continue;
    const levels = grids.get(grid) ?? new Map<string, TableRecord[]>();
    grids.set(grid, levels);
    const key = `${block.key}:${String(label.level)}`;
    const siblings = levels.get(key) ?? [];
    levels.set(key, siblings);
    siblings.push(record);
  }
  return [...grids.values()].flatMap((levels) => [...levels.values()]);
}

/** 多数所在的列。 Where most of them stand. */
function usual(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const x of columns) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
