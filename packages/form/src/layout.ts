import type { AxisNode, Block, Table } from './form.ts';
import { columnsOf, depthOf, leavesOf, rowsOf } from './axis.ts';

/**
 * 按官方表样排好的一张表：每行只列出起始于该行的格，跨行跨列用 rowSpan、colSpan，与 HTML 表格相同。
 * A table laid out like the official form. Each row lists the cells that start in it, as in HTML:
 * what an earlier cell spans is left out.
 */
export interface TableLayout {
  readonly name: string;
  /** 总列数，含行标目所占各列。 The width in columns, row labels included. */
  readonly width: number;
  /** 行标目所占列数。 How many columns the row labels take. */
  readonly stubWidth: number;
  readonly rows: readonly LayoutRow[];
}

/** 表样的一行。 One row of a layout. */
export interface LayoutRow {
  readonly block: string;
  /** `label` 块首行，`header` 表头，`body` 数据行。 The opening row of a block, a header row, a row of figures. */
  readonly kind: 'label' | 'header' | 'body';
  readonly cells: readonly LayoutCell[];
}

/** 表样的一格。 One cell of a layout. */
export type LayoutCell = HeaderLayoutCell | FigureLayoutCell;

interface Spanning {
  readonly rowSpan: number;
  readonly colSpan: number;
  /** 起始列，从 0 起。 The column it starts in, from 0. */
  readonly column: number;
}

/** 标目格。 A cell with a label. */
export interface HeaderLayoutCell extends Spanning {
  readonly kind: 'header';
  /** 表内唯一的标识，供 HTML 的 headers 引用。 Unique in the table; what `headers` of HTML refers to. */
  readonly id: string;
  readonly text: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
}

/** 数据格。 A cell with a figure. */
export interface FigureLayoutCell extends Spanning {
  readonly kind: 'figure';
  readonly address: string;
  /** 统辖本格的标目。 The ids of the labels that govern it. */
  readonly headers: readonly string[];
}

/** 排出一张表。 Lays out a table. */
export function layoutTable(table: Table): TableLayout {
  const stubs = table.blocks.map(stubDepth);
  const widths = table.blocks.map((b, i) => (stubs[i] ?? 0) + columnsOf(b).length);
  const width = Math.max(...widths);
  const prefix = table.address.slice(1);
  return {
    name: table.name,
    width,
    stubWidth: Math.max(...stubs),
    rows: table.blocks.flatMap((block) => layoutBlock(block, width, `${prefix}-${block.key}`)),
  };
}

/** 没有标目的行（表四）不占标目列。 A row without a label takes no column for it. */
function stubDepth(block: Block): number {
  return rowsOf(block).every((row) => row.label === '') ? 0 : depthOf(block.rows);
}

function layoutBlock(block: Block, width: number, prefix: string): LayoutRow[] {
  const stub = stubDepth(block);
  const ids = new Map<string, string>();
  const idOf = (axis: 'r' | 'c', node: AxisNode): string => {
    const key = `${axis}${node.address}`;
    const id = ids.get(key) ?? `${prefix}-${axis}${String(ids.size)}`;
    ids.set(key, id);
    return id;
  };
  const spread = spreader(block, stub, width);
  const labelRow: LayoutRow[] =
    block.label === undefined
      ? []
      : [
          {
            block: block.key,
            kind: 'label',
            cells: [header(`${prefix}-label`, block.label, 'colgroup', 1, width, 0)],
          },
        ];
  return [
    ...labelRow,
    ...headerRows(block, stub, width, prefix, spread, idOf),
    ...bodyRows(block, stub, prefix, spread, idOf),
  ];
}

/** 块比表窄时，末列占满余下宽度（表二）。 Where a block is narrower than its table, its last column takes the rest. */
function spreader(block: Block, stub: number, width: number): (index: number) => number {
  const count = columnsOf(block).length;
  const rest = width - stub - count;
  return (index) => (index === count - 1 ? 1 + rest : 1);
}

type IdOf = (axis: 'r' | 'c', node: AxisNode) => string;

