import type { AxisNode, Block, Form, Table } from './form.ts';
import { pathTo, rowsOf } from './axis.ts';

/**
 * 一个地址在表上的位置：表、行、列的官方用语，由外到内。
 * Where an address stands in the form: the official wording of table, row and column, outermost first.
 */
export interface FormPlace {
  /** 表名，如 表三。 The table, e.g. 表三. */
  readonly table: string;
  /** 行的各级标目；表四没有行标目。 The labels of the row; none in 表四. */
  readonly row: readonly string[];
  /** 列的各级标目；地址是一行时为空。 The labels of the column; none where the address is a row. */
  readonly column: readonly string[];
}

/** 查一个单元格、行或行组地址的位置；不在表上则为 undefined。 The place of a cell, a row or a group of rows. */
export function placeOf(form: Form, address: string): FormPlace | undefined {
  for (const { table } of form.sections) {
    if (table === undefined || !within(table.address, address)) continue;
    for (const block of table.blocks) {
      const found = placeInBlock(table, block, address);
      if (found) return found;
    }
    if (address === table.address) return { table: table.name, row: [], column: [] };
  }
  return undefined;
}

/** 位置的文字：表三 · 三、本年度办理结果 · （一）予以公开 · 自然人。 A place as text. */
export function placeText(form: Form, address: string): string {
  const place = placeOf(form, address);
  if (place) return [place.table, ...place.row, ...place.column].join(' · ');
  const section = form.sections.find((s) => within(s.address, address));
  const field = form.fields.find((f) => f.address === address);
  return section?.label ?? field?.label ?? address;
}

function placeInBlock(table: Table, block: Block, address: string): FormPlace | undefined {
  const group = pathTo(block.rows, address);
  if (group.length > 0) return place(table, group, []);
  for (const row of rowsOf(block)) {
    if (!address.startsWith(`${row.address}/`)) continue;
    const columns = pathTo(block.columns, address.slice(row.address.length));
    if (columns.length > 0) return place(table, pathTo(block.rows, row.address), columns);
  }
  return undefined;
}

function place(table: Table, row: readonly AxisNode[], column: readonly AxisNode[]): FormPlace {
  const labels = (nodes: readonly AxisNode[]): string[] =>
    nodes.map((node) => node.label).filter((label) => label !== '');
  return { table: table.name, row: labels(row), column: labels(column) };
}

function within(outer: string, address: string): boolean {
  return address === outer || address.startsWith(`${outer}/`);
}
