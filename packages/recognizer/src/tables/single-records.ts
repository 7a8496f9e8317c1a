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
  for (const found of rows) {
    const [first, other] = contenders(found, read);
    if (first === undefined) continue;
    if (other === undefined) single.push(first);
    else conflicts.push(conflict(first, other));
  }
  return { single, conflicts };
}

/** 把填同样单元格的各行归在一起。 Puts rows together that fill the same cells. */
function sharingCells(records: readonly TableRecord[]): ReadonlySet<TableRecord[]> {
  const taken = new Map<string, TableRecord[]>();
  for (const record of records) {
    const shared = record.addresses.find((address) => taken.has(address));
    const group = (shared === undefined ? undefined : taken.get(shared)) ?? [];
    group.push(record);
    for (const address of record.addresses) taken.set(address, group);
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
