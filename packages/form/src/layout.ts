import { columnsOf } from './axis.ts';
import type { Block, Table } from './form.ts';
import { bodyRows } from './layout-body.ts';
import { headerRows } from './layout-header.ts';
import { blockFrame, stubDepth } from './layout-frame.ts';

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
  /** 全文唯一的标识，供 HTML 的 headers 引用。 Unique in the report; what `headers` of HTML refers to. */
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
  const widths = table.blocks.map((block, i) => (stubs[i] ?? 0) + columnsOf(block).length);
  const width = Math.max(...widths);
  return {
    name: table.name,
    width,
    stubWidth: Math.max(...stubs),
    rows: table.blocks.flatMap((block) => layoutBlock(table, block, width)),
  };
}

function layoutBlock(table: Table, block: Block, width: number): LayoutRow[] {
  const frame = blockFrame(table, block, width);
  const label: LayoutRow[] =
    block.label === undefined
      ? []
      : [
          {
            block: block.key,
            kind: 'label',
            cells: [frame.header(frame.labelId, block.label, 'colgroup', [1, width], 0)],
          },
        ];
  return [...label, ...headerRows(block, frame), ...bodyRows(block, frame)];
}
