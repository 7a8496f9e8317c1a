import { samePiece, isEmpty, type RowReadings } from '../readings/reading.ts';
import type { RowReading } from './table-reading.ts';
import type { TableRecord } from './table-record.ts';

/**
 * 同一行在表中出现两次（分页重复、两年对比）：数据相同或一处为空则取一，不同则哪个也不取。
 * The same row twice in a table: one is taken where they agree or one of them is empty; where they
 * differ neither is.
 */
export function singleRecords(
  records: readonly TableRecord[],
  read: (record: TableRecord) => RowReadings,
): { readonly single: readonly TableRecord[]; readonly conflicts: readonly RowReading[] } {
  const rows = sharingCells(records);
  const single: TableRecord[] = [];
  const conflicts: RowReading[] = [];
  const company = companyOf(records);
  for (const found of rows) {
    const [first, other] = contenders(inCompany(found, company), read);
    if (first === undefined) continue;
    if (other === undefined) single.push(first);
    else conflicts.push(conflict(first, other));
  }
  return { single, conflicts };
}

/** 各表格中读到多少行。 How many rows each grid has. */
function companyOf(records: readonly TableRecord[]): ReadonlyMap<object | undefined, number> {
  const counts = new Map<object | undefined, number>();
  for (const { grid } of records) counts.set(grid, (counts.get(grid) ?? 0) + 1);
  return counts;
}

/** 官方的表有许多行；只有一两行对得上的是别的小表，不与它相争。 The official table has many rows; a small table with a row or two that match does not compete with it. */
function inCompany(
  found: readonly TableRecord[],
  company: ReadonlyMap<object | undefined, number>,
): readonly TableRecord[] {
  if (found.length < 2) return found;
  const sizes = found.map(({ grid }) => company.get(grid) ?? 0);
  const most = Math.max(...sizes);
  return found.filter((_, i) => 3 * (sizes[i] ?? 0) >= most);
}

/** 把填同样单元格的各行归在一起。 Puts rows together that fill the same cells. */
function sharingCells(records: readonly TableRecord[]): ReadonlySet<TableRecord[]> {
  const taken = new Map<string, TableRecord[]>();
  for (const record of records) {
    // rows with a label share all cells or none, the others may share some
    const keys = record.label === undefined ? record.addresses : [record.label.address];
    const shared = keys.find((key) => taken.has(key));
    const group = (shared === undefined ? undefined : taken.get(shared)) ?? [];
    group.push(record);
    for (const key of keys) taken.set(key, group);
  }
  return new Set(taken.values());
}

/** 读得定的胜过读不定的，有数据的胜过空的；余下数据互不相同的才是冲突。 Clear readings beat unclear ones, figures beat blanks; what is left and differs is in conflict. */
function contenders(
  found: readonly TableRecord[],
  read: (record: TableRecord) => RowReadings,
): readonly TableRecord[] {
  if (found.length < 2) return found;
  const filled = found.filter((r) => r.figures.some(({ reading }) => reading.kind !== 'blank'));
  const clear = filled.filter((record) => read(record).readings.length === 1);
  const best = clear.length > 0 ? clear : filled.length > 0 ? filled : found.slice(0, 1);
  const [first, ...others] = best;
  if (first === undefined) return [];
  const different = others.find((other) => !agree(read(first), read(other)));
  return different === undefined ? [first] : [first, different];
}

function agree(a: RowReadings, b: RowReadings): boolean {
  const [one] = a.readings;
  const [two] = b.readings;
  return (
    one !== undefined && two !== undefined && one.every((piece, i) => samePiece(piece, two[i]))
  );
}

function conflict(first: TableRecord, other: TableRecord): RowReading {
  const text = (record: TableRecord): string =>
    record.figures
      .filter((piece) => !isEmpty(piece))
      .map((piece) => piece.text)
      .join('、');
  return {
    record: first,
    status: 'ambiguous',
    confirmed: false,
    cells: first.addresses.map(() => null),
    readings: [text(first), text(other)],
    conflict: other,
  };
}
