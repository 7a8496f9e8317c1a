import {
  columnsOf,
  layoutTable,
  pointerKeys,
  rowsOf,
  type FigureLayoutCell,
  type LayoutCell,
  type LayoutRow,
  type Table,
} from '@gongkai/form';
import type { ColumnView, HeaderCellView, RowView } from './report-view.ts';

/** 一张表不随报告而变的部分。 What of a table is the same in every report. */
export interface TableGeometry {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly ColumnView[];
  readonly grouped: boolean;
  readonly groups: readonly { readonly head: boolean; readonly rows: readonly RowGeometry[] }[];
}

interface RowGeometry {
  readonly kind: RowView['kind'];
  /** 行地址的各级键名。 The keys of the row's address. */
  readonly row: readonly string[];
  readonly labels: readonly HeaderCellView[];
  readonly figures: readonly FigureGeometry[];
}

export interface FigureGeometry {
  /** 自行起的各级键名。 The keys from the row on. */
  readonly path: readonly string[];
  readonly address: string;
  readonly headers: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly spans: boolean;
  readonly column: number;
}

const known = new WeakMap<Table, TableGeometry>();

/** 排样只做一次，随表保存。 Lays a table out once and keeps the result with the table. */
export function geometryOf(table: Table): TableGeometry {
  const geometry = known.get(table) ?? arrange(table);
  known.set(table, geometry);
  return geometry;
}

function arrange(table: Table): TableGeometry {
  const { name, width, stubWidth, rows } = layoutTable(table);
  const rowAddresses = table.blocks.flatMap((block) =>
    rowsOf(block).map((row) => ({ row: row.address, columns: columnsOf(block) })),
  );
  const rowOf = new Map(
    rowAddresses.flatMap(({ row, columns }) =>
      columns.map((column) => [row + column.address, row] as const),
    ),
  );
  const arranged = (row: LayoutRow): RowGeometry => arrangeRow(row, rowOf);
  const columns = Array.from({ length: width }, (_, i): ColumnView => {
    if (i >= stubWidth) return { kind: 'figure' };
    return { kind: i === stubWidth - 1 ? 'label' : 'group' };
  });
  return {
    name,
    address: table.address,
    columns,
    grouped: stubWidth > 1,
    groups: rowGroups(table, rows, arranged),
  };
}

/** 只有一块的表，表头自成一组；多块的表每块一组。 The head is a group of its own in a table of one block. */
function rowGroups(
  table: Table,
  rows: readonly LayoutRow[],
  arranged: (row: LayoutRow) => RowGeometry,
): TableGeometry['groups'] {
  if (table.blocks.length > 1) {
    return table.blocks.map((block) => ({
      head: false,
      rows: rows.filter((row) => row.block === block.key).map(arranged),
    }));
  }
  const isBody = (row: LayoutRow): boolean => row.kind === 'body';
  return [
    { head: true, rows: rows.filter((row) => !isBody(row)).map(arranged) },
    { head: false, rows: rows.filter(isBody).map(arranged) },
  ];
}

function arrangeRow(row: LayoutRow, rowOf: ReadonlyMap<string, string>): RowGeometry {
  const figures = row.cells.filter((cell) => cell.kind === 'figure');
  const address = rowOf.get(figures[0]?.address ?? '') ?? '';
  return {
    kind: row.kind,
    row: pointerKeys(address),
    labels: row.cells.flatMap(headerCell),
    figures: figures.map((cell) => figureGeometry(cell, address)),
  };
}

function headerCell(cell: LayoutCell): HeaderCellView[] {
  if (cell.kind !== 'header') return [];
  const { id, text, scope, rowSpan, colSpan, column } = cell;
  return [{ header: true, id, text, scope, rowSpan, colSpan, spans: isSpanning(cell), column }];
}

function figureGeometry(cell: FigureLayoutCell, row: string): FigureGeometry {
  const { address, rowSpan, colSpan, column } = cell;
  return {
    path: pointerKeys(address.slice(row.length)),
    address,
    headers: cell.headers.join(' '),
    rowSpan,
    colSpan,
    spans: isSpanning(cell),
    column,
  };
}

function isSpanning({ rowSpan, colSpan }: LayoutCell): boolean {
  return rowSpan > 1 || colSpan > 1;
}
