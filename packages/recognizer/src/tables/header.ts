import { columnsOf, pathTo, type Block } from '@gongkai/plugin-kit';
import type { Label } from '../labels/label.ts';
import type { TableCell } from './table-line.ts';

/** 正在读的表头：各列的位置，和见过的列组。 The header being read: positions of columns and groups seen. */
export interface OpenHeader {
  readonly columns: Map<string, { readonly x: number; readonly width: number }>;
  readonly groups: Set<string>;
  /** 依次见过的列，备重新对位。 The columns in the order they came, to be placed again. */
  readonly seen: SeenColumn[];
  /** 列比所见列组装得下的多：有的列组没有认出，只按表样的次序对位。 More columns than the groups seen can hold: a group was missed, and only the order of the form counts. */
  groupsMissed: boolean;
  readonly grid: object | undefined;
  /** 表头之后已有数据；再见表头即为新的表头。 Figures have come; another header line starts a new header. */
  closed: boolean;
}

interface SeenColumn {
  readonly labels: readonly Label[];
  readonly x: number;
  readonly width: number;
}

export function openHeader(grid: object | undefined): OpenHeader {
  return {
    columns: new Map(),
    groups: new Set(),
    seen: [],
    groupsMissed: false,
    grid,
    closed: false,
  };
}

/** 记下表头的一格；同名的列按次序取尚未见过的，并限于所见列组之下。 Notes a header cell; of columns with the same wording the next one not yet seen, below the groups seen. */
export function noteColumn(header: OpenHeader, labels: readonly Label[], cell: TableCell): void {
  const { x, width } = cell;
  const column = { labels, x, width };
  // the header again, on a new page before any figure
  const known = header.grid !== undefined && header.seen.some((seen) => isSame(seen, column));
  if (labels.length === 0 || known) return;
  header.seen.push(column);
  if (place(header, column)) return;
  header.groupsMissed = true;
  header.columns.clear();
  for (const each of header.seen) place(header, each);
}

function isSame(a: SeenColumn, b: SeenColumn): boolean {
  return a.x === b.x && a.labels.some((label) => b.labels.includes(label));
}

/** 给一列对位；列组之下已无空位而别处还有，即为漏认了列组。 Places a column; false where it has no place below the groups seen and one elsewhere. */
function place(header: OpenHeader, { labels, x, width }: SeenColumn): boolean {
  const free = labels.filter((label) => !header.columns.has(label.address));
  const below = free.filter((label) => isBelow(label.address, header.groups));
  const grouped = labels.some((label) => isBelow(label.address, header.groups));
  if (!header.groupsMissed && grouped && below.length === 0 && free.length > 0) return false;
  const [column] = !header.groupsMissed && below.length > 0 ? below : free;
  if (column !== undefined) header.columns.set(column.address, { x, width });
  return true;
}

function isBelow(address: string, groups: ReadonlySet<string>): boolean {
  for (const group of groups) if (address.startsWith(`${group}/`)) return true;
  return false;
}

/**
 * 没有标目的一行（表四）填哪些列：表头或其上只有一个末级列组时填该组，否则填全部。
 * Which columns a row without a label fills: those of the one lowest group that its header names, or all.
 */
export function columnsFor(block: Block, header: OpenHeader): readonly string[] {
  const all = columnsOf(block).map((column) => column.address);
  const lowest = [...header.groups].filter((group) => {
    const node = pathTo(block.columns, group).at(-1);
    return node !== undefined && node.children.every((child) => child.children.length === 0);
  });
  const [group] = lowest;
  if (lowest.length !== 1 || group === undefined) return all;
  const own = all.filter((column) => column.startsWith(`${group}/`));
  const foreign = [...header.columns.keys()].some((column) => !own.includes(column));
  return foreign ? all : own;
}
