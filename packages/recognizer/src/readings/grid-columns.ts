import type { Header, TableRecord } from '../tables/table-record.ts';
import { isFigureLike, type TableCell } from '../tables/table-line.ts';

/** 一张表中的证据：填满的各行，其数据从标目后第几列起。 Evidence from a grid: where the figures of full rows start, by the column of their label. */
export interface GridColumns {
  /** 标目所在列与数据起始列；同列标目的满行不一致时没有。 Label column → start of the figures; none where full rows differ. */
  startFor(labelX: number): number | undefined;
  /** 表头所给的各列位置是否为各满行所证实（或至少不被否定）。 Whether no full row contradicts the header. */
  readonly headerHolds: boolean;
}

/** 表头各列从左到右恰为表样的次序（或没有全部读到）。 Whether the header has its columns in the order of the form, or was not read in full. */
export function isInOrder(record: TableRecord): boolean {
  const { header } = record;
  const found = ordered.get(header) ?? comesInOrder(record);
  ordered.set(header, found);
  return found;
}

/** 一个表头用于一块的各行，只看一次。 A header serves all rows of a block and is looked at once. */
const ordered = new WeakMap<Header, boolean>();

function comesInOrder({ addresses, label, table, header }: TableRecord): boolean {
  const base = (label?.address ?? table.address).length;
  let last = -1;
  for (const address of addresses) {
    const column = header.get(address.slice(base));
    if (column === undefined) return true;
    if (column.x < last) return false;
    last = column.x;
  }
  return true;
}

export function gridColumns(records: readonly TableRecord[]): GridColumns {
  const starts = new Map<number, number | undefined>();
  let headerHolds = true;
  for (const record of records) {
    const filled = record.figures.filter(isFigureLike);
    if (filled.length !== record.addresses.length || filled.length < 2) continue;
    const [first] = filled;
    if (first === undefined || !isConsecutive(filled)) continue;
    const { labelX } = record;
    starts.set(labelX, starts.has(labelX) && starts.get(labelX) !== first.x ? undefined : first.x);
    if (byHeader(record, filled) === undefined) headerHolds = false;
  }
  return { startFor: (labelX) => starts.get(labelX), headerHolds };
}

function isConsecutive(cells: readonly TableCell[]): boolean {
  return cells.every((cell, i) => i === 0 || cell.x === (cells[i - 1]?.x ?? 0) + 1);
}

/**
 * 按表头的位置归位：每格恰与一列重叠，每列至多一格；做不到则为 undefined。
 * Places cells under the header: each overlaps exactly one column and each column takes at most one;
 * undefined where that fails.
 */
export function byHeader(
  record: TableRecord,
  cells: readonly TableCell[],
): (TableCell | undefined)[] | undefined {
  // the row of 表四 has no label; its address is that of the table
  const base = record.label?.address ?? record.table.address;
  const columns = record.addresses.map((address) => record.header.get(address.slice(base.length)));
  if (!areApart(columns)) return undefined;
  const placed: (TableCell | undefined)[] = columns.map(() => undefined);
  for (const cell of cells) {
    const over = columns.flatMap((column, i) => (column && overlaps(cell, column) ? [i] : []));
    const [index] = over;
    if (over.length !== 1 || index === undefined || placed[index] !== undefined) return undefined;
    placed[index] = cell;
  }
  return placed;
}

/** 各列都读到了，而且互不重叠；合并格没有展开的表头会重叠。 Whether all columns were read and stand apart; headers whose merged cells were not expanded overlap. */
function areApart(columns: readonly (Extent | undefined)[]): boolean {
  let end = -1;
  const known = columns.filter((column) => column !== undefined).sort((a, b) => a.x - b.x);
  for (const { x, width } of known) {
    if (x < end) return false;
    end = x + width;
  }
  return known.length === columns.length;
}

interface Extent {
  readonly x: number;
  readonly width: number;
}

function overlaps(a: Extent, b: Extent): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}
