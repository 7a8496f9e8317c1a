import type { Header, TableRecord } from '../tables/table-record.ts';
import { isFigureLike, type TableCell } from '../tables/table-line.ts';

/** 一张表中的证据：填满的各行，其数据从标目后第几列起。 Evidence from a grid: where the figures of full rows start, by the column of their label. */
export interface GridColumns {
  /** 同级、同列标目的满行，数据从第几列起；它们不一致时没有。 Where the figures of full rows start whose label is of the same level and in the same column; none where they differ. */
  startFor(record: TableRecord): number | undefined;
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

/** 由没有丢过行首格的各行所得。 From rows that have not lost leading cells. */
export function gridColumns(records: readonly TableRecord[]): GridColumns {
  const starts = new Map<string, number | undefined>();
  const extents = new Map<string, Extents>();
  let headerHolds = true;
  for (const record of records) {
    const filled = record.figures.filter(isFigureLike);
    const [first] = filled;
    const last = filled.at(-1);
    if (first === undefined || last === undefined) continue;
    const key = placeOf(record);
    widen(extents, record, first.x, last.x + last.width);
    if (filled.length !== record.addresses.length || filled.length < 2) continue;
    if (!isConsecutive(filled)) continue;
    starts.set(key, starts.has(key) && starts.get(key) !== first.x ? undefined : first.x);
    if (byHeader(record, filled) === undefined) headerHolds = false;
  }
  return {
    headerHolds,
    startFor(record) {
      const key = placeOf(record);
      return starts.has(key) ? starts.get(key) : startOf(extents.get(blockOf(record)), record);
    },
  };
}

/** What the figures of rows reach over together. */
interface Extents {
  readonly start: number;
  readonly end: number;
  readonly rows: number;
  /** A cell over several columns of the grid: then columns cannot be counted. */
  readonly wide: boolean;
}

function widen(
  extents: Map<string, Extents>,
  record: TableRecord,
  start: number,
  end: number,
): void {
  const key = blockOf(record);
  const known = extents.get(key) ?? { start, end, rows: 0, wide: false };
  extents.set(key, {
    start: Math.min(known.start, start),
    end: Math.max(known.end, end),
    rows: known.rows + 1,
    wide: known.wide || record.figures.some(({ width }) => width > 1),
  });
}

/** Where no row is full: rows whose figures reach over just as many columns as there are leave one place to start. */
function startOf(extents: Extents | undefined, { addresses }: TableRecord): number | undefined {
  if (extents === undefined || extents.rows < 2 || extents.wide) return undefined;
  return extents.end - extents.start === addresses.length ? extents.start : undefined;
}

const blockOf = (record: TableRecord): string => `${record.block.key}:${placeOf(record)}`;

/** A label of one level may span columns in which labels of the next have cells of their own. */
const placeOf = ({ label, labelX }: TableRecord): string =>
  `${String(label?.level)}:${String(labelX)}`;

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
