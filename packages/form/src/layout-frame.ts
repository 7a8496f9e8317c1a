import { columnsOf, depthOf, rowsOf } from './axis.ts';
import type { AxisNode, Block, Table } from './form.ts';
import type { HeaderLayoutCell } from './layout.ts';

/** 一块排版时共用的尺寸与标识。 The measures and ids that laying out one block needs. */
export interface BlockFrame {
  readonly width: number;
  /** 行标目所占列数；没有标目的行（表四）为 0。 Columns of row labels; 0 where rows have none. */
  readonly stub: number;
  readonly labelId: string;
  readonly cornerId: string;
  readonly columnsId: string;
  /** 某列（末级，从 0 起）起始的位置。 Where a column starts. */
  start(index: number): number;
  /** 某列所占宽度。 How wide a column is. */
  span(index: number): number;
  idOf(axis: 'row' | 'column', node: AxisNode): string;
  header(
    id: string,
    text: string,
    scope: HeaderLayoutCell['scope'],
    spans: readonly [rows: number, columns: number],
    column: number,
  ): HeaderLayoutCell;
}

/** 行标目的层数。 How many levels of row labels a block has. */
export function stubDepth(block: Block): number {
  return rowsOf(block).every((row) => row.label === '') ? 0 : depthOf(block.rows);
}

export function blockFrame(table: Table, block: Block, width: number): BlockFrame {
  const prefix = `${table.address.slice(1)}-${block.key}`;
  const stub = stubDepth(block);
  const count = columnsOf(block).length;
  // A block narrower than its table: the last column takes the rest, as the official 表二 does.
  const rest = width - stub - count;
  const ids = new Map<string, string>();
  return {
    width,
    stub,
    labelId: `${prefix}-label`,
    cornerId: `${prefix}-corner`,
    columnsId: `${prefix}-columns`,
    start: (index) => stub + index,
    span: (index) => (index === count - 1 ? 1 + rest : 1),
    idOf(axis, node) {
      const key = axis + node.address;
      const id = ids.get(key) ?? `${prefix}-${String(ids.size + 1)}`;
      ids.set(key, id);
      return id;
    },
    header: (id, text, scope, [rowSpan, colSpan], column) => ({
      kind: 'header',
      id,
      text,
      scope,
      rowSpan,
      colSpan,
      column,
    }),
  };
}
