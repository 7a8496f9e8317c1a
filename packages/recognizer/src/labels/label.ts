import type { Block, Table } from '@gongkai/plugin-kit';
import type { Numbering } from '../text/label-key.ts';

/**
 * 官方表样中的一个标目。行与列的组有下级；`block` 是块首行，`corner` 是左上角与横跨的表头。
 * One label of the official form. Groups have labels below them; `block` opens a block, `corner` is
 * the top left corner or the header that spans all columns.
 */
export interface Label {
  readonly kind: 'row' | 'rowGroup' | 'column' | 'columnGroup' | 'block' | 'corner';
  readonly table: Table;
  readonly block: Block;
  /** 行与行组为完整地址，列与列组相对于行，其余为空。 Absolute for rows, relative for columns, else empty. */
  readonly address: string;
  /** 官方用语，含序号。 Official wording with its numbering. */
  readonly text: string;
  readonly numbering?: Numbering;
  /** 在轴上的层次，从 0 起。 Its level on the axis, from 0. */
  readonly level: number;
  /** 行：所填的各格，按列的次序。 For rows: the cells it fills, in the order of columns. */
  readonly cells: readonly string[];
}