function headerRows(
  block: Block,
  stub: number,
  width: number,
  prefix: string,
  spread: (index: number) => number,
  idOf: IdOf,
): LayoutRow[] {
  const depth = depthOf(block.columns);
  const extra = block.columnHeader === undefined ? 0 : 1;
  const rows: HeaderLayoutCell[][] = Array.from({ length: depth + extra }, () => []);
  if (stub > 0) {
    rows[0]?.push(header(`${prefix}-corner`, block.corner ?? '', 'col', depth + extra, stub, 0));
  }
  if (block.columnHeader !== undefined) {
    rows[0]?.push(
      header(`${prefix}-columns`, block.columnHeader, 'colgroup', 1, width - stub, stub),
    );
  }
  let index = 0;
  const place = (nodes: readonly AxisNode[], level: number): void => {
    for (const node of nodes) {
      const count = leavesOf([node]).length;
      const span = sum(Array.from({ length: count }, (_, i) => spread(index + i)));
      const column = stub + sum(Array.from({ length: index }, (_, i) => spread(i)));
      const leaf = node.children.length === 0;
      const cell = header(
        idOf('c', node),
        node.label,
        leaf ? 'col' : 'colgroup',
        leaf ? depth - level : 1,
        span,
        column,
      );
      rows[level + extra]?.push(cell);
      if (leaf) index += 1;
      else place(node.children, level + 1);
    }
  };
  place(block.columns, 0);
  return rows.map((cells) => ({ block: block.key, kind: 'header', cells }));
}

function bodyRows(
  block: Block,
  stub: number,
  prefix: string,
  spread: (index: number) => number,
  idOf: IdOf,
): LayoutRow[] {
  const leaves = columnsOf(block);
  const rows: LayoutRow[] = [];
  const opening = block.label === undefined ? [] : [`${prefix}-label`];
  const spanning = block.columnHeader === undefined ? [] : [`${prefix}-columns`];
  const place = (nodes: readonly AxisNode[], level: number, outer: readonly AxisNode[]): void => {
    for (const node of nodes) {
      const path = [...outer, node];
      if (node.children.length > 0) {
        place(node.children, level + 1, path);
        continue;
      }
      const labels =
        stub === 0 ? [] : path.flatMap((n, i) => rowHeader(n, i, path, stub, idOf));
      const governing = stub === 0 ? [] : path.map((n) => idOf('r', n));
      let column = stub;
      const figures = leaves.map((leaf, i): FigureLayoutCell => {
        const columnPath = columnIds(block.columns, leaf.address, idOf);
        const cell: FigureLayoutCell = {
          kind: 'figure',
          address: node.address + leaf.address,
          headers: [...opening, ...governing, ...spanning, ...columnPath],
          rowSpan: 1,
          colSpan: spread(i),
          column,
        };
        column += spread(i);
        return cell;
      });
      rows.push({ block: block.key, kind: 'body', cells: [...labels, ...figures] });
    }
  };
  place(block.rows, 0, []);
  return rows;
}

/** 组的标目只在其第一行出现。 The label of a group stands in the first of its rows. */
function rowHeader(
  node: AxisNode,
  level: number,
  path: readonly AxisNode[],
  stub: number,
  idOf: IdOf,
): HeaderLayoutCell[] {
  const leaf = path.at(-1);
  if (leaf === undefined || leavesOf([node])[0] !== leaf) return [];
  const isLeaf = node.children.length === 0;
  const rowSpan = leavesOf([node]).length;
  const colSpan = isLeaf ? stub - level : 1;
  return [header(idOf('r', node), node.label, isLeaf ? 'row' : 'rowgroup', rowSpan, colSpan, level)];
}

function columnIds(nodes: readonly AxisNode[], address: string, idOf: IdOf): string[] {
  for (const node of nodes) {
    if (node.address === address) return [idOf('c', node)];
    const below = columnIds(node.children, address, idOf);
    if (below.length > 0) return [idOf('c', node), ...below];
  }
  return [];
}

function header(
  id: string,
  text: string,
  scope: HeaderLayoutCell['scope'],
  rowSpan: number,
  colSpan: number,
  column: number,
): HeaderLayoutCell {
  return { kind: 'header', id, text, scope, rowSpan, colSpan, column };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
